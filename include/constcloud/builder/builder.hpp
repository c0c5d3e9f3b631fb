// SPDX-License-Identifier: Apache-2.0
#pragma once
// The typestate of all builders: which fields are set is a bit mask in the builder's type.
#include <constcloud/tree/construct.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE {

template <class PropsType>
class DraftOwner;

// Nothing can be done with the types below: the compiler prints their names, which say what to do, with the fields that
// they carry.

/// What `build()` of an incomplete builder would return.
template <auto... FieldsToSet>
struct required_fields_are_not_set_call_their_setters_before_build;
/// What the second call of a setter returns. It is defined, so that the compiler may consider the setter in order to
/// correct a spelling: the next call is what does not compile.
template <auto Field>
struct [[nodiscard("a field is set twice")]] field_is_set_twice_remove_one_of_the_two_calls {};
/// What `when` would return when it sets required fields in one case only: they would be unset in the other.
template <auto... FieldsToMove>
struct when_may_set_optional_fields_only_set_the_required_ones_outside;

namespace refuse {

/// A builder hands its fields on with each call: the name that it was called by has none from then on.
[[noreturn]] CONSTCLOUD_INLINE void a_builder_is_used_after_it_was_moved_from_use_what_its_last_call_returned();

}  // namespace refuse

namespace detail {

/// One bit for each field; AWS::RDS::DBInstance has 83.
using FieldMask = Unsigned128;

template <std::size_t Index, auto Member>
struct IndexedMember {};
template <class Indices, auto... Members>
struct MemberIndex;
template <std::size_t... Indices, auto... Members>
struct MemberIndex<std::index_sequence<Indices...>, Members...> : IndexedMember<Indices, Members>... {};

template <auto Member, std::size_t Index>
std::integral_constant<std::size_t, Index> index_in(const IndexedMember<Index, Member>*);

template <class>
inline constexpr bool is_required = false;
template <class T>
inline constexpr bool is_required<Required<T>> = true;

template <class P, class F>
F field_type_of(F P::*);
template <auto Member>
using field_t = decltype(field_type_of(Member));
template <auto Member>
using field_value_t = typename field_t<Member>::value_type;

template <auto... Members>
struct MemberList {};
template <template <auto...> class Sentence, class List>
struct SentenceOf;
template <template <auto...> class Sentence, auto... Members>
struct SentenceOf<Sentence, MemberList<Members...>> {
  using type = Sentence<Members...>;
};
template <class A, class B>
struct Joined;
template <auto... A, auto... B>
struct Joined<MemberList<A...>, MemberList<B...>> {
  using type = MemberList<A..., B...>;
};
template <class... Lists>
struct JoinedAll {
  using type = MemberList<>;
};
template <class First, class... Rest>
struct JoinedAll<First, Rest...> : Joined<First, typename JoinedAll<Rest...>::type> {};

/// What the builder of a props struct knows of its fields.
template <class Props, class F = std::remove_const_t<decltype(fields_v<Props>)>>
struct FieldSet;
template <class Props, auto... Members>
struct FieldSet<Props, Fields<Members...>> {
  static_assert(sizeof...(Members) <= 128, "a builder has at most 128 fields");
  using Index = MemberIndex<std::make_index_sequence<sizeof...(Members)>, Members...>;

  template <auto Member>
  static constexpr FieldMask bit = FieldMask{1} << decltype(index_in<Member>(static_cast<Index*>(nullptr)))::value;

  static constexpr FieldMask required = [] {
    FieldMask mask = 0;
    std::size_t i = 0;
    ((mask |= FieldMask{is_required<field_t<Members>>} << i++), ...);
    return mask;
  }();

  /// The sentence about those of `Mask`.
  template <template <auto...> class Sentence, FieldMask Mask>
  struct About {
    template <auto Member>
    using pick = choice_t<(bit<Member> & Mask) != 0, MemberList<Member>, MemberList<>>;
    using type = typename SentenceOf<Sentence, typename JoinedAll<pick<Members>...>::type>::type;
  };

  static constexpr Props unset() {
    [[maybe_unused]] const Unset nothing(nullopt);
    return Props{((void)Members, nothing)...};
  }
};

/// A construct on its way: where it will stand, and its props so far. Only builders make one, so that none is of a step
/// that it did not come to.
template <class Props>
class Draft {
  friend DraftOwner<Props>;
  constexpr Draft(const Construct& its_scope, const Text& its_id)
      : scope(its_scope), id(its_id), props(FieldSet<Props>::unset()) {}

