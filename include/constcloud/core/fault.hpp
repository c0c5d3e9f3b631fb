// SPDX-License-Identifier: Apache-2.0
#pragma once
// Faults: a broken rule throws in a program; where a template is made a constant, it is noted for one readable error.
#include <constcloud/base/error.hpp>
#include <constcloud/core/node_data.hpp>

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

/// Stands at the root of a tree whose faults are noted instead of thrown.
struct FaultRecorder final : Payload {
  constexpr ~FaultRecorder() override {}
  constexpr Fault* fault() override { return &first; }
  Fault first;
};

/// Has faults in the tree of `root` be noted from now on, and gives the place where the first will stand.
constexpr const Fault& record_faults(NodeData& root);

/// A rule: it throws `Error(message, path)`, and its name is what a compiler prints that stops there.
using Rule = void (*)(const Text& message, const Text& path);

/// Breaks `rule` at `node`. Goes on only where the tree notes its faults: the caller does what it would have done, and
/// nobody sees the result. `fix` says in a few words what to do; `child` is the id of the construct at fault when it is
/// one that should have been made under `node`.
constexpr void refuse_at(const NodeData& node, Rule rule, const Text& message, const Text& fix, const Text& child = {});

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/fault.hpp>
#endif
