// SPDX-License-Identifier: Apache-2.0
// Answers the questions of compare.js, one line of JSON each: the template of a stack in which the expression stands,
// or the words with which it is refused, each ended by a NUL.
#include <constcloud/aws_cloudwatch.hpp>
#include <constcloud/aws_iam.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_logs.hpp>
#include <constcloud/aws_s3.hpp>
#include <constcloud/core.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/json/parser.hpp>
#include <constcloud/synth.hpp>
#include <constcloud/tree/construct_tree.hpp>
#include <cstdio>
#include <string>

namespace {

using namespace constcloud;
using TextItems = List<Value<Text>>;
using Kind = json::Kind;

constexpr ArnFormat formats[] = {ArnFormat::slash_resource_name, ArnFormat::colon_resource_name,
                                 ArnFormat::slash_resource_slash_resource_name, ArnFormat::no_resource_name};

/// A stack, and the expressions that are evaluated in it. An expression is a JSON tree: a text is itself, all else is
/// [operation, operand ...].
class Program {
 public:
  Program(const Construct& app, const Json& question);
  Text template_text() const { return constcloud::template_text(stack_); }

 private:
  Value<Text> text(const Json& tree);
  Value<Text> text_of_function(const Text& operation, const json::Array& operands);
  Value<Text> text_of_arn(const Text& operation, const json::Array& operands);
  Value<Text> text_of_import(const Text& operation, const Value<Text>& operand);
  /// The operands from `first` on, evaluated in their order.
  TextItems texts(const json::Array& operands, std::size_t first = 0);
  TextList list(const Json& tree);
  Value<double> number(const Json& tree);
  Json any(const Json& tree);
  ConditionExpression condition(const Json& tree);

  Value<Text> member_of_stack(const Text& name) const;
  Value<Text> part(const ArnComponents& parts, const Text& name) const;
  ArnComponents components(const Json& tree);
  template <class Combine>
  ConditionExpression combined(const json::Array& operands, Combine combine);
  template <class T>
  T child(const Text& id) const {
    return T::of(stack_.node().find_child(id));
  }
  Text id() { return Text("Made" + std::to_string(made_++)); }

