// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of stacks/json_text.hpp.
#include <constcloud/stacks/json_text.hpp>
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void a_list_known_only_at_deployment_has_no_json_text_join_it_first() {
  throw Error("a list that is known only at deployment has no JSON text: join it to one text with Fn::join");
}

[[noreturn]] inline void a_list_known_only_at_deployment_is_no_part_of_a_text() {
  throw Error(
      "Found an encoded list token string in a scalar string context. Use 'Fn.select(0, list)' (not 'list[0]') to "
      "extract elements from token lists.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// The characters of a JSON string, without its quotes.
CONSTCLOUD_CONSTEXPR Text quoted_characters(const Text& text) {
  if (text.is_plain()) return text;
  json::Writer writer(json::Layout::compact, text.size() + 8);
  writer.string(text);
  const Text quoted = std::move(writer).text();
  return quoted.substr(1, quoted.size() - 2);
}

CONSTCLOUD_CONSTEXPR Json QuotedLeaf::resolved(const json::LeafContext* context) const {
  return quoted(inner.written(context));
}

CONSTCLOUD_CONSTEXPR Json quoted(const Json& value) {
  if (value.is(json::Kind::text)) return quoted_characters(value.as_text());
  if (value.is(json::Kind::array)) {
    json::Array items;
    for (const Json& item : value.as_array()) items.push_back(quoted(item));
    return items;
  }
  if (value.is(json::Kind::object)) {
    json::Object members;
    for (const auto& [name, member] : value.as_object()) members.set(quoted_characters(name), quoted(member));
    return members;
  }
  if (!value.is(json::Kind::leaf)) return value;
  if (const json::Array* fragments = fragments_of(value)) {
    json::Array all;
    for (const Json& fragment : *fragments) all.push_back(quoted(fragment));
    return make_leaf<Concatenation>(std::move(all));
  }
  const json::Leaf& leaf = value.as_leaf();
  if (leaf.referenced() != nullptr || leaf.meaning() != nullptr) return value;  // names hold nothing to quote
  return make_leaf<QuotedLeaf>(value);
}

CONSTCLOUD_CONSTEXPR void JsonTextPieces::add(const Json& value) {
  if (is_intrinsic(value)) return add_intrinsic(value);
  if (value.is(json::Kind::array)) {
    open('[');
    for (const Json& item : value.as_array()) {
      if (item.is_undefined()) continue;
      next();
      add(item);
    }
    return close(']');
  }
  if (value.is(json::Kind::object)) {
    open('{');
    for (const auto& [name, member] : value.as_object()) {
      if (member.is_undefined()) continue;
      next();
      literal(Json(name).to_text());
      literal_.push(':');
      if (space_ != 0) literal_.push(' ');
      add(member);
    }
    return close('}');
  }
  if (value.is(json::Kind::number) && !text::is_finite(value.as_number())) {
    end_literal();
    pieces_.push_back(make_leaf<LostNumberText>().json());
    return;
  }
  literal(value.to_text());
}

CONSTCLOUD_CONSTEXPR Value<Text> JsonTextPieces::text() && {
  end_literal();
  if (pieces_.size() == 1) return Token(pieces_[0]);
  return make_leaf<Concatenation>(std::move(pieces_));
}

CONSTCLOUD_CONSTEXPR void JsonTextPieces::add_intrinsic(const Json& value) {
  if (value.token_type() == json::TokenType::list) {
    if (inner_ == Inner::quoted) refuse::a_list_known_only_at_deployment_has_no_json_text_join_it_first();
    refuse::a_list_known_only_at_deployment_is_no_part_of_a_text();
  }
  if (value.token_type() == json::TokenType::number) {
    end_literal();
    pieces_.push_back(value);
    return;
  }
  literal_.push('"');
  if (const json::Array* fragments = fragments_of(value)) {
    for (const Json& fragment : *fragments) add_fragment(fragment);
  } else {
    add_fragment(value);
  }
  literal_.push('"');
}

CONSTCLOUD_CONSTEXPR void JsonTextPieces::add_fragment(const Json& value) {
  if (value.is(json::Kind::text)) return literal(quoted_characters(value.as_text()));
  end_literal();
  Json piece = value;
  if (inner_ == Inner::quoted) piece = quoted(value);
  pieces_.push_back(std::move(piece));
}

CONSTCLOUD_CONSTEXPR void JsonTextPieces::open(char bracket) {
  literal_.push(bracket);
  ++depth_;
  first_ = true;
}

CONSTCLOUD_CONSTEXPR void JsonTextPieces::close(char bracket) {
  --depth_;
  if (!first_) break_line();
  first_ = false;
  literal_.push(bracket);
}

CONSTCLOUD_CONSTEXPR void JsonTextPieces::next() {
  if (!first_) literal_.push(',');
  first_ = false;
  break_line();
}

CONSTCLOUD_CONSTEXPR void JsonTextPieces::break_line() {
  if (space_ == 0) return;
  literal_.push('\n');
  for (std::size_t i = 0; i != depth_ * space_; ++i) literal_.push(' ');
}

CONSTCLOUD_CONSTEXPR void JsonTextPieces::end_literal() {
  if (literal_.size() != 0) pieces_.push_back(Json(Text::copy(literal_.data(), literal_.size())));
  literal_.truncate(0);
}

/// Whether something in it is written by itself, and known only then.
CONSTCLOUD_CONSTEXPR bool holds_structures(const Json& value) {
  if (value.is(json::Kind::leaf)) return value.as_leaf().is_structure();
  if (value.is(json::Kind::array)) {
    for (const Json& item : value.as_array()) {
      if (holds_structures(item)) return true;
    }
  }
  if (value.is(json::Kind::object)) {
    for (const auto& [name, member] : value.as_object()) {
      if (holds_structures(member)) return true;
    }
  }
  return false;
}

CONSTCLOUD_CONSTEXPR Json StructureText::resolved(const json::LeafContext* context) const {
  return detail::resolved(json_text(inner.written(context), space), context);
}

CONSTCLOUD_CONSTEXPR Value<Text> json_text(const Json& value, std::size_t space, Inner inner) {
  if (value.is_undefined()) return {};
  if (holds_structures(value)) return make_leaf<StructureText>(value, space);
  JsonTextPieces pieces(space, inner);
  pieces.add(value);
  return std::move(pieces).text();
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

/// A token, also of literals alone. An object whose only member is named like an intrinsic function counts as one.
/// Lists that are known only at deployment are refused.
CONSTCLOUD_CONSTEXPR Value<Text> Stack::to_json_string(const Json& value, std::size_t space) const {
  if (value.is_undefined()) return {};
  return detail::make_leaf<detail::LateText>(detail::json_text(value, space));
}

}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::Fn {

CONSTCLOUD_CONSTEXPR Value<Text> to_json_string(const Json& value) {
  if (!detail::is_intrinsic(value)) return detail::json_text(value, 0, detail::Inner::as_they_are);
  return detail::call("Fn::ToJsonString", value);
}

}  // namespace constcloud::Fn
