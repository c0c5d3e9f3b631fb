// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of assets/file_asset.hpp.
#include <constcloud/assets/file_asset.hpp>
#include <constcloud/elements/cfn_parameter.hpp>
#include <constcloud/stacks/placeholders.hpp>
#include <constcloud/text/sha256.hpp>
#include <constcloud/tree/fn.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_bootstrapless_synthesizer_takes_no_assets_use_the_default_one(const Place& at) {
  at.refuse("Cannot add assets to a Stack that uses the BootstraplessSynthesizer", "use the DefaultStackSynthesizer");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// What holds a placeholder is substituted at deployment.
CONSTCLOUD_CONSTEXPR Value<Text> with_placeholders(const Text& text) {
  if (text.contains("${")) return Fn::sub(text);
  return text;
}

/// From the last period of the last component on; nothing where the component begins with it.
CONSTCLOUD_CONSTEXPR Text extension_of(const Text& path) {
  for (std::size_t i = path.size(); i-- != 0 && path[i] != '/';) {
    if (path[i] != '.') continue;
    if (i == 0 || path[i - 1] == '/') break;
    return path.substr(i);
  }
  return {};
}

CONSTCLOUD_CONSTEXPR Text packaging_name(FileAssetPackaging packaging) {
  if (packaging == FileAssetPackaging::zip_directory) return "zip";
  return "file";
}

CONSTCLOUD_CONSTEXPR Json destination_of(const NodeData& stack, const FileAssetSource& source) {
  const StackState& state = stack_state(stack);
  const DefaultStackSynthesizerProps& props = state.synthesizer.props();
  Text extension = ".zip";
  if (source.packaging == FileAssetPackaging::file) extension = extension_of(source.file_name);
  json::Object to;
  to.set("bucketName", specialized(stack, props.file_assets_bucket_name.value_or(
                                              DefaultStackSynthesizer::default_file_assets_bucket_name)));
  to.set("objectKey",
         Text::concat({specialized(stack, props.bucket_prefix.value_or("")), source.source_hash, extension}));
  if (state.env.region) to.set("region", *state.env.region);
  if (state.synthesizer.kind() == SynthesizerKind::cli_credentials) return to;
  const Text role = specialized(stack, props.file_asset_publishing_role_arn.value_or(
                                           DefaultStackSynthesizer::default_file_asset_publishing_role_arn));
  if (role.empty()) return to;
  to.set("assumeRoleArn", role);
  if (props.file_asset_publishing_external_id) {
    to.set("assumeRoleExternalId", *props.file_asset_publishing_external_id);
  }
  if (props.file_asset_publishing_role_additional_options) {
    to.set("assumeRoleAdditionalOptions", Json(json::Object(*props.file_asset_publishing_role_additional_options)));
  }
  return to;
}

CONSTCLOUD_CONSTEXPR FileAssetLocation add_to_manifest(const NodeData& stack, const FileAssetSource& source,
                                                       Map<Json>& files) {
  const StackState& state = stack_state(stack);
  Json* file = files.find(source.source_hash);
  if (file == nullptr) {
    json::Object fresh;
    if (!source.display_name.empty()) fresh.set("displayName", source.display_name);
    fresh.set("source", Json::object({{"path", source.file_name}, {"packaging", packaging_name(source.packaging)}}));
    fresh.set("destinations", json::Object());
    file = &files.set(source.source_hash, Json(std::move(fresh)));
  }
  const Json destination = destination_of(stack, source);
  const Text text = destination.to_text();
  const auto hash = text::sha256_hex(text.data(), text.size());
  const Text id = Text::concat({state.env.account.value_or("current_account"), "-",
                                state.env.region.value_or("current_region"), "-", Text::copy(hash.data(), 8)});
  file->edit_object().find("destinations")->edit_object().set(id, destination);

  const Text bucket = destination.find("bucketName")->as_text();
  const Text key = destination.find("objectKey")->as_text();
  const Text region = state.env.region.value_or("${AWS::Region}");
  const Text object_url = Text::concat({"s3://", bucket, "/", key});
  return {.bucket_name = with_placeholders(bucket),
          .object_key = with_placeholders(key),
          .http_url = with_placeholders(Text::concat({"https://s3.", region, ".${AWS::URLSuffix}/", bucket, "/", key})),
          .s3_object_url = with_placeholders(object_url),
          .s3_object_url_with_placeholders = object_url};
}

/// The CLI says where it put the file in three parameters.
CONSTCLOUD_CONSTEXPR FileAssetLocation add_as_parameters(NodeData& node, const FileAssetSource& source) {
  const Stack stack = handle_to<Stack>(node);
  NodeData* all = node.children.find("AssetParameters");
  if (all == nullptr) all = &node_of(Construct(stack, "AssetParameters"));
  const bool is_new = all->children.find(source.source_hash) == nullptr;
  const Construct parameters = is_new ? Construct(handle_to<Construct>(all), source.source_hash)
                                      : handle_to<Construct>(all->children.find(source.source_hash));
  const auto parameter = [&](const Text& id, const Text& what) {
    if (is_new) {
      CfnParameter(parameters, id,
                   {.description = Text::concat({what, " \"", source.source_hash, "\""}), .type = "String"});
    }
    return node_of(parameters).children.find(id);
  };
  NodeData* const bucket = parameter("S3Bucket", "S3 bucket for asset");
  NodeData* const key = parameter("S3VersionKey", "S3 key for asset version");
  NodeData* const hash = parameter("ArtifactHash", "Artifact hash for asset");
  if (is_new) {
    stack.node().add_metadata("aws:cdk:asset", Json::object({{"path", source.file_name},
                                                             {"id", source.source_hash},
                                                             {"packaging", packaging_name(source.packaging)},
                                                             {"sourceHash", source.source_hash},
                                                             {"s3BucketParameter", logical_id_of(*bucket)},
                                                             {"s3KeyParameter", logical_id_of(*key)},
                                                             {"artifactHashParameter", logical_id_of(*hash)}}));
  }
  const Value<Text> bucket_name{Token(make_leaf<Reference>(*bucket, Text()))};
  const Value<Text> encoded_key{Token(make_leaf<Reference>(*key, Text()))};
  const Value<Text> object_key =
      Fn::select(0, Fn::split("||", encoded_key)) + Fn::select(1, Fn::split("||", encoded_key));
  return {.bucket_name = bucket_name,
          .object_key = object_key,
          .http_url = "https://s3." + stack.region() + "." + stack.url_suffix() + "/" + bucket_name + "/" + object_key,
          .s3_object_url = "s3://" + bucket_name + "/" + object_key};
}

CONSTCLOUD_CONSTEXPR FileAssetLocation add_file_asset(NodeData& of, const FileAssetSource& source) {
  return add_file_asset(of, source, stack_state(outermost_stack_of(of)).file_assets);
}

CONSTCLOUD_CONSTEXPR FileAssetLocation add_file_asset(NodeData& of, const FileAssetSource& source, Map<Json>& files) {
  NodeData& stack = outermost_stack_of(of);
  switch (stack_state(stack).synthesizer.kind()) {
    case SynthesizerKind::legacy:
      return add_as_parameters(stack, source);
    case SynthesizerKind::bootstrapless:
      refuse::a_bootstrapless_synthesizer_takes_no_assets_use_the_default_one(stack);
      [[fallthrough]];
    default:
      return add_to_manifest(stack, source, files);
  }
}

}  // namespace constcloud::detail
