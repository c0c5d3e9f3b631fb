// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/stack.hpp>

#include <constcloud/elements/cfn_output.hpp>

#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Stack;
using cc::Text;
using trees::in_app;
using trees::Refusal;
using trees::refusal_of;
using trees::template_of;
using trees::thing;

namespace {

Refusal refusal_in_app(void (*f)(const Construct&)) {
  return refusal_of([f] {
    const cc::ConstructTree app;
    f(app);
    (void)cc::detail::resolve(cc::detail::root_of(app));
  });
}

constexpr Text names_of(const cc::List<Stack>& stacks) {
  Text all;
  for (const Stack& stack : stacks) all = Text::concat({all, stack.stack_name(), " "});
  return all;
}

}  // namespace

TEST_CASE("Stack: its name comes from its ids unless it is given") {
  CHECK_BOTH(in_app([](const Construct& app) { return Stack(app, "S").stack_name(); }) == "S");
  CHECK_BOTH(in_app([](const Construct& app) { return Stack(app).stack_name(); }) == "Default");
  CHECK_BOTH(in_app([](const Construct& app) { return Stack(Construct(app, "Foo"), "Bar").stack_name(); }) ==
             "FooBarCFC0D4D9");
  CHECK_BOTH(in_app([](const Construct& app) { return Stack(app, "a/b").stack_name(); }) == "a--b");
  constexpr auto named = [](const Construct& app) {
    const Stack stack(app, "ok id \xc3\xa9", {.stack_name = "Other"});
    return Text::concat({stack.stack_name(), " ", stack.artifact_id(), " ", stack.template_file()});
  };
  CHECK_BOTH(in_app(named) == "Other ok_id__ ok_id__.template.json");
}

TEST_CASE("Stack: names that CloudFormation refuses") {
  constexpr const char* rule = "Stack name must match the regular expression: /^[A-Za-z][A-Za-z0-9-]*$/, got '";
  for (const char* id : {"1abc", "a_b", "a.b", "-bad"}) {
    const auto refused = refusal_of([id] {
      const cc::ConstructTree app;
      return Stack(app, std::string(id)).stack_name().size();
    });
    CHECK(refused == Refusal{rule + std::string(id) + "'", id});
  }
  const std::string name(129, 'n');
  CHECK(refusal_of([&name] {
          const cc::ConstructTree app;
          return Stack(app, "S", {.stack_name = name}).stack_name().size();
        }) == Refusal{"Stack name must be <= 128 characters. Stack name: '" + name + "'", "S"});
}

TEST_CASE("Stack: description, transforms, metadata and version stand first") {
  CHECK_BOTH(template_of([](const Stack& stack) {
               thing(stack, "T");
               stack.set_template_format_version("2010-09-09");
               stack.add_metadata("m", 1);
               stack.add_transform("X");
               stack.set_description("d");
             }) == R"({"Description":"d","Transform":"X","AWSTemplateFormatVersion":"2010-09-09","Metadata":{"m":1},)"
                   R"("Resources":{"T":{"Type":"A::B::C"}}})");
  CHECK_BOTH(template_of([](const Stack& stack) {
               for (const Text& transform : {Text("X"), Text("Y"), Text("X")}) stack.add_transform(transform);
             }) == R"({"Transform":["X","Y"]})");
  const std::string description(513, 'd');
  CHECK(refusal_of([&description] {
          const cc::ConstructTree app;
          return Stack(app, "S", {.description = description}).stack_name().size();
        }) == Refusal{"Stack description must be <= 1024 bytes. Received description: '" + description + "'", "S"});
  CHECK(refusal_of([&description] {
          const cc::ConstructTree app;
          return Stack(app, "S", {.description = description.substr(1)}).stack_name().size();
        }).what == "nothing was refused");
}

TEST_CASE("Stack: pseudo parameters where the environment is not known") {
  constexpr auto shows = [](const cc::StackProps& props) {
    cc::ConstructTree app;
    const Stack stack(app, "S", props);
    return Text::concat({stack.region().to_text(), stack.account().to_text(), stack.partition().to_text(),
                         stack.url_suffix().to_text(), " ", stack.environment()});
  };
  CHECK_BOTH(shows({}) == R"({"Ref":"AWS::Region"}{"Ref":"AWS::AccountId"}{"Ref":"AWS::Partition"}{"Ref":"AWS::URLSuffix"})"
                          " aws://unknown-account/unknown-region");
  CHECK_BOTH(shows({.env = cc::Environment{.account = "123456789012", .region = "us-east-1"}}) ==
             R"("us-east-1""123456789012"{"Ref":"AWS::Partition"}{"Ref":"AWS::URLSuffix"})"
             " aws://123456789012/us-east-1");
  CHECK_BOTH(shows({.env = cc::Environment{.region = "cn-north-1"}}).ends_with("aws://unknown-account/cn-north-1"));
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack stack(app, "S");
    return stack.stack_id().to_text() == R"({"Ref":"AWS::StackId"})" &&
           stack.notification_arns().to_text() == R"({"Ref":"AWS::NotificationARNs"})";
  }));
}

