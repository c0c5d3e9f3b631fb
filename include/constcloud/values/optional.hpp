// SPDX-License-Identifier: Apache-2.0
#pragma once
// Required<T> and Optional<T>: the fields of a props struct.
#include <concepts>
#include <constcloud/values/value.hpp>
#include <type_traits>

namespace CONSTCLOUD_NAMESPACE {

/// Stands for "no value" in `maybe_x(nullopt)`; std::nullopt does as well.
struct Nullopt {};
inline constexpr Nullopt nullopt{};

namespace detail {

/// Makes a field without a value: what a builder starts from. No braces make one, so that `{{}}` is an empty struct.
struct Unset {
  template <same_as<Nullopt> N>
  constexpr explicit Unset(N) {}
};

/// Something like std::nullopt: an empty tag that nobody can make.
template <class N>
concept nothing_tag = __is_empty(N) && !std::is_default_constructible_v<N> && std::is_trivially_copyable_v<N>;
template <class N>
concept holds_nothing = same_as<N, Nullopt> || nothing_tag<N>;

template <class O>
concept optional_like = requires(const O& o) {
  { o.has_value() } -> converts_to<bool>;
  *o;
};

/// Types that take anything, to say in a sentence what they want instead.
struct Anything {};
template <class T>
concept takes_anything = converts_to<Anything, T>;
/// Types whose sentence is a function beside them.
template <class T>
concept says_what_is_wanted = !same_as<decltype(wanted_here<Anything>(static_cast<const T*>(nullptr))), Unsaid>;
/// What an optional of such a type makes of a U is not its business: U may hold nothing.
template <class U, class T>
concept may_be_nothing = takes_anything<T> && (holds_nothing<U> || optional_like<U>);

template <class T>
concept knows_unset = __is_base_of(Json, T) && !same_as<T, Json>;

/// Types whose constructor from a number checks it in the compiler, and so takes literals only.
template <class T>
concept checks_number_literals = requires { typename T::checks_number_literals; };

/// clang prints the sentence of a refused literal only where the checked type's own constructor is called, so fields of
/// such types inherit it. (g++ 12 cannot inherit a consteval constructor; it prints the rule's name in any case.)
#if defined(__clang__)
template <class T>
concept inherits_literals = knows_unset<T>;
#else
template <class T>
concept inherits_literals = false;
#endif

/// JSON of any kind, of which braces make an object.
template <class T>
concept free_json = same_as<T, Json> || same_as<T, Value<Json>>;

template <class T>
struct item_type_of {
  struct type {};
};
template <class T>
  requires requires { typename T::item_type; }
struct item_type_of<T> {
  using type = typename T::item_type;
};
template <free_json T>
struct item_type_of<T> {
  using type = MapEntry<Json>;
};

/// Types that a literal converts to. (To `bool` every array does.)
template <class T, std::size_t N>
concept of_literal = !arithmetic<T> && converts_to<const char (&)[N], T>;

/// A number converts to numbers of its kind only: not to `bool`, nor a fraction to a whole number; a pointer to none.
template <class U, class T>
concept of_same_kind = !arithmetic<T> || __is_class(U) ||
                       (arithmetic<U> && same_as<U, bool> == same_as<T, bool> &&
                        (std::is_floating_point_v<T> || std::is_integral_v<U>));

/// The compiler must see the value itself: a function with a parameter of its type takes it.
template <class U, class T>
concept checked_in_place =
    (is_literal<U> && converts_to<U, T> && !arithmetic<T>) ||
    (checks_number_literals<T> && number<std::remove_cvref_t<U>>);

/// What makes a T, as far as a field has no constructor of its own for it.
template <class U, class T>
concept makes = !checked_in_place<U, T> && of_same_kind<std::remove_cvref_t<U>, T> && converts_to<U, T> &&
                !may_be_nothing<std::remove_cvref_t<U>, T>;

/// Containers, enumerations, texts and numbers stand beside a flag.
template <class T>
class Flagged {
#if defined(__clang__) && __clang_major__ < 17
  // Of a base with several members, clang 16 keeps but the first in what a consteval constructor makes: here is one.
  struct Parts {
    T value_{};
    bool is_set_ = false;
  };
  Parts parts_;

