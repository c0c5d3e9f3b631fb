# SPDX-License-Identifier: Apache-2.0
# What all rejections share is done once before them, and saves each of them a compile or two:
#   <FOLDER>/good/<namespace of a file>   is there when its good half compiles among others (see support/unity.cmake),
#   <FOLDER>/headers.hpp.gch, .pch        holds the headers that rejections include, for g++ and for clang.
# Whoever finds neither judges by itself, and so does whoever does not like the verdict.
#   cmake -DFOLDER=<folder> -DUNITS=<unit;...> -DCOMPILER=... -DCOMPILER_ID=... -DINCLUDE=... [-DBOOST_INCLUDE=...]
#         -P prepare.cmake
cmake_minimum_required(VERSION 3.22)

set(compile "${COMPILER}" -std=c++20 "-I${INCLUDE}")
if(BOOST_INCLUDE)
  list(APPEND compile -isystem "${BOOST_INCLUDE}")
endif()

file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}/good")
set(includes "")
foreach(unit IN LISTS UNITS)
  file(STRINGS "${unit}" lines REGEX "^#include <constcloud")
  list(APPEND includes ${lines})
  # As check.cmake asks.
  execute_process(COMMAND ${compile} -fsyntax-only -Werror=unused-result -Werror=unused-value
      -DCONSTCLOUD_CONTROL "${unit}"
    RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(STATUS "${unit} does not compile: its good halves are compiled one by one\n${output}")
    continue()
  endif()
  file(STRINGS "${unit}" namespaces REGEX "^namespace ")
  foreach(line IN LISTS namespaces)
    string(REGEX REPLACE "^namespace (.*) {$" "\\1" namespace "${line}")
    file(TOUCH "${FOLDER}/good/${namespace}")
  endforeach()
endforeach()

if(COMPILER_ID STREQUAL "GNU")
  set(precompiled gch)
else()
  set(precompiled pch)
endif()
list(REMOVE_DUPLICATES includes)
list(JOIN includes "\n" includes)
file(WRITE "${FOLDER}/headers.hpp" "${includes}\n")
execute_process(COMMAND ${compile} -x c++-header "${FOLDER}/headers.hpp" -o "${FOLDER}/headers.hpp.${precompiled}"
  RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "the headers that the rejections include do not compile together")
endif()
