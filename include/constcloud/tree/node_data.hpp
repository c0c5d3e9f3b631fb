// SPDX-License-Identifier: Apache-2.0
#pragma once
// The nodes of the construct tree as they stand in memory; `Node` and `Construct` are the handles that users see.
#include <constcloud/base/keyed_list.hpp>
#include <constcloud/values/value.hpp>

namespace CONSTCLOUD_NAMESPACE {
class StackSynthesizer;
}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::detail {

struct NodeData;
struct RootData;
struct Fault;
struct FindingLog;
struct AssetStaging;
/// Makes what takes files into the assembly of that folder.
using MakeAssetStaging = AssetStaging* (*)(const Text& outdir);

enum class NodeKind : unsigned char { construct, app, stage, stack, element };

/// Stands for a struct of state.
using StateType = const void*;
template <class State>
inline constexpr char state_type_of = 0;

/// Whether `type` stands for the struct that asks.
template <class State>
constexpr bool is_type_of(const State*, StateType type) {
  return type == &state_type_of<State>;
}

/// What tells the constructs of a class: what they keep, and where others keep that too, the full name of their class.
struct MadeAs {
  StateType state;  // nullptr: anything
  const char* name;
  bool by_name = false;
};

/// State that a construct keeps with its node, from the first moment on.
struct Payload {
  constexpr Payload() = default;
  /// Of what makes its node a stage, a stack or an element.
  constexpr explicit Payload(NodeKind of_node) : kind(of_node) {}
  constexpr virtual ~Payload() {}
  /// Whether it is of that struct, or of one that is derived from it. Each says so of itself, and asks its base:
  /// `return is_type_of(this, type) || Base::is(type);`
  constexpr virtual bool is(StateType) const { return false; }
  /// Puts what it found out from its neighbours in order, before anything is rendered; parents come before children. It
  /// may make constructs below its own node, and nowhere else.
  constexpr virtual void prepare(NodeData&) {}

  NodeKind kind = NodeKind::construct;
};

/// What whoever made a tree does for the constructs in it.
struct TreeServices {
  constexpr virtual ~TreeServices() {}
  /// Where the first broken rule is noted; nullptr where it throws.
  constexpr virtual Fault* fault() { return nullptr; }
  /// Where findings go; nullptr where nobody looks for any.
  constexpr virtual FindingLog* findings() { return nullptr; }
  /// For the stacks that name none themselves; nullptr for the usual one.
  constexpr virtual const StackSynthesizer* default_synthesizer() const { return nullptr; }
  /// Takes files into the assembly, made by the first who needs it; nullptr where there are no files.
  constexpr virtual AssetStaging* asset_staging(MakeAssetStaging) { return nullptr; }
};

struct FieldVisitor;

/// Stands in the template: a resource, an output, a parameter ... . The payload of an `element` node.
struct Element : Payload {
  constexpr Element() : Payload(NodeKind::element) {}
  constexpr ~Element() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type); }
  /// The top-level key of the template it stands under.
  constexpr virtual Text section() const = 0;
  constexpr virtual void write(json::Writer& writer, const NodeData& node) const = 0;
  /// Shows what it would write to who looks for something in it.
  constexpr virtual void show(FieldVisitor& visitor) const = 0;
  /// False for what is left out of the template (a policy without statements, say).
  constexpr virtual bool should_synthesize() const { return true; }
  constexpr virtual bool is_resource() const { return false; }
  /// What it is called in its section; nullptr for its logical id.
  constexpr virtual const Text* key() const { return nullptr; }
  /// Whether a reference to it gives a list of texts, as to a parameter of such a type.
  constexpr virtual bool gives_list() const { return false; }
  /// The CloudFormation type of a resource.
  constexpr virtual Text type() const { return {}; }
};

/// Checks a construct at synthesis; one sentence for each fault.
struct Validation {
  constexpr virtual ~Validation() {}
  constexpr virtual List<Text> validate() const = 0;
};

template <class F>
struct ValidationOf final : Validation {
  constexpr explicit ValidationOf(F f) : function(std::move(f)) {}
  constexpr ~ValidationOf() override {}
  constexpr List<Text> validate() const override { return function(); }
  F function;
};

struct MetadataEntry {
  Text type;
  Json data{};
};

