// SPDX-License-Identifier: Apache-2.0
#pragma once
// StackSynthesizer: how a stack is handed to the CLI: with which roles, and where its template and its assets go.
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// The options of the `DefaultStackSynthesizer`. In the texts `${Qualifier}`, `${AWS::Partition}`, `${AWS::AccountId}`
/// and `${AWS::Region}` stand for what their names say. CDK: `DefaultStackSynthesizerProps`.
struct DefaultStackSynthesizerProps {
  /// Where the version of the bootstrap stack stands. Default: `/cdk-bootstrap/${Qualifier}/version`.
  Optional<Text> bootstrap_stack_version_ssm_parameter{};
  /// What the keys of file assets begin with.
  Optional<Text> bucket_prefix{};
  /// The role that CloudFormation makes the resources with. An empty text: none.
  Optional<Text> cloud_formation_execution_role{};
  Optional<Map<Json>> deploy_role_additional_options{};
  /// The role that starts the deployment. An empty text: none.
  Optional<Text> deploy_role_arn{};
  Optional<Text> deploy_role_external_id{};
  Optional<Text> file_asset_publishing_external_id{};
  /// More options of `sts:AssumeRole`; with `Tags` the bootstrap stack must be of version 22.
  Optional<Map<Json>> file_asset_publishing_role_additional_options{};
  /// The role that uploads file assets. An empty text: none.
  Optional<Text> file_asset_publishing_role_arn{};
  /// The bucket of file assets. Default: `cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}`.
  Optional<Text> file_assets_bucket_name{};
  /// Whether the template checks the version of the bootstrap stack. Default: true.
  Optional<bool> generate_bootstrap_version_rule{};
  Optional<Map<Json>> lookup_role_additional_options{};
  /// The role that looks up what stands in the environment. An empty text: none.
  Optional<Text> lookup_role_arn{};
  Optional<Text> lookup_role_external_id{};
  /// What the bootstrap resources carry in their names. Default: the context value `@aws-cdk/core:bootstrapQualifier`,
  /// else `hnb659fds`.
  Optional<Text> qualifier{};
  /// Whether operations that only read use the lookup role. Default: true.
  Optional<bool> use_lookup_role_for_stack_operations{};
};

/// CDK: `BootstraplessSynthesizerProps`.
struct BootstraplessSynthesizerProps {
  Optional<Text> cloud_formation_execution_role_arn{};
  Optional<Text> deploy_role_arn{};
};

/// CDK: `CliCredentialsStackSynthesizerProps`.
struct CliCredentialsStackSynthesizerProps {
  Optional<Text> bucket_prefix{};
  Optional<Text> file_assets_bucket_name{};
  Optional<Text> qualifier{};
};

namespace detail {

enum class SynthesizerKind : unsigned char { default_, legacy, bootstrapless, cli_credentials };

template <class T>
inline constexpr bool is_known_synthesizer = false;

}  // namespace detail

/// How a stack is handed to the CLI; one may serve many stacks. CDK: `IStackSynthesizer`.
class [[nodiscard]] StackSynthesizer {
 public:
  constexpr StackSynthesizer() = default;
  /// One of the four below: of any other that derives, nothing but this part of it would be heard.
  template <class T>
    requires(detail::derives_from<T, StackSynthesizer> && !detail::same_as<T, StackSynthesizer>)
  constexpr StackSynthesizer(const T& synthesizer) : kind_(synthesizer.kind_), props_(synthesizer.props_) {
    static_assert(detail::is_known_synthesizer<T>,
                  "a synthesizer of the library is wanted here: pass DefaultStackSynthesizer({...}), which has options "
                  "for the names and the roles; own ones are not asked");
  }

  constexpr detail::SynthesizerKind kind() const { return kind_; }
  constexpr const DefaultStackSynthesizerProps& props() const { return props_; }

 protected:
  constexpr StackSynthesizer(detail::SynthesizerKind kind, const DefaultStackSynthesizerProps& props)
      : kind_(kind), props_(props) {}

 private:
  detail::SynthesizerKind kind_ = detail::SynthesizerKind::default_;
  DefaultStackSynthesizerProps props_;
};
template <class Given>
constexpr void wanted_here(const StackSynthesizer*) {
  static_assert(detail::fits_here<Given>,
                "a synthesizer is wanted here: DefaultStackSynthesizer(), with its props in braces");
}

/// Deploys with the roles and the bucket that `cdk bootstrap` makes. CDK: `DefaultStackSynthesizer`.
class [[nodiscard]] DefaultStackSynthesizer final : public StackSynthesizer {
 public:
  static constexpr char default_qualifier[] = "hnb659fds";
  static constexpr char default_cloudformation_role_arn[] =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-cfn-exec-role-${AWS::AccountId}-"
      "${AWS::Region}";
  static constexpr char default_deploy_role_arn[] =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-deploy-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr char default_file_asset_publishing_role_arn[] =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-file-publishing-role-${AWS::AccountId}-"
      "${AWS::Region}";
  static constexpr char default_lookup_role_arn[] =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-lookup-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr char default_file_assets_bucket_name[] = "cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}";
  static constexpr char default_bootstrap_stack_version_ssm_parameter[] = "/cdk-bootstrap/${Qualifier}/version";

  constexpr DefaultStackSynthesizer(const DefaultStackSynthesizerProps& props = {})
      : StackSynthesizer(detail::SynthesizerKind::default_, props) {}
};

/// Deploys with the user's own credentials and without a bootstrap stack's roles; assets come in as parameters.
/// CDK: `LegacyStackSynthesizer`.
class [[nodiscard]] LegacyStackSynthesizer final : public StackSynthesizer {
 public:
  constexpr LegacyStackSynthesizer() : StackSynthesizer(detail::SynthesizerKind::legacy, {}) {}
};

/// Deploys where nothing is bootstrapped; refuses assets. CDK: `BootstraplessSynthesizer`.
class [[nodiscard]] BootstraplessSynthesizer final : public StackSynthesizer {
 public:
  constexpr BootstraplessSynthesizer(const BootstraplessSynthesizerProps& props = {})
      : StackSynthesizer(detail::SynthesizerKind::bootstrapless,
                         {.cloud_formation_execution_role = props.cloud_formation_execution_role_arn,
                          .deploy_role_arn = props.deploy_role_arn,
                          .generate_bootstrap_version_rule = false}) {}
};

/// Deploys with the user's own credentials into the bootstrap stack's bucket. CDK: `CliCredentialsStackSynthesizer`.
class [[nodiscard]] CliCredentialsStackSynthesizer final : public StackSynthesizer {
 public:
  constexpr CliCredentialsStackSynthesizer(const CliCredentialsStackSynthesizerProps& props = {})
      : StackSynthesizer(detail::SynthesizerKind::cli_credentials,
                         {.bucket_prefix = props.bucket_prefix,
                          .file_assets_bucket_name = props.file_assets_bucket_name,
                          .generate_bootstrap_version_rule = false,
                          .qualifier = props.qualifier}) {}
};

namespace detail {
template <>
inline constexpr bool is_known_synthesizer<DefaultStackSynthesizer> = true;
template <>
inline constexpr bool is_known_synthesizer<LegacyStackSynthesizer> = true;
template <>
inline constexpr bool is_known_synthesizer<BootstraplessSynthesizer> = true;
template <>
inline constexpr bool is_known_synthesizer<CliCredentialsStackSynthesizer> = true;
}  // namespace detail

}  // namespace constcloud
