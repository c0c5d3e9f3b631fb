// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/handle.hpp>

#include <constcloud/builder/builder.hpp>
#include <constcloud/cfn/iam/user.hpp>
#include <constcloud/elements/resource.hpp>
#include <constcloud/tree/construct_cast.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Handle;
using cc::Resource;
using cc::Stack;
using cc::Text;
using trees::in_stack;

namespace {

struct BadgeState final : cc::StateOf<BadgeState, cc::ResourceState> {
  constexpr ~BadgeState() override {}
  Text name;
  int stamps = 0;
};

struct BadgeProps {
  cc::Required<Text> name;
};
template <class P = BadgeProps>
consteval auto fields_of(const BadgeProps*) {
  return cc::fields<&P::name>();
}

class IBadge : public Handle<IBadge, BadgeState, Resource> {
 public:
  static constexpr char cdk_class[] = "shop.IBadge";
  using Handle::Handle;

  constexpr const Text& name() const { return own().name; }
  constexpr int stamps() const { return own().stamps; }
  constexpr void stamp() const { ++own().stamps; }
};

class Badge : public Handle<Badge, BadgeState, IBadge> {
 public:
  static constexpr char cdk_class[] = "shop.Badge";
  constexpr Badge() = default;
  constexpr Badge(const Construct& scope, const Text& id, const BadgeProps& props) : Handle(scope, id) {
    own().name = *props.name;
    stand_for(cc::aws_iam::CfnUser(*this, "Resource", {.user_name = *props.name}));
  }
  static constexpr IBadge from_name(const Construct& scope, const Text& id, const Text& name) {
    cc::Owned state = new BadgeState;
    state->name = name;
    return import_as<IBadge>(scope, id, std::move(state));
  }
};

template <cc::FieldMask Set = 0>
class BadgeBuilder : public cc::Builder<BadgeBuilder, Badge, BadgeProps, Set> {
  CONSTCLOUD_BUILDER(BadgeBuilder, Badge, BadgeProps)
  CONSTCLOUD_REQUIRED(name)
};
template <cc::FieldMask Set = 0>
constexpr BadgeBuilder<Set> builder_of(const Badge*, const Construct& scope, const Text& id) {
  return BadgeBuilder<Set>(scope, id);
}

/// Another class, which keeps nothing of its own.
class Box : public Handle<Box, cc::ResourceState, Resource> {
 public:
  static constexpr char cdk_class[] = "shop.Box";
  constexpr Box() = default;
  constexpr Box(const Construct& scope, const Text& id) : Handle(scope, id) {}
};

}  // namespace

TEST_CASE("Handle: copies of a handle share what the construct keeps") {
  CHECK_BOTH(in_stack([](const Stack& s) {
    const Badge badge = Badge::builder(s, "B").name("ann").build();
    const IBadge used = badge;
    used.stamp();
    return badge.stamps() == 1 && used.name() == "ann" && badge == used;
  }));
}

TEST_CASE("Handle: a class is found again by its state and by the name of the class") {
  CHECK_BOTH(in_stack([](const Stack& s) {
    const Construct badge = Badge(s, "B", {.name = "ann"});
    const Construct imported = Badge::from_name(s, "I", "bob");
    const Construct box = Box(s, "X");
    return cc::construct_cast<Badge>(badge).name() == "ann" && cc::construct_cast<IBadge>(imported).name() == "bob" &&
           !cc::try_construct_cast<Badge>(imported) && !cc::try_construct_cast<IBadge>(box) &&
           cc::construct_cast<Resource>(box) == box;
  }));
}

TEST_CASE("Handle: an empty one is refused by the name that users know") {
  CHECK(trees::refusal_of([] { return IBadge().stamps(); }).what.starts_with("this Badge is empty"));
  CHECK(trees::refusal_of([] { return Badge().stamps(); }).what.starts_with("this Badge is empty"));
}

TEST_CASE("Handle: the simple name of a class") {
  STATIC_REQUIRE(Text::concat({cc::detail::simple_name("aws-cdk-lib.aws_logs.ILogGroup")}) == "LogGroup");
  STATIC_REQUIRE(Text::concat({cc::detail::simple_name("aws-cdk-lib.aws_iam.InstanceProfile")}) == "InstanceProfile");
  STATIC_REQUIRE(Text::concat({cc::detail::simple_name("Role")}) == "Role");
}
