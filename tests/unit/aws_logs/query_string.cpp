// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_logs/query_string.hpp>

#include "support/both.hpp"

namespace cc = constcloud;
using cc::aws_logs::QueryString;

TEST_CASE("QueryString: a line for each command, in the order of a query") {
  CHECK_BOTH(QueryString().to_string().literal() == "");
  CHECK_BOTH(QueryString({.display = "d", .fields = {"a", "b"}, .filter = "f", .limit = 2, .parse = "p", .sort = "o",
                          .stats = "s"})
                 .to_string()
                 .literal() ==
             "fields a, b\n| parse p\n| filter f\n| stats s\n| sort o\n| limit 2\n| display d");
}

TEST_CASE("QueryString: statements count before the single one, and what is empty is no line") {
  CHECK_BOTH(QueryString({.filter = "f", .filter_statements = {"g", "", "h"}, .sort = ""}).to_string().literal() ==
             "filter g\n| filter h");
  CHECK_BOTH(QueryString({.filter = "f", .filter_statements = cc::List<cc::Value<cc::Text>>()}).to_string().literal() ==
             "");
}
