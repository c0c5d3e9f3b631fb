// SPDX-License-Identifier: Apache-2.0
#pragma once
// The laws of builders. A file of laws says `CONSTCLOUD_BUILDER_LAWS(aws_x::ThingBuilder)` for each: every field is set,
// with a sample of its type. A type for which no sample can be guessed gets a specialization of `laws::Sample`.
#include <constcloud/builder/builder.hpp>
#include <constcloud/tree/fn.hpp>

#include <optional>

#include "texts.hpp"

namespace laws {

namespace cc = constcloud;
using cc::detail::FieldMask;
using cc::detail::MemberList;

/// Where no sample can be guessed: `static constexpr T make()`, and `same(a, b)` where something can be compared.
template <class T>
struct Sample {};

template <class T>
void as_list(const cc::List<T>&);
template <class T>
void as_map(const cc::Map<T>&);
/// A list, or something made on one.
template <class T>
concept AnyList = requires(const T& t) { as_list(t); };
template <class T>
concept AnyMap = requires(const T& t) { as_map(t); };
template <class T>
concept Plain = std::derived_from<T, cc::Json> || std::same_as<T, cc::Text> || std::same_as<T, cc::Json> ||
                std::derived_from<T, cc::Construct> || std::is_arithmetic_v<T> || std::is_enum_v<T>;

template <class T>
constexpr T sample();

/// A struct with samples in its required fields.
template <class P, auto... Members>
constexpr P sample_props(const cc::Fields<Members...>&) {
  P props = cc::detail::FieldSet<P>::unset();
  const auto fill = [](auto& field) {
    using F = std::remove_reference_t<decltype(field)>;
    if constexpr (cc::detail::is_required<F>) field = F(sample<typename F::value_type>());
  };
  (fill(props.*Members), ...);
  return props;
}

template <class T>
constexpr T sample() {
  if constexpr (requires { Sample<T>::make(); }) {
    return Sample<T>::make();
  } else if constexpr (std::derived_from<T, cc::Json>) {
    return T(cc::Fn::ref("Sample"));
  } else if constexpr (std::same_as<T, cc::Text> || std::same_as<T, cc::Json>) {
    return T("sample");
  } else if constexpr (std::is_arithmetic_v<T> || std::is_enum_v<T>) {
    return static_cast<T>(1);
  } else if constexpr (requires(T t) { t.push_back(sample<typename T::item_type>()); }) {
    T list;
    list.push_back(sample<typename T::item_type>());
    return list;
  } else if constexpr (AnyMap<T>) {
    T map;
    map.set("key", sample<std::remove_cvref_t<decltype(*map.find("key"))>>());
    return map;
  } else if constexpr (cc::described_struct<T>) {
    return sample_props<T>(cc::detail::fields_v<T>);
  } else {
    return T{};
  }
}

template <class T>
constexpr bool same(const T& a, const T& b);

template <class F>
constexpr bool same_field(const F& a, const F& b) {
  return a.has_value() == b.has_value() && (!a.has_value() || same(*a, *b));
}
template <class P, auto... Members>
constexpr bool same_props(const P& a, const P& b, const cc::Fields<Members...>&) {
  return (same_field(a.*Members, b.*Members) && ...);
}
template <class T>
constexpr bool same(const T& a, const T& b) {
  if constexpr (requires { Sample<T>::same(a, b); }) {
    return Sample<T>::same(a, b);
  } else if constexpr (std::derived_from<T, cc::Json>) {
    return a.json() == b.json();
  } else if constexpr (Plain<T>) {
    return a == b;
  } else if constexpr (AnyList<T>) {
    bool all = a.size() == b.size();
    for (std::size_t i = 0; all && i != a.size(); ++i) all = same(a[i], b[i]);
    return all;
  } else if constexpr (AnyMap<T>) {
    bool all = a.size() == b.size();
    for (std::size_t i = 0; all && i != a.size(); ++i) all = a[i].key == b[i].key && same(a[i].value, b[i].value);
    return all;
  } else if constexpr (cc::described_struct<T>) {
    return same_props(a, b, cc::detail::fields_v<T>);
  } else {
    return true;  // a field that is set is all that can be seen
  }
}

template <class List, auto... Done>
struct Reversed {
  using type = MemberList<Done...>;
};
template <auto First, auto... Rest, auto... Done>
struct Reversed<MemberList<First, Rest...>, Done...> : Reversed<MemberList<Rest...>, First, Done...> {};

template <class B>
using props_t = std::remove_cvref_t<decltype(std::declval<B>().props())>;

template <template <FieldMask> class Self, class F>
struct LawsOf;
template <template <FieldMask> class Self, auto... Members>
struct LawsOf<Self, const cc::Fields<Members...>> {
  using Empty = Self<0>;
  using Props = props_t<Empty>;
  using FieldSet = typename Empty::FieldSet;
  using All = MemberList<Members...>;

  template <auto Member>
  static constexpr FieldMask bit = FieldSet::template bit<Member>;
  template <auto Member>
  static constexpr bool is_required = cc::detail::is_required<cc::detail::field_t<Member>>;
  template <auto Member>
  using value_t = cc::detail::field_value_t<Member>;

