// SPDX-License-Identifier: Apache-2.0
// Log groups. Its twin is logs.js.
#include "services.hpp"

using logs::LogGroup;
using logs::LogGroupClass;
using logs::QueryDefinition;
using logs::QueryString;
using logs::ResourcePolicy;
using logs::RetentionDays;

namespace {

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) { LogGroup(stack, "Log", {}); }

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  LogGroup::builder(stack, "Log")
      .log_group_name("/chat/access")
      .retention(RetentionDays::one_month)
      .log_group_class(LogGroupClass::standard)
      .removal_policy(RemovalPolicy::destroy)
      .deletion_protection_enabled(true)
      .build();
}

CONSTCLOUD_CONSTEXPR void options_one_by_one(Stack& stack) {
  LogGroup::builder(stack, "A").log_group_name("named").build();
  LogGroup::builder(stack, "B").deletion_protection_enabled(false).build();
  LogGroup::builder(stack, "C").log_group_class(LogGroupClass::infrequent_access).build();
  LogGroup::builder(stack, "D").log_group_class(LogGroupClass::delivery).build();
  LogGroup::builder(stack, "E").removal_policy(RemovalPolicy::retain).build();
  LogGroup::builder(stack, "F").removal_policy(RemovalPolicy::retain_on_update_or_delete).build();
  LogGroup::builder(stack, "G").removal_policy(RemovalPolicy::destroy).build();
}

CONSTCLOUD_CONSTEXPR void retention(Stack& stack) {
  const auto add = [&](const Text& id, RetentionDays days) { LogGroup::builder(stack, id).retention(days).build(); };
  add("OneDay", RetentionDays::one_day);
  add("ThreeDays", RetentionDays::three_days);
  add("FiveDays", RetentionDays::five_days);
  add("OneWeek", RetentionDays::one_week);
  add("TwoWeeks", RetentionDays::two_weeks);
  add("OneMonth", RetentionDays::one_month);
  add("TwoMonths", RetentionDays::two_months);
  add("ThreeMonths", RetentionDays::three_months);
  add("FourMonths", RetentionDays::four_months);
  add("FiveMonths", RetentionDays::five_months);
  add("SixMonths", RetentionDays::six_months);
  add("OneYear", RetentionDays::one_year);
  add("ThirteenMonths", RetentionDays::thirteen_months);
  add("EighteenMonths", RetentionDays::eighteen_months);
  add("TwoYears", RetentionDays::two_years);
  add("ThreeYears", RetentionDays::three_years);
  add("FiveYears", RetentionDays::five_years);
  add("SixYears", RetentionDays::six_years);
  add("SevenYears", RetentionDays::seven_years);
  add("EightYears", RetentionDays::eight_years);
  add("NineYears", RetentionDays::nine_years);
  add("TenYears", RetentionDays::ten_years);
  add("Infinite", RetentionDays::infinite);
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const LogGroup log(stack, "Log", {});
  show(stack, "Arn", log.log_group_arn());
  show(stack, "Name", log.log_group_name());
  show(stack, "Text", log.to_string());
  show(stack, "PhysicalName",
       LogGroup::builder(stack, "Named").log_group_name("named").build().log_group_physical_name());
  log.apply_removal_policy(RemovalPolicy::destroy);
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const auto by_arn =
      LogGroup::from_log_group_arn(stack, "ByArn", "arn:aws:logs:us-east-1:123456789012:log-group:chat");
  const auto by_star =
      LogGroup::from_log_group_arn(stack, "ByStar", "arn:aws:logs:us-east-1:123456789012:log-group:chat:*");
  const auto by_name = LogGroup::from_log_group_name(stack, "ByName", "chat");
  const auto with_star = LogGroup::from_log_group_name(stack, "WithStar", "chat:*");
  role(stack);
  const auto show_both = [&](const auto& log) {
    show(stack, Text::concat({log.node().id(), "Arn"}), log.log_group_arn());
    show(stack, Text::concat({log.node().id(), "Name"}), log.log_group_name());
  };
  show_both(by_arn);
  show_both(by_star);
  show_both(by_name);
  show_both(with_star);
}

