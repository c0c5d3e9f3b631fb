// SPDX-License-Identifier: Apache-2.0
// Files and folders of the machine in an assembly. Its twin is assets.js.
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_s3_assets.hpp>

#include "pairs.hpp"

namespace {

using namespace assembly;
using namespace constcloud;
using aws_s3_assets::Asset;
namespace iam = aws_iam;
namespace lambda = aws_lambda;

Text fixture(const std::string& name) {
  const std::string here = __FILE__;
  return here.substr(0, here.rfind("/pairs/")) + "/fixtures/" + name;
}
void make_function(const Construct& scope, const Text& id, const lambda::Code& code) {
  lambda::Function::builder(scope, id)
      .runtime(lambda::Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(code)
      .build();
}
Stack in_ireland(const Construct& scope, const Text& id) {
  return Stack(scope, id, {.env = Environment{.account = "123456789012", .region = "eu-west-1"}});
}

void code_of_functions(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  const auto code = lambda::Code::from_asset(fixture("chat"));
  make_function(stack, "One", code);
  make_function(stack, "Two", code);
  make_function(stack, "Zip", lambda::Code::from_asset(fixture("empty.ZIP")));
  make_function(stack, "Again", lambda::Code::from_asset(fixture("chat")));
  app.synth();
}

void metadata(const MakeApp& make_app) {
  const App app =
      make_app({.context = Map<Json>{{"aws:cdk:enable-asset-metadata", true}, {"aws:cdk:enable-path-metadata", true}}});
  make_function(Stack(app, "S"), "F", lambda::Code::from_asset(fixture("chat"), {.display_name = "Chat"}));
  app.synth();
}

void not_staged(const MakeApp& make_app) {
  const App app = make_app(
      {.context = Map<Json>{{"aws:cdk:enable-asset-metadata", true}, {"aws:cdk:disable-asset-staging", true}}});
  make_function(Stack(app, "S"), "F", lambda::Code::from_asset(fixture("chat")));
  make_function(Stack(Stage(app, "Prod"), "S"), "F", lambda::Code::from_asset(fixture("chat")));
  app.synth();
}

void stages(const MakeApp& make_app) {
  const App app = make_app();
  const Stage stage(app, "Prod");
  const Stage inner(stage, "Inner");
  for (const Construct& scope : {Construct(app), Construct(stage), Construct(inner)}) {
    const Stack stack = in_ireland(scope, "S");
    make_function(stack, "F", lambda::Code::from_asset(fixture("chat"), {.exclude = List<Text>{"test"}}));
    Asset(stack, "File", {.path = fixture("plain.txt")});
  }
  app.synth();
}

void nested_stack(const MakeApp& make_app) {
  const App app = make_app();
  make_function(NestedStack(Stack(app, "S"), "Nested"), "F", lambda::Code::from_asset(fixture("chat")));
  app.synth();
}

void patterns(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  const auto add = [&stack](const std::string& id, IgnoreMode mode, const List<Text>& exclude) {
    Asset(stack, Text(id), {.path = fixture("chat"), .exclude = exclude, .ignore_mode = mode});
  };
  add("glob0", IgnoreMode::glob, {"*.txt", "test"});
  add("glob1", IgnoreMode::glob, {"**/*.js", "!index.js"});
  add("glob2", IgnoreMode::glob, {".*"});
  add("glob3", IgnoreMode::glob, {});
  add("git0", IgnoreMode::git, {"*.txt", "test/"});
  add("git1", IgnoreMode::git, {"/lib/*", "!/lib/util.js"});
  add("git2", IgnoreMode::git, {"# nothing", ""});
  add("docker0", IgnoreMode::docker, {"**/*.txt", "test"});
  add("docker1", IgnoreMode::docker, {"lib", "!lib/util.js"});
  add("docker2", IgnoreMode::docker, {"*", "!index.js"});
  app.synth();
}

void links(const MakeApp& make_app) {
  const App app = make_app();
  const auto add = [&app](const Text& name, SymlinkFollowMode follow) {
    Asset(Stack(app, name), "A", {.path = fixture("chat"), .exclude = List<Text>{name}, .follow_symlinks = follow});
  };
  add("never", SymlinkFollowMode::never);
  add("always", SymlinkFollowMode::always);
  add("external", SymlinkFollowMode::external);
  app.synth();
}

void hashes(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  Asset(stack, "Custom", {.path = fixture("chat"), .asset_hash = "mine"});
  Asset(stack, "CustomType",
        {.path = fixture("plain.txt"), .asset_hash = "other", .asset_hash_type = AssetHashType::custom});
  Asset(stack, "Source", {.path = fixture("plain.txt"), .asset_hash_type = AssetHashType::source});
  Asset(stack, "Extra", {.path = fixture("plain.txt"), .extra_hash = "more"});
  app.synth();
}

void salt(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"@aws-cdk/core:assetHashSalt", "salt"}}});
  Asset(Stack(app, "S"), "File", {.path = fixture("plain.txt"), .extra_hash = "more"});
  app.synth();
}

void readers(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = in_ireland(app, "S");
  const iam::Role role(stack, "Role", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
  const Asset asset = Asset::builder(stack, "File").path(fixture("plain.txt")).readers({role}).build();
  CfnOutput(stack, "Bucket", {.value = asset.s3_bucket_name()});
  CfnOutput(stack, "Key", {.value = asset.s3_object_key()});
  CfnOutput(stack, "Url", {.value = asset.http_url()});
  CfnOutput(stack, "ObjectUrl", {.value = asset.s3_object_url()});
  const auto word = [](bool is) { return is ? Text(" true") : Text(" false"); };
  CfnOutput(stack, "Facts",
            {.value = Text::concat(
                 {asset.asset_path(), word(asset.is_file()), word(asset.is_zip_archive()), " ", asset.asset_hash()})});
  const Stack other(app, "Anywhere");
  const Asset file(other, "File", {.path = fixture("plain.txt")});
  file.grant_read(iam::Role(other, "Role", {.assumed_by = iam::AccountRootPrincipal()}));
  app.synth();
}

void legacy(const MakeApp& make_app) {
  const App app = make_app();
  make_function(Stack(app, "S", {.synthesizer = LegacyStackSynthesizer()}), "F",
                lambda::Code::from_asset(fixture("chat")));
  app.synth();
}

}  // namespace

int main(int argc, char** argv) {
  Topic topic(argc, argv, "assets");
  topic.pair("code_of_functions", code_of_functions);
  topic.pair("metadata", metadata);
  topic.pair("not_staged", not_staged);
  topic.pair("stages", stages);
  topic.pair("nested_stack", nested_stack);
  topic.pair("patterns", patterns);
  topic.pair("links", links);
  topic.pair("hashes", hashes);
  topic.pair("salt", salt);
  topic.pair("readers", readers);
  topic.pair("legacy", legacy);
  return topic.finish();
}
