// SPDX-License-Identifier: Apache-2.0
// reject: a query is wanted here: QueryString({.fields = {...}, .limit = 20})
#include <constcloud/aws_logs.hpp>

namespace cc = constcloud;
namespace logs = cc::aws_logs;

void f(cc::Stack& stack) {
#ifdef CONSTCLOUD_CONTROL
  logs::QueryDefinition::builder(stack, "Q").query_definition_name("q").query_string(logs::QueryString()).build();
}
#else
  logs::QueryDefinition::builder(stack, "Q").query_definition_name("q").query_string("fields @message").build();
}
#endif
