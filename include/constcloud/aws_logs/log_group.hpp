// SPDX-License-Identifier: Apache-2.0
#pragma once
// LogGroup: where log events are collected; owned or imported.
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/aws_iam/grant.hpp>
#include <constcloud/aws_logs/retention_days.hpp>
#include <constcloud/constraints/logs.hpp>
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

struct LogGroupState final : StateOf<LogGroupState, ResourceState> {
  constexpr ~LogGroupState() override {}
  Value<Text> arn;  // ends with `:*`
  Value<Text> name;
  Value<Text> physical_name;   // as given
  Value<Text> account_of_arn;  // of an import by ARN
  Value<Text> region_of_arn;
  NodeData* policy = nullptr;  // made with its first statement
};

}  // namespace detail

namespace aws_logs {

/// The options of a log group. CDK: `LogGroupProps`.
struct LogGroupProps {
  /// The whole policy document, with `Name`, `Version` and `Statement`, that masks sensitive data. Not for the class
  /// `delivery`. Default: nothing is masked.
  Optional<Json> data_protection_policy{};
  /// Whether the log group cannot be deleted. Default: it can.
  Optional<bool> deletion_protection_enabled{};
  /// The ARN of the KMS key that encrypts the events. Default: CloudWatch's own.
  Optional<Value<Text>> encryption_key{};
  /// Default: standard.
  Optional<LogGroupClass> log_group_class{};
  /// 1 to 512 letters, digits or `-_./#`. Default: CloudFormation names it.
  Optional<LogGroupName> log_group_name{};
  /// What becomes of the events when the log group leaves the stack. Default: retain.
  Optional<RemovalPolicy> removal_policy{};
  /// How long events are kept; `infinite` for good. Not for the class `delivery`. Default: two years.
  Optional<RetentionDays> retention{};
};

/// A log group, owned or imported. CDK: `ILogGroup`.
class ILogGroup : public Handle<ILogGroup, detail::LogGroupState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_logs.ILogGroup";
  using Handle::Handle;

  /// The ARN of all streams of the log group: it ends with `:*`.
  constexpr const Value<Text>& log_group_arn() const { return own().arn; }
  constexpr const Value<Text>& log_group_name() const { return own().name; }
  /// The name that the log group was given; unset where it was given none, and for an import.
  constexpr const Value<Text>& log_group_physical_name() const { return own().physical_name; }

  /// Lets somebody do something to the log group and its streams (up to six actions, or any number in braces).
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant(const aws_iam::IGrantable& grantee, const aws_iam::IamAction& a,
                                            const aws_iam::IamAction& b = {}, const aws_iam::IamAction& c = {},
                                            const aws_iam::IamAction& d = {}, const aws_iam::IamAction& e = {},
                                            const aws_iam::IamAction& f = {}) const;
  template <class... T>
    requires detail::more_than_six<T...>
  constexpr aws_iam::Grant grant(const aws_iam::IGrantable&, const T&...) const {
    return detail::refuse_more_than_six<aws_iam::Grant, T...>();
  }
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant(const aws_iam::IGrantable& grantee,
                                            std::initializer_list<aws_iam::IamAction> actions) const;
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant(const aws_iam::IGrantable& grantee,
                                            const List<aws_iam::IamAction>& actions) const;
  /// Lets somebody make log streams and write events.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_write(const aws_iam::IGrantable& grantee) const;
  /// Lets somebody find, filter and read events.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_read(const aws_iam::IGrantable& grantee) const;
  /// Adds a statement to the policy of the log group, an `AWS::Logs::ResourcePolicy` under it. Such policies name
  /// accounts alone: the ARN of somebody in a known account becomes that account.
  CONSTCLOUD_CONSTEXPR aws_iam::AddToResourcePolicyResult add_to_resource_policy(
      const aws_iam::PolicyStatement& statement) const;

  /// A metric of CloudWatch Logs. Default: the sum over 5 minutes. (It has no dimensions, as those of the CDK.)
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric(const Text& metric_name,
                                                     const aws_cloudwatch::MetricOptions& options = {}) const;
  /// The events that came in. Default: the sum over 5 minutes.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_incoming_log_events(
      const aws_cloudwatch::MetricOptions& options = {}) const;
  /// The bytes of the events that came in. Default: the sum over 5 minutes.
  CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric metric_incoming_bytes(
      const aws_cloudwatch::MetricOptions& options = {}) const;

 private:
  /// The ARN of the log group itself, without the `:*`.
  CONSTCLOUD_CONSTEXPR Value<Text> arn_of_group() const;
  CONSTCLOUD_CONSTEXPR Value<Text> account() const;
  CONSTCLOUD_CONSTEXPR aws_iam::Grant give(const aws_iam::GrantOnPrincipalOptions& options) const;
  static CONSTCLOUD_CONSTEXPR aws_iam::IPrincipal as_account(const aws_iam::IPrincipal& principal);
};
template <class Given>
constexpr void wanted_here(const ILogGroup*) {
  static_assert(fits_here<Given>,
                "a log group is wanted here: pass a logs::LogGroup, or import one with "
                "LogGroup::from_log_group_name(...)");
}

/// Makes an `AWS::Logs::LogGroup`. Everything is optional. Events are kept for two years, and outlive the stack.
/// Refuses a `log_group_name` that is not 1 to 512 letters, digits or -_./# ("LogGroup: log_group_name ..."), and of
/// the class `delivery` a retention and a data protection policy ("retention is not supported for a log group with
/// logGroupClass DELIVERY; ..."). CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.LogGroup.html
class LogGroup : public Handle<LogGroup, detail::LogGroupState, ILogGroup> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_logs.LogGroup";
  constexpr LogGroup() = default;
  CONSTCLOUD_CONSTEXPR LogGroup(const Construct& scope, const Text& id, const LogGroupProps& props = {});

  /// A log group that is there already, by its ARN, with or without the `:*` of its streams.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR ILogGroup from_log_group_arn(const Construct& scope, const Text& id,
                                                                         const Value<Text>& log_group_arn);
  /// A log group of this account and region, by its name.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR ILogGroup from_log_group_name(const Construct& scope, const Text& id,
                                                                          const Value<Text>& log_group_name);
};

}  // namespace aws_logs

}  // namespace constcloud

#include <constcloud/aws_logs/fields/log_group.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_logs/impl/log_group.hpp>
#endif
