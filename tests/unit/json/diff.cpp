// SPDX-License-Identifier: Apache-2.0
#include <constcloud/json/diff.hpp>

#include <constcloud/json/literal.hpp>

#include "support/both.hpp"

using constcloud::List;
using constcloud::Text;
using constcloud::json::diff;
using constcloud::json::Difference;
using constcloud::json::equivalent;
using constcloud::json::Value;
using namespace constcloud::literals;

namespace {

constexpr Text side(const Value& value) {
  if (value.is_undefined()) return "-";
  return value.to_text();
}

/// The differences, one a line: `path: before -> after`, with `-` for nothing.
constexpr Text shown(const Value& before, const Value& after) {
  Text all;
  for (const Difference& difference : diff(before, after)) {
    all = Text::concat({all, difference.path, ": ", side(difference.before), " -> ", side(difference.after), "\n"});
  }
  return all;
}

}  // namespace

TEST_CASE("Diff: equal values have none, whatever the order of their members") {
  CHECK_BOTH(shown(R"({"A": 1, "B": [{"C": null, "D": "x"}]})"_json, R"({"B": [{"D": "x", "C": null}], "A": 1})"_json)
                 .empty());
  CHECK_BOTH(shown("[]"_json, "[]"_json).empty() && shown("{}"_json, "{}"_json).empty());
  CHECK_BOTH(shown("[1, 2]"_json, "[2, 1]"_json) == "[0]: 1 -> 2\n[1]: 2 -> 1\n");
}

TEST_CASE("Diff: members are added, removed and changed, each at its path") {
  CHECK_BOTH(shown(R"({"A": {"B": 1, "C": "x"}, "D": true})"_json, R"({"A": {"C": "y", "E": {}}, "D": true})"_json) ==
             "A.B: 1 -> -\nA.C: \"x\" -> \"y\"\nA.E: - -> {}\n");
  CHECK_BOTH(shown(R"({"A": {}})"_json, R"({"A": {"B": 1}})"_json) == "A.B: - -> 1\n");
  CHECK_BOTH(shown(R"({"A": {"B": 1}})"_json, R"({"A": {}})"_json) == "A.B: 1 -> -\n");
}

TEST_CASE("Diff: values of two kinds, and objects with no name in common, differ as a whole") {
  CHECK_BOTH(shown("1"_json, R"("1")"_json) == ": 1 -> \"1\"\n");
  CHECK_BOTH(shown(R"({"A": {"Ref": "X"}})"_json, R"({"A": {"Fn::GetAtt": ["X", "Arn"]}})"_json) ==
             "A: {\"Ref\":\"X\"} -> {\"Fn::GetAtt\":[\"X\",\"Arn\"]}\n");
  CHECK_BOTH(shown(R"({"A": {}})"_json, R"({"A": []})"_json) == "A: {} -> []\n");
}

TEST_CASE("Diff: of arrays, equal ends are passed over") {
  CHECK_BOTH(shown("[1, 2, 3]"_json, "[1, 9, 2, 3]"_json) == "[1]: - -> 9\n");
  CHECK_BOTH(shown("[1, 2, 3]"_json, "[3]"_json) == "[0]: 1 -> -\n[1]: 2 -> -\n");
  CHECK_BOTH(shown("[1, 1]"_json, "[1, 1, 1]"_json) == "[2]: - -> 1\n");
  CHECK_BOTH(shown("[1, 2, 3]"_json, "[1, 5, 3, 4]"_json) == "[1]: 2 -> 5\n[3]: - -> 4\n");
  CHECK_BOTH(shown(R"([{"K": "a", "V": 1}, {"K": "b"}])"_json, R"([{"V": 2, "K": "a"}, {"K": "b"}])"_json) ==
             "[0].V: 1 -> 2\n");
  CHECK_BOTH(shown("[]"_json, R"(["x"])"_json) == "[0]: - -> \"x\"\n");
}

TEST_CASE("Diff: names of other characters stand in quotes") {
  CHECK_BOTH(shown(R"({"a.b": 1, "": 2, "aws:cdk:path": 3, "Fn::Sub": {"é": 4}})"_json,
                   R"({"a.b": 0, "": 0, "aws:cdk:path": 0, "Fn::Sub": {"é": 0}})"_json) ==
             "[\"a.b\"]: 1 -> 0\n[\"\"]: 2 -> 0\naws:cdk:path: 3 -> 0\nFn::Sub[\"é\"]: 4 -> 0\n");
}

TEST_CASE("Diff: what is undefined is not there") {
  CHECK_BOTH(shown(Value::object({{"A", Value()}}), Value::object({{"B", Value()}})).empty());
  CHECK_BOTH(equivalent(Value::object({{"A", Value()}, {"B", 1}}), Value::object({{"B", 1}, {"C", Value()}})));
  CHECK_BOTH(!equivalent(Value::object({{"A", 1}}), Value::object({{"B", 1}})));
  CHECK_BOTH(!equivalent("[1]"_json, "[1, 1]"_json));
}
