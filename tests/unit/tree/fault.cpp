// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/cfn_mapping.hpp>
#include <constcloud/tree/fault.hpp>

#include "support/findings.hpp"

namespace cc = constcloud;
using cc::Text;
using cc::detail::Fault;
using trees::Refusal;

namespace constcloud::refuse {
CONSTCLOUD_RULE it_is_wrong(const Place& at, const Text& what) { at.refuse({what, " is wrong."}, "correct it"); }
CONSTCLOUD_RULE it_is_too_much(const Place& at, const detail::Quota& quota) {
  at.exceed(quota, {"It is too much"}, "take less");
}
CONSTCLOUD_RULE nothing_is_left(const Place& at) { at.stop({"Nothing", " is left"}); }
CONSTCLOUD_RULE it_is_odd(const Place& at, const Text& message, const Text& fix) { at.refuse_finding(message, fix); }
}  // namespace constcloud::refuse

/// Of a fact that clang alone finds out: g++ notes no faults, its constant evaluation stops at the name of the rule.
#if defined(__clang__)
#define CHECK_NOTED(...) static_assert((__VA_ARGS__), #__VA_ARGS__)  // no program notes
#else
#define CHECK_NOTED(...) static_assert(true)
#endif

namespace {

namespace refuse = cc::refuse;

/// The sentence of the first fault of a stack function; empty without one.
template <class F>
constexpr Text first_fault(F f) {
  cc::ConstructTree app;
  const Fault& fault = cc::detail::record_faults(cc::detail::root_of(app));
  f(cc::Stack(app, "S"));
  if (!fault.is_noted()) return {};
  return fault.sentence();
}

constexpr Text repeated(char c, std::size_t count) {
  cc::Buffer many;
  for (; count != 0; --count) many.push(c);
  return Text(std::move(many));
}

/// Behind a rule nothing comes: no compiler asks for a `return` there.
int never_returns(const cc::detail::Place& at) { refuse::it_is_wrong(at, "It"); }

}  // namespace

TEST_CASE("Place: a rule throws its message, with the path of the construct") {
  CHECK(trees::refusal_in_stack([](const cc::Stack& s) { never_returns(cc::detail::node_of(s)); }) ==
        Refusal{"It is wrong.", "S"});
  CHECK(trees::refusal_in_stack([](const cc::Stack& s) { refuse::nothing_is_left(cc::detail::node_of(s)); }) ==
        Refusal{"Nothing is left", "S"});
  CHECK(trees::refusal_of([] { refuse::it_is_wrong({}, "It"); }) == Refusal{"It is wrong.", ""});
}

TEST_CASE("Place: no program goes on after a rule, whoever notes faults") {
  CHECK(trees::refusal_of([] {
          cc::ConstructTree app;
          cc::detail::record_faults(cc::detail::root_of(app));
          refuse::it_is_wrong(cc::detail::node_of(cc::Stack(app, "S")), "It");
        }) == Refusal{"It is wrong.", "S"});
}

TEST_CASE("Place: its path is that of the construct, or of the one that was to be made under it") {
  constexpr auto path = [](const Text& child) {
    return trees::in_app([&child](const cc::Construct& app) {
      const cc::Construct c(app, "C");
      return cc::detail::Place(cc::detail::node_of(c), child).path();
    });
  };
  CHECK_BOTH(path("") == "C");
  CHECK_BOTH(path("child") == "C/child");
  CHECK_BOTH(cc::detail::Place().path() == "");
}

TEST_CASE("Place: as a constant, clang gets the sentence of the first fault") {
  [[maybe_unused]] constexpr auto break_twice = [](const cc::Stack& s) {
    refuse::it_is_wrong(cc::detail::node_of(s), "It");
    refuse::it_is_wrong(cc::detail::node_of(s), "This, too,");
  };
  CHECK_NOTED(first_fault(break_twice) == Text("It is wrong: correct it (at S)"));
  [[maybe_unused]] constexpr auto break_in_child = [](const cc::Stack& s) {
    refuse::it_is_wrong({cc::detail::node_of(s), "child"}, "It");
  };
  CHECK_NOTED(first_fault(break_in_child) == Text("It is wrong: correct it (at S/child)"));
  [[maybe_unused]] constexpr auto break_above = [](const cc::Stack& s) {
    refuse::it_is_wrong(cc::detail::node_of(s.node().root()), "It");
  };
  CHECK_NOTED(first_fault(break_above) == Text("It is wrong: correct it"));
  constexpr auto break_nothing = [](const cc::Stack&) {};
  CHECK_BOTH(first_fault(break_nothing).empty());
}

