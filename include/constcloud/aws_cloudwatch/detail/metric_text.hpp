// SPDX-License-Identifier: Apache-2.0
#pragma once
// A metric as it stands in a message: all it is made of, as JSON.
#include <constcloud/aws_cloudwatch/math_expression.hpp>
#include <constcloud/aws_cloudwatch/stats.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch::internal {

/// An object that leaves out what is not set.
class ShownObject {
 public:
  constexpr void set(const Text& name, Json value) { members_.set(name, std::move(value)); }
  template <class T>
  constexpr void set_known(const Text& name, const Optional<T>& value) {
    if (!value) return;
    if constexpr (detail::same_as<T, Value<Text>>) {
      members_.set(name, shown(*value));
    } else {
      members_.set(name, *value);
    }
  }
  CONSTCLOUD_CONSTEXPR Json json() const { return members_; }

 private:
  Map<Json> members_;
};

inline CONSTCLOUD_CONSTEXPR Json shown_period(const Duration& period) {
  const Text unit = period.unit_label();
  double millis = 1;
  Text letter;
  if (unit != Text("millis")) {
    letter = in_case<true>(unit.substr(0, 1));
    millis = unit[0] == 's' ? 1e3 : unit[0] == 'm' ? 6e4 : unit[0] == 'h' ? 36e5 : 864e5;
  }
  const Json shown_unit = Json::object({{"label", unit}, {"isoLabel", letter}, {"inMillis", millis}});
  return Json::object({{"amount", period.amount()}, {"unit", shown_unit}});
}

constexpr void add_warnings(ShownObject& object, const MetricState& state) {
  if (state.warnings.empty()) return;
  json::Array messages;
  Map<Json> by_id;
  for (const auto& [id, message] : state.warnings) {
    messages.push_back(message);
    by_id.set(id, message);
  }
  object.set("warnings", Json(std::move(messages)));
  object.set("warningsV2", Json(std::move(by_id)));
}

inline CONSTCLOUD_CONSTEXPR Json shown_metrics(const Map<IMetric>& metrics);

/// A metric within an expression.
inline CONSTCLOUD_CONSTEXPR Json shown_metric(const MetricState& state) {
  ShownObject object;
  if (const MathExpressionState* math = state.expression()) {
    const MathExpressionProps& props = math->props;
    object.set("expression", shown(*props.expression));
    object.set("usingMetrics", shown_metrics(*props.using_metrics));
    object.set_known("label", props.label);
    object.set_known("color", props.color);
    object.set_known("visible", props.visible);
    object.set("period", shown_period(*props.period));
    object.set_known("searchAccount", props.search_account);
    object.set_known("searchRegion", props.search_region);
    add_warnings(object, state);
    return object.json();
  }
  const MetricProps& props = static_cast<const PlainMetricState&>(state).props;
  if (props.dimensions_map) {
    Map<Json> dimensions;
    for (const auto& [name, value] : *props.dimensions_map) dimensions.set(name, shown(value));
    object.set("dimensions", Json(std::move(dimensions)));
  }
  object.set("namespace", shown(*props.namespace_));
  object.set("metricName", shown(*props.metric_name));
  object.set("period", shown_period(*props.period));
  object.set("statistic", *props.statistic);
  object.set_known("label", props.label);
  object.set_known("color", props.color);
  object.set_known("id", props.id);
  object.set_known("visible", props.visible);
  if (props.unit) object.set("unit", to_text(*props.unit));
  add_warnings(object, state);
  object.set_known("account", account_of(props));
  object.set_known("region", region_of(props));
  return object.json();
}

inline CONSTCLOUD_CONSTEXPR Json shown_metrics(const Map<IMetric>& metrics) {
  Map<Json> members;
  for (const auto& [id, metric] : metrics) members.set(id, shown_metric(metric.metric_state()));
  return members;
}

/// What a metric gives to those who render it, as JSON.
inline CONSTCLOUD_CONSTEXPR Text config_text(const MetricState& state) {
  ShownObject looks;
  ShownObject stat;
  if (const MathExpressionState* math = state.expression()) {
    const MathExpressionProps& props = math->props;
    stat.set("period", math->seconds);
    stat.set("expression", shown(*props.expression));
    stat.set("usingMetrics", shown_metrics(*props.using_metrics));
    stat.set_known("searchAccount", props.search_account);
    stat.set_known("searchRegion", props.search_region);
    looks.set_known("label", props.label);
    looks.set_known("color", props.color);
    looks.set_known("visible", props.visible);
    return Json::object({{"mathExpression", stat.json()}, {"renderingProperties", looks.json()}}).to_text();
  }
  const MetricProps& props = static_cast<const PlainMetricState&>(state).props;
  if (props.dimensions_map && !props.dimensions_map->empty()) {
    json::Array dimensions;
    for (const Text& name : sorted_keys<Value<Text>>(*props.dimensions_map)) {
      dimensions.push_back(Json::object({{"name", name}, {"value", shown(*props.dimensions_map->find(name))}}));
    }
    stat.set("dimensions", Json(std::move(dimensions)));
  }
  stat.set("namespace", shown(*props.namespace_));
  stat.set("metricName", shown(*props.metric_name));
  stat.set("period", shown_period(*props.period));
  stat.set("statistic", *props.statistic);
  if (props.unit) stat.set("unitFilter", to_text(*props.unit));
  stat.set_known("account", account_of(props));
  stat.set_known("region", region_of(props));
  stat.set_known("accountOverride", props.account);
  stat.set_known("regionOverride", props.region);
  looks.set_known("color", props.color);
  looks.set_known("label", props.label);
  looks.set_known("id", props.id);
  looks.set_known("visible", props.visible);
  return Json::object({{"metricStat", stat.json()}, {"renderingProperties", looks.json()}}).to_text();
}

}  // namespace constcloud::aws_cloudwatch::internal
