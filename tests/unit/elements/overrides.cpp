// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/overrides.hpp>

#include <constcloud/cfn/apigatewayv2/domain_name.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::CfnResource;
using cc::Json;
using cc::Stack;
using cc::Text;

namespace {

/// The properties of a resource that had these and got the overrides of `f`; `none` when it has none.
template <class F>
constexpr Text properties_after(const char* json, std::size_t size, F f) {
  cc::ConstructTree app;
  const Stack stack = trees::plain_stack(app, "S");
  const Json before = cc::json::parse(Text::copy(json, size));
  const CfnResource resource = trees::thing(stack, "R", before.as_object());
  f(resource);
  const Json after = cc::json::parse(template_text(stack));
  const Json* properties = after.find("Resources")->find("R")->find("Properties");
  if (properties == nullptr) return "none";
  return properties->to_text();
}
template <std::size_t N, class F>
constexpr Text after(const char (&json)[N], F f) {
  return properties_after(json, N - 1, f);
}

/// The properties of a stage `f` overrides something of.
template <class F>
constexpr Text stage_after(F f, apigwv2::CfnStageProps props = {.api_id = "a", .stage_name = "s"}) {
  cc::ConstructTree app;
  const Stack stack = trees::plain_stack(app, "S");
  f(apigwv2::CfnStage(stack, "R", std::move(props)));
  const Json parsed = cc::json::parse(template_text(stack));
  const Json* properties = parsed.find("Resources")->find("R")->find("Properties");
  if (properties == nullptr) return "none";
  return properties->to_text();
}

constexpr Json empty_object() { return Json(cc::json::Object()); }

}  // namespace

TEST_CASE("split_path: dots part names, a backslash takes the next character as it is") {
  constexpr auto joined = [](const Text& path) {
    Text all;
    for (const Text& part : cc::detail::split_path(path)) all = Text::concat({all, "<", part, ">"});
    return all;
  };
  CHECK_BOTH(joined("a.b.c") == "<a><b><c>");
  CHECK_BOTH(joined("a\\.b.c") == "<a.b><c>");
  CHECK_BOTH(joined("a\\\\b\\") == "<a\\b\\>");
  CHECK_BOTH(joined("") == "<>");
  CHECK_BOTH(joined("Q..") == "<Q><><>");
}

TEST_CASE("overrides: objects merge by their members") {
  CHECK_BOTH(after(R"({"A":{"B":1,"C":2},"D":3})", [](const CfnResource& r) {
               r.add_property_override("A.B", 5);
               r.add_property_override("A.E.F", "deep");
               r.add_property_override("D", Json::object({{"x", 1}}));
               r.add_override("Properties.G", true);
             }) == R"({"A":{"B":5,"C":2,"E":{"F":"deep"}},"D":{"x":1},"G":true})");
  CHECK_BOTH(after(R"({"b":1,"a":2})", [](const CfnResource& r) { r.add_property_override("1", 3); }) ==
             R"({"1":3,"b":1,"a":2})");
  CHECK_BOTH(after(R"({"E.F":1})", [](const CfnResource& r) { r.add_property_override("E\\.F", "dotted"); }) ==
             R"({"E.F":"dotted"})");
}

TEST_CASE("overrides: arrays merge by their indices") {
  constexpr char tags[] = R"({"Tags":[{"Key":"a","Value":"b"},{"Key":"c","Value":"d"}]})";
  CHECK_BOTH(after(tags, [](const CfnResource& r) { r.add_property_override("Tags.0.Key", "z"); }) ==
             R"({"Tags":[{"Key":"z","Value":"b"},{"Key":"c","Value":"d"}]})");
  CHECK_BOTH(after(R"({"L":["a",["x","y"]]})", [](const CfnResource& r) { r.add_property_override("L.1.0", "z"); }) ==
             R"({"L":["a",["z","y"]]})");
  CHECK_BOTH(after(R"({"L":["a"]})", [](const CfnResource& r) { r.add_property_override("L.0.K", "z"); }) ==
             R"({"L":[{"K":"z"}]})");
  CHECK_BOTH(after(R"({"L":["a"]})", [](const CfnResource& r) {
               r.add_property_override("L.7", "z");
               r.add_property_override("L.3", "y");
             }) == R"({"L":["a","y","z"]})");
  CHECK_BOTH(after(R"({"L":["a"]})", [](const CfnResource& r) { r.add_property_override("L.name", "z"); }) ==
             R"({"L":["a"]})");
  CHECK_BOTH(after(R"({"L":["a"]})", [](const CfnResource& r) { r.add_property_override("L", Json::array({"b"})); }) ==
             R"({"L":["b"]})");
}

TEST_CASE("overrides: what is undefined is taken out, and what ends up empty") {
  CHECK_BOTH(after(R"({"A":1,"B":{"C":2,"D":3}})", [](const CfnResource& r) {
               r.add_deletion_override("Properties.A");
               r.add_property_deletion_override("B.C");
               r.add_property_deletion_override("Unknown.Path");
             }) == R"({"B":{"D":3}})");
  CHECK_BOTH(after(R"({"A":{"B":{"C":1}},"D":1})",
                   [](const CfnResource& r) { r.add_property_deletion_override("A.B.C"); }) == R"({"D":1})");
  CHECK_BOTH(after(R"({"A":1})", [](const CfnResource& r) { r.add_property_deletion_override("A"); }) == "none");
  CHECK_BOTH(after(R"({"L":["a","b","c"]})", [](const CfnResource& r) { r.add_property_deletion_override("L.1"); }) ==
             R"({"L":["a","c"]})");
  CHECK_BOTH(after(R"({"L":["a"]})", [](const CfnResource& r) { r.add_property_deletion_override("L.0"); }) == "none");
  CHECK_BOTH(after(R"({"L":[{"K":1},2]})", [](const CfnResource& r) { r.add_property_deletion_override("L.0.K"); }) ==
             R"({"L":[2]})");
  CHECK_BOTH(after(R"({"L":[1]})", [](const CfnResource& r) { r.add_property_deletion_override("L.9"); }) ==
             R"({"L":[1]})");
  CHECK_BOTH(after(R"({"L":{"a":1},"M":1,"N":[]})", [](const CfnResource& r) {
               r.add_property_override("L", empty_object());
               r.add_property_override("M", empty_object());
               r.add_property_override("N", empty_object());
             }) == R"({"L":{"a":1}})");
  CHECK_BOTH(after(R"({"A":1})", [](const CfnResource& r) { r.add_property_override("A", nullptr); }) == R"({"A":null})");
}

