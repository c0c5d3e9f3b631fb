// SPDX-License-Identifier: Apache-2.0
#include <constcloud/json/yaml.hpp>

#include <constcloud/json/literal.hpp>
#include <string>

#include "support/both.hpp"

using constcloud::Text;
using constcloud::json::Array;
using constcloud::json::Leaf;
using constcloud::json::to_yaml;
using constcloud::json::Value;
using namespace constcloud::literals;

namespace {

/// The scalar that a text becomes under a key.
constexpr Text scalar(const Text& text) {
  const Text yaml = to_yaml(Value::object({{"A", Value::object({{"B", text}})}}));
  return yaml.substr(8, yaml.size() - 9);
}
constexpr bool is_plain(const Text& text) { return scalar(text) == text; }
constexpr bool is_double_quoted(const Text& text) { return scalar(text) == Text::concat({"\"", text, "\""}); }

struct Unknown final : Leaf {
  constexpr ~Unknown() override {}
  constexpr Value resolved(const constcloud::json::LeafContext*) const override { return Value::object({{"Ref", "A"}}); }
};

constexpr Text of_unknown() {
  const Value unknown(new Unknown);
  return to_yaml(Value::object({{"A", unknown}}));
}

}  // namespace

// Whether all of this is what the CLI prints is asked in tests/yaml.

TEST_CASE("YAML: maps and sequences stand in blocks, empty ones on the line") {
  CHECK_BOTH(to_yaml(R"({"A": {"B": [1, [2, [3]], {"C": true, "D": [{}]}, []]}, "E": {}, "F": null})"_json) ==
             "A:\n"
             "  B:\n"
             "    - 1\n"
             "    - - 2\n"
             "      - - 3\n"
             "    - C: true\n"
             "      D:\n"
             "        - {}\n"
             "    - []\n"
             "E: {}\n"
             "F: null\n");
  CHECK_BOTH(to_yaml(Value::array({})) == "[]\n");
}

TEST_CASE("YAML: what is undefined is left out, what is not known yet stands as JSON") {
  CHECK_BOTH(to_yaml(Value::object({{"A", Value()}, {"B", Value::array({Value()})}})) == "B: []\n");
  CHECK_BOTH(of_unknown() == "A: {\"Ref\":\"A\"}\n");
}

TEST_CASE("YAML: numbers are JavaScript's") {
  CHECK_BOTH(to_yaml("[0, -0, -1.5, 1e21, 1e999, -1e999]"_json) == "- 0\n- -0\n- -1.5\n- 1e+21\n- .inf\n- -.inf\n");
}

TEST_CASE("YAML: a text needs no quotes where nothing else could be meant") {
  CHECK_BOTH(is_plain("AWS::S3::Bucket") && is_plain("a b") && is_plain("it's") && is_plain("-a") && is_plain("?a"));
  CHECK_BOTH(is_plain("a#b") && is_plain("1.2.3") && is_plain("12:60") && is_plain("nO") && is_plain("2012-10-17x"));
  CHECK_BOTH(is_plain("<<") && is_plain("\xe2\x82\xac"));
  CHECK_BOTH(is_double_quoted("") && is_double_quoted("yes") && is_double_quoted("N") && is_double_quoted("null"));
  CHECK_BOTH(is_double_quoted("1_000") && is_double_quoted("0x1f") && is_double_quoted("1e3") && is_double_quoted("."));
  CHECK_BOTH(is_double_quoted("12:59") && is_double_quoted(".inf") && is_double_quoted("2012-10-17"));
  CHECK_BOTH(is_double_quoted("2012-10-17T12:00:00.5 +01:00") && is_double_quoted("a: b") && is_double_quoted("a #b"));
  CHECK_BOTH(is_double_quoted("- a") && is_double_quoted("*") && is_double_quoted("{a}") && is_double_quoted(" a"));
  CHECK_BOTH(scalar("\"a\"") == "'\"a\"'");
  CHECK_BOTH(scalar("\"it's\"") == "\"\\\"it's\\\"\"");
}

TEST_CASE("YAML: lines stand in a block that keeps or strips the last line breaks") {
  CHECK_BOTH(scalar("a\nb") == "|-\n    a\n    b");
  CHECK_BOTH(scalar("a\n\n  b\n") == "|\n    a\n\n      b");
  CHECK_BOTH(scalar("a\n\n") == "|+\n    a\n");
  CHECK_BOTH(scalar("  a\nb") == "|2-\n      a\n    b");
  CHECK_BOTH(scalar("a\n ") == "\"a\\n \"");
  CHECK_BOTH(to_yaml("---") == "|-\n  ---\n");
  CHECK_BOTH(to_yaml(" a\n") == "|1\n a\n");
}

TEST_CASE("YAML: control characters are escaped, in lines of their own where the text is long") {
  CHECK_BOTH(scalar(Text("\0\a\v\x1b\x01\x7f \n")) == "\"\\0\\a\\v\\e\\x01\x7f\\ \\n\"");
  CHECK_BOTH(scalar("\x01 long enough for two lines, really\n\n and b\n") ==
             "\"\\x01 long enough for two lines, really\n\n\n    \\ and b\\n\"");
}

TEST_CASE("YAML: keys stay on their line, and have a mark when they are long") {
  CHECK_BOTH(to_yaml(R"({"N": {"a\nb": {"---": 1}}, "---": 2})"_json) ==
             "\"N\":\n  \"a\\nb\":\n    ---: 1\n\"---\": 2\n");
  const std::string name(1025, 'k');
  CHECK(to_yaml(Value::object({{Text(name), Value::array({1, 2})}})) == Text("? " + name + "\n: - 1\n  - 2\n"));
  CHECK(to_yaml(Value::object({{Text(name.substr(1)), 1}})) == Text(name.substr(1) + ": 1\n"));
}

TEST_CASE("YAML: invalid UTF-8 is refused") {
  CHECK_THROWS_WITH(to_yaml("a\xff"), "a text must be valid UTF-8: the byte at offset 1 is not");
}
