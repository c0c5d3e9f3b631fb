// SPDX-License-Identifier: Apache-2.0
#pragma once
// QueryString: what is asked of log events, command by command.
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_logs {

/// The commands of a query, in the order in which they are written. CDK: `QueryStringProps`.
struct QueryStringProps {
  /// The fields that the result shows.
  Optional<Value<Text>> display{};
  /// The fields that are read of each event.
  Optional<List<Value<Text>>> fields{};
  /// What an event must be. Not beside `filter_statements`, which counts then.
  Optional<Value<Text>> filter{};
  Optional<List<Value<Text>>> filter_statements{};
  /// How many events there are in the result at most.
  Optional<double> limit{};
  /// What is taken out of a field, and its name. Not beside `parse_statements`, which counts then.
  Optional<Value<Text>> parse{};
  Optional<List<Value<Text>>> parse_statements{};
  /// As in `@timestamp desc`.
  Optional<Value<Text>> sort{};
  /// What is counted or summed up. Not beside `stats_statements`, which counts then.
  Optional<Value<Text>> stats{};
  /// Two at most.
  Optional<List<Value<Text>>> stats_statements{};
};

/// A query of CloudWatch Logs Insights. A value. CDK: `QueryString`.
class [[nodiscard]] QueryString {
 public:
  constexpr QueryString() = default;
  constexpr QueryString(const QueryStringProps& props) : props_(props) {}
  constexpr const QueryStringProps& props() const { return props_; }
  /// A line for each command that has a text, as in `fields @message\n| sort @timestamp`.
  CONSTCLOUD_CONSTEXPR Value<Text> to_string() const;

 private:
  QueryStringProps props_;
};
template <class Given>
constexpr void wanted_here(const QueryString*) {
  static_assert(fits_here<Given>, "a query is wanted here: QueryString({.fields = {...}, .limit = 20})");
}

}  // namespace constcloud::aws_logs

#include <constcloud/aws_logs/fields/query_string.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_logs/impl/query_string.hpp>
#endif
