// SPDX-License-Identifier: Apache-2.0
// writer <folder> <generation> [uncaught|naive|deep]: writes an assembly of three stacks, each of which names the
// generation: files of two generations in one folder show. A deep one has stages in it.
#ifndef _WIN32
#include <unistd.h>
#endif

#include <constcloud/app.hpp>
#include <constcloud/host/file.hpp>
#include <cstdio>
#include <string>

namespace cc = constcloud;

namespace {

/// Three stacks of the generation, of different sizes: the largest fills three pages.
template <class F>
void add_stacks(const cc::App& app, const cc::Text& generation, F then) {
  for (int i = 0; i != 3; ++i) {
    const cc::Stack stack(app, cc::Text::concat({"Stack", cc::Text::copy(&"012"[i], 1)}), {.description = generation});
    const cc::Text filling = std::string(static_cast<std::size_t>(5500 * i), 'x');
    cc::CfnOutput(stack, "Output", {.value = {cc::Text::concat({generation, " ", filling})}});
    then(stack);
  }
}

void write_whole(const cc::Text& folder, const cc::Text& generation) {
  const cc::App app({.outdir = folder});
  add_stacks(app, generation, [](const cc::Stack&) {});
  app.synth();
}

/// Folders in folders in folders, two of each.
void add_stages(const cc::Construct& scope, const cc::Text& generation, int depth) {
  for (const cc::Text& id : {cc::Text("One"), cc::Text("Two")}) {
    if (depth == 0) return;
    const cc::Stage stage(scope, id);
    cc::Stack(stage, "Stack", {.description = generation});
    add_stages(stage, generation, depth - 1);
  }
}
void write_deep(const cc::Text& folder, const cc::Text& generation) {
  const cc::App app({.outdir = folder});
  add_stages(app, generation, 3);
  app.synth();
}

/// What the tests must find fault with: file after file into the folder that is there.
void write_in_place(const cc::Text& folder, const cc::Text& generation) {
  const cc::App app;
  cc::host::make_folder(folder);
  const auto write_one = [&folder](const cc::Text& name, const cc::Text& text) {
    cc::host::write_file(cc::Text::concat({folder, "/", name}), text.data(), text.size());
  };
  add_stacks(app, generation, [&](const cc::Stack& stack) { write_one(stack.template_file(), template_text(stack)); });
  write_one("cdk.out", R"({"version":"55.0.0"})");
}

}  // namespace

int main(int argc, char** argv) {
#ifndef _WIN32
  (void)::getppid();  // nothing else makes this system call: from here on the tests have calls fail
#endif
  if (argc < 3) return 2;
  const cc::Text folder = argv[1];
  const cc::Text generation = argv[2];
  const cc::Text manner = argc == 3 ? cc::Text() : cc::Text(argv[3]);
  if (manner == "uncaught") {
    write_whole(folder, generation);
    return 0;
  }
  try {
    (manner == "naive" ? write_in_place : manner == "deep" ? write_deep : write_whole)(folder, generation);
  } catch (const cc::Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