CONSTCLOUD_CONSTEXPR void grants(Stack& stack) {
  const LogGroup log(stack, "Log", {});
  log.grant_write(role(stack));
  log.grant_read(iam::User(stack, "User", {}));
  log.grant(iam::Group(stack, "Group", {}), "logs:DescribeLogStreams", "logs:GetLogEvents");
}

CONSTCLOUD_CONSTEXPR void metrics(Stack& stack) {
  const LogGroup log(stack, "Log", {});
  alarm(stack, "Events", log.metric_incoming_log_events());
  alarm(stack, "Bytes", log.metric_incoming_bytes({.period = Duration::hours(1)}));
  alarm(stack, "Own", log.metric("DeliveryErrors", {.statistic = "avg"}));
}

constexpr char key_arn[] = "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012";

/// The document that the CDK makes of a policy for mail addresses.
CONSTCLOUD_CONSTEXPR Json masked() {
  const Json identifiers =
      Json::array({cc::concat({"arn:", cc::Aws::partition, ":dataprotection::aws:data-identifier/EmailAddress"})});
  const auto statement = [&](const Text& sid, const Json& operation) {
    return Json::object({{"Sid", sid}, {"DataIdentifier", identifiers}, {"Operation", operation}});
  };
  const Json audit = Json::object({{"Audit", Json::object({{"FindingsDestination", Json::object({})}})}});
  const Json redact = Json::object({{"Deidentify", Json::object({{"MaskConfig", Json::object({})}})}});
  return Json::object({{"Name", "mask"},
                       {"Description", "hides addresses"},
                       {"Version", "2021-06-01"},
                       {"Statement", Json::array({statement("audit-statement-cdk", audit),
                                                  statement("redact-statement-cdk", redact)})},
                       {"Configuration", Json::object({{"CustomDataIdentifier", Json::array({})}})}});
}

CONSTCLOUD_CONSTEXPR void keys_and_masks(Stack& stack) {
  LogGroup::builder(stack, "Encrypted").encryption_key(key_arn).build();
  LogGroup::builder(stack, "Masked").data_protection_policy(masked()).build();
  LogGroup::builder(stack, "Snapshot").removal_policy(RemovalPolicy::snapshot).build();
}

CONSTCLOUD_CONSTEXPR iam::PolicyStatement writing(std::initializer_list<iam::IPrincipal> principals) {
  return iam::PolicyStatement({.actions = {"logs:PutLogEvents", "logs:CreateLogStream"},
                               .principals = principals,
                               .resources = {"*"}});
}
CONSTCLOUD_CONSTEXPR iam::ServicePrincipal es() { return iam::ServicePrincipal("es.amazonaws.com"); }

CONSTCLOUD_CONSTEXPR void resource_policies(Stack& stack) {
  ResourcePolicy::builder(stack, "Full")
      .resource_policy_name("named")
      .policy_statements({writing({es()}), writing({iam::AnyPrincipal()})})
      .build();
  const ResourcePolicy policy(stack, "Later");
  policy.document().add_statements(writing({es(), iam::ArnPrincipal("a \"quoted\" one")}));
  policy.document().add_statements(writing({es(), iam::ArnPrincipal("a \"quoted\" one")}));
  const auto name = cc::CfnParameter(stack, "Name").value_as_string();
  ResourcePolicy(stack, "Named", {.resource_policy_name = name}).document().add_statements(writing({role(stack)}));
}

