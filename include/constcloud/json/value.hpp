// SPDX-License-Identifier: Apache-2.0
#pragma once
// A JSON value: what a parser returns and what free-form properties hold.
#include <constcloud/base/map.hpp>
#include <constcloud/json/writer.hpp>

namespace constcloud::json {

class Value;

/// A value that renders itself when its surroundings are known (a reference to a resource, say).
struct Leaf : constcloud::detail::Counted {
  constexpr ~Leaf() override {}
  constexpr virtual void write(Writer& writer) const = 0;
  constexpr virtual bool equals(const Leaf& other) const { return this == &other; }
  /// What it refers to, for comparison; nullptr for the other kinds.
  constexpr virtual const void* referenced() const { return nullptr; }
  /// The pseudo parameter that it names; nullptr for the other kinds.
  constexpr virtual const Text* pseudo_name() const { return nullptr; }
};

/// JavaScript's kinds of values, and the leaf. `undefined` members and elements are not written.
enum class Kind : unsigned char { undefined, null, boolean, number, text, array, object, leaf };

using Array = List<Value>;
using Object = Map<Value>;

/// A regular value: copies are cheap and independent of each other (shared until written to).
class Value {
 public:
  constexpr Value() = default;
  constexpr Value(decltype(nullptr)) : kind_(Kind::null) {}
  template <std::same_as<bool> B>
  constexpr Value(B boolean) : kind_(Kind::boolean), number_(boolean ? 1 : 0) {}
  template <class N>
    requires(std::integral<N> || std::floating_point<N>) && (!std::same_as<N, bool>)
  constexpr Value(N number) : kind_(Kind::number), number_(static_cast<double>(number)) {}
  template <std::size_t N>
  consteval Value(const char (&literal)[N]) : kind_(Kind::text), text_(literal) {}
  constexpr Value(Text text) : kind_(Kind::text), text_(std::move(text)) {}
  template <constcloud::detail::character_range S>
    requires(!std::derived_from<S, Text>)
  constexpr Value(const S& characters) : Value(Text(characters)) {}
  constexpr Value(Array array);
  constexpr Value(Object object);
  constexpr explicit Value(constcloud::detail::Shared<Leaf> leaf);

  static constexpr Value array(std::initializer_list<Value> items);
  static constexpr Value object(std::initializer_list<MapEntry<Value>> members);

  constexpr Kind kind() const { return kind_; }
  constexpr bool is(Kind kind) const { return kind_ == kind; }
  constexpr bool is_undefined() const { return kind_ == Kind::undefined; }
  constexpr bool as_boolean() const { return number_ != 0; }
  constexpr double as_number() const { return number_; }
  constexpr const Text& as_text() const { return text_; }
  constexpr const Array& as_array() const;
  constexpr const Object& as_object() const;
  constexpr const Leaf& as_leaf() const;
  /// The array, to be changed: a copy of its own where it was shared. Only for arrays.
  constexpr Array& edit_array();
  constexpr Object& edit_object();

  /// The member of that name, or nullptr: also for what is no object.
  constexpr const Value* find(const Text& name) const;
  /// The number of elements, members or bytes; 0 for the rest.
  constexpr std::size_t size() const;

  constexpr void write(Writer& writer) const;
  constexpr Text to_text(Layout layout = Layout::compact) const;

  friend constexpr bool operator==(const Value& a, const Value& b);

 private:
  Kind kind_ = Kind::undefined;
  double number_ = 0;
  Text text_;
  constcloud::detail::Shared<constcloud::detail::Counted> rep_;
};

namespace detail {
struct ArrayRep final : constcloud::detail::Counted {
  constexpr explicit ArrayRep(Array array) : items(std::move(array)) {}
  constexpr ~ArrayRep() override {}
  Array items;
};
struct ObjectRep final : constcloud::detail::Counted {
  constexpr explicit ObjectRep(Object object) : members(std::move(object)) {}
  constexpr ~ObjectRep() override {}
  Object members;
};
}  // namespace detail

constexpr Value::Value(Array array)
    : kind_(Kind::array), rep_(new detail::ArrayRep(std::move(array))) {}
constexpr Value::Value(Object object)
    : kind_(Kind::object), rep_(new detail::ObjectRep(std::move(object))) {}
constexpr Value::Value(constcloud::detail::Shared<Leaf> leaf) : kind_(Kind::leaf), rep_(leaf) {}
constexpr Value Value::array(std::initializer_list<Value> items) { return Value(Array(items)); }
constexpr Value Value::object(std::initializer_list<MapEntry<Value>> members) {
  return Value(Object(members));
}
constexpr const Array& Value::as_array() const { return static_cast<detail::ArrayRep&>(*rep_).items; }
constexpr const Object& Value::as_object() const { return static_cast<detail::ObjectRep&>(*rep_).members; }
constexpr const Leaf& Value::as_leaf() const { return static_cast<Leaf&>(*rep_); }
constexpr Array& Value::edit_array() {
  if (!rep_.unique()) rep_ = constcloud::detail::Shared<constcloud::detail::Counted>(new detail::ArrayRep(as_array()));
  return static_cast<detail::ArrayRep&>(*rep_).items;
}
constexpr Object& Value::edit_object() {
  if (!rep_.unique()) rep_ = constcloud::detail::Shared<constcloud::detail::Counted>(new detail::ObjectRep(as_object()));
  return static_cast<detail::ObjectRep&>(*rep_).members;
}
constexpr const Value* Value::find(const Text& name) const {
  return kind_ == Kind::object ? as_object().find(name) : nullptr;
}
constexpr std::size_t Value::size() const {
  if (kind_ == Kind::array) return as_array().size();
  if (kind_ == Kind::object) return as_object().size();
  return kind_ == Kind::text ? text_.size() : 0;
}

constexpr void Value::write(Writer& writer) const {
  switch (kind_) {
    case Kind::text:
      return writer.string(text_);
    case Kind::leaf:
      return as_leaf().write(writer);
    case Kind::number:
      return writer.number(number_);
    case Kind::boolean:
      return writer.boolean(number_ != 0);
    case Kind::array:
      writer.begin_array();
      for (const Value& item : as_array()) {
        if (item.is_undefined()) continue;
        writer.element();
        item.write(writer);
      }
      return writer.end_array();
    case Kind::object:
      writer.begin_object();
      for (const auto& [name, value] : as_object()) {
        if (value.is_undefined()) continue;
        writer.key(name);
        value.write(writer);
      }
      return writer.end_object();
    case Kind::undefined:
    case Kind::null:
      return writer.null();
  }
}
constexpr Text Value::to_text(Layout layout) const {
  Writer writer(layout, 64);
  write(writer);
  return std::move(writer).text();
}

constexpr bool operator==(const Value& a, const Value& b) {
  if (a.kind_ != b.kind_) return false;
  switch (a.kind_) {
    case Kind::text:
      return a.text_ == b.text_;
    case Kind::leaf:
      return a.as_leaf().equals(b.as_leaf());
    case Kind::array:
      return a.rep_.get() == b.rep_.get() || a.as_array() == b.as_array();
    case Kind::object:
      return a.rep_.get() == b.rep_.get() || a.as_object() == b.as_object();
    default:
      return a.number_ == b.number_;
  }
}

}  // namespace constcloud::json
