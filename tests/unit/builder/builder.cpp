// SPDX-License-Identifier: Apache-2.0
#include <constcloud/builder/builder.hpp>

#include <optional>

#include "support/trees.hpp"

namespace {

namespace cc = constcloud;

struct BoxProps {
  cc::Required<cc::Value<cc::Text>> name;
  cc::Required<cc::Value<double>> width;
  cc::Optional<cc::Value<cc::Text>> colour{};
  cc::Optional<cc::List<cc::Text>> labels{};
};
consteval auto fields_of(const BoxProps*) {
  return cc::fields<&BoxProps::name, &BoxProps::width, &BoxProps::colour, &BoxProps::labels>();
}
struct Box {
  constexpr Box(const cc::Construct& scope, const cc::Text& box_id, const BoxProps& box_props)
      : stack(scope), id(box_id), props(box_props) {}
  cc::Construct stack;
  cc::Text id;
  BoxProps props;
};
template <cc::detail::FieldMask Set = 0>
class BoxBuilder : public cc::Builder<BoxBuilder, Box, BoxProps, Set> {
  CONSTCLOUD_BUILDER(BoxBuilder, Box, BoxProps)
  CONSTCLOUD_REQUIRED(name)
  CONSTCLOUD_REQUIRED(width)
  CONSTCLOUD_OPTIONAL(colour)
  CONSTCLOUD_OPTIONAL(labels)
};

constexpr BoxBuilder<> box(const cc::Stack& stack) { return BoxBuilder<>(stack, "B"); }
constexpr cc::Text colour_of(const Box& b) {
  if (b.props.colour.has_value()) return b.props.colour->literal();
  return "none";
}

}  // namespace

TEST_CASE("builder: every field arrives, in whatever order it is set") {
  CHECK_BOTH(trees::in_stack([](const cc::Stack& s) {
    const Box one = box(s).name("n").width(2).colour("red").labels({"a", "b"}).build();
    const Box other = box(s).labels({"a", "b"}).colour("red").width(2).name("n").build();
    return one.id == "B" && one.stack == s && one.props.name->literal() == "n" && one.props.width->literal() == 2 &&
           one.props.colour->literal() == "red" && *one.props.labels == *other.props.labels &&
           one.props.name.value() == other.props.name.value() && one.props.width.value() == other.props.width.value();
  }));
}

TEST_CASE("builder: set does what the setter of the field does") {
  using Named = decltype(std::declval<BoxBuilder<>>().name("n"));
  STATIC_REQUIRE(std::same_as<Named, decltype(std::declval<BoxBuilder<>>().set<&BoxProps::name>("n"))>);
  STATIC_REQUIRE(std::same_as<cc::field_is_set_twice_remove_one_of_the_two_calls<&BoxProps::name>,
                              decltype(std::declval<Named>().set<&BoxProps::name>("n"))>);
  CHECK_BOTH(trees::in_stack([](const cc::Stack& s) {
    return colour_of(box(s).set<&BoxProps::name>("n").set<&BoxProps::width>(2).set<&BoxProps::colour>("red").build());
  }) == "red");
  CHECK_BOTH(trees::in_stack([](const cc::Stack& s) {
    const cc::Optional<cc::Value<cc::Text>> none;
    const Box given = box(s).name("n").width(2).maybe_set<&BoxProps::colour>("red").build();
    const Box without = box(s).name("n").width(2).maybe_set<&BoxProps::colour>(none).build();
    return colour_of(given) == "red" && colour_of(without) == "none";
  }));
}

TEST_CASE("builder: build exists when all required fields are set") {
  using Empty = BoxBuilder<>;
  using Named = decltype(std::declval<Empty>().name("n"));
  using Whole = decltype(std::declval<Named>().width(1));
  STATIC_REQUIRE(!cc::every_required_field_is_set<Empty>);
  STATIC_REQUIRE(!cc::every_required_field_is_set<Named>);
  STATIC_REQUIRE(cc::every_required_field_is_set<Whole>);
  STATIC_REQUIRE(cc::every_required_field_is_set<decltype(std::declval<Whole>().colour("red"))>);
}

TEST_CASE("builder: maybe_ sets a field when there is a value") {
  CHECK_BOTH(trees::in_stack([](const cc::Stack& s) {
    const auto with = [&s](auto optional) { return colour_of(box(s).name("n").width(1).maybe_colour(optional).build()); };
    return with(cc::nullopt) == "none" && with(std::nullopt) == "none" && with(std::optional<cc::Text>()) == "none" &&
           with(std::optional<cc::Text>(cc::Text("red"))) == "red" && with(cc::Optional<cc::Value<cc::Text>>("blue")) == "blue";
  }));
}

TEST_CASE("builder: when applies its function or leaves the builder as it is") {
  CHECK_BOTH(trees::in_stack([](const cc::Stack& s) {
    const auto made = [&s](bool condition) {
      return colour_of(box(s)
                           .name("n")
                           .when(condition, [](auto builder) { return std::move(builder).colour("red"); })
                           .width(1)
                           .build());
    };
    return made(true) == "red" && made(false) == "none";
  }));
}

TEST_CASE("builder: when applies the other function in the other case; both may set required fields") {
  CHECK_BOTH(trees::in_stack([](const cc::Stack& s) {
    const auto made = [&s](bool condition) {
      const Box one = box(s)
                          .when(
                              condition, [](auto builder) { return std::move(builder).name("big").width(9).colour("red"); },
                              [](auto builder) { return std::move(builder).width(1).name("small").labels({"l"}); })
                          .build();
      return one.props.name->literal() == (condition ? "big" : "small") &&
             one.props.width->literal() == (condition ? 9 : 1) && colour_of(one) == (condition ? "red" : "none") &&
             one.props.labels.has_value() == !condition;
    };
    return made(true) && made(false);
  }));
}

TEST_CASE("builder: one that was moved from says so") {
  CHECK(trees::refusal_of([] {
          cc::ConstructTree app;
          auto first = box(cc::Stack(app, "S"));
          auto second = std::move(first).name("n");
          (void)std::move(first).width(1);
        }).what == "This builder was used before: go on with what its last call returned");
  CHECK(trees::refusal_of([] {
          cc::ConstructTree app;
          auto first = box(cc::Stack(app, "S"));
          auto second = std::move(first);
          auto third = first;
        }).what == "This builder was used before: go on with what its last call returned");
}

TEST_CASE("builder: a partial builder is a preset, and its copies are their own") {
  CHECK_BOTH(trees::in_stack([](const cc::Stack& s) {
    const auto preset = box(s).name("n").labels({"a"});
    const Box one = preset.at(s, "One").width(1).colour("red").build();
    const Box two = preset.at(s, "Two").width(2).build();
    const Box there = preset.at(cc::Construct(s, "Other"), "There").width(2).build();
    if (!(there.stack.node().id() == "Other")) return false;
    auto copy = preset;
    const Box three = std::move(copy).width(3).build();
    return one.id == "One" && two.id == "Two" && three.id == "B" && colour_of(one) == "red" && colour_of(two) == "none" &&
           preset.props().labels->size() == 1 && two.props.labels->size() == 1 && !preset.props().colour.has_value();
  }));
}