TEST_CASE("overrides: intrinsics are replaced as a whole") {
  CHECK_BOTH(after(R"({"L":{"a":1}})", [](const CfnResource& r) { r.add_property_override("L", cc::Fn::ref("X")); }) ==
             R"({"L":{"Ref":"X"}})");
  CHECK_BOTH(after(R"({"L":{"Fn::GetAtt":["a","b"]}})", [](const CfnResource& r) { r.add_property_override("L.a", 1); }) ==
             R"({"L":{"a":1}})");
  CHECK_BOTH(after(R"({"L":{"Fn::Length":[1]}})", [](const CfnResource& r) { r.add_property_override("L.a", 1); }) ==
             R"({"L":{"Fn::Length":[1],"a":1}})");
  CHECK_BOTH(after(R"({"L":{"a":1}})", [](const CfnResource& r) {
               r.add_property_override("L", cc::Fn::get_att("X", "Arn"));
               r.add_property_override("M.N", "x" + cc::TextValue(cc::Fn::ref("X")));
             }) == R"({"L":{"Fn::GetAtt":["X","Arn"]},"M":{"N":{"Fn::Join":["",["x",{"Ref":"X"}]]}}})");
}

TEST_CASE("overrides: a later one counts, and what is in its way goes") {
  CHECK_BOTH(after(R"({"b":1})", [](const CfnResource& r) {
               r.add_property_override("A", 1);
               r.add_property_override("A.B", 2);
               r.add_property_override("C.D", Json::array({1}));
               r.add_property_override("C.D.0", 2);
             }) == R"({"b":1,"A":{"B":2},"C":{"D":{"0":2}}})");
}

TEST_CASE("overrides: a property that was not set takes its place in the order of names") {
  CHECK_BOTH(stage_after([](const CfnResource& r) {
               r.add_property_override("Zed", 1);
               r.add_property_override("Description", "d");
               r.add_property_override("B", 2);
             }) == R"({"ApiId":"a","Description":"d","StageName":"s","Zed":1,"B":2})");
  CHECK_BOTH(stage_after([](const CfnResource& r) { r.add_property_override("DefaultRouteSettings.LoggingLevel", "d"); },
                         {.api_id = "a", .stage_name = "s", .default_route_settings = {{.throttling_rate_limit = 2}}}) ==
             R"({"ApiId":"a","DefaultRouteSettings":{"LoggingLevel":"d","ThrottlingRateLimit":2},"StageName":"s"})");
}

TEST_CASE("overrides: the known properties of a typed object keep it from going away") {
  CHECK_BOTH(stage_after([](const CfnResource& r) {
               r.add_property_deletion_override("ApiId");
               r.add_property_deletion_override("StageName");
             }) == "{}");
  CHECK_BOTH(stage_after(
                 [](const CfnResource& r) {
                   r.add_property_deletion_override("DefaultRouteSettings.ThrottlingRateLimit");
                 },
                 {.api_id = "a", .stage_name = "s", .default_route_settings = {{.throttling_rate_limit = 2}}}) ==
             R"({"ApiId":"a","DefaultRouteSettings":{},"StageName":"s"})");
}

TEST_CASE("overrides: attributes of the resource, new ones at the end") {
  constexpr auto attributes = [](Stack& stack) {
    const CfnResource r = trees::thing(stack, "R", {{"a", 1}});
    r.add_metadata("m", 1);
    r.add_override("Type", "X::Y::Z");
    r.add_override("DependsOn", Json::array({"x"}));
    r.add_override("Metadata.n", 2);
    const CfnResource bare = trees::thing(stack, "Bare");
    bare.set_version("1");
    bare.add_property_override("P", 1);
  };
  CHECK_BOTH(trees::template_of(attributes) ==
             R"({"Resources":{"R":{"Type":"X::Y::Z","Properties":{"a":1},"Metadata":{"m":1,"n":2},"DependsOn":["x"]},)"
             R"("Bare":{"Type":"A::B::C","Version":"1","Properties":{"P":1}}}})");
}

TEST_CASE("overrides: within the structs of a list") {
  constexpr auto domain = [](Stack& stack) {
    const apigwv2::CfnDomainName d(stack, "D",
                                   {.domain_name = "x.org", .domain_name_configurations = {{.security_policy = "p"}}});
    d.add_property_override("DomainNameConfigurations.0.CertificateArn", "c");
  };
  CHECK_BOTH(trees::template_of(domain) ==
             R"({"Resources":{"D":{"Type":"AWS::ApiGatewayV2::DomainName","Properties":{"DomainName":"x.org",)"
             R"("DomainNameConfigurations":[{"CertificateArn":"c","SecurityPolicy":"p"}]}}}})");
}
