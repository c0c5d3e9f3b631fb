# SPDX-License-Identifier: Apache-2.0
# The rules of the house that a script can see, and a check that it sees them; the skeleton of an L2; what editors offer.

find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
add_test(NAME house COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/scripts/check-house")
add_test(NAME house_selfcheck
  COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/tests/support/house_selfcheck.py")
add_test(NAME budget_selfcheck
  COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/tests/support/spent_selfcheck.py")
add_test(NAME mutate_selfcheck
  COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/tests/support/mutate_selfcheck.py")
add_test(NAME new_l2
  COMMAND ${CMAKE_COMMAND} -D "PYTHON=${Python3_EXECUTABLE}" -D "COMPILER=${CMAKE_CXX_COMPILER}"
    -D "SOURCE=${PROJECT_SOURCE_DIR}" -D "FOLDER=${CMAKE_CURRENT_BINARY_DIR}/new_l2"
    -P "${CMAKE_CURRENT_SOURCE_DIR}/support/new_l2.cmake")
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  add_test(NAME completion
    COMMAND ${CMAKE_COMMAND} -D "COMPILER=${CMAKE_CXX_COMPILER}" -D "INCLUDE=${PROJECT_SOURCE_DIR}/include"
      -D "FOLDER=${CMAKE_CURRENT_BINARY_DIR}" -P "${CMAKE_CURRENT_SOURCE_DIR}/support/completion.cmake")
endif()
