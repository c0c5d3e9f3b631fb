// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a fault does, in three degrees. Who adds a rule chooses one of them here, and nowhere else:
//
//   Error    `refuse`      The CDK, or CloudFormation whatever is around, always refuses it. It throws in a program,
//                          and does not compile as a constant.
//   Quota    `exceed`      More than AWS takes of something, by a limit that may be another one. As an error, until a
//                          context value that has a name raises or lifts the limit; the sentence names that.
//   Finding  `find_at`     AWS accepts it, or loses it, or refuses it unless something else mends it (a transform, another
//                          order of deployments), and the CDK is silent: almost surely wrong. The template is made all
//                          the same. The construct gets a warning with an id, which `Annotations::acknowledge_warning`
//                          silences, and which is an error only where strictness was asked for. tree/findings.hpp has
//                          them all.
//
// What the CDK itself only warns of stays a warning (tree/annotations.hpp): that is neither of them.
//
// A rule is one function in `constcloud::refuse`: its name is what g++ prints, its text is the one of the CDK, where
// that has the rule, and its fix says in a few words what to do. Who finds it broken calls it, and nothing comes after:
//
//   CONSTCLOUD_RULE an_endpoint_of_this_type_already_exists(const Place& at, const Text& type) {
//     at.refuse({"an endpoint with type ", type, " already exists"}, "change endpoint_type");
//   }
//   ...
//   if (is_known) refuse::an_endpoint_of_this_type_already_exists(data(), type);
#include <constcloud/base/error.hpp>
#include <constcloud/tree/node_data.hpp>

/// What a rule begins with. g++ stops constant evaluation at a function that is no constexpr one, and prints its name;
/// clang goes into it, and prints the sentence that it finds there (`Place::refuse`). A rule that a header declares and
/// whose body is in impl/ is a `CONSTCLOUD_DECLARED_RULE` in both.
#if defined(__clang__)
#define CONSTCLOUD_RULE [[noreturn]] inline CONSTCLOUD_CONSTEXPR void
#define CONSTCLOUD_DECLARED_RULE [[noreturn]] CONSTCLOUD_CONSTEXPR void
#else
#define CONSTCLOUD_RULE [[noreturn]] inline void
#define CONSTCLOUD_DECLARED_RULE [[noreturn]] CONSTCLOUD_INLINE void
#endif

namespace CONSTCLOUD_NAMESPACE::detail {

/// The first rule that was broken in a tree.
struct Fault {
  Text message;  // as it is thrown
  Text fix;      // what to do, as a command; empty where the message says so
  Text path;     // of the construct at fault

  constexpr bool is_noted() const { return !message.empty(); }
  /// `message: fix (at path)` on one line. What is too long to read is cut: a message may end with the value that it is
  /// about.
  CONSTCLOUD_CONSTEXPR Text sentence() const;
};

constexpr bool is_noted(const Fault* fault) { return fault != nullptr && fault->is_noted(); }

/// What was found at a construct: a set of texts.
struct FoundAt {
  const NodeData* node;
  Map<bool> texts{};
};

/// Where the findings of a tree go, which are looked for anew at each synthesis.
struct FindingLog {
  constexpr explicit FindingLog(bool strict = false) : are_errors(strict) {}
  /// Before the tree is looked at again.
  CONSTCLOUD_CONSTEXPR void clear();

