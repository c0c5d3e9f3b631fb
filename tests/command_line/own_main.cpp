// SPDX-License-Identifier: Apache-2.0
// A program with a main function of its own, which knows nothing of constcloud's command line: its arguments are its
// own.
#include <constcloud/app.hpp>
#include <cstdio>

int main(int argc, char** argv) {
  const constcloud::App app;
  const constcloud::Stack stack(app, argc > 1 ? constcloud::Text("Help") : constcloud::Text("Plain"));
  app.synth();
  std::printf("%s\n", argc > 1 ? argv[1] : "no arguments");
}
