// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_certificatemanager.hpp>
#include <constcloud/aws_route53.hpp>
#include <constcloud/aws_ssm.hpp>

#include "pairs.hpp"

namespace {

using namespace assembly;
using namespace constcloud;
using aws_route53::HostedZone;
using aws_ssm::StringParameter;

const Environment ireland{.account = "123456789012", .region = "eu-west-1"};
const Text level_key = "ssm:account=123456789012:parameterName=/chat/level:region=eu-west-1";

Stack in_ireland(const Construct& scope, const Text& id, StackProps props = {}) {
  props.env = ireland;
  return Stack(scope, id, props);
}
void look_up(const Construct& scope, const Text& name) {
  std::string letters;
  for (const char c : name) {
    if (c != '/') letters += c;
  }
  CfnOutput(scope, Text("Of" + letters), {.value = StringParameter::value_from_lookup(scope, name)});
}

void nothing_is_missing(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{level_key, "debug"}}});
  look_up(in_ireland(app, "S"), "/chat/level");
  app.synth();
}

void one_value(const MakeApp& make_app) {
  const App app = make_app();
  look_up(in_ireland(app, "S"), "/chat/level");
  app.synth();
}

void every_lookup(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = in_ireland(app, "S");
  look_up(stack, "/chat/level");
  (void)StringParameter::value_from_lookup(stack, "/chat/mode", "info");
  (void)StringParameter::value_from_lookup(stack, "/chat/empty", "");
  (void)StringParameter::value_from_lookup(stack, "/chat/cached", {}, {.additional_cache_key = "b"});
  (void)HostedZone::from_lookup(stack, "Zone", {.domain_name = "example.com"});
  (void)HostedZone::from_lookup(stack, "Stop", {.domain_name = "example.org."});
  (void)HostedZone::from_lookup(stack, "Private", {.domain_name = "example.com", .private_zone = true, .vpc_id = "vpc-1"});
  CfnOutput(stack, "Zones", {.value = Fn::join(",", stack.availability_zones())});
  app.synth();
}

void questions_of_ones_own(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = in_ireland(app, "S");
  const auto ask = [&](const GetContextValueOptions& options) { (void)ContextProvider::get_value(stack, options); };
  ask({.provider = "plugin",
       .props = Map<Json>{{"pluginName", "mine"}, {"deep", Json::object({{"list", Json::array({1, "b"})}})}}});
  ask({.provider = "plugin", .dummy_value = false, .must_exist = false, .props = Map<Json>{{"pluginName", "mine"}}});
  ask({.provider = "plugin",
       .dummy_value = Json::array({1, Json::object({{"a", "b"}})}),
       .ignore_error_on_missing_context = true,
       .props = Map<Json>{{"pluginName", "other"}}});
  ask({.provider = "plugin",
       .dummy_value = Json(""),
       .ignore_error_on_missing_context = false,
       .props = Map<Json>{{"pluginName", "third"}}});
  ask({.provider = "plugin",
       .additional_cache_key = "k",
       .include_environment = false,
       .must_exist = true,
       .props = Map<Json>{{"pluginName", "fourth"}}});
  app.synth();
}

void one_question_twice(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = in_ireland(app, "S");
  look_up(stack, "/chat/level");
  (void)StringParameter::value_from_lookup(stack, "/chat/level", "info");
  look_up(in_ireland(app, "T"), "/chat/level");
  look_up(Stack(app, "U", {.env = Environment{.account = "123456789012", .region = "us-east-1"}}), "/chat/level");
  app.synth();
}

void stages(const MakeApp& make_app) {
  const App app = make_app();
  look_up(in_ireland(app, "Outside"), "/outside");
  const Stage prod(app, "Prod", {.env = ireland});
  look_up(Stack(prod, "S"), "/chat/level");
  const Stage inner(prod, "Inner", {.env = Environment{.account = "210987654321"}});
  look_up(Stack(inner, "S"), "/chat/level");
  look_up(Stack(inner, "T", {.env = ireland}), "/chat/level");
  app.synth();
}

void nested_stacks(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = in_ireland(
      app, "S",
      {.synthesizer = DefaultStackSynthesizer(
           {.lookup_role_additional_options = Map<Json>{{"Tags", Json::array({})}}, .lookup_role_external_id = "x"})});
  look_up(stack, "/chat/level");
  look_up(NestedStack(stack, "Nested"), "/nested/level");
  app.synth();
}

void another_role(const MakeApp& make_app) {
  const App app = make_app();
  const auto stack = [&](const Text& id, const DefaultStackSynthesizerProps& options) {
    look_up(in_ireland(app, id, {.synthesizer = DefaultStackSynthesizer(options)}), Text::concat({"/", id}));
  };
  stack("Named", {.lookup_role_arn = "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Qualifier}-mine",
                  .lookup_role_external_id = "x"});
  stack("Options", {.lookup_role_additional_options =
                        Map<Json>{{"Tags", Json::array({Json::object({{"Key", "a"}, {"Value", "b"}})})}}});
  stack("Qualified", {.qualifier = "mine"});
  stack("Unused", {.use_lookup_role_for_stack_operations = false});
  app.synth();
}

void other_synthesizers(const MakeApp& make_app) {
  const App app = make_app();
  look_up(in_ireland(app, "Legacy", {.synthesizer = LegacyStackSynthesizer()}), "/legacy");
  look_up(in_ireland(app, "Cli", {.synthesizer = CliCredentialsStackSynthesizer()}), "/cli");
  look_up(in_ireland(app, "Bare", {.synthesizer = BootstraplessSynthesizer()}), "/bare");
  app.synth();
}

void rules_that_were_acknowledged(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = in_ireland(app, "S");
  aws_certificatemanager::Certificate(
      stack, "Twice",
      {.domain_name = "a.example.com",
       .subject_alternative_names =
           List<aws_certificatemanager::SubjectAlternativeName>{"b.example.com", "a.example.com"}});
  aws_certificatemanager::Certificate(
      stack, "Once",
      {.domain_name = "a.example.com",
       .subject_alternative_names =
           List<aws_certificatemanager::SubjectAlternativeName>{"b.example.com", "*.a.example.com"}});
  CfnOutput(stack, "First", {.value = stack.availability_zones()[0]});
  CfnOutput(stack, "Second", {.value = stack.availability_zones()[1]});
  app.synth();
}

void failed_lookups(const MakeApp& make_app) {
  const App app =
      make_app({.context = Map<Json>{{level_key, Json::object({{"$providerError", "no parameter \"/chat/level\""},
                                                               {"$dontSaveContext", true}})}}});
  const Stack stack = in_ireland(app, "S");
  look_up(stack, "/chat/level");
  (void)StringParameter::value_from_lookup(stack, "/chat/level");
  const Construct construct(stack, "Inner");
  (void)StringParameter::value_from_lookup(construct, "/chat/level", "info");
  app.synth();
}

}  // namespace

int main(int argc, char** argv) {
  Topic topic(argc, argv, "missing_context");
  topic.pair("nothing_is_missing", nothing_is_missing);
  topic.pair("one_value", one_value);
  topic.pair("every_lookup", every_lookup);
  topic.pair("questions_of_ones_own", questions_of_ones_own);
  topic.pair("one_question_twice", one_question_twice);
  topic.pair("stages", stages);
  topic.pair("nested_stacks", nested_stacks);
  topic.pair("another_role", another_role);
  topic.pair("other_synthesizers", other_synthesizers);
  topic.pair("rules_that_were_acknowledged", rules_that_were_acknowledged);
  topic.pair("failed_lookups", failed_lookups);
  return topic.finish();
}
