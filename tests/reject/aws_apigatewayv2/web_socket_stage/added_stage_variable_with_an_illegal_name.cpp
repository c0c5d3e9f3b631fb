// SPDX-License-Identifier: Apache-2.0
// reject-clang: stage_variables: the name must be letters, digits and underscores: rename it
// reject-gcc: a_stage_variable_name_must_be_letters_digits_and_underscores_rename_it
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::WebSocketStage stage) { stage.add_stage_variable("key", "v"); }
#else
void f(apigwv2::WebSocketStage stage) { stage.add_stage_variable("a-b", "v"); }
#endif