TEST_CASE("Stack: the options that do not show in the template") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack stack(app, "S", {.tags = cc::Map<Text>{{"k", "v"}}, .termination_protection = true});
    const bool before = stack.termination_protection() && *stack.tags().find("k") == "v";
    stack.set_termination_protection(false);
    return before && !stack.termination_protection() && !Stack(app, "T").termination_protection();
  }));
}

TEST_CASE("Stack: found from what stands in it") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack stack(app, "S");
    const Construct inner(Construct(stack, "a"), "b");
    return Stack::of(inner) == stack && Stack::of(stack) == stack && Stack::is_stack(stack) && !Stack::is_stack(inner);
  }));
  CHECK(refusal_in_app([](const Construct& app) { thing(app, "x"); }) ==
        Refusal{"CfnResource at 'x' should be created in the scope of a Stack, but no Stack found", "x"});
  CHECK(refusal_in_app([](const Construct& app) { (void)Stack::of(Construct(app, "foo")); }) ==
        Refusal{"Construct at 'foo' should be created in the scope of a Stack, but no Stack found", "foo"});
}

namespace {

/// Stacks `S000`, `S001` ..., each deployed after the two before it: the ways between them double with each.
constexpr cc::List<Stack> ladder(const Construct& app, std::size_t count) {
  cc::List<Stack> stacks;
  for (std::size_t i = 0; i != count; ++i) {
    const auto digit = [i](std::size_t power) { return static_cast<char>('0' + i / power % 10); };
    char id[] = {'S', digit(100), digit(10), digit(1), '\0'};
    stacks.push_back(Stack(app, id));
    for (std::size_t k = 1; k <= 2 && k <= i; ++k) stacks[i].add_dependency(stacks[i - k], Text::copy("ab", k));
  }
  return stacks;
}

}  // namespace

TEST_CASE("Stack: ways between stacks may double with each stack") {
  CHECK_BOTH(in_app([](const Construct& app) {
               const auto stacks = ladder(app, 70);
               stacks[68].add_dependency(stacks[10], "late");
               return names_of(stacks[69].dependencies());
             }) == "S068 S067 ");
  CHECK(in_app([](const Construct& app) { return names_of(ladder(app, 999)[998].dependencies()); }) == "S997 S996 ");
  CHECK(refusal_in_app([](const Construct& app) {
          const auto stacks = ladder(app, 200);
          const Stack end(app, "End");
          stacks[0].add_dependency(end, "end");
          end.add_dependency(stacks[199], "start");
        }).what.find("'S199' depends on 'End' (a, a, a, a, a, ") == 0);
}

TEST_CASE("Stack: a way from one to another is the first one, past all that lead nowhere") {
  using cc::detail::node_of;
  CHECK_BOTH(in_app([](const Construct& app) {
               const auto stacks = ladder(app, 40);
               const Stack blind(app, "Blind");
               const Stack top(app, "Top");
               top.add_dependency(blind, "blind");
               top.add_dependency(stacks[39], "top");
               const Stack beside(app, "Beside");
               stacks[36].add_dependency(beside, "beside");
               return Text::concat(
                   {cc::detail::reasons_of(cc::detail::way_between(node_of(top), node_of(stacks[36]))), "|",
                    cc::detail::reasons_of(cc::detail::way_between(node_of(top), node_of(beside)))});
             }) == "top, a, a, a|top, a, a, a, beside");
}

TEST_CASE("Stack: one depends on another by way of others, taken back or not") {
  using cc::detail::node_of;
  CHECK_BOTH(in_app([](const Construct& app) {
    const auto stacks = ladder(app, 30);
    const Stack other(app, "Other");
    const auto depends_on = [](const Stack& a, const Stack& b) {
      return cc::detail::depends_on(node_of(a), node_of(b));
    };
    if (!depends_on(stacks[29], stacks[0]) || depends_on(stacks[0], stacks[29]) || depends_on(stacks[29], other) ||
        depends_on(other, stacks[0]) || !depends_on(stacks[1], stacks[0]) || depends_on(stacks[0], stacks[1])) {
      return false;
    }
    cc::detail::remove_dependency(node_of(stacks[1]), node_of(stacks[0]));
    cc::detail::remove_dependency(node_of(stacks[2]), node_of(stacks[0]));
    return !depends_on(stacks[29], stacks[0]) && depends_on(stacks[29], stacks[1]);
  }));
}