 public:
  Construct scope;
  Text id;
  Props props;
};

}  // namespace detail

using detail::FieldMask;

/// What a builder is whatever its fields: the owner of a draft. It moves from call to call; an explicit copy is
/// independent of its origin. One class for all steps of a builder, so that a step instantiates no more than its
/// setters.
template <class PropsType>
class DraftOwner {
 public:
  using Props = PropsType;
  using FieldSet = detail::FieldSet<Props>;

  constexpr DraftOwner(const Construct& scope, const Text& id)
      : draft_(new detail::Draft<Props>(scope, id)) {}
  constexpr explicit DraftOwner(detail::Draft<Props>& draft) : draft_(&draft) {}
  constexpr DraftOwner(const DraftOwner& other) : draft_(new detail::Draft<Props>(other.draft())) {}
  constexpr DraftOwner(DraftOwner&& other) noexcept : draft_(other.draft_) { other.draft_ = nullptr; }
  constexpr DraftOwner& operator=(const DraftOwner& other) { return *this = DraftOwner(other); }
  constexpr DraftOwner& operator=(DraftOwner&& other) noexcept {
    detail::Draft<Props>* const before = draft_;
    draft_ = other.draft_;
    other.draft_ = before;
    return *this;
  }
  constexpr ~DraftOwner() { delete draft_; }

  /// The props so far.
  constexpr const Props& props() const { return draft().props; }

 protected:
  constexpr detail::Draft<Props>& draft() const {
    if (draft_ == nullptr) refuse::a_builder_is_used_after_it_was_moved_from_use_what_its_last_call_returned();
    return *draft_;
  }
  constexpr detail::Draft<Props>& draft_at(const Construct& scope, const Text& id) const {
    Owned copy = new detail::Draft<Props>(draft());
    copy->scope = scope;
    copy->id = id;
    return *copy.release();
  }
  /// Leaves the builder without one.
  static constexpr detail::Draft<Props>& draft_from(DraftOwner&& builder) {
    detail::Draft<Props>& draft = builder.draft();
    builder.draft_ = nullptr;
    return draft;
  }

 private:
  detail::Draft<Props>* draft_;
};

/// The base of all builders. `Self` is the builder template, `Product` the construct with its `Props`, `Set` the mask
/// of the fields that are set.
template <template <detail::FieldMask> class Self, class Product, class PropsType, detail::FieldMask Set>
class Builder : public DraftOwner<PropsType> {
 public:
  using typename DraftOwner<PropsType>::FieldSet;
  static constexpr detail::FieldMask set_fields = Set;

  constexpr Builder(const Construct& scope, const Text& id) : DraftOwner<PropsType>(scope, id) {
    static_assert(Set == 0,
                  "a builder begins with no field set: begin with builder(scope, id) of the construct's class");
  }
  constexpr explicit Builder(detail::Draft<PropsType>& draft) : DraftOwner<PropsType>(draft) {}

  /// `set<&Props::field>(value)` is `field(value)`, for code that is about whatever field it is given.
  template <auto Member>
  constexpr auto set(typename detail::field_t<Member>::a_struct_is_given_as_its_fields_in_braces value) && {
    (this->draft().props.*Member).set(static_cast<decltype(value)&&>(value));
    return after_setting<Member>();
  }
  /// `maybe_field(optional)` likewise.
  template <auto Member>
    requires(!detail::is_required<detail::field_t<Member>>)
  constexpr auto maybe_set(detail::field_t<Member> value) && {
    (this->draft().props.*Member).set(static_cast<decltype(value)&&>(value));
    return after_setting<Member>();
  }

  /// Makes the construct. Exists when all required fields are set.
  template <detail::FieldMask S = Set>
    requires((FieldSet::required & ~S) == 0)
  constexpr Product build() && {
    detail::Draft<PropsType>& draft = this->draft();
    return Product(draft.scope, draft.id, static_cast<PropsType&&>(draft.props));
  }
  template <detail::FieldMask S = Set>
    requires((FieldSet::required & ~S) != 0)
  constexpr auto build() && ->
      typename FieldSet::template About<required_fields_are_not_set_call_their_setters_before_build,
                                        FieldSet::required & ~S>::type;

  /// Of a builder that has a name: says what to do.
  template <detail::FieldMask S = Set>
  constexpr Product build() const& {
    static_assert(S != Set, "build() uses its builder up: std::move(builder).build(), or builder.at(scope, id).build()");
  }

