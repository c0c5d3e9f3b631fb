// SPDX-License-Identifier: Apache-2.0
// The construct tree: ids, paths, logical ids, orders, context, dependencies. Its twin is ids.js.
#include "support.hpp"

namespace Names = constcloud::Names;

namespace {

/// A topic under a chain of constructs.
CONSTCLOUD_CONSTEXPR CfnResource topic_at(const Construct& scope, std::initializer_list<Text> ids) {
  Construct at = scope;
  const Text* id = ids.begin();
  for (; id + 1 != ids.end(); ++id) at = Construct(at, *id);
  return topic(at, *id);
}

CONSTCLOUD_CONSTEXPR void one_component(Stack& stack) {
  for (const Text& id : {Text("Foo"), Text("Foo-Bar"), Text("Foo_Bar.baz"), Text("123"), Text("Resource")}) {
    topic(stack, id);
  }
  topic(stack, repeat("x", 255));
  topic(stack, repeat("y", 256));
}

CONSTCLOUD_CONSTEXPR void several_components(Stack& stack) {
  topic_at(stack, {"Foo1", "Bar"});
  topic_at(stack, {"Foo2", "Resource"});
  topic_at(stack, {"Bar1", "Default"});
  topic_at(stack, {"Foo3", "Default", "Bar"});
  topic_at(stack, {"Default", "X"});
  topic_at(stack, {"X1", "default"});
  topic_at(stack, {"X2", "resource"});
  topic_at(stack, {"A1", "Resource", "B"});
  topic_at(stack, {"A2", "A2", "Resource"});
  topic_at(stack, {"My", "MyMy"});
  topic_at(stack, {"Foo4", "Foo4Bar"});
  topic_at(stack, {"BarFoo", "Foo"});
  topic_at(stack, {"a-b", "c"});
  topic_at(stack, {"ab", "c"});
  topic_at(stack, {"a", "bc"});
  topic_at(stack, {"1abc", "x"});
  topic_at(stack, {"p", repeat("Q", 300)});
  topic_at(stack, {repeat("x", 240), "q"});
  topic_at(stack, {repeat("a", 200), repeat("b", 200), "Resource"});
}

CONSTCLOUD_CONSTEXPR void only_resource(Stack& stack) { topic_at(stack, {"Resource", "Resource"}); }

CONSTCLOUD_CONSTEXPR void special_characters(Stack& stack) {
  topic_at(stack, {"$connect-Route", "Resource"});
  topic_at(stack, {"\u00c9", "x"});
  topic_at(stack, {"\U0001f600", "a"});
  topic_at(stack, {"x\u00e9\u00e9\u00e9y", "z"});
  topic_at(stack, {"with blank", "r"});
  topic_at(stack, {"tab\there", "r"});
  topic_at(stack, {"back\\slash", "r"});
  topic_at(stack, {"\"quoted\"", "r"});
  topic_at(stack, {"line\nbreak", "r"});
  topic_at(stack, {"${Not.a.Token}", "r"});
  topic_at(stack, {"Queue/Main", "R"});
  topic_at(stack, {"a//b", "R"});
}

CONSTCLOUD_CONSTEXPR void integer_like_ids(Stack& stack) {
  for (const Text& id : {Text("2"), Text("1"), Text("b"), Text("a"), Text("-1a"), Text("01"), Text("4294967295"),
                         Text("4294967294"), Text("10")}) {
    topic(stack, id);
  }
  const Construct group(stack, "Group");
  for (const Text& id : {Text("9"), Text("10"), Text("x"), Text("0")}) topic(group, id);
}

CONSTCLOUD_CONSTEXPR void node_facts(Stack& stack) {
  const Construct outer(stack, "Outer");
  const Construct plain(outer, "Default");
  const auto leaf = topic(plain, "Leaf");
  const Construct slashed(stack, "a/b");
  const auto root = stack.node().root();
  show(stack, "Id", slashed.node().id());
  show(stack, "Path", leaf.node().path());
  show(stack, "Addr", leaf.node().addr());
  show(stack, "OuterAddr", outer.node().addr());
  show(stack, "DefaultAddr", plain.node().addr());
  show(stack, "StackAddr", stack.node().addr());
  show(stack, "RootAddr", root.node().addr());
  show(stack, "Text", leaf.to_string());
  show(stack, "ConstructText", outer.to_string());
  show(stack, "RootText", root.to_string());
  show(stack, "UniqueId", Names::unique_id(leaf));
  show(stack, "NodeUniqueId", Names::node_unique_id(outer.node()));
  List<Text> ids;
  for (const Construct& scope : leaf.node().scopes()) ids.push_back(scope.node().id());
  show(stack, "Scopes", joined(",", ids));
  List<Text> children;
  for (const Construct& child : stack.node().children()) children.push_back(child.node().id());
  show(stack, "Children", joined(",", children));
  List<Text> paths;
  for (const Construct& construct : outer.node().find_all()) paths.push_back(construct.node().path());
  show(stack, "All", joined(",", paths));
  show(stack, "Found", stack.node().find_child("a/b").node().path());
  show_plain(stack, "NotFound", !stack.node().try_find_child("nothing"));
  show(stack, "DefaultChild", outer.node().default_child().node().id());
  show_plain(stack, "NoDefaultChild", !slashed.node().default_child());
  show_plain(stack, "IsConstruct", Construct::is_construct(leaf));
  show_plain(stack, "Removed", stack.node().try_remove_child("a/b"));
}

CONSTCLOUD_CONSTEXPR void default_children(Stack& stack) {
  const Construct one(stack, "One");
  const auto resource = topic(one, "Resource");
  show_plain(stack, "OfResource", one.node().default_child() == resource);
  const Construct two(stack, "Two");
  const auto chosen = topic(two, "Chosen");
  two.node().set_default_child(chosen);
  show(stack, "Chosen", two.node().default_child().node().path());
}

CONSTCLOUD_CONSTEXPR void depends_on_order(Stack& stack) {
  const auto last = topic(stack, "Last");
  for (const Text& id : {Text("b"), Text("a"), Text("B"), Text("A"), Text("a1"), Text("a10"), Text("a2"), Text("z"),
                         Text("Z"), Text("_x"), Text("-x"), Text("\u00e9"), Text("e"), Text("f"), Text("1"),
                         Text("10"), Text("2"), Text("aa"), Text("a-a"), Text("aB"), Text("Ab"), Text("resume"),
                         Text("Resume"), Text("r\u00e9sum\u00e9"), Text("a b"), Text("a.b"), Text("a+b"),
                         Text("a$b"), Text("ss"), Text("\u00df")}) {
    last.node().add_dependency(topic_at(stack, {id, "n"}));
  }
  last.node().add_dependency(topic_at(stack, {"a-b", "x"}));
}

CONSTCLOUD_CONSTEXPR void context(Stack& stack) {
  stack.node().set_context("own", "value");
  const Construct inner(stack, "Inner");
  inner.node().set_context("deep", Json::object({{"a", Json::array({1})}}));
  const auto leaf = topic(inner, "Leaf");
  show(stack, "Own", leaf.node().try_get_context("own")->as_text());
  show_plain(stack, "Deep", leaf.node().try_get_context("deep")->find("a")->as_array()[0].as_number());
  show_plain(stack, "None", stack.node().try_get_context("deep") == nullptr);
  show(stack, "Got", inner.node().get_context("own").as_text());
}

CONSTCLOUD_CONSTEXPR void long_chains(Stack& stack) {
  Construct at = stack;
  for (std::size_t i = 0; i != 30; ++i) at = Construct(at, numbered("Level", i));
  topic(at, "End");
  topic_at(stack, {"Ab", "bAb", "b", "End"});
}

CONSTCLOUD_CONSTEXPR void context_of_the_app(ConstructTree& app) {
  app.node().set_context("name", "fromApp");
  const Stack stack(app, "S");
  topic(stack, "T");
  show(stack, "Name", stack.node().try_get_context("name")->as_text());
}

void duplicate_id_in_stack(Stack& stack) {
  topic(stack, "Twice");
  topic(stack, "Twice");
}
void duplicate_id_in_construct(Stack& stack) {
  const Construct inner(stack, "inner");
  topic(inner, "Twice");
  Construct(inner, "Twice");
}
void duplicate_sanitized_id(Stack& stack) {
  topic(stack, "a/b");
  topic(stack, "a--b");
}
void empty_id(Stack& stack) { topic(stack, ""); }
void no_such_child(Stack& stack) { (void)stack.node().find_child("nothing"); }
void two_default_children(Stack& stack) {
  const Construct both(stack, "Both");
  topic(both, "Default");
  topic(both, "Resource");
  show(stack, "O", both.node().default_child().node().path());
}
void context_after_children(Stack& stack) {
  topic(stack, "One");
  topic(stack, "Two");
  stack.node().set_context("late", 1);
}
void missing_context(Stack& stack) { (void)stack.node().get_context("missing"); }
void id_without_letters(Stack& stack) { topic(stack, "--"); }
void only_default(Stack& stack) { topic(stack, "Default"); }
void failing_validation(Stack& stack) {
  topic(stack, "T").node().add_validation([] { return List<Text>{"first fault", "second fault"}; });
  stack.node().add_validation([] { return List<Text>{"of the stack"}; });
}
void child_while_locked(Stack& stack) {
  stack.node().lock();
  topic(stack, "T");
}

void duplicate_stack(ConstructTree& app) {
  const Stack one(app, "S");
  const Stack two(app, "S");
}
void resource_outside_of_a_stack(ConstructTree& app) { topic(app, "x"); }

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "ids");
  pairs.pair<one_component>("one_component");
  pairs.pair<several_components>("several_components");
  pairs.pair<only_resource>("only_resource");
  pairs.pair<special_characters>("special_characters");
  pairs.pair<integer_like_ids>("integer_like_ids");
  pairs.pair<node_facts>("node_facts");
  pairs.pair<default_children>("default_children");
  pairs.pair<depends_on_order>("depends_on_order");
  pairs.pair<context>("context");
  pairs.pair<long_chains>("long_chains");
  pairs.app_pair<context_of_the_app>("context_of_the_app");
  pairs.error<duplicate_id_in_stack>("duplicate_id_in_stack");
  pairs.error<duplicate_id_in_construct>("duplicate_id_in_construct");
  pairs.error<duplicate_sanitized_id>("duplicate_sanitized_id");
  pairs.error<empty_id>("empty_id");
  pairs.error<no_such_child>("no_such_child");
  pairs.error<two_default_children>("two_default_children");
  pairs.error<context_after_children>("context_after_children");
  pairs.error<missing_context>("missing_context");
  pairs.error<id_without_letters>("id_without_letters");
  pairs.error<only_default>("only_default");
  pairs.error<failing_validation>("failing_validation");
  pairs.error<child_while_locked>("child_while_locked");
  pairs.app_error<duplicate_stack>("duplicate_stack");
  pairs.app_error<resource_outside_of_a_stack>("resource_outside_of_a_stack");
  return pairs.finish();
}
