// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_logs/query_definition.hpp.
#include <constcloud/aws_logs/query_definition.hpp>
#include <constcloud/cfn/logs/query_definition.hpp>
#include <constcloud/tree/annotations.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_query_has_two_stats_statements_at_most(const Place& at, std::size_t count) {
  at.refuse({"CloudWatch Logs Insights only supports up to two stats commands in a single query, received ",
             Json(static_cast<double>(count)).to_text(), "."}, "ask in two queries");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_logs {

CONSTCLOUD_CONSTEXPR QueryDefinition::QueryDefinition(const Construct& scope, const Text& id,
                                                      const QueryDefinitionProps& props)
    : Handle(scope, id) {
  const Making making(*this, props);
  const QueryStringProps& query = props.query_string->props();
  if (query.stats_statements && query.stats_statements->size() > 2) {
    refuse::a_query_has_two_stats_statements_at_most(data(), query.stats_statements->size());
  }
  if (query.stats_statements && query.stats && (query.stats->is_token() || !query.stats->literal().empty())) {
    Annotations::of(*this).add_warning_v2(
        "QueryDefinitionStatsWarning",
        "Both stats and statsStatements properties are provided. The stats property is "
        "deprecated and will be ignored in favor of statsStatements.");
  }
  CfnQueryDefinitionProps cfn{.name = *props.query_definition_name, .query_string = props.query_string->to_string()};
  List<Value<Text>> names;
  if (props.log_groups) {
    for (const ILogGroup& group : *props.log_groups) names.push_back(group.log_group_name());
  }
  cfn.log_group_names = TextList(names);
  const CfnQueryDefinition resource(*this, "Resource", std::move(cfn));
  stand_for(resource);
  own().id = resource.attr_query_definition_id();
}

}  // namespace constcloud::aws_logs