TEST_CASE("Stack: dependencies, each once, and no cycles") {
  CHECK_BOTH(in_app([](const Construct& app) {
               const Stack a(app, "A");
               const Stack b(app, "B");
               const Stack c(app, "C");
               a.add_dependency(b);
               a.add_dependency(c);
               a.add_dependency(b, "again");
               a.add_dependency(a);
               return Text::concat({names_of(a.dependencies()), "|", names_of(b.dependencies())});
             }) == "B C |");
  CHECK(refusal_in_app([](const Construct& app) {
          const Stack s(app, "S");
          const Stack t(app, "T");
          const Stack u(app, "U");
          s.add_dependency(t);
          t.add_dependency(u);
          t.add_dependency(u, "why");
          u.add_dependency(s);
        }) == Refusal{"'S' depends on 'U' (<S>.addStackDependency(<T>), <T>.addStackDependency(<U>)). Adding this "
                      "dependency (<U>.addStackDependency(<S>)) would create a cyclic reference.",
                      "U"});
  CHECK(refusal_in_app([](const Construct& app) {
          const Stack s(app, "S");
          const Stack t(app, "T");
          const Stack u(app, "U");
          const Stack end(app, "End");  // the first ways that are tried lead nowhere
          end.add_dependency(Stack(app, "EndA"));
          end.add_dependency(Stack(app, "EndB"));
          s.add_dependency(end);
          s.add_dependency(t);
          t.add_dependency(end);
          t.add_dependency(u);
          u.add_dependency(s);
        }) == Refusal{"'S' depends on 'U' (<S>.addStackDependency(<T>), <T>.addStackDependency(<U>)). Adding this "
                      "dependency (<U>.addStackDependency(<S>)) would create a cyclic reference.",
                      "U"});
  CHECK(refusal_in_app([](const Construct& app) {
          const auto a = thing(Stack(app, "S"), "A");
          const auto b = thing(Stack(app, "T"), "B");
          const auto c = thing(Stack(app, "U"), "C");
          a.add_dependency(b);
          b.node().add_dependency(c);
          c.node().add_dependency(a);
        }) == Refusal{"'S' depends on 'U' (<S/A>.addResourceDependency(<T/B>), <T/B>.node.addDependency(<U/C>)). Adding "
                      "this dependency (<U/C>.node.addDependency(<S/A>)) would create a cyclic reference.",
                      "U"});
  CHECK(refusal_in_app([](const Construct& app) {
          const Stack s(app, "S");
          const Stack t(app, "T");
          const auto a = thing(s, "A");
          const auto b = thing(t, "B");
          thing(s, "A2", {{"x", b.ref()}, {"y", b.get_att("Arn")}});
          thing(t, "B2", {{"x", a.get_att("Arn")}});
        }) == Refusal{"'S' depends on 'T' (S -> T/B.Ref). Adding this dependency (T -> S/A.Arn) would create a cyclic "
                      "reference.",
                      "T"});
}

TEST_CASE("Stack: logical ids are renamed") {
  constexpr auto renamed = [](const Stack& stack) {
    const auto t = thing(stack, "Topic");
    stack.rename_logical_id("Topic", "Better");
    thing(stack, "User", {{"Of", t.ref()}});
  };
  CHECK_BOTH(template_of(renamed) ==
             R"({"Resources":{"Better":{"Type":"A::B::C"},"User":{"Type":"A::B::C","Properties":{"Of":{"Ref":"Better"}}}}})");
  constexpr auto swapped = [](const Stack& stack) {
    const auto a = thing(stack, "A", {{"i", 1}});
    thing(stack, "B");
    stack.rename_logical_id("A", "B");
    stack.rename_logical_id("B", "A");
    if (stack.get_logical_id(a) != "B" || a.logical_id() != "B") thing(stack, "wrong");
  };
  CHECK_BOTH(template_of(swapped) ==
             R"({"Resources":{"B":{"Type":"A::B::C","Properties":{"i":1}},"A":{"Type":"A::B::C"}}})");
  constexpr auto twice = [](const Stack& stack) {
    thing(stack, "A");
    stack.rename_logical_id("A", "B");
    (void)template_text(stack);
  };
  CHECK_BOTH(template_of(twice) == R"({"Resources":{"B":{"Type":"A::B::C"}}})");
}

TEST_CASE("Stack: renames that cannot be") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          thing(s, "A");
          s.rename_logical_id("Q", "B");
          s.rename_logical_id("R", "C");
        }) == Refusal{"The following Logical IDs were attempted to be renamed, but not found: Q, R", "S"});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          s.rename_logical_id("Foo", "Bar");
          s.rename_logical_id("Foo", "Baz");
        }) == Refusal{"A rename has already been registered for 'Foo'", "S"});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          thing(s, "A");
          thing(s, "B");
          s.rename_logical_id("A", "B");
        }) == Refusal{"Two objects have been assigned the same Logical ID: 'A' and 'B' are now both named 'B'.", "S/B"});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          thing(s, "A");
          s.rename_logical_id("A", "B-x");
        }) == Refusal{"Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{1,255}$/, got 'B-x'", "S/A"});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          thing(s, "A").override_logical_id("X");
          s.rename_logical_id("A", "B");
        }).what == "The following Logical IDs were attempted to be renamed, but not found: A");
}

TEST_CASE("Stack: in a stack is a stack of its own") {
  constexpr auto nested = [](const Construct& app) {
    const Stack outer = trees::plain_stack(app, "Parent");
    const Stack inner = trees::plain_stack(outer, "Child");
    thing(outer, "A");
    thing(inner, "B");
    return Text::concat({template_text(outer), template_text(inner), inner.stack_name()});
  };
  CHECK_BOTH(in_app(nested) ==
             R"({"Resources":{"A":{"Type":"A::B::C"}}}{"Resources":{"B":{"Type":"A::B::C"}}}ParentChild8B49BB45)");
}
