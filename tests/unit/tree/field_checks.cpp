// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/field_checks.hpp>

#include <constcloud/constraints/checked.hpp>

#include <string>

#include "support/trees.hpp"

namespace constcloud {
namespace {

CONSTCLOUD_CHECKED_FIELD(Word, length_between(1, 3), a_word_has_1_to_3_characters, "Thing: word",
                         "must be 1 to 3 characters", "shorten it");

/// A value with a rule about the whole.
struct Pair {
  using has_rule = void;
  int first = 0;
  int second = 0;
  constexpr void validate(const detail::Place& at) const {
    if (first > second) at.refuse("the first is not above the second");
  }
};
struct Inner {
  Optional<Word> word{};
};
template <class P = Inner>
consteval auto fields_of(const Inner*) {
  return fields<&P::word>();
}
struct ThingProps {
  Required<Word> word;
  Optional<Inner> inner{};
  Optional<Pair> pair{};
  Optional<Text> text{};
  Optional<List<Word>> words{};
};
template <class P = ThingProps>
consteval auto fields_of(const ThingProps*) {
  return fields<&P::word, &P::inner, &P::pair, &P::text, &P::words>();
}

class Thing : public Construct {
 public:
  constexpr Thing(const Construct& scope, const Text& id, const ThingProps& props) : Construct(scope, id) {
    const detail::Making making(*this, props);
  }
};

}  // namespace
}  // namespace constcloud

namespace cc = constcloud;
using trees::Refusal;
using Props = cc::ThingProps;

namespace {

Refusal refusal_of(const Props& props) {
  return trees::refusal_in_stack([&props](const cc::Stack& stack) { (void)cc::Thing(stack, "T", props); });
}
const Refusal too_long{"Thing: word 'four' must be 1 to 3 characters", "S/T"};
const std::string four = "four";

}  // namespace

TEST_CASE("check_fields: what fits passes") {
  CHECK_BOTH(trees::in_stack([](const cc::Stack& stack) {
    const cc::Thing thing(stack, "T", {.word = cc::Text("abc"), .inner = cc::Inner{.word = cc::Aws::region},
                                       .pair = cc::Pair{1, 2}, .text = "any text", .words = {"a", "b"}});
    return thing.node().path() == "S/T";
  }));
}

TEST_CASE("check_fields: each kind of field is refused with the path of the construct") {
  CHECK(refusal_of({.word = four}) == too_long);
  CHECK(refusal_of({.word = "a", .inner = cc::Inner{.word = four}}) == too_long);
  CHECK(refusal_of({.word = "a", .pair = cc::Pair{2, 1}}) == Refusal{"the first is not above the second", "S/T"});
  CHECK(refusal_of({.word = "a", .words = cc::List<cc::Word>{"a", four}}) == too_long);
}

TEST_CASE("check_fields: the first one in the order of the fields is named, and nothing stays in the tree") {
  CHECK(refusal_of({.word = four, .pair = cc::Pair{2, 1}}) == too_long);
  cc::ConstructTree app;
  const cc::Stack stack(app, "S");
  CHECK(trees::refusal_of([&] { (void)cc::Thing(stack, "T", {.word = four}); }) == too_long);
  CHECK(!stack.node().try_find_child("T"));
}
