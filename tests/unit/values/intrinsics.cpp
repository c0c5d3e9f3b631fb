// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/intrinsics.hpp>

#include <constcloud/stacks/json_text.hpp>
#include <constcloud/tree/fn.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace Fn = cc::Fn;
using cc::Json;
using cc::Text;
using cc::Value;
using cc::detail::find_intrinsic;

namespace {

constexpr Value<Text> r() { return Fn::ref("R"); }
constexpr cc::ConditionExpression is() { return Fn::condition_equals(r(), "x"); }

/// All that Fn makes of arguments which are known at deployment only.
constexpr auto all_calls() {
  const cc::TextList list = Fn::split(",", r());
  const Value<Text> joined = Fn::join("-", {r(), "x"});
  return cc::List<Json>{Fn::ref("R"),
                        Fn::get_att("R", "Arn"),
                        joined,
                        list,
                        Fn::select(1, list),
                        Fn::sub("${R}"),
                        Fn::sub("${R}", {{"R", r()}}),
                        Fn::base64(r()),
                        Fn::cidr(r(), 3),
                        Fn::parse_domain_name(r()),
                        Fn::get_azs(),
                        Fn::import_value("E"),
                        Fn::import_list_value("E", 2).as_array()[1],
                        Fn::find_in_map("M", "a", r()),
                        Fn::find_in_map("M", "a", r(), "default"),
                        Fn::transform("T", {}),
                        Fn::len(list),
                        Fn::to_json_string(r()),
                        Fn::get_stack_output("S", "O"),
                        Fn::condition_and({is(), is()}).json(),
                        Fn::condition_or({is(), is()}).json(),
                        Fn::condition_not(is()).json(),
                        is().json(),
                        Fn::condition_if("C", 1, 2),
                        Fn::condition_contains({"a"}, r()).json(),
                        Fn::condition_each_member_equals({"a"}, r()).json(),
                        Fn::condition_each_member_in({"a"}, {"b"}).json(),
                        Fn::ref_all("T"),
                        Fn::value_of("P", "A"),
                        Fn::value_of_all("P", "A")};
}

/// The first call whose row says something else; empty where all are as their rows have them.
constexpr Text first_difference() {
  for (const Json& call : all_calls()) {
    int transforms = 0;
    const Text text = trees::in_stack([&](const cc::Stack& stack) {
      const cc::detail::Resolution none;
      cc::detail::TemplateContext context(none);
      context.stack = &cc::detail::node_of(stack);
      context.extension_calls = &transforms;
      cc::json::Writer writer(cc::json::Layout::compact, 64);
      writer.context = &context;
      call.write(writer);
      return std::move(writer).text();
    });
    const Json written = cc::json::parse(text);
    const cc::detail::Intrinsic* const row = cc::detail::intrinsic_called_by(written);
    if (row == nullptr || row->gives != call.token_type()) return text;
    const bool is_look_up_with_default = row->name == Text("Fn::FindInMap") && text.contains("DefaultValue");
    if ((row->wants_transform || is_look_up_with_default) != (transforms == 1)) return text;
  }
  return {};
}

}  // namespace

TEST_CASE("intrinsics: what Fn makes has a row, which says what it gives and whether it wants the transform") {
  CHECK_BOTH(first_difference() == "");
}

TEST_CASE("intrinsics: each name has one row") {
  constexpr auto is_once = [] {
    for (const cc::detail::Intrinsic& row : cc::detail::intrinsics) {
      if (find_intrinsic(row.name) != &row) return false;
      if (!cc::detail::is_intrinsic(Json::object({{row.name, 1}}))) return false;
    }
    return true;
  };
  CHECK_BOTH(is_once());
  CHECK_BOTH(find_intrinsic("Fn::ForEach") == nullptr);
}

TEST_CASE("is_intrinsic: a reference, or an object of one member that calls a function") {
  CHECK_BOTH(cc::detail::is_intrinsic(r()));
  CHECK_BOTH(cc::detail::is_intrinsic(Json::object({{"Ref", "R"}})));
  CHECK_BOTH(cc::detail::is_intrinsic(Json::object({{"Fn::Unknown", 1}})));
  CHECK_BOTH(!cc::detail::is_intrinsic(Json::object({{"Ref", "R"}, {"a", 1}})));
  CHECK_BOTH(!cc::detail::is_intrinsic(Json::object({{"Fn::Split", 1}, {"Ref", "R"}})));
  CHECK_BOTH(!cc::detail::is_intrinsic(Json::object({{"Reference", 1}})));
  CHECK_BOTH(!cc::detail::is_intrinsic(Json::object({})));
  CHECK_BOTH(!cc::detail::is_intrinsic(Json("Ref")));
}

TEST_CASE("intrinsic_called_by: an object of one member that has the name of a function") {
  CHECK_BOTH(cc::detail::intrinsic_called_by(Json::object({{"Fn::Split", 1}})) == find_intrinsic("Fn::Split"));
  CHECK_BOTH(cc::detail::intrinsic_called_by(Json::object({{"Fn::Split", 1}, {"a", 1}})) == nullptr);
  CHECK_BOTH(cc::detail::intrinsic_called_by(Json::object({{"a", 1}})) == nullptr);
  CHECK_BOTH(cc::detail::intrinsic_called_by(Json("Ref")) == nullptr);
}
