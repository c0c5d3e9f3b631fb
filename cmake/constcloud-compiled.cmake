# SPDX-License-Identifier: Apache-2.0

# constcloud_add_compiled(<source folder> <include folder>)
#
# Makes the target constcloud::compiled: the same headers, with the bodies of their functions in a static library that
# is built once. A program that links it compiles several times faster than one that links constcloud::constcloud. Its
# templates are made when it runs; a template that is a constant needs the bodies, and so constcloud::constcloud.
function(constcloud_add_compiled source_folder include_folder)
  add_library(constcloud_bodies OBJECT EXCLUDE_FROM_ALL "${source_folder}/constcloud.cpp")
  target_link_libraries(constcloud_bodies PRIVATE constcloud::constcloud)
  # All bodies are inline, and here every one of them must come out. clang drops what nobody calls as soon as it
  # optimises, and makes one constructor of two. g++ has inline variables be unique in a process, which those of a joined
  # object are not beside a program's own: weak ones give way.
  target_compile_options(constcloud_bodies PRIVATE
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fkeep-inline-functions;-fno-gnu-unique>
    $<$<COMPILE_LANG_AND_ID:CXX,Clang,AppleClang>:-O0;-femit-all-decls;SHELL:-Xclang -mno-constructor-aliases>)

  constcloud_joined_object(constcloud_bodies object)
  add_library(constcloud_compiled STATIC EXCLUDE_FROM_ALL "${object}")
  add_library(constcloud::compiled ALIAS constcloud_compiled)
  set_target_properties(constcloud_compiled PROPERTIES OUTPUT_NAME constcloud LINKER_LANGUAGE CXX)
  target_compile_features(constcloud_compiled INTERFACE cxx_std_20)
  target_compile_definitions(constcloud_compiled INTERFACE CONSTCLOUD_COMPILED)
  # As system headers: there the compilers do not mind that a constexpr function has no body.
  target_include_directories(constcloud_compiled SYSTEM INTERFACE "${include_folder}")
endfunction()

# constcloud_joined_object(<object library of one file> <variable>)
#
# Sets the variable to the object file. Each inline function stands in sections of its own there, some 19,000 of them, and
# the linker reads all of them whenever a program is linked: where GNU's linker is at hand it joins them beforehand, once,
# which halves the time of a link. What a program or the library shares with the other is found by name as before.
function(constcloud_joined_object library variable)
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
    COMMENT "Joining the sections of constcloud::compiled"
    VERBATIM)
  set_source_files_properties("${joined}" PROPERTIES EXTERNAL_OBJECT ON GENERATED ON)
  set(${variable} "${joined}" PARENT_SCOPE)
endfunction()
