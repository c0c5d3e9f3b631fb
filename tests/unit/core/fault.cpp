// SPDX-License-Identifier: Apache-2.0
#include <constcloud/core/cfn_mapping.hpp>
#include <constcloud/core/fault.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Text;
using cc::detail::Fault;
using trees::Refusal;

namespace {

[[noreturn]] void a_rule(const Text& message, const Text& path) { throw cc::Error(message, path); }

/// The sentence of the first fault of a stack function; empty without one.
template <class F>
constexpr Text first_fault(F f) {
  cc::ConstructTree app;
  const Fault& fault = cc::detail::record_faults(*app.node().data());
  f(cc::Stack(app, "S"));
  if (!fault.is_noted()) return {};
  return fault.sentence();
}

constexpr Text repeated(char c, std::size_t count) {
  cc::Buffer many;
  for (; count != 0; --count) many.push(c);
  return Text(std::move(many));
}

}  // namespace

TEST_CASE("refuse_at: throws where nobody notes faults") {
  CHECK(trees::refusal_in_stack([](const cc::Stack& s) {
          cc::detail::refuse_at(*s.node().data(), a_rule, "It is wrong.", "correct it", "child");
        }) == Refusal{"It is wrong.", "S"});
}

TEST_CASE("refuse_at: notes the first fault and goes on") {
  constexpr auto break_twice = [](const cc::Stack& s) {
    cc::detail::refuse_at(*s.node().data(), a_rule, "It is wrong.", "correct it");
    cc::detail::refuse_at(*s.node().data(), a_rule, "So is this.", "correct it");
  };
  CHECK_BOTH(first_fault(break_twice) == Text("It is wrong: correct it (at S)"));
  constexpr auto break_in_child = [](const cc::Stack& s) {
    cc::detail::refuse_at(*s.node().data(), a_rule, "It is wrong", "", "child");
  };
  CHECK_BOTH(first_fault(break_in_child) == Text("It is wrong (at S/child)"));
  constexpr auto break_above = [](const cc::Stack& s) {
    cc::detail::refuse_at(*s.node().root().node().data(), a_rule, "It is wrong", "correct it");
  };
  CHECK_BOTH(first_fault(break_above) == Text("It is wrong: correct it"));
  constexpr auto break_nothing = [](const cc::Stack&) {};
  CHECK_BOTH(first_fault(break_nothing).empty());
}

TEST_CASE("refuse_at: what is wrong in a tree goes on as if it were right") {
  constexpr auto twice = [](const cc::Stack& s) {
    cc::Construct(s, "Twice");
    cc::Construct(cc::Construct(s, "Twice"), "Inner");
  };
  CHECK_BOTH(first_fault(twice) ==
             Text("There is already a Construct with name 'Twice' in Stack [S]: give the second one another id (at S/Twice)"));
  constexpr auto no_id = [](const cc::Stack& s) { cc::Construct(cc::Construct(s, ""), "Inner"); };
  CHECK_BOTH(first_fault(no_id) ==
             Text("Only root constructs may have an empty ID: give the Construct under this construct an id (at S)"));
  constexpr auto unknown_key = [](const cc::Stack& s) {
    const cc::CfnMapping mapping(s, "M", {.lazy = true});
    (void)mapping.find_in_map("a", "b");
  };
  CHECK_BOTH(first_fault(unknown_key) ==
             Text("Mapping doesn't contain top-level key 'a': correct the key or pass a default (at S/M)"));
}

TEST_CASE("Fault: its sentence stands on one line and is short") {
  constexpr auto on_one_line = [] { return Fault{"one\n  two", "three", "p"}.sentence() == Text("one two: three (at p)"); };
  CHECK_BOTH(on_one_line());
  constexpr auto cuts_words = [] {
    return Fault{Text::concat({"got '", repeated('x', 80), "'"}), "shorten it", "p"}.sentence() ==
           Text::concat({"got '", repeated('x', 63), "...: shorten it (at p)"});
  };
  CHECK_BOTH(cuts_words());
  constexpr auto cuts_messages = [] {
    const Text word = Text::concat({repeated('x', 9), " "});
    Text message;
    for (int i = 0; i != 30; ++i) message = Text::concat({message, word});
    const Text sentence = Fault{message, "shorten it", ""}.sentence();
    return sentence == Text::concat({message.substr(0, 220), "...: shorten it"});
  };
  CHECK_BOTH(cuts_messages());
}
