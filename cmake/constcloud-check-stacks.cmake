# SPDX-License-Identifier: Apache-2.0
# A program's output folder has the templates that its rule promises (see constcloud-app.cmake):
#   cmake -DPROGRAM=<name> -DFOLDER=<folder> "-DSTACKS=<stack>;..." -P constcloud-check-stacks.cmake
foreach(stack IN LISTS STACKS)
  if(NOT EXISTS "${FOLDER}/${stack}.template.json")
    file(GLOB there RELATIVE "${FOLDER}" "${FOLDER}/*.template.json")
    list(TRANSFORM there REPLACE "[.]template[.]json$" "")
    list(JOIN there ", " there)
    message(FATAL_ERROR "${PROGRAM} has no stack ${stack}, only: ${there}")
  endif()
endforeach()
