// SPDX-License-Identifier: Apache-2.0
#pragma once
// Duration: a length of time, in the unit that it was given in.
#include <constcloud/core/value.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_duration_must_not_be_negative(const Text& amount) {
  throw Error(Text::concat({"Duration amounts cannot be negative. Received: ", amount}));
}
[[noreturn]] inline void a_duration_must_be_a_whole_number_of_its_unit(const Text& amount, const Text& unit) {
  throw Error(Text::concat({amount, " must be a whole number of ", unit, "."}));
}
[[noreturn]] inline void a_duration_must_convert_into_a_whole_number(const Text& amount, const Text& from, const Text& to) {
  throw Error(Text::concat({"'", amount, " ", from, "' cannot be converted into a whole number of ", to, "."}));
}
[[noreturn]] inline void a_duration_known_at_deployment_does_not_convert(const Text& from, const Text& to) {
  throw Error(Text::concat({"Duration must be specified as 'Duration.", to,
                            "()' here since its value comes from a token and cannot be converted (got Duration.", from,
                            ")"}));
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

/// A length of time; never negative. Amounts may be fractions until they are converted to whole numbers. CDK: `Duration`.
class Duration {
 public:
  constexpr Duration() = default;
  static constexpr Duration millis(const Value<double>& amount) { return Duration(amount, Unit::millis); }
  static constexpr Duration seconds(const Value<double>& amount) { return Duration(amount, Unit::seconds); }
  static constexpr Duration minutes(const Value<double>& amount) { return Duration(amount, Unit::minutes); }
  static constexpr Duration hours(const Value<double>& amount) { return Duration(amount, Unit::hours); }
  static constexpr Duration days(const Value<double>& amount) { return Duration(amount, Unit::days); }
  /// Of ISO 8601's durations, those of days, hours, minutes and seconds: `P1DT2H3M4.5S`.
  static constexpr Duration parse(const Text& iso);

  /// The amount in that unit; refused when it is no whole number and should be one.
  constexpr double to_milliseconds(TimeConversionOptions options = {}) const { return convert(Unit::millis, options); }
  constexpr double to_seconds(TimeConversionOptions options = {}) const { return convert(Unit::seconds, options); }
  constexpr double to_minutes(TimeConversionOptions options = {}) const { return convert(Unit::minutes, options); }
  constexpr double to_hours(TimeConversionOptions options = {}) const { return convert(Unit::hours, options); }
  constexpr double to_days(TimeConversionOptions options = {}) const { return convert(Unit::days, options); }

  /// The sum, in the finer unit of the two.
  constexpr Duration plus(const Duration& other) const {
    const Unit unit = finer(unit_, other.unit_);
    return Duration(convert(unit, {}) + other.convert(unit, {}), unit);
  }
  /// The difference, in the finer unit of the two; not below zero.
  constexpr Duration minus(const Duration& other) const {
    const Unit unit = finer(unit_, other.unit_);
    return Duration(convert(unit, {}) - other.convert(unit, {}), unit);
  }

  /// `P1DT1H30M`, `PT1.5S`, `PT0S`.
  constexpr Text to_iso_string() const;
  /// The two largest parts in words: `1 day 1 hour`.
  constexpr Text to_human_string() const;
  /// `Duration.minutes(5)`
  constexpr Text to_string() const { return Text::concat({"Duration.", label(unit_), "(", shown(), ")"}); }
  /// `minutes`
  constexpr Text unit_label() const { return label(unit_); }
  /// Known only at deployment.
  constexpr bool is_unresolved() const { return amount_.is_token(); }
  /// The amount in its own unit.
  constexpr const Value<double>& amount() const { return amount_; }
  /// `5 minutes`
  constexpr Text format_token_to_number() const { return Text::concat({shown(), " ", label(unit_)}); }

  /// Equally long. Durations that are known at deployment are equal when they are the same value in the same unit.
  friend constexpr bool operator==(const Duration& a, const Duration& b) {
    if (a.is_unresolved() || b.is_unresolved()) return a.unit_ == b.unit_ && a.amount_ == b.amount_;
    return a.in_millis() == b.in_millis();
  }
  friend constexpr auto operator<=>(const Duration& a, const Duration& b) { return a.in_millis() <=> b.in_millis(); }

 private:
  enum class Unit : unsigned char { millis, seconds, minutes, hours, days };

  constexpr Duration(const Value<double>& amount, Unit unit) : amount_(amount), unit_(unit) {
    if (!amount.is_token() && amount.literal() < 0) refuse::a_duration_must_not_be_negative(shown());
  }

  static constexpr Text label(Unit unit) {
    constexpr const char* labels[] = {"millis", "seconds", "minutes", "hours", "days"};
    const char* text = labels[static_cast<unsigned char>(unit)];
    return Text(text, __builtin_strlen(text));
  }
  static constexpr double millis_in(Unit unit) {
    constexpr double millis[] = {1, 1e3, 6e4, 36e5, 864e5};
    return millis[static_cast<unsigned char>(unit)];
  }
  static constexpr Unit finer(Unit a, Unit b) { return a < b ? a : b; }
  static constexpr bool is_whole(double number) {
    return text::is_finite(number) &&
           (number >= 9007199254740992.0 || static_cast<double>(static_cast<long long>(number)) == number);
  }
  static constexpr Text number(double value) {
    if (value != value) return "NaN";
    if (!text::is_finite(value)) return "Infinity";
    return Json(value).to_text();
  }
  constexpr Text shown() const {
    if (amount_.is_token()) return "<token>";
    return number(amount_.literal());
  }
  constexpr double in_millis() const { return amount_.literal() * millis_in(unit_); }
  constexpr double convert(Unit to, TimeConversionOptions options) const {
    if (is_unresolved()) refuse::a_duration_known_at_deployment_does_not_convert(label(unit_), label(to));
    const double amount = amount_.literal();
    if (to == unit_) {
      if (options.integral && !is_whole(amount)) refuse::a_duration_must_be_a_whole_number_of_its_unit(shown(), label(to));
      return amount;
    }
    const double value = amount * millis_in(unit_) / millis_in(to);
    if (options.integral && !is_whole(value)) {
      refuse::a_duration_must_convert_into_a_whole_number(shown(), label(unit_), label(to));
    }
    return value;
  }

  struct Part {
    double amount;
    Unit unit;
  };
  constexpr List<Part> parts(bool millis_within_seconds) const {
    List<Part> list;
    double rest = in_millis();
    for (const Unit unit : {Unit::days, Unit::hours, Unit::minutes, Unit::seconds}) {
      double count = rest / millis_in(unit);
      if (unit != Unit::seconds || !millis_within_seconds) count = static_cast<double>(static_cast<long long>(count));
      if (count <= 0) continue;
      list.push_back({count, unit});
      rest -= count * millis_in(unit);
    }
    if (rest > 1e-4) list.push_back({rest, Unit::millis});
    return list;
  }

  Value<double> amount_ = 0;
  Unit unit_ = Unit::seconds;
};

constexpr Duration Duration::parse(const Text& iso) {
  // P(<days>D)?(T(<hours>H)?(<minutes>M)?(<seconds>[.<fraction>]S)?)?
  std::size_t at = 0;
  double total = 0;
  bool any = false;
  bool time = false;
  int last = -1;
  constexpr char letters[] = "DHMS";
  if (iso.empty() || iso[0] != 'P') refuse::this_is_no_iso_duration(iso);
  ++at;
  while (at != iso.size()) {
    if (iso[at] == 'T' && !time) {
      time = true;
      ++at;
      continue;
    }
    const std::size_t from = at;
    double amount = 0;
    for (; at != iso.size() && iso[at] >= '0' && iso[at] <= '9'; ++at) amount = amount * 10 + (iso[at] - '0');
    if (at == from || at == iso.size()) refuse::this_is_no_iso_duration(iso);
    double fraction = 0;
    bool has_fraction = false;
    if (iso[at] == '.') {
      ++at;
      double place = 100;
      for (; at != iso.size() && iso[at] >= '0' && iso[at] <= '9'; ++at, place /= 10) {
        if (place < 1) refuse::this_is_no_iso_duration(iso);
        fraction += (iso[at] - '0') * place;
        has_fraction = true;
      }
      if (at == iso.size() || iso[at] != 'S') refuse::this_is_no_iso_duration(iso);
    }
    int letter = 0;
    while (letter != 4 && letters[letter] != iso[at]) ++letter;
    if (letter == 4 || letter <= last || (letter == 0) == time) refuse::this_is_no_iso_duration(iso);
    constexpr Unit units[] = {Unit::days, Unit::hours, Unit::minutes, Unit::seconds};
    if (!has_fraction || letter == 3) total += amount * millis_in(units[letter]) + fraction;
    last = letter;
    any = true;
    ++at;
  }
  if (!any) refuse::this_is_no_iso_duration(iso);
  return millis(total);
}

constexpr Text Duration::to_iso_string() const {
  if (!is_unresolved() && amount_.literal() == 0) return "PT0S";
  Text iso = "P";
  bool time = false;
  for (const Part& part : parts(true)) {
    if (part.unit != Unit::days && part.unit != Unit::millis && !time) {
      iso = Text::concat({iso, "T"});
      time = true;
    }
    constexpr const char letters[] = " SMHD";
    const char letter = letters[static_cast<unsigned char>(part.unit)];
    iso = Text::concat({iso, number(part.amount)});
    if (part.unit != Unit::millis) iso = Text::concat({iso, Text(&letter, 1)});
  }
  return iso;
}

constexpr Text Duration::to_human_string() const {
  if (is_unresolved()) return Text::concat({"<token> ", label(unit_)});
  const auto words = [](double amount, Unit unit) {
    const Text name = label(unit);
    return Text::concat({number(amount), " ", name.substr(0, amount == 1 ? name.size() - 1 : name.size())});
  };
  if (amount_.literal() == 0) return words(0, unit_);
  const List<Part> list = parts(false);
  if (list.empty()) return {};
  const Text first = words(list[0].amount, list[0].unit);
  if (list.size() == 1) return first;
  return Text::concat({first, " ", words(list[1].amount, list[1].unit)});
}

}  // namespace constcloud
