// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of json/diff.hpp.
#include <constcloud/json/diff.hpp>

namespace CONSTCLOUD_NAMESPACE::json::internal {

/// The member of that name; nullptr for one that is undefined, which is as if it were not there.
CONSTCLOUD_CONSTEXPR const Value* defined_member(const Value& object, const Text& name) {
  const Value* const member = object.find(name);
  return member == nullptr || member->is_undefined() ? nullptr : member;
}

CONSTCLOUD_CONSTEXPR std::size_t count_defined(const Object& object) {
  std::size_t count = 0;
  for (const auto& [name, value] : object) count += value.is_undefined() ? 0u : 1u;
  return count;
}

class Comparison {
 public:
  constexpr void compare(const Text& path, const Value& before, const Value& after) {
    if (before.is(Kind::object) && after.is(Kind::object) && can_compare_members(before, after)) {
      compare_members(path, before, after);
    } else if (before.is(Kind::array) && after.is(Kind::array)) {
      compare_elements(path, before.as_array(), after.as_array());
    } else if (!(before == after)) {
      found_.push_back({path, before, after});
    }
  }
  constexpr List<Difference> found() && { return std::move(found_); }

 private:
  static constexpr bool can_compare_members(const Value& before, const Value& after) {
    for (const auto& [name, value] : before.as_object()) {
      if (!value.is_undefined() && defined_member(after, name) != nullptr) return true;
    }
    return count_defined(before.as_object()) == 0 || count_defined(after.as_object()) == 0;
  }

  constexpr void compare_members(const Text& path, const Value& before, const Value& after) {
    for (const auto& [name, value] : before.as_object()) {
      if (value.is_undefined()) continue;
      const Value* const other = defined_member(after, name);
      if (other == nullptr) {
        found_.push_back({member_path(path, name), value, Value()});
      } else {
        compare(member_path(path, name), value, *other);
      }
    }
    for (const auto& [name, value] : after.as_object()) {
      if (value.is_undefined() || defined_member(before, name) != nullptr) continue;
      found_.push_back({member_path(path, name), Value(), value});
    }
  }

  constexpr void compare_elements(const Text& path, const Array& before, const Array& after) {
    const std::size_t shorter = before.size() < after.size() ? before.size() : after.size();
    std::size_t start = 0;
    while (start != shorter && equivalent(before[start], after[start])) ++start;
    std::size_t end = 0;  // counted from the back
    while (end != shorter - start && equivalent(before[before.size() - 1 - end], after[after.size() - 1 - end])) ++end;
    std::size_t i = start;
    for (; i != shorter - end; ++i) compare(element_path(path, i), before[i], after[i]);
    for (std::size_t j = i; j != before.size() - end; ++j)
      found_.push_back({element_path(path, j), before[j], Value()});
    for (std::size_t j = i; j != after.size() - end; ++j) found_.push_back({element_path(path, j), Value(), after[j]});
  }

  static constexpr Text member_path(const Text& path, const Text& name) {
    if (!is_simple(name)) return Text::concat({path, "[", Value(name).to_text(), "]"});
    if (path.empty()) return name;
    return Text::concat({path, ".", name});
  }
  static constexpr Text element_path(const Text& path, std::size_t index) {
    return Text::concat({path, "[", Value(static_cast<double>(index)).to_text(), "]"});
  }
  /// Of characters that do not end a name in a path: `Fn::Sub` and `aws:cdk:path` are.
  static constexpr bool is_simple(const Text& name) {
    for (const char c : name) {
      if (!detail::is_alphanumeric(c) && c != ':' && c != '_' && c != '-' && c != '/') return false;
    }
    return !name.empty();
  }

  List<Difference> found_;
};

}  // namespace constcloud::json::internal

namespace CONSTCLOUD_NAMESPACE::json {

CONSTCLOUD_CONSTEXPR bool equivalent(const Value& a, const Value& b) {
  if (a.is(Kind::array) && b.is(Kind::array)) {
    const Array& left = a.as_array();
    const Array& right = b.as_array();
    if (left.size() != right.size()) return false;
    for (std::size_t i = 0; i != left.size(); ++i) {
      if (!equivalent(left[i], right[i])) return false;
    }
    return true;
  }
  if (!a.is(Kind::object) || !b.is(Kind::object)) return a == b;
  if (internal::count_defined(a.as_object()) != internal::count_defined(b.as_object())) return false;
  for (const auto& [name, value] : a.as_object()) {
    if (value.is_undefined()) continue;
    const Value* const other = internal::defined_member(b, name);
    if (other == nullptr || !equivalent(value, *other)) return false;
  }
  return true;
}

CONSTCLOUD_CONSTEXPR List<Difference> diff(const Value& before, const Value& after) {
  internal::Comparison comparison;
  comparison.compare({}, before, after);
  return std::move(comparison).found();
}

}  // namespace constcloud::json
