// SPDX-License-Identifier: Apache-2.0
#pragma once
// run: the main function of a program that people start by themselves, without the CDK CLI.
#include <constcloud/host/app.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace host {

/// Something to call with an app.
struct AppBuilder {
  void (*call)(void* build, App& app);
  void* build;
};

CONSTCLOUD_INLINE int run(int argc, const char* const* argv, const AppProps& props, const AppBuilder& builder);

}  // namespace host

/// Makes an app, has `build(app)` put constructs into it, and does what the arguments ask for: `synth`, `list`, `diff`
/// or `tree` (`--help` explains them). Without arguments it does what the CDK CLI wants of a program that it starts:
/// the cloud assembly is written, and nothing is printed. Returns the exit status, for `main` to return: 0; 1 when
/// something was refused, or could not be read or written, which is then said in one sentence on the standard error
/// stream; 2 when the arguments are wrong. No exception leaves it.
///
///     int main(int argc, char** argv) {
///       return constcloud::run(argc, argv, [](constcloud::App& app) {
///         constcloud::Stack stack(app, "Chat");
///         chat(stack);
///       });
///     }
///
/// `props` are those of the app; `--output` goes before `outdir`.
template <class Build>
int run(int argc, const char* const* argv, Build build, const AppProps& props = {}) {
  const auto call = [](void* at, App& app) { (*static_cast<Build*>(at))(app); };
  return host::run(argc, argv, props, {call, &build});
}

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/command_line.hpp>
#endif
