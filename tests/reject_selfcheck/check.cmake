# SPDX-License-Identifier: Apache-2.0
# Checks reject/check.cmake: each file beside this one must get the verdict that is written here.
cmake_minimum_required(VERSION 3.22)

function(expect_verdict name expected)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DCOMPILER=${COMPILER}" "-DCOMPILER_ID=${COMPILER_ID}" "-DINCLUDE=${INCLUDE}"
      "-DBOOST_INCLUDE=${BOOST_INCLUDE}" "-DFILE=${CMAKE_CURRENT_LIST_DIR}/${name}.cpp"
      -P "${CMAKE_CURRENT_LIST_DIR}/../reject/check.cmake"
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  # CMake wraps long messages; the words are what counts.
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  string(FIND "${output}" "${expected}" position)
  if(expected STREQUAL "accepted")
    if(NOT status EQUAL 0)
      message(SEND_ERROR "${name}: a good rejection is reported as a failure:\n${output}")
    endif()
  elseif(status EQUAL 0)
    message(SEND_ERROR "${name}: no failure is reported")
  elseif(position EQUAL -1)
    message(SEND_ERROR "${name}: the failure should say '${expected}', and it says:\n${output}")
  endif()
endfunction()

expect_verdict(refused accepted)
expect_verdict(sentence_in_lines accepted)
expect_verdict(compiles "the bad half compiles, and it must not")
expect_verdict(other_reason "first_error does not say other_reason")
expect_verdict(second_error "first_error does not say the words of the second error")
expect_verdict(note_is_missing "output does not say nobody says this")
expect_verdict(broken_control "the good half does not compile")
expect_verdict(no_control "there is no good half")
expect_verdict(no_words "no line says which words")
expect_verdict(unknown_marker "no rejection that I understand")
