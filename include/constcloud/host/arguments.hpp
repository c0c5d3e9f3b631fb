// SPDX-License-Identifier: Apache-2.0
#pragma once
// The arguments of a program that runs as a command line.
#include <constcloud/base/list.hpp>
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// What the program is asked to do; `app` is what the CDK CLI wants of a program that it starts.
enum class Command : unsigned char { app, synth, list, diff, tree, help };

struct Arguments {
  /// Of `synth`.
  bool as_json = false;
  Command command = Command::app;
  /// Of `diff`.
  bool fails_on_differences = false;
  /// Of `synth`.
  bool is_quiet = false;
  /// Of `diff`.
  Text old_templates{};
  /// Of `synth`.
  Optional<Text> output{};
  /// Of `synth` and `diff`.
  Optional<Text> stack{};
};

/// Reads what follows the name of the program. What it cannot be called with is refused with an `Error`.
CONSTCLOUD_INLINE Arguments parse_arguments(const List<Text>& words);

/// What `--help` prints of the program of that name.
CONSTCLOUD_INLINE Text help_of(const Text& program);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/arguments.hpp>
#endif
