// SPDX-License-Identifier: Apache-2.0
#pragma once
// Duration: a length of time, in the unit that it was given in.
#include <compare>
#include <constcloud/text/number.hpp>
#include <constcloud/text/parse_number.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
[[noreturn]] inline void a_duration_must_not_be_negative(const Text& amount) {
  throw Error(Text::concat({"Duration amounts cannot be negative. Received: ", amount}));
}
[[noreturn]] inline void a_duration_must_be_a_whole_number_of_its_unit(const Text& amount, const Text& unit) {
  throw Error(Text::concat({amount, " must be a whole number of ", unit, "."}));
}
[[noreturn]] inline void a_duration_must_convert_into_a_whole_number(const Text& amount, const Text& from,
                                                                     const Text& to) {
  throw Error(Text::concat({"'", amount, " ", from, "' cannot be converted into a whole number of ", to, "."}));
}
[[noreturn]] inline void a_duration_known_at_deployment_does_not_convert(const Text& from, const Text& to) {
  throw Error(Text::concat({"Duration must be specified as 'Duration.", to,
                            "()' here since its value comes from a token and cannot be converted "
                            "(got Duration.",
                            from, ")"}));
}
[[noreturn]] inline void a_duration_known_at_deployment_is_no_number_here(const Text& unit) {
  throw Error(
      Text::concat({"the number of ", unit, " in this duration is known at deployment only: hand its amount() on"}));
}
[[noreturn]] inline void this_is_no_iso_duration(const Text& text) {
  throw Error(Text::concat({"Not a valid ISO duration: ", text}));
}
}  // namespace refuse

/// How a duration converts.
struct TimeConversionOptions {
  /// Only into whole numbers. Default: true.
  bool integral = true;
};

namespace detail {

/// The milliseconds that an ISO 8601 duration stands for; below 0 if it is none that Duration
/// reads.
constexpr double iso_duration_in_millis(const char* iso, std::size_t size);

// clang before 20 looks at the attributes below before it looks at the constraints: hence any type.

template <class Literal>
constexpr bool is_malformed_duration(const Literal& iso) {
  if constexpr (is_literal<const Literal>) {
    return iso_duration_in_millis(iso, sizeof(Literal) - 1) < 0;
  } else {
    return false;
  }
}
template <class N>
constexpr bool is_negative(const N& number) {
  if constexpr (detail::arithmetic<N>) {
    return number < N{};
  } else {
    return false;
  }
}

/// What a factory of Duration takes: a number, or a value that is known at deployment only.
class DurationAmount {
 public:
  template <class N>
    requires detail::number<N>
  constexpr DurationAmount(N number)
      CONSTCLOUD_REFUSE_IF(is_negative(number), "Duration: the amount must not be negative: give 0 or more")
      : value_(number) {}
  template <number_value V>
  constexpr DurationAmount(const V& value) : value_(value) {}
  constexpr DurationAmount(const Token& token) : value_(token) {}
  /// Of all else: says what is wanted.
  template <class T>
    requires(!detail::number<T> && !number_value<T> && !derives_from<T, Token>)
  constexpr DurationAmount(const T&) {
    static_assert(fits_here<T>, "a number is wanted here, as in Duration::seconds(30), or one known at deployment");
  }
  constexpr const Value<double>& value() const { return value_; }

 private:
  Value<double> value_;
};

}  // namespace detail

/// A length of time, never negative, of a number of milliseconds, seconds, minutes, hours or days.
/// Fractions are fine until they are converted into whole numbers. An amount may be known at
/// deployment only (a `Ref`, say): such a duration has its unit and its `amount()`, and where a
/// number is needed it is refused. CDK: `Duration`.
///
/// Refused: an amount below 0 (`Duration amounts cannot be negative. Received: -1`).
class [[nodiscard]] Duration {
  enum class Unit : unsigned char { millis, seconds, minutes, hours, days };

 public:
  /// No time at all.
  constexpr Duration() = default;

  static constexpr Duration millis(const detail::DurationAmount& amount) {
    return Duration(amount.value(), Unit::millis);
  }
  static constexpr Duration seconds(const detail::DurationAmount& amount) {
    return Duration(amount.value(), Unit::seconds);
  }
  static constexpr Duration minutes(const detail::DurationAmount& amount) {
    return Duration(amount.value(), Unit::minutes);
  }
  static constexpr Duration hours(const detail::DurationAmount& amount) {
    return Duration(amount.value(), Unit::hours);
  }
  static constexpr Duration days(const detail::DurationAmount& amount) { return Duration(amount.value(), Unit::days); }

  /// Of ISO 8601's durations, those of whole days, hours and minutes and of seconds with up to
  /// three decimals, such as `P1DT2H3M4.5S`, in milliseconds. A malformed literal does not compile.
  /// Refused: all others (`Not a valid ISO duration: P1W`).
  template <class Literal>
    requires detail::is_literal<Literal>
  static consteval Duration parse(Literal& iso)
      CONSTCLOUD_REFUSE_IF(detail::is_malformed_duration(iso),
                           "Duration: this is no ISO 8601 duration of days, hours, minutes and "
                           "seconds: write it as in P1DT2H3M4.5S") {
    return parse(Text(iso));
  }
  static constexpr Duration parse(const Text& iso) {
    const double amount = detail::iso_duration_in_millis(iso.data(), iso.size());
    if (amount < 0) refuse::this_is_no_iso_duration(iso);
    return millis(amount);
  }

