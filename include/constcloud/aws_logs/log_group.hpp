// SPDX-License-Identifier: Apache-2.0
#pragma once
// LogGroup: where log events are collected; owned or imported.
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/aws_iam/grant.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_logs/resource_policy.hpp>
#include <constcloud/aws_logs/retention_days.hpp>
#include <constcloud/cfn/logs/log_group.hpp>
#include <constcloud/constraints/logs.hpp>
#include <constcloud/core/resource.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_log_group_of_class_delivery_takes_no(const Text& message, const Text& path) {
  throw Error(message, path);
}
}  // namespace refuse

namespace detail {

struct LogGroupState final : ResourceState {
  constexpr ~LogGroupState() override {}
  Value<Text> arn;  // ends with `:*`
  Value<Text> name;
  Value<Text> physical_name;   // as given
  Value<Text> account_of_arn;  // of an import by ARN
  Value<Text> region_of_arn;
  NodeData* policy = nullptr;  // made with its first statement
};

/// A text without a trailing `:*`.
constexpr Value<Text> without_streams(const Value<Text>& value) {
  const auto strip = [](const Text& text) {
    if (text.ends_with(":*")) return text.substr(0, text.size() - 2);
    return text;
  };
  if (!value.is_token()) return strip(value.literal());
  const json::Array* parts = joined_parts(value.json(), Text());
  if (parts == nullptr || !parts->back().is(json::Kind::text)) return value;
  Value<Text> stripped = Text();
  for (std::size_t i = 0; i != parts->size(); ++i) {
    const Json& part = (*parts)[i];
    if (i + 1 == parts->size()) {
      stripped = stripped + strip(part.as_text());
    } else {
      stripped = stripped + Value<Text>(Token(part));
    }
  }
  return stripped;
}

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
class LogGroupBuilder;

/// A log group, owned or imported. CDK: `ILogGroup`.
class ILogGroup : public Resource {
 public:
  constexpr ILogGroup() = default;
  constexpr explicit ILogGroup(constcloud::detail::NodeData* data) : Resource(data) {}
  template <class T>
    requires(!constcloud::detail::derives_from<T, ILogGroup> &&
             !constcloud::detail::converts_to<T, constcloud::detail::NodeData*>)
  constexpr ILogGroup(const T&) {
    static_assert(
        constcloud::detail::never<T>,
        "a log group is wanted here: pass a logs::LogGroup, or import one with LogGroup::from_log_group_name(...)");
  }

  /// The ARN of all streams of the log group: it ends with `:*`.
  constexpr const Value<Text>& log_group_arn() const { return own().arn; }
  constexpr const Value<Text>& log_group_name() const { return own().name; }
  /// The name that the log group was given; unset where it was given none, and for an import.
  constexpr const Value<Text>& log_group_physical_name() const { return own().physical_name; }

  /// Lets somebody do something to the log group and its streams, as in `{"logs:GetLogEvents"}`.
  constexpr aws_iam::Grant grant(const aws_iam::IGrantable& grantee, std::initializer_list<IamAction> actions) const {
    return grant(grantee, List<IamAction>(actions));
  }
  constexpr aws_iam::Grant grant(const aws_iam::IGrantable& grantee, const List<IamAction>& actions) const {
    return give({.grantee = grantee, .actions = actions, .resource_arns = {arn_of_group(), own().arn}});
  }
  /// Lets somebody make log streams and write events.
  constexpr aws_iam::Grant grant_write(const aws_iam::IGrantable& grantee) const {
    return give(
        {.grantee = grantee, .actions = {"logs:CreateLogStream", "logs:PutLogEvents"}, .resource_arns = {own().arn}});
  }
  /// Lets somebody find, filter and read events.
  constexpr aws_iam::Grant grant_read(const aws_iam::IGrantable& grantee) const {
    return grant(grantee, {"logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetLogGroupFields",
                           "logs:DescribeLogGroups", "logs:DescribeLogStreams"});
  }
  /// Adds a statement to the policy of the log group, an `AWS::Logs::ResourcePolicy` under it. Such policies name
  /// accounts alone: the ARN of somebody in a known account becomes that account.
  constexpr aws_iam::AddToResourcePolicyResult add_to_resource_policy(const aws_iam::PolicyStatement& statement) const {
    if (own().policy == nullptr) own().policy = ResourcePolicy(*this, "Policy").node().data();
    List<aws_iam::IPrincipal> principals;
    for (const aws_iam::IPrincipal& principal : statement.state().principals) {
      principals.push_back(as_account(principal));
    }
    const ResourcePolicy policy(own().policy);
    policy.document().add_statements(statement.copy({.principals = principals}));
    return {true, policy};
  }

