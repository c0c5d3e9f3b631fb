// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_logs/query_definition.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::aws_logs::LogGroup;
using cc::aws_logs::QueryDefinition;
using cc::aws_logs::QueryString;
using trees::Refusal;

TEST_CASE("QueryDefinition: its query as one text, and the names of its log groups") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               QueryDefinition::builder(stack, "Q")
                   .query_definition_name("slow")
                   .query_string(QueryString({.fields = {"@message"}, .limit = 1}))
                   .log_groups({LogGroup::from_log_group_name(stack, "L", "chat")})
                   .build();
             }) == R"({"Resources":{"Q63C6E3AB":{"Type":"AWS::Logs::QueryDefinition","Properties":{"LogGroupNames":["chat"],)"
                   R"("Name":"slow","QueryString":"fields @message\n| limit 1"}}}})");
}

TEST_CASE("QueryDefinition: three stats statements are refused") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          QueryDefinition(stack, "Q", {.query_definition_name = "q", .query_string = QueryString({.stats_statements = {"a", "b", "c"}})});
        }) == Refusal{"CloudWatch Logs Insights only supports up to two stats commands in a single query, received 3.",
                      "S/Q"});
}
