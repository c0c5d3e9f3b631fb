# SPDX-License-Identifier: Apache-2.0
# A program in the compilers' default of years, C++17, reads one line about it, whatever it includes first:
#   cmake -D COMPILER=<path> -D INCLUDE=<folder> -D FILES=<folder of files that include one header each> -P standard_check.cmake
file(GLOB_RECURSE files "${FILES}/*.hpp.cpp")
if(NOT files)
  message(FATAL_ERROR "${FILES}: there is nothing to check")
endif()
set(ENV{LC_ALL} C)
set(sentence "fatal error: '?constcloud is written in C\\+\\+20: compile with -std=c\\+\\+20 ")
foreach(file IN LISTS files)
  execute_process(COMMAND "${COMPILER}" -std=gnu++17 -fsyntax-only -fdiagnostics-color=never "-I${INCLUDE}" "${file}"
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  string(REGEX MATCHALL "[^\n]*error:[^\n]*" errors "${output}")
  list(LENGTH errors count)
  if(status EQUAL 0 OR NOT count EQUAL 1 OR NOT errors MATCHES "${sentence}")
    message(FATAL_ERROR "${file}: there must be one error, '${sentence}'. The compiler says:\n${output}")
  endif()
  if(NOT output MATCHES "\n(compilation terminated|1 error generated)[.]\n$")
    message(FATAL_ERROR "${file}: there must be nothing after the error. The compiler says:\n${output}")
  endif()
endforeach()
