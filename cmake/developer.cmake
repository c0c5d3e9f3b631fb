# SPDX-License-Identifier: Apache-2.0
# What only our own targets get: warnings, sanitizers, a compiler cache. A user of the library sees
# none of it.

option(CONSTCLOUD_WARNINGS_AS_ERRORS "Refuse every warning in our own targets" OFF)
option(CONSTCLOUD_SANITIZE
  "Run the tests under ASan and UBSan, and ask at run time too what STATIC_REQUIRE asks" OFF)
option(CONSTCLOUD_SANITIZED_APART
  "Leave to a sanitized build of the same compiler, which runs beside this one, what both would ask" OFF)
option(CONSTCLOUD_REQUIRE_TESTS "Stop where the tests lack something, instead of leaving them out" OFF)
option(CONSTCLOUD_FULL "Also run the sweeps that take many minutes" OFF)

add_library(constcloud_developer INTERFACE)
target_link_libraries(constcloud_developer INTERFACE constcloud::constcloud $<TARGET_NAME_IF_EXISTS:constcloud::hana>)
target_compile_options(constcloud_developer INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wsign-conversion
  $<$<BOOL:${CONSTCLOUD_WARNINGS_AS_ERRORS}>:-Werror>)

if(CONSTCLOUD_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all)
  target_compile_options(constcloud_developer INTERFACE ${sanitizers} -fno-omit-frame-pointer -g1)
  target_link_options(constcloud_developer INTERFACE ${sanitizers})
  target_compile_definitions(constcloud_developer INTERFACE CONSTCLOUD_SANITIZED)
endif()

# For programs that have no constant: against the compiled part they compile several times faster. The sanitizers see all
# that such a program runs, and so the bodies are compiled with it there.
add_library(constcloud_run_time INTERFACE)
if(CONSTCLOUD_SANITIZE)
  target_link_libraries(constcloud_run_time INTERFACE constcloud_developer)
else()
  target_link_libraries(constcloud_run_time INTERFACE constcloud::compiled)
  target_compile_options(constcloud_run_time INTERFACE $<TARGET_PROPERTY:constcloud_developer,INTERFACE_COMPILE_OPTIONS>)
endif()

if(NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  find_program(CONSTCLOUD_CCACHE ccache)
  mark_as_advanced(CONSTCLOUD_CCACHE)
  if(CONSTCLOUD_CCACHE)
    # Without the sloppiness ccache passes every file with a precompiled header by. Files are compared by their own text,
    # not by the preprocessor's: two headers that differ in a comment or a macro are the same to that, and g++ meets a file
    # twice whose text is not the one that it has precompiled. What was kept before that rule stays out by the namespace.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_NAMESPACE=constcloud-by-text;CCACHE_DEPEND=1"
      "CCACHE_SLOPPINESS=pch_defines,time_macros;${CONSTCLOUD_CCACHE}")
    # For tests that build the library as its users do, several times with the same compiler and flags.
    set(CONSTCLOUD_USERS_ENVIRONMENT "CMAKE_CXX_COMPILER_LAUNCHER=${CONSTCLOUD_CCACHE}"
      CCACHE_NAMESPACE=constcloud-by-text CCACHE_DEPEND=1 CCACHE_NOHASHDIR=1)
  endif()
endif()
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_EXTENSIONS OFF)
