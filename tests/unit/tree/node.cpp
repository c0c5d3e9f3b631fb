// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/node.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::ConstructOrder;
using cc::Json;
using cc::List;
using cc::Stack;
using cc::Text;
using trees::in_app;
using trees::in_stack;
using trees::Refusal;
using trees::refusal_of;

namespace {

/// The paths of constructs, with blanks behind them.
constexpr Text paths_of(const List<Construct>& constructs) {
  Text all;
  for (const Construct& construct : constructs) all = Text::concat({all, construct.to_string(), " "});
  return all;
}

}  // namespace

TEST_CASE("Node: ids are sanitised, and nothing but slashes and line feeds is") {
  CHECK_BOTH(cc::detail::sanitize_id("plain") == "plain");
  CHECK_BOTH(cc::detail::sanitize_id("a/b") == "a--b");
  CHECK_BOTH(cc::detail::sanitize_id("a\nb") == "a--b");
  CHECK_BOTH(cc::detail::sanitize_id("//") == "----");
  CHECK_BOTH(cc::detail::sanitize_id("/x/") == "--x--");
  CHECK_BOTH(cc::detail::sanitize_id("a b\t\\${Token[x]}\xc3\xa9") == "a b\t\\${Token[x]}\xc3\xa9");
  CHECK_BOTH(in_app([](const Construct& app) { return Construct(app, "a/b").node().id() == "a--b"; }));
}

TEST_CASE("Node: an id is there, and once among its siblings") {
  CHECK(refusal_of([] { return in_app([](const Construct& app) { return Construct(app, "").node().id().size(); }); }) ==
        Refusal{"Only root constructs may have an empty ID", ""});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          Construct(s, "Twice");
          Construct(s, "Twice");
        }) == Refusal{"There is already a Construct with name 'Twice' in Stack [S]", "S"});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          const Construct inner(s, "inner");
          Construct(inner, "a/b");
          Construct(inner, "a--b");
        }) == Refusal{"There is already a Construct with name 'a--b' in Construct [inner]", "S/inner"});
  CHECK(refusal_of([] {
          return in_app([](const Construct& app) {
            Stack(app, "S");
            return Stack(app, "S").stack_name().size();
          });
        }) == Refusal{"There is already a Construct with name 'S' in App", ""});
}

TEST_CASE("Node: path and address") {
  constexpr auto address = [](std::initializer_list<Text> ids) {
    cc::ConstructTree app;
    Construct at = app;
    for (const Text& id : ids) at = Construct(at, id);
    return at.node().addr();
  };
  CHECK_BOTH(address({}) == "c8adc83b19e793491b1c6ea0fd8b46cd9f32e592fc");
  CHECK_BOTH(address({"S"}) == "c8249d753331ecba5fda7617a98791a5d48152789f");
  CHECK_BOTH(address({"S", "inner"}) == "c8a5ea5127b45ad1cf753d076722ed8d28f408de46");
  CHECK_BOTH(address({"S", "inner", "Default"}) == "c8a5ea5127b45ad1cf753d076722ed8d28f408de46");
  CHECK_BOTH(address({"S", "inner", "Default", "leaf"}) == "c8f2bd5ca10be4ade9bca4a57eb86f11f387e9b01f");
  CHECK_BOTH(in_app([](const Construct& app) { return app.node().path().empty() && app.node().id().empty(); }));
  CHECK_BOTH(in_app([](const Construct& app) { return Construct(Construct(app, "a"), "b/c").node().path() == "a/b--c"; }));
}

TEST_CASE("Node: children, in JavaScript's key order, and how they are found") {
  constexpr auto children = [](const Construct& app) {
    for (const Text& id : {Text("x"), Text("10"), Text("2"), Text("1")}) Construct(app, id);
    return paths_of(app.node().children());
  };
  CHECK_BOTH(in_app(children) == "1 2 10 x ");
  constexpr auto finds = [](const Construct& app) {
    const Construct a(app, "a/b");
    return app.node().try_find_child("a/b") == a && app.node().find_child("a--b") == a &&
           !app.node().try_find_child("nothing");
  };
  CHECK_BOTH(in_app(finds));
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)s.node().find_child("a/b"); }) ==
        Refusal{"No child with id: 'a/b'", "S"});
}

TEST_CASE("Node: a child is removed by the id that the tree has") {
  constexpr auto removes = [](const Construct& app) {
    const Construct a(app, "a/b");
    const bool raw = app.node().try_remove_child("a/b");
    const bool clean = app.node().try_remove_child("a--b");
    const bool gone = !app.node().try_find_child("a/b") && app.node().children().empty();
    return !raw && clean && gone && a.node().path() == "a--b" && Construct(app, "a/b").node().path() == "a--b";
  };
  CHECK_BOTH(in_app(removes));
}

TEST_CASE("Node: find_all before and after children; scopes; root") {
  constexpr auto build = [](const Construct& app) {
    const Construct a(app, "a");
    Construct(a, "b");
    Construct(a, "1");
    Construct(app, "c");
    return a;
  };
  CHECK_BOTH(in_app([&](const Construct& app) {
               build(app);
               return paths_of(app.node().find_all());
             }) == "<root> a a/1 a/b c ");
  CHECK_BOTH(in_app([&](const Construct& app) {
               build(app);
               return paths_of(app.node().find_all(ConstructOrder::postorder));
             }) == "a/1 a/b a c <root> ");
  CHECK_BOTH(in_app([&](const Construct& app) { return paths_of(build(app).node().find_child("b").node().scopes()); }) ==
             "<root> a a/b ");
  CHECK_BOTH(in_app([&](const Construct& app) {
    const Construct a = build(app);
    return a.node().root() == app && a.node().scope() == app && !app.node().scope();
  }));
}

