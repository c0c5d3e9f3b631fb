// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_logs/query_string.hpp.
#include <constcloud/aws_logs/query_string.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_logs {

namespace internal {

/// Collects the lines of a query.
class QueryLines {
 public:
  constexpr void add(const Text& command, const Value<Text>& statement) {
    if (!statement.is_token() && statement.literal().empty()) return;
    if (!is_empty_) text_ = text_ + "\n| ";
    is_empty_ = false;
    text_ = concat({text_, command, " ", statement});
  }
  constexpr void add(const Text& command, const Optional<List<Value<Text>>>& statements,
                     const Optional<Value<Text>>& statement) {
    if (statements) {
      for (const Value<Text>& each : *statements) add(command, each);
    } else if (statement) {
      add(command, *statement);
    }
  }
  constexpr const Value<Text>& text() const { return text_; }

 private:
  Value<Text> text_ = Text();
  bool is_empty_ = true;
};

}  // namespace internal

CONSTCLOUD_CONSTEXPR Value<Text> QueryString::to_string() const {
  internal::QueryLines lines;
  if (props_.fields) {
    Value<Text> fields = Text();
    for (const Value<Text>& field : *props_.fields) {
      if (&field != props_.fields->begin()) fields = fields + ", ";
      fields = fields + field;
    }
    lines.add("fields", fields);
  }
  lines.add("parse", props_.parse_statements, props_.parse);
  lines.add("filter", props_.filter_statements, props_.filter);
  lines.add("stats", props_.stats_statements, props_.stats);
  if (props_.sort) lines.add("sort", *props_.sort);
  if (props_.limit) lines.add("limit", Json(*props_.limit).to_text());
  if (props_.display) lines.add("display", *props_.display);
  return lines.text();
}

}  // namespace constcloud::aws_logs
