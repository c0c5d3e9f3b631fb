// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/template_diff.hpp>

#include <constcloud/json/literal.hpp>

#include "support/both.hpp"

using constcloud::Json;
using constcloud::Text;
using constcloud::detail::template_diff;
using constcloud::text::Style;
using namespace constcloud::literals;

namespace {
constexpr Text shown(const Json& before, const Json& after) { return template_diff(before, after, Style{}); }
}  // namespace

TEST_CASE("Template diff: equal templates have no differences, whatever the order of their members") {
  CHECK_BOTH(shown(R"({"Resources": {"A": {"Type": "T", "Properties": {"X": 1}}}, "Outputs": {}})"_json,
                   R"({"Resources": {"A": {"Properties": {"X": 1}, "Type": "T"}}})"_json)
                 .empty());
  CHECK_BOTH(shown("{}"_json, "{}"_json).empty());
}

TEST_CASE("Template diff: a resource that is new or gone is one line, one that changed tells its properties") {
  CHECK_BOTH(shown(R"({"Resources": {
                 "Queue": {"Type": "AWS::SQS::Queue",
                           "Properties": {"QueueName": "x", "Delay": 1, "Tags": [{"Key": "k", "Value": "v"}]}},
                 "Old": {"Type": "AWS::SNS::Topic", "Properties": {"A": 1}}}})"_json,
                   R"({"Resources": {
                 "Queue": {"Type": "AWS::SQS::Queue", "DependsOn": ["New"],
                           "Properties": {"QueueName": "y", "Tags": [{"Key": "k", "Value": {"Ref": "P"}}]}},
                 "New": {"Type": "AWS::SNS::Topic"}}})"_json) ==
             "Resources\n"
             "[~] AWS::SQS::Queue Queue\n"
             " ├─ [~] Properties.QueueName\n"
             " │  ├─ [-] \"x\"\n"
             " │  └─ [+] \"y\"\n"
             " ├─ [-] Properties.Delay: 1\n"
             " ├─ [~] Properties.Tags[0].Value\n"
             " │  ├─ [-] \"v\"\n"
             " │  └─ [+] {\"Ref\":\"P\"}\n"
             " └─ [+] DependsOn: [\"New\"]\n"
             "[-] AWS::SNS::Topic Old\n"
             "[+] AWS::SNS::Topic New\n");
}

TEST_CASE("Template diff: sections stand in the order of a template, with the template's own values before them") {
  CHECK_BOTH(shown(R"({"Outputs": {"O": {"Value": 1}}, "Conditions": {"C": {"Fn::Equals": [1, 2]}},
                       "Parameters": {"P": {"Type": "String"}}, "Description": "old", "Hooks": {"H": 1}})"_json,
                   R"({"Description": "new", "Transform": ["T"], "Rules": {"R": {}},
                       "Conditions": {"C": {"Fn::Equals": [1, 3]}}, "Resources": {"X": 1}})"_json) ==
             "Template\n"
             "[~] Description\n"
             " ├─ [-] \"old\"\n"
             " └─ [+] \"new\"\n"
             "[+] Transform: [\"T\"]\n"
             "\n"
             "Parameters\n"
             "[-] Parameter P: {\"Type\":\"String\"}\n"
             "\n"
             "Rules\n"
             "[+] Rule R: {}\n"
             "\n"
             "Conditions\n"
             "[~] Condition C\n"
             " └─ [~] Fn::Equals[1]\n"
             "    ├─ [-] 2\n"
             "    └─ [+] 3\n"
             "\n"
             "Resources\n"
             "[+] Resource X\n"
             "\n"
             "Outputs\n"
             "[-] Output O: {\"Value\":1}\n"
             "\n"
             "Hooks\n"
             "[-] Hook H: 1\n");
}

TEST_CASE("Template diff: of texts with lines, those are shown that differ") {
  CHECK_BOTH(shown(R"({"Resources": {"F": {"Type": "T", "Properties": {"Code": "a\nb\nc\n"}}}})"_json,
                   R"({"Resources": {"F": {"Type": "T", "Properties": {"Code": "a\nx\ny\nc\n"}}}})"_json) ==
             "Resources\n"
             "[~] T F\n"
             " └─ [~] Properties.Code\n"
             "    ├─ [-] \"b\\n\"\n"
             "    ├─ [+] \"x\\n\"\n"
             "    └─ [+] \"y\\n\"\n");
  CHECK_BOTH(shown(R"({"Description": "a\n"})"_json, R"({"Description": ""})"_json) ==
             "Template\n[~] Description\n ├─ [-] \"a\\n\"\n └─ [+] \"\"\n");
  CHECK_BOTH(shown(R"({"Description": "a\nb"})"_json, R"({"Description": "a\nb\n"})"_json) ==
             "Template\n[~] Description\n ├─ [-] \"b\"\n └─ [+] \"b\\n\"\n");
}

TEST_CASE("Template diff: in colours, and without box drawing characters") {
  CHECK_BOTH(template_diff(R"({"Resources": {"A": {"Type": "T"}}})"_json, R"({"Resources": {"A": {"Type": "U"}}})"_json,
                           {.has_colours = true, .has_lines = false}) ==
             "\x1b[01mResources\x1b[0m\n"
             "\x1b[33m[~]\x1b[0m \x1b[36mU\x1b[0m \x1b[34mA\x1b[0m\n"
             " `- \x1b[33m[~]\x1b[0m Type\n"
             "    |- \x1b[31m[-]\x1b[0m \"T\"\n"
             "    `- \x1b[32m[+]\x1b[0m \"U\"\n");
}
