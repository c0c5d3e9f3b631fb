// SPDX-License-Identifier: Apache-2.0
#pragma once
// Code: what a function runs: text in the template, a file in a bucket, or a file or folder of the machine.
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/aws_s3_assets/asset.hpp>
#include <constcloud/constraints/lambda.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// What all copies of a `Code` know of their asset.
struct AssetCode final : Counted {
  constexpr AssetCode(const Text& asset_path, const aws_s3_assets::AssetOptions& asset_options, MakeAssetStaging maker)
      : path(asset_path), options(asset_options), make(maker) {}
  constexpr ~AssetCode() override {}
  Text path;
  aws_s3_assets::AssetOptions options;
  MakeAssetStaging make;
  /// Made by the first function that has the code.
  aws_s3_assets::Asset asset{};
};

}  // namespace detail

namespace aws_lambda {

/// Where the code of a function is. CDK: `CodeConfig`.
struct CodeConfig {
  Value<Text> bucket_name{};
  Value<Text> inline_code{};
  Value<Text> object_key{};
  Optional<Value<Text>> object_version{};
};

/// The code of a function. A handle: of a file or a folder all copies are the same asset. CDK: `Code`.
class [[nodiscard]] Code {
 public:
  static constexpr bool copies_share = true;  // a handle

  /// No code: to be assigned to.
  constexpr Code() = default;
  template <class T>
    requires(!detail::same_as<T, Code>)
  constexpr Code(const T&) {
    static_assert(detail::fits_here<T>,
                  "the code of a function is wanted here: pass Code::from_inline(\"...\"), "
                  "Code::from_asset(\"folder\") or Code::from_bucket(bucket, \"key\")");
  }

  /// Code that stands in the template. Not empty, at most 4 MiB, and in a runtime that takes it: Node.js or Python.
  static CONSTCLOUD_CONSTEXPR Code from_inline(const InlineSource& code);
  /// A folder, or a ZIP or JAR file, of the machine, from the current folder on; the CLI uploads it. One `Code` may be
  /// the code of many functions of one stack. Needs <constcloud/aws_s3_assets.hpp>, which reads files, and a
  /// `constcloud::App`: a constant has no files. Refused: `Cannot find asset at ...`, `Asset must be a .zip file or a
  /// directory (...)`.
  template <int N = 0>
  static constexpr Code from_asset(const Text& path, const aws_s3_assets::AssetOptions& options = {}) {
    return from_asset(path, options, aws_s3_assets::Asset::maker<N>());
  }
  /// A ZIP file in a bucket of the function's region. Without a version there is a warning: CloudFormation then does
  /// not see that the file is another one.
  static CONSTCLOUD_CONSTEXPR Code from_bucket(const aws_s3::IBucket& bucket, const Value<Text>& key,
                                               const Optional<Value<Text>>& object_version = {});

  /// Unset for code in a bucket.
  constexpr const Value<Text>& inline_code() const { return inline_code_; }
  constexpr bool is_inline() const { return !inline_code_.is_undefined(); }
  /// Unset for inline code.
  constexpr const Value<Text>& bucket_name() const { return bucket_name_; }
  constexpr const Value<Text>& key() const { return key_; }
  constexpr const Optional<Value<Text>>& object_version() const { return object_version_; }

  /// Makes what a function under `scope` needs, and says where its code is.
  CONSTCLOUD_CONSTEXPR CodeConfig bind(const Construct& scope) const;
  /// Says in the metadata of a resource which of its properties is an asset.
  CONSTCLOUD_CONSTEXPR void bind_to_resource(const CfnResource& resource, const Text& resource_property = "Code") const;

 private:
  static CONSTCLOUD_CONSTEXPR Code from_asset(const Text& path, const aws_s3_assets::AssetOptions& options,
                                              detail::MakeAssetStaging make);

  Value<Text> inline_code_;
  Value<Text> bucket_name_;
  Value<Text> key_;
  Optional<Value<Text>> object_version_;
  detail::Shared<detail::AssetCode> asset_;
};

}  // namespace aws_lambda

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_lambda/impl/code.hpp>
#endif
