# SPDX-License-Identifier: Apache-2.0

# constcloud_add_compiled(<source folder> <include folder>)
#
# Makes the target constcloud::compiled: the same headers, with the bodies of their functions in a static library that
# is built once. A program that links it compiles several times faster than one that links constcloud::constcloud. Its
# templates are made when it runs; a template that is a constant needs the bodies, and so constcloud::constcloud.
function(constcloud_add_compiled source_folder include_folder)
  add_library(constcloud_compiled STATIC EXCLUDE_FROM_ALL "${source_folder}/constcloud.cpp")
  add_library(constcloud::compiled ALIAS constcloud_compiled)
  set_target_properties(constcloud_compiled PROPERTIES OUTPUT_NAME constcloud)
  target_link_libraries(constcloud_compiled PRIVATE constcloud::constcloud)
  target_compile_features(constcloud_compiled INTERFACE cxx_std_20)
  target_compile_definitions(constcloud_compiled INTERFACE CONSTCLOUD_COMPILED)
  # As system headers: there the compilers do not mind that a constexpr function has no body.
  target_include_directories(constcloud_compiled SYSTEM INTERFACE "${include_folder}")
  # All bodies are inline, and here every one of them must come out. clang drops what nobody calls as soon as it
  # optimises, and makes one constructor of two.
  target_compile_options(constcloud_compiled PRIVATE
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fkeep-inline-functions>
    $<$<COMPILE_LANG_AND_ID:CXX,Clang,AppleClang>:-O0;-femit-all-decls;SHELL:-Xclang -mno-constructor-aliases>)
endfunction()
