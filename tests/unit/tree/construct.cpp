// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/construct.hpp>

#include <constcloud/stacks/stack.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Text;
using trees::in_app;
using trees::Refusal;

namespace {

/// A construct of a user's own.
struct Pair : Construct {
  constexpr Pair(const Construct& scope, const Text& id) : Construct(scope, id), first(*this, "First"), second(*this, "Second") {}
  Construct first;
  Construct second;
};

}  // namespace

TEST_CASE("Construct: a handle that is copied and compared") {
  constexpr auto handles = [](const Construct& app) {
    const Construct a(app, "a");
    Construct copy;
    const bool nothing = !copy;
    copy = a;
    return nothing && copy == a && !(copy == app) && static_cast<bool>(copy) && copy.node() == a.node();
  };
  CHECK_BOTH(in_app(handles));
}

TEST_CASE("Construct: shows its path") {
  CHECK_BOTH(in_app([](const Construct& app) { return app.to_string(); }) == "<root>");
  CHECK_BOTH(in_app([](const Construct& app) { return Construct(Construct(app, "a"), "b").to_string(); }) == "a/b");
}

TEST_CASE("Construct: ids of every text that a program has") {
  CHECK_BOTH(in_app([](const Construct& app) {
               Text all;
               for (const char* name : {"first", "second"}) {
                 all = Text::concat({all, Construct(app, name).to_string(), " "});
               }
               char buffer[8] = "third";
               return Text::concat({all, Construct(app, buffer).to_string()});
             }) == "first second third");
  const char* nothing = nullptr;
  CHECK(trees::refusal_of([&] {
          (void)in_app([&](const Construct& app) { return Construct(app, nothing).to_string(); });
        }).what ==
        "a text is wanted here, and the pointer is null: is the environment variable set that it comes from?");
}

TEST_CASE("Construct: users derive from it") {
  constexpr auto inner_path = [](const Construct& app) {
    const Pair pair(app, "pair");
    const Pair inner(pair.second, "inner");
    return inner.first.to_string();
  };
  CHECK_BOTH(in_app(inner_path) == "pair/Second/inner/First");
}

TEST_CASE("Construct: is_construct of anything") {
  CHECK_BOTH(in_app([](const Construct& app) {
    return Construct::is_construct(app) && Construct::is_construct(Pair(app, "p")) && !Construct::is_construct(1) &&
           !Construct::is_construct(Text("x"));
  }));
}

TEST_CASE("Construct: an empty handle is refused, whatever it is asked") {
  const Refusal empty{
      "this construct is empty: it stands for no construct. Assign one to it before it is used; where a look-up may "
      "find nothing, ask first, as in `if (handle)`",
      ""};
  CHECK(trees::refusal_of([] { (void)Construct().node(); }) == empty);
  CHECK(trees::refusal_of([] { (void)Construct().to_string(); }) == empty);
  CHECK(trees::refusal_of([] { (void)cc::Names::unique_id(Construct()); }) == empty);
  CHECK(trees::refusal_of([] { (void)cc::Stack::of(Construct()); }) == empty);
  CHECK(trees::refusal_in_stack([](const cc::Stack& s) { s.node().add_dependency(Construct()); }) == empty);
  CHECK(trees::refusal_in_stack([](const cc::Stack& s) { (void)s.node().try_find_child("nobody").node(); }) == empty);
}

TEST_CASE("Construct: an empty handle is no scope") {
  CHECK(trees::refusal_of([] { Construct(Construct(), "Id"); }) ==
        Refusal{"the scope of the Construct 'Id' is empty: it stands for no construct. Make the scope before what "
                "stands in it",
                ""});
  CHECK(trees::refusal_of([] { trees::thing(Construct(), "Id"); }).what ==
        "the scope of the CfnResource 'Id' is empty: it stands for no construct. Make the scope before what stands in "
        "it");
}

TEST_CASE("Construct: an empty handle is a construct of no kind") {
  CHECK_BOTH(!Construct() && Construct() == cc::Stack() && !Construct::is_construct(Construct()) &&
             !cc::Stack::is_stack(cc::Stack()));
}

TEST_CASE("Construct: one whose constructor throws is taken out of the tree") {
  const auto name_is_bad = [](const cc::Stack& s) { cc::Stack(s, "Inner", {.stack_name = "_"}); };
  const auto type_is_empty = [](const cc::Stack& s) { cc::CfnResource(s, "Inner", {.type = ""}); };
  const auto is_gone_after = [](const auto& make) {
    return trees::in_stack([&make](const cc::Stack& s) {
      const bool is_refused = trees::refusal_of([&] { make(s); }).what != "nothing was refused";
      const bool is_gone = s.node().children().empty();
      trees::thing(s, "Inner");  // the id is free
      return is_refused && is_gone && cc::template_text(s).find("A::B::C") != Text::npos;
    });
  };
  CHECK(is_gone_after(name_is_bad));
  CHECK(is_gone_after(type_is_empty));
}

TEST_CASE("Construct: one that is made while another exception is under way stays") {
  struct Late {
    const Construct& app;
    ~Late() { cc::CfnResource(cc::Stack(app, "Late"), "Thing", {.type = "A::B::C"}); }
  };
  CHECK(in_app([](const Construct& app) {
    try {
      const Late late{app};
      throw cc::Error("first");
    } catch (const cc::Error&) {
    }
    return app.node().find_child("Late").node().try_find_child("Thing");
  }));
}
