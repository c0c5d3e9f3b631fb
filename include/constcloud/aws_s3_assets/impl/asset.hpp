// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_s3_assets/asset.hpp.
#include <constcloud/aws_s3_assets/asset.hpp>
#include <constcloud/tree/fault.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_asset_must_have_a_path(const Place& at) { at.refuse("Asset path cannot be empty", "set path"); }

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_s3_assets {

CONSTCLOUD_CONSTEXPR Asset::Asset(const Construct& scope, const Text& id, const AssetProps& props,
                                  detail::MakeAssetStaging make)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  detail::AssetState& asset = own();
  if (props.path->empty()) {
    refuse::an_asset_must_have_a_path(data());
  }
  const detail::NodeData* const stage = detail::add_node(&data(), "Stage", "aws-cdk-lib.AssetStaging", nullptr);
  asset.staged = detail::stage_asset(*stage,
                                     {.path = *props.path,
                                      .asset_hash = props.asset_hash,
                                      .asset_hash_type = props.asset_hash_type,
                                      .options = {.exclude = props.exclude,
                                                  .extra_hash = props.extra_hash,
                                                  .follow = props.follow_symlinks,
                                                  .ignore_mode = props.ignore_mode}},
                                     make);
  asset.path = detail::path_from_assembly(data(), asset.staged);
  asset.location = detail::add_file_asset(*data().stack,
                                          {.source_hash = asset.staged.hash,
                                           .file_name = asset.path,
                                           .packaging = asset.staged.packaging,
                                           .display_name = props.display_name.value_or(detail::path_in_stack(data()))});
  asset.bucket =
      aws_s3::Bucket::from_bucket_name(*this, "AssetBucket", aws_s3::ImportedBucketName(asset.location.bucket_name));
  if (!props.readers) return;
  for (const aws_iam::IGrantable& reader : *props.readers) grant_read(reader);
}

CONSTCLOUD_CONSTEXPR void Asset::add_resource_metadata(const CfnResource& resource,
                                                       const Text& resource_property) const {
  if (!detail::is_switched_on(data(), "aws:cdk:enable-asset-metadata")) return;
  resource.add_metadata("aws:asset:path", own().path);
  resource.add_metadata("aws:asset:is-bundled", false);
  resource.add_metadata("aws:asset:property", resource_property);
}

CONSTCLOUD_CONSTEXPR void Asset::grant_read(const aws_iam::IGrantable& grantee) const {
  aws_iam::Grant::add_to_principal({.actions = {"s3:GetObject*", "s3:GetBucket*", "s3:List*"},
                                    .grantee = grantee,
                                    .resource_arns = {own().bucket.bucket_arn(), own().bucket.arn_for_objects("*")},
                                    .scope = Construct(own().bucket)});
}

}  // namespace constcloud::aws_s3_assets
