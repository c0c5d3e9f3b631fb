// SPDX-License-Identifier: Apache-2.0
#pragma once
// IMetric and Metric: what alarms look at.
#include <constcloud/aws_cloudwatch/stats.hpp>
#include <constcloud/aws_cloudwatch/unit.hpp>
#include <constcloud/base/shared.hpp>
#include <constcloud/constraints/cloudwatch.hpp>
#include <constcloud/tree/construct.hpp>
#include <constcloud/values/duration.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_iam {
class Grant;
class IGrantable;
}  // namespace constcloud::aws_iam

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch {

/// What may be said of every metric. Each field is optional. CDK: `MetricOptions`.
struct MetricOptions {
  /// The account that the metric is read from. Default: that of the construct it belongs to, else
  /// the reader's.
  Optional<Value<Text>> account{};
  /// The colour in graphs, `#rrggbb`: one of `Color`, or your own.
  Optional<Text> color{};
  /// Up to 30 dimensions; names and values of 1 to 255 characters of ASCII.
  Optional<Dimensions> dimensions_map{};
  /// The id in graphs and expressions; starts with a lower-case letter.
  Optional<Text> id{};
  /// The name in graphs and alarms. Default: the metric's own.
  Optional<Value<Text>> label{};
  /// What one data point spans: 1, 5, 10 or 30 seconds, or a multiple of 60. Default: 5 minutes.
  Optional<Duration> period{};
  /// Default: that of the construct it belongs to, else the reader's.
  Optional<Value<Text>> region{};
  /// The account of the stack that it belongs to; `account` comes first.
  Optional<Value<Text>> stack_account{};
  Optional<Value<Text>> stack_region{};
  /// How data points are put together: `Stats::p(99)`, `Stats::sum`, or its text (`avg`, `p99.9`,
  /// `TM(10%:90%)`, `PR(:300)` ...) in any case. Unknown ones are taken as they are, with a warning
  /// on the alarm. Default: `Average`.
  Optional<Text> statistic{};
  /// Only data points with this unit. Default: all.
  Optional<Unit> unit{};
  /// Whether graphs show it from the start. Default: true.
  Optional<bool> visible{};
};

/// What a metric is made of. CDK: `MetricProps`.
struct MetricProps {
  /// Required. The name within the namespace.
  Required<Value<Text>> metric_name;
  /// Required. The namespace, such as `AWS/ApiGateway`.
  Required<Value<Text>> namespace_;
  // As in MetricOptions.
  Optional<Value<Text>> account{};
  Optional<Text> color{};
  Optional<Dimensions> dimensions_map{};
  Optional<Text> id{};
  Optional<Value<Text>> label{};
  Optional<Duration> period{};
  Optional<Value<Text>> region{};
  Optional<Value<Text>> stack_account{};
  Optional<Value<Text>> stack_region{};
  Optional<Text> statistic{};
  Optional<Unit> unit{};
  Optional<bool> visible{};
};

namespace internal {

using detail::shown;
/// True when there is something to show: an empty literal counts as none, as in JavaScript.
CONSTCLOUD_CONSTEXPR bool is_truthy(const Value<Text>& value);

/// The account that a metric is read from, as far as that is known.
CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& account_of(const MetricProps& props);
CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& region_of(const MetricProps& props);

struct MathExpressionState;

/// What a metric handle shares; never changed once it is made.
struct MetricState : detail::Counted {
  constexpr ~MetricState() override {}
  constexpr virtual Value<Text> to_string() const = 0;
  constexpr virtual double period_in_seconds() const = 0;
  /// Nullptr for a plain metric.
  constexpr virtual const MathExpressionState* expression() const { return nullptr; }
  Map<Text> warnings;  // by the id that acknowledges them
};

struct PlainMetricState final : MetricState {
  CONSTCLOUD_CONSTEXPR explicit PlainMetricState(MetricProps p) : props(std::move(p)) {}
  constexpr ~PlainMetricState() override {}
  CONSTCLOUD_CONSTEXPR Value<Text> to_string() const override;
  constexpr double period_in_seconds() const override { return seconds; }

  MetricProps props;
  double seconds = 0;
  bool is_simple = true;  // its statistic is one of the five simple ones
};

}  // namespace internal

class Alarm;
struct CreateAlarmOptions;

/// Anything that an alarm can look at: a `Metric` or a `MathExpression`. A value: never changed. CDK: `IMetric`.
class [[nodiscard]] IMetric {
 public:
  /// No metric.
  constexpr IMetric() = default;
  template <class T>
    requires(!detail::derives_from<T, IMetric>)
  constexpr IMetric(const T&) {
    static_assert(detail::fits_here<T>,
                  "a metric is wanted here: pass a Metric or a MathExpression, such as "
                  "stage.metric(\"ClientError\")");
  }

  /// What a reader sees: the label, else the metric's name or the expression.
  constexpr Value<Text> to_string() const { return state_->to_string(); }
  /// What is doubtful about it, by the id that acknowledges it; an alarm takes them over as
  /// warnings of its own.
  constexpr const Map<Text>& warnings() const { return state_->warnings; }
  /// An alarm on it, as `Alarm::builder(...).metric(*this)` makes it.
  CONSTCLOUD_CONSTEXPR Alarm create_alarm(const Construct& scope, const Text& id,
                                          const CreateAlarmOptions& options) const;

  /// The state behind the handle, for the rest of this room.
  constexpr const internal::MetricState& metric_state() const { return *state_; }

 protected:
  using State = detail::Shared<internal::MetricState>;
  constexpr explicit IMetric(State state) : state_(std::move(state)) {}

 private:
  State state_;
};

/// A metric that CloudWatch keeps: a namespace, a name and its dimensions, and how to look at it. A
/// value: cheap to copy, never changed, no part of any stack. Refused are other periods than 1, 5,
/// 10, 30 or a multiple of 60 seconds ("'period' must be ..."), more than 30 dimensions ("The
/// maximum number of dimensions is 30 ...") and dimension names or values that are empty or of more
/// than 255 characters ("Dimension name must be ...").
/// https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudwatch.Metric.html
class [[nodiscard]] Metric : public IMetric {
 public:
  constexpr Metric() = default;
  CONSTCLOUD_CONSTEXPR explicit Metric(MetricProps props) : Metric(new internal::PlainMetricState(std::move(props))) {}

  CONSTCLOUD_CONSTEXPR const Value<Text>& namespace_() const { return *props().namespace_; }
  CONSTCLOUD_CONSTEXPR const Value<Text>& metric_name() const { return *props().metric_name; }
  /// In the order in which they were given.
  CONSTCLOUD_CONSTEXPR const Optional<Dimensions>& dimensions() const { return props().dimensions_map; }
  CONSTCLOUD_CONSTEXPR const Duration& period() const { return *props().period; }
  /// In CloudWatch's spelling.
  CONSTCLOUD_CONSTEXPR const Text& statistic() const { return *props().statistic; }
  CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& label() const { return props().label; }
  CONSTCLOUD_CONSTEXPR const Optional<Text>& color() const { return props().color; }
  CONSTCLOUD_CONSTEXPR const Optional<Text>& id() const { return props().id; }
  CONSTCLOUD_CONSTEXPR const Optional<bool>& visible() const { return props().visible; }
  CONSTCLOUD_CONSTEXPR const Optional<Unit>& unit() const { return props().unit; }
  /// The account that it is read from, as far as that is known.
  CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& account() const { return internal::account_of(props()); }
  CONSTCLOUD_CONSTEXPR const Optional<Value<Text>>& region() const { return internal::region_of(props()); }

  /// The same metric with other options. Dimensions are replaced as a whole.
  CONSTCLOUD_CONSTEXPR Metric with(const MetricOptions& options) const;
  /// The same metric, read in the account and the region of the construct's stack as far as they
  /// are known.
  CONSTCLOUD_CONSTEXPR Metric attach_to(const Construct& scope) const;

  /// Lets somebody publish data points of any metric (aws_cloudwatch/grant.hpp).
  static CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_put_metric_data(const aws_iam::IGrantable& grantee);

  /// All it is made of, with the defaults filled in.
  CONSTCLOUD_CONSTEXPR const MetricProps& props() const { return state().props; }
  CONSTCLOUD_CONSTEXPR const internal::PlainMetricState& state() const;

 private:
  CONSTCLOUD_CONSTEXPR explicit Metric(internal::PlainMetricState* fresh) : IMetric(State(fresh)) {
    apply_defaults(*fresh);
  }

  static CONSTCLOUD_CONSTEXPR void apply_defaults(internal::PlainMetricState& state);
  static CONSTCLOUD_CONSTEXPR void check_dimensions(const Dimensions& dimensions);
  static CONSTCLOUD_CONSTEXPR Text unknown_statistic(const MetricProps& props, const Text& given);
};

}  // namespace constcloud::aws_cloudwatch

#include <constcloud/aws_cloudwatch/fields/metric.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_cloudwatch/impl/metric.hpp>
#endif
