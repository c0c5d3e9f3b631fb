// SPDX-License-Identifier: Apache-2.0
#include <constcloud/json/writer.hpp>

#include <limits>
#include <string>

#include "support/both.hpp"

using constcloud::Text;
using constcloud::json::Layout;
using constcloud::json::Writer;

namespace {

constexpr Text owned(const Text& text) { return Text::copy(text.data(), text.size()); }

/// What `write` writes, laid out in both ways.
template <class F>
constexpr bool writes(F&& write, const Text& pretty, const Text& compact) {
  Writer first(Layout::pretty, 1);
  write(first);
  Writer second(Layout::compact, 1);
  write(second);
  return std::move(first).text() == pretty && std::move(second).text() == compact;
}

/// The JSON string of a text, as a value and as a name, of a literal and of owned characters.
constexpr bool quotes(const Text& text, const Text& expected) {
  const Text object = Text::concat({"{", expected, ":", expected, "}"});
  for (const Text& each : {text, owned(text)}) {
    Writer writer(Layout::compact);
    writer.begin_object();
    writer.key(each);
    writer.string(each);
    writer.end_object();
    if (!(std::move(writer).text() == object)) return false;
  }
  return true;
}

constexpr Text number(double value) {
  Writer writer;
  writer.number(value);
  return std::move(writer).text();
}

/// Arrays, one in the other; the innermost is empty.
constexpr Text nested_arrays(std::size_t depth, Layout layout) {
  Writer writer(layout);
  for (std::size_t i = 1; i < depth; ++i) {
    writer.begin_array();
    writer.element();
  }
  writer.begin_array();
  for (std::size_t i = 0; i != depth; ++i) writer.end_array();
  return std::move(writer).text();
}

/// The same by the rule: each level is a line, indented by its depth.
constexpr Text expected_arrays(std::size_t depth) {
  constcloud::Buffer buffer;
  const auto line = [&buffer](std::size_t indent) {
    buffer.push('\n');
    for (std::size_t i = 0; i != indent; ++i) buffer.push(' ');
  };
  for (std::size_t i = 1; i < depth; ++i) {
    buffer.push('[');
    line(i);
  }
  buffer.append("[]", 2);
  for (std::size_t i = depth - 1; i != 0; --i) {
    line(i - 1);
    buffer.push(']');
  }
  return Text(std::move(buffer));
}

std::string refusal(const Text& text) {
  Writer writer;
  try {
    writer.string(text);
  } catch (const constcloud::Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("Writer: scalars") {
  CHECK_BOTH(writes([](Writer& w) { w.null(); }, "null", "null"));
  CHECK_BOTH(writes([](Writer& w) { w.boolean(true); }, "true", "true"));
  CHECK_BOTH(writes([](Writer& w) { w.boolean(false); }, "false", "false"));
  CHECK_BOTH(writes([](Writer& w) { w.number(-1.5); }, "-1.5", "-1.5"));
  CHECK_BOTH(writes([](Writer& w) { w.string("a b"); }, "\"a b\"", "\"a b\""));
}

TEST_CASE("Writer: numbers as JSON.stringify has them") {
  CHECK_BOTH(number(0) == "0");
  CHECK_BOTH(number(-0.0) == "0");
  CHECK_BOTH(number(1e21) == "1e+21");
  CHECK_BOTH(number(1e-7) == "1e-7");
  CHECK_BOTH(number(0.1 + 0.2) == "0.30000000000000004");
  CHECK_BOTH(number(123456789012345680000.0) == "123456789012345680000");
  CHECK_BOTH(number(5e-324) == "5e-324");
  CHECK_BOTH(number(-1.7976931348623157e308) == "-1.7976931348623157e+308");
  using Limits = std::numeric_limits<double>;
  CHECK_BOTH(number(Limits::infinity()) == "null");
  CHECK_BOTH(number(-Limits::infinity()) == "null");
  CHECK_BOTH(number(Limits::quiet_NaN()) == "null");
}

TEST_CASE("Writer: empty ones") {
  const auto object = [](Writer& w) {
    w.begin_object();
    w.end_object();
  };
  const auto array = [](Writer& w) {
    w.begin_array();
    w.end_array();
  };
  const auto of_empty_ones = [](Writer& w) {
    w.begin_array();
    w.element();
    w.begin_array();
    w.end_array();
    w.element();
    w.begin_object();
    w.end_object();
    w.element();
    w.string("");
    w.end_array();
  };
  CHECK_BOTH(writes(object, "{}", "{}"));
  CHECK_BOTH(writes(array, "[]", "[]"));
  CHECK_BOTH(writes(of_empty_ones, "[\n [],\n {},\n \"\"\n]", "[[],{},\"\"]"));
  CHECK_BOTH(Writer().buffer().size() == 0);
}

TEST_CASE("Writer: members and elements") {
  const auto document = [](Writer& w) {
    w.begin_object();
    w.key("a");
    w.number(1);
    w.key(Text("list"));
    w.begin_array();
    w.element();
    w.boolean(true);
    w.element();
    w.begin_object();
    w.key("");
    w.null();
    w.end_object();
    w.end_array();
    w.plain_key("z!", 1);
    w.string(Text("end"));
    w.end_object();
  };
  CHECK_BOTH(writes(
      document,
      "{\n \"a\": 1,\n \"list\": [\n  true,\n  {\n   \"\": null\n  }\n ],\n \"z\": \"end\"\n}",
      "{\"a\":1,\"list\":[true,{\"\":null}],\"z\":\"end\"}"));
}

TEST_CASE("Writer: escapes as JSON.stringify does, and nothing more") {
  CHECK_BOTH(quotes("", "\"\""));
  CHECK_BOTH(quotes("\"", "\"\\\"\""));
  CHECK_BOTH(quotes("\\", "\"\\\\\""));
  CHECK_BOTH(quotes("a\"b\\c", "\"a\\\"b\\\\c\""));
  CHECK_BOTH(quotes("\b\t\n\f\r", "\"\\b\\t\\n\\f\\r\""));
  CHECK_BOTH(quotes("\0\x01\x0b\x1b\x1f", "\"\\u0000\\u0001\\u000b\\u001b\\u001f\""));
  CHECK_BOTH(quotes("/'<>&\x7f", "\"/'<>&\x7f\""));
  CHECK_BOTH(
      quotes("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\""));
  CHECK_BOTH(quotes("\xe2\x80\xa8\xe2\x80\xa9", "\"\xe2\x80\xa8\xe2\x80\xa9\""));
  CHECK_BOTH(quotes("a b\n c~", "\"a b\\n c~\""));
  CHECK_BOTH(quotes("tail\n", "\"tail\\n\""));
  CHECK_BOTH(quotes("\nhead", "\"\\nhead\""));
}

TEST_CASE("Writer: every control character is escaped") {
  for (char c = 0; c != 0x20; ++c) {
    Writer writer;
    writer.string(Text::copy(&c, 1));
    const Text text = std::move(writer).text();
    CAPTURE(static_cast<int>(c));
    CHECK(text.size() == (Text("\b\t\n\f\r").contains(Text::copy(&c, 1)) ? 4 : 8));
    CHECK(text[1] == '\\');
  }
}

TEST_CASE("Writer: refuses what is not UTF-8 with its offset") {
  CHECK(refusal(Text(std::string("ab\xff"))) ==
        "a text must be valid UTF-8: the byte at offset 2 is not");
  CHECK(refusal(Text(std::string("\xed\xa0\x80"))) ==
        "a text must be valid UTF-8: the byte at offset 0 is not");
  CHECK(refusal(Text(std::string("a\xc3"))) ==
        "a text must be valid UTF-8: the byte at offset 1 is not");
  CHECK(refusal(Text(std::string("\xc3\xa9"))).empty());
}

TEST_CASE("Writer: nests deeper than the indentation that it has at hand") {
  CHECK_BOTH(nested_arrays(63, Layout::pretty) == expected_arrays(63));
  CHECK_BOTH(nested_arrays(64, Layout::pretty) == expected_arrays(64));
  CHECK_BOTH(nested_arrays(65, Layout::pretty) == expected_arrays(65));
  CHECK_BOTH(nested_arrays(66, Layout::pretty) == expected_arrays(66));
  CHECK_BOTH(nested_arrays(67, Layout::pretty) == expected_arrays(67));
  CHECK_BOTH(nested_arrays(150, Layout::pretty) == expected_arrays(150));
  CHECK_BOTH(nested_arrays(150, Layout::compact).size() == 300);
}

TEST_CASE("Writer: has commas also where it is deep") {
  CHECK_BOTH([] {
    Writer writer(Layout::pretty);
    for (int i = 0; i != 70; ++i) {
      writer.begin_array();
      writer.element();
    }
    writer.null();
    writer.element();
    writer.null();
    for (int i = 0; i != 70; ++i) writer.end_array();
    const Text text = std::move(writer).text();
    const std::size_t at = text.find("null");
    return text.substr(at, 6) == "null,\n" && text.substr(at + 6, 70).find("n") == Text::npos &&
           text.substr(at + 76, 5) == "null\n";
  }());
}

TEST_CASE("Writer: rewinds to a mark") {
  const auto members = [](Writer& w) {
    w.begin_object();
    Writer::Mark mark = w.mark();
    w.key("gone");
    w.number(1);
    w.rewind(mark);
    w.key("a");
    w.number(1);
    mark = w.mark();
    w.key("gone");
    w.begin_array();
    w.end_array();
    w.rewind(mark);
    w.key("b");
    w.number(2);
    w.end_object();
  };
  CHECK_BOTH(writes(members, "{\n \"a\": 1,\n \"b\": 2\n}", "{\"a\":1,\"b\":2}"));
  const auto nothing_left = [](Writer& w) {
    w.begin_array();
    const Writer::Mark mark = w.mark();
    w.element();
    w.null();
    w.rewind(mark);
    w.end_array();
  };
  CHECK_BOTH(writes(nothing_left, "[]", "[]"));
}

TEST_CASE("Writer: an object without members goes away with its key") {
  const auto write = [](Writer& w) {
    w.begin_object();
    for (const bool full : {false, true, false}) {
      const Writer::Mark mark = w.mark();
      w.key("Properties");
      w.begin_object();
      if (full) {
        w.key("a");
        w.null();
      }
      w.end_object_unless_empty(mark);
    }
    w.key("after");
    w.null();
    w.end_object();
  };
  CHECK_BOTH(writes(write, "{\n \"Properties\": {\n  \"a\": null\n },\n \"after\": null\n}",
                    "{\"Properties\":{\"a\":null},\"after\":null}"));
  const auto alone = [](Writer& w) {
    w.begin_object();
    const Writer::Mark mark = w.mark();
    w.key("Properties");
    w.begin_object();
    w.end_object_unless_empty(mark);
    w.end_object();
  };
  CHECK_BOTH(writes(alone, "{}", "{}"));
}

TEST_CASE("Writer: knows whether something was written since the bracket") {
  CHECK_BOTH([] {
    Writer writer;
    writer.begin_object();
    const bool before = writer.is_empty_so_far();
    writer.key("a");
    return before && !writer.is_empty_so_far();
  }());
}
