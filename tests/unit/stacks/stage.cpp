// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/stage.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Environment;
using cc::Stack;
using cc::Stage;
using trees::in_app;

TEST_CASE("Stage: its name is the id or the one given, after those of the stages around it") {
  CHECK_BOTH(in_app([](const Construct& app) { return Stage(app, "Prod").stage_name() == "Prod"; }));
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stage prod(app, "Prod", {.stage_name = "production"});
    const Stage inner(prod, "Inner");
    return prod.stage_name() == "production" && inner.stage_name() == "production-Inner" &&
           Stage(Stage(app, "Blank", {.stage_name = ""}), "In").stage_name() == "In";
  }));
}

TEST_CASE("Stage: what it leaves open of its environment is that of the stage around it, and so for its stacks") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stage outer(app, "Outer", {.env = Environment{.account = "123456789012", .region = "eu-west-1"}});
    const Stage inner(outer, "Inner", {.env = Environment{.region = "us-east-1"}});
    return *inner.account() == "123456789012" && *inner.region() == "us-east-1" &&
           Stack(inner, "S").environment() == "aws://123456789012/us-east-1" &&
           Stack(inner, "T", {.env = Environment{.account = "210987654321"}}).environment() ==
               "aws://210987654321/us-east-1";
  }));
}

TEST_CASE("Stage: of a construct is the nearest stage around it, not itself, and not the app") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stage outer(app, "Outer");
    const Stage inner(outer, "Inner");
    return !Stage::of(outer) && Stage::of(inner) == outer && inner.parent_stage() == outer &&
           Stage::of(Stack(inner, "S")) == inner && !Stage::of(Stack(app, "S"));
  }));
}

TEST_CASE("Stage: is_stage looks at the construct; the app is the outermost stage") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Construct stage = Stage(app, "Stage");
    return Stage::is_stage(stage) && Stage::is_stage(app) && !Stage::is_stage(Stack(app, "S")) &&
           !Stage::is_stage(Stage()) && !Stage::is_stage(1);
  }));
}

TEST_CASE("Stage: its assembly is called after its path") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stage inner(Construct(Stage(app, "Prod"), "Group"), "In.ner");
    return inner.artifact_id() == "assembly-Prod-Group-In.ner";
  }));
}

TEST_CASE("Stage: names of stacks begin with its name, names of their files do not") {
  CHECK_BOTH(in_app([](const Construct& app) {
    const Stack stack(Stage(app, "Prod"), "Bar");
    return stack.stack_name() == "Prod-Bar" && stack.artifact_id() == "ProdBar673E7BB6";
  }));
}

TEST_CASE("Stage: a stack around it is not the stack of what stands in it") {
  CHECK(trees::refusal_of([] {
          cc::ConstructTree app;
          trees::thing(Stage(Stack(app, "S"), "Prod"), "T");
        }) == trees::Refusal{"CfnResource at 'S/Prod/T' should be created in the scope of a Stack, but no Stack found",
                             "S/Prod/T"});
}

TEST_CASE("Stage: another id is refused and leaves nothing behind") {
  const auto refused = [](const cc::Text& id) {
    return trees::refusal_of([&id] {
      cc::ConstructTree app;
      const Stage stage(app, id);
    });
  };
  for (const char* id : {"1prod", "-x", ".x", "a b", "a/b", "a\nb", "\xc3\xa9"}) {
    const std::string text =
        std::string("invalid stage name \"") + id +
        "\". Stage name must start with a letter and contain only alphanumeric characters, hypens ('-'), underscores "
        "('_') and periods ('.')";
    CHECK(refused(cc::Text(std::string(id))).what == text);
  }
}
