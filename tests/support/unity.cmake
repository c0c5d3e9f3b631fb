# SPDX-License-Identifier: Apache-2.0
# Many test files in one translation unit: what each file instantiates of the library is then made once for all.
#
# Each file stands in a namespace of its own, so that no two know each other's helpers; what they include is included
# before. Files that open a namespace of the library stay alone.

option(CONSTCLOUD_UNITY "Compile many test files as one: faster as a whole, slower for one edit" ON)

# constcloud_unity(<variable> <name> SIZE <files in a unit> FILES <file>...): the sources to compile for these files.
function(constcloud_unity variable name)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "SIZE" "FILES")
  if(NOT CONSTCLOUD_UNITY)
    set(arg_SIZE 1)
  endif()
  set(sources "")
  set(includes "")
  set(text "")
  set(count 0)
  set(units 0)
  foreach(file IN LISTS arg_FILES)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(STRINGS "${file}" opened REGEX "^namespace (constcloud|std)|^template <>")
    if(opened)
      list(APPEND sources "${file}")
      continue()
    endif()
    constcloud_unity_namespace(namespace "${file}")
    file(STRINGS "${file}" lines REGEX "^#include ")
    list(APPEND includes ${lines})
    string(APPEND text "namespace ${namespace} {\n#include \"${file}\"\n}\n")
    math(EXPR count "${count} + 1")
    if(count EQUAL arg_SIZE)
      constcloud_write_unit()
    endif()
  endforeach()
  if(count GREATER 0)
    constcloud_write_unit()
  endif()
  set(${variable} "${sources}" PARENT_SCOPE)
endfunction()

# The namespace that a file stands in.
function(constcloud_unity_namespace variable file)
  cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE relative)
  string(MAKE_C_IDENTIFIER "in_${relative}" namespace)
  set(${variable} "${namespace}" PARENT_SCOPE)
endfunction()

macro(constcloud_write_unit)
  list(REMOVE_DUPLICATES includes)
  list(JOIN includes "\n" includes)
  set(unit "${CMAKE_CURRENT_BINARY_DIR}/unity/${name}_${units}.cpp")
  file(CONFIGURE OUTPUT "${unit}" CONTENT "${includes}\n${text}" @ONLY)
  list(APPEND sources "${unit}")
  math(EXPR units "${units} + 1")
  set(includes "")
  set(text "")
  set(count 0)
endmacro()
