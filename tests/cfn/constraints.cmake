# SPDX-License-Identifier: Apache-2.0
# Generates a header with the constraints of constraints.json beside this file, and compiles constraints.cpp with it:
# it must take what is right and refuse each thing that is wrong, with the words of the constraint.
# cmake -D NODE=... -D TOOL=... -D CXX=... -D INCLUDE=... -D WORK=... -P constraints.cmake

set(here "${CMAKE_CURRENT_LIST_DIR}")
execute_process(
  COMMAND "${NODE}" "${TOOL}/generate.mjs" --constraints "${here}/constraints.json"
    --out "${WORK}/constcloud/cfn" AWS::ApiGatewayV2::Stage
  RESULT_VARIABLE status ERROR_VARIABLE output)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${output}")
endif()

function(compile status_variable output_variable)
  execute_process(
    COMMAND "${CXX}" -std=c++20 -fsyntax-only "-I${WORK}" "-I${INCLUDE}" ${ARGN} "${here}/constraints.cpp"
    RESULT_VARIABLE status ERROR_VARIABLE output)
  set(${status_variable} "${status}" PARENT_SCOPE)
  set(${output_variable} "${output}" PARENT_SCOPE)
endfunction()

compile(status output)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "what the constraints allow does not compile:\n${output}")
endif()
foreach(case IN ITEMS NAME BURST)
  compile(status output "-DREFUSE_${case}")
  if(status EQUAL 0)
    message(FATAL_ERROR "REFUSE_${case} compiles")
  endif()
  set(words_NAME "a_stage_name_must_be_1_to_128")
  set(words_BURST "a_throttle_burst_limit_must_be_a_whole_number")
  if(NOT output MATCHES "${words_${case}}")
    message(FATAL_ERROR "REFUSE_${case} does not say '${words_${case}}':\n${output}")
  endif()
endforeach()
