// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/s3.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace rules = constcloud::constraints::s3;
using cc::Text;
using trees::Refusal;

namespace {

constexpr bool is_name(const Text& text) { return rules::is_bucket_name(text.data(), text.size()); }
constexpr bool is_legacy(const Text& text) { return rules::is_legacy_bucket_name(text.data(), text.size()); }

constexpr Text repeat(char unit, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.push(unit);
  return Text(std::move(buffer));
}

}  // namespace

TEST_CASE("bucket names: 3 to 63 lower-case letters, digits, dots and hyphens between letters or digits") {
  CHECK_BOTH(is_name("abc"));
  CHECK_BOTH(is_name("the-code.v1"));
  CHECK_BOTH(is_name(repeat('b', 63)));
  CHECK_BOTH(!is_name(repeat('b', 64)));
  CHECK_BOTH(!is_name("ab"));
  CHECK_BOTH(!is_name(""));
  CHECK_BOTH(!is_name("Abc"));
  CHECK_BOTH(!is_name("a_c"));
  CHECK_BOTH(!is_name("-bc"));
  CHECK_BOTH(!is_name("ab-"));
  CHECK_BOTH(!is_name("a..c"));
  CHECK_BOTH(!is_name("a.-c"));
  CHECK_BOTH(!is_name("a-.c"));
}

TEST_CASE("bucket names: nothing like an IP address") {
  CHECK_BOTH(!is_name("1.2.3.4"));
  CHECK_BOTH(!is_name("192.168.100.200"));
  CHECK_BOTH(is_name("1.2.3"));
  CHECK_BOTH(is_name("1.2.3.4.5"));
  CHECK_BOTH(is_name("1.2.3.1234"));
  CHECK_BOTH(is_name("1.2.3.a"));
}

TEST_CASE("names of old buckets: capitals and underscores as well") {
  CHECK_BOTH(is_legacy("A_c"));
  CHECK_BOTH(is_legacy("the-code"));
  CHECK_BOTH(!is_legacy("_bc"));
  CHECK_BOTH(!is_legacy("a b"));
  CHECK_BOTH(!is_legacy("a..b"));
}

TEST_CASE("faults_of_bucket_name: all of them, with offsets as JavaScript counts") {
  CHECK(rules::faults_of_bucket_name("\xc3\xa9.-B", false) ==
        "\nBucket name must only contain lowercase characters and the symbols, period (.) and dash (-) (offset: 0)"
        "\nBucket name must start with a lowercase character or number (offset: 0)"
        "\nBucket name must end with a lowercase character or number (offset: 3)"
        "\nBucket name must not have dash next to period, or period next to dash, or consecutive periods (offset: 1)");
  CHECK(rules::faults_of_bucket_name("-b", true) ==
        "\nBucket name must be at least 3 and no more than 63 characters"
        "\nBucket name must start with an uppercase, lowercase character or number");
  CHECK(rules::faults_of_bucket_name("b_b ", true) ==
        "\nBucket name must only contain uppercase or lowercase characters and the symbols, period (.), underscore (_), "
        "and dash (-)"
        "\nBucket name must end with an uppercase, lowercase character or number");
  CHECK(rules::faults_of_bucket_name("1.2.3.4", false) == "\nBucket name must not resemble an IP address");
  CHECK(rules::faults_of_bucket_name("fine", false) == "");
}