TEST_CASE("Place: clang gets it from a tree that goes on as if it were right") {
  [[maybe_unused]] constexpr auto twice = [](const cc::Stack& s) {
    cc::Construct(s, "Twice");
    cc::Construct(cc::Construct(s, "Twice"), "Inner");
  };
  CHECK_NOTED(first_fault(twice) ==
              Text("There is already a Construct with name 'Twice' in Stack [S]: give the second one another id "
                   "(at S/Twice)"));
  [[maybe_unused]] constexpr auto no_id = [](const cc::Stack& s) { cc::Construct(cc::Construct(s, ""), "Inner"); };
  CHECK_NOTED(first_fault(no_id) ==
              Text("Only root constructs may have an empty ID: give the Construct under this construct an id (at S)"));
  [[maybe_unused]] constexpr auto unknown_key = [](const cc::Stack& s) {
    const cc::CfnMapping mapping(s, "M", {.lazy = true});
    (void)mapping.find_in_map("a", "b");
  };
  CHECK_NOTED(first_fault(unknown_key) ==
              Text("Mapping doesn't contain top-level key 'a': correct the key or pass a default (at S/M)"));
}

TEST_CASE("Quota: the usual one, or what the context says") {
  constexpr auto at = [](const cc::Json& chosen) {
    return trees::in_app([&chosen](const cc::Construct& app) {
      app.node().set_context("a:quota", chosen);
      return cc::detail::Quota{"a:quota", 500}.at(cc::detail::node_of(cc::Construct(app, "C")));
    });
  };
  CHECK_BOTH(at(cc::Json()) == 500);
  CHECK_BOTH(at(7) == 7);
  CHECK_BOTH(at("12") == 12);
  CHECK_BOTH(at(0) == 0);
}

TEST_CASE("Place: a quota names what raises it") {
  [[maybe_unused]] constexpr auto exceed = [](const cc::Stack& s) {
    refuse::it_is_too_much(cc::detail::node_of(s), {"a:quota", 500});
  };
  CHECK(trees::refusal_in_stack(exceed) == Refusal{"It is too much", "S"});
  CHECK_NOTED(first_fault(exceed) == Text("It is too much: take less, or raise the context value a:quota (at S)"));
}

namespace {

constexpr cc::detail::Finding a_finding{"constcloud:tests.wrong", refuse::it_is_odd};

constexpr void find(const cc::Construct& at, const Text& message) {
  cc::detail::find_at(cc::detail::node_of(at), a_finding, message, "correct it");
}

/// What is noted of the stack `S`, which stands in a tree that somebody listens to, after `f(stack)`.
template <class F>
constexpr Text noted_after(F f) {
  findings::Tree tree;
  const cc::Stack s(tree.app, "S");
  f(s);
  Text all;
  const auto* const found = tree.listener->log.found.find(&cc::detail::node_of(s));
  if (found == nullptr) return all;
  for (const auto& [text, is_there] : found->texts) all = Text::concat({all, text, ";"});
  return all;
}

}  // namespace

TEST_CASE("find_at: notes each finding once") {
  CHECK_BOTH(noted_after([](const cc::Stack& s) {
               find(s, "It is odd");
               find(s, "So is this");
               find(s, "It is odd");
             }) == "It is odd: correct it [ack: constcloud:tests.wrong];"
                   "So is this: correct it [ack: constcloud:tests.wrong];");
}

TEST_CASE("find_at: notes nothing where nobody listens, or where it is acknowledged") {
  constexpr auto unheard = [] {
    cc::ConstructTree app;
    const cc::Construct c(app, "C");
    find(c, "It is odd");
    return cc::detail::node_of(c).extra == nullptr;
  };
  CHECK_BOTH(unheard());
  CHECK_BOTH(noted_after([](const cc::Stack& s) {
               cc::Annotations::of(s).acknowledge_warning("constcloud:tests.wrong");
               find(s, "It is odd");
             }) == "");
  CHECK_BOTH(noted_after([](const cc::Stack& s) {
               cc::Annotations::of(s.node().root()).acknowledge_warning("constcloud:tests.wrong");
               find(s, "It is odd");
             }) == "");
  CHECK_BOTH(noted_after([](const cc::Stack& s) {
               cc::Annotations::of(s).acknowledge_warning("constcloud:tests.other");
               find(s, "It is odd");
             }) != "");
}

TEST_CASE("find_at: refuses where findings are errors") {
  CHECK(trees::refusal_of([] {
          findings::Tree tree(true);
          find(cc::Stack(tree.app, "S"), "It is odd");
        }) == Refusal{"It is odd: correct it [ack: constcloud:tests.wrong]", "S"});
  constexpr auto first_finding = [](bool findings_are_errors) {
    cc::ConstructTree app;
    const Fault& fault = cc::detail::record_faults(cc::detail::root_of(app), findings_are_errors);
    find(cc::Stack(app, "S"), "It is odd");
    Text sentence;
    if (fault.is_noted()) sentence = fault.sentence();
    return sentence;
  };
  CHECK_NOTED(first_finding(true) == "It is odd: correct it [ack: constcloud:tests.wrong] (at S)");
  CHECK_BOTH(first_finding(false) == "");
}

TEST_CASE("FindingLog: forgets what was noted") {
  CHECK_BOTH([] {
    findings::Tree tree;
    const cc::Stack s(tree.app, "S");
    find(s, "It is odd");
    tree.listener->log.exporters.set("e", &cc::detail::node_of(s));
    tree.listener->log.clear();
    return tree.listener->log.found.empty() && tree.listener->log.exporters.empty();
  }());
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