/// A tag that is added to, or taken off, all that stands at and under a construct.
struct TagOperation {
  Text key;
  Value<Text> value{};
  int priority = 0;
  bool removes = false;
  bool reaches_instances = true;  // of an Auto Scaling group
  List<Text> included_types{};    // none: all
  List<Text> excluded_types{};
};

/// Nodes that are keys by themselves.
struct NodeKeys : UnorderedKeys<const NodeData*> {
  static constexpr unsigned hash_of(const NodeData* node, bool samples);
};

constexpr const NodeData* itself(const NodeData& node) { return &node; }

/// Nodes, each once, in the order in which they were added.
class [[nodiscard]] NodeSet : public KeyedList<NodeData, NodeKeys, itself> {
 public:
  /// False when it is there already.
  constexpr bool add(NodeData& node);
};

/// Optional state: few nodes have any of it.
struct NodeExtra {
  constexpr NodeExtra() = default;
  NodeExtra(const NodeExtra&) = delete;
  NodeExtra& operator=(const NodeExtra&) = delete;
  constexpr ~NodeExtra() {
    for (Validation* validation : validations) delete validation;
  }
  NodeSet dependencies;
  List<MetadataEntry> metadata;
  Map<Json> context;
  List<Validation*> validations;
  List<TagOperation> tags;
  NodeData* default_child = nullptr;
  NodeData* dependency_root = nullptr;  // whom others wait for in its place
};

constexpr const Text& id_of(const NodeData& node);

/// The children of a node by their ids, in JavaScript's key order.
using ChildTable = KeyedList<NodeData, TextKeys, id_of>;

struct NodeData : Keyed {
  constexpr NodeData(NodeData& parent_node, const Text& node_id, const Text& class_fqn)
      : parent(&parent_node), stack(parent_node.stack), root(parent_node.root), id(node_id), fqn(class_fqn) {}
  /// One without a parent: the root, or a node that stands beside the tree.
  constexpr NodeData(RootData& of_tree, const Text& class_fqn)
      : parent(nullptr), stack(nullptr), root(&of_tree), fqn(class_fqn) {}
  NodeData(const NodeData&) = delete;
  NodeData& operator=(const NodeData&) = delete;
  constexpr ~NodeData() {
    delete payload;
    delete extra;
  }

  constexpr NodeExtra& more() {
    if (extra == nullptr) extra = new NodeExtra;
    return *extra;
  }

  NodeData* parent;
  NodeData* next = nullptr;  // all nodes of an app, newest first
  NodeData* stack;           // the nearest stack, itself for a stack
  RootData* root;
  Text id;
  Text fqn;         // of the class, as jsii knows it: `aws-cdk-lib.aws_lambda.Function`
  Text logical_id;  // of an element: known after the first look or an override
  ChildTable children;
  Payload* payload = nullptr;
  NodeExtra* extra = nullptr;
  unsigned number = 0;  // of its own in the tree, by which sets know it; that of the root is 0
  NodeKind kind = NodeKind::construct;
  bool locked = false;
  bool is_removed = false;             // it was itself taken out of the tree, with all below it
  bool logical_id_is_given = false;    // by an override
  bool logical_id_is_locked = false;   // an export is named after it
  bool is_resource_construct = false;  // an L2 resource or its import
  bool is_imported = false;
};

/// The root, and what all nodes of its tree share. Most trees need little of what there is: a flag spares the others
/// the look.
struct RootData final : NodeData {
  constexpr explicit RootData(const Text& class_fqn) : NodeData(*this, class_fqn) {}
  RootData(const RootData&) = delete;
  RootData& operator=(const RootData&) = delete;
  constexpr ~RootData() { delete services; }

  TreeServices* services = nullptr;
  Map<List<Text>> acknowledged;          // the ids of warnings that are not wanted, by the path of the construct
  bool* names_are_seen = nullptr;        // becomes true where somebody asks for a path or for the name of a stack
  unsigned numbers = 0;                  // how many nodes there are beside the root
  bool has_locks = false;                // something is locked
  bool has_tags = false;                 // a tag was added or taken off somewhere
  bool has_dependencies = false;         // something depends on something
  bool has_validations = false;          // something is to be checked at synthesis
  bool has_context = false;              // a context value was set somewhere
  bool has_removals = false;             // something was taken out of the tree
  bool reference_strength_told = false;  // somebody was told how references between stacks work
};

