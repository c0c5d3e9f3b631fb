// SPDX-License-Identifier: Apache-2.0
#pragma once
// Asset: a file or a folder of the machine that the CLI uploads before a stack is deployed.
#include <constcloud/assets/asset_staging.hpp>
#include <constcloud/aws_iam/grant.hpp>
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/elements/cfn_resource.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_lambda {
class Code;
}

namespace aws_s3_assets {

/// How a file or a folder becomes an asset. CDK: `AssetOptions`, of which these are a part: nothing is bundled.
struct AssetOptions {
  /// Text that the name of the asset is made of, in the place of its content: the asset is uploaded anew when this
  /// changes, and only then. Default: the content.
  Optional<Text> asset_hash{};
  /// `source`, or `custom` with `asset_hash`. Default: what `asset_hash` asks for.
  Optional<AssetHashType> asset_hash_type{};
  /// What the CLI calls it. Default: the path of the construct in its stack.
  Optional<Text> display_name{};
  /// Patterns of what is left out of a folder.
  Optional<List<Text>> exclude{};
  /// Goes into the hash besides the content.
  Optional<Text> extra_hash{};
  /// What becomes of symbolic links. Default: `external`.
  Optional<SymlinkFollowMode> follow_symlinks{};
  /// How `exclude` is read. Default: `glob`.
  Optional<IgnoreMode> ignore_mode{};
  /// Who may read it when it is uploaded.
  Optional<List<aws_iam::IGrantable>> readers{};
};

/// What an asset is made of. CDK: `AssetProps`.
struct AssetProps {
  /// Of a file or a folder, from the current folder on.
  Required<Text> path;
  Optional<Text> asset_hash{};
  Optional<AssetHashType> asset_hash_type{};
  Optional<Text> display_name{};
  Optional<List<Text>> exclude{};
  Optional<Text> extra_hash{};
  Optional<SymlinkFollowMode> follow_symlinks{};
  Optional<IgnoreMode> ignore_mode{};
  Optional<List<aws_iam::IGrantable>> readers{};
};

}  // namespace aws_s3_assets

namespace detail {

struct AssetState final : StateOf<AssetState, Payload> {
  constexpr ~AssetState() override {}
  FileAssetLocation location;
  StagedAsset staged;
  Text path;
  aws_s3::IBucket bucket;
};

}  // namespace detail

namespace aws_s3_assets {

/// A file or a folder that the CLI uploads; a folder goes up as a ZIP file. It is named by its content, and a copy of
/// it is written into the cloud assembly. Required: `path`. Refused: `Cannot find asset at ...`; where there is no
/// `constcloud::App`, as in a constant. CDK:
/// https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3_assets.Asset.html
class Asset : public Handle<Asset, detail::AssetState, Construct> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_s3_assets.Asset";
  constexpr Asset() = default;
  template <int N = 0>
  constexpr Asset(const Construct& scope, const Text& id, const AssetProps& props)
      : Asset(scope, id, props, maker<N>()) {}

  /// What its name is made of.
  constexpr const Text& asset_hash() const { return own().staged.hash; }
  /// The copy, from the folder of the assembly that the stack is written to.
  constexpr const Text& asset_path() const { return own().path; }
  constexpr const aws_s3::IBucket& bucket() const { return own().bucket; }
  /// `https://s3.<region>.amazonaws.com/<bucket>/<key>`
  constexpr const Value<Text>& http_url() const { return own().location.http_url; }
  /// A file and no folder.
  constexpr bool is_file() const { return own().staged.packaging == FileAssetPackaging::file; }
  /// A folder, or a file with the end of an archive: `.zip`, `.jar`, `.tar`, `.tar.gz`, `.tgz`.
  constexpr bool is_zip_archive() const { return own().staged.is_archive; }
  constexpr const Value<Text>& s3_bucket_name() const { return own().location.bucket_name; }
  constexpr const Value<Text>& s3_object_key() const { return own().location.object_key; }
  /// `s3://<bucket>/<key>`
  constexpr const Value<Text>& s3_object_url() const { return own().location.s3_object_url; }

  /// Says in the resource's metadata that one of its properties is this asset, where the context value
  /// `aws:cdk:enable-asset-metadata` is set, as the CLI does; tools that run functions on the machine look there.
  CONSTCLOUD_CONSTEXPR void add_resource_metadata(const CfnResource& resource, const Text& resource_property) const;
  /// Lets somebody read all of the bucket.
  CONSTCLOUD_CONSTEXPR void grant_read(const aws_iam::IGrantable& grantee) const;

 private:
  friend class aws_lambda::Code;
  template <int N>
  static constexpr detail::MakeAssetStaging maker() {
    static_assert(detail::assets_are_included<N>,
                  "what makes assets of files is in its own header: #include <constcloud/aws_s3_assets.hpp>");
    return &detail::AssetHost<N>::make;
  }
  CONSTCLOUD_CONSTEXPR Asset(const Construct& scope, const Text& id, const AssetProps& props,
                             detail::MakeAssetStaging make);
};

}  // namespace aws_s3_assets

}  // namespace constcloud

#include <constcloud/aws_s3_assets/fields/asset.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_s3_assets/impl/asset.hpp>
#endif
