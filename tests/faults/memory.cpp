// SPDX-License-Identifier: Apache-2.0
// Writes an assembly with assets again and again, with each allocation refused once. Each time, a whole assembly is
// there, and nothing stands beside it.
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <constcloud/app.hpp>
#include <constcloud/aws_s3_assets.hpp>
#include <constcloud/host/file.hpp>
#include <constcloud/host/folder_tree.hpp>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "../support/memory.hpp"

namespace cc = constcloud;

namespace {

void make_source(const cc::Text& folder) {
  const auto put = [&folder](const cc::Text& name) {
    cc::host::write_file(cc::Text::concat({folder, "/", name}), name.data(), name.size());
  };
  cc::host::make_folder(cc::Text::concat({folder, "/inner/deep"}));
  for (const cc::Text& name : {cc::Text("a.txt"), cc::Text("b.log"), cc::Text("inner/c.txt"),
                               cc::Text("inner/deep/\xc3\xa9.txt"), cc::Text("inner/deep/Readme.md")}) {
    put(name);
  }
  if (::symlink("inner/c.txt", cc::host::c_string(cc::Text::concat({folder, "/link"})).data()) != 0) std::abort();
}

struct Patterns {
  cc::IgnoreMode mode;
  cc::List<cc::Text> exclude;
};

void write(const cc::Text& source, const cc::Text& out, const Patterns& patterns) {
  const cc::App app({.context = {{"first", 1}, {"second", cc::Json::array({"two"})}}, .outdir = out});
  const cc::Stack stack(app, "Stack", {.description = "short of memory", .env = cc::Environment{.region = "eu-west-1"}});
  using cc::aws_s3_assets::Asset;
  Asset(stack, "Folder", {.path = source, .exclude = patterns.exclude, .ignore_mode = patterns.mode});
  Asset(stack, "File", {.path = cc::Text::concat({source, "/a.txt"})});
  const cc::Stage stage(app, "Stage");
  const cc::Stack inner(stage, "Inner");
  cc::CfnOutput(inner, "Output", {.value = {stack.stack_name()}});
  app.synth();
}

/// What is in a folder, as one number, without a call of `new`. 0: nothing is there.
unsigned long long sum_of(int parent, const char* name) {
  const int file = ::openat(parent, name, O_RDONLY | O_NOFOLLOW);
  if (file < 0) return 7;  // a link
  unsigned long long sum = 1;
  if (DIR* const folder = ::fdopendir(file)) {
    while (const dirent* entry = ::readdir(folder)) {
      const char* const inner = entry->d_name;
      if (std::strcmp(inner, ".") == 0 || std::strcmp(inner, "..") == 0) continue;
      unsigned long long one = sum_of(file, inner);
      for (const char* c = inner; *c != '\0'; ++c) one = one * 1099511628211 + static_cast<unsigned char>(*c);
      sum += one;
    }
    ::closedir(folder);
    return sum;
  }
  char bytes[4096];
  for (ssize_t size = 0; (size = ::read(file, bytes, sizeof bytes)) > 0;) {
    for (ssize_t i = 0; i != size; ++i) sum = sum * 1099511628211 + static_cast<unsigned char>(bytes[i]);
  }
  ::close(file);
  return sum;
}

}  // namespace

int main() {
  // In memory where it can be, else in the current folder: thousands of runs must not wait for a disk.
  char made[32] = "/dev/shm/constcloud-XXXXXX";
  if (::mkdtemp(made) == nullptr && ::mkdtemp(std::strcpy(made, "constcloud-XXXXXX")) == nullptr) return 2;
  const cc::Text folder = made;
  const cc::Text source = cc::Text::concat({folder, "/source"});
  const cc::Text place = cc::Text::concat({folder, "/place"});
  make_source(source);
  cc::host::make_folder(place);
  const cc::Text out = cc::Text::concat({place, "/out"});
  const cc::Text place_name = cc::host::c_string(place);
  int changes = 0;
  int faults = 0;
  for (const Patterns& patterns :
       {Patterns{cc::IgnoreMode::glob, {"*.log", "!(a|b).md", "inner/{x,y}/**", "@(r|s)?[!z].md"}},
        Patterns{cc::IgnoreMode::git, {"*.log", "!b.log", "/inner/**/Read[a-m]e.md", "\\#x"}},
        Patterns{cc::IgnoreMode::docker, {"**/*.log", "!inner/*.md", "in[^x]er/?.txt"}}}) {
    write(source, out, patterns);
    const unsigned long long whole = sum_of(AT_FDCWD, place_name.data());
    const int runs = memory::refuse_each_allocation_of("an assembly with assets", [&] {
      const auto look = [&] { changes += sum_of(AT_FDCWD, place_name.data()) != whole; };
      try {
        write(source, out, patterns);
      } catch (...) {
        look();
        throw;
      }
      look();
    });
    faults += runs == 0;
    std::printf("%d runs, after %d of them the place has changed\n", runs, changes);
  }
  cc::host::remove_tree(AT_FDCWD, made);
  return faults + changes == 0 ? 0 : 1;
}
