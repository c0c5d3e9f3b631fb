// SPDX-License-Identifier: Apache-2.0
#include <constcloud/json/parser.hpp>

#include <cmath>
#include <string>

#include "support/both.hpp"

using constcloud::Buffer;
using constcloud::Text;
using constcloud::json::Fault;
using constcloud::json::Kind;
using constcloud::json::Layout;
using constcloud::json::ParseError;
using constcloud::json::ParseResult;
using constcloud::json::Value;
namespace json = constcloud::json;

namespace {

constexpr Text owned(const Text& text) { return Text::copy(text.data(), text.size()); }

/// The text of a value that was parsed from a literal and from owned characters.
constexpr bool reads(const Text& text, const Text& compact) {
  return json::parse(text).to_text() == compact && json::parse(owned(text)).to_text() == compact &&
         !json::error_in(text);
}
constexpr bool reads(const Text& text) { return reads(text, text); }

constexpr bool reads_text(const Text& text, const Text& expected) {
  for (const Text& each : {text, owned(text)}) {
    const Text read = json::parse(each).as_text();
    if (read != expected || read.traits() != owned(expected).traits()) return false;
  }
  return true;
}

constexpr double number(const Text& text) { return json::parse(text).as_number(); }

/// The text is refused for that reason, at that byte, in that line and column.
constexpr bool refuses(const Text& text, Fault fault, std::size_t offset, std::size_t line,
                       std::size_t column) {
  const ParseError expected{fault, offset, line, column};
  for (const Text& each : {text, owned(text)}) {
    const ParseResult result = json::try_parse(each);
    if (result || result.error != expected || !result.value.is_undefined()) return false;
    if (json::error_in(each) != expected) return false;
  }
  return true;
}
/// The same within the first line of ASCII.
constexpr bool refuses(const Text& text, Fault fault, std::size_t offset) {
  return refuses(text, fault, offset, 1, offset + 1);
}

template <char Opener>
constexpr Text nested(std::size_t depth) {
  Buffer buffer;
  for (std::size_t i = 0; i != depth; ++i) {
    if constexpr (Opener == '[') {
      buffer.push('[');
    } else {
      buffer.append("{\"a\":", 5);
    }
  }
  buffer.push('1');
  for (std::size_t i = 0; i != depth; ++i) buffer.push(Opener == '[' ? ']' : '}');
  return Text(std::move(buffer));
}

std::string thrown(const Text& text) {
  try {
    (void)json::parse(text);
  } catch (const constcloud::Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("parse: scalars") {
  CHECK_BOTH(json::parse("null").is(Kind::null));
  CHECK_BOTH(json::parse("true") == Value(true));
  CHECK_BOTH(json::parse("false") == Value(false));
  CHECK_BOTH(json::parse("1") == Value(1));
  CHECK_BOTH(json::parse("\"a\"") == Value("a"));
  CHECK_BOTH(json::parse("\"\"") == Value(""));
}

TEST_CASE("parse: numbers") {
  CHECK_BOTH(number("0") == 0);
  CHECK_BOTH(number("-12") == -12);
  CHECK_BOTH(number("0.5") == 0.5);
  CHECK_BOTH(number("-0.25e2") == -25);
  CHECK_BOTH(number("1E+3") == 1000);
  CHECK_BOTH(number("1e-3") == 0.001);
  CHECK_BOTH(number("10") == 10);
  CHECK_BOTH(number("0e5") == 0);
  CHECK_BOTH(number("9007199254740993") == 9007199254740992.0);
  CHECK_BOTH(number("0.1") == 0.1);
  CHECK_BOTH(number("1.7976931348623157e308") == 1.7976931348623157e308);
  CHECK_BOTH(number("5e-324") == 5e-324);
  CHECK_BOTH(number("1e-400") == 0);
  CHECK(std::signbit(number("-0")));
  CHECK_BOTH(json::parse("[1e400,-1e400]").to_text() == "[null,null]");
  CHECK_BOTH(reads("[-1,0,1.5,1e+21,1e-7]"));
}

TEST_CASE("parse: arrays and objects") {
  CHECK_BOTH(reads("[]"));
  CHECK_BOTH(reads("{}"));
  CHECK_BOTH(reads("[[],{},[[]],[{}]]"));
  CHECK_BOTH(reads("{\"a\":{\"b\":[1,2,{\"c\":null}],\"d\":\"\"},\"e\":true}"));
  CHECK_BOTH(reads("{\"\":1}"));
}

TEST_CASE("parse: white space") {
  CHECK_BOTH(reads(" \t\r\n[ 1 ,\n2\t, { \"a\" : 3 } , [ ] , { } ] \n", "[1,2,{\"a\":3},[],{}]"));
  CHECK_BOTH(reads(" 1 ", "1"));
  CHECK_BOTH(reads("\n\"a\"\n", "\"a\""));
}

TEST_CASE("parse: what the writer writes") {
  static constexpr char pretty[] =
      "{\n \"a\": [\n  1,\n  [],\n  {}\n ],\n \"b\": {\n  \"c\": \"d\\n\"\n }\n}";
  CHECK_BOTH(json::parse(pretty).to_text(Layout::pretty) == pretty);
  CHECK_BOTH(json::parse(json::parse(pretty).to_text()) == json::parse(pretty));
}

TEST_CASE("parse: members stand in JavaScript's order") {
  CHECK_BOTH(reads("{\"b\":1,\"10\":2,\"a\":3,\"9\":4,\"01\":5}",
                   "{\"9\":4,\"10\":2,\"b\":1,\"a\":3,\"01\":5}"));
}

TEST_CASE("parse: of members with one name the last counts, in the place of the first") {
  CHECK_BOTH(reads("{\"a\":1,\"b\":2,\"a\":[3]}", "{\"a\":[3],\"b\":2}"));
  CHECK_BOTH(reads("{\"a\":{\"x\":1},\"a\":{\"y\":2}}", "{\"a\":{\"y\":2}}"));
  CHECK_BOTH(reads("{\"a\":1,\"\\u0061\":2}", "{\"a\":2}"));
  CHECK_BOTH(reads("{\"1\":1,\"0\":2,\"1\":3}", "{\"0\":2,\"1\":3}"));
}

TEST_CASE("parse: many members") {
  Buffer buffer;
  for (int i = 0; i != 1'000; ++i) {
    const std::string member =
        (i == 0 ? "{\"n" : ",\"n") + std::to_string(i * 7 % 1'000) + "\":" + std::to_string(i);
    buffer.append(member.data(), member.size());
  }
  buffer.push('}');
  const Value value = json::parse(Text(std::move(buffer)));
  CHECK(value.size() == 1'000);
  CHECK(value.find("n999")->as_number() == 857);
  CHECK(value.find("n1000") == nullptr);
}

TEST_CASE("parse: strings") {
  CHECK_BOTH(reads_text("\"alphanumeric\"", "alphanumeric"));
  CHECK_BOTH(reads_text("\"plain, but no more!\"", "plain, but no more!"));
  CHECK_BOTH(reads_text("\"\x7f\"", "\x7f"));
  CHECK_BOTH(reads_text("\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"",
                        "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"));
}

TEST_CASE("parse: a string shares the characters of its text") {
  static constexpr char literal[] = "[\"abc\"]";
  CHECK_BOTH([] {
    const Value value = json::parse(literal);
    return value.as_array()[0].as_text().data() == literal + 2;
  }());
  CHECK_BOTH([] {
    Value value;
    {
      const Text text = owned("[\"abc\", {\"def\": \"ghi\"}]");
      value = json::parse(text);
      if (value.as_array()[0].as_text().data() != text.data() + 2) return false;
    }
    return value.to_text() == "[\"abc\",{\"def\":\"ghi\"}]";
  }());
}

TEST_CASE("parse: escapes") {
  CHECK_BOTH(reads_text("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"));
  CHECK_BOTH(reads_text("\"a\\u0041z\"", "aAz"));
  CHECK_BOTH(reads_text("\"\\u002D\\u002d\"", "--"));
  CHECK_BOTH(reads_text("\"\\u0000\"", "\0"));
  CHECK_BOTH(reads_text("\"\\u007f\\u0080\\u07ff\\u0800\\uffff\"",
                        "\x7f\xc2\x80\xdf\xbf\xe0\xa0\x80\xef\xbf\xbf"));
  CHECK_BOTH(reads_text("\"\\ud7ff\\ue000\"", "\xed\x9f\xbf\xee\x80\x80"));
  CHECK_BOTH(reads_text("\"x\\uD83D\\uDE00y\"", "x\xf0\x9f\x98\x80y"));
  CHECK_BOTH(reads_text("\"\\ud800\\udc00\\udbff\\udfff\"", "\xf0\x90\x80\x80\xf4\x8f\xbf\xbf"));
  CHECK_BOTH(reads_text("\"\\\\u0041\"", "\\u0041"));
  CHECK_BOTH(reads_text("\"\\u0041\\u0041\"", "AA"));
  CHECK_BOTH(reads_text("\"a\\u0041-b\"", "aA-b"));
  CHECK_BOTH(reads_text("\"a b\\u0041\xc3\xa9\"", "a bA\xc3\xa9"));
  CHECK_BOTH(reads_text("\"one\\ntwo\\nthree\"", "one\ntwo\nthree"));
  CHECK_BOTH(reads("{\"a\\\"b\":1}"));
}

TEST_CASE("parse: refuses what is no value") {
  constexpr Fault fault = Fault::a_json_value_must_stand_here;
  CHECK_BOTH(refuses("", fault, 0));
  CHECK_BOTH(refuses("  ", fault, 2));
  CHECK_BOTH(refuses("[1,x]", fault, 3));
  CHECK_BOTH(refuses("[,1]", fault, 1));
  CHECK_BOTH(refuses("]", fault, 0));
  CHECK_BOTH(refuses("{\"a\":}", fault, 5));
  CHECK_BOTH(refuses("[", fault, 1));
  CHECK_BOTH(refuses("[1,", fault, 3));
  CHECK_BOTH(refuses("'a'", fault, 0));
  CHECK_BOTH(refuses("+1", fault, 0));
  CHECK_BOTH(refuses(".5", fault, 0));
  CHECK_BOTH(refuses("NaN", fault, 0));
  CHECK_BOTH(refuses("Infinity", fault, 0));
  CHECK_BOTH(refuses("undefined", fault, 0));
  CHECK_BOTH(refuses("tru", fault, 0));
  CHECK_BOTH(refuses("t", fault, 0));
  CHECK_BOTH(refuses("True", fault, 0));
  CHECK_BOTH(refuses("nul ", fault, 0));
  CHECK_BOTH(refuses("[fals]", fault, 1));
  CHECK_BOTH(refuses(Text("\0"), fault, 0));
  CHECK_BOTH(refuses("\xef\xbb\xbf{}", fault, 0));
  CHECK_BOTH(refuses("\x0b", fault, 0));
}

TEST_CASE("parse: refuses more than one value") {
  constexpr Fault fault = Fault::a_json_text_must_end_after_its_value;
  CHECK_BOTH(refuses("1 2", fault, 2));
  CHECK_BOTH(refuses("{}}", fault, 2));
  CHECK_BOTH(refuses("[1]]", fault, 3));
  CHECK_BOTH(refuses("truex", fault, 4));
  CHECK_BOTH(refuses("\"a\"b", fault, 3));
  CHECK_BOTH(refuses("1,", fault, 1));
  CHECK_BOTH(refuses(Text("1\0"), fault, 1));
  CHECK_BOTH(refuses("0x10", fault, 1));
}

TEST_CASE("parse: refuses comments") {
  constexpr Fault fault = Fault::a_json_text_must_not_have_comments;
  CHECK_BOTH(refuses("// one\n1", fault, 0));
  CHECK_BOTH(refuses("[1 /* one */]", fault, 3));
  CHECK_BOTH(refuses("{ // a\n}", fault, 2));
  CHECK_BOTH(refuses("{\"a\" /**/ : 1}", fault, 5));
  CHECK_BOTH(refuses("1 // one", fault, 2));
}

TEST_CASE("parse: refuses a member without a name, a colon or an end") {
  CHECK_BOTH(refuses("{a:1}", Fault::a_json_name_must_be_in_double_quotes, 1));
  CHECK_BOTH(refuses("{1:1}", Fault::a_json_name_must_be_in_double_quotes, 1));
  CHECK_BOTH(refuses("{", Fault::a_json_name_must_be_in_double_quotes, 1));
  CHECK_BOTH(refuses("{,", Fault::a_json_name_must_be_in_double_quotes, 1));
  CHECK_BOTH(refuses("{\"a\" 1}", Fault::a_colon_must_follow_a_json_name, 5));
  CHECK_BOTH(refuses("{\"a\"}", Fault::a_colon_must_follow_a_json_name, 4));
  CHECK_BOTH(refuses("{\"a\"", Fault::a_colon_must_follow_a_json_name, 4));
  CHECK_BOTH(refuses("{\"a\":1 \"b\":2}", Fault::a_comma_or_a_brace_must_follow_a_json_member, 7));
  CHECK_BOTH(refuses("{\"a\":1]", Fault::a_comma_or_a_brace_must_follow_a_json_member, 6));
  CHECK_BOTH(refuses("{\"a\":1", Fault::a_comma_or_a_brace_must_follow_a_json_member, 6));
}

TEST_CASE("parse: refuses an element without an end") {
  CHECK_BOTH(refuses("[1 2]", Fault::a_comma_or_a_bracket_must_follow_a_json_element, 3));
  CHECK_BOTH(refuses("[1}", Fault::a_comma_or_a_bracket_must_follow_a_json_element, 2));
  CHECK_BOTH(refuses("[[1]", Fault::a_comma_or_a_bracket_must_follow_a_json_element, 4));
}

TEST_CASE("parse: refuses a comma after the last item") {
  CHECK_BOTH(refuses("[1,]", Fault::no_comma_may_follow_the_last_json_item, 3));
  CHECK_BOTH(refuses("{\"a\":1, }", Fault::no_comma_may_follow_the_last_json_item, 8));
  CHECK_BOTH(refuses("[1,}", Fault::a_json_value_must_stand_here, 3));
  CHECK_BOTH(refuses("{\"a\":1,]", Fault::a_json_name_must_be_in_double_quotes, 7));
}

TEST_CASE("parse: refuses a string without an end where it starts") {
  constexpr Fault fault = Fault::a_json_string_must_end_with_a_double_quote;
  CHECK_BOTH(refuses("\"", fault, 0));
  CHECK_BOTH(refuses("[\"abc]", fault, 1));
  CHECK_BOTH(refuses("\"abc\\\"", fault, 0));
  CHECK_BOTH(refuses("{\"a", fault, 1));
  CHECK_BOTH(refuses("{\"a\":1,\"b\\n", fault, 7));
}

TEST_CASE("parse: refuses control characters in strings") {
  constexpr Fault fault = Fault::a_json_string_must_escape_control_characters;
  CHECK_BOTH(refuses("\"a\nb\"", fault, 2));
  CHECK_BOTH(refuses("\"\t\"", fault, 1));
  CHECK_BOTH(refuses(Text("\"a\0\""), fault, 2));
  CHECK_BOTH(refuses("\"\\n\x1f\"", fault, 3));
  for (char c = 0; c != 0x20; ++c) {
    const char characters[] = {'"', c, '"'};
    CHECK(refuses(Text::copy(characters, 3), fault, 1));
  }
}

TEST_CASE("parse: refuses escapes that JSON does not have") {
  constexpr Fault fault = Fault::a_json_escape_must_be_one_that_json_has;
  CHECK_BOTH(refuses("\"ab\\x41\"", fault, 3));
  CHECK_BOTH(refuses("\"\\'\"", fault, 1));
  CHECK_BOTH(refuses("\"\\\n\"", fault, 1));
  CHECK_BOTH(refuses("\"\\", fault, 1));
  CHECK_BOTH(refuses("\"\\U0041\"", fault, 1));
  CHECK_BOTH(refuses(Text("\"\\\0\""), fault, 1));
}

TEST_CASE("parse: refuses an escape without four hexadecimal digits") {
  constexpr Fault fault = Fault::a_json_unicode_escape_must_have_four_hex_digits;
  CHECK_BOTH(refuses("\"\\u12\"", fault, 1));
  CHECK_BOTH(refuses("\"\\u123g\"", fault, 1));
  CHECK_BOTH(refuses("\"\\u 123\"", fault, 1));
  CHECK_BOTH(refuses("\"\\u+123\"", fault, 1));
  CHECK_BOTH(refuses("\"\\u@123\"", fault, 1));
  CHECK_BOTH(refuses("\"\\u`123\"", fault, 1));
  CHECK_BOTH(refuses("\"\\u12", fault, 1));
  CHECK_BOTH(refuses("\"\\ud83d\\u12\"", fault, 7));
}

TEST_CASE("parse: refuses half a surrogate pair") {
  constexpr Fault fault = Fault::a_json_unicode_escape_must_not_be_half_a_surrogate_pair;
  CHECK_BOTH(refuses("\"\\ud800\"", fault, 1));
  CHECK_BOTH(refuses("\"a\\udbffb\"", fault, 2));
  CHECK_BOTH(refuses("\"\\udc00\"", fault, 1));
  CHECK_BOTH(refuses("\"\\udc00\\udc00\"", fault, 1));
  CHECK_BOTH(refuses("\"\\udfff\\ud800\"", fault, 1));
  CHECK_BOTH(refuses("\"\\ud800\\ud800\\udc00\"", fault, 1));
  CHECK_BOTH(refuses("\"\\ud800\\u0041\"", fault, 1));
  CHECK_BOTH(refuses("\"\\ud800\\n\"", fault, 1));
  CHECK_BOTH(refuses("\"\\ud83d\\ude00\\ude00\"", fault, 13));
  CHECK_BOTH(refuses("\"\\ud800", fault, 1));
}

TEST_CASE("parse: refuses malformed numbers") {
  CHECK_BOTH(refuses("01", Fault::a_json_number_must_not_start_with_a_needless_zero, 0));
  CHECK_BOTH(refuses("[-00]", Fault::a_json_number_must_not_start_with_a_needless_zero, 2));
  CHECK_BOTH(refuses("-", Fault::a_json_number_must_have_a_digit_here, 1));
  CHECK_BOTH(refuses("-.5", Fault::a_json_number_must_have_a_digit_here, 1));
  CHECK_BOTH(refuses("-a", Fault::a_json_number_must_have_a_digit_here, 1));
  CHECK_BOTH(refuses("[1.]", Fault::a_json_number_must_have_a_digit_here, 3));
  CHECK_BOTH(refuses("1.e5", Fault::a_json_number_must_have_a_digit_here, 2));
  CHECK_BOTH(refuses("1e", Fault::a_json_number_must_have_a_digit_here, 2));
  CHECK_BOTH(refuses("1E+", Fault::a_json_number_must_have_a_digit_here, 3));
  CHECK_BOTH(refuses("-Infinity", Fault::a_json_number_must_have_a_digit_here, 1));
}

TEST_CASE("parse: refuses what is not UTF-8, wherever it stands") {
  constexpr Fault fault = Fault::a_json_text_must_be_valid_utf8;
  CHECK_BOTH(refuses("\"ab\xff\"", fault, 3));
  CHECK_BOTH(refuses("\xff", fault, 0));
  CHECK_BOTH(refuses("[1,\n \"\xc3\xa9\xed\xa0\x80\"]", fault, 8, 2, 4));
  CHECK_BOTH(refuses("{} \xc0\x80", fault, 3));
}

TEST_CASE("parse: says line and column") {
  constexpr Fault fault = Fault::a_comma_or_a_brace_must_follow_a_json_member;
  CHECK_BOTH(refuses("{\n  \"a\": 1\n  \"b\": 2\n}", fault, 13, 3, 3));
  CHECK_BOTH(refuses("{\"\xf0\x9f\x98\x80\": \"\xc3\xa9\" 1}", fault, 14, 1, 11));
}

TEST_CASE("parse: throws a sentence") {
  CHECK(thrown("{\n \"a\" 1}") ==
        "malformed JSON at line 2, column 6 (byte 7): a colon must follow the name of a member");
  CHECK(thrown(std::string("[\"\xff\"]")) ==
        "malformed JSON at line 1, column 3 (byte 2): the text must be valid UTF-8");
  CHECK(thrown("[]").empty());
}

TEST_CASE("parse: nests 512 levels deep and no deeper") {
  CHECK_BOTH(reads(nested<'['>(64)));
  CHECK_BOTH(reads(nested<'{'>(64)));
  CHECK_BOTH(!json::error_in(nested<'['>(512)));
  CHECK_BOTH(!json::error_in(nested<'{'>(512)));
  CHECK_BOTH(json::error_in(nested<'['>(513)) ==
             ParseError{Fault::a_json_text_must_nest_at_most_512_levels, 512, 1, 513});
  CHECK_BOTH(json::error_in(nested<'{'>(513)) ==
             ParseError{Fault::a_json_text_must_nest_at_most_512_levels, 5 * 512, 1, 5 * 512 + 1});
  CHECK(reads(nested<'['>(512)));
  CHECK(reads(nested<'{'>(512)));
  CHECK(thrown(nested<'['>(100'000)) ==
        "malformed JSON at line 1, column 513 (byte 512): arrays and objects may nest 512 levels "
        "deep");
}

TEST_CASE("try_parse: gives the value or the error") {
  CHECK_BOTH([] {
    const ParseResult good = json::try_parse("[1]");
    const ParseResult bad = json::try_parse("[1");
    return good && good.value == Value::array({1}) && !good.error && !bad &&
           bad.value.is_undefined();
  }());
}
