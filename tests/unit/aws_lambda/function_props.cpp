// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_lambda/function_props.hpp>

#include <map>
#include <string>

#include "support/both.hpp"

namespace cc = constcloud;
namespace lambda = cc::aws_lambda;

TEST_CASE("function props: enumerators as Lambda spells them") {
  CHECK_BOTH(to_text(lambda::LoggingFormat::json) == "JSON" && to_text(lambda::LoggingFormat::text) == "Text");
  CHECK_BOTH(to_text(lambda::ApplicationLogLevel::info) == "INFO");
  CHECK_BOTH(to_text(lambda::ApplicationLogLevel::debug) == "DEBUG");
  CHECK_BOTH(to_text(lambda::ApplicationLogLevel::fatal) == "FATAL");
  CHECK_BOTH(to_text(lambda::SystemLogLevel::warn) == "WARN");
  CHECK_BOTH(to_text(lambda::RecursiveLoop::terminate) == "Terminate");
}

TEST_CASE("function props: environments of literals and of ranges") {
  CHECK_BOTH([] {
    const lambda::FunctionEnvironment environment{{"TABLE", "t"}, {"MODE", "m"}};
    return environment.size() == 2 && environment[0].key == "TABLE" && environment[1].value.literal() == "m";
  }());
  const std::map<std::string, std::string> variables{{"A_B", "1"}};
  CHECK(lambda::FunctionEnvironment(variables)[0].key == "A_B");
  const char* word = "WORD";
  CHECK(lambda::FunctionEnvironment{{word, word}}[0].value.literal() == "WORD");
}
