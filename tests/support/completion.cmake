# SPDX-License-Identifier: Apache-2.0
# What an editor offers behind a builder, as clang completes: the setters with types that read, and the sentences of the
# fields. cmake -D COMPILER=<clang> -D INCLUDE=<folder> -D FOLDER=<scratch folder> -P completion.cmake

set(file "${FOLDER}/completion.cpp")
file(WRITE "${file}" "#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
void f(constcloud::Stack& stack) {
  (void)constcloud::aws_apigatewayv2::WebSocketStage::builder(stack, \"s\").
}
")
execute_process(
  COMMAND "${COMPILER}" -std=c++20 "-I${INCLUDE}" -fsyntax-only -Xclang -code-completion-brief-comments
    -Xclang "-code-completion-at=${file}:3:76" "${file}"
  OUTPUT_VARIABLE offered ERROR_QUIET)
foreach(line IN ITEMS
    "COMPLETION: stage_name : [#auto#]stage_name(<#Given<StageName> value#>) : The last part of the URL: "
    "COMPLETION: maybe_description : [#auto#]maybe_description(<#Optional<Description"
    "a_struct_is_given_as_its_fields_in_braces<ThrottleSettings> value#>) : Default: the account's limits.")
  string(FIND "${offered}" "${line}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "completion does not offer\n  ${line}\nbut\n${offered}")
  endif()
endforeach()
