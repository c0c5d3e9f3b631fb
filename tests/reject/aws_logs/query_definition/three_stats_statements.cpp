// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_query_has_two_stats_statements_at_most
// reject-clang: CloudWatch Logs Insights only supports up to two stats commands in a single query, received 3: ask in two queries (at Stack/Q)
#include <constcloud/aws_logs.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace logs = cc::aws_logs;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  logs::QueryDefinition(stack, "Q",
                        {.query_definition_name = "q", .query_string = logs::QueryString({.stats_statements = {"a", "b"}})});
}
#else
constexpr void f(cc::Stack& stack) {
  logs::QueryDefinition(
      stack, "Q", {.query_definition_name = "q", .query_string = logs::QueryString({.stats_statements = {"a", "b", "c"}})});
}
#endif
constexpr auto made = cc::compiled_template<f>("S");
