# SPDX-License-Identifier: Apache-2.0
# Programs that must not compile: one CTest entry per tests/reject/**/*.cpp, and a check of the checker.

# Only where Boost is not on the compiler's own path: naming /usr/include would change its order.
get_target_property(boost_include Boost::headers INTERFACE_INCLUDE_DIRECTORIES)
list(REMOVE_ITEM boost_include ${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES})

set(reject_command
  "${CMAKE_COMMAND}"
  "-DCOMPILER=${CMAKE_CXX_COMPILER}"
  "-DCOMPILER_ID=${CMAKE_CXX_COMPILER_ID}"
  "-DINCLUDE=${PROJECT_SOURCE_DIR}/include"
  "-DBOOST_INCLUDE=${boost_include}")

file(GLOB_RECURSE reject_files CONFIGURE_DEPENDS
  RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/reject/*.cpp")
if(CONSTCLOUD_UNITY)
  list(TRANSFORM reject_files PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE good_halves)
  constcloud_unity(units reject SIZE 40 FILES ${good_halves})
  set(prepared "${CMAKE_CURRENT_BINARY_DIR}/rejections")
  add_test(NAME reject_prepare
    COMMAND ${reject_command} "-DFOLDER=${prepared}" "-DUNITS=${units}"
      -P "${CMAKE_CURRENT_SOURCE_DIR}/reject/prepare.cmake")
  set_tests_properties(reject_prepare PROPERTIES FIXTURES_SETUP rejections COST 400)
endif()
foreach(file IN LISTS reject_files)
  string(REGEX REPLACE "\\.cpp$" "" name "${file}")
  constcloud_unity_namespace(namespace "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
  add_test(NAME "${name}"
    COMMAND ${reject_command} "-DFILE=${CMAKE_CURRENT_SOURCE_DIR}/${file}"
      "-DGOOD=${prepared}/good/${namespace}" "-DHEADERS=${prepared}/headers.hpp"
      -P "${CMAKE_CURRENT_SOURCE_DIR}/reject/check.cmake")
  if(CONSTCLOUD_UNITY)
    set_tests_properties("${name}" PROPERTIES FIXTURES_REQUIRED rejections)
  endif()
endforeach()

add_test(NAME reject_selfcheck
  COMMAND ${reject_command} -P "${CMAKE_CURRENT_SOURCE_DIR}/reject_selfcheck/check.cmake")

find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
add_test(NAME errors_are_listed
  COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/scripts/list-errors" --check)
add_test(NAME findings_are_listed
  COMMAND "${Python3_EXECUTABLE}" "${PROJECT_SOURCE_DIR}/scripts/list-findings" --check)
