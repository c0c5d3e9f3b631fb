// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/base/handle.hpp>

#include "support/both.hpp"

namespace cc = constcloud;
namespace iam = cc::aws_iam;

// What every class of the library is, tests/handles asks.

namespace {

struct Chat : cc::Construct {
  using Construct::Construct;
  iam::Policy policy;
};
struct NotCopied {
  NotCopied(const NotCopied&) = delete;
};
struct SaysNo {
  static constexpr bool copies_share = false;
};

}  // namespace

TEST_CASE("handles: what derives from one is one") {
  STATIC_REQUIRE(cc::is_handle<cc::Construct>);
  STATIC_REQUIRE(cc::is_handle<Chat>);
  STATIC_REQUIRE(cc::is_handle<iam::PolicyStatement>);
  STATIC_REQUIRE(cc::is_handle<iam::ServicePrincipal>);
  STATIC_REQUIRE(!cc::is_value<Chat>);
  STATIC_REQUIRE(!cc::is_handle<SaysNo>);
}

TEST_CASE("values: all else that can be copied, whatever it holds") {
  STATIC_REQUIRE(cc::is_value<int>);
  STATIC_REQUIRE(cc::is_value<cc::Text>);
  STATIC_REQUIRE(cc::is_value<SaysNo>);
  STATIC_REQUIRE(cc::is_value<iam::PolicyProps>);
  STATIC_REQUIRE(cc::is_value<cc::List<iam::IPrincipal>>);
  STATIC_REQUIRE(!cc::is_handle<iam::PolicyProps>);
  STATIC_REQUIRE(!cc::is_value<NotCopied>);
  STATIC_REQUIRE(!cc::is_handle<NotCopied>);
}
