# SPDX-License-Identifier: Apache-2.0
# Every tests/unit/**/*.cpp in one executable, two dozen in a translation unit, one CTest entry per file.

file(GLOB_RECURSE unit_files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/unit/*.cpp")
if(unit_files)
  constcloud_unity(unit_sources unit SIZE 24 FILES ${unit_files})
  constcloud_add_catch_program(constcloud_unit ${unit_sources})

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
