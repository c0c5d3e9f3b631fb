// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a fault does, in three degrees. Who adds a rule chooses one of them here, and nowhere else:
//
//   Error    `refuse_at`   The CDK, or CloudFormation whatever is around, always refuses it. It throws in a program, and
//                          does not compile as a constant.
//   Quota    `exceed_at`   More than AWS takes of something, by a limit that may be another one. As an error, until a
//                          context value that has a name raises or lifts the limit; the sentence names that.
//   Finding  `find_at`     AWS accepts it, or loses it, or refuses it unless something else mends it (a transform, another
//                          order of deployments), and the CDK is silent: almost surely wrong. The template is made all
//                          the same. The construct gets a warning with an id, which `Annotations::acknowledge_warning`
//                          silences, and which is an error only where strictness was asked for. tree/findings.hpp has
//                          them all.
//
// What the CDK itself only warns of stays a warning (tree/annotations.hpp): that is neither of them.
#include <constcloud/base/error.hpp>
#include <constcloud/tree/node_data.hpp>

namespace constcloud::detail {

/// The first rule that was broken in a tree.
struct Fault {
  Text message;  // as it is thrown
  Text fix;      // what to do, as a command; empty where the message says so
  Text path;     // of the construct at fault

  constexpr bool is_noted() const { return !message.empty(); }
  /// `message: fix (at path)` on one line. What is too long to read is cut: a message may end with the value that it is
  /// about.
  constexpr Text sentence() const;
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
  constexpr void clear();

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
constexpr const Fault& record_faults(RootData& root, bool findings_are_errors = false);

/// Has findings in the tree of `root` be errors.
constexpr void refuse_findings(RootData& root);

/// A rule: it throws `Error(message, path)`, and its name is what a compiler prints that stops there.
using Rule = void (*)(const Text& message, const Text& path);

/// Breaks `rule` at `node`. Goes on only where the tree notes its faults: the caller does what it would have done, and
/// nobody sees the result. `fix` says in a few words what to do; `child` is the id of the construct at fault when it is
/// one that should have been made under `node`.
constexpr void refuse_at(const NodeData& node, Rule rule, const Text& message, const Text& fix, const Text& child = {});

/// How much there may be of something. The context value of that name raises it; 0 lifts it.
struct Quota {
  Text context_key;
  double usual;
  constexpr double at(const NodeData& node) const;
};

/// As `refuse_at`; the fix names what raises the quota.
constexpr void exceed_at(const NodeData& node, const Quota& quota, Rule rule, const Text& message, const Text& fix);

/// A kind of finding: its id, `constcloud:core.<name>` or with a module for `core`, and the rule that is broken where
/// findings are errors.
struct Finding {
  Text id;
  Rule rule;
};

/// Where the findings of a tree go; nullptr where nobody looks for any, and nothing is to be spent on them.
constexpr FindingLog* finding_log_of(const NodeData& node) {
  return node.root->services == nullptr ? nullptr : node.root->services->findings();
}

/// Whether warnings of that id are not wanted at a construct: somebody said so of it or of one around it.
constexpr bool is_acknowledged(const NodeData& node, const Text& id, bool at_root_too);

/// Notes a finding at `node`: `message: fix [ack: id]`, once. Where it is acknowledged nothing happens. Where findings
/// are errors it breaks its rule, as `refuse_at` does.
constexpr void find_at(const NodeData& node, const Finding& finding, const Text& message, const Text& fix);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/fault.hpp>
#endif
