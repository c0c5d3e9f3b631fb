// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/fn.hpp>

#include <constcloud/elements/cfn_condition.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace Fn = cc::Fn;
using cc::ConditionExpression;
using cc::Json;
using cc::List;
using cc::Text;
using cc::TextList;
using cc::Value;

namespace {

template <class V>
constexpr Text text_of(const V& value) {
  return value.json().to_text();
}
constexpr Text text_of(const List<Value<Text>>& values) { return text_of(TextList(values)); }
constexpr Value<Text> r() { return Fn::ref("R"); }
constexpr ConditionExpression is(const Text& value) { return Fn::condition_equals(r(), value); }

/// How `f({...})` groups eleven operands: the letters that they compare with.
template <class F>
constexpr Text grouping(F f, const Text& function) {
  const ConditionExpression c[] = {is("a"), is("b"), is("c"), is("d"), is("e"), is("f"),
                                   is("g"), is("h"), is("i"), is("j"), is("k")};
  const Json all = f({c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10]}).json();
  const auto letter_of = [](const Json& equals) { return equals.find("Fn::Equals")->as_array()[1].as_text(); };
  Text shown;
  for (const Json& group : all.find(function)->as_array()) {
    Text letters;
    if (const Json* inner = group.find(function)) {
      for (const Json& item : inner->as_array()) letters = Text::concat({letters, letter_of(item)});
    } else {
      letters = letter_of(group);
    }
    shown = Text::concat({shown, "(", letters, ")"});
  }
  return shown;
}

}  // namespace

TEST_CASE("Fn::ref and Fn::get_att: of logical names") {
  CHECK_BOTH(text_of(Fn::ref("Topic")) == R"({"Ref":"Topic"})");
  CHECK_BOTH(text_of(Fn::get_att("Topic", "Outputs.Name")) == R"({"Fn::GetAtt":["Topic","Outputs.Name"]})");
}

TEST_CASE("Fn::join: the smallest join") {
  CHECK_BOTH(text_of(Fn::join("-", {"a", "b", "c"})) == R"("a-b-c")");
  CHECK_BOTH(text_of(Fn::join("-", {"only"})) == R"("only")");
  CHECK_BOTH(text_of(Fn::join("-", {r()})) == R"({"Ref":"R"})");
  CHECK_BOTH(text_of(Fn::join("-", {"a", "b", r(), "c", "d"})) == R"({"Fn::Join":["-",["a-b",{"Ref":"R"},"c-d"]]})");
  CHECK_BOTH(text_of(Fn::join("-", {"a", Fn::join("-", {r(), "x", "y"})})) ==
             R"({"Fn::Join":["-",["a",{"Ref":"R"},"x-y"]]})");
  CHECK_BOTH(text_of(Fn::join("-", {"a", Fn::join("/", {r(), "x"})})) ==
             R"({"Fn::Join":["-",["a",{"Fn::Join":["/",[{"Ref":"R"},"x"]]}]]})");
  CHECK_BOTH(text_of(Fn::join(",", Fn::split("/", r()))) == R"({"Fn::Join":[",",{"Fn::Split":["/",{"Ref":"R"}]}]})");
  CHECK_BOTH(text_of(Fn::join("-", {"", r(), ""})) == R"({"Fn::Join":["-",["",{"Ref":"R"},""]]})");
  CHECK(trees::refusal_of([] { return Fn::join("-", TextList(List<Text>())); }).what ==
        "FnJoin requires at least one value to be provided");
}

TEST_CASE("Fn::split: at once of a literal") {
  CHECK_BOTH(text_of(Fn::split("/", "a/b/c")) == R"(["a","b","c"])");
  CHECK_BOTH(text_of(Fn::split("/", "/b")) == R"(["","b"])");
  CHECK_BOTH(text_of(Fn::split("/", "")) == R"([""])");
  CHECK_BOTH(text_of(Fn::split("ab", "xabab")) == R"(["x","",""])");
  CHECK_BOTH(text_of(Fn::split("", "a\xc3\xa9z")) == "[\"a\",\"\xc3\xa9\",\"z\"]");
  CHECK_BOTH(text_of(Fn::split("/", r())) == R"({"Fn::Split":["/",{"Ref":"R"}]})");
  CHECK_BOTH(text_of(Fn::split("/", r(), 2)) ==
             R"([{"Fn::Select":[0,{"Fn::Split":["/",{"Ref":"R"}]}]},{"Fn::Select":[1,{"Fn::Split":["/",{"Ref":"R"}]}]}])");
  CHECK_BOTH(text_of(Fn::split("/", "a/b/c", 2)) == R"(["a","b","c"])");
}

