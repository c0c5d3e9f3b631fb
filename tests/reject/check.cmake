# SPDX-License-Identifier: Apache-2.0
# Judges one program that must not compile:
#   cmake -DFILE=<file> -DCOMPILER=<path> -DCOMPILER_ID=<GNU|Clang> -DINCLUDE=<folder>
#         [-DBOOST_INCLUDE=<folder>] [-DGOOD=<file>] [-DHEADERS=<header that is precompiled>] -P check.cmake
# The file has a good half under #ifdef CONSTCLOUD_CONTROL, which must compile, and one bad case in the
# other half, which must fail and say why, in lines that stand at the start of the file:
#   // reject: <text>        a text that the first error must contain
#   // reject-note: <text>   a text that must stand somewhere in what the compiler prints
# Both exist for one compiler alone: reject-gcc, reject-clang, reject-note-gcc, reject-note-clang.
# Where GOOD is there, the good half is known to compile. With HEADERS, and stopped at the first error where no note is
# asked for, the compiler judges the bad half in a tenth of the time (g++ in a twentieth); what that judge does not let
# pass, the one without decides. (prepare.cmake makes the two.)
# The path in front of "error:" and the compiler's excerpts of the source are not searched, so that a
# file cannot satisfy itself by its name or its comments. Nothing is written.
cmake_minimum_required(VERSION 3.22)

if(COMPILER_ID STREQUAL "GNU")
  set(words gcc)
  set(other clang)
  set(no_excerpts -fno-diagnostics-show-caret)
else()
  set(words clang)
  set(other gcc)
  set(no_excerpts -fno-caret-diagnostics)
endif()

# --- what the file asks for ---------------------------------------------------------------------
file(READ "${FILE}" source)
# A list of lines must survive the characters that mean something in a list.
string(ASCII 1 semicolon)
string(ASCII 2 opening)
string(ASCII 3 closing)
string(REPLACE ";" "${semicolon}" source "${source}")
string(REPLACE "[" "${opening}" source "${source}")
string(REPLACE "]" "${closing}" source "${source}")
string(REPLACE "\n" ";" source "${source}")

set(error_texts "")
set(note_texts "")
foreach(line IN LISTS source)
  if(NOT line MATCHES "^ *// *reject")
    continue()
  elseif(line MATCHES "^// reject(-note)?(-gcc|-clang)?: (.*[^ ]) *$")
    if(CMAKE_MATCH_2 STREQUAL "-${other}")
      continue()
    elseif(CMAKE_MATCH_1)
      list(APPEND note_texts "${CMAKE_MATCH_3}")
    else()
      list(APPEND error_texts "${CMAKE_MATCH_3}")
    endif()
  else()
    message(FATAL_ERROR "${FILE}: this line is no rejection that I understand: ${line}")
  endif()
endforeach()
if(error_texts STREQUAL "" AND note_texts STREQUAL "")
  message(FATAL_ERROR "${FILE}: no line says which words ${words} must print")
endif()
if(NOT source MATCHES "CONSTCLOUD_CONTROL")
  message(FATAL_ERROR "${FILE}: there is no good half under CONSTCLOUD_CONTROL")
endif()

# --- what the compiler says ---------------------------------------------------------------------
set(ENV{LC_ALL} C)
# What has no effect when it is dropped is a warning that every compiler gives by itself; here it fails.
set(compile "${COMPILER}" -std=c++20 -fsyntax-only -Werror=unused-result -Werror=unused-value -fdiagnostics-color=never
  ${no_excerpts} "-I${INCLUDE}")
if(BOOST_INCLUDE)
  list(APPEND compile -isystem "${BOOST_INCLUDE}")
endif()

if(NOT GOOD OR NOT EXISTS "${GOOD}")
  execute_process(COMMAND ${compile} -DCONSTCLOUD_CONTROL "${FILE}"
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${FILE}: the good half does not compile:\n${output}")
  endif()
endif()

# verdict_on_bad_half(<variable> <flag>...): what is wrong with how the bad half fails; empty where nothing is.
function(verdict_on_bad_half verdict)
  set(${verdict} "" PARENT_SCOPE)
  execute_process(COMMAND ${compile} ${ARGN} "${FILE}"
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(status EQUAL 0)
    set(${verdict} "the bad half compiles, and it must not" PARENT_SCOPE)
    return()
  endif()

  string(REGEX MATCH "error: [^\n]*" first_error "${output}")
  # clang before version 20 prints a sentence that was made in constant evaluation in lines.
  if(first_error MATCHES "refuse::because<[0-9]+>{{\"(.*)\"}}")
    string(REPLACE "\", \"" " " first_error "error: ${CMAKE_MATCH_1}")
    string(REGEX REPLACE "\\\\([\"'])" "\\1" first_error "${first_error}")
  endif()
  foreach(words_in IN ITEMS "error_texts first_error" "note_texts output")
    separate_arguments(words_in)
    list(GET words_in 0 texts)
    list(GET words_in 1 where)
    foreach(text IN LISTS ${texts})
      string(REPLACE "${semicolon}" ";" text "${text}")
      string(REPLACE "${opening}" "[" text "${text}")
      string(REPLACE "${closing}" "]" text "${text}")
      string(FIND "${${where}}" "${text}" position)
      if(position EQUAL -1)
        set(${verdict} "the bad half fails, but ${where} does not say\n  ${text}\nIt says:\n${output}" PARENT_SCOPE)
        return()
      endif()
    endforeach()
  endforeach()
endfunction()

set(verdict "not judged yet")
set(quickly "")
if(EXISTS "${HEADERS}.gch")
  set(quickly -include "${HEADERS}")
elseif(EXISTS "${HEADERS}.pch")
  set(quickly -include-pch "${HEADERS}.pch")
endif()
if(quickly)
  if(note_texts STREQUAL "")
    list(APPEND quickly -Wfatal-errors)
  endif()
  verdict_on_bad_half(verdict ${quickly})
endif()
if(verdict)
  verdict_on_bad_half(verdict)
endif()
if(verdict)
  message(FATAL_ERROR "${FILE}: ${verdict}")
endif()
