# SPDX-License-Identifier: Apache-2.0
# Has the C++ half judge the names that the JavaScript half prints.
# cmake -D NODE=... -D PROGRAM=... -P property_names.cmake

execute_process(COMMAND "${NODE}" "${CMAKE_CURRENT_LIST_DIR}/property_names.mjs" COMMAND "${PROGRAM}"
  RESULTS_VARIABLE statuses OUTPUT_VARIABLE output)
message(STATUS "${output}")
if(NOT statuses STREQUAL "0;0")
  message(FATAL_ERROR "ended with ${statuses}")
endif()
