// SPDX-License-Identifier: Apache-2.0
#pragma once
// Glob: a pattern for paths, as the npm package minimatch 10.2.6 reads it with the options of the CDK.
#include <constcloud/regex/regular_expression.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// A glob with braces, `**`, classes and extended globs. A pattern without a slash is tried on the last part of a path
/// (`matchBase`); a `!` at its start is left to the caller (`flipNegate`). Case counts, and only a pattern that says so
/// meets a name that starts with a dot.
class Glob final : public detail::Counted {
 public:
  explicit Glob(const Text& pattern);

  /// The pattern starts with a `!`.
  bool negated() const { return negated_; }
  bool matches(const regex::Utf16& path) const;

 private:
  /// What one part of a path is compared with.
  struct Part final : detail::Counted {
    enum class Kind : std::uint8_t {
      literal,        // the text
      globstar,       // `**`
      star,           // `*`
      star_and_end,   // `*.js`: any name that ends with the text
      size_and_end,   // `??.js`: a name as long as this, with that end
      star_dot_star,  // `*.*`
      dot_star,       // `.*`
      expression,
    };
    Kind kind = Kind::literal;
    regex::Utf16 text;
    std::size_t size = 0;
    detail::Shared<regex::RegularExpression> expression;

    bool matches(const regex::Utf16& name) const;
  };
  using Parts = List<detail::Shared<Part>>;
  /// Between two `**`: what must stand there, and the last place where it may.
  struct Section {
    Parts parts;
    std::size_t last = 0;
  };
  enum class Verdict : std::uint8_t { no, yes, never };

  static detail::Shared<Part> part_of(const regex::Utf16& pattern);
  static Parts slice(const Parts& parts, std::size_t from, std::size_t to);
  static bool matches_plainly(const List<regex::Utf16>& names, std::size_t from, std::size_t to, const Parts& parts);
  static bool matches_with_globstars(const List<regex::Utf16>& names, const Parts& parts);
  static Verdict matches_sections(const List<regex::Utf16>& names, const List<Section>& sections, std::size_t from,
                                  std::size_t section, bool saw_some);

  List<Parts> alternatives_;
  bool negated_ = false;
  bool is_empty_ = false;
};

}  // namespace constcloud::ignore

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/ignore/impl/glob.hpp>
#endif
