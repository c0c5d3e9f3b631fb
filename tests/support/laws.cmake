# SPDX-License-Identifier: Apache-2.0
# The laws of builders: tests/laws/*.cpp in one executable of their own (they see builders with more in them), and a
# check that no builder is missing there.

file(GLOB law_files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/laws/*.cpp")
constcloud_unity(law_sources laws SIZE 12 FILES ${law_files})
add_executable(constcloud_laws ${law_sources} support/main.cpp)
target_include_directories(constcloud_laws PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(constcloud_laws PRIVATE constcloud_developer Catch2::Catch2)
target_precompile_headers(constcloud_laws PRIVATE support/catch.hpp)
set_source_files_properties(support/main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
add_test(NAME laws COMMAND constcloud_laws)
add_test(NAME laws_complete
  COMMAND "${CMAKE_COMMAND}" "-DINCLUDE=${PROJECT_SOURCE_DIR}/include/constcloud"
    "-DLAWS=${CMAKE_CURRENT_SOURCE_DIR}/laws" -P "${CMAKE_CURRENT_SOURCE_DIR}/laws/complete.cmake")
