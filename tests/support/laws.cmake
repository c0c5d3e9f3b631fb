# SPDX-License-Identifier: Apache-2.0
# The laws of builders: tests/laws/*.cpp in one executable, and a check that no builder is missing there and no setter
# in a builder.

file(GLOB law_files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/laws/*.cpp")
constcloud_unity(law_sources laws SIZE 12 FILES ${law_files})
constcloud_add_catch_program(constcloud_laws ${law_sources})
add_test(NAME laws COMMAND constcloud_laws)
add_test(NAME laws_complete
  COMMAND "${Python3_EXECUTABLE}" "${CMAKE_CURRENT_SOURCE_DIR}/laws/complete.py" "${PROJECT_SOURCE_DIR}/include/constcloud"
    "${CMAKE_CURRENT_SOURCE_DIR}/laws")
