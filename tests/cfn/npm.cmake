# SPDX-License-Identifier: Apache-2.0
# Installs the packages that a package-lock.json pins, unless they are there already.
# cmake -D NPM=... -D SOURCE=<where package-lock.json is> -D INSTALL=... -P npm.cmake

file(MAKE_DIRECTORY "${INSTALL}")
file(LOCK "${INSTALL}" DIRECTORY GUARD PROCESS TIMEOUT 600)
file(SHA256 "${SOURCE}/package-lock.json" wanted)
set(installed "")
if(EXISTS "${INSTALL}/installed.sha256")
  file(READ "${INSTALL}/installed.sha256" installed)
endif()
if(installed STREQUAL wanted)
  return()
endif()
file(COPY "${SOURCE}/package.json" "${SOURCE}/package-lock.json" "${SOURCE}/.npmrc" DESTINATION "${INSTALL}")
execute_process(COMMAND "${NPM}" ci --ignore-scripts WORKING_DIRECTORY "${INSTALL}"
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "npm could not install what ${SOURCE}/package-lock.json pins:\n${output}")
endif()
file(WRITE "${INSTALL}/installed.sha256" "${wanted}")
