// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/join.hpp.
#include <constcloud/core/join.hpp>
#include <constcloud/json/parser.hpp>

namespace constcloud::detail {

constexpr const json::Array* joined_parts(const Json& value, const Text& delimiter) {
  if (value.is(json::Kind::leaf)) {
    const Json* join = value.as_leaf().join();
    return join == nullptr ? nullptr : joined_parts(*join, delimiter);
  }
  if (!value.is(json::Kind::object) || value.size() != 1) return nullptr;
  const Json* arguments = value.find("Fn::Join");
  if (arguments == nullptr || !arguments->is(json::Kind::array) || arguments->size() != 2) return nullptr;
  const Json& list = arguments->as_array()[1];
  if (!(arguments->as_array()[0] == Json(delimiter)) || !list.is(json::Kind::array)) return nullptr;
  return &list.as_array();
}

/// Adds a part: into the literal before it where both are literals; the parts of a like join one by one.
constexpr void add_part(json::Array& parts, const Json& part, const Text& delimiter) {
  if (const json::Array* inner = joined_parts(part, delimiter)) {
    for (const Json& item : *inner) add_part(parts, item, delimiter);
  } else if (part.is(json::Kind::text) && !parts.empty() && parts.back().is(json::Kind::text)) {
    parts.back() = Json(Text::concat({parts.back().as_text(), delimiter, part.as_text()}));
  } else {
    parts.push_back(part);
  }
}

constexpr bool is_late(const Json& part) { return part.is(json::Kind::leaf) && part.as_leaf().is_late(); }

constexpr Token join_token(const Text& delimiter, json::Array parts) {
  bool has_late_parts = false;
  for (const Json& part : parts) has_late_parts = has_late_parts || is_late(part);
  Json call = Json::object({{"Fn::Join", Json::array({Json(delimiter), Json(std::move(parts))})}});
  if (!has_late_parts) return Token(std::move(call));
  return Token(Json(static_cast<json::Leaf*>(new LateJoin(std::move(call)))));
}

constexpr void LateJoin::write(json::Writer& writer) const {
  const json::Array& arguments = call.as_object()[0].value.as_array();
  const Text delimiter = arguments[0].as_text();
  json::Array parts;
  for (const Json& part : arguments[1].as_array()) {
    if (!detail::is_late(part)) {
      add_part(parts, part, delimiter);
      continue;
    }
    json::Writer written(json::Layout::compact, 128);
    written.context = writer.context;
    part.write(written);
    add_part(parts, json::parse(std::move(written).text()), delimiter);
  }
  if (parts.size() == 1 && parts[0].is(json::Kind::text)) return parts[0].write(writer);
  Json::object({{"Fn::Join", Json::array({Json(delimiter), Json(std::move(parts))})}}).write(writer);
}

}  // namespace constcloud::detail

namespace constcloud {

constexpr Value<Text> concat(std::initializer_list<Value<Text>> texts) {
  json::Array parts;
  parts.reserve(texts.size());
  std::size_t count = 0;
  const Json* only = nullptr;
  for (const Value<Text>& text : texts) {
    if (!text.is_token() && text.literal().empty()) continue;  // an empty literal is no part of a text
    detail::add_part(parts, text.json(), Text());
    only = &text.json();
    ++count;
  }
  if (count == 0) return Text();
  if (count == 1) return Token(*only);
  if (parts.size() == 1 && parts[0].is(json::Kind::text)) return parts[0].as_text();
  return detail::join_token(Text(), std::move(parts));
}

}  // namespace constcloud
