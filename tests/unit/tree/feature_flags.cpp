// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/feature_flags.hpp>

#include <limits>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::FeatureFlags;
using cc::Json;
using cc::Text;
using cc::detail::is_switched_on;
using cc::detail::is_truthy;
using trees::in_app;

namespace {

constexpr char relative_exports[] = "@aws-cdk/core:stackRelativeExports";

constexpr bool is_enabled(const Construct& construct, const Text& flag) {
  return FeatureFlags::of(construct).is_enabled(flag);
}

}  // namespace

TEST_CASE("FeatureFlags: what is true is what JavaScript takes for true") {
  CHECK_BOTH(is_truthy(true) && !is_truthy(false));
  CHECK_BOTH(is_truthy("false") && is_truthy(" ") && !is_truthy(""));
  CHECK_BOTH(is_truthy(-1) && !is_truthy(0) && !is_truthy(std::numeric_limits<double>::quiet_NaN()));
  CHECK_BOTH(is_truthy(Json::array({})) && is_truthy(Json::object({})));
  CHECK_BOTH(!is_truthy(nullptr) && !is_truthy(Json()));
}

TEST_CASE("FeatureFlags: the nearest context counts, then the default") {
  CHECK_BOTH(in_app([](const Construct& app) {
    return is_enabled(app, relative_exports) && !is_enabled(app, "@aws-cdk/core:explicitStackTags") &&
           !is_enabled(app, "nobody:knows");
  }));
  CHECK_BOTH(in_app([](const Construct& app) {
    app.node().set_context(relative_exports, false);
    app.node().set_context("mine", 1);
    const Construct inner(app, "Inner");
    inner.node().set_context(relative_exports, "on");
    return !is_enabled(app, relative_exports) && is_enabled(inner, relative_exports) && is_enabled(inner, "mine");
  }));
  CHECK_BOTH(in_app([](const Construct& app) {
    app.node().set_context(relative_exports, nullptr);
    return !is_enabled(app, relative_exports);
  }));
}

TEST_CASE("FeatureFlags: a switch has the default of whoever asks") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const auto& node = cc::detail::node_of(app);
    return is_switched_on(node, "any", true) && !is_switched_on(node, "any") && !node.root->has_context;
  }));
  CHECK_BOTH(in_app([](const Construct& app) {
    app.node().set_context("other", true);
    const auto& node = cc::detail::node_of(Construct(app, "Inner"));
    return is_switched_on(node, "any", true) && !is_switched_on(node, "any") && is_switched_on(node, "other");
  }));
}

TEST_CASE("FeatureFlags: those that are gone are on, and cannot be set") {
  static constexpr char flag[] = "@aws-cdk/aws-kms:defaultKeyPolicies";
  CHECK_BOTH(in_app([](const Construct& app) { return is_enabled(app, "aws-cdk:enableDiffNoFail"); }));
  const auto set = [](const Json& value) {
    return trees::refusal_in_stack([&](cc::Stack& stack) {
      stack.node().set_context(flag, value);
      (void)is_enabled(stack, flag);
    });
  };
  const trees::Refusal gone{
      "Unsupported feature flag '@aws-cdk/aws-kms:defaultKeyPolicies'. This flag existed on CDKv1 but has been removed "
      "in CDKv2. CDK will now behave as the same as when the flag is enabled.",
      "S"};
  CHECK(set(true) == gone);
  CHECK(set(nullptr) == gone);
  CHECK(trees::refusal_of([] {
          cc::ConstructTree app;
          app.node().set_context("@aws-cdk/core:enableStackNameDuplicates", false);
          const cc::Stack stack(app, "S");
        }).path == "S");
}

TEST_CASE("FeatureFlags: a flag of more than two positions cannot be asked when it is not set") {
  static constexpr char flag[] = "@aws-cdk/core:defaultCrossStackReferences";
  CHECK(trees::refusal_in_stack([&](cc::Stack& stack) { (void)is_enabled(stack, flag); }).what ==
        "futureFlagDefault: default type of flag '@aws-cdk/core:defaultCrossStackReferences' should be boolean, got "
        "'string'");
  CHECK_BOTH(in_app([](const Construct& app) {
    app.node().set_context("@aws-cdk/core:defaultCrossStackReferences", "strong");
    return is_enabled(app, "@aws-cdk/core:defaultCrossStackReferences");
  }));
}
