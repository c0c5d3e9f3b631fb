# SPDX-License-Identifier: Apache-2.0
# Every tests/unit/**/*.cpp in one executable, by the dozen in a translation unit, one CTest entry per file. Catch2's own runner is compiled once.

file(GLOB_RECURSE unit_files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/unit/*.cpp")
if(unit_files)
  constcloud_unity(unit_sources unit SIZE 12 FILES ${unit_files})
  add_executable(constcloud_unit ${unit_sources} support/main.cpp)
  target_include_directories(constcloud_unit PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(constcloud_unit PRIVATE constcloud_developer fmt::fmt Catch2::Catch2)
  target_precompile_headers(constcloud_unit PRIVATE support/catch.hpp)
  set_source_files_properties(support/main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON)

  # Catch2 tags each test case with the name of its file (-#). Files that share a name share an entry.
  set(stems "")
  foreach(file IN LISTS unit_files)
    cmake_path(GET file STEM stem)
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE name)
    string(REGEX REPLACE "\\.cpp$" "" name "${name}")
    if(stem IN_LIST stems)
      set(name_of_${stem} "unit/*/${stem}")
    else()
      list(APPEND stems "${stem}")
      set(name_of_${stem} "${name}")
    endif()
  endforeach()
  if(Catch2_VERSION VERSION_LESS 3)
    set(no_tests_is_an_error -w NoTests)
  else()
    set(no_tests_is_an_error "")  # the default of version 3
  endif()
  foreach(stem IN LISTS stems)
    add_test(NAME "${name_of_${stem}}"
      COMMAND constcloud_unit -\# "[#${stem}]" ${no_tests_is_an_error})
  endforeach()
endif()
