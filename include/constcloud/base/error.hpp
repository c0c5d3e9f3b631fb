// SPDX-License-Identifier: Apache-2.0
#pragma once
// Error: what constcloud throws, and how a rule refuses in a program and in the compiler.
#include <constcloud/base/text.hpp>
#include <exception>

namespace CONSTCLOUD_NAMESPACE {

/// A refused value or a broken rule. `what()` is the text that aws-cdk-lib has for the same fault; `path()` is the
/// path of the construct at fault, empty where there is none.
class Error : public std::exception {
 public:
  explicit Error(const Text& message, const Text& path = {})
      : message_(Text::concat({message, Text("\0")})), path_(path) {}

  const char* what() const noexcept override { return message_.data(); }
  /// The message without the terminating NUL.
  Text message() const { return message_.substr(0, message_.size() - 1); }
  const Text& path() const { return path_; }

 private:
  Text message_;
  Text path_;
};

/// One function per rule, named as the rule: it throws `Error` in a program; it is not constexpr, so in constant
/// evaluation the compiler stops there and prints its name. How the rules of constructs are written, of which clang
/// prints a sentence, stands in tree/fault.hpp.
namespace refuse {

/// What `std::getenv` gives for a variable that is not set.
[[noreturn]] inline void a_null_pointer_is_no_text_look_whether_there_is_one() {
  throw Error("a text is wanted here, and the pointer is null: is the environment variable set that it comes from?");
}
[[noreturn]] inline void a_text_must_be_valid_utf8(std::size_t offset) {
  Buffer digits;
  for (std::size_t rest = offset, unit = 1; unit != 0; unit = rest >= unit * 10 ? unit * 10 : 0) {
    if (unit * 10 > rest) {
      for (; unit != 0; unit /= 10) digits.push(static_cast<char>('0' + rest / unit % 10));
      break;
    }
  }
  throw Error(Text::concat({"a text must be valid UTF-8: the byte at offset ", Text(std::move(digits)), " is not"}));
}

inline void an_empty_value_is_used_assign_one_before(const char* name) {
  throw Error(Text::concat({"this ", name,
                            " is empty: it was made of nothing, or moved from. Assign one to it before it "
                            "is used"}));
}

}  // namespace refuse

}  // namespace constcloud