 public:
  template <same_as<T> V>
  constexpr Flagged(V value) : parts_{std::move(value), true} {}
  constexpr bool has_value() const { return parts_.is_set_; }
  constexpr const T& value() const { return parts_.value_; }
  constexpr T& value() { return parts_.value_; }
#else
  T value_{};
  bool is_set_ = false;

 public:
  template <same_as<T> V>
  constexpr Flagged(V value) : value_(std::move(value)), is_set_(true) {}
  constexpr bool has_value() const { return is_set_; }
  constexpr const T& value() const { return value_; }
  constexpr T& value() { return value_; }
#endif
  constexpr Flagged() = default;
};
/// Structs live on their own: most are unset, and moving props then moves one pointer for each. What does not need to
/// know which struct it is is no template: an L1 may have hundreds.
class Box {
 public:
  constexpr Box() = default;
  constexpr explicit Box(Boxed* fresh) : box_(fresh) {}
  constexpr Box(const Box& other) : box_(other.box_ == nullptr ? nullptr : other.box_->copy()) {}
  constexpr Box(Box&& other) noexcept : box_(detail::take(other.box_)) {}
  constexpr Box& operator=(const Box& other) { return *this = Box(other); }
  constexpr Box& operator=(Box&& other) noexcept {
    detail::swap(box_, other.box_);
    return *this;
  }
  constexpr ~Box() { delete box_; }
  constexpr bool has_value() const { return box_ != nullptr; }

 protected:
  template <class T>
  constexpr T& held() const {
    return unboxed<T>(box_);
  }

 private:
  Boxed* box_ = nullptr;
};

/// Where a field keeps its T. Values know themselves that they are unset.
template <class T>
using storage_t = choice_t<knows_unset<T>, T, Flagged<T>>;

template <class T, bool MayBeLeftOut, bool IsArgument = false>
class [[nodiscard]] Field;

}  // namespace detail

/// What a setter takes: the braces of a struct, else whatever a required field does; `{}` is an empty T.
template <class T>
using Given = detail::choice_t<__is_aggregate(T), T, detail::Field<T, false, true>>;

namespace detail {

/// A member of a props struct; converts from all that a T converts from. One class for both kinds, without a base of
/// its own: the compiler makes, moves and destroys a dozen of them for each resource of a constant.
template <class T, bool MayBeLeftOut, bool IsArgument>
class [[nodiscard]] Field : private storage_t<T> {
  using Storage = storage_t<T>;
  template <class, bool, bool>
  friend class Field;

