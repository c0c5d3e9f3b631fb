// SPDX-License-Identifier: Apache-2.0
#pragma once
// MathExpression: a metric that is computed from other metrics.
#include <constcloud/aws_cloudwatch/metric.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_cloudwatch {

/// What may be said of every expression. Each field is optional. CDK: `MathExpressionOptions`.
struct MathExpressionOptions {
  /// The colour in graphs, `#rrggbb`: one of `Color`, or your own.
  Optional<Text> color{};
  /// The name in graphs and alarms. Default: the expression.
  Optional<Value<Text>> label{};
  /// The period of all metrics in it. Default: 5 minutes.
  Optional<Duration> period{};
  /// The account in which search expressions look; not for alarms.
  Optional<Value<Text>> search_account{};
  /// The region in which search expressions look; not for alarms.
  Optional<Value<Text>> search_region{};
  /// Whether graphs show it from the start. Default: true.
  Optional<bool> visible{};
};

/// What an expression is made of. CDK: `MathExpressionProps`.
struct MathExpressionProps {
  /// Required. The formula, such as `errors / requests * 100`.
  Required<Value<Text>> expression;
  // As in MathExpressionOptions.
  Optional<Text> color{};
  Optional<Value<Text>> label{};
  Optional<Duration> period{};
  Optional<Value<Text>> search_account{};
  Optional<Value<Text>> search_region{};
  /// The metrics by their names in the formula, which start with a lower-case letter and go on with
  /// letters, digits and underscores.
  Optional<Map<IMetric>> using_metrics{};
  Optional<bool> visible{};
};

/// How a band of expected values is computed. CDK: `AnomalyDetectionMetricOptions`.
struct AnomalyDetectionMetricOptions {
  /// Required. The metric whose values are expected within the band.
  Required<IMetric> metric;
  Optional<Text> color{};
  /// Default: `Anomaly Detection Band`.
  Optional<Value<Text>> label{};
  /// Default: 5 minutes.
  Optional<Duration> period{};
  Optional<Value<Text>> search_account{};
  Optional<Value<Text>> search_region{};
  /// Half the width of the band in standard deviations, above 0. Default: 2.
  Optional<double> std_devs{};
  Optional<bool> visible{};
};

namespace internal {

struct MathExpressionState final : MetricState {
  CONSTCLOUD_CONSTEXPR explicit MathExpressionState(MathExpressionProps p) : props(std::move(p)) {}
  constexpr ~MathExpressionState() override {}
  CONSTCLOUD_CONSTEXPR Value<Text> to_string() const override;
  constexpr double period_in_seconds() const override { return seconds; }
  constexpr const MathExpressionState* expression() const override { return this; }

  MathExpressionProps props;
  double seconds = 0;
};

/// What makes two metrics the same one: all that decides on their values.
CONSTCLOUD_CONSTEXPR Json key_of(const MetricState& state);

}  // namespace internal

/// A metric that CloudWatch computes from others. A value, like `Metric`. All metrics in it get its
/// period, with a warning where they had another one. Names that a formula cannot have are refused
/// ("Invalid variable names in expression"), and so is one name for two different metrics ("The ID
/// ... used for two metrics in the expression").
/// https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudwatch.MathExpression.html
class [[nodiscard]] MathExpression : public IMetric {
 public:
  constexpr MathExpression() = default;
  CONSTCLOUD_CONSTEXPR explicit MathExpression(MathExpressionProps props)
      : MathExpression(new internal::MathExpressionState(std::move(props))) {}

  CONSTCLOUD_CONSTEXPR const Value<Text>& expression() const { return *props().expression; }
  /// The metrics in it, with its period.
  CONSTCLOUD_CONSTEXPR const Map<IMetric>& using_metrics() const { return *props().using_metrics; }
  CONSTCLOUD_CONSTEXPR const Duration& period() const { return *props().period; }
  CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& label() const { return props().label; }
  CONSTCLOUD_CONSTEXPR const Optional<Text>& color() const { return props().color; }
  CONSTCLOUD_CONSTEXPR const Optional<bool>& visible() const { return props().visible; }
  CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& search_account() const { return props().search_account; }
  CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& search_region() const { return props().search_region; }

  /// The same expression with other options.
  CONSTCLOUD_CONSTEXPR MathExpression with(const MathExpressionOptions& options) const;
  /// The band in which the values of a metric are expected. CDK: `Metric.anomalyDetectionFor`.
  static CONSTCLOUD_CONSTEXPR MathExpression anomaly_detection_for(const AnomalyDetectionMetricOptions& options);

  /// All it is made of, with the defaults filled in.
  CONSTCLOUD_CONSTEXPR const MathExpressionProps& props() const;

 private:
  CONSTCLOUD_CONSTEXPR explicit MathExpression(internal::MathExpressionState* fresh) : IMetric(State(fresh)) {
    apply_defaults(*fresh);
  }
  static CONSTCLOUD_CONSTEXPR void apply_defaults(internal::MathExpressionState& state);
};

namespace internal {

CONSTCLOUD_CONSTEXPR List<Text> sorted(List<Text> names);
template <class T>
constexpr List<Text> sorted_keys(const Map<T>& map) {
  List<Text> names;
  for (const auto& [name, value] : map) names.push_back(name);
  return sorted(std::move(names));
}

CONSTCLOUD_CONSTEXPR Json key_of(const MetricState& state);

}  // namespace internal

}  // namespace aws_cloudwatch

}  // namespace constcloud

#include <constcloud/aws_cloudwatch/fields/math_expression.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_cloudwatch/impl/math_expression.hpp>
#endif
