// SPDX-License-Identifier: Apache-2.0
// Feature flags and switches of the context, as the assembly shows them. Its twin is context.js.
#include "pairs.hpp"

#include <constcloud/aws_iam.hpp>

using assembly::MakeApp;
using assembly::Topic;
using constcloud::App;
using constcloud::CfnOutput;
using constcloud::CfnResource;
using constcloud::Construct;
using constcloud::Json;
using constcloud::Map;
using constcloud::Stack;
using constcloud::Tags;
using constcloud::Text;
namespace iam = constcloud::aws_iam;

namespace {

constexpr char references[] = "@aws-cdk/core:defaultCrossStackReferences";

CfnResource topic_in(const Construct& scope) { return CfnResource(scope, "Topic", {.type = "AWS::SNS::Topic"}); }

/// Two stacks that read from a third one.
void read(const MakeApp& make_app, const Map<Json>& context) {
  const App app = make_app({.context = context});
  const CfnResource producer = topic_in(Stack(app, "Producer"));
  CfnOutput(Stack(app, "Reader"), "Topic", {.value = producer.ref()});
  CfnOutput(Stack(app, "Other"), "Topic", {.value = producer.ref()});
  app.synth();
}

void explicit_stack_tags(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"@aws-cdk/core:explicitStackTags", true}}});
  const Stack stack(app, "S", {.tags = Map<Text>{{"own", "o"}}});
  Tags::of(app).add("excluded", "e", {.exclude_resource_types = {{"AWS::SQS::Queue"}}});
  Tags::of(stack).add("plain", "p");
  Tags::of(stack).add("named", "n", {.include_resource_types = {{"aws:cdk:stack", "AWS::IAM::Role"}}});
  Tags::of(stack).remove("own");
  iam::Role(stack, "Role", {.assumed_by = iam::AccountRootPrincipal()});
  app.synth();
}

void path_metadata(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"aws:cdk:enable-path-metadata", true}}});
  const Stack stack(app, "S");
  topic_in(stack);
  iam::User(stack, "User", {});
  app.synth();
}

void references_of_nobody(const MakeApp& make_app) { read(make_app, {}); }
void strong_references(const MakeApp& make_app) { read(make_app, {{references, "strong"}}); }
void references_on_their_way(const MakeApp& make_app) { read(make_app, {{references, "both"}}); }
void weak_references(const MakeApp& make_app) { read(make_app, {{references, "weak"}}); }

void old_style_synthesis(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"@aws-cdk/core:newStyleStackSynthesis", false}}});
  topic_in(Stack(app, "Old"));
  topic_in(Stack(app, "New", {.synthesizer = constcloud::DefaultStackSynthesizer()}));
  app.synth();
}

}  // namespace

int main(int argc, char** argv) {
  Topic topic(argc, argv, "context");
  topic.pair("explicit_stack_tags", explicit_stack_tags);
  topic.pair("path_metadata", path_metadata);
  topic.pair("references_of_nobody", references_of_nobody);
  topic.pair("strong_references", strong_references);
  topic.pair("references_on_their_way", references_on_their_way);
  topic.pair("weak_references", weak_references);
  topic.pair("old_style_synthesis", old_style_synthesis);
  return topic.finish();
}
