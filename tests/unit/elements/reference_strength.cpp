// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/reference_strength.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Environment;
using cc::Json;
using cc::Stack;
using cc::Text;

namespace {

constexpr char flag[] = "@aws-cdk/core:defaultCrossStackReferences";

/// A producer and a consumer that shows one of its resources: the templates of both, or the warnings of the consumer.
enum class Wanted : unsigned char { templates, warnings };
constexpr Text read_with(const Json& strength, Wanted wanted = Wanted::templates, const Environment& producer_env = {},
                         const Environment& consumer_env = {}, bool of_l2 = false) {
  cc::ConstructTree app;
  if (!strength.is_undefined()) app.node().set_context(flag, strength);
  const auto plain = [&app](const Text& id, const Environment& env) {
    return Stack(app, id,
                 {.env = env,
                  .suppress_template_indentation = true,
                  .synthesizer = cc::DefaultStackSynthesizer({.generate_bootstrap_version_rule = false})});
  };
  const Stack producer = plain("P", producer_env);
  const cc::Construct scope(producer, "L2");
  cc::detail::node_of(scope).is_resource_construct = of_l2;
  const cc::CfnResource made = trees::thing(scope, "Resource");
  const Stack consumer = plain("C", consumer_env);
  cc::CfnOutput(consumer, "O", {.value = made.ref()});
  cc::CfnOutput(consumer, "Again", {.value = made.ref()});
  const Text templates = Text::concat({template_text(producer), template_text(consumer)});
  if (wanted == Wanted::templates) return templates;
  Text warnings;
  for (const auto& entry : consumer.node().metadata()) {
    if (entry.type == "aws:cdk:warning") warnings = Text::concat({warnings, entry.data.as_text(), ";"});
  }
  return warnings;
}

constexpr Environment in(const Text& account, const Text& region) { return {.account = account, .region = region}; }

}  // namespace

TEST_CASE("reference strength: an export, the name of an output, or both") {
  CHECK_BOTH(read_with(Json()).contains(R"({"Fn::ImportValue":"P:ExportsOutputRefL2)"));
  CHECK_BOTH(read_with("strong") == read_with(Json()));
  CHECK_BOTH(read_with(nullptr) == read_with(Json()));
  constexpr auto weak = [] { return read_with("weak"); };
  CHECK_BOTH(weak() ==
             R"({"Resources":{"L2CD7B2F13":{"Type":"A::B::C"}},"Outputs":{"PublishOutputRefL2CD7B2F139F757E15":)"
             R"({"Value":{"Ref":"L2CD7B2F13"}}}}{"Outputs":{"O":{"Value":{"Fn::GetStackOutput":)"
             R"({"StackName":"P","Region":{"Ref":"AWS::Region"},"OutputName":)"
             R"("PublishOutputRefL2CD7B2F139F757E15"}}},"Again":{"Value":{"Fn::GetStackOutput":)"
             R"({"StackName":"P","Region":{"Ref":"AWS::Region"},"OutputName":)"
             R"("PublishOutputRefL2CD7B2F139F757E15"}}}}})");
  constexpr auto both = [] {
    const Text templates = read_with("both");
    return templates.contains("PublishOutputRefL2") && templates.contains(R"("Export":{"Name":"P:Exports)") &&
           templates.contains("Fn::GetStackOutput") && !templates.contains("Fn::ImportValue");
  };
  CHECK_BOTH(both());
}

TEST_CASE("reference strength: whoever has not chosen, or is on the way, is told so once") {
  const Text unset = read_with(Json(), Wanted::warnings);
  CHECK(unset.starts_with("No cross-stack-reference strength configured, defaulting to \"strong\"."));
  CHECK(unset.ends_with(" [ack: @aws-cdk/core:crossStackReferencesDefaultStrong];"));
  CHECK(unset == read_with(nullptr, Wanted::warnings));
  const Text both = read_with("both", Wanted::warnings);
  CHECK(both.starts_with("Feature flag \"@aws-cdk/core:defaultCrossStackReferences\" currently set to \"both\"."));
  CHECK(both.ends_with(" [ack: @aws-cdk/core:crossStackReferencesBothTransitional];"));
  CHECK_BOTH(read_with("weak", Wanted::warnings).empty());
  CHECK_BOTH(read_with("strong", Wanted::warnings).empty());
}

TEST_CASE("reference strength: between regions only weak ones, and only of resources without an L2") {
  const Environment there = in("123456789012", "us-east-1");
  const Environment here = in("123456789012", "eu-west-1");
  const auto refused = [&](const Json& strength, const Environment& from, bool of_l2) {
    return trees::refusal_of([&] { (void)read_with(strength, Wanted::templates, from, here, of_l2); }).what;
  };
  const std::string not_made =
      "Stack \"C\" cannot reference {P/L2/Resource[Ref]} in stack \"P\", which is in another region or account: pass "
      "the value on as a parameter";
  CHECK(read_with("weak", Wanted::templates, there, here).contains(R"("Region":"us-east-1")"));
  CHECK(refused("weak", there, true) == not_made);
  CHECK(refused("both", there, false) == not_made);
  CHECK(refused("strong", there, false) == not_made);
  CHECK(refused("weak", in("210987654321", "eu-west-1"), false) == not_made);
  CHECK(refused("weak", {.account = "123456789012"}, false) ==
        "Stack \"C\" cannot reference {P/L2/Resource[Ref]} in stack \"P\". Cross stack/region references are only "
        "supported for stacks with an explicit region defined. ");
}

TEST_CASE("reference strength: no other one") {
  const auto refused = [](const Json& strength) { return trees::refusal_of([&] { (void)read_with(strength); }); };
  CHECK(refused("firm") == trees::Refusal{"Invalid value for @aws-cdk/core:defaultCrossStackReferences: \"firm\". Must "
                                          "be \"strong\", \"weak\", or \"both\".",
                                          "C"});
  CHECK(refused(true).what ==
        "Invalid value for @aws-cdk/core:defaultCrossStackReferences: \"true\". Must be \"strong\", \"weak\", or "
        "\"both\".");
}
