# SPDX-License-Identifier: Apache-2.0
# Every public header compiles alone, with its bodies and without: with one compiler, or with all of them in the full
# run, as what a header lacks it lacks with each. Two translation units that include all of them link. (Bodies stand in
# impl/, which only their header includes.) Without C++20, all of them say so and nothing else. And they compile after
# macros that other libraries define, and without the warnings that careful projects ask for. What an umbrella header
# lets a program name is the same with bodies and without. Those of cfn/ are too many for that: see tests/cfn.

find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
file(GLOB_RECURSE headers CONFIGURE_DEPENDS
  RELATIVE "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/include/constcloud/*.hpp")
list(FILTER headers EXCLUDE REGEX "^constcloud/cfn/")
set(with_bodies ${headers})
list(FILTER headers EXCLUDE REGEX "/(impl|fields)/")
if(headers)
  set(alone "")
  set(everything "")
  foreach(header IN LISTS headers)
    set(include_line "#include <${header}>\n")
    string(APPEND everything "${include_line}")
    set(file "${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp")
    # Twice: an include guard that is missing shows too.
    file(CONFIGURE OUTPUT "${file}" CONTENT "${include_line}${include_line}" @ONLY)
    list(APPEND alone "${file}")
  endforeach()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR CONSTCLOUD_FULL)
    add_library(constcloud_headers OBJECT ${alone})
    target_link_libraries(constcloud_headers PRIVATE constcloud_developer fmt::fmt Catch2::Catch2)
    add_library(constcloud_declarations OBJECT ${alone})
    target_link_libraries(constcloud_declarations PRIVATE constcloud::compiled fmt::fmt Catch2::Catch2)
  endif()

  add_test(NAME headers_want_cpp20
    COMMAND "${CMAKE_COMMAND}" -D "COMPILER=${CMAKE_CXX_COMPILER}" -D "INCLUDE=${PROJECT_SOURCE_DIR}/include"
      -D "FILES=${CMAKE_CURRENT_BINARY_DIR}/headers" -P "${CMAKE_CURRENT_SOURCE_DIR}/support/standard_check.cmake")

  # Only where they are not on the compiler's own path: naming /usr/include would change its order.
  set(others "")
  foreach(target IN ITEMS Boost::headers fmt::fmt Catch2::Catch2)
    get_target_property(folders ${target} INTERFACE_INCLUDE_DIRECTORIES)
    list(APPEND others ${folders})
  endforeach()
  list(REMOVE_ITEM others ${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES} folders-NOTFOUND)
  add_test(NAME headers_name_the_same
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_CURRENT_SOURCE_DIR}/support/same_names.py" "${CMAKE_CXX_COMPILER}"
      "${PROJECT_SOURCE_DIR}/include" ${others})

  set(odr "${CMAKE_CURRENT_BINARY_DIR}/odr")
  file(CONFIGURE OUTPUT "${odr}/first.cpp" @ONLY
    CONTENT "${everything}\nint second();\nint main() { return second(); }\n")
  file(CONFIGURE OUTPUT "${odr}/second.cpp" @ONLY
    CONTENT "${everything}\nint second();\nint second() { return 0; }\n")
  add_executable(constcloud_odr "${odr}/first.cpp" "${odr}/second.cpp")
  target_link_libraries(constcloud_odr PRIVATE constcloud_developer fmt::fmt Catch2::Catch2)
  add_test(NAME odr COMMAND constcloud_odr)

  # The headers of others that ours include come before the macros, as they do in a program that has both. In GNU's
  # dialect, which has macros of its own.
  set(theirs "")
  foreach(header IN LISTS with_bodies)
    file(STRINGS "${PROJECT_SOURCE_DIR}/include/${header}" lines REGEX "^ *# *include <")
    list(FILTER lines EXCLUDE REGEX "<constcloud/")
    list(APPEND theirs ${lines})
  endforeach()
  list(TRANSFORM theirs REPLACE "^ *# *include (<.*>).*" "#if __has_include(\\1)\n#include \\1\n#endif\n")
  list(REMOVE_DUPLICATES theirs)
  list(JOIN theirs "" theirs)
  set(hostile "${CMAKE_CURRENT_BINARY_DIR}/headers/hostile_macros.cpp")
  file(CONFIGURE OUTPUT "${hostile}" @ONLY
    CONTENT "${theirs}#include \"${CMAKE_CURRENT_LIST_DIR}/hostile_macros.hpp\"\n${everything}")
  add_library(constcloud_hostile_macros OBJECT "${hostile}")
  set_target_properties(constcloud_hostile_macros PROPERTIES CXX_EXTENSIONS ON)
  target_link_libraries(constcloud_hostile_macros PRIVATE constcloud_developer fmt::fmt Catch2::Catch2)
endif()
