// SPDX-License-Identifier: Apache-2.0
#pragma once
// How the metric of an alarm stands in its resource: in the alarm's own properties, or as a list of
// metrics.
#include <constcloud/aws_cloudwatch/math_expression.hpp>
#include <constcloud/aws_cloudwatch/stats.hpp>
#include <constcloud/cfn/cloudwatch/alarm.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
CONSTCLOUD_RULE an_alarm_and_its_metric_must_be_in_one_region(const Place& at, const Text& here, const Text& metric,
                                                               const Text& there) {
  at.refuse({"Cannot create an Alarm in region '", here, "' based on metric '", metric, "' in '", there, "'"},
            "make the alarm in the region of the metric");
}
CONSTCLOUD_RULE an_alarm_takes_no_expression_with_a_search_account_or_region(const Place& at) {
  at.refuse("Cannot create an Alarm based on a MathExpression which specifies a searchAccount or searchRegion",
            "remove search_account and search_region");
}
CONSTCLOUD_RULE an_alarm_on_an_expression_has_at_most_10_metrics(const Place& at) {
  at.refuse("Alarms on math expressions cannot contain more than 10 individual metrics", "shorten using_metrics");
}
[[noreturn]] inline void one_id_must_not_name_two_metrics_of_an_alarm(const Text& id) {
  throw Error(Text::concat(
      {"Cannot have two different metrics share the same id ('", id, "') in one Alarm or Graph. Rename one of them."}));
}
}  // namespace refuse

namespace aws_cloudwatch::internal {

/// The dimensions as CloudFormation has them: sorted by name.
constexpr Optional<List<CfnAlarmDimensionProperty>> dimensions_of(const MetricProps& props) {
  if (!props.dimensions_map || props.dimensions_map->empty()) return {};
  List<CfnAlarmDimensionProperty> list;
  list.reserve(props.dimensions_map->size());
  if (props.dimensions_map->size() == 1) {
    const auto& [name, value] = (*props.dimensions_map)[0];
    list.push_back({.name = TextValue(name), .value = TextValue(value)});
    return list;
  }
  for (const Text& name : sorted_keys<Value<Text>>(*props.dimensions_map)) {
    list.push_back({.name = name, .value = *props.dimensions_map->find(name)});
  }
  return list;
}

/// One metric of an alarm on an expression.
struct MetricEntry {
  IMetric metric;
  Json key;
  Text id;
  int level;
  bool is_primary;
};

/// The metrics of an expression and of the expressions in it, each once.
class MetricSet {
 public:
  CONSTCLOUD_CONSTEXPR void add(const IMetric& metric, int level, bool is_primary, const Text& id) {
    const Json key = key_of(metric.metric_state());
    MetricEntry* entry = id.empty() ? nullptr : find_id(id);
    if (entry != nullptr && !(entry->key == key)) refuse::one_id_must_not_name_two_metrics_of_an_alarm(id);
    if (entry == nullptr) {
      entry = find_key(key);
      if (entry != nullptr && !entry->id.empty() && !id.empty()) entry = nullptr;
    }
    if (entry == nullptr) entry = &entries_.push_back({metric, key, Text(), level, false});
    if (entry->id.empty()) entry->id = id;
    entry->is_primary = entry->is_primary || is_primary;
    if (const MathExpressionState* math = metric.metric_state().expression()) {
      for (const auto& [inner_id, inner] : *math->props.using_metrics) add(inner, level + 1, false, inner_id);
    }
  }
  constexpr List<MetricEntry>& entries() { return entries_; }

 private:
  constexpr MetricEntry* find_id(const Text& id) {
    for (MetricEntry& entry : entries_) {
      if (entry.id == id) return &entry;
    }
    return nullptr;
  }
  /// The last one with that key.
  constexpr MetricEntry* find_key(const Json& key) {
    for (std::size_t i = entries_.size(); i-- != 0;) {
      if (entries_[i].key == key) return &entries_[i];
    }
    return nullptr;
  }

  List<MetricEntry> entries_;
};

/// Puts metrics into the properties of an alarm.
class AlarmMetrics {
 public:
  constexpr AlarmMetrics(const Construct& alarm, CfnAlarmProps& props) : alarm_(alarm), props_(props) {}

