# SPDX-License-Identifier: Apache-2.0
# compare.cmake accepts what is equal and refuses a difference, a missing file, an extra file, and a program that fails.
# cmake -D COMPARE=<compare.cmake> -D FOLDER=<scratch folder> -P selfcheck.cmake

file(REMOVE_RECURSE "${FOLDER}")

# check(<name> <words or OK> <exit status> <run-time files> <constant files>): files are name=content.
function(check name words status run_time constants)
  set(place "${FOLDER}/${name}")
  file(WRITE "${place}/oracle/t.same.S.template.json" "{}")
  file(WRITE "${place}/oracle/t.same.tree.json" "{}")
  file(WRITE "${place}/oracle/t.bad.error.txt" "no")
  set(script "#!/bin/sh\n")
  foreach(file IN LISTS run_time)
    string(REPLACE "=" ";" parts "${file}")
    list(GET parts 0 path)
    list(GET parts 1 content)
    string(APPEND script "printf '%s' '${content}' > \"$1/${path}\"\n")
  endforeach()
  foreach(file IN LISTS constants)
    string(REPLACE "=" ";" parts "${file}")
    list(GET parts 0 path)
    list(GET parts 1 content)
    string(APPEND script "printf '%s' '${content}' > \"$2/${path}\"\n")
  endforeach()
  string(APPEND script "exit ${status}\n")
  file(WRITE "${place}/program" "${script}")
  file(CHMOD "${place}/program" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -D TOPIC=t -D "PROGRAM=${place}/program" -D "ORACLE=${place}/oracle"
      -D "RUN_TIME=${place}/run_time" -D "CONSTANTS=${place}/constants" -P "${COMPARE}"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(words STREQUAL "OK")
    if(NOT result EQUAL 0)
      message(SEND_ERROR "${name} must pass:\n${output}")
    endif()
  elseif(result EQUAL 0)
    message(SEND_ERROR "${name} must fail")
  elseif(NOT output MATCHES "${words}")
    message(SEND_ERROR "${name} must fail with '${words}':\n${output}")
  endif()
endfunction()

set(template "t.same.S.template.json={}")
set(tree "t.same.tree.json={}")
set(error "t.bad.error.txt=no" ${tree})
check(equal "OK" 0 "${template};${error}" "${template}")
check(other_bytes "run_time: t[.]same[.]S[.]template[.]json differs" 0 "t.same.S.template.json=[];${error}" "${template}")
check(other_constant "constants: t[.]same[.]S[.]template[.]json differs" 0 "${template};${error}"
  "t.same.S.template.json=[]")
check(other_tree "run_time: t[.]same[.]tree[.]json differs" 0
  "${template};t.bad.error.txt=no;t.same.tree.json=[]" "${template}")
check(other_error "run_time: t[.]bad[.]error[.]txt differs" 0 "${template};${tree};t.bad.error.txt=yes" "${template}")
check(missing "run_time: t[.]same[.]S[.]template[.]json is missing" 0 "${error}" "${template}")
check(missing_constant "constants: t[.]same[.]S[.]template[.]json is missing" 0 "${template};${error}" "")
check(missing_tree "run_time: t[.]same[.]tree[.]json is missing" 0 "${template};t.bad.error.txt=no" "${template}")
check(missing_error "run_time: t[.]bad[.]error[.]txt is missing" 0 "${template};${tree}" "${template}")
check(extra "t[.]more[.]S[.]template[.]json has no JavaScript half" 0
  "${template};${error};t.more.S.template.json={}" "${template}")
check(failing "the program ended with 1" 1 "${template};${error}" "${template}")
