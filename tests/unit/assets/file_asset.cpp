// SPDX-License-Identifier: Apache-2.0
#include <constcloud/assets/file_asset.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::detail::add_file_asset;

TEST_CASE("file asset: where it will be is a literal where the environment is known, else substituted") {
  CHECK_BOTH(trees::in_stack_with(
      {.env = cc::Environment{.account = "123456789012", .region = "eu-west-1"}}, [](cc::detail::NodeData& stack) {
        const auto location = add_file_asset(stack, {.source_hash = "abc", .file_name = "f.txt"});
        return location.bucket_name.literal() == "cdk-hnb659fds-assets-123456789012-eu-west-1" &&
               location.object_key.literal() == "abc.txt" &&
               location.s3_object_url.literal() == "s3://cdk-hnb659fds-assets-123456789012-eu-west-1/abc.txt";
      }));
  CHECK_BOTH(trees::in_stack_with({}, [](cc::detail::NodeData& stack) {
    const auto location = add_file_asset(
        stack, {.source_hash = "abc", .file_name = "asset.abc", .packaging = cc::FileAssetPackaging::zip_directory});
    return location.object_key.literal() == "abc.zip" &&
           trees::shown(location.bucket_name, cc::detail::handle_to<Stack>(stack)) ==
               R"({"Fn::Sub":"cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"})";
  }));
}

TEST_CASE("file asset: the same one twice is one") {
  CHECK_BOTH(trees::in_stack_with({}, [](cc::detail::NodeData& stack) {
    add_file_asset(stack, {.source_hash = "abc", .file_name = "f.txt"});
    add_file_asset(stack, {.source_hash = "abc", .file_name = "f.txt"});
    const auto& files = cc::detail::stack_state(stack).file_assets;
    return files.size() == 1 && files.find("abc")->find("destinations")->size() == 1;
  }));
}

TEST_CASE("file asset: with the legacy synthesizer the CLI hands over three parameters") {
  CHECK(trees::in_app([](const cc::Construct& app) {
    const Stack stack(app, "S", {.synthesizer = cc::LegacyStackSynthesizer()});
    const auto location = add_file_asset(cc::detail::node_of(stack), {.source_hash = "abc", .file_name = "f.txt"});
    add_file_asset(cc::detail::node_of(stack), {.source_hash = "abc", .file_name = "f.txt"});
    const Text text = template_text(stack);
    return text.contains("AssetParametersabcS3Bucket") && text.contains("AssetParametersabcS3VersionKey") &&
           text.contains("AssetParametersabcArtifactHash") && stack.node().metadata().size() == 1 &&
           location.bucket_name.is_token();
  }));
}

TEST_CASE("file asset: the bootstrapless synthesizer takes none") {
  CHECK(trees::refusal_of([] {
          trees::in_stack_with({.synthesizer = cc::BootstraplessSynthesizer()}, [](cc::detail::NodeData& stack) {
            return add_file_asset(stack, {.source_hash = "abc", .file_name = "f.txt"});
          });
        }) == trees::Refusal{"Cannot add assets to a Stack that uses the BootstraplessSynthesizer", "S"});
}
