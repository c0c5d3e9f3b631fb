// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of values/join.hpp.
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR bool is_late_leaf(const Json& value) {
  return value.is(json::Kind::leaf) && value.as_leaf().is_late();
}

CONSTCLOUD_CONSTEXPR Json resolved(const Json& value, const json::LeafContext* context) {
  if (!is_late_leaf(value)) return value;
  return value.as_leaf().resolved(context);
}

/// The parts of a call of `Fn::Join` that is given as an object, with that delimiter; nullptr for anything else.
CONSTCLOUD_CONSTEXPR const json::Array* given_parts(const Json& value, const Text& delimiter) {
  const Json* arguments = value.find("Fn::Join");
  if (arguments == nullptr || value.size() != 1) return nullptr;
  if (!arguments->is(json::Kind::array) || arguments->size() != 2) return nullptr;
  const Json& list = arguments->as_array()[1];
  if (!(arguments->as_array()[0] == Json(delimiter)) || !list.is(json::Kind::array)) return nullptr;
  return &list.as_array();
}

CONSTCLOUD_CONSTEXPR bool is_known(const Json& part) {
  return part.is(json::Kind::text) || part.is(json::Kind::number);
}

CONSTCLOUD_CONSTEXPR Text literal_text(const Json& part) {
  if (part.is(json::Kind::text)) return part.as_text();
  return part.to_text();
}

/// Adds a part: into the literal before it where both are literals.
CONSTCLOUD_CONSTEXPR void add_fragment(json::Array& parts, const Json& part, const Text& delimiter) {
  if (!parts.empty() && is_known(part) && is_known(parts.back())) {
    parts.back() = Json(Text::concat({literal_text(parts.back()), delimiter, literal_text(part)}));
  } else {
    parts.push_back(part);
  }
}

/// Adds what a part turns out to be; of a join with that delimiter the parts one by one.
CONSTCLOUD_CONSTEXPR void add_resolved(json::Array& parts, const Json& part, const Text& delimiter,
                                       const json::LeafContext* context) {
  const Json value = resolved(part, context);
  const json::Array* inner = given_parts(value, delimiter);
  if (inner == nullptr && delimiter.empty()) inner = fragments_of(value);
  if (inner == nullptr) return add_fragment(parts, value, delimiter);
  for (const Json& item : *inner) add_resolved(parts, item, delimiter, context);
}

CONSTCLOUD_CONSTEXPR Json joined(const Text& delimiter, json::Array parts) {
  if (parts.size() == 1) return parts[0];
  return Json::object({{"Fn::Join", Json::array({Json(delimiter), Json(std::move(parts))})}});
}

CONSTCLOUD_CONSTEXPR Concatenation::Concatenation(json::Array fragments) : parts(std::move(fragments)) {
  for (const Json& part : parts) {
    has_late_parts = has_late_parts || is_late_leaf(part) || given_parts(part, Text()) != nullptr;
  }
}

CONSTCLOUD_CONSTEXPR void Concatenation::write(json::Writer& writer) const {
  if (has_late_parts) return resolved(writer.context).write(writer);
  writer.begin_object();
  writer.key("Fn::Join");
  writer.begin_array();
  writer.element();
  writer.string(Text());
  writer.element();
  writer.begin_array();
  for (const Json& part : parts) {
    writer.element();
    part.write(writer);
  }
  writer.end_array();
  writer.end_array();
  writer.end_object();
}

CONSTCLOUD_CONSTEXPR Json Concatenation::resolved(const json::LeafContext* context) const {
  json::Array all;
  for (const Json& part : parts) add_resolved(all, part, Text(), context);
  return joined(Text(), std::move(all));
}

CONSTCLOUD_CONSTEXPR bool Concatenation::equals(const Leaf& other) const {
  return other.fragments() != nullptr && *other.fragments() == parts;
}

CONSTCLOUD_CONSTEXPR Json JoinCall::resolved(const json::LeafContext* context) const {
  if (!list.is(json::Kind::array)) return Json::object({{"Fn::Join", Json::array({Json(delimiter), list})}});
  json::Array all;
  for (const Json& part : list.as_array()) add_resolved(all, part, delimiter, context);
  return joined(delimiter, std::move(all));
}

CONSTCLOUD_CONSTEXPR Value<Text> digits_of(const Json& number) {
  if (number.is_token()) return Token(number);
  return number.to_text();
}

CONSTCLOUD_CONSTEXPR Text shown(const Value<Text>& value) {
  if (!value.is_token()) return value.literal();
  const json::Array* fragments = fragments_of(value);
  if (fragments == nullptr) return "${Token[TOKEN]}";
  Text all;
  for (const Json& fragment : *fragments) {
    Text text = "${Token[TOKEN]}";
    if (fragment.is(json::Kind::text)) text = fragment.as_text();
    all = Text::concat({all, text});
  }
  return all;
}

CONSTCLOUD_CONSTEXPR bool is_same_token(const Json& a, const Json& b);
CONSTCLOUD_CONSTEXPR bool are_same_tokens(const json::Array& a, const json::Array& b) {
  for (std::size_t i = 0; i != a.size() && i != b.size(); ++i) {
    if (!is_same_token(a[i], b[i])) return false;
  }
  return a.size() == b.size();
}

CONSTCLOUD_CONSTEXPR bool is_same_token(const Json& a, const Json& b) {
  if (a.shares_with(b)) return true;
  if (a.kind() != b.kind()) return false;
  if (a.is(json::Kind::array)) return are_same_tokens(a.as_array(), b.as_array());
  if (a.is(json::Kind::object)) {
    if (is_intrinsic(a) || a.size() != b.size()) return false;
    for (const auto& [name, member] : a.as_object()) {
      const Json* other = b.find(name);
      if (other == nullptr || !is_same_token(member, *other)) return false;
    }
    return true;
  }
  const json::Array* fragments = fragments_of(a);
  const json::Array* others = fragments_of(b);
  return fragments != nullptr && others != nullptr ? are_same_tokens(*fragments, *others) : a == b;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR Value<Text> concat(std::initializer_list<Value<Text>> texts) {
  json::Array parts;
  parts.reserve(texts.size());
  for (const Value<Text>& text : texts) {
    if (!text.is_token() && text.size() == 0) continue;  // an empty literal is no part of a text
    if (const json::Array* fragments = detail::fragments_of(text)) {
      for (const Json& fragment : *fragments) detail::add_fragment(parts, fragment, Text());
    } else {
      detail::add_fragment(parts, text.json(), Text());
    }
  }
  if (parts.empty()) return Text();
  if (parts.size() == 1) return Token(std::move(parts[0]));
  return detail::make_leaf<detail::Concatenation>(std::move(parts));
}

}  // namespace constcloud