CONSTCLOUD_CONSTEXPR void policies_of_log_groups(Stack& stack) {
  const LogGroup log(stack, "Log", {});
  log.add_to_resource_policy(writing({es()}));
  log.add_to_resource_policy(writing({iam::ArnPrincipal("arn:aws:iam::123456789012:user/bob")}));
  log.add_to_resource_policy(writing({iam::ArnPrincipal("arn:aws:iam:::policy/x")}));
  log.add_to_resource_policy(writing({iam::AccountPrincipal("123456789012")}));
  log.add_to_resource_policy(writing({iam::AnyPrincipal()}));
  log.add_to_resource_policy(writing({role(stack)}));
  const auto given = cc::CfnParameter(stack, "Given").value_as_string();
  log.add_to_resource_policy(writing({iam::ArnPrincipal(given)}));
  const auto added = log.add_to_resource_policy(writing({iam::CanonicalUserPrincipal("abc")}));
  show_plain(stack, "Added", added.statement_added);
  show(stack, "Path", added.policy_dependable.node().path());
}

CONSTCLOUD_CONSTEXPR void grants_to_principals(Stack& stack) {
  const LogGroup log(stack, "Log", {});
  const auto write = log.grant_write(es());
  show_plain(stack, "Service", write.success());
  show_plain(stack, "Account", log.grant_read(iam::AccountPrincipal("123456789012")).success());
  show_plain(stack, "Arn", log.grant(iam::ArnPrincipal("arn:aws:iam::1:user/x"), {"logs:*"}).success());
  show_plain(stack, "Composite", log.grant_write(iam::CompositePrincipal({es(), es()})).success());
  const auto r = role(stack);
  const iam::Policy policy(stack, "Policy", {.roles = {r}});
  show_plain(stack, "ToPolicy", log.grant_write(policy).success());
  show(stack, "Statement", stack.to_json_string(write.resource_statement()->to_json()));
  show_plain(stack, "Statements", static_cast<double>(write.resource_statements().size()));
  write.apply_before(topic(stack, "Later"));
  write.assert_success();
}

CONSTCLOUD_CONSTEXPR void grants_of_imports(Stack& stack) {
  const auto given = cc::CfnParameter(stack, "Given").value_as_string();
  const auto r = role(stack);
  const auto use = [&](const logs::ILogGroup& log) {
    log.grant_read(r);
    log.grant_write(r);
    show(stack, Text::concat({log.node().id(), "Arn"}), log.log_group_arn());
    show(stack, Text::concat({log.node().id(), "Name"}), log.log_group_name());
  };
  use(LogGroup::from_log_group_arn(stack, "ByArn", "arn:aws:logs:us-east-1:123456789012:log-group:chat"));
  use(LogGroup::from_log_group_name(stack, "ByName", "chat"));
  use(LogGroup::from_log_group_arn(stack, "OfParameter", given));
  use(LogGroup::from_log_group_name(stack, "NameOfParameter", given));
  use(LogGroup::from_log_group_arn(stack, "OfParts", "arn:aws:logs:us-east-1:1:log-group:" + given + ":*"));
  use(LogGroup::from_log_group_name(stack, "NameOfParts", "chat-" + given + ":*"));
  LogGroup::from_log_group_name(stack, "Policed", "chat").grant_write(es());
}

CONSTCLOUD_CONSTEXPR void name_of_a_parameter(Stack& stack) {
  const cc::CfnParameter name(stack, "Name");
  LogGroup::builder(stack, "Log").log_group_name("/chat/" + name.value_as_string()).build();
}

CONSTCLOUD_CONSTEXPR void grants_across_accounts(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  const LogGroup log(stack, "Log", {});
  const auto far = iam::Role::from_role_arn(stack, "Far", "arn:aws:iam::210987654321:role/far");
  const auto near = iam::Role::from_role_arn(stack, "Near", "arn:aws:iam::123456789012:role/near");
  show_plain(stack, "ToFar", log.grant_write(far).success());
  show_plain(stack, "ToNear", log.grant_write(near).success());
  const auto of_far =
      LogGroup::from_log_group_arn(stack, "OfFar", "arn:aws:logs:eu-west-1:210987654321:log-group:far");
  show_plain(stack, "NearToFar", of_far.grant_read(near).success());
  show_plain(stack, "FarToFar", of_far.grant_read(far).success());
  show(stack, "EnvRegion", region_of(of_far));
  show(stack, "EnvAccount", account_of(of_far));
}

