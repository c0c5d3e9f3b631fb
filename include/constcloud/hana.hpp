// SPDX-License-Identifier: Apache-2.0
#pragma once
// Boost.Hana over props: props structs, L1 constructs and partial builders are models of Hana's Struct.
#include <boost/hana/accessors.hpp>
#include <boost/hana/at_key.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/fuse.hpp>
#include <boost/hana/keys.hpp>
#include <boost/hana/length.hpp>
#include <boost/hana/map.hpp>
#include <boost/hana/members.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>
#include <constcloud/values/fields.hpp>
#include <type_traits>
#include <utility>

namespace CONSTCLOUD_NAMESPACE {

/// What keeps described props: an L1 construct, a partial builder. Hana sees the members of its props.
template <class S>
concept keeps_described_struct = !described_struct<S> && requires(const S& keeper) {
  requires std::is_lvalue_reference_v<decltype(keeper.props())>;
  requires described_struct<std::remove_cvref_t<decltype(keeper.props())>>;
};

namespace detail {

struct Characters {
  const char* data;
  std::size_t size;
};

/// The name of a member, as the compiler spells it in the name of this function: `... Member = &Props::stage_name]`,
/// or `(& Props::stage_name)` with some versions of g++. What follows the last colon is the name.
template <auto Member>
consteval Characters spelled_name() {
  const char* const spelling = CONSTCLOUD_FUNCTION_NAME;
  std::size_t end = sizeof(CONSTCLOUD_FUNCTION_NAME) - 1;
  while (end != 0 && (spelling[end - 1] == ']' || spelling[end - 1] == ')')) --end;
  std::size_t begin = end;
  while (begin != 0 && spelling[begin - 1] != ':') --begin;
  return {spelling + begin, begin == 0 ? 0 : end - begin};
}
template <auto Member>
inline constexpr Characters member_name = spelled_name<Member>();

template <auto Member, std::size_t... Indices>
consteval auto make_key(std::index_sequence<Indices...>) {
  static_assert(sizeof...(Indices) != 0, "this compiler spells pointers to members in a way that is not known here");
  return boost::hana::string<member_name<Member>.data[Indices]...>{};
}

template <auto Member>
struct MemberAccessor {
  template <class S>
  constexpr decltype(auto) operator()(S&& props) const {
    return static_cast<S&&>(props).*Member;
  }
};
/// The props stay where they are, also when the handle or the builder is about to go: nothing is moved out of them.
template <auto Member>
struct KeptMemberAccessor {
  template <class S>
  constexpr auto& operator()(const S& keeper) const {
    return keeper.props().*Member;
  }
};

}  // namespace detail

/// Hana's key of a member, its name as a `hana::string`: `hana::at_key(map, member_key<&Props::stage_name>)`.
template <auto Member>
inline constexpr auto member_key =
    detail::make_key<Member>(std::make_index_sequence<detail::member_name<Member>.size>());

namespace detail {

template <template <auto> class Accessor, auto... Members>
constexpr auto make_accessors(Fields<Members...>) {
  return boost::hana::make_tuple(boost::hana::make_pair(member_key<Members>, Accessor<Members>{})...);
}

template <class P, auto... Members>
constexpr bool equal_members(const P& a, const P& b, Fields<Members...>) {
  return (static_cast<bool>(boost::hana::equal(a.*Members, b.*Members)) && ...);
}

/// Both without a value, or with equal ones.
struct EqualFields {
  template <class F>
  static constexpr bool apply(const F& a, const F& b) {
    if (!a.has_value() || !b.has_value()) return a.has_value() == b.has_value();
    return boost::hana::equal(a.value(), b.value());
  }
};

template <class T>
constexpr const List<T>& items_of(const List<T>& list) {
  return list;
}
template <class T>
constexpr const Map<T>& items_of(const Map<T>& map) {
  return map;
}
/// A List, a Map, or something that derives from one.
template <class C>
concept has_items = requires(const C& container) { items_of(container); };

}  // namespace detail

}  // namespace constcloud

namespace boost::hana {

template <class S>
struct accessors_impl<S, when<constcloud::described_struct<S>>> {
  static constexpr auto apply() {
    return constcloud::detail::make_accessors<constcloud::detail::MemberAccessor>(constcloud::detail::fields_v<S>);
  }
};
template <class S>
struct accessors_impl<S, when<constcloud::keeps_described_struct<S>>> {
  static constexpr auto apply() {
    using Props = std::remove_cvref_t<decltype(std::declval<const S&>().props())>;
    return constcloud::detail::make_accessors<constcloud::detail::KeptMemberAccessor>(
        constcloud::detail::fields_v<Props>);
  }
};

// Structs are equal when their members are: also constructs, of which `==` asks whether they are the same one.
template <constcloud::described_struct S>
struct equal_impl<S, S> {
  static constexpr bool apply(const S& a, const S& b) {
    return constcloud::detail::equal_members(a, b, constcloud::detail::fields_v<S>);
  }
};
template <constcloud::keeps_described_struct S>
struct equal_impl<S, S> {
  static constexpr bool apply(const S& a, const S& b) { return hana::equal(a.props(), b.props()); }
};

// What stands in props and has no `==`, or one that wants more of its items than they have.
template <class T>
struct equal_impl<constcloud::Optional<T>, constcloud::Optional<T>> : constcloud::detail::EqualFields {};
template <class T>
struct equal_impl<constcloud::Required<T>, constcloud::Required<T>> : constcloud::detail::EqualFields {};
template <class T>
struct equal_impl<constcloud::MapEntry<T>, constcloud::MapEntry<T>> {
  static constexpr bool apply(const constcloud::MapEntry<T>& a, const constcloud::MapEntry<T>& b) {
    return a.key == b.key && hana::equal(a.value, b.value);
  }
};
template <constcloud::detail::has_items C>
struct equal_impl<C, C> {
  static constexpr bool apply(const C& a, const C& b) {
    const auto& left = constcloud::detail::items_of(a);
    const auto& right = constcloud::detail::items_of(b);
    if (left.size() != right.size()) return false;
    for (std::size_t i = 0; i != left.size(); ++i) {
      if (!hana::equal(left[i], right[i])) return false;
    }
    return true;
  }
};

}  // namespace boost::hana
