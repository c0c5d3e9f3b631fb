// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/stack_name.hpp>

#include <string>

#include "support/both.hpp"

using constcloud::List;
using constcloud::Text;
using constcloud::detail::artifact_id_of;
using constcloud::detail::is_stack_name;

namespace {

constexpr Text times(char c, std::size_t count) {
  constcloud::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.push(c);
  return Text(std::move(buffer));
}
/// The name of a stack at the end of a path.
constexpr Text name_of(std::initializer_list<Text> path) {
  List<const Text*> upwards;
  for (std::size_t i = path.size(); i-- != 0;) upwards.push_back(path.begin() + i);
  return constcloud::detail::stack_name_of(upwards);
}

}  // namespace

TEST_CASE("stack names: one id stays as it is") {
  CHECK_BOTH(name_of({"Foo"}) == "Foo");
  CHECK_BOTH(name_of({"My-Stack"}) == "My-Stack");
  CHECK_BOTH(name_of({"Default"}) == "Default");
  CHECK_BOTH(name_of({times('x', 128)}) == times('x', 128));
}

TEST_CASE("stack names: a path has letters and digits, and eight digits of its MD5") {
  CHECK_BOTH(name_of({"Foo", "Bar"}) == "FooBarCFC0D4D9");
  CHECK_BOTH(name_of({"Foo", "Default"}) == "Foo");
  CHECK_BOTH(name_of({"Foo", "Resource", "Bar"}) == "FooBar6979348C");
  CHECK_BOTH(name_of({"Parent", "Child"}) == "ParentChild8B49BB45");
  CHECK_BOTH(name_of({"Prod", "Bar"}) == "ProdBar673E7BB6");
  CHECK_BOTH(name_of({"Prod", "Inner", "Bar"}) == "ProdInnerBar422CD136");
  CHECK_BOTH(name_of({"a b", "c d"}) == "abcd7D52382B");
}

TEST_CASE("stack names: long ones lose their middle") {
  constexpr auto long_name = [] {
    const Text name = name_of({times('x', 129)});
    return name.size() == 128 && name.starts_with(times('x', 120)) && name.ends_with("926841D");
  };
  CHECK_BOTH(long_name());
  constexpr auto halves = [] {
    const Text name = name_of({times('a', 70), times('b', 70)});
    return name.size() == 128 && name.starts_with(Text::concat({times('a', 60), times('b', 60)}));
  };
  CHECK_BOTH(halves());
}

TEST_CASE("stack names: characters count as JavaScript counts them") {
  const auto accents = [](int count) {
    std::string all;
    for (int i = 0; i != count; ++i) all += "\xc3\xa9";
    return all;
  };
  const Text fits = accents(128);
  CHECK(name_of({fits}) == fits);
  CHECK(name_of({Text(accents(129))}).size() == 0);
}

TEST_CASE("is_stack_name: a letter, then letters, digits and hyphens") {
  CHECK_BOTH(is_stack_name("a"));
  CHECK_BOTH(is_stack_name("Z-1-"));
  CHECK_BOTH(!is_stack_name(""));
  CHECK_BOTH(!is_stack_name("1abc"));
  CHECK_BOTH(!is_stack_name("-bad"));
  CHECK_BOTH(!is_stack_name("a_b"));
  CHECK_BOTH(!is_stack_name("a.b"));
  CHECK_BOTH(!is_stack_name("a b"));
  CHECK_BOTH(!is_stack_name("a\xc3\xa9"));
}

TEST_CASE("artifact_id_of: what is no letter, digit, underscore, hyphen or dot is an underscore") {
  CHECK_BOTH(artifact_id_of("My-Stack") == "My-Stack");
  CHECK_BOTH(artifact_id_of("ok id \xc3\xa9.x") == "ok_id__.x");
  CHECK_BOTH(artifact_id_of("a_b") == "a_b");
  CHECK_BOTH(artifact_id_of("x\xf0\x9f\x98\x80y\xe2\x82\xac") == "x__y_");
}
