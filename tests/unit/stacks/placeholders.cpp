// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/placeholders.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::detail::specialized;
using cc::detail::with_replaced;

TEST_CASE("placeholders: every one is replaced, and nothing else") {
  CHECK_BOTH(with_replaced("a-X-X", "X", "yX") == "a-yX-yX");
  CHECK_BOTH(with_replaced("abc", "X", "y") == "abc");
  CHECK_BOTH(with_replaced("", "X", "y") == "");
}

TEST_CASE("placeholders: they are replaced by what is known") {
  CHECK_BOTH(trees::in_stack_with({}, [](cc::detail::NodeData& stack) {
    return specialized(stack, "a-${Qualifier}-${AWS::Region}-${Qualifier}") == "a-hnb659fds-${AWS::Region}-hnb659fds";
  }));
  CHECK_BOTH(trees::in_stack_with({.env = cc::Environment{.account = "123456789012", .region = "eu-west-1"}},
                                  [](cc::detail::NodeData& stack) {
                                    return specialized(stack, "${AWS::AccountId}/${AWS::Region}/${AWS::Partition}") ==
                                           "123456789012/eu-west-1/${AWS::Partition}";
                                  }));
}
