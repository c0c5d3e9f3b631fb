// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_logs/log_group.hpp.
#include <constcloud/aws_iam/detail/statement.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_logs/log_group.hpp>
#include <constcloud/aws_logs/resource_policy.hpp>
#include <constcloud/cfn/logs/log_group.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_log_group_of_class_delivery_takes_no(const Place& at, const Text& field) {
  at.refuse({field, " is not supported for a log group with logGroupClass DELIVERY; remove ", field,
             " or use a different LogGroupClass"});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// A text without a trailing `:*`.
CONSTCLOUD_CONSTEXPR Value<Text> without_streams(const Value<Text>& value) {
  const auto strip = [](const Text& text) {
    if (text.ends_with(":*")) return text.substr(0, text.size() - 2);
    return text;
  };
  if (!value.is_token()) return strip(value.literal());
  const json::Array* parts = fragments_of(value);
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

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_logs {

CONSTCLOUD_CONSTEXPR aws_iam::Grant ILogGroup::grant(const aws_iam::IGrantable& grantee, const aws_iam::IamAction& a,
                                                     const aws_iam::IamAction& b, const aws_iam::IamAction& c,
                                                     const aws_iam::IamAction& d, const aws_iam::IamAction& e,
                                                     const aws_iam::IamAction& f) const {
  return grant(grantee, detail::those_set({a, b, c, d, e, f}));
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant ILogGroup::grant(const aws_iam::IGrantable& grantee,
                                                     std::initializer_list<aws_iam::IamAction> actions) const {
  return grant(grantee, List<aws_iam::IamAction>(actions));
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant ILogGroup::grant(const aws_iam::IGrantable& grantee,
                                                     const List<aws_iam::IamAction>& actions) const {
  return give({.actions = actions, .grantee = grantee, .resource_arns = {arn_of_group(), own().arn}});
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant ILogGroup::grant_write(const aws_iam::IGrantable& grantee) const {
  return give(
      {.actions = {"logs:CreateLogStream", "logs:PutLogEvents"}, .grantee = grantee, .resource_arns = {own().arn}});
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant ILogGroup::grant_read(const aws_iam::IGrantable& grantee) const {
  return grant(grantee, {"logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetLogGroupFields",
                         "logs:DescribeLogGroups", "logs:DescribeLogStreams"});
}

CONSTCLOUD_CONSTEXPR aws_iam::AddToResourcePolicyResult ILogGroup::add_to_resource_policy(
    const aws_iam::PolicyStatement& statement) const {
  if (own().policy == nullptr) own().policy = &detail::node_of(ResourcePolicy(*this, "Policy"));
  List<aws_iam::IPrincipal> principals;
  for (const aws_iam::IPrincipal& principal : statement.state().principals) {
    principals.push_back(as_account(principal));
  }
  const ResourcePolicy policy = detail::handle_to<ResourcePolicy>(own().policy);
  policy.document().add_statements(statement.copy({.principals = principals}));
  return {true, policy};
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric ILogGroup::metric(const Text& metric_name,
                                                              const aws_cloudwatch::MetricOptions& options) const {
  return aws_cloudwatch::Metric({.metric_name = metric_name, .namespace_ = "AWS/Logs", .statistic = "Sum"})
      .with(options)
      .attach_to(*this);
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric ILogGroup::metric_incoming_log_events(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("IncomingLogs", options);
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric ILogGroup::metric_incoming_bytes(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("IncomingBytes", options);
}

CONSTCLOUD_CONSTEXPR Value<Text> ILogGroup::arn_of_group() const {
  if (!own().arn.is_token()) return detail::without_streams(own().arn);
  ArnComponents parts{.resource = "log-group",
                      .service = "logs",
                      .account = account(),
                      .arn_format = ArnFormat::colon_resource_name,
                      .region = stack().region(),
                      .resource_name = own().name};
  if (!own().region_of_arn.is_undefined()) parts.region = own().region_of_arn;
  return stack().format_arn(parts);
}

CONSTCLOUD_CONSTEXPR Value<Text> ILogGroup::account() const {
  if (!own().account_of_arn.is_undefined()) return own().account_of_arn;
  return stack().account();
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant ILogGroup::give(const aws_iam::GrantOnPrincipalOptions& options) const {
  return aws_iam::Grant::add_to_principal_or_resource(
      options, account(),
      [this](const aws_iam::PolicyStatement& statement) { return add_to_resource_policy(statement); });
}

CONSTCLOUD_CONSTEXPR aws_iam::IPrincipal ILogGroup::as_account(const aws_iam::IPrincipal& principal) {
  const Value<Text> owner = principal.data().account();
  if (!owner.is_undefined()) return aws_iam::ArnPrincipal(owner);
  if (principal.data().kind != detail::PrincipalKind::arn) return principal;
  const Value<Text> arn = Token(principal.policy_fragment().principal_json().find("AWS")->as_array()[0]);
  if (!arn.is_token() && arn.literal() == Text("*")) return principal;
  const ArnComponents parts = Arn::split(arn, ArnFormat::slash_resource_name);
  if (!parts.account->is_token() && parts.account->literal().empty()) return principal;
  return aws_iam::ArnPrincipal(*parts.account);
}

CONSTCLOUD_CONSTEXPR ILogGroup LogGroup::from_log_group_arn(const Construct& scope, const Text& id,
                                                            const Value<Text>& log_group_arn) {
  const Value<Text> arn_of_group = detail::without_streams(log_group_arn);
  const ArnComponents parts = Arn::split(arn_of_group, ArnFormat::colon_resource_name);
  Owned fresh = new detail::LogGroupState;
  auto* const imported = &*fresh;
  const ILogGroup log_group = import_as<ILogGroup>(scope, id, std::move(fresh));
  const detail::Making making(log_group);
  imported->arn = arn_of_group + ":*";
  if (parts.resource_name) imported->name = *parts.resource_name;
  imported->account_of_arn = *parts.account;
  imported->region_of_arn = *parts.region;
  if (!parts.account->is_token()) imported->account = parts.account->literal();
  if (!parts.region->is_token()) imported->region = parts.region->literal();
  return log_group;
}

CONSTCLOUD_CONSTEXPR ILogGroup LogGroup::from_log_group_name(const Construct& scope, const Text& id,
                                                             const Value<Text>& log_group_name) {
  Owned imported = new detail::LogGroupState;
  imported->name = detail::without_streams(log_group_name);
  imported->arn = Stack::of(scope).format_arn({.resource = "log-group",
                                               .service = "logs",
                                               .arn_format = ArnFormat::colon_resource_name,
                                               .resource_name = imported->name + ":*"});
  return import_as<ILogGroup>(scope, id, std::move(imported));
}

CONSTCLOUD_CONSTEXPR LogGroup::LogGroup(const Construct& scope, const Text& id, const LogGroupProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  const bool is_delivery = props.log_group_class && *props.log_group_class == LogGroupClass::delivery;
  if (is_delivery && props.retention) refuse::a_log_group_of_class_delivery_takes_no(data(), "retention");
  if (is_delivery && props.data_protection_policy) {
    refuse::a_log_group_of_class_delivery_takes_no(data(), "dataProtectionPolicy");
  }
  CfnLogGroupProps cfn;
  copy_fields(props, cfn);
  cfn.kms_key_id = props.encryption_key;
  const RetentionDays days = props.retention.value_or(is_delivery ? RetentionDays::infinite : RetentionDays::two_years);
  if (days != RetentionDays::infinite) cfn.retention_in_days = Value<long long>(static_cast<long long>(days));

  const CfnLogGroup resource(*this, "Resource", std::move(cfn));
  stand_for(resource);
  resource.apply_removal_policy(props.removal_policy);
  detail::LogGroupState& state = own();
  state.arn = resource.attr_arn();
  state.name = resource.ref();
  if (props.log_group_name) state.physical_name = *props.log_group_name;
}

}  // namespace constcloud::aws_logs