  Stack stack_;
  int made_ = 0;
};

Text word(const Json& tree) { return tree.as_text(); }
long long integer(const Json& tree) { return static_cast<long long>(tree.as_number()); }
std::size_t size_of(const Json& tree) { return static_cast<std::size_t>(tree.as_number()); }
Text operation_of(const Json& tree) { return tree.as_array()[0].as_text(); }
json::Array operands_of(const Json& tree) {
  json::Array operands;
  for (std::size_t i = 1; i < tree.size(); ++i) operands.push_back(tree.as_array()[i]);
  return operands;
}
[[noreturn]] void unknown(const Text& operation) { throw Error(Text::concat({"no such operation: ", operation})); }

/// What is not there is a text of its own.
Value<Text> or_none(const Value<Text>& value) {
  if (value.is_undefined()) return "none";
  return value;
}
Value<Text> or_none(const Optional<Value<Text>>& value) {
  if (!value) return "none";
  return *value;
}

Program::Program(const Construct& app, const Json& question) {
  const auto environment = integer(*question.find("env"));
  StackProps props{.synthesizer = DefaultStackSynthesizer({.generate_bootstrap_version_rule = false})};
  if (environment == 2) props.env = Environment{.account = "123456789012", .region = "eu-west-1"};
  if (environment == 3) props.env = Environment{.region = "cn-north-1"};
  stack_ = Stack(app, "S", props);
  if (question.find("literals")->as_boolean()) {
    stack_.node().set_context("@aws-cdk/core:enablePartitionLiterals", true);
  }
  const CfnResource resource(stack_, "R", {.type = "Custom::Resource"});
  const CfnParameter text_parameter(stack_, "Text");
  const CfnParameter number_parameter(stack_, "Number", {.type = "Number"});
  const CfnParameter list_parameter(stack_, "List", {.type = "CommaDelimitedList"});
  const Map<Map<Json>> mapping{{"a", {{"x", "ax"}, {"y", "a/y"}}}, {"b", {{"x", "bx"}}}};
  const CfnMapping map(stack_, "Map", {.lazy = false, .mapping = mapping});
  const CfnMapping lazy_map(stack_, "LazyMap", {.lazy = true, .mapping = mapping});
  const CfnCondition is(stack_, "If", {.expression = Fn::condition_equals(Aws::region, "eu-west-1")});

  const Text kind = word(*question.find("kind"));
  const Json& tree = *question.find("tree");
  if (kind == "condition") {
    const CfnCondition value(stack_, "Value", {.expression = condition(tree)});
    return;
  }
  Json value;
  if (kind == "text") value = text(tree).json();
  if (kind == "list") value = list(tree).json();
  if (kind == "number") value = number(tree).json();
  if (kind == "any") value = any(tree);
  Map<Json> properties{{"Value", value}};
  if (kind != "any") properties.set("IsToken", value.is_token());
  const CfnResource holder(stack_, "Value", {.type = "Custom::Value", .properties = properties});
}

Value<Text> Program::text(const Json& tree) {
  if (tree.is(Kind::text)) return tree.as_text();
  const Text operation = operation_of(tree);
  const json::Array operands = operands_of(tree);
  if (operation == "concat") {
    Value<Text> all = "";
    for (const Value<Text>& part : texts(operands)) all = all + part;
    return all;
  }
  if (operation == "ref") return Fn::ref(word(operands[0]));
  if (operation == "getAtt") return Fn::get_att(word(operands[0]), word(operands[1]));
  if (operation == "resource") return child<CfnResource>("R").ref();
  if (operation == "attribute") return child<CfnResource>("R").get_att(word(operands[0]));
  if (operation == "parameter") return child<CfnParameter>("Text").value_as_string();
  if (operation == "digits") return "" + number(operands[0]);
  if (operation == "ofStack") return member_of_stack(word(operands[0]));
  if (operation == "json") return stack_.to_json_string(any(operands[0]), size_of(operands[1]));
  if (operation == "dynamic") return CfnDynamicReference(CfnDynamicReferenceService::ssm, text(operands[0]));
  if (operation == "map") {
    const auto map = child<CfnMapping>(word(operands[0]));
    const TextItems keys = texts(operands, 1);
    return keys.size() == 2 ? map.find_in_map(keys[0], keys[1]) : map.find_in_map(keys[0], keys[1], keys[2]);
  }
  if (operation == "pseudo") {
    const Value<Text> all[] = {Aws::account_id, Aws::url_suffix, Aws::partition,
                               Aws::region,     Aws::stack_id,   Aws::stack_name};
    return all[integer(operands[0])];
  }
  return text_of_function(operation, operands);
}

Value<Text> Program::text_of_function(const Text& operation, const json::Array& operands) {
  if (operation == "join") return Fn::join(word(operands[0]), list(operands[1]));
  if (operation == "select") return or_none(Fn::select(integer(operands[0]), list(operands[1])));
  if (operation == "sub") {
    Map<Value<Text>> variables;
    for (const auto& [name, value] : operands[1].as_object()) variables.set(name, text(value));
    return Fn::sub(word(operands[0]), variables);
  }
  if (operation == "subBody") return Fn::sub(word(operands[0]));
  if (operation == "base64") return Fn::base64(text(operands[0]));
  if (operation == "importValue") return Fn::import_value(text(operands[0]));
  if (operation == "stackOutput") {
    const TextItems all = texts(operands);
    if (all.size() == 2) return Fn::get_stack_output(all[0], all[1]);
    if (all.size() == 3) return Fn::get_stack_output(all[0], all[1], all[2]);
    return Fn::get_stack_output(all[0], all[1], all[2], all[3]);
  }
  if (operation == "domain") return or_none(Fn::parse_domain_name(text(operands[0])));
  if (operation == "if") {
    const TextItems both = texts(operands);
    return Fn::condition_if("If", both[0], both[1]);
  }
  if (operation == "functionMap") {
    const Text map = word(operands[0]);
    const TextItems keys = texts(operands, 1);
    return keys.size() == 2 ? Fn::find_in_map(map, keys[0], keys[1]) : Fn::find_in_map(map, keys[0], keys[1], keys[2]);
  }
  if (operation == "valueOf") return Fn::value_of(word(operands[0]), word(operands[1]));
  if (operation == "functionJson") return Fn::to_json_string(any(operands[0]));
  return text_of_arn(operation, operands);
}

Value<Text> Program::text_of_arn(const Text& operation, const json::Array& operands) {
  if (operation == "format") return stack_.format_arn(components(operands[0]));
  if (operation == "part") {
    return part(stack_.split_arn(text(operands[0]), formats[integer(operands[1])]), word(operands[2]));
  }
  if (operation == "reformat") {
    return stack_.format_arn(stack_.split_arn(text(operands[0]), formats[integer(operands[1])]));
  }
  if (operation == "extract") return Arn::extract_resource_name(text(operands[0]), word(operands[1]));
  return or_none(text_of_import(operation, text(operands[0])));
}

Value<Text> Program::text_of_import(const Text& operation, const Value<Text>& operand) {
  if (operation == "roleName") return aws_iam::Role::from_role_arn(stack_, id(), operand).role_name();
  if (operation == "roleOfName") return aws_iam::Role::from_role_name(stack_, id(), operand).role_arn();
  if (operation == "roleWithPolicy") {
    const auto role = aws_iam::Role::from_role_arn(stack_, id(), operand);
    role.add_to_principal_policy(aws_iam::PolicyStatement({.actions = {"a:b"}, .resources = {role.role_arn()}}));
    return role.role_name();
  }
  if (operation == "userName") return aws_iam::User::from_user_arn(stack_, id(), operand).user_name();
  if (operation == "groupName") return aws_iam::Group::from_group_arn(stack_, id(), operand).group_name();
  if (operation == "functionName") {
    return aws_lambda::Function::from_function_arn(stack_, id(), operand).function_name();
  }
  if (operation == "functionOfName") {
    return aws_lambda::Function::from_function_name(stack_, id(), operand).function_arn();
  }
  if (operation == "functionWithPermission") {
    const auto function = aws_lambda::Function::from_function_arn(stack_, id(), operand);
    function.add_permission("P", {.principal = aws_iam::ServicePrincipal("a.amazonaws.com")});
    return function.function_arn();
  }
  if (operation == "logGroupName") {
    return aws_logs::LogGroup::from_log_group_arn(stack_, id(), operand).log_group_name();
  }
  if (operation == "logGroupArn") return aws_logs::LogGroup::from_log_group_arn(stack_, id(), operand).log_group_arn();
  if (operation == "bucketName") return aws_s3::Bucket::from_bucket_arn(stack_, id(), operand).bucket_name();
  if (operation == "bucketOfName") return aws_s3::Bucket::from_bucket_name(stack_, id(), operand).bucket_arn();
  if (operation == "alarmName") return aws_cloudwatch::Alarm::from_alarm_arn(stack_, id(), operand).alarm_name();
  unknown(operation);
}

Value<Text> Program::member_of_stack(const Text& name) const {
  if (name == "region") return stack_.region();
  if (name == "account") return stack_.account();
  if (name == "partition") return stack_.partition();
  if (name == "urlSuffix") return stack_.url_suffix();
  return stack_.stack_id();
}

Value<Text> Program::part(const ArnComponents& parts, const Text& name) const {
  if (name == "service") return or_none(*parts.service);
  if (name == "resource") return or_none(*parts.resource);
  if (name == "resourceName") return or_none(parts.resource_name);
  if (name == "account") return or_none(parts.account);
  if (name == "region") return or_none(parts.region);
  if (name == "partition") return or_none(parts.partition);
  std::size_t format = 0;
  while (formats[format] != *parts.arn_format) ++format;
  return Text(std::to_string(format));
}

ArnComponents Program::components(const Json& tree) {
  ArnComponents parts{.resource = text(*tree.find("resource")), .service = text(*tree.find("service"))};
  if (const Json* name = tree.find("resourceName")) parts.resource_name = text(*name);
  if (const Json* account = tree.find("account")) parts.account = text(*account);
  if (const Json* region = tree.find("region")) parts.region = text(*region);
  if (const Json* partition = tree.find("partition")) parts.partition = text(*partition);
  if (const Json* format = tree.find("arnFormat")) parts.arn_format = formats[integer(*format)];
  return parts;
}

TextItems Program::texts(const json::Array& operands, std::size_t first) {
  TextItems all;
  for (std::size_t i = first; i < operands.size(); ++i) all.push_back(text(operands[i]));
  return all;
}

TextList Program::list(const Json& tree) {
  const Text operation = operation_of(tree);
  const json::Array operands = operands_of(tree);
  if (operation == "list") return texts(operands);
  if (operation == "split") return Fn::split(word(operands[0]), text(operands[1]));
  if (operation == "splitIn") return Fn::split(word(operands[0]), text(operands[1]), size_of(operands[2]));
  if (operation == "importList") return Fn::import_list_value(text(operands[0]), size_of(operands[1]));
  if (operation == "cidr") return Fn::cidr(text(operands[0]), integer(operands[1]));
  if (operation == "cidrOfMask") return Fn::cidr(text(operands[0]), integer(operands[1]), word(operands[2]));
  if (operation == "azs") return Fn::get_azs(text(operands[0]));
  if (operation == "azsHere") return Fn::get_azs();
  if (operation == "azsOfStack") return stack_.availability_zones();
  if (operation == "parameter") return child<CfnParameter>("List").value_as_list();
  if (operation == "arns") return Aws::notification_arns;
  if (operation == "refAll") return Fn::ref_all(word(operands[0]));
  if (operation == "valueOfAll") return Fn::value_of_all(word(operands[0]), word(operands[1]));
  if (operation == "if") {
    const TextList first = list(operands[0]);
    return Fn::condition_if("If", first, list(operands[1]));
  }
  unknown(operation);
}

Value<double> Program::number(const Json& tree) {
  const Text operation = operation_of(tree);
  if (operation == "literal") return tree.as_array()[1].as_number();
  if (operation == "parameter") return child<CfnParameter>("Number").value_as_number();
  if (operation == "length") return Fn::len(list(tree.as_array()[1]));
  unknown(operation);
}

Json Program::any(const Json& tree) {
  const Text operation = operation_of(tree);
  const json::Array operands = operands_of(tree);
  if (operation == "text") return text(operands[0]).json();
  if (operation == "list") return list(operands[0]).json();
  if (operation == "number") return number(operands[0]).json();
  if (operation == "json") return operands[0];
  if (operation == "array") {
    json::Array items;
    for (const Json& operand : operands) items.push_back(any(operand));
    return items;
  }
  if (operation == "object") {
    json::Object members;
    for (const auto& [name, value] : operands[0].as_object()) members.set(name, any(value));
    return members;
  }
  if (operation == "if") {
    const Json first = any(operands[0]);
    return Fn::condition_if("If", first, any(operands[1]));
  }
  if (operation == "transform") return Fn::transform(word(operands[0]), {{"A", any(operands[1])}});
  if (operation == "reference") return child<CfnParameter>("List").value();
  unknown(operation);
}

template <class Combine>
ConditionExpression Program::combined(const json::Array& operands, Combine combine) {
  List<ConditionExpression> c;
  for (const Json& operand : operands) c.push_back(condition(operand));
  if (c.size() == 1) return combine({c[0]});
  if (c.size() == 2) return combine({c[0], c[1]});
  if (c.size() == 3) return combine({c[0], c[1], c[2]});
  return combine({c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11]});
}

