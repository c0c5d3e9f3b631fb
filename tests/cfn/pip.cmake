# SPDX-License-Identifier: Apache-2.0
# Unpacks the schemas in the wheels that a requirements.txt pins, without what those depend on, unless they are there
# already: INSTALL/unpacked.
# cmake -D PYTHON=... -D SOURCE=<where requirements.txt is> -D INSTALL=... -P pip.cmake

file(MAKE_DIRECTORY "${INSTALL}")
file(LOCK "${INSTALL}" DIRECTORY GUARD PROCESS TIMEOUT 600)
file(SHA256 "${SOURCE}/requirements.txt" wanted)
set(installed "")
if(EXISTS "${INSTALL}/installed.sha256")
  file(READ "${INSTALL}/installed.sha256" installed)
endif()
if(installed STREQUAL wanted)
  return()
endif()
file(REMOVE_RECURSE "${INSTALL}/wheels" "${INSTALL}/unpacked")
execute_process(COMMAND "${PYTHON}" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all:
    --require-hashes --requirement "${SOURCE}/requirements.txt" --dest "${INSTALL}/wheels"
  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "pip could not download what ${SOURCE}/requirements.txt pins:\n${output}")
endif()
file(GLOB wheels "${INSTALL}/wheels/*.whl")
foreach(wheel IN LISTS wheels)
  file(ARCHIVE_EXTRACT INPUT "${wheel}" DESTINATION "${INSTALL}/unpacked" PATTERNS "*/data/schemas/*.json")
endforeach()
file(REMOVE_RECURSE "${INSTALL}/wheels")
file(WRITE "${INSTALL}/installed.sha256" "${wanted}")
