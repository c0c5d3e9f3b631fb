// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is said of texts and numbers that AWS accepts: `length_between(1, 512) && all_of(alnum | "-_./#")`. Objects
// that a text or a number is given to, which say whether it holds for them.
#include <constcloud/base/traits.hpp>
#include <constcloud/text/chars.hpp>
#include <constcloud/text/number.hpp>
#include <constcloud/text/utf8.hpp>

namespace CONSTCLOUD_NAMESPACE::constraints {

/// Characters of ASCII; another one is in no set.
class [[nodiscard]] CharSet {
 public:
  constexpr CharSet() = default;
  /// From the one to the other.
  constexpr CharSet(char first, char last) {
    for (char c = first; c <= last; ++c) add(c);
  }
  /// Those of a text.
  constexpr CharSet(const char* characters) {
    for (; *characters != '\0'; ++characters) add(*characters);
  }

  constexpr bool has(char c) const {
    const auto code = static_cast<unsigned char>(c);
    return code < 128 && (((code < 64 ? low_ : high_) >> (code & 63)) & 1) != 0;
  }
  friend constexpr CharSet operator|(CharSet a, const CharSet& b) {
    a.low_ |= b.low_;
    a.high_ |= b.high_;
    return a;
  }

 private:
  constexpr void add(char c) {
    const auto code = static_cast<unsigned char>(c);
    (code < 64 ? low_ : high_) |= 1ULL << (code & 63);
  }

  unsigned long long low_ = 0;
  unsigned long long high_ = 0;
};

inline constexpr CharSet digit('0', '9');
inline constexpr CharSet lower('a', 'z');
inline constexpr CharSet alnum = digit | lower | CharSet('A', 'Z');
/// From the blank to the tilde.
inline constexpr CharSet printable(' ', '~');

/// What says something of a text.
struct OfText {};
template <class P>
concept of_text = __is_base_of(OfText, P);

template <class A, class B>
struct Both : OfText {
  A a;
  B b;
  constexpr Both(const A& first, const B& second) : a(first), b(second) {}
  constexpr bool operator()(const char* data, std::size_t size) const { return a(data, size) && b(data, size); }
};
template <class A, class B>
struct Either : OfText {
  A a;
  B b;
  constexpr Either(const A& first, const B& second) : a(first), b(second) {}
  constexpr bool operator()(const char* data, std::size_t size) const { return a(data, size) || b(data, size); }
};
template <of_text A, of_text B>
constexpr Both<A, B> operator&&(const A& a, const B& b) {
  return {a, b};
}
template <of_text A, of_text B>
constexpr Either<A, B> operator||(const A& a, const B& b) {
  return {a, b};
}

/// How many characters it has, as JavaScript counts them. A text has no more of them than bytes.
struct length_between : OfText {
  std::size_t least;
  std::size_t most;
  constexpr length_between(std::size_t from, std::size_t to) : least(from), most(to) {}
  constexpr bool operator()(const char* data, std::size_t size) const {
    if (size < least) return false;
    if (size <= most && least <= 1) return true;
    const std::size_t length = text::utf16_length(data, size);
    return length >= least && length <= most;
  }
};
constexpr length_between at_most(std::size_t most) { return {0, most}; }
inline constexpr length_between not_empty(1, static_cast<std::size_t>(-1));
/// How many bytes it has.
struct bytes_between : OfText {
  std::size_t least;
  std::size_t most;
  constexpr bytes_between(std::size_t from, std::size_t to) : least(from), most(to) {}
  constexpr bool operator()(const char*, std::size_t size) const { return size >= least && size <= most; }
};

/// It has such characters only.
struct all_of : OfText {
  CharSet set;
  constexpr explicit all_of(const CharSet& characters) : set(characters) {}
  constexpr bool operator()(const char* data, std::size_t size) const {
    for (std::size_t i = 0; i != size; ++i) {
      if (!set.has(data[i])) return false;
    }
    return true;
  }
};
/// It has none of them.
struct none_of : OfText {
  CharSet set;
  constexpr explicit none_of(const CharSet& characters) : set(characters) {}
  constexpr bool operator()(const char* data, std::size_t size) const {
    for (std::size_t i = 0; i != size; ++i) {
      if (set.has(data[i])) return false;
    }
    return true;
  }
};
/// It begins and ends with such a character.
struct within : OfText {
  CharSet set;
  constexpr explicit within(const CharSet& characters) : set(characters) {}
  constexpr bool operator()(const char* data, std::size_t size) const {
    return size != 0 && set.has(data[0]) && set.has(data[size - 1]);
  }
};
/// It is that one.
struct equals : OfText {
  const char* word;
  constexpr explicit equals(const char* wanted) : word(wanted) {}
  constexpr bool operator()(const char* data, std::size_t size) const {
    for (std::size_t i = 0; i != size; ++i) {
      if (word[i] == '\0' || word[i] != data[i]) return false;
    }
    return word[size] == '\0';
  }
};
/// What no other words say: a function decides.
struct where : OfText {
  bool (*holds)(const char* data, std::size_t size);
  constexpr explicit where(bool (*function)(const char*, std::size_t)) : holds(function) {}
  constexpr bool operator()(const char* data, std::size_t size) const { return holds(data, size); }
};

/// Of a number: a whole one in these bounds, or any one from `least` up.
struct whole_between {
  double least;
  double most;
  constexpr bool operator()(double number) const {
    return number >= least && number <= most && text::is_whole(number);
  }
};
struct at_least {
  double least;
  constexpr bool operator()(double number) const { return number >= least; }
};
/// The largest whole number that most services take.
inline constexpr double largest_integer = 2147483647;

}  // namespace constcloud::constraints
