// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/detail/sets.hpp>
#include <constcloud/aws_iam/policy_statement.hpp>
#include <constcloud/aws_iam/principals.hpp>

#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace iam = cc::aws_iam;
using cc::Text;
using cc::Value;
using cc::detail::PrincipalSet;
using cc::detail::ValueSet;

namespace {

constexpr Value<Text> numbered(std::size_t i) {
  const char digits[] = {'v', static_cast<char>('0' + i / 10), static_cast<char>('0' + i % 10)};
  return Text::copy(digits, 3);
}

}  // namespace

TEST_CASE("ValueSet: values, each once, in the order in which they came") {
  CHECK_BOTH([] {
    for (const std::size_t count : {3u, 40u}) {
      ValueSet set;
      for (std::size_t i = count; i-- != 0;) {
        if (!set.add(numbered(i)) || set.add(numbered(i))) return false;
      }
      if (set.size() != count || set.has(Value<Text>("absent"))) return false;
      for (std::size_t i = 0; i != count; ++i) {
        if (!(set[i].literal() == numbered(count - 1 - i).literal()) || !set.has(numbered(i))) return false;
      }
    }
    return true;
  }());
}

TEST_CASE("ValueSet: a token is there once, alone and in a joined text") {
  CHECK_BOTH(trees::in_stack([](const cc::Stack& stack) {
    const auto a = trees::thing(stack, "A");
    const auto b = trees::thing(stack, "B");
    ValueSet set;
    for (std::size_t i = 0; i != 20; ++i) set.add(numbered(i));
    const bool all = set.add(a.ref()) && set.add(b.ref()) && set.add("x" + a.ref()) && set.add("x" + b.ref()) &&
                     set.add("y" + a.ref());
    return all && !set.add(a.ref()) && !set.add("x" + a.ref()) && set.has(b.ref()) && !set.has("y" + b.ref());
  }));
}

TEST_CASE("PrincipalSet: a principal is there once, one like it is another") {
  CHECK_BOTH([] {
    const iam::IPrincipal one = iam::ServicePrincipal("lambda.amazonaws.com");
    PrincipalSet set;
    const bool added = set.add(one) && set.add(iam::ServicePrincipal("lambda.amazonaws.com"));
    for (std::size_t i = 0; i != 20; ++i) set.add(iam::ArnPrincipal("*"));
    return added && !set.add(one) && set.size() == 22;
  }());
}

TEST_CASE("PolicyStatement: as many actions and principals as anybody has") {
  constexpr int many = 50'000;
  const iam::PolicyStatement statement;
  for (int i = 0; i != many; ++i) {
    statement.add_actions(cc::aws_iam::IamAction(Text("s3:Get" + std::to_string(i))));
    statement.add_resources(Text("arn:aws:s3:::" + std::to_string(i)));
    statement.add_principals(iam::ArnPrincipal("*"));
  }
  CHECK(statement.actions().size() == many);
  CHECK(statement.resources().size() == many);
  CHECK(statement.principals().size() == many);
}
