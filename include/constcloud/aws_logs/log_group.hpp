// SPDX-License-Identifier: Apache-2.0
#pragma once
// LogGroup: where log events are collected; owned or imported.
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/aws_iam/grant.hpp>
#include <constcloud/aws_logs/retention_days.hpp>
#include <constcloud/builder/builder.hpp>
#include <constcloud/constraints/logs.hpp>
#include <constcloud/elements/resource.hpp>

namespace constcloud {

namespace detail {

struct LogGroupState final : ResourceState {
  constexpr ~LogGroupState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || ResourceState::is(type); }
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
template <class P = LogGroupProps>
consteval auto fields_of(const LogGroupProps*) {
  return fields<&P::data_protection_policy, &P::deletion_protection_enabled, &P::encryption_key, &P::log_group_class,
                &P::log_group_name, &P::removal_policy, &P::retention>();
}

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] LogGroupBuilder;

/// A log group, owned or imported. CDK: `ILogGroup`.
class ILogGroup : public Resource {
 public:
  constexpr ILogGroup() = default;
  static constexpr constcloud::detail::MadeAs made_as(const ILogGroup*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::LogGroupState>, "aws-cdk-lib.aws_logs.ILogGroup"};
  }
  template <class T>
    requires(!constcloud::detail::derives_from<T, ILogGroup>)
  constexpr ILogGroup(const T&) {
    static_assert(
        constcloud::detail::fits_here<T>,
        "a log group is wanted here: pass a logs::LogGroup, or import one with LogGroup::from_log_group_name(...)");
  }

  /// The ARN of all streams of the log group: it ends with `:*`.
  constexpr const Value<Text>& log_group_arn() const { return own().arn; }
  constexpr const Value<Text>& log_group_name() const { return own().name; }
  /// The name that the log group was given; unset where it was given none, and for an import.
  constexpr const Value<Text>& log_group_physical_name() const { return own().physical_name; }

  /// Lets somebody do something to the log group and its streams, as in `{"logs:GetLogEvents"}`.
  constexpr aws_iam::Grant grant(const aws_iam::IGrantable& grantee,
                                 std::initializer_list<aws_iam::IamAction> actions) const;
  constexpr aws_iam::Grant grant(const aws_iam::IGrantable& grantee, const List<aws_iam::IamAction>& actions) const;
  /// Lets somebody make log streams and write events.
  constexpr aws_iam::Grant grant_write(const aws_iam::IGrantable& grantee) const;
  /// Lets somebody find, filter and read events.
  constexpr aws_iam::Grant grant_read(const aws_iam::IGrantable& grantee) const;
  /// Adds a statement to the policy of the log group, an `AWS::Logs::ResourcePolicy` under it. Such policies name
  /// accounts alone: the ARN of somebody in a known account becomes that account.
  constexpr aws_iam::AddToResourcePolicyResult add_to_resource_policy(const aws_iam::PolicyStatement& statement) const;

  /// A metric of CloudWatch Logs. Default: the sum over 5 minutes. (It has no dimensions, as those of the CDK.)
  constexpr aws_cloudwatch::Metric metric(const Text& metric_name,
                                          const aws_cloudwatch::MetricOptions& options = {}) const;
  /// The events that came in. Default: the sum over 5 minutes.
  constexpr aws_cloudwatch::Metric metric_incoming_log_events(const aws_cloudwatch::MetricOptions& options = {}) const;
  /// The bytes of the events that came in. Default: the sum over 5 minutes.
  constexpr aws_cloudwatch::Metric metric_incoming_bytes(const aws_cloudwatch::MetricOptions& options = {}) const;

 protected:
  constexpr ILogGroup(const Construct& scope, const Text& id, const Text& fqn)
      : Resource(scope, id, fqn, new constcloud::detail::LogGroupState) {}
  constexpr constcloud::detail::LogGroupState& own() const {
    return state<constcloud::detail::LogGroupState>("LogGroup");
  }

 private:
  /// The ARN of the log group itself, without the `:*`.
  constexpr Value<Text> arn_of_group() const;
  constexpr Value<Text> account() const;
  constexpr aws_iam::Grant give(const aws_iam::GrantOnPrincipalOptions& options) const;
  static constexpr aws_iam::IPrincipal as_account(const aws_iam::IPrincipal& principal);
};

/// Makes an `AWS::Logs::LogGroup`. Everything is optional. Events are kept for two years, and outlive the stack.
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.LogGroup.html
class LogGroup : public ILogGroup {
 public:
  constexpr LogGroup() = default;
  static constexpr constcloud::detail::MadeAs made_as(const LogGroup*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::LogGroupState>,
            "aws-cdk-lib.aws_logs.LogGroup", true};
  }
  constexpr LogGroup(const Construct& scope, const Text& id, const LogGroupProps& props = {});
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr LogGroupBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return LogGroupBuilder<Mask>(scope, id);
  }

  /// A log group that is there already, by its ARN, with or without the `:*` of its streams.
  [[nodiscard]] static constexpr ILogGroup from_log_group_arn(const Construct& scope, const Text& id,
                                                              const Value<Text>& log_group_arn);
  /// A log group of this account and region, by its name.
  [[nodiscard]] static constexpr ILogGroup from_log_group_name(const Construct& scope, const Text& id,
                                                               const Value<Text>& log_group_name);
};

/// Makes a LogGroup.
template <constcloud::detail::FieldMask Set>
class LogGroupBuilder : public Builder<LogGroupBuilder, LogGroup, LogGroupProps, Set> {
  CONSTCLOUD_BUILDER(LogGroupBuilder, LogGroup, LogGroupProps)
  CONSTCLOUD_OPTIONAL(data_protection_policy)
  CONSTCLOUD_OPTIONAL(deletion_protection_enabled)
  CONSTCLOUD_OPTIONAL(encryption_key)
  CONSTCLOUD_OPTIONAL(log_group_class)
  CONSTCLOUD_OPTIONAL(log_group_name)
  CONSTCLOUD_OPTIONAL(removal_policy)
  CONSTCLOUD_OPTIONAL(retention)
};
}  // namespace aws_logs

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_logs/impl/log_group.hpp>
#endif
