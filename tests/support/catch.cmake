# SPDX-License-Identifier: Apache-2.0
# Programs of tests by Catch2. Its runner and its headers are compiled once for all of them.

add_library(constcloud_catch OBJECT support/main.cpp)
target_include_directories(constcloud_catch PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
target_link_libraries(constcloud_catch PUBLIC constcloud_developer fmt::fmt Catch2::Catch2)

# constcloud_add_catch_program(<target> <source>...)
function(constcloud_add_catch_program target)
  add_executable(${target} ${ARGN})
  target_link_libraries(${target} PRIVATE constcloud_catch)
  get_property(first GLOBAL PROPERTY CONSTCLOUD_FIRST_CATCH_PROGRAM)
  if(first)
    target_precompile_headers(${target} REUSE_FROM ${first})
  else()
    target_precompile_headers(${target} PRIVATE support/catch.hpp)
    set_property(GLOBAL PROPERTY CONSTCLOUD_FIRST_CATCH_PROGRAM ${target})
  endif()
endfunction()
