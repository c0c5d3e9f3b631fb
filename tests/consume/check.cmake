# SPDX-License-Identifier: Apache-2.0
# Builds and runs a user's programs against constcloud, in a folder of its own:
#   cmake -DHOW=<find_package|add_subdirectory> -DSOURCE=<constcloud> -DBUILD=<its build folder>
#         -DSCRATCH=<folder> -DCOMPILER=<path> -DGENERATOR=<name> -P check.cmake
# Neither way may need fmt, Catch2 or Boost: they are hidden from the user's configure run.
cmake_minimum_required(VERSION 3.22)

# run(<command>...): it must succeed; its words are in `output`.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# must_fail(<words> <command>...): it must fail, and a line must end with these words, unbroken.
function(must_fail words)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(status EQUAL 0)
    message(FATAL_ERROR "the build went well where it should have said '${words}'\n${output}")
  endif()
  if(NOT output MATCHES "${words}\n")
    message(FATAL_ERROR "no line ends with '${words}':\n${output}")
  endif()
endfunction()

# must_hold(<file> <words>)
function(must_hold file words)
  file(READ "${file}" text)
  if(NOT text MATCHES "${words}")
    message(FATAL_ERROR "${file} does not say '${words}':\n${text}")
  endif()
endfunction()

# edit(<from> <to>): the app, in another way than the file in the repository has it.
function(edit from to)
  file(READ "${SOURCE}/tests/consume/app.cpp" text)
  string(REPLACE "${from}" "${to}" edited "${text}")
  if(edited STREQUAL text AND NOT from STREQUAL to)
    message(FATAL_ERROR "app.cpp does not say '${from}'")
  endif()
  execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 1.1)  # make looks at whole seconds on some file systems
  file(WRITE "${SCRATCH}/app.cpp" "${edited}")
endfunction()

file(REMOVE_RECURSE "${SCRATCH}")
set(how_to_find "-DCONSTCLOUD_SOURCE=${SOURCE}")
if(HOW STREQUAL "find_package")
  run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${SCRATCH}/prefix")
  set(how_to_find "-DCMAKE_PREFIX_PATH=${SCRATCH}/prefix")
endif()
# The README's project, as it stands there.
file(READ "${SOURCE}/README.md" readme)
function(readme_block variable language words)
  string(FIND "${readme}" "${words}" inside)
  string(SUBSTRING "${readme}" 0 ${inside} before)
  string(FIND "${before}" "```${language}\n" begin REVERSE)
  string(SUBSTRING "${readme}" ${begin} -1 rest)
  string(REGEX REPLACE "^```[a-z]+\n" "" rest "${rest}")
  string(FIND "${rest}" "```" end)
  string(SUBSTRING "${rest}" 0 ${end} text)
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
readme_block(project cmake "find_package(constcloud REQUIRED)")
readme_block(program cpp "int main(")
readme_block(constant cpp "inline constexpr auto chat_template")
file(WRITE "${SCRATCH}/readme/CMakeLists.txt" "${project}")
file(WRITE "${SCRATCH}/readme/chat.cpp" "${program}\n${constant}")
# Against the library, whose functions are no constants.
string(REPLACE "constexpr void chat(" "void chat(" program "${program}")
file(WRITE "${SCRATCH}/readme/program.cpp" "${program}")

file(COPY "${SOURCE}/tests/consume/app.cpp" DESTINATION "${SCRATCH}")
run("${CMAKE_COMMAND}" -S "${SOURCE}/tests/consume/${HOW}" -B "${SCRATCH}/build" -G "${GENERATOR}"
  "-DCMAKE_CXX_COMPILER=${COMPILER}" "${how_to_find}" "-DAPP=${SCRATCH}/app.cpp" "-DREADME=${SCRATCH}/readme"
  -DCMAKE_DISABLE_FIND_PACKAGE_fmt=ON -DCMAKE_DISABLE_FIND_PACKAGE_Catch2=ON -DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON --no-warn-unused-cli)
set(build "${CMAKE_COMMAND}" --build "${SCRATCH}/build")
if(HOW STREQUAL "find_package")
  run("${CMAKE_COMMAND}" -S "${SOURCE}/examples/cdk_app" -B "${SCRATCH}/cdk_app" -G "${GENERATOR}"
    "-DCMAKE_CXX_COMPILER=${COMPILER}" "${how_to_find}")
endif()
run(${build})
run("${SCRATCH}/build/program")
run("${SCRATCH}/build/compiled_program")
if(HOW STREQUAL "find_package")
  must_hold("${SCRATCH}/build/readme/chat_json/Chat.template.json" "AWS::ApiGatewayV2::Stage")
endif()

# --- templates as products of the build ------------------------------------------------------
set(template "${SCRATCH}/build/app_json/Words.template.json")
must_hold("${template}" "\"Value\": \"first\"")
must_hold("${SCRATCH}/build/copied.json" "\"Value\": \"first\"")
must_hold("${SCRATCH}/build/templates/constants/Words.template.json" "\"Value\": \"constant\"")

# What has not changed does not run.
run(${build})
if(output MATCHES "Synthesizing|Building|Linking")
  message(FATAL_ERROR "a second build has nothing to do:\n${output}")
endif()

# What has changed runs, and what depends on it.
edit("\"first\"" "\"second\"")
run(${build})
must_hold("${template}" "\"Value\": \"second\"")
must_hold("${SCRATCH}/build/copied.json" "\"Value\": \"second\"")

# A program that refuses fails the build, each time, and its last output stays.
edit("app.synth();" "cc::Stack(app, \"Words\");\n  app.synth();")
foreach(time IN ITEMS first second)
  must_fail("There is already a Construct with name 'Words' in App" ${build})
  must_hold("${template}" "\"Value\": \"second\"")
  must_hold("${SCRATCH}/build/app_json/manifest.json" "Words.template.json")
endforeach()
edit("" "")
run(${build})
must_hold("${template}" "\"Value\": \"first\"")
must_fail("app has no stack Letters, only: Words" ${build} --target promised_json)

file(REMOVE_RECURSE "${SCRATCH}")
