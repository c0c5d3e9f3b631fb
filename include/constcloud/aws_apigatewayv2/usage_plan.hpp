// SPDX-License-Identifier: Apache-2.0
#pragma once
// UsagePlan: how much the holders of API keys may ask of which stages.
#include <constcloud/aws_apigatewayv2/i_api_key.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_stage.hpp>
#include <constcloud/aws_apigatewayv2/throttle_settings.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What a quota is counted by. CDK: `Period`.
enum class Period : unsigned char { day, week, month };
template <class Given>
constexpr void wanted_here(const Period*) {
  static_assert(fits_here<Given>, "a Period is wanted here, such as Period::month");
}
CONSTCLOUD_CONSTEXPR Text to_text(Period period);

/// How many requests a key has in a time. CDK: `QuotaSettings`.
struct QuotaSettings {
  /// Requests in the period, a whole number from 0 up.
  Optional<QuotaLimit> limit{};
  /// By how many the limit of the first period is less: a whole number from 0 up.
  Optional<QuotaOffset> offset{};
  Optional<Period> period{};
};

/// A stage that a plan opens. CDK: `UsagePlanPerApiStage`.
struct UsagePlanPerApiStage {
  /// What the plan waits for, beside the stage.
  Optional<IWebSocketApi> api{};
  /// Without one, nothing is opened.
  Optional<IWebSocketStage> stage{};
};

/// CDK: `AddApiKeyOptions`.
struct AddApiKeyOptions {
  /// The logical id of what joins the key to the plan. Default: it follows from the path of the key.
  Optional<Text> override_logical_id{};
};

/// CDK: `UsagePlanProps`.
struct UsagePlanProps {
  /// The plan waits for these.
  Optional<List<UsagePlanPerApiStage>> api_stages{};
  Optional<Value<Text>> description{};
  Optional<QuotaSettings> quota{};
  Optional<ThrottleSettings> throttle{};
  /// Default: CloudFormation makes one.
  Optional<Value<Text>> usage_plan_name{};
};

namespace internal {
struct UsagePlanState final : StateOf<UsagePlanState, ResourceState> {
  constexpr ~UsagePlanState() override {}
  Value<Text> id;
};
}  // namespace internal

/// Any usage plan. CDK: `IUsagePlan`.
class IUsagePlan : public Handle<IUsagePlan, internal::UsagePlanState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.IUsagePlan";
  using Handle::Handle;

  constexpr const Value<Text>& usage_plan_id() const { return own().id; }
  constexpr UsagePlanReference usage_plan_ref() const { return {.usage_plan_id = own().id}; }
  /// Lets the key in: an AWS::ApiGateway::UsagePlanKey under the plan. A second time is refused ("There is already a
  /// Construct with name 'UsagePlanKeyResource:...' in UsagePlan [Plan]").
  CONSTCLOUD_CONSTEXPR void add_api_key(const IApiKey& api_key, const AddApiKeyOptions& options = {}) const;
};
template <class Given>
constexpr void wanted_here(const IUsagePlan*) {
  static_assert(fits_here<Given>,
                "a usage plan is wanted here: pass the UsagePlan, or import one with UsagePlan::from_usage_plan_id");
}

/// AWS::ApiGateway::UsagePlan. Nothing is required. Refuses a quota of a fraction ("Throttle quota limit should be an
/// integer"). CDK: `UsagePlan`,
/// https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigatewayv2/UsagePlan.html
class UsagePlan : public Handle<UsagePlan, internal::UsagePlanState, IUsagePlan> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.UsagePlan";
  constexpr UsagePlan() = default;
  CONSTCLOUD_CONSTEXPR UsagePlan(const Construct& scope, const Text& id, const UsagePlanProps& props = {});
  /// A plan made elsewhere.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IUsagePlan from_usage_plan_id(const Construct& scope, const Text& id,
                                                                          const Value<Text>& usage_plan_id);

  /// Opens another stage. The plan does not wait for it: that is said with `node().add_dependency(stage)`.
  CONSTCLOUD_CONSTEXPR void add_api_stage(const UsagePlanPerApiStage& api_stage) const;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/usage_plan.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/usage_plan.hpp>
#endif
