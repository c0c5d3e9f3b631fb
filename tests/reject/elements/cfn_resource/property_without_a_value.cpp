// SPDX-License-Identifier: Apache-2.0
// reject: these braces hold members, each as {"key", value}: write an array as Json::array({...}), and a single value without braces
#include <constcloud/elements/cfn_resource.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  cc::CfnResource(stack, "Queue", {.type = "AWS::SQS::Queue", .properties = {{"VisibilityTimeout", 60}}});
}
#else
void f(cc::Stack& stack) {
  cc::CfnResource(stack, "Queue", {.type = "AWS::SQS::Queue", .properties = {{"VisibilityTimeout"}}});
}
#endif
