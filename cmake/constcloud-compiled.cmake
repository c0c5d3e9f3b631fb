# SPDX-License-Identifier: Apache-2.0

# constcloud_add_compiled(<source folder> <include folder>)
#
# Makes the target constcloud::compiled: the same headers, with the bodies of their functions in a static library that
# is built once, an object for each room. A program that links it compiles several times faster than one that links
# constcloud::constcloud. Its templates are made when it runs; a template that is a constant needs the bodies, and so
# constcloud::constcloud.
function(constcloud_add_compiled source_folder include_folder)
  file(GLOB rooms CONFIGURE_DEPENDS "${source_folder}/*.cpp")
  add_library(constcloud_bodies OBJECT EXCLUDE_FROM_ALL ${rooms})
  target_compile_features(constcloud_bodies PRIVATE cxx_std_20)
  target_compile_definitions(constcloud_bodies PRIVATE CONSTCLOUD_COMPILED)
  target_include_directories(constcloud_bodies PRIVATE "${include_folder}")
  # g++ has inline variables be unique in a process, which those of a joined object are not beside a program's own: weak
  # ones give way.
  target_compile_options(constcloud_bodies PRIVATE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fno-gnu-unique>)

  constcloud_joined_objects(constcloud_bodies objects)
  add_library(constcloud_compiled STATIC EXCLUDE_FROM_ALL "${objects}")
  add_library(constcloud::compiled ALIAS constcloud_compiled)
  set_target_properties(constcloud_compiled PROPERTIES OUTPUT_NAME constcloud LINKER_LANGUAGE CXX)
  target_compile_features(constcloud_compiled INTERFACE cxx_std_20)
  target_compile_definitions(constcloud_compiled INTERFACE CONSTCLOUD_COMPILED)
  target_include_directories(constcloud_compiled SYSTEM INTERFACE "${include_folder}")
endfunction()

# constcloud_joined_objects(<object library> <variable>)
#
# Sets the variable to the object files. Each template and each inline function stands in sections of its own there, in the
# object of every room that uses it, and the linker reads all of them whenever a program is linked: where GNU's linker is
# at hand it joins them beforehand, once, into one object, which halves the time of a link. What a program or the library
# shares with the other is found by name as before.
function(constcloud_joined_objects library variable)
  set(${variable} "$<TARGET_OBJECTS:${library}>" PARENT_SCOPE)
  get_property(is_multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
  get_directory_property(options COMPILE_OPTIONS)
  # Objects for the optimiser of the linker are no code yet, and the sanitizers know their data by its sections.
  if(is_multi_config OR NOT CMAKE_SYSTEM_NAME STREQUAL "Linux" OR CMAKE_INTERPROCEDURAL_OPTIMIZATION
      OR "${CMAKE_CXX_FLAGS} ${options}" MATCHES "-flto|-fsanitize")
    return()
  endif()
  execute_process(COMMAND "${CMAKE_LINKER}" --help OUTPUT_VARIABLE help ERROR_QUIET)
  if(NOT help MATCHES "force-group-allocation")
    return()
  endif()

  set(script "${CMAKE_CURRENT_BINARY_DIR}/constcloud_sections.ld")
  set(sections "")
  foreach(section IN ITEMS .text .rodata .data.rel.ro .data .bss .gcc_except_table)
    string(APPEND sections "  ${section} : { *(${section} ${section}.*) }\n")
  endforeach()
  file(CONFIGURE OUTPUT "${script}" CONTENT "SECTIONS {\n${sections}}\n" @ONLY)
  set(joined "${CMAKE_CURRENT_BINARY_DIR}/constcloud_bodies${CMAKE_CXX_OUTPUT_EXTENSION}")
  add_custom_command(
    OUTPUT "${joined}"
    COMMAND "${CMAKE_LINKER}" -r --force-group-allocation -T "${script}" -o "${joined}" "$<TARGET_OBJECTS:${library}>"
    DEPENDS "${library}" "$<TARGET_OBJECTS:${library}>" "${script}"
    COMMENT "Joining the objects of constcloud::compiled"
    COMMAND_EXPAND_LISTS
    VERBATIM)
  set_source_files_properties("${joined}" PROPERTIES EXTERNAL_OBJECT ON GENERATED ON)
  set(${variable} "${joined}" PARENT_SCOPE)
endfunction()
