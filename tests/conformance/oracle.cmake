# SPDX-License-Identifier: Apache-2.0
# Installs the pinned aws-cdk-lib where it is not yet, then runs the JavaScript half of every pair.
# cmake -D NODE=... -D NPM=... -D SOURCE=... [-D SCRIPT=...] -D INSTALL=... -D RESULTS=... -P oracle.cmake

cmake_policy(SET CMP0009 NEW)  # links are not followed

if(NOT SCRIPT)
  set(SCRIPT "${SOURCE}/oracle.js")
endif()

file(MAKE_DIRECTORY "${INSTALL}")
file(LOCK "${INSTALL}" DIRECTORY GUARD PROCESS TIMEOUT 600)
file(SHA256 "${SOURCE}/package-lock.json" wanted)
set(installed "")
if(EXISTS "${INSTALL}/installed.sha256")
  file(READ "${INSTALL}/installed.sha256" installed)
endif()
if(NOT installed STREQUAL wanted)
  file(COPY "${SOURCE}/package.json" "${SOURCE}/package-lock.json" "${SOURCE}/.npmrc" DESTINATION "${INSTALL}")
  execute_process(COMMAND "${NPM}" ci --ignore-scripts WORKING_DIRECTORY "${INSTALL}"
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "npm could not install the packages that the templates are compared with:\n${output}")
  endif()
  file(WRITE "${INSTALL}/installed.sha256" "${wanted}")
endif()

# All build trees share the results: the same scripts and fixtures give the same.
get_filename_component(folder "${SCRIPT}" DIRECTORY)
file(GLOB_RECURSE sources "${folder}/*.js" "${folder}/fixtures/*")
list(SORT sources)
set(made_of "${wanted}")
foreach(source IN LISTS sources)
  if(IS_SYMLINK "${source}")
    file(READ_SYMLINK "${source}" hash)
  else()
    file(SHA256 "${source}" hash)
  endif()
  string(APPEND made_of "${source} ${hash}\n")
endforeach()
set(stamp "${RESULTS}.made_of")
if(EXISTS "${stamp}")
  file(READ "${stamp}" made_before)
  if(made_before STREQUAL made_of)
    return()
  endif()
endif()

# DependsOn follows the collation of the process's locale: the one that the package documents.
execute_process(
  COMMAND "${CMAKE_COMMAND}" -E env "NODE_PATH=${INSTALL}/node_modules" LC_ALL=en_US.UTF-8
    "${NODE}" "${SCRIPT}" "${RESULTS}"
  RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "a JavaScript half of a pair failed")
endif()
file(WRITE "${stamp}" "${made_of}")
