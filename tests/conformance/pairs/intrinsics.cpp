// SPDX-License-Identifier: Apache-2.0
// Fn, Aws, ARNs, and how texts with intrinsics are joined. Its twin is intrinsics.js.
#include "support.hpp"

namespace Aws = constcloud::Aws;
namespace Arn = constcloud::Arn;
namespace Fn = constcloud::Fn;

using constcloud::ArnFormat;
using constcloud::CfnCondition;
using constcloud::CfnParameter;
using constcloud::ConditionExpression;

namespace {

CONSTCLOUD_CONSTEXPR void pseudo_parameters(Stack& stack) {
  topic(stack);
  show(stack, "AccountId", Aws::account_id);
  show(stack, "Partition", Aws::partition);
  show(stack, "Region", Aws::region);
  show(stack, "StackId", Aws::stack_id);
  show(stack, "StackName", Aws::stack_name);
  show(stack, "UrlSuffix", Aws::url_suffix);
  show(stack, "NoValue", Aws::no_value);
  show(stack, "NotificationArns", Fn::join(",", Aws::notification_arns));
}

CONSTCLOUD_CONSTEXPR void stack_attributes(Stack& stack) {
  topic(stack);
  show(stack, "OfAccount", stack.account());
  show(stack, "OfRegion", stack.region());
  show(stack, "OfPartition", stack.partition());
  show(stack, "OfUrlSuffix", stack.url_suffix());
  show(stack, "OfId", stack.stack_id());
  show(stack, "OfName", stack.stack_name());
  show(stack, "OfArtifact", stack.artifact_id());
  show(stack, "OfFile", stack.template_file());
  show(stack, "OfEnvironment", stack.environment());
  show_plain(stack, "OfProtection", stack.termination_protection());
  show(stack, "OfNotifications", Fn::select(0, stack.notification_arns()));
}

CONSTCLOUD_CONSTEXPR void concatenation(Stack& stack) {
  const auto t = topic(stack);
  const auto u = topic(stack, "Other");
  show(stack, "Alone", t.ref());
  show(stack, "Before", "a" + t.ref());
  show(stack, "After", t.ref() + "b");
  show(stack, "Between", cc::concat({"a", "b", t.ref(), "c", "d"}));
  show(stack, "Two", t.ref() + u.ref());
  show(stack, "TwoApart", t.ref() + "/" + u.ref());
  show(stack, "Attribute", "x:" + Value<Text>(t.get_att("TopicName")));
  show(stack, "Nested", "<" + ("[" + t.ref() + "]") + ">");
  show(stack, "JoinInside", "x" + Fn::join("", {"a", t.ref()}) + "y");
  show(stack, "OtherJoinInside", "x" + Fn::join("-", {"a", t.ref()}) + "y");
  show(stack, "Empty", "" + t.ref() + "");
}

CONSTCLOUD_CONSTEXPR void joins(Stack& stack) {
  const auto t = topic(stack);
  const CfnParameter list(stack, "List", {.type = "CommaDelimitedList"});
  show(stack, "Literal", Fn::join("-", {"a", "b", "c"}));
  show(stack, "Neighbours", Fn::join("-", {"a", "b", t.ref(), "c", "d"}));
  show(stack, "SameDelimiter", Fn::join("-", {"a", Fn::join("-", {t.ref(), "x", "y"})}));
  show(stack, "OtherDelimiter", Fn::join("-", {"a", Fn::join("/", {t.ref(), "x", "y"})}));
  show(stack, "Single", Fn::join("-", {t.ref()}));
  show(stack, "SingleLiteral", Fn::join("-", {"only"}));
  show(stack, "OfList", Fn::join(",", list.value_as_list()));
  show(stack, "OfSplit", Fn::join(",", Fn::split("/", t.ref())));
  show(stack, "EmptyParts", Fn::join("-", {"", t.ref(), ""}));
}

CONSTCLOUD_CONSTEXPR void lists(Stack& stack) {
  const auto t = topic(stack);
  const CfnParameter list(stack, "List", {.type = "List<String>"});
  show(stack, "SelectLiteral", Fn::select(1, {"a", "b", "c"}));
  show(stack, "SelectMixed", Fn::select(0, {t.ref(), "b"}));
  show(stack, "SelectToken", Fn::select(2, list.value_as_list()));
  show(stack, "SplitLiteral", Fn::select(1, Fn::split("/", "a/b/c")));
  show(stack, "SplitToken", Fn::select(1, Fn::split("/", t.ref())));
  const auto parts = Fn::split("/", t.ref(), 2);
  show(stack, "SplitAssumed", parts[0] + "+" + parts[1]);
  show(stack, "SplitEmpty", Fn::select(0, Fn::split("/", "/b")));
  show(stack, "Azs", Fn::select(0, Fn::get_azs()));
  show(stack, "AzsOf", Fn::select(0, Fn::get_azs("eu-west-1")));
  show(stack, "Cidr", Fn::select(1, Fn::cidr("10.0.0.0/16", 4)));
  show(stack, "CidrMask", Fn::select(1, Fn::cidr("10.0.0.0/16", 4, "8")));
  show(stack, "Imported", Fn::join("+", Fn::import_list_value("Names", 2)));
  show(stack, "ImportedWith", Fn::join("+", Fn::import_list_value("Names", 1, ";")));
  holder(stack, "Holder",
         {{"All", list.value_as_list().json()},
          {"Azs", Fn::get_azs("").json()},
          {"Split", Fn::split("/", t.ref()).json()},
          {"Length", Fn::len(list.value_as_list()).json()},
          {"LiteralLength", Fn::len({"a", "b"}).json()}});
}

CONSTCLOUD_CONSTEXPR void texts(Stack& stack) {
  const auto t = topic(stack);
  show(stack, "Sub", Fn::sub("x${AWS::Region}"));
  show(stack, "SubWith", Fn::sub("x${A}-${B}", {{"A", t.ref()}, {"B", "b"}}));
  show(stack, "SubWithNothing", Fn::sub("x", Map<Value<Text>>()));
  show(stack, "Base64", Fn::base64("text"));
  show(stack, "Base64Of", Fn::base64("#!/bin/sh\necho " + t.ref()));
  show(stack, "ImportValue", Fn::import_value("SharedName"));
  show(stack, "ImportSub", Fn::import_value(Fn::sub("${AWS::Region}-name")));
  show(stack, "Ref", Fn::ref("Topic"));
  show(stack, "GetAtt", Fn::get_att("Topic", "TopicName"));
  show(stack, "GetAttDotted", Fn::get_att("Topic", "Outputs.Name"));
  show(stack, "Domain", Fn::parse_domain_name("https://example.com/path"));
  show(stack, "DomainOf", Fn::parse_domain_name(t.ref()));
  show(stack, "JsonString", Fn::to_json_string(Json::object({{"a", 1}, {"b", Json::array({"x", t.ref().json()})}})));
  holder(stack, "Holder",
         {{"Macro", Fn::transform("Include", {{"Location", "s3://bucket/key"}, {"Of", t.ref().json()}})}});
}

CONSTCLOUD_CONSTEXPR ConditionExpression nth_condition(const CfnParameter& parameter, std::size_t i) {
  return Fn::condition_equals(parameter.value_as_string().json(), numbered("v", i));
}
template <std::size_t... I>
constexpr ConditionExpression all_of(const CfnParameter& parameter, std::index_sequence<I...>) {
  return Fn::condition_and({nth_condition(parameter, I)...});
}
template <std::size_t... I>
constexpr ConditionExpression any_of(const CfnParameter& parameter, std::index_sequence<I...>) {
  return Fn::condition_or({nth_condition(parameter, I)...});
}

CONSTCLOUD_CONSTEXPR CfnCondition condition(Stack& stack, const Text& id, const ConditionExpression& expression) {
  return CfnCondition(stack, id, {.expression = expression});
}

CONSTCLOUD_CONSTEXPR void conditions(Stack& stack) {
  const CfnParameter p(stack, "P");
  const auto one = condition(stack, "Equals", Fn::condition_equals(p.value_as_string().json(), "a"));
  const auto two = condition(stack, "EqualsNumber", Fn::condition_equals(1, 2));
  condition(stack, "And", Fn::condition_and({one, two}));
  condition(stack, "AndOne", Fn::condition_and({one}));
  condition(stack, "Or", Fn::condition_or({one, Fn::condition_equals("a", "b")}));
  condition(stack, "Not", Fn::condition_not(one));
  condition(stack, "NotNot", Fn::condition_not(Fn::condition_not(two)));
  condition(stack, "AndTen", all_of(p, std::make_index_sequence<10>()));
  condition(stack, "AndEleven", all_of(p, std::make_index_sequence<11>()));
  condition(stack, "OrTwentyOne", any_of(p, std::make_index_sequence<21>()));
  const auto t = topic(stack);
  t.set_condition(one);
  show(stack, "If", Fn::condition_if(one, "yes", t.ref().json()));
  show(stack, "IfNone", Fn::condition_if("Equals", p.value_as_string().json(), Aws::no_value));
  holder(stack, "Holder",
         {{"If", Fn::condition_if(two, Json::object({{"a", 1}}), Json::array({"b"}))}});
}

CONSTCLOUD_CONSTEXPR void json_texts(Stack& stack) {
  const auto t = topic(stack);
  show(stack, "Plain",
       stack.to_json_string(Json::object({{"a", "b"},
                                          {"n", 1},
                                          {"t", true},
                                          {"z", nullptr},
                                          {"list", Json::array({1, "x"})},
                                          {"o", Json::object({})}})));
  show(stack, "Token", stack.to_json_string(Json::object({{"a", t.ref().json()}, {"n", 1}})));
  const Json list = Json::array({("x\"" + t.ref() + "\"").json(), t.get_att("TopicName")});
  show(stack, "Deep", stack.to_json_string(Json::object({{"a", Json::object({{"b", list}})}})));
  show(stack, "Escapes", stack.to_json_string(Json::object({{"key\"", "line\nbreak\\ and \"quotes\""}})));
}

CONSTCLOUD_CONSTEXPR void arns(Stack& stack) {
  const auto t = topic(stack);
  show(stack, "Bare", stack.format_arn({.resource = "bucket", .service = "s3"}));
  show(stack, "Slash", stack.format_arn({.resource = "role", .service = "iam", .region = "", .resource_name = "n"}));
  show(stack, "Colon",
       stack.format_arn({.resource = "function",
                         .service = "lambda",
                         .arn_format = ArnFormat::colon_resource_name,
                         .resource_name = "n"}));
  show(stack, "SlashSlash",
       stack.format_arn({.resource = "restapis",
                         .service = "apigateway",
                         .account = "",
                         .arn_format = ArnFormat::slash_resource_slash_resource_name,
                         .resource_name = "n"}));
  show(stack, "SlashSlashAlone",
       stack.format_arn({.resource = "account",
                         .service = "apigateway",
                         .arn_format = ArnFormat::slash_resource_slash_resource_name}));
  show(stack, "NoName",
       stack.format_arn({.resource = "topic", .service = "sns", .arn_format = ArnFormat::no_resource_name}));
  show(stack, "NoNameNamed",
       stack.format_arn({.resource = "topic",
                         .service = "sns",
                         .arn_format = ArnFormat::no_resource_name,
                         .resource_name = "n"}));
  show(stack, "EmptyName", stack.format_arn({.resource = "bucket", .service = "s3", .resource_name = ""}));
  show(stack, "Given",
       stack.format_arn({.resource = "queue",
                         .service = "sqs",
                         .account = "123456789012",
                         .partition = "aws-cn",
                         .region = "cn-north-1"}));
  show(stack, "Static", Arn::format({.resource = t.ref(), .service = "sqs"}, stack));
}

CONSTCLOUD_CONSTEXPR void parts(Stack& stack, const Text& id, const Value<Text>& arn, ArnFormat format) {
  const auto split = stack.split_arn(arn, format);
  show(stack, Text::concat({id, "Partition"}), *split.partition);
  show(stack, Text::concat({id, "Service"}), *split.service);
  show(stack, Text::concat({id, "Region"}), *split.region);
  show(stack, Text::concat({id, "Account"}), *split.account);
  show(stack, Text::concat({id, "Resource"}), *split.resource);
  if (split.resource_name) show(stack, Text::concat({id, "ResourceName"}), *split.resource_name);
}

CONSTCLOUD_CONSTEXPR void arn_parts(Stack& stack) {
  const auto t = topic(stack);
  parts(stack, "Slash", "arn:aws:iam::123456789012:role/a/b", ArnFormat::slash_resource_name);
  parts(stack, "Colon", "arn:aws:lambda:us-east-1:123456789012:function:f", ArnFormat::colon_resource_name);
  parts(stack, "None", "arn:aws:sns:us-east-1:123456789012:topic", ArnFormat::no_resource_name);
  parts(stack, "SlashSlash", "arn:aws:apigateway:us-east-1::/restapis/x",
        ArnFormat::slash_resource_slash_resource_name);
  parts(stack, "TokenSlash", t.ref(), ArnFormat::slash_resource_name);
  parts(stack, "TokenColon", t.ref(), ArnFormat::colon_resource_name);
  parts(stack, "TokenNone", t.ref(), ArnFormat::no_resource_name);
  show(stack, "Extracted", Arn::extract_resource_name("arn:aws:iam::123456789012:role/a/b", "role"));
  show(stack, "ExtractedToken", Arn::extract_resource_name(t.ref(), "role"));
}

void join_of_nothing(Stack& stack) { show(stack, "Never", Fn::join("-", TextList(List<Value<Text>>()))); }
void and_of_nothing(Stack& stack) { condition(stack, "Never", Fn::condition_and({})); }
void or_of_nothing(Stack& stack) { condition(stack, "Never", Fn::condition_or({})); }

void split(Stack& stack, const char* arn) { (void)stack.split_arn(run_time(arn), ArnFormat::slash_resource_name); }
void no_arn(Stack& stack) { split(stack, "notarn"); }
void short_arn(Stack& stack) { split(stack, "arn:aws:s3"); }
void arn_without_partition(Stack& stack) { split(stack, "arn::s3:::bucket"); }
void arn_without_service(Stack& stack) { split(stack, "arn:aws::::bucket"); }
void arn_without_resource(Stack& stack) { split(stack, "arn:aws:s3:::"); }

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "intrinsics");
  pairs.pair<pseudo_parameters>("pseudo_parameters");
  pairs.pair<stack_attributes>("stack_attributes");
  pairs.pair<concatenation>("concatenation");
  pairs.pair<joins>("joins");
  pairs.pair<lists>("lists");
  pairs.pair<texts>("texts");
  pairs.pair<conditions>("conditions");
  pairs.pair<json_texts>("json_texts");
  pairs.pair<arns>("arns");
  pairs.pair<arn_parts>("arn_parts");
  pairs.error<join_of_nothing>("join_of_nothing");
  pairs.error<and_of_nothing>("and_of_nothing");
  pairs.error<or_of_nothing>("or_of_nothing");
  pairs.error<no_arn>("no_arn");
  pairs.error<short_arn>("short_arn");
  pairs.error<arn_without_partition>("arn_without_partition");
  pairs.error<arn_without_service>("arn_without_service");
  pairs.error<arn_without_resource>("arn_without_resource");
  return pairs.finish();
}