  /// The number of that unit. Refused: what is no whole number (`'90 minutes' cannot be converted
  /// into a whole number of hours.`, `1.5 must be a whole number of seconds.`), unless `integral`
  /// is false.
  constexpr double to_milliseconds(TimeConversionOptions options = {}) const {
    return number_of(Unit::millis, options);
  }
  constexpr double to_seconds(TimeConversionOptions options = {}) const { return number_of(Unit::seconds, options); }
  constexpr double to_minutes(TimeConversionOptions options = {}) const { return number_of(Unit::minutes, options); }
  constexpr double to_hours(TimeConversionOptions options = {}) const { return number_of(Unit::hours, options); }
  constexpr double to_days(TimeConversionOptions options = {}) const { return number_of(Unit::days, options); }

  /// The same for a property: of an amount that is known at deployment only itself, if it is one of that unit.
  constexpr Value<double> as_milliseconds() const { return value_of(Unit::millis); }
  constexpr Value<double> as_seconds() const { return value_of(Unit::seconds); }
  constexpr Value<double> as_minutes() const { return value_of(Unit::minutes); }

  /// The sum, in the finer unit of the two, of which both must be whole numbers.
  constexpr Duration plus(const Duration& other) const {
    const Unit unit = finer(unit_, other.unit_);
    return Duration(number_of(unit, {}) + other.number_of(unit, {}), unit);
  }
  /// The difference, in the finer unit of the two, of which both must be whole numbers; not below
  /// 0.
  constexpr Duration minus(const Duration& other) const {
    const Unit unit = finer(unit_, other.unit_);
    return Duration(number_of(unit, {}) - other.number_of(unit, {}), unit);
  }

  /// As in `P1DT1H30M`, `PT1.5S`, `PT0S`.
  constexpr Text to_iso_string() const;
  /// The two largest parts in words, as in `1 day 1 hour`.
  constexpr Text to_human_string() const;
  /// As in `Duration.minutes(5)`; the amount is `<token>` when it is known at deployment only.
  constexpr Text to_string() const { return Text::concat({"Duration.", label(unit_), "(", shown(), ")"}); }
  /// `millis`, `seconds`, `minutes`, `hours` or `days`.
  constexpr Text unit_label() const { return label(unit_); }
  /// The amount is known at deployment only.
  constexpr bool is_unresolved() const { return amount_.is_token(); }
  /// The amount in its own unit.
  constexpr const Value<double>& amount() const { return amount_; }
  /// The amount with its unit, as in `5 minutes`, also when it is known at deployment only.
  constexpr Value<Text> format_token_to_number() const {
    const Text unit = Text::concat({" ", label(unit_)});
    if (is_unresolved()) return concat({Token(amount_.json()), unit});
    return Text::concat({shown(), unit});
  }

  /// Equally long, whatever the units. Durations that are known at deployment only are equal when
  /// they are the same amount of the same unit.
  friend constexpr bool operator==(const Duration& a, const Duration& b) { return (a <=> b) == 0; }
  friend constexpr std::partial_ordering operator<=>(const Duration& a, const Duration& b) {
    if (!a.is_unresolved() && !b.is_unresolved()) return a.in_millis() <=> b.in_millis();
    const bool same = a.unit_ == b.unit_ && a.amount_ == b.amount_;
    return same ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
  }

 private:
  constexpr Duration(const Value<double>& amount, Unit unit) : amount_(amount), unit_(unit) {
    if (!is_unresolved() && amount_.literal() < 0) refuse::a_duration_must_not_be_negative(shown());
  }

  static constexpr Text label(Unit unit) {
    switch (unit) {
      case Unit::millis:
        return "millis";
      case Unit::seconds:
        return "seconds";
      case Unit::minutes:
        return "minutes";
      case Unit::hours:
        return "hours";
      case Unit::days:
        return "days";
    }
    return {};
  }
  static constexpr double millis_in(Unit unit) {
    constexpr double millis[] = {1, 1e3, 6e4, 36e5, 864e5};
    return millis[static_cast<unsigned char>(unit)];
  }
  static constexpr Unit finer(Unit a, Unit b) { return a < b ? a : b; }

  /// As JavaScript's String(number).
  static constexpr Text text_of(double number) {
    if (number != number) return "NaN";
    if (number < 0 && !text::is_finite(number)) return "-Infinity";
    if (!text::is_finite(number)) return "Infinity";
    return Json(number).to_text();
  }
  constexpr Text shown() const {
    if (is_unresolved()) return "<token>";
    return text_of(amount_.literal());
  }