ConditionExpression Program::condition(const Json& tree) {
  using Conditions = std::initializer_list<ConditionExpression>;
  const Text operation = operation_of(tree);
  const json::Array operands = operands_of(tree);
  if (operation == "named") return child<CfnCondition>("If");
  if (operation == "not") return Fn::condition_not(condition(operands[0]));
  if (operation == "and") return combined(operands, [](Conditions all) { return Fn::condition_and(all); });
  if (operation == "or") return combined(operands, [](Conditions all) { return Fn::condition_or(all); });
  if (operation == "equals") {
    const Json left = any(operands[0]);
    return Fn::condition_equals(left, any(operands[1]));
  }
  const TextList first = list(operands[0]);
  if (operation == "contains") return Fn::condition_contains(first, text(operands[1]));
  if (operation == "eachEquals") return Fn::condition_each_member_equals(first, text(operands[1]));
  if (operation == "eachIn") return Fn::condition_each_member_in(first, list(operands[1]));
  unknown(operation);
}

}  // namespace

int main(int, char** arguments) {
  const Text questions = host::read_file(arguments[1]);
  for (std::size_t from = 0; from != questions.size();) {
    const std::size_t end = questions.find("\n", from);
    Text answer;
    try {
      const ConstructTree app;
      answer = Program(app, json::parse(questions.substr(from, end - from))).template_text();
    } catch (const Error& error) {
      answer = Text::concat({"error\t", error.message()});
    }
    std::fwrite(answer.data(), 1, answer.size(), stdout);
    std::putchar('\0');
    from = end + 1;
  }
}
