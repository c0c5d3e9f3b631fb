// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/cfn_rule.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace Fn = cc::Fn;
using cc::CfnRule;
using cc::Stack;
using trees::template_of;

TEST_CASE("CfnRule: assertions, and the condition under which they count") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const CfnRule rule(s, "R",
                                  {.assertions = {{.assert_ = Fn::condition_equals(1, 1), .assert_description = "one"}},
                                   .rule_condition = Fn::condition_equals(2, 2)});
               rule.add_assertion(Fn::condition_contains({"a"}, Fn::ref("P")), "two");
             }) == R"({"Rules":{"R":{"RuleCondition":{"Fn::Equals":[2,2]},"Assertions":[)"
                   R"({"Assert":{"Fn::Equals":[1,1]},"AssertDescription":"one"},)"
                   R"({"Assert":{"Fn::Contains":[["a"],{"Ref":"P"}]},"AssertDescription":"two"}]}}})");
}

TEST_CASE("CfnRule: an empty one") {
  CHECK_BOTH(template_of([](const Stack& s) { CfnRule(s, "R"); }) == R"({"Rules":{"R":{}}})");
}