  static constexpr bool same(const Props& a, const Props& b) {
    return same_props(a, b, cc::detail::fields_v<Props>);
  }
  static constexpr Empty empty() { return Empty(cc::Construct(), "Id"); }
  template <auto Member, class B>
  static constexpr auto set(B&& builder) {
    return std::move(builder).template set<Member>(sample<value_t<Member>>());
  }
  template <class B>
  static constexpr B set_all(B builder, MemberList<>) {
    return builder;
  }
  template <class B, auto First, auto... Rest>
  static constexpr auto set_all(B builder, MemberList<First, Rest...>) {
    return set_all(set<First>(std::move(builder)), MemberList<Rest...>());
  }

  /// An optional field may be set from an optional, a required one may not.
  template <auto Member>
  static constexpr bool may_be_left_out =
      requires(Empty builder, cc::detail::field_t<Member> value) { std::move(builder).template maybe_set<Member>(value); };
  static constexpr bool only_optional_fields_may_be_left_out = ((may_be_left_out<Members> != is_required<Members>) && ...);

  /// After its setter a field counts as set, and no other does: what the sentence about a second call rests on.
  static constexpr bool a_setter_marks_its_field =
      ((decltype(set<Members>(empty()))::set_fields == bit<Members>) && ...) &&
      ((cc::field_is_set<Self<bit<Members>>, Members> && !cc::field_is_set<Empty, Members>) && ...);

  static constexpr bool only_the_required_fields_are_required =
      cc::every_required_field_is_set<Self<FieldSet::required>> &&
      ((cc::every_required_field_is_set<Self<FieldSet::required & ~bit<Members>>> != is_required<Members>) && ...);

  static constexpr bool the_order_of_setters_does_not_matter() {
    const auto forwards = set_all(empty(), All());
    const auto backwards = set_all(empty(), typename Reversed<All>::type());
    static_assert(std::same_as<decltype(forwards), decltype(backwards)>);
    return same(forwards.props(), backwards.props()) && (!same_field(forwards.props().*Members, empty().props().*Members) && ...);
  }

  /// What becomes of a builder is nothing to its copies.
  static constexpr bool copies_are_independent() {
    if constexpr (sizeof...(Members) == 0) {
      return true;
    } else {
      return copies_are_independent_with(All());
    }
  }
  template <auto First, auto... Rest>
  static constexpr bool copies_are_independent_with(MemberList<First, Rest...>) {
    auto preset = set<First>(empty());
    const auto copy = preset;
    auto other_place = preset.at(cc::Construct(), "Other");
    const auto expected = set<First>(empty());
    bool hold = same(other_place.props(), expected.props());
    {
      const auto whole = set_all(std::move(other_place), MemberList<Rest...>());
      hold = hold && same(preset.props(), expected.props());
    }
    {
      const auto whole = set_all(std::move(preset), MemberList<Rest...>());
      hold = hold && same(copy.props(), expected.props());
    }
    return hold && same(copy.props(), expected.props());
  }

  /// What takes a std::string takes what `std::getenv` gives, and nothing else does: no pointer becomes `true`.
  static constexpr bool a_text_is_taken_in_every_form_or_in_none =
      ((cc::detail::takes_anything<value_t<Members>> ||
        (texts::all_or_none<cc::detail::field_t<Members>> && !texts::of_pointer_and_more<value_t<Members>>)) &&
       ...);

  static constexpr bool every_field_says_what_it_wants =
      (cc::detail::field_t<Members>::says_what_it_wants() && ...);

  static constexpr bool maybe_without_a_value_is_no_call() { return (maybe_nothing_is_no_call<Members>() && ...); }
  template <auto Member>
  static constexpr bool maybe_nothing_is_no_call() {
    if constexpr (is_required<Member>) {
      return true;
    } else {
      const auto maybe = [](Empty&& builder, auto value) {
        return std::move(builder).template maybe_set<Member>(std::move(value));
      };
      const auto nothing = maybe(empty(), cc::nullopt);
      const auto nothing_either = maybe(empty(), std::nullopt);
      const auto something = maybe(empty(), cc::detail::field_t<Member>(sample<value_t<Member>>()));
      static_assert(std::same_as<decltype(nothing), const Self<bit<Member>>>);
      return same(nothing.props(), empty().props()) && same(nothing_either.props(), empty().props()) &&
             same(something.props(), set<Member>(empty()).props());
    }
  }
};

template <template <FieldMask> class Self>
using Of = LawsOf<Self, decltype(cc::detail::fields_v<props_t<Self<0>>>)>;

}  // namespace laws

/// The laws hold for the builder template `constcloud::Builder`.
#define CONSTCLOUD_BUILDER_LAWS(Builder)                          \
  TEST_CASE(#Builder ": the laws of builders") {                  \
    using Laws = laws::Of<constcloud::Builder>;                   \
    STATIC_REQUIRE(Laws::only_optional_fields_may_be_left_out);   \
    STATIC_REQUIRE(Laws::a_setter_marks_its_field);               \
    STATIC_REQUIRE(Laws::only_the_required_fields_are_required);  \
    STATIC_REQUIRE(Laws::a_text_is_taken_in_every_form_or_in_none); \
    STATIC_REQUIRE(Laws::every_field_says_what_it_wants);         \
    CHECK_BOTH(Laws::the_order_of_setters_does_not_matter());     \
    CHECK_BOTH(Laws::copies_are_independent());                   \
    CHECK_BOTH(Laws::maybe_without_a_value_is_no_call());         \
  }