  constexpr double in_millis() const { return amount_.literal() * millis_in(unit_); }
  constexpr Value<double> value_of(Unit unit) const {
    if (is_unresolved() && unit == unit_) return amount_;
    return number_of(unit, {});
  }
  constexpr double number_of(Unit unit, TimeConversionOptions options) const {
    if (is_unresolved() && unit == unit_) {
      refuse::a_duration_known_at_deployment_is_no_number_here(label(unit));
    }
    if (is_unresolved()) {
      refuse::a_duration_known_at_deployment_does_not_convert(label(unit_), label(unit));
    }
    const double amount = amount_.literal();
    const double number = unit == unit_ ? amount : in_millis() / millis_in(unit);
    if (!options.integral || text::is_whole(number)) return number;
    if (unit == unit_) refuse::a_duration_must_be_a_whole_number_of_its_unit(shown(), label(unit));
    refuse::a_duration_must_convert_into_a_whole_number(shown(), label(unit_), label(unit));
  }

  class Part {
   public:
    constexpr Part() = default;
    constexpr Part(double amount, Unit unit) : amount_(amount), unit_(unit) {}
    double amount_ = 0;
    Unit unit_ = Unit::millis;
  };
  /// Days, hours, minutes, seconds and milliseconds, the largest first; none that is 0.
  constexpr List<Part> parts(bool seconds_have_decimals) const {
    List<Part> list;
    // (A token is refused, with the unit that the CDK names.)
    if (is_unresolved()) number_of(unit_ == Unit::millis ? Unit::days : Unit::millis, {});
    double rest = in_millis();
    for (const Unit unit : {Unit::days, Unit::hours, Unit::minutes, Unit::seconds}) {
      double count = rest / millis_in(unit);
      if (unit != Unit::seconds || !seconds_have_decimals) count = text::floor(count);
      if (!(count > 0)) continue;
      list.push_back(Part(count, unit));
      if (!text::is_finite(count)) return list;
      rest -= count * millis_in(unit);
    }
    if (rest > 1e-4) list.push_back(Part(rest, Unit::millis));  // less is an error of rounding
    return list;
  }
  static constexpr Text in_words(double amount, Unit unit) {
    const Text plural = label(unit);
    const Text name = plural.substr(0, amount == 1 ? plural.size() - 1 : plural.size());
    return Text::concat({text_of(amount), " ", name});
  }

  Value<double> amount_ = 0;
  Unit unit_ = Unit::seconds;
};
template <class Given>
constexpr void wanted_here(const Duration*) {
  static_assert(detail::fits_here<Given>, "a duration is wanted here: Duration::seconds(30)");
}

constexpr Text Duration::to_iso_string() const {
  if (!is_unresolved() && amount_.literal() == 0) return "PT0S";
  Text iso = "P";
  bool has_time = false;
  for (const Part& part : parts(true)) {
    const bool starts_time = part.unit_ != Unit::days && !has_time;
    has_time = has_time || starts_time;
    const char letter = " SMHD"[static_cast<unsigned char>(part.unit_)];
    iso = Text::concat({iso, Text::copy("T", starts_time ? 1 : 0), text_of(part.amount_), Text::copy(&letter, 1)});
  }
  return iso;
}

constexpr Text Duration::to_human_string() const {
  if (is_unresolved()) return Text::concat({"<token> ", label(unit_)});
  if (amount_.literal() == 0) return in_words(0, unit_);
  const List<Part> list = parts(false);
  if (list.empty()) return {};
  const Text first = in_words(list[0].amount_, list[0].unit_);
  if (list.size() == 1) return first;
  return Text::concat({first, " ", in_words(list[1].amount_, list[1].unit_)});
}

namespace detail {

constexpr double iso_duration_in_millis(const char* iso, std::size_t size) {
  if (size == 0 || iso[0] != 'P') return -1;
  constexpr char letters[] = "DHMS";
  double numbers[4] = {};
  double millis = 0;
  bool is_empty = true;
  std::size_t unit = 0;  // the largest that may stand here
  std::size_t end = 1;   // behind the smallest: days, and after the T the units of time
  for (std::size_t at = 1; at != size; ++at) {
    if (iso[at] == 'T' && end == 1) {
      unit = 1;
      end = 4;
      continue;
    }
    const std::size_t from = at;
    while (at != size && text::is_digit(iso[at])) ++at;
    const std::size_t digits = at - from;
    const bool has_point = at != size && iso[at] == '.';
    if (has_point) ++at;
    for (int place = 100; has_point && at != size && text::is_digit(iso[at]); place /= 10) {
      if (place == 0) return -1;
      millis += place * (iso[at++] - '0');
    }
    if (digits == 0 || at == size) return -1;
    while (unit != end && letters[unit] != iso[at]) ++unit;
    if (unit == end || (has_point && letters[unit] != 'S')) return -1;
    numbers[unit++] = text::parse_number(iso + from, digits);
    is_empty = false;
  }
  if (is_empty) return -1;
  return millis + numbers[3] * 1e3 + numbers[2] * 6e4 + numbers[1] * 36e5 + numbers[0] * 864e5;
}

}  // namespace detail

}  // namespace constcloud