CONSTCLOUD_CONSTEXPR void queries_minimal(Stack& stack) {
  QueryDefinition(stack, "Query", {.query_definition_name = "chat/all", .query_string = QueryString()});
}

CONSTCLOUD_CONSTEXPR void queries_every_option(Stack& stack) {
  const LogGroup log(stack, "Log", {});
  const QueryDefinition query = QueryDefinition::builder(stack, "Query")
                                    .query_definition_name("chat/slow")
                                    .query_string(QueryString({.display = "@message",
                                                               .fields = {"@timestamp", "@message"},
                                                               .filter_statements = {"took > 100", "route = \"say\""},
                                                               .limit = 20,
                                                               .parse_statements = {"@message \"*\" as took"},
                                                               .sort = "@timestamp desc",
                                                               .stats_statements = {"avg(took) as a", "max(a)"}}))
                                    .log_groups({log, LogGroup::from_log_group_name(stack, "Other", "other")})
                                    .build();
  show(stack, "Id", query.query_definition_id());
}

CONSTCLOUD_CONSTEXPR void queries_options_one_by_one(Stack& stack) {
  const auto add = [&](const Text& id, const logs::QueryStringProps& props) {
    QueryDefinition(stack, id, {.query_definition_name = id, .query_string = QueryString(props)});
  };
  add("A", {.display = "a"});
  add("B", {.fields = {"b"}});
  add("C", {.filter = "c", .parse = "p", .stats = "count(*)"});
  add("D", {.filter = "c", .filter_statements = {"d", "", "e"}, .parse = "p", .parse_statements = {"q"}});
  add("E", {.limit = 0.5});
  add("F", {.sort = ""});
  add("G", {.stats = "s", .stats_statements = {"t"}});
  add("H", {.filter = "region = '" + cc::Aws::region + "'"});
  QueryDefinition(stack, "I", {.query_definition_name = "I", .query_string = QueryString(), .log_groups = List<logs::ILogGroup>()});
}

void data_protection_of_delivery_class(Stack& stack) {
  LogGroup::builder(stack, "Log")
      .log_group_class(LogGroupClass::delivery)
      .data_protection_policy(masked())
      .build();
}
void query_with_three_stats(Stack& stack) {
  QueryDefinition(stack, "Query",
                  {.query_definition_name = "q", .query_string = QueryString({.stats_statements = {"a", "b", "c"}})});
}
void resource_policy_without_statements(Stack& stack) { ResourcePolicy(stack, "Policy"); }
void retention_of_delivery_class(Stack& stack) {
  LogGroup::builder(stack, "Log")
      .log_group_class(LogGroupClass::delivery)
      .retention(RetentionDays::one_day)
      .build();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "logs");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<options_one_by_one>("options_one_by_one");
  pairs.pair<retention>("retention");
  pairs.pair<attributes>("attributes");
  pairs.pair<imported>("imported");
  pairs.pair<grants>("grants");
  pairs.pair<metrics>("metrics");
  pairs.pair<keys_and_masks>("keys_and_masks");
  pairs.pair<resource_policies>("resource_policies");
  pairs.pair<policies_of_log_groups>("policies_of_log_groups");
  pairs.pair<grants_to_principals>("grants_to_principals");
  pairs.pair<grants_of_imports>("grants_of_imports");
  pairs.pair<queries_minimal>("queries_minimal");
  pairs.pair<queries_every_option>("queries_every_option");
  pairs.pair<queries_options_one_by_one>("queries_options_one_by_one");
  pairs.pair<name_of_a_parameter>("name_of_a_parameter");
  pairs.app_pair<grants_across_accounts>("grants_across_accounts");
  pairs.error<data_protection_of_delivery_class>("data_protection_of_delivery_class");
  pairs.error<query_with_three_stats>("query_with_three_stats");
  pairs.error<resource_policy_without_statements>("resource_policy_without_statements");
  pairs.error<retention_of_delivery_class>("retention_of_delivery_class");
  return pairs.finish();
}
