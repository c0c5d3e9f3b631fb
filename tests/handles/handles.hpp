// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the generated program does with the constructs of a class: it asks an empty handle, treats the tree in every way
// that `Node` has and asks again, and refuses each allocation of the constructor and goes on with the tree.
#include <constcloud/base/error.hpp>
#include <constcloud/synth.hpp>
#include <constcloud/synth/tree_metadata.hpp>
#include <cstdio>
#include <exception>
#include <new>
#include <type_traits>

#include "../support/memory.hpp"
#include "constructs.hpp"

namespace handles {

namespace cc = constcloud;
using cc::Construct;
using cc::Node;
using cc::Stack;
using cc::Text;

/// Takes the answers: each is a value, or a sentence.
struct Judge {
  /// Of an empty construct each answer is a refusal that says so.
  bool wants_empty = false;
  const char* treatment = "";
  int asked = 0;
  int faults = 0;

  template <class Ask>
  void operator()(const char* question, Ask ask) {
    ++asked;
    try {
      ask();
    } catch (const cc::Error& error) {
      if (error.message().empty()) blame(question, "refused without a word");
      if (wants_empty && error.message().find("is empty") == Text::npos) blame(question, error.what());
      return;
    } catch (const std::bad_alloc&) {  // where an allocation is refused
      return;
    } catch (const std::exception& error) {
      return blame(question, error.what());
    }
    if (wants_empty) blame(question, "an empty handle answers");
  }
  void blame(const char* question, const char* what) {
    std::fprintf(stderr, "%s, after %s: %s\n", question, treatment, what);
    ++faults;
  }
};

/// A stack with neighbours of other classes, and beside it another tree.
struct World {
  cc::ConstructTree app;
  Stack stack{app, "S"};
  cc::aws_s3::Bucket bucket{stack, "Bucket"};
  Construct plain{stack, "Plain"};
  cc::ConstructTree other_app;
  cc::aws_s3::Bucket foreigner{Stack(other_app, "S"), "Bucket"};
};

/// All that `Node` has, but for what changes the tree.
inline void ask_node(const Construct& construct, const World& world, Judge& judge) {
  const Node node = construct.node();
  judge("id", [&] { (void)node.id(); });
  judge("path", [&] { (void)node.path(); });
  judge("addr", [&] { (void)node.addr(); });
  judge("children", [&] { (void)node.children(); });
  judge("find_child", [&] { (void)node.find_child("Resource"); });
  judge("find_child of none", [&] { (void)node.find_child("none"); });
  judge("try_find_child", [&] { (void)node.try_find_child("Resource"); });
  judge("find_all", [&] { (void)node.find_all(cc::ConstructOrder::postorder); });
  judge("scope", [&] { (void)node.scope(); });
  judge("scopes", [&] { (void)node.scopes(); });
  judge("root", [&] { (void)node.root(); });
  judge("default_child", [&] { (void)node.default_child(); });
  judge("dependencies", [&] { (void)node.dependencies(); });
  judge("try_get_context", [&] { (void)node.try_get_context("key"); });
  judge("get_context", [&] { (void)node.get_context("none"); });
  judge("get_all_context", [&] { (void)node.get_all_context(); });
  judge("metadata", [&] { (void)node.metadata(); });
  judge("validate", [&] { (void)node.validate(); });
  judge("locked", [&] { (void)node.locked(); });
  judge("==", [&] { (void)(node == world.plain.node()); });
  judge("to_string", [&] { (void)construct.to_string(); });
  judge("unique_id", [&] { (void)cc::Names::unique_id(construct); });
  judge("Stack::of", [&] { (void)Stack::of(construct); });
  judge("CfnResource::of", [&] { (void)cc::CfnResource::of(construct); });
  judge("CfnBucket::of", [&] { (void)cc::aws_s3::CfnBucket::of(construct).props(); });
  judge("is_owned_resource", [&] { (void)cc::Resource::is_owned_resource(construct); });
}

/// A construct is cast to its own class, and to those above it in the library, and to no other.
template <class X>
void ask_casts(const X& construct, const World& world, Judge& judge) {
  const Construct found = construct;
  judge("construct_cast", [&] { (void)cc::construct_cast<X>(found); });
  if (!(cc::try_construct_cast<X>(found) == found)) judge.blame("construct_cast", "it is refused as its own class");
  if (cc::try_construct_cast<cc::aws_s3::IBucket>(found) && !std::derived_from<X, cc::aws_s3::IBucket> &&
      !std::derived_from<cc::aws_s3::IBucket, X>) {
    judge.blame("construct_cast", "it passes as a bucket");
  }
  if (cc::try_construct_cast<X>(world.bucket) && !std::derived_from<cc::aws_s3::Bucket, X>) {
    judge.blame("construct_cast", "a bucket passes as one");
  }
}

inline void ask_templates(const World& world, Judge& judge) {
  judge("template_text", [&] { (void)cc::template_text(world.stack); });
  judge("template_text again", [&] { (void)cc::template_text(world.stack); });
  judge("tree_json", [&] { (void)cc::detail::tree_json(cc::detail::node_of(world.app)); });
}

inline void ask_tree(const World& world, Judge& judge) {
  for (const Construct& construct : world.app.node().find_all()) ask_node(construct, world, judge);
  ask_templates(world, judge);
}

/// Something that `Node` does to a construct or to its tree.
struct Treatment {
  const char* name;
  void (*treat)(const Construct& construct, World& world);
};
constexpr void remove_children_of(const Construct& construct) {
  for (const Construct& child : construct.node().children()) (void)construct.node().try_remove_child(child.node().id());
}
inline constexpr Treatment treatments[] = {
    {"nothing", [](const Construct&, World&) {}},
    {"set_default_child(another class)", [](const Construct& x, World& w) { x.node().set_default_child(w.bucket); }},
    {"set_default_child(a plain construct)", [](const Construct& x, World& w) { x.node().set_default_child(w.plain); }},
    {"set_default_child(itself)", [](const Construct& x, World&) { x.node().set_default_child(x); }},
    {"set_default_child(its stack)", [](const Construct& x, World& w) { x.node().set_default_child(w.stack); }},
    {"set_default_child(of another tree)",
     [](const Construct& x, World& w) { x.node().set_default_child(w.foreigner); }},
    {"set_default_child(nothing)", [](const Construct& x, World&) { x.node().set_default_child({}); }},
    {"a second default child", [](const Construct& x, World&) { Construct(x, "Default"); }},
    {"a child that is called Resource", [](const Construct& x, World&) { Construct(x, "Resource"); }},
    {"a resource under it", [](const Construct& x, World&) { cc::CfnResource(x, "Other", {.type = "A::B::C"}); }},
    {"try_remove_child(Resource)", [](const Construct& x, World&) { (void)x.node().try_remove_child("Resource"); }},
    {"its children are removed", [](const Construct& x, World&) { remove_children_of(x); }},
    {"all below it is removed",
     [](const Construct& x, World&) {
       for (const Construct& each : x.node().find_all(cc::ConstructOrder::postorder)) remove_children_of(each);
     }},
    {"it is removed itself",
     [](const Construct& x, World& w) { (void)w.stack.node().try_remove_child(x.node().id()); }},
    {"its neighbours are removed",
     [](const Construct& x, World& w) {
       for (const Construct& each : w.stack.node().children()) {
         if (!(each == x)) (void)w.stack.node().try_remove_child(each.node().id());
       }
     }},
    {"its stack is removed", [](const Construct&, World& w) { (void)w.app.node().try_remove_child("S"); }},
    {"add_dependency(another class)", [](const Construct& x, World& w) { x.node().add_dependency(w.bucket, w.plain); }},
    {"add_dependency(itself)", [](const Construct& x, World&) { x.node().add_dependency(x); }},
    {"add_dependency(its stack)", [](const Construct& x, World& w) { x.node().add_dependency(w.stack); }},
    {"its stack depends on it", [](const Construct& x, World& w) { w.stack.node().add_dependency(x); }},
    {"it is waited for", [](const Construct& x, World& w) { w.bucket.node().add_dependency(x); }},
    {"add_dependency(what is removed)",
     [](const Construct& x, World& w) {
       x.node().add_dependency(w.bucket);
       (void)w.stack.node().try_remove_child("Bucket");
     }},
    {"add_dependency(of another tree)", [](const Construct& x, World& w) { x.node().add_dependency(w.foreigner); }},
    {"remove_dependency", [](const Construct& x, World& w) { x.node().remove_dependency(w.bucket, x, w.foreigner); }},
    {"set_context", [](const Construct& x, World&) { x.node().set_context("key", 1); }},
    {"add_metadata", [](const Construct& x, World&) { x.node().add_metadata("aws:cdk:warning", "careful"); }},
    {"add_validation",
     [](const Construct& x, World&) { x.node().add_validation([] { return cc::List<Text>{"no"}; }); }},
    {"lock", [](const Construct& x, World&) { x.node().lock(); }},
    {"the tree is locked", [](const Construct&, World& w) { w.app.node().lock(); }},
    {"the same id again", [](const Construct& x, World& w) { Construct(w.stack, x.node().id()); }},
    {"an id that is empty", [](const Construct& x, World&) { Construct(x, ""); }},
    {"tags", [](const Construct& x, World&) { cc::Tags::of(x).add("key", "value"); }},
};

/// In constant evaluation nothing is read that is not there: what ends in a value in a program does so there.
template <class X>
constexpr bool is_constant() {
  if constexpr (!std::is_same_v<X, cc::aws_s3_assets::Asset>) {  // a constant takes no files
    for (const int which : {0, 1, 2}) {
      const World world;
      const X construct = make(constructs::Class<X>(), world.stack, "X");
      if (which == 0) construct.node().set_default_child(world.bucket);
      if (which == 1) remove_children_of(construct);
      if (which == 2) (void)world.stack.node().try_remove_child("X");
      for (const Construct& each : world.app.node().find_all()) (void)each.to_string();
      (void)cc::template_text(world.stack);
    }
  }
  return true;
}

/// The constructor of a class with each of its allocations refused: nothing of the construct stays, and it can be made
/// again.
template <class X>
void refuse_memory(const char* name, Judge& judge) {
  judge.treatment = "an allocation that was refused";
  if (memory::refuse_each_allocation_of == nullptr) return;
  const int runs = memory::refuse_each_allocation_of(name, [&] {
    World world;
    const auto make_one = [&] { return make(constructs::Class<X>(), world.stack, "X"); };
    X construct;
    try {
      construct = make_one();
      constructs::use(construct);
    } catch (const std::bad_alloc&) {
      if (!construct && world.stack.node().try_find_child("X")) judge.blame(name, "half of it is in the tree");
      ask_tree(world, judge);
      if (!construct) remove_children_of(world.stack);  // what was made for it before
      if (!construct) judge(name, [&] { construct = make_one(); });
      if (!construct && !std::is_same_v<X, cc::aws_s3_assets::Asset>) judge.blame(name, "it cannot be made again");
    } catch (const cc::Error&) {  // an asset
    }
    ask_templates(world, judge);
  });
  judge.faults += runs == 0;
}

/// Some answers do, as in the CDK: the zones of a stack are acknowledged as a finding, and the value of a parameter that
/// is read at deployment is a parameter of the template.
template <class X>
constexpr bool may_leave_something = std::derived_from<X, Stack> || std::derived_from<X, cc::aws_ssm::IParameter>;

template <class X>
void of_construct(const char* name, void (*ask)(const X&, Judge&), Judge& judge) {
  static_assert(is_constant<X>());
  judge.treatment = "nothing, being empty";
  judge.wants_empty = true;
  ask(X(), judge);
  judge.wants_empty = false;
  for (const Treatment& treatment : treatments) {
    judge.treatment = treatment.name;
    World world;
    X construct;
    judge(name, [&] {
      construct = make(constructs::Class<X>(), world.stack, "X");
      constructs::use(construct);
    });
    if (!construct) {
      ask_tree(world, judge);
      break;
    }
    judge(name, [&] { treatment.treat(construct, world); });
    const long before = memory::living_blocks();
    ask(construct, judge);
    if constexpr (std::derived_from<X, cc::CfnResource>) judge("get_metadata", [&] { construct.get_metadata("none"); });
    if (memory::living_blocks() != before && !may_leave_something<X>) {
      judge.blame(name, "an answer leaves something in the tree");
    }
    ask_casts(construct, world, judge);
    ask_node(construct, world, judge);
    ask_tree(world, judge);
    ask(construct, judge);
  }
  refuse_memory<X>(name, judge);
}

/// A value that was made of nothing answers or refuses.
template <class X>
void of_value(const char*, void (*ask)(const X&, Judge&), Judge& judge) {
  judge.treatment = "nothing, being empty";
  ask(X(), judge);
}

inline int finish(const Judge& judge, int constructs) {
  std::printf("%d classes of constructs, %d questions, %d faults\n", constructs, judge.asked, judge.faults);
  return judge.faults == 0 ? 0 : 1;
}

}  // namespace handles
