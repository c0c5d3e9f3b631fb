// SPDX-License-Identifier: Apache-2.0
#pragma once
// Annotations: notes, warnings and errors on a construct.
#include <constcloud/tree/construct.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// Says once on a construct that a finding of the package's validator is meant to be there.
CONSTCLOUD_CONSTEXPR void acknowledge_rule(const Node& node, const Text& rule, const Text& reason);

}  // namespace detail

/// Attaches messages to a construct: metadata that the CDK CLI prints. A handle to the construct's. CDK: `Annotations`.
class [[nodiscard]] Annotations {
 public:
  static constexpr bool copies_share = true;  // a handle

  static constexpr Annotations of(const Construct& construct) { return Annotations(construct); }
  CONSTCLOUD_CONSTEXPR void add_info(const Text& message) const { add("aws:cdk:info", message); }
  CONSTCLOUD_CONSTEXPR void add_warning(const Text& message) const { add("aws:cdk:warning", message); }
  /// A warning that names itself: `message [ack: id]`. Nothing where that id is acknowledged.
  CONSTCLOUD_CONSTEXPR void add_warning_v2(const Text& id, const Text& message) const;
  /// Has the warnings of that id go away, at this construct and at all below it: those that are there, those that come,
  /// and the findings of synthesis (`constcloud:...`, listed in docs/assembly.md). Of what is acknowledged at the app,
  /// only findings go away afterwards too: so it is in the CDK. `reason` is for whoever reads the program.
  CONSTCLOUD_CONSTEXPR void acknowledge_warning(const Text& id, const Text& reason = {}) const;
  /// An error: synthesis goes on, deployment does not.
  CONSTCLOUD_CONSTEXPR void add_error(const Text& message) const { add("aws:cdk:error", message); }

 private:
  constexpr explicit Annotations(const Construct& construct) : construct_(construct) {}
  /// The same message stands on a construct once.
  CONSTCLOUD_CONSTEXPR void add(const Text& type, const Text& message) const;

  Construct construct_;
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/annotations.hpp>
#endif