TEST_CASE("Node: the default child") {
  constexpr auto id_of_default = [](std::initializer_list<Text> ids) {
    cc::ConstructTree app;
    for (const Text& id : ids) Construct(app, id);
    const Construct child = app.node().default_child();
    if (!child) return Text("none");
    return child.node().id();
  };
  CHECK_BOTH(id_of_default({"a"}) == "none");
  CHECK_BOTH(id_of_default({"a", "Resource"}) == "Resource");
  CHECK_BOTH(id_of_default({"Default", "a"}) == "Default");
  CHECK_BOTH(in_app([](const Construct& app) {
    Construct(app, "Resource");
    Construct(app, "Default");
    const Construct chosen(app, "chosen");
    app.node().set_default_child(chosen);
    return app.node().default_child() == chosen;
  }));
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          const Construct both(s, "Both");
          Construct(both, "Resource");
          Construct(both, "Default");
          (void)both.node().default_child();
        }) == Refusal{"Cannot determine default child for S/Both. There is both a child with id \"Resource\" and id "
                      "\"Default\"",
                      "S/Both"});
}

TEST_CASE("Node: context of the nearest construct that has it") {
  constexpr auto context = [](const auto& check) {
    cc::ConstructTree app;
    app.node().set_context("own", "app");
    app.node().set_context("only", 1);
    const Construct a(app, "a");
    a.node().set_context("own", "a");
    a.node().set_context("only", Json());
    return check(Construct(a, "b").node());
  };
  CHECK_BOTH(context([](const cc::Node& b) { return *b.try_get_context("own") == Json("a"); }));
  CHECK_BOTH(context([](const cc::Node& b) { return b.get_context("only") == Json(1); }));
  CHECK_BOTH(context([](const cc::Node& b) { return b.try_get_context("none") == nullptr; }));
  CHECK_BOTH(context([](const cc::Node& b) {
               return Json(b.get_all_context({{"default", true}, {"own", false}})).to_text();
             }) == R"({"default":true,"own":"a"})");
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)s.node().get_context("missing"); }) ==
        Refusal{"No context value present for missing key", "S"});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          Construct(s, "One");
          Construct(s, "Two");
          s.node().set_context("late", 1);
        }) == Refusal{"Cannot set context after children have been added: One,Two", "S"});
}

TEST_CASE("Node: metadata, of which null is none") {
  constexpr auto metadata = [](const Construct& app) {
    app.node().add_metadata("type", "data");
    app.node().add_metadata("type", Json::object({{"a", 1}}));
    app.node().add_metadata("type", nullptr);
    app.node().add_metadata("type", Json());
    const auto entries = app.node().metadata();
    return entries.size() == 2 && entries[0].type == "type" && entries[0].data == Json("data") &&
           entries[1].data.to_text() == R"({"a":1})" && Construct(app, "bare").node().metadata().empty();
  };
  CHECK_BOTH(in_app(metadata));
}

TEST_CASE("Node: dependencies, each once, and taken back") {
  constexpr auto dependencies = [](const Construct& app) {
    const Construct a(app, "a");
    const Construct b(app, "b");
    const Construct c(app, "c");
    a.node().add_dependency(b, c);
    a.node().add_dependency(b);
    const Text before = paths_of(a.node().dependencies());
    a.node().remove_dependency(b);
    a.node().remove_dependency(b);
    return Text::concat({before, "| ", paths_of(a.node().dependencies()), "| ", paths_of(b.node().dependencies())});
  };
  CHECK_BOTH(in_app(dependencies) == "b c | c | ");
}

TEST_CASE("Node: validations say what is wrong") {
  constexpr auto faults = [](const Construct& app) {
    app.node().add_validation([] { return List<Text>{"first", "second"}; });
    app.node().add_validation([] { return List<Text>(); });
    app.node().add_validation([third = Text("third")] { return List<Text>{third}; });
    Text all;
    for (const Text& fault : app.node().validate()) all = Text::concat({all, fault, " "});
    return all;
  };
  CHECK_BOTH(in_app(faults) == "first second third ");
  CHECK_BOTH(in_app([](const Construct& app) { return app.node().validate().empty(); }));
}

TEST_CASE("Node: a lock is for a construct and all below it") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          const Construct inner(s, "inner");
          s.node().lock();
          Construct(inner, "late");
        }) == Refusal{"Cannot add children to \"S/inner\" during synthesis", "S/inner"});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          Construct(s, "Twice");
          s.node().lock();
          Construct(s, "Twice");
        }) == Refusal{"Cannot add children to \"S\" during synthesis", "S"});
  CHECK(refusal_of([] {
          return in_app([](const Construct& app) {
            app.node().lock();
            return Construct(app, "late").node().id().size();
          });
        }) == Refusal{"Cannot add children during synthesis", ""});
  constexpr auto others_are_free = [](const Construct& app) {
    const Construct a(app, "a");
    const Construct b(a, "b");
    const Construct c(app, "c");
    a.node().lock();
    return a.node().locked() && b.node().locked() && !c.node().locked() && !app.node().locked() &&
           Construct(c, "d").node().path() == "c/d" && Construct(app, "e").node().path() == "e";
  };
  CHECK_BOTH(in_app(others_are_free));
}