 public:
  using value_type = T;
  /// Whether a U is taken. (It converts in any case, if only to be told what is wanted.)
  template <class U>
  static constexpr bool takes =
      makes<U, T> || checked_in_place<U, T> || __is_base_of(Field, std::remove_cvref_t<U>) ||
      (MayBeLeftOut && (holds_nothing<std::remove_cvref_t<U>> || optional_like<std::remove_cvref_t<U>>));
  /// Whether it says in a sentence what it wants, it or its T.
  static constexpr bool says_what_it_wants() { return takes_anything<T> || says_what_is_wanted<T>; }
  /// Of a macro, which knows no more than the field; else see `Given`.
  using a_struct_is_given_as_its_fields_in_braces = Given<T>;
#if defined(__clang__)
  using Storage::Storage;
#endif
  constexpr Field() {
    if constexpr (IsArgument) {
      set(T());
    } else {
      static_assert(MayBeLeftOut,
                    "a required field of these props is left out, or stands after one that comes later in them: first "
                    "come the required ones, then the others, both by the alphabet");
    }
  }
  constexpr Field(Unset) {}
  constexpr Field(const T& value)
    requires(!same_as<T, bool>)
      : Storage(value) {}
  constexpr Field(T&& value)
    requires(!same_as<T, bool>)
      : Storage(std::move(value)) {}
  template <class Literal>
    requires(!inherits_literals<T> && checked_in_place<const Literal&, T>)
  consteval Field(const Literal& literal) : Storage(T(literal)) {}
  template <class U>
    requires(!__is_base_of(Field, std::remove_cvref_t<U>) &&
             (!same_as<std::remove_cvref_t<U>, T> || same_as<T, bool>) && makes<U, T>)
  constexpr Field(U&& value) : Storage(T(std::forward<U>(value))) {}
  /// Of all else: nothing, or an optional of another kind (std::optional, or one of a type that converts). What is
  /// neither is told what is wanted, by the type itself where that takes anything for it.
  template <class U>
    requires(!__is_base_of(Field, std::remove_cvref_t<U>) && !same_as<std::remove_cvref_t<U>, Unset> &&
             !makes<U, T> && !checked_in_place<U, T>)
  constexpr Field(U&& value) {
    if constexpr (MayBeLeftOut && holds_nothing<std::remove_cvref_t<U>>) {
    } else if constexpr (MayBeLeftOut && optional_like<std::remove_cvref_t<U>>) {
      if (value.has_value()) *this = Field(*value);
    } else if constexpr (!takes_anything<T> || says_what_is_wanted<T>) {
      (void)wanted_here<std::remove_cvref_t<U>>(static_cast<const T*>(nullptr));
    } else if constexpr (converts_to<U, T>) {
      (void)T(value);
    } else {  // what even that does not take, such as a pointer
      (void)T(Anything());
    }
  }
  constexpr Field(std::initializer_list<typename item_type_of<T>::type> items)
    requires(free_json<T> || requires { typename T::item_type; })
      : Storage(T(items)) {}
  template <int Any = 0>
    requires free_json<T>
  constexpr Field(std::initializer_list<json::internal::NoMember>) {
    refuse_other_braces<Any>();
  }

  /// As the assignment, without a field in between.
  constexpr void set(T&& value) { static_cast<Storage&>(*this) = std::move(value); }
  template <bool A, bool B>
  constexpr void set(Field<T, A, B>&& field) {
    static_cast<Storage&>(*this) = static_cast<Storage&&>(field);
  }

  constexpr bool has_value() const {
    if constexpr (knows_unset<T>) {
      return !this->is_undefined();
    } else {
      return Storage::has_value();
    }
  }
  constexpr const T& value() const {
    if constexpr (knows_unset<T>) {
      return *this;
    } else {
      return Storage::value();
    }
  }
  constexpr T& value() {
    if constexpr (knows_unset<T>) {
      return *this;
    } else {
      return Storage::value();
    }
  }
  constexpr const T& operator*() const { return value(); }
  constexpr T& operator*() { return value(); }
  constexpr const T* operator->() const { return &value(); }
  constexpr T* operator->() { return &value(); }

  constexpr explicit operator bool() const
    requires MayBeLeftOut
  {
    return has_value();
  }
  constexpr T value_or(T other) const
    requires MayBeLeftOut
  {
    if (has_value()) return value();
    return other;
  }
};

/// That of a struct, which takes nothing but its fields in braces and what else converts. As above, with as few members
/// as it can do with: the compiler makes one of these for each structure of an L1.
template <class T, bool MayBeLeftOut, bool IsArgument>
  requires(__is_aggregate(T))
class [[nodiscard]] Field<T, MayBeLeftOut, IsArgument> : public Box {
 public:
  using value_type = T;
  using a_struct_is_given_as_its_fields_in_braces = T;
  template <class U>
  static constexpr bool takes =
      makes<U, T> || __is_base_of(Field, std::remove_cvref_t<U>) ||
      (MayBeLeftOut && (holds_nothing<std::remove_cvref_t<U>> || optional_like<std::remove_cvref_t<U>>));
  static constexpr bool says_what_it_wants() { return says_what_is_wanted<T>; }
  constexpr Field() {
    static_assert(MayBeLeftOut,
                  "a required field of these props is left out, or stands after one that comes later in them: first come "
                  "the required ones, then the others, both by the alphabet");
  }
  constexpr Field(Unset) {}
  constexpr Field(const T& value) : Box(new BoxOf<T>(value)) {}
  constexpr Field(T&& value) : Box(new BoxOf<T>(std::move(value))) {}
  template <class U>
    requires(!__is_base_of(Field, std::remove_cvref_t<U>) && !__is_base_of(T, std::remove_cvref_t<U>) &&
             !same_as<std::remove_cvref_t<U>, Unset>)
  constexpr Field(U&& value) {
    if constexpr (makes<U, T>) {
      set(T(std::forward<U>(value)));
    } else if constexpr (MayBeLeftOut && holds_nothing<std::remove_cvref_t<U>>) {
    } else if constexpr (MayBeLeftOut && optional_like<std::remove_cvref_t<U>>) {
      if (value.has_value()) *this = Field(*value);
    } else {
      (void)wanted_here<std::remove_cvref_t<U>>(static_cast<const T*>(nullptr));
    }
  }

