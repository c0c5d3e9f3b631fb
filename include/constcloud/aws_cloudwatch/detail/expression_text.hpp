// SPDX-License-Identifier: Apache-2.0
#pragma once
// What stands in the formula of a math expression.
#include <constcloud/aws_cloudwatch/stats.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_cloudwatch::internal {

constexpr bool is_variable_char(char c) { return detail::is_alphanumeric(c) || c == '_'; }

/// A lower-case letter, then letters, digits and underscores.
constexpr bool is_variable_name(const Text& name) {
  if (name.empty() || !text::is_lower(name[0])) return false;
  for (const char c : name) {
    if (!is_variable_char(c)) return false;
  }
  return true;
}

/// The literal parts of a text, one after the other.
constexpr Text literal_parts(const Value<Text>& value) {
  const json::Array* parts = detail::fragments_of(value);
  if (parts == nullptr) return value.literal();
  Text all;
  for (const Json& part : *parts) all = Text::concat({all, part.as_text()});
  return all;
}

/// The text without its quoted parts.
constexpr Text without_quoted_parts(const Text& formula) {
  Buffer rest;
  std::size_t at = 0;
  while (at < formula.size()) {
    const char c = formula[at];
    const std::size_t end = c == '"' || c == '\'' ? formula.find(Text::copy(&c, 1), at + 1) : Text::npos;
    if (end == Text::npos) rest.push(c);
    at = end == Text::npos ? at + 1 : end + 1;
  }
  return Text(std::move(rest));
}

/// All names in a formula, in their order; what stands in quotes is no name.
constexpr List<Text> identifiers_in(const Text& formula) {
  List<Text> names;
  const Text rest = without_quoted_parts(formula);
  for (std::size_t at = 0; at < rest.size(); ++at) {
    if (!text::is_lower(rest[at])) continue;
    const std::size_t from = at;
    while (at != rest.size() && is_variable_char(rest[at])) ++at;
    names.push_back(rest.substr(from, at - from));
  }
  return names;
}

/// Whether one of the words stands in the formula, that find metrics without their being named.
constexpr bool finds_its_metrics_itself(const Text& formula) {
  const Text upper = in_case<true>(formula);
  for (const Text& word : {Text("INSIGHT_RULE_METRIC"), Text("SELECT"), Text("SEARCH"), Text("METRICS")}) {
    for (std::size_t at = upper.find(word); at != Text::npos; at = upper.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      if (at != 0 && is_variable_char(upper[at - 1])) continue;
      if (end == upper.size() || !is_variable_char(upper[end])) return true;
    }
  }
  return false;
}

}  // namespace constcloud::aws_cloudwatch::internal