constexpr unsigned NodeKeys::hash_of(const NodeData* node, bool) {
  return node->number * 0x9e37'79b9u;
}

/// Has the app own a node.
constexpr NodeData* enlist(RootData& root, Owned<NodeData> fresh) {
  fresh->number = ++root.numbers;
  fresh->next = root.next;
  root.next = fresh.release();
  return root.next;
}

/// Whether a node keeps a state of that type; of an empty handle it does not.
constexpr bool keeps(const NodeData* node, StateType type) {
  return node != nullptr && node->payload != nullptr && node->payload->is(type);
}

template <class State>
concept says_what_it_is = same_as<decltype(&State::is), bool (State::*)(StateType) const> ||
                          requires { requires same_as<typename State::Identified, State>; };

/// What a node keeps as a `State`; nullptr where it keeps something else, or nothing.
template <class State>
constexpr State* state_if(const NodeData& node) {
  static_assert(says_what_it_is<State>, "a state says what it is: derive it from StateOf<State, Base>");
  return keeps(&node, &state_type_of<State>) ? static_cast<State*>(node.payload) : nullptr;
}
/// Of an element the kind tells.
template <>
constexpr Element* state_if<Element>(const NodeData& node) {
  return node.kind == NodeKind::element ? static_cast<Element*>(node.payload) : nullptr;
}

/// Takes a node, with all below it, out of the tree.
constexpr void take_out(NodeData& node) {
  node.is_removed = node.root->has_removals = true;
  node.parent->children.erase(node.id);
}

constexpr void keep_validation(NodeData& node, Owned<Validation> fresh) {
  node.more().validations.push_back(&*fresh);
  (void)fresh.release();
  node.root->has_validations = true;
}

/// What a construct that depends on `node` waits for.
constexpr NodeData* dependency_root_of(NodeData* node) {
  if (node->extra == nullptr || node->extra->dependency_root == nullptr) return node;
  return node->extra->dependency_root;
}

constexpr const Text& id_of(const NodeData& node) { return node.id; }

constexpr bool NodeSet::add(NodeData& node) {
  const auto place = place_of(&node);
  if (place.item != nullptr) return false;
  KeyedList::add(node, place);
  return true;
}

/// The context value of the nearest node that has one; nullptr without one.
constexpr const Json* context_value(const NodeData& node, const Text& key) {
  if (!node.root->has_context) return nullptr;
  for (const NodeData* at = &node; at != nullptr; at = at->parent) {
    if (at->extra == nullptr) continue;
    const Json* value = at->extra->context.find(key);
    if (value != nullptr && !value->is_undefined()) return value;
  }
  return nullptr;
}

/// True for what was taken out of the tree, or stands under it.
constexpr bool is_detached(const NodeData& node) {
  if (!node.root->has_removals) return false;
  for (const NodeData* at = &node; at != nullptr; at = at->parent) {
    if (at->is_removed) return true;
  }
  return false;
}

/// A template may depend on the name of its stack from now on: whoever wants to know that is told.
constexpr void see_names(const NodeData& node) {
  if (node.root->names_are_seen != nullptr) *node.root->names_are_seen = true;
}

/// `parent/child/grandchild`; the path of a root without an id is empty. Leaves no trace.
constexpr Text quiet_path_of(const NodeData& node) {
  if (node.parent == nullptr) return node.id;
  std::size_t size = 0;
  const NodeData* top = &node;
  for (const NodeData* at = &node; at != nullptr; at = at->parent) {
    if (at->parent == nullptr && at->id.empty()) break;
    size += at->id.size() + 1;
    top = at;
  }
  if (top == &node) return node.id;
  List<const NodeData*> way;
  for (const NodeData* at = &node; at != top; at = at->parent) way.push_back(at);
  Buffer path(size);
  unsigned char traits = top->id.traits() & text_is_plain;
  path.append(top->id.data(), top->id.size());
  for (std::size_t i = way.size(); i-- != 0;) {
    path.push('/');
    path.append(way[i]->id.data(), way[i]->id.size());
    traits = traits & way[i]->id.traits();
  }
  return Text::adopt(path, traits);
}

/// The path for whoever shows it.
constexpr Text path_of(const NodeData& node) {
  see_names(node);
  return quiet_path_of(node);
}

}  // namespace constcloud::detail