  bool are_errors;
  KeyedItems<FoundAt, NodeKeys, &FoundAt::node> found{};
  Map<const NodeData*> exporters{};  // the outputs that were met, by where and as what they are exported
};

/// Of a tree that is made a constant.
struct ConstantServices final : TreeServices {
  constexpr ConstantServices(bool notes, bool strict) : notes_faults(notes), is_strict(strict) {}
  constexpr ~ConstantServices() override {}
  constexpr Fault* fault() override { return notes_faults ? &first : nullptr; }
  constexpr FindingLog* findings() override { return is_strict ? &log : nullptr; }
  Fault first{};
  FindingLog log{true};
  bool notes_faults;
  bool is_strict;
};

/// Has faults in the tree of `root` be noted from now on, and gives the place where the first will stand. Nobody looks
/// for findings unless they are errors: a constant has no place for warnings.
CONSTCLOUD_CONSTEXPR const Fault& record_faults(RootData& root, bool findings_are_errors = false);

/// Has findings in the tree of `root` be errors.
CONSTCLOUD_CONSTEXPR void refuse_findings(RootData& root);

/// How much there may be of something. The context value of that name raises it; 0 lifts it.
struct Quota {
  Text context_key;
  double usual;
  CONSTCLOUD_CONSTEXPR double at(const NodeData& node) const;
};

/// Where a rule is broken: at a construct, or at the one with the id `child` that was to be made under it. A value that
/// stands nowhere yet has no place.
class [[nodiscard]] Place {
 public:
  constexpr Place() = default;
  constexpr Place(const NodeData& node) : node_(&node) {}
  constexpr Place(const NodeData& node, const Text& child) : node_(&node), child_(child) {}
  /// Of what knows no more of a construct than where it stands.
  constexpr explicit Place(const Text& path) : child_(path) {}

  /// Of the construct; empty without one.
  CONSTCLOUD_CONSTEXPR Text path() const;
  /// What a rule does: it throws `Error` with the message and the path. In constant evaluation the compiler stops; but
  /// see `note_or_throw` for how clang gets the sentence.
  CONSTCLOUD_DECLARED_RULE refuse(const Text& message, const Text& fix = {}) const;
  CONSTCLOUD_DECLARED_RULE refuse(std::initializer_list<Text> message, const Text& fix = {}) const;
  /// The same where nothing is left to go on with, such as what should be returned: clang prints the name of the rule
  /// alone.
  CONSTCLOUD_DECLARED_RULE stop(const Text& message) const;
  CONSTCLOUD_DECLARED_RULE stop(std::initializer_list<Text> message) const;
  /// As `refuse`, of a quota; the fix names what raises it.
  CONSTCLOUD_DECLARED_RULE exceed(const Quota& quota, std::initializer_list<Text> message, const Text& fix) const;
  /// As `refuse`, of a finding, of which no one but us has words: the fix is thrown with it.
  CONSTCLOUD_DECLARED_RULE refuse_finding(const Text& message, const Text& fix) const;

 private:
  CONSTCLOUD_DECLARED_RULE note_or_throw(bool may_go_on, const Text& message, const Text& fix,
                                         const Text& thrown) const;
  CONSTCLOUD_CONSTEXPR Fault* noted_fault() const;

  const NodeData* node_ = nullptr;
  Text child_{};
};

/// A kind of finding: its id, `constcloud:core.<name>` or with a module for `core`, and the rule that is broken where
/// findings are errors.
struct Finding {
  Text id;
  void (*rule)(const Place& at, const Text& message, const Text& fix);
};

/// Where the findings of a tree go; nullptr where nobody looks for any, and nothing is to be spent on them.
constexpr FindingLog* finding_log_of(const NodeData& node) {
  return node.root->services == nullptr ? nullptr : node.root->services->findings();
}

/// Whether warnings of that id are not wanted at a construct: somebody said so of it or of one around it.
CONSTCLOUD_CONSTEXPR bool is_acknowledged(const NodeData& node, const Text& id, bool at_root_too);

/// Notes a finding at `node`: `message: fix [ack: id]`, once. Where it is acknowledged nothing happens. Where findings
/// are errors it breaks its rule.
CONSTCLOUD_CONSTEXPR void find_at(const NodeData& node, const Finding& finding, const Text& message, const Text& fix);

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::refuse {
using detail::Place;
}  // namespace constcloud::refuse

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/fault.hpp>
#endif
