// SPDX-License-Identifier: Apache-2.0
// Texts that count as known at deployment only, though they turn out to be literals. Its twin is late_texts.js.
#include <constcloud/aws_apigateway.hpp>
#include <constcloud/aws_s3.hpp>
#include <constcloud/aws_ssm.hpp>

#include "services.hpp"

namespace Arn = constcloud::Arn;
namespace Aws = constcloud::Aws;
namespace Fn = constcloud::Fn;
namespace s3 = constcloud::aws_s3;
namespace ssm = constcloud::aws_ssm;

using constcloud::ArnFormat;
using constcloud::CfnDynamicReference;
using constcloud::CfnDynamicReferenceService;
using constcloud::CfnMapping;
using constcloud::CfnParameter;
using constcloud::Token;
using constcloud::aws_apigateway::AccessLogFormat;

namespace {

CONSTCLOUD_CONSTEXPR Value<Text> in_one(std::initializer_list<Value<Text>> parts) { return Fn::join("", parts); }
CONSTCLOUD_CONSTEXPR Value<Text> arn(std::initializer_list<Value<Text>> parts) { return Fn::join(":", parts); }
CONSTCLOUD_CONSTEXPR Value<Text> role_arn() { return arn({"arn", "aws", "iam", "", "123456789012", "role/far/away"}); }
CONSTCLOUD_CONSTEXPR Value<Text> function_arn() {
  return arn({"arn", "aws", "lambda", "eu-west-1", "123456789012", "function", "f"});
}

CONSTCLOUD_CONSTEXPR void show_parts(Stack& stack, const Text& id, const Value<Text>& of, ArnFormat format) {
  const auto parts = Arn::split(of, format);
  show(stack, Text::concat({id, "Partition"}), *parts.partition);
  show(stack, Text::concat({id, "Service"}), *parts.service);
  show(stack, Text::concat({id, "Region"}), *parts.region);
  show(stack, Text::concat({id, "Account"}), *parts.account);
  show(stack, Text::concat({id, "Resource"}), *parts.resource);
  if (parts.resource_name) show(stack, Text::concat({id, "ResourceName"}), *parts.resource_name);
}

CONSTCLOUD_CONSTEXPR void split_and_select(Stack& stack) {
  const auto joined_text = Fn::join("/", {"a", "b"});
  show(stack, "Alone", joined_text);
  show(stack, "Split", Fn::select(1, Fn::split("/", joined_text)));
  const auto parts = Fn::split("/", joined_text, 2);
  show(stack, "SplitKnown", parts[0] + "+" + parts[1]);
  show(stack, "SplitConcatenation", Fn::select(1, Fn::split("/", "x/" + joined_text)));
  show(stack, "SplitSingle", Fn::select(0, Fn::split("l", Fn::join("", {"only"}))));
  show(stack, "SelectOf", Fn::select(0, {"a", joined_text}));
  show(stack, "Domain", Fn::parse_domain_name(Fn::join("", {"https://", "example.com", "/path"})));
  show(stack, "Sub", Fn::sub("${A}", {{"A", joined_text}}));
  show(stack, "Base64", Fn::base64(joined_text));
  show(stack, "Import", Fn::import_value(joined_text));
  show(stack, "Azs", Fn::select(0, Fn::get_azs(joined_text)));
  show(stack, "JsonString", Fn::to_json_string(joined_text));
  show(stack, "JsonStringWithin", Fn::to_json_string(Json::object({{"a", joined_text}})));
  holder(stack, "Holder",
         {{"Text", joined_text}, {"List", Json::array({joined_text})}, {"Length", Fn::len({joined_text})}});
}

CONSTCLOUD_CONSTEXPR void neighbours(Stack& stack) {
  const auto t = topic(stack);
  const auto ab = Fn::join("-", {"a", "b"});
  show(stack, "Between", "x" + ab + "y");
  show(stack, "Two", ab + ab);
  show(stack, "WithReference", ab + "/" + t.ref() + "/" + ab);
  show(stack, "Empty", Fn::join("", {"", ""}) + t.ref());
  show(stack, "EmptyParts", Fn::join("", {"", t.ref(), ""}) + "x");
  show(stack, "Same", Fn::join("-", {"x", Fn::join("-", {"y", Fn::join("-", {"z", t.ref()})}), "w"}));
  show(stack, "Other", Fn::join("/", {"x", Fn::join("-", {"y", "z"}), t.ref(), Fn::join("-", {t.ref(), "w"})}));
  show(stack, "Within", Fn::join("-", {"x" + ab, t.ref() + ab}));
  show(stack, "OneOfOne", Fn::join("-", {Fn::join("/", {Fn::join("+", {t.ref()})})}));
  const auto given = [](std::initializer_list<Json> parts) -> Value<Text> {
    return Token(Json::object({{"Fn::Join", Json::array({"", Json::array(parts)})}}));
  };
  show(stack, "Given", "x" + given({"a", ab, t.ref()}) + "y");
  show(stack, "GivenAlone", given({"a", ab, "b"}));
  show(stack, "NeverSplit", Fn::select(0, Fn::split("a", given({"a", t.ref()}))));
}

CONSTCLOUD_CONSTEXPR void arns(Stack& stack) {
  const auto t = topic(stack);
  show_parts(stack, "Slash", role_arn(), ArnFormat::slash_resource_name);
  show_parts(stack, "Colon", function_arn(), ArnFormat::colon_resource_name);
  show_parts(stack, "None", in_one({"arn:aws:sns:r:a:", "topic"}), ArnFormat::no_resource_name);
  show_parts(stack, "SlashSlash", in_one({"no", "arn"}), ArnFormat::slash_resource_slash_resource_name);
  show_parts(stack, "Mixed", in_one({"arn:", t.ref()}), ArnFormat::slash_resource_name);
  show_parts(stack, "Concatenated", "arn:aws:s:r:a:role/" + in_one({"n", "m"}), ArnFormat::slash_resource_name);
  show(stack, "Extracted", Arn::extract_resource_name(role_arn(), "role"));
  show(stack, "ExtractedOther", Arn::extract_resource_name(role_arn(), "user"));
  show(stack, "Formatted",
       stack.format_arn({.resource = in_one({"a", "b"}), .service = "s", .resource_name = in_one({"c"})}));
}

CONSTCLOUD_CONSTEXPR void imports(Stack& stack) {
  const auto of = [](const Text& kind, const Text& resource) {
    return arn({"arn", "aws", kind, "", "123456789012", resource});
  };
  const auto far = iam::Role::from_role_arn(stack, "Role", role_arn());
  show(stack, "RoleArn", far.role_arn());
  show(stack, "RoleName", far.role_name());
  show(stack, "RoleOfName", iam::Role::from_role_name(stack, "NamedRole", in_one({"na", "me"})).role_arn());
  show(stack, "UserName", iam::User::from_user_arn(stack, "User", of("iam", "user/path/u")).user_name());
  show(stack, "GroupName", iam::Group::from_group_arn(stack, "Group", of("iam", "group/g")).group_name());
  const auto f = lambda::Function::from_function_arn(stack, "Function", function_arn());
  show(stack, "FunctionName", f.function_name());
  show(stack, "FunctionArn", f.function_arn());
  show(stack, "BucketName", s3::Bucket::from_bucket_arn(stack, "Bucket", in_one({"arn:aws:s3:::", "b"})).bucket_name());
  show(stack, "BucketOfName", s3::Bucket::from_bucket_name(stack, "NamedBucket", in_one({"No", "_Name"})).bucket_arn());
  const auto group = logs::LogGroup::from_log_group_arn(stack, "LogGroup",
                                                        arn({"arn", "aws", "logs", "r", "a", "log-group", "g", "*"}));
  show(stack, "LogGroupName", group.log_group_name());
  show(stack, "LogGroupArn", group.log_group_arn());
  const auto alarm =
      cloudwatch::Alarm::from_alarm_arn(stack, "Alarm", arn({"arn", "aws", "cloudwatch", "r", "a", "alarm", "n"}));
  show(stack, "AlarmName", alarm.alarm_name());
  show(stack, "ParameterValue",
       ssm::StringParameter::from_string_parameter_attributes(
           stack, "Parameter", {.parameter_name = in_one({"/a", "/b"}), .simple_name = false})
           .string_value());
  (void)iam::ManagedPolicy::from_managed_policy_arn(stack, "Policy", of("iam", "policy/p"));
  far.grant(role(stack, "Grantee"), "sts:AssumeRole");
  far.add_to_principal_policy(iam::PolicyStatement({.actions = {"a:b"}, .resources = {far.role_arn()}}));
}

CONSTCLOUD_CONSTEXPR void checks_that_see_literals_only(Stack& stack) {
  const auto as_long_as = [](std::size_t count) { return Fn::join("", {repeat("x", count), "x"}); };
  iam::Role::builder(stack, "Role")
      .assumed_by(iam::AccountPrincipal(in_one({"12", "34"})))
      .role_name(as_long_as(64))
      .path(in_one({"no", "path"}))
      .description(as_long_as(1000))
      .build();
  iam::Policy::builder(stack, "Policy")
      .policy_name(as_long_as(128))
      .roles({role(stack, "Other")})
      .statements({iam::PolicyStatement({.actions = {in_one({"not an", " action"})}, .resources = {"*"}})})
      .build();
  s3::Bucket::builder(stack, "Bucket").bucket_name(in_one({"No", "_Name"})).build();
  logs::LogGroup::builder(stack, "LogGroup").log_group_name(in_one({"no name", "!"})).build();
  lambda::Function::builder(stack, "Function")
      .function_name(as_long_as(140))
      .runtime(lambda::Runtime::nodejs_22_x)
      .handler(in_one({"index", ".handler"}))
      .code(lambda::Code::from_inline("x"))
      .environment({{"AB", in_one({"b", "c"})}})
      .build();
  const auto api =
      apigwv2::WebSocketApi::builder(stack, "Api").api_name(in_one({"a", "pi"})).description(in_one({"d"})).build();
  apigwv2::WebSocketStage::builder(stack, "Stage").web_socket_api(api).stage_name(in_one({"not a", " stage"})).build();
  cloudwatch::Metric({.metric_name = "m", .namespace_ = "n", .dimensions_map = {{"a", as_long_as(255)}}})
      .create_alarm(stack, "Alarm", {.evaluation_periods = 1, .threshold = 1});
  CfnOutput(stack, "Exported", {.value = "x", .export_name = in_one({"no name", "!"})});
  (void)iam::OrganizationPrincipal(in_one({"not an", " organization"}));
}

CONSTCLOUD_CONSTEXPR void access_log_formats(Stack& stack) {
  const auto api = apigwv2::WebSocketApi::builder(stack, "Api").build();
  const auto add = [&](const Text& id, const Text& name, const Value<Text>& format) {
    apigwv2::WebSocketStage::builder(stack, id)
        .web_socket_api(api)
        .stage_name(name)
        .access_log_settings(
            {.destination = apigwv2::LogGroupLogDestination(logs::LogGroup(stack, Text::concat({id, "Logs"}))),
             .format = AccessLogFormat::custom(format)})
        .build();
  };
  add("Joined", "joined", in_one({"$context.", "nothing"}));
  add("Json", "json", stack.to_json_string(Json::object({{"a", "$context.unknown"}})));
}

CONSTCLOUD_CONSTEXPR void json_texts(Stack& stack) {
  const auto t = topic(stack);
  const auto quoted = Fn::join("\"", {"say ", "a", "\\"});
  show(stack, "Literal", stack.to_json_string(Json::object({{"a", Fn::join("-", {"a", "b"})}, {"k", quoted}})));
  show(stack, "Mixed",
       stack.to_json_string(
           Json::object({{"a", Fn::join("\"", {"a", t.ref(), "b"})}, {"b", "<" + quoted + ">" + t.ref()}})));
  show(stack, "Alone", stack.to_json_string(Fn::join("-", {"a", "b"})));
  show(stack, "Split", Fn::select(1, Fn::split(":", stack.to_json_string(Json::object({{"a", 1}})))));
  show(stack, "Within",
       stack.to_json_string(
           Json::object({{"inner", stack.to_json_string(Json::object({{"a", "b"}, {"c", t.ref()}}))}})));
  show(stack, "Concatenated", "<" + stack.to_json_string(Json::object({{"a", "b"}})) + ">");
  show(stack, "Joined",
       Fn::join(",", {stack.to_json_string(Json::array({1})), stack.to_json_string(Json::array({t.ref()}))}));
  holder(stack, "Holder", {{"Text", stack.to_json_string(Json::object({{"a", Json::array({1, "b"})}}))}});
}

CONSTCLOUD_CONSTEXPR void function_json_texts(Stack& stack) {
  const auto t = topic(stack);
  const CfnParameter number(stack, "N", {.type = "Number"});
  show(stack, "Literal", Fn::to_json_string(Json::object({{"a", Json::array({"b", 1, true, nullptr})}})));
  show(stack, "Split", Fn::select(1, Fn::split(":", Fn::to_json_string(Json::object({{"a", 1}})))));
  show(stack, "Reference",
       Fn::to_json_string(Json::object({{"a", "\"" + t.ref() + "\""}, {"n", number.value_as_number()}})));
  show(stack, "Unquoted",
       Fn::to_json_string(Json::object({{"a", Fn::join("\"", {t.ref(), "b\\"})}, {"b", Fn::join("\"", {"c", "d"})}})));
}

CONSTCLOUD_CONSTEXPR void dynamic_references(Stack& stack) {
  const Value<Text> secret = CfnDynamicReference(CfnDynamicReferenceService::ssm, "name:1");
  show(stack, "Alone", secret);
  show(stack, "Split", Fn::select(1, Fn::split(":", secret)));
  show(stack, "Joined", Fn::join("-", {secret, "x", secret}));
  show(stack, "Json", stack.to_json_string(Json::object({{"a", secret}})));
}

CONSTCLOUD_CONSTEXPR void tokens_are_not_compared(Stack& stack) {
  const auto r = role(stack);
  const auto t = topic(stack);
  const auto again = Fn::join("", {"a", "b"});
  const auto ab = [] { return in_one({"a", "b"}); };
  const auto add = [&](const iam::PolicyStatementProps& props) { r.add_to_policy(iam::PolicyStatement(props)); };
  add({.actions = {"s3:A", Fn::join(":", {"s3", "A"}), "s3:A"},
       .resources = {Fn::import_value("x"), Fn::import_value("x"), ab(), ab(), "ab", t.ref(), t.ref()}});
  add({.actions = {"s3:B"}, .resources = {again, again, "x" + again, "x" + again, "x" + ab()}});
  add({.actions = {"s3:C"}, .resources = {ab()}});
  add({.actions = {"s3:C"}, .resources = {"ab"}});
  add({.actions = {"s3:D"}, .resources = {Fn::sub("a"), Fn::sub("a"), Aws::region, Aws::region}});
}

CONSTCLOUD_CONSTEXPR void mappings(Stack& stack) {
  const CfnMapping mapping(stack, "Mapping", {.mapping = {{"top", {{"second", "x"}}}}});
  const CfnMapping lazy(stack, "Lazy", {.lazy = true, .mapping = {{"top", {{"second", "x"}}}}});
  show(stack, "Found", mapping.find_in_map(in_one({"t", "op"}), in_one({"no", "where"})));
  show(stack, "Lazily", lazy.find_in_map(in_one({"t", "op"}), "second"));
  show(stack, "AtOnce", Fn::select(0, Fn::split("y", lazy.find_in_map("top", "second"))));
}

CONSTCLOUD_CONSTEXPR Stack known_stack(ConstructTree& app) {
  return Stack(app, "Known", {.env = constcloud::Environment{.account = "123456789012", .region = "eu-west-1"}});
}

CONSTCLOUD_CONSTEXPR void imports_in_an_account(ConstructTree& app) {
  const Stack stack = known_stack(app);
  const auto far = iam::Role::from_role_arn(stack, "Role", role_arn());
  far.add_to_principal_policy(iam::PolicyStatement({.actions = {"a:b"}, .resources = {far.role_arn()}}));
}

CONSTCLOUD_CONSTEXPR void across_stacks(ConstructTree& app) {
  const Stack producer(app, "Producer");
  const Stack consumer(app, "Consumer");
  const auto t = topic(producer);
  show(consumer, "Joined", Fn::join("-", {"a", t.ref(), Fn::join("-", {"b", "c"})}));
  show(consumer, "Json", consumer.to_json_string(Json::object({{"a", Fn::join("\"", {"a", t.ref()})}})));
  show(consumer, "Split", Fn::select(0, Fn::split("/", Fn::join("/", {"a", t.ref()}))));
}

void parameter_name(Stack& stack) {
  (void)ssm::StringParameter::from_string_parameter_name(stack, "Parameter", in_one({"/a", "/b"}));
}
void certificate_name(Stack& stack) {
  acm::Certificate::builder(stack, "Certificate").domain_name(in_one({"a", ".b"})).build();
}
void arn_that_is_too_short(Stack&) {
  (void)Arn::split("arn:aws:s3:" + Value<Text>(Aws::region), ArnFormat::slash_resource_name);
}
CONSTCLOUD_CONSTEXPR Value<Text> own_arn(const Text& resource) {
  return cc::concat({"arn:aws:iam::", Aws::account_id, ":", resource});
}
void arn_of_another_type(Stack&) { (void)Arn::extract_resource_name(own_arn("user/a"), "role"); }
void arn_of_no_type(Stack&) { (void)Arn::extract_resource_name(own_arn("//a"), "role"); }
void arn_without_a_name(Stack&) { (void)Arn::extract_resource_name(own_arn("role/"), "role"); }
void route_key(Stack& stack) {
  const auto api = apigwv2::WebSocketApi::builder(stack, "Api").build();
  api.add_route(in_one({"ro", "ute"}), {.integration = integrations::WebSocketLambdaIntegration("I", handler(stack))});
}
void permission_to_an_import(ConstructTree& app) {
  const auto f = lambda::Function::from_function_arn(known_stack(app), "Function", function_arn());
  f.grant_invoke(iam::ServicePrincipal("apigateway.amazonaws.com"));
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "late_texts");
  pairs.pair<split_and_select>("split_and_select");
  pairs.pair<neighbours>("neighbours");
  pairs.pair<arns>("arns");
  pairs.pair<imports>("imports");
  pairs.pair<checks_that_see_literals_only>("checks_that_see_literals_only");
  pairs.pair<access_log_formats>("access_log_formats");
  pairs.pair<json_texts>("json_texts");
  pairs.pair<function_json_texts>("function_json_texts");
  pairs.pair<dynamic_references>("dynamic_references");
  pairs.pair<tokens_are_not_compared>("tokens_are_not_compared");
  pairs.pair<mappings>("mappings");
  pairs.app_pair<imports_in_an_account>("imports_in_an_account");
  pairs.app_pair<across_stacks>("across_stacks");
  pairs.error<parameter_name>("parameter_name");
  pairs.error<certificate_name>("certificate_name");
  pairs.error<arn_that_is_too_short>("arn_that_is_too_short");
  pairs.error<arn_of_another_type>("arn_of_another_type");
  pairs.error<arn_of_no_type>("arn_of_no_type");
  pairs.error<arn_without_a_name>("arn_without_a_name");
  pairs.error<route_key>("route_key");
  pairs.app_error<permission_to_an_import>("permission_to_an_import");
  return pairs.finish();
}
