// SPDX-License-Identifier: Apache-2.0
// What the library reads and collects, at n and at 10 n: a line for each, with its name, both sizes and both times in
// seconds. And 1,000 stacks in layers.
#include <algorithm>
#include <chrono>
#include <constcloud/app.hpp>
#include <constcloud/aws_iam.hpp>
#include <constcloud/cfn/s3/bucket.hpp>
#include <constcloud/ignore/ignore_strategy.hpp>
#include <constcloud/json/parser.hpp>
#include <constcloud/synth/cloud_assembly.hpp>
#include <cstdio>
#include <string>
#include <vector>

namespace cc = constcloud;
namespace iam = cc::aws_iam;
using cc::Text;

namespace {

/// The seconds that `f` takes.
template <class F>
double seconds(F f) {
  const auto start = std::chrono::steady_clock::now();
  f();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The least of three runs of `run(n)` and of `run(10 n)`, in turn: each gives the seconds of what counts.
template <class F>
void grow(const char* name, int n, F run) {
  double small = 1e9, large = 1e9;
  for (int i = 0; i != 3; ++i) {
    small = std::min(small, run(n));
    large = std::min(large, run(10 * n));
  }
  std::printf("%s;%d;%d;%.9f;%.9f\n", name, n, 10 * n, small, large);
}

std::string number(int i) { return std::to_string(i); }
/// 0 to n - 1 in another order, for an n without a divisor in common with 7919.
int shuffled(int i, int n) { return static_cast<int>(i * 7919LL % n); }

double parse_descending_keys(int n) {
  std::string text = "{";
  for (int i = n; i != 0; --i) text += (i == n ? "\"" : ",\"") + number(i) + "\":1";
  return seconds([json = Text(text + "}")] { (void)cc::json::parse(json); });
}

double make_siblings(int n) {
  cc::ConstructTree tree;
  return seconds([&] {
    for (int i = n; i != 0; --i) cc::Construct(tree, number(i));
    (void)tree.node().children();
  });
}

double remove_siblings(int n) {
  cc::ConstructTree tree;
  for (int i = 0; i != n; ++i) cc::Construct(tree, "id" + number(i));
  return seconds([&] {
    for (int i = 0; i != n; ++i) tree.node().try_remove_child("id" + number(i));
  });
}

double tag(int n) {
  cc::ConstructTree tree;
  const cc::Stack stack(tree, "Stack");
  cc::aws_s3::CfnBucket(stack, "Bucket", {});
  return seconds([&] {
    for (int i = 0; i != n; ++i) cc::Tags::of(stack).add("key" + number(shuffled(i, n)), "value");
    (void)template_text(stack);
  });
}

double write_statements(int n) {
  const iam::PolicyDocument document;
  return seconds([&] {
    for (int i = 0; i != n; ++i) {
      iam::PolicyStatement statement;
      statement.add_actions(cc::aws_iam::IamAction(Text("s3:Get" + number(i))));
      statement.add_resources(Text("arn:aws:s3:::bucket" + number(i)));
      document.add_statements(statement);
    }
    cc::json::Writer writer;
    document.token().json().write(writer);
  });
}

double add_actions(int n) {
  const iam::PolicyStatement statement;
  return seconds([&] {
    for (int i = 0; i != n; ++i) statement.add_actions(cc::aws_iam::IamAction(Text("s3:Get" + number(i))));
  });
}

double ignore(int n) {
  cc::List<Text> patterns;
  for (int i = 0; i != n; ++i) patterns.push_back("folder" + number(i) + "/*.txt");
  return seconds([&] {
    const cc::ignore::OwnedStrategy strategy(cc::IgnoreMode::git, patterns);
    (void)strategy->ignores("folder/file.txt");
  });
}

double depend(int n) {
  cc::ConstructTree tree;
  tree.node().set_context("@aws-cdk/core:stackResourceLimit", 0);
  const cc::Stack stack(tree, "Stack");
  std::vector<cc::CfnResource> resources;
  for (int i = 0; i != n; ++i) {
    resources.push_back(cc::CfnResource(stack, "R" + number(shuffled(i, n)), {.type = "A::B::C"}));
  }
  return seconds([&] {
    for (const cc::CfnResource& other : resources) resources[0].node().add_dependency(other);
    (void)template_text(stack);
  });
}

double refer(int n) {
  cc::ConstructTree tree;
  tree.node().set_context("@aws-cdk/core:stackResourceLimit", 0);
  const cc::Stack producer(tree, "Producer");
  const cc::Stack consumer(tree, "Consumer");
  for (int i = 0; i != n; ++i) {
    const cc::CfnResource resource(producer, "R" + number(i), {.type = "A::B::C"});
    cc::CfnResource(consumer, "R" + number(i), {.type = "A::B::C", .properties = cc::Map<cc::Json>{{"R", resource.ref()}}});
  }
  return seconds([&] { (void)template_text(consumer); });
}

/// Stacks in layers of ten; each but those of the first refers to three of the layer before.
double layers(int n) {
  cc::ConstructTree tree;
  std::vector<cc::CfnResource> resources;
  return seconds([&] {
    for (int i = 0; i != n; ++i) {
      const cc::Stack stack(tree, "Stack" + number(i));
      cc::Map<cc::Json> properties;
      for (int k = 0; k != 3 && i >= 10; ++k) {
        const int other = i / 10 * 10 - 10 + (i + k) % 10;
        properties.set("P" + number(k), resources[static_cast<std::size_t>(other)].ref());
      }
      resources.push_back(cc::CfnResource(stack, "R", {.type = "A::B::C", .properties = properties}));
    }
    (void)cc::detail::render_assembly(cc::detail::root_of(tree), true);
  });
}

}  // namespace

int main() {
  grow("keys of JSON, descending array indices", 10'000, parse_descending_keys);
  grow("siblings, descending array indices", 10'000, make_siblings);
  grow("siblings that are removed", 10'000, remove_siblings);
  grow("tags of a resource", 3'000, tag);
  grow("statements of a policy", 3'000, write_statements);
  grow("actions of a statement", 10'000, add_actions);
  grow("ignore patterns", 300, ignore);
  grow("dependencies of a resource", 3'000, depend);
  grow("references between two stacks", 1'000, refer);
  grow("stacks in layers of ten, each after three of the layer before", 100, layers);
}
