# SPDX-License-Identifier: Apache-2.0
# The library as its users meet it: installed and found, and as a subdirectory of their project.

foreach(how IN ITEMS find_package add_subdirectory)
  add_test(NAME "consume/${how}"
    COMMAND "${CMAKE_COMMAND}" "-DHOW=${how}" "-DSOURCE=${PROJECT_SOURCE_DIR}" "-DBUILD=${PROJECT_BINARY_DIR}"
      "-DSCRATCH=${CMAKE_CURRENT_BINARY_DIR}/consume/${how}" "-DCOMPILER=${CMAKE_CXX_COMPILER}"
      "-DGENERATOR=${CMAKE_GENERATOR}" -P "${CMAKE_CURRENT_SOURCE_DIR}/consume/check.cmake")
endforeach()
