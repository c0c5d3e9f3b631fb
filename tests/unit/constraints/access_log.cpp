// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/access_log.hpp>

#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace rules = constcloud::constraints::apigateway;
using cc::aws_apigateway::AccessLogFormatText;
using cc::Text;
using trees::Refusal;

namespace {

template <std::size_t N>
constexpr bool is_known(const char (&format)[N]) {
  return rules::has_known_variables_only(format, N - 1);
}
template <std::size_t N>
constexpr bool has_id(const char (&format)[N]) {
  return rules::has_request_id(format, N - 1);
}

}  // namespace

TEST_CASE("access logs: every $context variable is a known one") {
  CHECK_BOTH(is_known(""));
  CHECK_BOTH(is_known("no variables, $ and $context alone"));
  CHECK_BOTH(is_known("$context.requestId"));
  CHECK_BOTH(is_known("$context.requestId, $context.identity.sourceIp."));
  CHECK_BOTH(is_known("\"$context.status\"$context.routeKey"));
  CHECK_BOTH(is_known("$context.authorizer.whatever_it_returned"));
  CHECK_BOTH(is_known("$context.identity.clientCert.validity.notAfter"));
  CHECK_BOTH(!is_known("$context.statuss"));
  CHECK_BOTH(!is_known("$context.stat"));
  CHECK_BOTH(!is_known("$context.Status"));
  CHECK_BOTH(!is_known("$context."));
  CHECK_BOTH(!is_known("$context.authorizer."));
  CHECK_BOTH(!is_known("$context.requestId $context.identity"));
}

TEST_CASE("access logs: a request id stands in it as a whole word") {
  CHECK_BOTH(has_id("a $context.requestId b"));
  CHECK_BOTH(has_id("$context.extendedRequestId"));
  CHECK_BOTH(has_id("$context.requestId."));
  CHECK_BOTH(!has_id(""));
  CHECK_BOTH(!has_id("$context.status"));
  CHECK_BOTH(!has_id("$context.requestIdentity"));
  CHECK_BOTH(!has_id("context.requestId"));
  CHECK_BOTH(!has_id("$context.authorizer.requestId"));
}

TEST_CASE("AccessLogFormatText: literals, run-time texts and what is known at deployment") {
  CHECK_BOTH(AccessLogFormatText("$context.requestId").literal() == "$context.requestId");
  CHECK(AccessLogFormatText(std::string("$context.extendedRequestId")).literal() ==
        "$context.extendedRequestId");
  CHECK_BOTH(trees::in_stack([](const cc::Stack& stack) {
    return AccessLogFormatText(trees::thing(stack, "T").ref()).is_token();
  }));
  CHECK(trees::refusal_of([] { return AccessLogFormatText(std::string("$context.status")); }) ==
        Refusal{"Access log must include either `AccessLogFormat.contextRequestId()` or "
                "`AccessLogFormat.contextExtendedRequestId()`",
                ""});
  CHECK(trees::refusal_of([] {
          return AccessLogFormatText(std::string("$context.requestId $context.nope"));
        }) == Refusal{"AccessLogFormat: a $context variable is unknown to API Gateway in "
                      "'$context.requestId $context.nope'",
                      ""});
}
