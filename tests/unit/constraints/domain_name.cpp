// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/domain_name.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace rules = constcloud::constraints;
using cc::aws_apigatewayv2::DomainNameText;
using trees::Refusal;

namespace {

constexpr bool is_domain(const cc::Text& text) {
  return rules::is_domain_name(text.data(), text.size());
}
constexpr bool is_custom(const cc::Text& text) {
  return DomainNameText::accepts(text.data(), text.size());
}

constexpr cc::Text labels(std::size_t count, std::size_t size) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) {
    if (i != 0) buffer.push('.');
    for (std::size_t j = 0; j != size; ++j) buffer.push('a');
  }
  return cc::Text(std::move(buffer));
}

}  // namespace

TEST_CASE("domain names: labels of letters, digits and inner hyphens") {
  CHECK_BOTH(is_domain("a.bc"));
  CHECK_BOTH(is_domain("ws.Example.com"));
  CHECK_BOTH(is_domain("1.2.co"));
  CHECK_BOTH(is_domain("xn--bcher-kva.example"));
  CHECK_BOTH(!is_domain(""));
  CHECK_BOTH(!is_domain("."));
  CHECK_BOTH(!is_domain("com"));
  CHECK_BOTH(!is_domain("a.b"));
  CHECK_BOTH(!is_domain("a..bc"));
  CHECK_BOTH(!is_domain(".a.bc"));
  CHECK_BOTH(!is_domain("a.bc."));
  CHECK_BOTH(!is_domain("-a.bc"));
  CHECK_BOTH(!is_domain("a-.bc"));
  CHECK_BOTH(!is_domain("a.-bc"));
  CHECK_BOTH(!is_domain("a.bc-"));
  CHECK_BOTH(!is_domain("a b.com"));
  CHECK_BOTH(!is_domain("a_b.com"));
  CHECK_BOTH(!is_domain("\u00e4.com"));
  CHECK_BOTH(!is_domain("https://example.com"));
  CHECK_BOTH(!is_domain("example.com:443"));
}

TEST_CASE("domain names: a wildcard stands for the first label") {
  CHECK_BOTH(is_domain("*.example.com"));
  CHECK_BOTH(!is_domain("*"));
  CHECK_BOTH(!is_domain("*.com"));
  CHECK_BOTH(!is_domain("a*.example.com"));
  CHECK_BOTH(!is_domain("a.*.com"));
  CHECK_BOTH(!is_domain("*.*.example.com"));
}

TEST_CASE("domain names: lengths of labels and of the whole") {
  CHECK_BOTH(is_domain(labels(2, 63)));
  CHECK_BOTH(!is_domain(labels(2, 64)));
  CHECK_BOTH(is_domain(cc::Text::concat({labels(1, 63), ".bc"})));
  CHECK_BOTH(!is_domain(cc::Text::concat({labels(1, 64), ".bc"})));
  CHECK_BOTH(is_domain(cc::Text::concat({labels(3, 63), ".", labels(1, 61)})));
  CHECK_BOTH(!is_domain(cc::Text::concat({labels(3, 63), ".", labels(1, 62)})));
}

TEST_CASE("custom domain names: no capitals") {
  CHECK_BOTH(is_custom("*.example.com"));
  CHECK_BOTH(!is_custom("Example.com"));
  CHECK_BOTH(!is_custom("example"));
}

TEST_CASE("DomainNameText: run-time values are checked by whom they are a field of") {
  CHECK_BOTH(DomainNameText("ws.example.com").literal() == "ws.example.com");
  CHECK(trees::refusal_of([] { DomainNameText(std::string()).validate({}); }) ==
        Refusal{"empty string for domainName not allowed", ""});
  CHECK(trees::refusal_of([] { DomainNameText(std::string("Ws.example.com")).validate({}); }) ==
        Refusal{"DomainName: domain_name 'Ws.example.com' must be lower-case labels of letters, "
                "digits and inner hyphens, "
                "joined by dots, such as ws.example.com or *.example.com",
                ""});
}
