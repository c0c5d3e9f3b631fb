// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_ssm/string_parameter.hpp>
#include <constcloud/elements/cfn_output.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Stack;
using cc::Text;
using cc::aws_ssm::IStringParameter;
using cc::aws_ssm::StringParameter;
using trees::Refusal;

namespace {

constexpr Stack in_ireland(const Construct& app) {
  return Stack(app, "S", {.env = cc::Environment{.account = "1", .region = "eu-west-1"}});
}

}  // namespace

TEST_CASE("StringParameter: the value of the context") {
  CHECK_BOTH(trees::in_app([](const Construct& app) {
    app.node().set_context("ssm:account=1:parameterName=/level:region=eu-west-1", "debug");
    return StringParameter::value_from_lookup(in_ireland(app), "/level") == "debug";
  }));
}

TEST_CASE("StringParameter: what stands in for a missing value") {
  cc::ConstructTree app;
  const Stack stack = in_ireland(app);
  CHECK(StringParameter::value_from_lookup(stack, "/level") == "dummy-value-for-/level");
  CHECK(StringParameter::value_from_lookup(stack, "/mode", "info") == "info");
  CHECK(StringParameter::value_from_lookup(stack, "/none", "") == "dummy-value-for-/none");
  const auto& missing = cc::detail::stack_state(cc::detail::node_of(stack)).missing_context;
  REQUIRE(missing.size() == 3);
  CHECK(*missing[0].props.find("ignoreErrorOnMissingContext") == cc::Json(false));
  CHECK(*missing[1].props.find("ignoreErrorOnMissingContext") == cc::Json(true));
  CHECK(*missing[2].props.find("ignoreErrorOnMissingContext") == cc::Json(true));
}

TEST_CASE("StringParameter: a context value that is no text is refused") {
  CHECK(trees::refusal_of([] {
          cc::ConstructTree app;
          app.node().set_context("ssm:account=1:parameterName=/level:region=eu-west-1", 3);
          (void)StringParameter::value_from_lookup(in_ireland(app), "/level");
        }) == Refusal{"The context has 3 as the value of the parameter /level", "S"});
}

TEST_CASE("StringParameter: a parameter of the template gives the value, and is made once and when it is asked for") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               (void)StringParameter::from_string_parameter_name(stack, "P", "/level");
             }) == "{}");
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               const auto parameter = StringParameter::from_string_parameter_name(stack, "P", "/level");
               cc::CfnOutput(stack, "A", {.value = parameter.string_value()});
               cc::CfnOutput(stack, "B", {.value = parameter.string_value()});
             }) == R"({"Parameters":{"PParameter":{"Type":"AWS::SSM::Parameter::Value<String>","Default":"/level"}},)"
                   R"("Outputs":{"A":{"Value":{"Ref":"PParameter"}},"B":{"Value":{"Ref":"PParameter"}}}})");
}

TEST_CASE("StringParameter: a version and a computed name make a dynamic reference") {
  const auto value = [](const cc::Value<Text>& name, const cc::Optional<cc::Value<long long>>& version) {
    return trees::shown_in_stack([&](Stack& stack) {
      return StringParameter::from_string_parameter_attributes(
                 stack, "P",
                 {.parameter_name = name,
                  .simple_name = name.is_token() ? cc::Optional<bool>(true) : cc::Optional<bool>(),
                  .version = version})
          .string_value();
    });
  };
  CHECK(value("/level", 3) == R"("{{resolve:ssm:/level:3}}")");
  CHECK(value("/level", {}) == R"({"Ref":"PParameter"})");
  CHECK(value(cc::Fn::import_value("x"), {}) == R"({"Fn::Join":["",["{{resolve:ssm:",{"Fn::ImportValue":"x"},"}}"]]})");
  CHECK(value(cc::Fn::join("-", {"a", cc::Aws::region}), {}) == R"({"Ref":"PParameter"})");
}

TEST_CASE("StringParameter: refused are names that Systems Manager does not know") {
  const auto refusal = [](const cc::aws_ssm::StringParameterAttributes& attributes) {
    return trees::refusal_in_stack(
        [&](Stack& stack) { (void)StringParameter::from_string_parameter_attributes(stack, "P", attributes); });
  };
  CHECK(refusal({.parameter_name = ""}).what == "parameterName cannot be an empty string");
  CHECK(
      refusal({.parameter_name = "a/b"}) ==
      Refusal{"Parameter names must be fully qualified (if they include \"/\" they must also begin with a \"/\"): a/b",
              "S/P"});
  CHECK(refusal({.parameter_name = "a", .simple_name = false}).path == "S/P");
  CHECK(refusal({.parameter_name = cc::Aws::region}).path == "S/P");
}
