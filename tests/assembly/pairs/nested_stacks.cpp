// SPDX-License-Identifier: Apache-2.0
// Nested stacks in an assembly: their templates are files and assets of the stack around them, and no artifacts. Its
// twin is nested_stacks.js.
#include "pairs.hpp"

namespace cc = constcloud;
using assembly::MakeApp;
using cc::CfnOutput;
using cc::CfnParameter;
using cc::CfnResource;
using cc::NestedStack;
using cc::Stack;
using cc::StackProps;

namespace {

CfnResource topic(const cc::Construct& scope, const cc::Text& id = "Topic") {
  return CfnResource(scope, id, {.type = "AWS::SNS::Topic"});
}

/// A stack with two nested ones, one in the other, and values that go in and out.
struct ThreeLevels {
  explicit ThreeLevels(const cc::Construct& scope, const StackProps& props = {})
      : outer(scope, "Outer", props), inner(outer, "Inner", {.description = "in between"}) {
    const NestedStack innermost(inner, "Innermost");
    CfnOutput(outer, "O", {.value = topic(innermost).ref()});
    CfnOutput(innermost, "P", {.value = topic(outer).ref()});
    topic(inner).node().add_metadata("mine", "yes");
    inner.node().add_metadata("kind", "nested");
    topic(NestedStack(outer, "Twin"));
    topic(NestedStack(outer, "SameAsTwin"));
  }
  Stack outer;
  NestedStack inner;
};

void agnostic(const MakeApp& make_app) {
  const cc::App app = make_app();
  ThreeLevels{app};
  app.synth();
}

void in_an_environment(const MakeApp& make_app) {
  const cc::App app = make_app();
  ThreeLevels(app, {.env = {{.account = "123456789012", .region = "eu-central-1"}}});
  app.synth();
}

void in_a_stage(const MakeApp& make_app) {
  const cc::App app = make_app();
  ThreeLevels{cc::Stage(app, "Beta")};
  ThreeLevels{cc::Stage(app, "Prod", {.env = {{.account = "123456789012", .region = "eu-west-1"}}})};
  app.synth();
}

void tagged(const MakeApp& make_app) {
  const cc::App app = make_app();
  const ThreeLevels stacks(app);
  cc::Tags::of(stacks.outer).add("team", "chat");
  cc::Tags::of(stacks.inner).add("team", "nested");
  app.synth();
}

void options_of_the_asset(const MakeApp& make_app) {
  const cc::App app = make_app({.context = cc::Map<cc::Json>{{"aws:cdk:enable-asset-metadata", true}}});
  ThreeLevels(app, {.synthesizer = cc::DefaultStackSynthesizer(
                        {.bucket_prefix = "in/", .file_asset_publishing_external_id = "me", .qualifier = "mine"})});
  app.synth();
}

void own_credentials(const MakeApp& make_app) {
  const cc::App app = make_app();
  ThreeLevels(app, {.synthesizer = cc::CliCredentialsStackSynthesizer()});
  app.synth();
}

void legacy(const MakeApp& make_app) {
  const cc::App app = make_app();
  ThreeLevels(app, {.synthesizer = cc::LegacyStackSynthesizer()});
  app.synth();
}

void stacks_that_wait(const MakeApp& make_app) {
  const cc::App app = make_app({.context = cc::Map<cc::Json>{{"@aws-cdk/core:defaultCrossStackReferences", "strong"}}});
  const ThreeLevels stacks(app);
  const Stack last(app, "Last");
  CfnOutput(last, "O", {.value = topic(stacks.inner, "Shown").ref()});
  const Stack after(app, "After");
  topic(NestedStack(after, "Nested")).node().add_dependency(last);
  app.synth();
}

void parameters(const MakeApp& make_app) {
  const cc::App app = make_app();
  const NestedStack nested(Stack(app, "Outer"), "Inner", {.parameters = {{{"Colour", "red"}}}});
  CfnOutput(nested, "O", {.value = CfnParameter(nested, "Colour").value_as_string()});
  app.synth();
}

}  // namespace

int main(int argc, char** argv) {
  assembly::Topic pairs(argc, argv, "nested_stacks");
  pairs.pair("agnostic", agnostic);
  pairs.pair("in_an_environment", in_an_environment);
  pairs.pair("in_a_stage", in_a_stage);
  pairs.pair("tagged", tagged);
  pairs.pair("options_of_the_asset", options_of_the_asset);
  pairs.pair("own_credentials", own_credentials);
  pairs.pair("legacy", legacy);
  pairs.pair("stacks_that_wait", stacks_that_wait);
  pairs.pair("parameters", parameters);
  return pairs.finish();
}
