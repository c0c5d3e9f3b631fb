# SPDX-License-Identifier: Apache-2.0
# Generates headers that are not checked in, and compiles what uses them: a type with constraints, which must take what
# is right and refuse each thing that is wrong with the words of the constraint; and the type with the most properties.
# cmake -D NODE=... -D TOOL=... -D CXX=... -D INCLUDE=... -D WORK=... -P generated.cmake

set(here "${CMAKE_CURRENT_LIST_DIR}")

function(generate)
  execute_process(COMMAND "${NODE}" "${TOOL}/generate.mjs" --out "${WORK}/constcloud/cfn" ${ARGN}
    RESULT_VARIABLE status ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${output}")
  endif()
endfunction()
generate(--constraints "${here}/constraints.json" AWS::ApiGatewayV2::Stage)
generate(AWS::RDS::DBInstance)

function(compile file status_variable output_variable)
  execute_process(
    COMMAND "${CXX}" -std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Wconversion -Werror
      "-I${WORK}" "-I${INCLUDE}" ${ARGN} "${here}/${file}"
    RESULT_VARIABLE status ERROR_VARIABLE output)
  set(${status_variable} "${status}" PARENT_SCOPE)
  set(${output_variable} "${output}" PARENT_SCOPE)
endfunction()

foreach(file IN ITEMS constraints.cpp many_properties.cpp)
  compile("${file}" status output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${file} does not compile:\n${output}")
  endif()
endforeach()

set(words_NAME "a_stage_name_must_be_1_to_128")
set(words_BURST "a_throttle_burst_limit_must_be_a_whole_number")
foreach(case IN ITEMS NAME BURST)
  compile(constraints.cpp status output "-DREFUSE_${case}")
  if(status EQUAL 0)
    message(FATAL_ERROR "REFUSE_${case} compiles")
  endif()
  if(NOT output MATCHES "${words_${case}}")
    message(FATAL_ERROR "REFUSE_${case} does not say '${words_${case}}':\n${output}")
  endif()
endforeach()
