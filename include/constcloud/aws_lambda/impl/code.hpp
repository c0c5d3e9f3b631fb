// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_lambda/code.hpp.
#include <constcloud/aws_lambda/code.hpp>
#include <constcloud/tree/annotations.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_code_of_a_function_must_be_a_zip_file_or_a_folder(const Place& at, const Text& path) {
  at.refuse({"Asset must be a .zip file or a directory (", path, ")"}, "change the path");
}

CONSTCLOUD_RULE an_asset_belongs_to_one_stack_make_a_new_code_for_every_stack(const Place& at, const Text& stack_name) {
  at.refuse({"Asset is already associated with another stack '", stack_name,
             "'. Create a new Code instance for every stack."});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

CONSTCLOUD_CONSTEXPR Code Code::from_inline(const InlineSource& code) {
  Code result;
  result.inline_code_ = code;
  return result;
}

CONSTCLOUD_CONSTEXPR Code Code::from_asset(const Text& path, const aws_s3_assets::AssetOptions& options,
                                           detail::MakeAssetStaging make) {
  Code result;
  result.asset_ = detail::Shared(new detail::AssetCode(path, options, make));
  return result;
}

CONSTCLOUD_CONSTEXPR Code Code::from_bucket(const aws_s3::IBucket& bucket, const Value<Text>& key,
                                            const Optional<Value<Text>>& object_version) {
  if (!object_version) {
    Annotations::of(bucket).add_warning_v2(
        "@aws-cdk/aws-lambda:codeFromBucketObjectVersionNotSpecified",
        "objectVersion is not defined for S3Code.fromBucket(). The lambda will not be updated automatically if the "
        "code in the bucket is updated. This is because CDK/Cloudformation does not track changes on the source S3 "
        "Bucket. It is recommended to either use S3Code.fromAsset() instead or set objectVersion.");
  }
  Code result;
  result.bucket_name_ = bucket.bucket_name();
  result.key_ = key;
  result.object_version_ = object_version;
  return result;
}

CONSTCLOUD_CONSTEXPR CodeConfig Code::bind(const Construct& scope) const {
  if (!asset_) {
    return {.bucket_name = bucket_name_,
            .inline_code = inline_code_,
            .object_key = key_,
            .object_version = object_version_};
  }
  aws_s3_assets::Asset& asset = asset_->asset;
  const detail::NodeData& at = detail::node_of(scope);
  if (!asset) {
    aws_s3_assets::AssetProps props{.path = asset_->path};
    copy_fields(asset_->options, props);
    asset = aws_s3_assets::Asset(scope, "Code", props, asset_->make);
  } else if (!(Stack::of(asset) == Stack::of(scope))) {
    refuse::an_asset_belongs_to_one_stack_make_a_new_code_for_every_stack(at, Stack::of(asset).stack_name());
  }
  if (!asset.is_zip_archive()) {
    refuse::the_code_of_a_function_must_be_a_zip_file_or_a_folder(at, asset_->path);
  }
  return {.bucket_name = asset.s3_bucket_name(), .object_key = asset.s3_object_key()};
}

CONSTCLOUD_CONSTEXPR void Code::bind_to_resource(const CfnResource& resource, const Text& resource_property) const {
  if (asset_) asset_->asset.add_resource_metadata(resource, resource_property);
}

}  // namespace constcloud::aws_lambda
