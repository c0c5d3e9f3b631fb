// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/findings.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace findings = cc::detail::findings;

namespace {

constexpr const cc::detail::Finding* all[] = {&findings::dangling_reference, &findings::foreign_condition,
                                              &findings::invalid_logical_id, &findings::duplicate_export,
                                              &findings::non_finite_number,  &findings::empty_override,
                                              &findings::duplicate_statement_id};

}  // namespace

TEST_CASE("findings: each has an id of its own, and a rule that refuses") {
  for (const auto* finding : all) {
    int of_that_id = 0;
    for (const auto* other : all) of_that_id += finding->id == other->id ? 1 : 0;
    CHECK(of_that_id == 1);
    CHECK(finding->id.starts_with("constcloud:"));
    CHECK(trees::refusal_of([finding] { finding->rule(cc::detail::Place(cc::Text("path")), "message", "fix"); }) ==
          trees::Refusal{"message: fix", "path"});
  }
}