  /// A metric of CloudWatch Logs. Default: the sum over 5 minutes. (It has no dimensions, as those of the CDK.)
  constexpr aws_cloudwatch::Metric metric(const Text& metric_name,
                                          const aws_cloudwatch::MetricOptions& options = {}) const {
    return aws_cloudwatch::Metric({.namespace_ = "AWS/Logs", .metric_name = metric_name, .statistic = "Sum"})
        .with(options)
        .attach_to(*this);
  }
  /// The events that came in. Default: the sum over 5 minutes.
  constexpr aws_cloudwatch::Metric metric_incoming_log_events(const aws_cloudwatch::MetricOptions& options = {}) const {
    return metric("IncomingLogs", options);
  }
  /// The bytes of the events that came in. Default: the sum over 5 minutes.
  constexpr aws_cloudwatch::Metric metric_incoming_bytes(const aws_cloudwatch::MetricOptions& options = {}) const {
    return metric("IncomingBytes", options);
  }

 protected:
  constexpr ILogGroup(const Construct& scope, const Text& id, const Text& type_name) : Resource(scope, id, type_name) {}
  constexpr constcloud::detail::LogGroupState& own() const { return state<constcloud::detail::LogGroupState>(); }

 private:
  /// The ARN of the log group itself, without the `:*`.
  constexpr Value<Text> arn_of_group() const {
    if (!own().arn.is_token()) return constcloud::detail::without_streams(own().arn);
    ArnComponents parts{.service = "logs",
                        .resource = "log-group",
                        .resource_name = own().name,
                        .account = account(),
                        .region = stack().region(),
                        .arn_format = ArnFormat::colon_resource_name};
    if (!own().region_of_arn.is_unset()) parts.region = own().region_of_arn;
    return stack().format_arn(parts);
  }
  constexpr Value<Text> account() const {
    if (!own().account_of_arn.is_unset()) return own().account_of_arn;
    return stack().account();
  }
  constexpr aws_iam::Grant give(const aws_iam::GrantOnPrincipalOptions& options) const {
    return aws_iam::Grant::add_to_principal_or_resource(
        options, account(),
        [this](const aws_iam::PolicyStatement& statement) { return add_to_resource_policy(statement); });
  }
  static constexpr aws_iam::IPrincipal as_account(const aws_iam::IPrincipal& principal) {
    const Value<Text> owner = principal.data().account();
    if (!owner.is_unset()) return aws_iam::ArnPrincipal(owner);
    if (principal.data().kind != constcloud::detail::PrincipalKind::arn) return principal;
    const Value<Text> arn = Token(principal.policy_fragment().principal_json().find("AWS")->as_array()[0]);
    if (!arn.is_token() && arn.literal() == Text("*")) return principal;
    const ArnComponents parts = Arn::split(arn, ArnFormat::slash_resource_name);
    if (!parts.account->is_token() && parts.account->literal().empty()) return principal;
    return aws_iam::ArnPrincipal(*parts.account);
  }
};

/// Makes an `AWS::Logs::LogGroup`. Everything is optional. Events are kept for two years, and outlive the stack.
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.LogGroup.html
class LogGroup : public ILogGroup {
 public:
  constexpr LogGroup() = default;
  constexpr explicit LogGroup(constcloud::detail::NodeData* data) : ILogGroup(data) {}
  constexpr LogGroup(const Construct& scope, const Text& id, const LogGroupProps& props = {});
  template <constcloud::detail::FieldMask None = 0>
  static constexpr LogGroupBuilder<None> builder(const Construct& scope, const Text& id) {
    return LogGroupBuilder<None>(scope, id);
  }

