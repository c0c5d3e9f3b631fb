// SPDX-License-Identifier: Apache-2.0
#pragma once
// A fault as a compiler prints it: a sentence that was made in constant evaluation, in the first line of an error.
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {

/// The sentence of a fault in lines; the names of these two are read with it.
template <std::size_t Count>
struct because {
  char lines[Count][37];
};
template <because Fault>
struct stack_function {
  static constexpr bool is_fine = false;
};

}  // namespace refuse

namespace detail {

#if defined(__clang__)
inline constexpr bool prints_faults = true;
#else
inline constexpr bool prints_faults = false;
#endif

class PrintedFault {
 public:
  constexpr PrintedFault() = default;
  constexpr explicit PrintedFault(const Text& sentence)
      : size_(sentence.size() < sizeof(text_) ? sentence.size() : sizeof(text_)) {
    copy_chars(text_, sentence.data(), size_);
  }
  constexpr const char* data() const { return text_; }
  constexpr std::size_t size() const { return size_; }

  constexpr std::size_t line_count() const {
    std::size_t count = 0;
    for (std::size_t at = 0; at != size_; at = next_line(at)) ++count;
    return count;
  }
  /// Broken at blanks, where a line has one.
  template <std::size_t Count>
  constexpr refuse::because<Count> lines() const {
    refuse::because<Count> all = {};
    std::size_t at = 0;
    for (auto& line : all.lines) {
      const std::size_t next = next_line(at);
      const std::size_t size = next - at - (text_[next - 1] == ' ' && next != size_ ? 1 : 0);
      // clang prints no characters after the last that was written, if all have a value up to there: so that one comes
      // first, and it is at least the eighth.
      line[size < 7 ? 7 : size] = 0;
      for (std::size_t i = size; i < 7; ++i) line[i] = ' ';
      for (std::size_t i = 0; i != size; ++i)
        line[i] = text_[at + i] >= ' ' && text_[at + i] <= '~' ? text_[at + i] : '?';
      at = next;
    }
    return all;
  }

 private:
  constexpr std::size_t next_line(std::size_t at) const {
    constexpr std::size_t longest_line = 36;
    if (size_ - at <= longest_line) return size_;
    for (std::size_t end = at + longest_line + 1; end-- > at + 1;) {
      if (text_[end] == ' ') return end + 1;
    }
    return at + longest_line;
  }

  char text_[1024] = {};
  std::size_t size_ = 0;
};

/// Fails with the sentence of a constant. clang prints it as the message of a `static_assert`, from version 20 on in
/// C++20 too. An older one prints strings only as template arguments, and of each no more than 36 characters: it gets
/// the sentence in lines. g++ prints neither in the first line of an error, and stops at the function of the rule
/// instead.
template <const PrintedFault& Sentence>
consteval void print_fault() {
#if defined(__clang__) && (__clang_major__ >= 20 || __cpp_static_assert >= 202306L)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored "-Wc++26-extensions"
  static_assert(false, Sentence);
#pragma clang diagnostic pop
#else
  constexpr auto lines = Sentence.template lines<Sentence.line_count()>();
  static_assert(refuse::stack_function<lines>::is_fine);
#endif
}

}  // namespace detail

}  // namespace constcloud
