// SPDX-License-Identifier: Apache-2.0
#pragma once
// QueryDefinition: a query that is kept, to be asked again.
#include <constcloud/aws_logs/log_group.hpp>
#include <constcloud/aws_logs/query_string.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

struct QueryDefinitionState final : StateOf<QueryDefinitionState, ResourceState> {
  constexpr ~QueryDefinitionState() override {}
  Value<Text> id;
};

}  // namespace detail

namespace aws_logs {

/// CDK: `QueryDefinitionProps`.
struct QueryDefinitionProps {
  /// Slashes make folders of it.
  Required<Value<Text>> query_definition_name;
  Required<QueryString> query_string;
  /// The log groups that are asked. Default: whoever asks says which.
  Optional<List<ILogGroup>> log_groups{};
};

/// Makes an `AWS::Logs::QueryDefinition`. Required: `query_definition_name`, `query_string`. Refuses a query of more than
/// two stats statements ("CloudWatch Logs Insights only supports up to two stats commands in a single query, ...").
/// CDK: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.QueryDefinition.html
class QueryDefinition : public Handle<QueryDefinition, detail::QueryDefinitionState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_logs.QueryDefinition";
  constexpr QueryDefinition() = default;
  CONSTCLOUD_CONSTEXPR QueryDefinition(const Construct& scope, const Text& id, const QueryDefinitionProps& props);

  constexpr const Value<Text>& query_definition_id() const { return own().id; }
};

}  // namespace aws_logs

}  // namespace constcloud

#include <constcloud/aws_logs/fields/query_definition.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_logs/impl/query_definition.hpp>
#endif
