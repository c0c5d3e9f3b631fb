# SPDX-License-Identifier: Apache-2.0

# constcloud_add_app(<name> SOURCES <file>... [HEADER_ONLY] [PRECOMPILE <header>...])
#
# Makes the program <name>, an app of the CDK, so that an edit of it compiles as fast as can be: it links
# constcloud::compiled and has a precompiled header. A program with templates that are constants needs the bodies of
# the functions: HEADER_ONLY links constcloud::constcloud. Both have the compilers' largest limits of constant
# evaluation, unless CONSTCLOUD_RAISE_CONSTEXPR_LIMITS was off. PRECOMPILE names the headers that the program includes,
# as constcloud_precompile() takes them; PRECOMPILE NONE makes no precompiled header.
function(constcloud_add_app name)
  cmake_parse_arguments(PARSE_ARGV 1 app "HEADER_ONLY" "" "SOURCES;PRECOMPILE")
  if(app_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "constcloud_add_app(${name}): there is no option ${app_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT app_SOURCES)
    message(FATAL_ERROR "constcloud_add_app(${name}): name the program's files: SOURCES ${name}.cpp")
  endif()
  add_executable(${name} ${app_SOURCES})
  if(app_HEADER_ONLY)
    target_link_libraries(${name} PRIVATE constcloud::constcloud)
  else()
    target_link_libraries(${name} PRIVATE constcloud::compiled)
    target_compile_options(${name} PRIVATE $<TARGET_PROPERTY:constcloud::constcloud,INTERFACE_COMPILE_OPTIONS>)
  endif()
  if(NOT app_PRECOMPILE STREQUAL "NONE")
    constcloud_precompile(${name} ${app_PRECOMPILE})
  endif()
endfunction()

# constcloud_add_template(<name> FROM <program> [OUTPUT_DIRECTORY <folder>] [STACK <stack>...] [DEPENDS <file>...]
#                         [EXCLUDE_FROM_ALL])
#
# Makes what <program> synthesizes a product of the build, of the target <name>, which is part of `all` unless
# EXCLUDE_FROM_ALL says no: the folder <name> in the build folder, or OUTPUT_DIRECTORY, holds the cloud assembly. The program runs in the source folder, when
# it has been built anew or a file of DEPENDS (assets that it reads, cdk.context.json) has changed. When it fails its own
# words are printed, the build fails, and the folder stays as it was.
# STACK names stacks by the name of their file, <stack>.template.json: other rules may depend on these files, and a
# program that does not write them is an error. The files are also in the target's property CONSTCLOUD_TEMPLATES.
function(constcloud_add_template name)
  cmake_parse_arguments(PARSE_ARGV 1 template "EXCLUDE_FROM_ALL" "FROM;OUTPUT_DIRECTORY" "STACK;DEPENDS")
  if(template_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "constcloud_add_template(${name}): there is no option ${template_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT template_FROM)
    message(FATAL_ERROR "constcloud_add_template(${name}): name the program that writes it: FROM <program>")
  endif()
  set(folder "${name}")
  if(template_OUTPUT_DIRECTORY)
    set(folder "${template_OUTPUT_DIRECTORY}")
  endif()
  cmake_path(ABSOLUTE_PATH folder BASE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" NORMALIZE)

  set(templates ${template_STACK})
  list(TRANSFORM templates PREPEND "${folder}/")
  list(TRANSFORM templates APPEND ".template.json")
  set(check "")
  if(templates)
    list(JOIN template_STACK "$<SEMICOLON>" stacks)
    set(check COMMAND "${CMAKE_COMMAND}" "-DPROGRAM=${template_FROM}" "-DFOLDER=${folder}"
      "-DSTACKS=${stacks}" -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/constcloud-check-stacks.cmake")
  endif()
  add_custom_command(
    OUTPUT "${folder}/manifest.json" ${templates}
    COMMAND "${CMAKE_COMMAND}" -E env "CDK_OUTDIR=${folder}" "$<TARGET_FILE:${template_FROM}>"
    ${check}
    DEPENDS "${template_FROM}" ${template_DEPENDS}
    WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}"
    COMMENT "Synthesizing ${name}"
    VERBATIM)
  set(all ALL)
  if(template_EXCLUDE_FROM_ALL)
    set(all "")
  endif()
  add_custom_target(${name} ${all} DEPENDS "${folder}/manifest.json" ${templates})
  set_target_properties(${name} PROPERTIES CONSTCLOUD_TEMPLATES "${templates}")
endfunction()
