# SPDX-License-Identifier: Apache-2.0
# Builds and runs a user's program against constcloud, in a folder of its own:
#   cmake -DHOW=<find_package|add_subdirectory> -DSOURCE=<constcloud> -DBUILD=<its build folder>
#         -DSCRATCH=<folder> -DCOMPILER=<path> -DGENERATOR=<name> -P check.cmake
# Neither way may need fmt or Catch2: both are hidden from the user's configure run.
cmake_minimum_required(VERSION 3.22)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\n${output}")
  endif()
endfunction()

file(REMOVE_RECURSE "${SCRATCH}")
set(how_to_find "-DCONSTCLOUD_SOURCE=${SOURCE}")
if(HOW STREQUAL "find_package")
  run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${SCRATCH}/prefix")
  set(how_to_find "-DCMAKE_PREFIX_PATH=${SCRATCH}/prefix")
endif()
run("${CMAKE_COMMAND}" -S "${SOURCE}/tests/consume/${HOW}" -B "${SCRATCH}/build" -G "${GENERATOR}"
  "-DCMAKE_CXX_COMPILER=${COMPILER}" "${how_to_find}"
  -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON -DCMAKE_DISABLE_FIND_PACKAGE_Catch2=ON --no-warn-unused-cli)
run("${CMAKE_COMMAND}" --build "${SCRATCH}/build")
run("${SCRATCH}/build/program")
run("${SCRATCH}/build/compiled_program")
file(REMOVE_RECURSE "${SCRATCH}")