  constexpr void set(T&& value) { Box::operator=(Box(new BoxOf<T>(std::move(value)))); }
  constexpr void set(Field<T, true>&& field) { Box::operator=(static_cast<Box&&>(field)); }
  constexpr const T& value() const { return this->template held<T>(); }
  constexpr T& value() { return this->template held<T>(); }
  constexpr const T& operator*() const { return value(); }
  constexpr T& operator*() { return value(); }
  constexpr const T* operator->() const { return &value(); }
  constexpr T* operator->() { return &value(); }
  constexpr explicit operator bool() const { return has_value(); }
  constexpr T value_or(T other) const {
    if (has_value()) return value();
    return other;
  }
};

/// Values that a rule of a generated type checks (constraints/property.hpp), which derives from the value's own type. To
/// who reads the field it is one of that; here is only what sets it.
template <class T>
concept checked_property = requires { typename T::checks_property; };
template <checked_property T, bool MayBeLeftOut, bool IsArgument>
class [[nodiscard]] Field<T, MayBeLeftOut, IsArgument> : public T {
 public:
  using a_struct_is_given_as_its_fields_in_braces = Field<T, false, true>;
  template <class U>
  static constexpr bool takes = Field<typename T::value_type, MayBeLeftOut>::template takes<U>;
  static constexpr bool says_what_it_wants() { return says_what_is_wanted<typename T::value_type>; }
#if defined(__clang__)
  using T::T;
#else
  template <class Literal>
    requires checked_in_place<const Literal&, T>
  consteval Field(const Literal& literal) : T(literal) {}
#endif
  constexpr Field() {
    static_assert(MayBeLeftOut || IsArgument,
                  "a required field of these props is left out, or stands after one that comes later in them: first come "
                  "the required ones, then the others, both by the alphabet");
  }
  constexpr Field(Unset) {}
  template <class U>
    requires(!__is_base_of(Field, std::remove_cvref_t<U>) && !same_as<std::remove_cvref_t<U>, Unset> &&
             !checked_in_place<U, T>)
  constexpr Field(U&& value) {
    if constexpr (makes<U, T>) {
      T::operator=(T(std::forward<U>(value)));
    } else if constexpr (MayBeLeftOut && holds_nothing<std::remove_cvref_t<U>>) {
    } else if constexpr (MayBeLeftOut && optional_like<std::remove_cvref_t<U>>) {
      if (value.has_value()) *this = Field(*value);
    } else {
      (void)wanted_here<std::remove_cvref_t<U>>(static_cast<const typename T::value_type*>(nullptr));
    }
  }
};

}  // namespace detail

/// A field that must be set: by its setter, or in the braces of a props struct.
template <class T>
using Required = detail::Field<T, false>;

/// A field that may be left out.
template <class T>
using Optional = detail::Field<T, true>;

namespace detail {

/// That of a struct. Compilers print this name where something else is given. (A second setter that took it to say more
/// would cost their own words about a wrong field in the braces.)
template <class T>
using a_struct_is_given_as_its_fields_in_braces = Given<T>;

}  // namespace detail

}  // namespace constcloud
