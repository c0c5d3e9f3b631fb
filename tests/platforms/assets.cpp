// SPDX-License-Identifier: Apache-2.0
// assets <folder> <path>: an assembly with a function whose code is the folder, with what begins with a dot left out,
// written to `cdk.out`. Says what the path, which the system has its own spellings for, comes to.
#include <constcloud/app.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_s3_assets.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/host/terminal.hpp>
#include <constcloud/host/walk.hpp>
#include <cstdio>

namespace cc = constcloud;
namespace host = cc::host;
namespace lambda = cc::aws_lambda;

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  try {
    const cc::List<cc::Text> words = host::machine::words_of(argc, argv);
    const cc::App app;
    const cc::Stack stack(app, "Assets");
    lambda::Function(stack, "Handler",
                     {.code = lambda::Code::from_asset(words[0], {.exclude = cc::List<cc::Text>{".*"}}),
                      .handler = "index.handler",
                      .runtime = lambda::Runtime::nodejs_22_x});
    app.synth();
    host::make_folder(words[1]);
    const cc::Text path = host::absolute_path(words[1]);
    const cc::Optional<cc::Text> real = host::real_path(words[1]);
    const cc::Text said = real && cc::path::normalize(*real) == path ? "one place\n" : "two places\n";
    return host::write_stream(host::Stream::output, said.data(), said.size()) ? 0 : 1;
  } catch (const cc::Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
