// SPDX-License-Identifier: Apache-2.0
#pragma once
// fmt over what messages are made of: texts, values, durations, constructs and errors.
#include <fmt/format.h>
#include <concepts>
#include <constcloud/tree/construct.hpp>
#include <constcloud/values/duration.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

constexpr const Text& formatted(const Text& text) { return text; }
constexpr Text formatted(const Duration& duration) { return duration.to_string(); }
inline CONSTCLOUD_CONSTEXPR Text formatted(const Construct& construct) { return construct.to_string(); }
inline Text formatted(const Error& error) {
  if (error.path().empty()) return error.message();
  return Text::concat({"[", error.path(), "] ", error.message()});
}
/// (A template: numbers and literals convert to Json.)
template <std::derived_from<Json> J>
constexpr Text formatted(const J& value) {
  if (value.is(json::Kind::text)) return value.as_text();
  return value.to_text();
}

/// With the format specifications of strings.
struct TextFormatter : fmt::formatter<fmt::string_view> {
  template <class T, class Context>
  constexpr auto format(const T& value, Context& context) const {
    const Text text = formatted(value);
    return fmt::formatter<fmt::string_view>::format(fmt::string_view(text.data(), text.size()), context);
  }
};

}  // namespace constcloud::detail

/// The text itself.
template <>
struct fmt::formatter<constcloud::Text> : constcloud::detail::TextFormatter {};

/// Compact JSON; a text as itself, without quotes. This holds for every `Value<T>`. Refused, as outside of templates
/// always: a reference to a construct (`a reference has no text outside a template ...`).
template <std::derived_from<constcloud::Json> J>
struct fmt::formatter<J, char> : constcloud::detail::TextFormatter {};

/// As in `Duration.minutes(5)`.
template <>
struct fmt::formatter<constcloud::Duration> : constcloud::detail::TextFormatter {};

/// The path of the construct, `<root>` for the root.
template <std::derived_from<constcloud::Construct> C>
struct fmt::formatter<C, char> : constcloud::detail::TextFormatter {};

/// The message, after the path where there is one: `[Chat/mystage] a text must be ...`.
template <>
struct fmt::formatter<constcloud::Error> : constcloud::detail::TextFormatter {};
