# SPDX-License-Identifier: Apache-2.0
# The library as its users meet it: installed and found, and as a subdirectory of their project; with ninja and with make.

set(consumers "find_package/Ninja" "add_subdirectory/Unix Makefiles")
if(CONSTCLOUD_FULL)
  list(APPEND consumers "find_package/Unix Makefiles" "add_subdirectory/Ninja")
endif()
foreach(consumer IN LISTS consumers)
  string(REPLACE "/" ";" parts "${consumer}")
  list(GET parts 0 how)
  list(GET parts 1 generator)
  string(REPLACE "Unix Makefiles" "make" tool "${generator}")
  string(TOLOWER "consume/${how}.${tool}" name)
  add_test(NAME "${name}"
    COMMAND "${CMAKE_COMMAND}" "-DHOW=${how}" "-DSOURCE=${PROJECT_SOURCE_DIR}" "-DBUILD=${PROJECT_BINARY_DIR}"
      "-DSCRATCH=${CMAKE_CURRENT_BINARY_DIR}/${name}" "-DCOMPILER=${CMAKE_CXX_COMPILER}"
      "-DGENERATOR=${generator}" -P "${CMAKE_CURRENT_SOURCE_DIR}/consume/check.cmake")
  set_tests_properties("${name}" PROPERTIES COST 200 ENVIRONMENT "${CONSTCLOUD_USERS_ENVIRONMENT}")  # the longest start first
endforeach()