  /// A log group that is there already, by its ARN, with or without the `:*` of its streams.
  static constexpr ILogGroup from_log_group_arn(const Construct& scope, const Text& id,
                                                const Value<Text>& log_group_arn) {
    const Value<Text> arn_of_group = constcloud::detail::without_streams(log_group_arn);
    const ArnComponents parts = Arn::split(arn_of_group, ArnFormat::colon_resource_name);
    auto* imported = new constcloud::detail::LogGroupState;
    const ILogGroup log_group(import_node(scope, id, imported));
    imported->arn = arn_of_group + ":*";
    if (parts.resource_name) imported->name = *parts.resource_name;
    imported->account_of_arn = *parts.account;
    imported->region_of_arn = *parts.region;
    if (!parts.account->is_token()) imported->account = parts.account->literal();
    if (!parts.region->is_token()) imported->region = parts.region->literal();
    return log_group;
  }
  /// A log group of this account and region, by its name.
  static constexpr ILogGroup from_log_group_name(const Construct& scope, const Text& id,
                                                 const Value<Text>& log_group_name) {
    auto* imported = new constcloud::detail::LogGroupState;
    imported->name = constcloud::detail::without_streams(log_group_name);
    imported->arn = Stack::of(scope).format_arn({.service = "logs",
                                                 .resource = "log-group",
                                                 .resource_name = imported->name + ":*",
                                                 .arn_format = ArnFormat::colon_resource_name});
    return ILogGroup(import_node(scope, id, imported));
  }
};

constexpr LogGroup::LogGroup(const Construct& scope, const Text& id, const LogGroupProps& props)
    : ILogGroup(scope, id, "LogGroup") {
  const bool is_delivery = props.log_group_class && *props.log_group_class == LogGroupClass::delivery;
  const auto refuse_field = [this](const Text& field) {
    constcloud::detail::refuse_at(
        data(), refuse::a_log_group_of_class_delivery_takes_no,
        Text::concat({field, " is not supported for a log group with logGroupClass DELIVERY; remove ", field,
                      " or use a different LogGroupClass"}),
        "");
  };
  if (is_delivery && props.retention) refuse_field("retention");
  if (is_delivery && props.data_protection_policy) refuse_field("dataProtectionPolicy");
  CfnLogGroupProps cfn;
  if (props.data_protection_policy) cfn.data_protection_policy = *props.data_protection_policy;
  if (props.deletion_protection_enabled) cfn.deletion_protection_enabled = *props.deletion_protection_enabled;
  if (props.encryption_key) cfn.kms_key_id = *props.encryption_key;
  if (props.log_group_class) cfn.log_group_class = to_text(*props.log_group_class);
  if (props.log_group_name) {
    const Value<Text>& name = *props.log_group_name;
    if (!name.is_token() && !constraints::is_log_group_name(name.literal().data(), name.literal().size())) {
      refuse::a_log_group_name_must_be_1_to_512_letters_digits_or_its_punctuation(name.literal(),
                                                                                  constcloud::detail::path_of(data()));
    }
    cfn.log_group_name = name;
  }
  const RetentionDays days = props.retention.value_or(is_delivery ? RetentionDays::infinite : RetentionDays::two_years);
  if (days != RetentionDays::infinite) cfn.retention_in_days = static_cast<long long>(days);

  const CfnLogGroup resource(*this, "Resource", std::move(cfn));
  resource.apply_removal_policy(props.removal_policy);
  constcloud::detail::LogGroupState& own = keep(new constcloud::detail::LogGroupState);
  own.arn = resource.attr_arn();
  own.name = resource.ref();
  if (props.log_group_name) own.physical_name = *props.log_group_name;
}

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
