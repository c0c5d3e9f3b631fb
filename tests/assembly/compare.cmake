# SPDX-License-Identifier: Apache-2.0
# Runs the C++ halves of one topic, from two folders into two others, and compares all that they write with what the
# JavaScript halves wrote. The findings (docs/assembly.md) are taken out before: they must be those that stand in
# pairs/<topic>.findings, none where there is no such file.
# cmake -D TOPIC=... -D PROGRAM=... -D ORACLE=... -D RESULTS=... -D NODE=... -P compare.cmake

cmake_policy(SET CMP0009 NEW)  # links are not followed: they are compared as links

set(faults "")

# target_of(<file> <variable>): where a link points to; nothing for what is no link.
function(target_of file variable)
  set(target "")
  if(IS_SYMLINK "${file}")
    file(READ_SYMLINK "${file}" target)
  endif()
  set(${variable} "${target}" PARENT_SCOPE)
endfunction()

# compare(<where> <folder>): the same files in the oracle's folder and this one, byte for byte.
function(compare where folder)
  file(GLOB pairs "${ORACLE}/${TOPIC}.*")
  set(expected "")
  foreach(pair IN LISTS pairs)
    file(GLOB_RECURSE files LIST_DIRECTORIES true RELATIVE "${ORACLE}" "${pair}/*")
    list(APPEND expected ${files})
  endforeach()
  file(GLOB_RECURSE actual LIST_DIRECTORIES true RELATIVE "${folder}" "${folder}/*")
  set(all ${expected} ${actual})
  list(REMOVE_DUPLICATES all)
  foreach(file IN LISTS all)
    if(NOT EXISTS "${ORACLE}/${file}" AND NOT IS_SYMLINK "${ORACLE}/${file}")
      list(APPEND faults "${where}: ${file} has no JavaScript half")
      continue()
    elseif(NOT EXISTS "${folder}/${file}" AND NOT IS_SYMLINK "${folder}/${file}")
      list(APPEND faults "${where}: ${file} is missing")
      continue()
    endif()
    target_of("${ORACLE}/${file}" expected_target)
    target_of("${folder}/${file}" actual_target)
    if(NOT expected_target STREQUAL actual_target)
      list(APPEND faults "${where}: ${file} is a link to '${actual_target}', not to '${expected_target}'")
    elseif(NOT expected_target AND NOT IS_DIRECTORY "${ORACLE}/${file}")
      file(READ "${ORACLE}/${file}" expected_bytes HEX)
      file(READ "${folder}/${file}" actual_bytes HEX)
      if(NOT expected_bytes STREQUAL actual_bytes)
        list(APPEND faults "${where}: ${file} differs")
        if(NOT differs_shown)
          set(differs_shown TRUE)
          execute_process(COMMAND diff -u --label aws-cdk-lib "${ORACLE}/${file}" --label constcloud "${folder}/${file}"
            COMMAND cut -c 1-2000 COMMAND head -n 60)
        endif()
      endif()
    endif()
  endforeach()
  list(LENGTH expected count)
  message(STATUS "${where}: ${count} files and folders compared")
  if(count EQUAL 0)
    list(APPEND faults "there is nothing to compare with in ${ORACLE}")
  endif()
  set(faults "${faults}" PARENT_SCOPE)
endfunction()

# take_findings(<where> <folder>): out of the metadata files.
set(expected_findings "")
if(EXISTS "${CMAKE_CURRENT_LIST_DIR}/pairs/${TOPIC}.findings")
  file(READ "${CMAKE_CURRENT_LIST_DIR}/pairs/${TOPIC}.findings" expected_findings)
endif()
function(take_findings where folder)
  execute_process(COMMAND "${NODE}" "${CMAKE_CURRENT_LIST_DIR}/without_findings.js" "${folder}"
    RESULT_VARIABLE status OUTPUT_VARIABLE findings)
  if(NOT status EQUAL 0)
    list(APPEND faults "${where}: without_findings.js ended with ${status}")
  elseif(NOT findings STREQUAL expected_findings)
    message(STATUS "${where}: the findings are\n${findings}")
    list(APPEND faults "${where}: the findings are not those of pairs/${TOPIC}.findings")
  endif()
  set(faults "${faults}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE "${RESULTS}/${TOPIC}")
foreach(where IN ITEMS here "another folder/${TOPIC}")
  set(folder "${RESULTS}/${TOPIC}/${where}/out")
  set(home "${RESULTS}/${TOPIC}/${where}/home")
  file(MAKE_DIRECTORY "${folder}" "${home}")
  execute_process(COMMAND "${CMAKE_COMMAND}" -E env --unset=CDK_OUTDIR --unset=CDK_CONTEXT_JSON "${PROGRAM}" "${folder}"
    WORKING_DIRECTORY "${home}" RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    list(APPEND faults "the program ended with ${status}")
  endif()
  take_findings("${where}" "${folder}")
  compare("${where}" "${folder}")
endforeach()

if(faults)
  list(JOIN faults "\n  " text)
  message(FATAL_ERROR "${TOPIC}:\n  ${text}")
endif()