TEST_CASE("Fn::select: at once of a list of literals") {
  CHECK_BOTH(text_of(Fn::select(1, {"a", "b", "c"})) == R"("b")");
  CHECK_BOTH(Fn::select(3, {"a", "b", "c"}).is_undefined());
  CHECK_BOTH(text_of(Fn::select(0, {r(), "b"})) == R"({"Fn::Select":[0,[{"Ref":"R"},"b"]]})");
  CHECK_BOTH(text_of(Fn::select(2, TextList(Fn::ref("List")))) == R"({"Fn::Select":[2,{"Ref":"List"}]})");
  CHECK(trees::refusal_of([] { return Fn::select(-1, {"a"}); }).what == "Fn.select: the index must not be negative");
}

TEST_CASE("Fn: texts") {
  CHECK_BOTH(text_of(Fn::sub("x${A}")) == R"({"Fn::Sub":"x${A}"})");
  CHECK_BOTH(text_of(Fn::sub("x${A}", {{"A", r()}, {"B", "b"}})) == R"({"Fn::Sub":["x${A}",{"A":{"Ref":"R"},"B":"b"}]})");
  CHECK_BOTH(text_of(Fn::sub("x", {})) == R"({"Fn::Sub":["x",{}]})");
  CHECK_BOTH(text_of(Fn::base64("text")) == R"({"Fn::Base64":"text"})");
  CHECK_BOTH(text_of(Fn::import_value("Shared")) == R"({"Fn::ImportValue":"Shared"})");
  CHECK_BOTH(text_of(Fn::parse_domain_name("https://example.com/path")) == R"("example.com")");
  CHECK_BOTH(text_of(Fn::parse_domain_name(r())) ==
             R"({"Fn::Select":[0,{"Fn::Split":["/",{"Fn::Select":[1,{"Fn::Split":["//",{"Ref":"R"}]}]}]}]})");
  CHECK_BOTH(text_of(Fn::parse_domain_name("//")) == R"("")");
  CHECK(trees::refusal_of([] { return Fn::parse_domain_name("example.com/path"); }).what ==
        "Fn.parseDomainName: '//' is wanted before the domain name of a URL, got 'example.com/path'");
  CHECK_BOTH(text_of(Fn::get_stack_output("a", "b")) == R"({"Fn::GetStackOutput":{"StackName":"a","OutputName":"b"}})");
  CHECK_BOTH(text_of(Fn::get_stack_output("a", "b", "r", "arn")) ==
             R"({"Fn::GetStackOutput":{"StackName":"a","Region":"r","RoleArn":"arn","OutputName":"b"}})");
  CHECK_BOTH(text_of(Fn::transform("Include", {{"Location", "s3://b/k"}, {"Of", r()}})) ==
             R"({"Fn::Transform":{"Name":"Include","Parameters":{"Location":"s3://b/k","Of":{"Ref":"R"}}}})");
}

TEST_CASE("Fn: lists") {
  CHECK_BOTH(text_of(Fn::get_azs()) == R"({"Fn::GetAZs":""})");
  CHECK_BOTH(text_of(Fn::get_azs("eu-west-1")) == R"({"Fn::GetAZs":"eu-west-1"})");
  CHECK_BOTH(text_of(Fn::cidr("10.0.0.0/16", 4)) == R"({"Fn::Cidr":["10.0.0.0/16",4]})");
  CHECK_BOTH(text_of(Fn::cidr(r(), 256, "8")) == R"({"Fn::Cidr":[{"Ref":"R"},256,"8"]})");
  CHECK(trees::refusal_of([] { return Fn::cidr("a", 0); }).what ==
        "Fn::Cidr's count attribute must be between 1 and 256, 0 was provided.");
  CHECK(trees::refusal_of([] { return Fn::cidr("a", 257); }).what ==
        "Fn::Cidr's count attribute must be between 1 and 256, 257 was provided.");
  CHECK_BOTH(text_of(Fn::import_list_value("Names", 1)) ==
             R"([{"Fn::Select":[0,{"Fn::Split":[",",{"Fn::ImportValue":"Names"}]}]}])");
  CHECK_BOTH(text_of(Fn::import_list_value("Names", 1, ";")) ==
             R"([{"Fn::Select":[0,{"Fn::Split":[";",{"Fn::ImportValue":"Names"}]}]}])");
  CHECK_BOTH(Fn::len({"a", "b"}).literal() == 2);
  CHECK_BOTH(text_of(Fn::len(Fn::split(",", r()))) == R"({"Fn::Length":{"Fn::Split":[",",{"Ref":"R"}]}})");
  CHECK_BOTH(text_of(Fn::ref_all("AWS::EC2::VPC::Id")) == R"({"Fn::RefAll":"AWS::EC2::VPC::Id"})");
  CHECK_BOTH(text_of(Fn::value_of("P", "Name")) == R"({"Fn::ValueOf":["P","Name"]})");
  CHECK_BOTH(text_of(Fn::value_of_all("T", "Name")) == R"({"Fn::ValueOfAll":["T","Name"]})");
}

TEST_CASE("Fn::find_in_map: with and without a default") {
  CHECK_BOTH(text_of(Fn::find_in_map("M", r(), "b")) == R"({"Fn::FindInMap":["M",{"Ref":"R"},"b"]})");
  CHECK_BOTH(text_of(Fn::find_in_map("M", "a", "b", "d")) == R"({"Fn::FindInMap":["M","a","b",{"DefaultValue":"d"}]})");
}

TEST_CASE("Fn: conditions") {
  CHECK_BOTH(text_of(is("a")) == R"({"Fn::Equals":[{"Ref":"R"},"a"]})");
  CHECK_BOTH(text_of(Fn::condition_equals(1, 2)) == R"({"Fn::Equals":[1,2]})");
  CHECK_BOTH(text_of(Fn::condition_and({is("a")})) == text_of(is("a")));
  CHECK_BOTH(text_of(Fn::condition_and({Fn::condition_equals(1, 1), Fn::condition_equals(2, 2)})) ==
             R"({"Fn::And":[{"Fn::Equals":[1,1]},{"Fn::Equals":[2,2]}]})");
  CHECK_BOTH(text_of(Fn::condition_or({Fn::condition_equals(1, 1), Fn::condition_equals(2, 2)})) ==
             R"({"Fn::Or":[{"Fn::Equals":[1,1]},{"Fn::Equals":[2,2]}]})");
  CHECK_BOTH(text_of(Fn::condition_not(Fn::condition_equals(1, 1))) == R"({"Fn::Not":[{"Fn::Equals":[1,1]}]})");
  CHECK_BOTH(text_of(Fn::condition_if("C", "a", r())) == R"({"Fn::If":["C","a",{"Ref":"R"}]})");
  CHECK_BOTH(text_of(Fn::condition_contains({"a"}, "b")) == R"({"Fn::Contains":[["a"],"b"]})");
  CHECK_BOTH(text_of(Fn::condition_each_member_equals({"a"}, "b")) == R"({"Fn::EachMemberEquals":[["a"],"b"]})");
  CHECK_BOTH(text_of(Fn::condition_each_member_in({"a"}, {"b", "c"})) == R"({"Fn::EachMemberIn":[["a"],["b","c"]]})");
  CHECK(trees::refusal_of([] { return Fn::condition_and({}); }).what ==
        "Fn.conditionAnd() needs at least one argument");
  CHECK(trees::refusal_of([] { return Fn::condition_or({}); }).what == "Fn.conditionOr() needs at least one argument");
}

TEST_CASE("Fn: more than ten operands stand in groups of ten") {
  constexpr auto in_and = [](std::initializer_list<ConditionExpression> c) { return Fn::condition_and(c); };
  constexpr auto in_or = [](std::initializer_list<ConditionExpression> c) { return Fn::condition_or(c); };
  CHECK_BOTH(grouping(in_and, "Fn::And") == "(abcdefghij)(k)");
  CHECK_BOTH(grouping(in_or, "Fn::Or") == "(abcdefghij)(k)");
}

TEST_CASE("Fn: a CfnCondition as an operand") {
  CHECK_BOTH(trees::shown_in_stack([](const cc::Stack& stack) {
               const cc::CfnCondition c(stack, "C", {.expression = is("a")});
               return Fn::condition_and({c, Fn::condition_not(c)}).json();
             }) == R"({"Fn::And":[{"Condition":"C"},{"Fn::Not":[{"Condition":"C"}]}]})");
}

TEST_CASE("Fn: functions of the language extensions bring their transform") {
  constexpr auto one = [](cc::Stack& stack) { trees::thing(stack, "T", {{"N", Fn::len(Fn::split(",", r()))}}); };
  CHECK_BOTH(trees::template_of(one) ==
             R"({"Transform":"AWS::LanguageExtensions","Resources":{"T":{"Type":"A::B::C","Properties":)"
             R"({"N":{"Fn::Length":{"Fn::Split":[",",{"Ref":"R"}]}}}}}})");
  constexpr auto several = [](cc::Stack& stack) {
    stack.add_transform("X");
    const Value<Text> found = Fn::find_in_map("M", "a", "b", "d");
    trees::thing(stack, "T", {{"A", found}, {"B", found}});
  };
  CHECK_BOTH(trees::template_of(several) ==
             R"({"Transform":["X","AWS::LanguageExtensions"],"Resources":{"T":{"Type":"A::B::C","Properties":)"
             R"({"A":{"Fn::FindInMap":["M","a","b",{"DefaultValue":"d"}]},)"
             R"("B":{"Fn::FindInMap":["M","a","b",{"DefaultValue":"d"}]}}}}})");
  constexpr auto overridden = [](cc::Stack& stack) {
    trees::thing(stack, "T").add_property_override("N", Fn::len(Fn::split(",", r())));
  };
  CHECK_BOTH(trees::template_of(overridden).starts_with(R"({"Transform":"AWS::LanguageExtensions")"));
}