  /// A copy that makes another construct of the same fields: a partial builder is a preset.
  constexpr Self<Set> at(const Construct& scope, const Text& id) const& {
    return Self<Set>(this->draft_at(scope, id));
  }

  /// `then(builder)` where `condition` holds, else the builder as it is. `then` sets optional fields only. These count
  /// as set whatever the condition is, as a later call would take the place of the one in `then` without a word: what
  /// they are in the other case is for `otherwise`.
  template <class Then>
  constexpr auto when(bool condition, Then then) && {
    return static_cast<Builder&&>(*this).when(condition, then, [](Self<Set> builder) { return builder; });
  }
  /// `then(builder)` where `condition` holds, `otherwise(builder)` where it does not. What both set may be required.
  template <class Then, class Otherwise>
  constexpr auto when(bool condition, Then then, Otherwise otherwise) && {
    constexpr detail::FieldMask by_then = decltype(then(std::declval<Self<Set>>()))::set_fields;
    constexpr detail::FieldMask by_otherwise = decltype(otherwise(std::declval<Self<Set>>()))::set_fields;
    constexpr detail::FieldMask in_one_case = (by_then ^ by_otherwise) & FieldSet::required;
    if constexpr (in_one_case != 0) {
      return typename FieldSet::template About<when_may_set_optional_fields_only_set_the_required_ones_outside,
                                               in_one_case>::type{};
    } else {
      using Next = Self<by_then | by_otherwise>;
      Self<Set> now(this->draft_from(static_cast<Builder&&>(*this)));
      if (condition) return Next(this->draft_from(then(static_cast<Self<Set>&&>(now))));
      return Next(this->draft_from(otherwise(static_cast<Self<Set>&&>(now))));
    }
  }

 protected:
  /// What the setter of `Member`, whose value is in place, returns: the next step. For a field that was set before, the
  /// sentence that says so.
  template <auto Member>
  constexpr auto after_setting() {
    if constexpr ((Set & FieldSet::template bit<Member>) == 0) {
      return Self < Set | FieldSet::template bit < Member >> (this->draft_from(static_cast<Builder&&>(*this)));
    } else {
      return field_is_set_twice_remove_one_of_the_two_calls<Member>();
    }
  }
};

/// True when `build()` would compile: all required fields are set.
template <class B>
concept every_required_field_is_set = requires(B builder) { static_cast<B&&>(builder).build(); };

/// True when the setter of `Member` was called, be it in a function that `when` was given.
template <class B, auto Member>
concept field_is_set = (B::set_fields & B::FieldSet::template bit<Member>) != 0;

}  // namespace constcloud

/// `name(value)`: a member function that sets `field`. C++20 has no other way to make a function of a member's name.
/// What it returns is deduced when it is called: a step then costs nothing for the setters that are not.
#define CONSTCLOUD_SETTER_AS(name, field, Type)                           \
  constexpr auto name(Type value)&& {                                     \
    this->draft().props.field.set(static_cast<decltype(value)&&>(value)); \
    return this->template after_setting<&Props::field>();                 \
  }
/// `field(value)`.
#define CONSTCLOUD_SETTER(field) \
  CONSTCLOUD_SETTER_AS(field, field, typename decltype(Props::field)::a_struct_is_given_as_its_fields_in_braces)
/// `maybe_field(optional)`, which sets the field when there is a value.
#define CONSTCLOUD_MAYBE_SETTER(field) CONSTCLOUD_SETTER_AS(maybe_##field, field, decltype(Props::field))
/// The setter of a required field.
#define CONSTCLOUD_REQUIRED(field) CONSTCLOUD_SETTER(field)
/// The setters of an optional field.
#define CONSTCLOUD_OPTIONAL(field) CONSTCLOUD_SETTER(field) CONSTCLOUD_MAYBE_SETTER(field)
/// What every builder class begins with: the name that the setters use, and the constructors.
#define CONSTCLOUD_BUILDER(Self, Product, PropsType)                                                      \
  using Base = ::constcloud::Builder<Self, Product, PropsType, Set>;                                      \
  using Props = PropsType;                                                                                \
                                                                                                          \
 public:                                                                                                  \
  constexpr Self(const ::constcloud::Construct& scope, const ::constcloud::Text& id) : Base(scope, id) {} \
  constexpr explicit Self(::constcloud::detail::Draft<PropsType>& draft) : Base(draft) {}

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/builder/impl/builder.hpp>
#endif
