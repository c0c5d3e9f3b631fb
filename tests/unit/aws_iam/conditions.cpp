// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/conditions.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Json;
using cc::Map;
using cc::Text;
using cc::aws_iam::Conditions;
using trees::refusal_of;

namespace {

constexpr Text text_of(const Conditions& conditions) { return Json(conditions).to_text(); }

}  // namespace

TEST_CASE("Conditions: of braces and of JSON") {
  CHECK_BOTH(text_of({}) == Text("{}"));
  CHECK_BOTH(text_of({{"Bool", {{"aws:SecureTransport", "true"}}},
                      {"StringEquals", {{"a", Json::array({"x", "y"})}, {"b", 1}}}}) ==
             Text(R"({"Bool":{"aws:SecureTransport":"true"},"StringEquals":{"a":["x","y"],"b":1}})"));
  CHECK_BOTH(text_of(Json::object({{"Null", Json::object({{"a", true}})}})) == Text(R"({"Null":{"a":true}})"));
}

TEST_CASE("Conditions: keys of one operator come together, the last value stays") {
  constexpr auto added = [] {
    Conditions conditions{{"StringEquals", {{"a", "x"}, {"b", "y"}}}};
    conditions.add("StringEquals", Json::object({{"c", "z"}, {"a", "new"}}));
    conditions.add("Bool", Json::object({{"d", "true"}}));
    return text_of(conditions);
  };
  CHECK_BOTH(added() == Text(R"({"StringEquals":{"a":"new","b":"y","c":"z"},"Bool":{"d":"true"}})"));
}

TEST_CASE("Conditions: what is no map is refused") {
  const std::string text = "A Condition should be represented as a map of operator to value";
  CHECK(refusal_of([] { (void)Conditions(Json::object({{"StringEquals", "x"}})); }).what == text);
  CHECK(refusal_of([] { (void)Conditions(Json("x")); }).what == text);
  CHECK(refusal_of([] {
          Conditions conditions;
          conditions.add("Bool", Json::array({"x"}));
        }).what == text);
}
