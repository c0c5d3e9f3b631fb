// SPDX-License-Identifier: Apache-2.0
#pragma once
// What all kinds of text have in common, to be asked of each: what they are made of.
#include <constcloud/base/error.hpp>

#include <string>
#include <string_view>
#include <type_traits>

#include "both.hpp"

namespace texts {

/// A field converts from everything, if only to say what it wants: it is asked whether it takes it.
template <class From, class To>
constexpr bool is_taken() {
  if constexpr (requires { To::template takes<From>; }) {
    return To::template takes<From>;
  } else {
    return std::is_convertible_v<From, To>;
  }
}

/// All that a text which is known when the program runs can be.
template <class... Forms>
struct FormsOf {
  template <class T>
  static constexpr bool all = (is_taken<Forms, T>() && ...);
  template <class T>
  static constexpr bool none = (!is_taken<Forms, T>() && ...);
};
using Forms =
    FormsOf<const char*, char*, const char*&, const char* const&, char (&)[8], std::string, const std::string&, std::string_view>;

/// It takes texts in all of these forms, or in none. (A `bool` would take the pointers alone.)
template <class T>
inline constexpr bool all_or_none = Forms::all<T> || Forms::none<T>;

/// A pointer and something else in braces make one. (They may make a struct, of its first two fields.)
template <class T>
concept of_pointer_and_more = !std::is_aggregate_v<T> &&
                              (std::is_constructible_v<T, const char*, std::size_t> ||
                               std::is_constructible_v<T, const char*, int> ||
                               std::is_constructible_v<T, const char*, bool> ||
                               std::is_constructible_v<T, const char*, const char*> ||
                               std::is_constructible_v<T, char*, std::size_t>);

template <class T>
inline constexpr bool is_kind_of_text = Forms::all<T> && !of_pointer_and_more<T>;

/// A pointer and a buffer give what they hold up to the NUL; a null pointer is refused. `text_of` gives a Text of a T.
template <class T, class F>
constexpr bool holds_what_is_pointed_to(F text_of) {
  char buffer[8] = "red";
  const char full[3] = {'r', 'e', 'd'};
  char copy[3] = {full[0], full[1], full[2]};
  const char* const pointer = buffer;
  char* const variable = buffer;
  const T of_pointer = pointer;
  const T of_variable = variable;
  const T of_buffer = buffer;
  const T of_full_buffer = copy;
  buffer[0] = 'R';
  return text_of(of_pointer) == "red" && text_of(of_variable) == "red" && text_of(of_buffer) == "red" &&
         text_of(of_full_buffer) == "red";
}
template <class T>
bool refuses_null() {
  const char* nothing = nullptr;
  try {
    const T text = nothing;
    (void)text;
  } catch (const constcloud::Error& error) {
    return error.message() ==
           "a text is wanted here, and the pointer is null: is the environment variable set that it comes from?";
  }
  return false;
}

}  // namespace texts

/// `Type` is a kind of text; `text_of` makes a Text of one.
#define CHECK_KIND_OF_TEXT(Type, ...)                                   \
  do {                                                                  \
    STATIC_REQUIRE(texts::is_kind_of_text<Type>);                       \
    CHECK_BOTH(texts::holds_what_is_pointed_to<Type>(__VA_ARGS__));     \
    CHECK(texts::refuses_null<Type>());                                 \
  } while (false)