  /// Gives the id that a band operator compares with. `returned_levels`: how deep metrics return
  /// data.
  CONSTCLOUD_CONSTEXPR Text add(const IMetric& metric, int returned_levels) {
    if (metric.metric_state().expression() != nullptr) return add_expression(metric, returned_levels);
    const auto& state = static_cast<const PlainMetricState&>(metric.metric_state());
    check_region(state);
    const Optional<Value<Text>> account = foreign_account(state.props);
    if (state.props.label || account) {
      props_.metrics = List<CfnAlarmMetricDataQueryProperty>{query_of(state, account, "m1", true)};
      return "m1";
    }
    props_.dimensions = dimensions_of(state.props);
    props_.namespace_ = *state.props.namespace_;
    props_.metric_name = *state.props.metric_name;
    props_.period = Value<long long>(text::to_integer(state.seconds));
    if (state.is_simple) {
      props_.statistic = *state.props.statistic;
    } else {
      props_.extended_statistic = *state.props.statistic;
    }
    if (state.props.unit) props_.unit = to_text(*state.props.unit);
    return {};
  }

 private:
  CONSTCLOUD_CONSTEXPR Text add_expression(const IMetric& metric, int returned_levels) {
    MetricSet set;
    set.add(metric, 1, true, Text());
    List<CfnAlarmMetricDataQueryProperty> queries;
    Text primary;
    int unnamed = 0;
    for (const MetricEntry& entry : set.entries()) {
      Text id = entry.id;
      if (id.empty()) id = Text::concat({"expr_", number_text(++unnamed)});
      if (entry.is_primary) primary = id;
      const bool returned = entry.level <= returned_levels;
      if (const MathExpressionState* math = entry.metric.metric_state().expression()) {
        queries.push_back(query_of(*math, id, returned));
      } else {
        const auto& state = static_cast<const PlainMetricState&>(entry.metric.metric_state());
        check_region(state);
        queries.push_back(query_of(state, foreign_account(state.props), id, returned));
      }
    }
    props_.metrics = std::move(queries);
    return primary;
  }
  static constexpr CfnAlarmMetricDataQueryProperty query_of(const PlainMetricState& state,
                                                            const Optional<Value<Text>>& account, const Text& id,
                                                            bool returned) {
    CfnAlarmMetricStatProperty stat{.metric = CfnAlarmMetricProperty{.dimensions = dimensions_of(state.props),
                                                                     .metric_name = *state.props.metric_name,
                                                                     .namespace_ = *state.props.namespace_},
                                    .period = Value<long long>(text::to_integer(state.seconds)),
                                    .stat = *state.props.statistic};
    if (state.props.unit) stat.unit = to_text(*state.props.unit);
    CfnAlarmMetricDataQueryProperty query{.id = TextValue(id)};
    query.account_id = account;
    query.label = state.props.label;
    query.metric_stat = std::move(stat);
    query.return_data = returned;
    return query;
  }
  constexpr CfnAlarmMetricDataQueryProperty query_of(const MathExpressionState& math, const Text& id,
                                                     bool returned) const {
    const MathExpressionProps& props = math.props;
    if (props.using_metrics->size() > 10)
      refuse::an_alarm_on_an_expression_has_at_most_10_metrics(alarm());
    if (props.search_account || props.search_region) {
      refuse::an_alarm_takes_no_expression_with_a_search_account_or_region(alarm());
    }
    CfnAlarmMetricDataQueryProperty query{.id = id};
    query.expression = *props.expression;
    query.label = props.label;
    if (props.using_metrics->empty()) query.period = Value<long long>(text::to_integer(math.seconds));
    query.return_data = returned;
    return query;
  }

  constexpr const detail::NodeData& alarm() const { return detail::node_of(alarm_); }
  /// The metric's account where that is not known to be the alarm's own.
  CONSTCLOUD_CONSTEXPR Optional<Value<Text>> foreign_account(const MetricProps& props) const {
    const Optional<Value<Text>>& account = account_of(props);
    if (!account || detail::is_same_token(*account, Stack::of(alarm_).account())) return {};
    return account;
  }
  CONSTCLOUD_CONSTEXPR void check_region(const PlainMetricState& state) const {
    const Optional<Value<Text>>& region = region_of(state.props);
    const Optional<Text>& here = Stack::of(alarm_).env().region;
    if (!region || !is_truthy(*region) || !here || detail::is_same_token(*region, *here)) return;
    refuse::an_alarm_and_its_metric_must_be_in_one_region(alarm(), *here, shown(state.to_string()), shown(*region));
  }

  Construct alarm_;
  CfnAlarmProps& props_;
};

}  // namespace aws_cloudwatch::internal

}  // namespace constcloud
