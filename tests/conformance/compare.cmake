# SPDX-License-Identifier: Apache-2.0
# Runs the C++ halves of one topic and compares every file they write with the one of the JavaScript halves.
# Errors have no constant: in the compiler they are the subject of tests/reject. CONSTANTS may be empty.
# cmake -D TOPIC=... -D PROGRAM=... -D ORACLE=... -D RUN_TIME=... -D CONSTANTS=... -P compare.cmake

foreach(folder IN LISTS RUN_TIME CONSTANTS)
  file(MAKE_DIRECTORY "${folder}")
  file(GLOB stale "${folder}/${TOPIC}.*")
  if(stale)
    file(REMOVE ${stale})
  endif()
endforeach()
execute_process(COMMAND "${PROGRAM}" "${RUN_TIME}" "${CONSTANTS}" RESULT_VARIABLE status)

set(faults "")
if(NOT status EQUAL 0)
  list(APPEND faults "the program ended with ${status}")
endif()

# compare(<folder> <pattern>): the same files in the oracle's folder and this one, byte for byte.
function(compare folder pattern)
  file(GLOB expected RELATIVE "${ORACLE}" "${ORACLE}/${TOPIC}.${pattern}")
  file(GLOB actual RELATIVE "${folder}" "${folder}/${TOPIC}.${pattern}")
  get_filename_component(world "${folder}" NAME)
  foreach(file IN LISTS expected actual)
    if(NOT EXISTS "${ORACLE}/${file}")
      list(APPEND faults "${world}: ${file} has no JavaScript half")
    elseif(NOT EXISTS "${folder}/${file}")
      list(APPEND faults "${world}: ${file} is missing")
    else()
      file(READ "${ORACLE}/${file}" expected_bytes HEX)
      file(READ "${folder}/${file}" actual_bytes HEX)
      if(NOT expected_bytes STREQUAL actual_bytes)
        list(APPEND faults "${world}: ${file} differs")
        if(NOT differs_shown)
          set(differs_shown TRUE)
          execute_process(COMMAND diff -u --label aws-cdk-lib "${ORACLE}/${file}" --label constcloud "${folder}/${file}"
            COMMAND head -n 60)
        endif()
      endif()
    endif()
  endforeach()
  list(LENGTH expected count)
  message(STATUS "${world}: ${count} files compared")
  if(count EQUAL 0 AND pattern STREQUAL "*.template.json")
    list(APPEND faults "${world}: there is nothing to compare with in ${ORACLE}")
  endif()
  list(REMOVE_DUPLICATES faults)
  set(faults "${faults}" PARENT_SCOPE)
endfunction()

compare("${RUN_TIME}" "*.template.json")
<<<<<<< HEAD
compare("${RUN_TIME}" "*.tree.json")
=======
compare("${RUN_TIME}" "*.run_time.json")
>>>>>>> main
compare("${RUN_TIME}" "*.error.txt")
if(CONSTANTS)
  compare("${CONSTANTS}" "*.template.json")
endif()

if(faults)
  list(JOIN faults "\n  " text)
  message(FATAL_ERROR "${TOPIC}:\n  ${text}")
endif()
