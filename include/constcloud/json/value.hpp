// SPDX-License-Identifier: Apache-2.0
#pragma once
// A JSON value: what a parser returns and what free-form properties hold.
#include <constcloud/base/map.hpp>
#include <constcloud/json/writer.hpp>

namespace CONSTCLOUD_NAMESPACE::json {

class Value;

/// Sees values one by one.
struct ValueVisitor {
  constexpr virtual ~ValueVisitor() {}
  constexpr virtual void value(const Value& value) = 0;
};

/// A value that is known when its surroundings are (a reference to a resource, say).
struct Leaf : detail::Counted {
  constexpr ~Leaf() override {}
  /// What it is where it is written; other leaves may stand in that.
  constexpr virtual Value resolved(const LeafContext* context) const = 0;
  /// Writes that. What is written often says how, without making it first.
  constexpr virtual void write(Writer& writer) const;
  /// Shows what it is made of to who looks for references. By default that is what it turns out to be.
  constexpr virtual void show_parts(const LeafContext* context, ValueVisitor& visitor) const;
  constexpr virtual bool equals(const Leaf& other) const { return this == &other; }
  /// What it refers to, for comparison; nullptr for the other kinds.
  constexpr virtual const void* referenced() const { return nullptr; }
  /// It is an object or an array of its own, no intrinsic.
  constexpr virtual bool is_structure() const { return false; }
  /// It turns out to be a text, or another value. Until then nobody looks into it; then it grows together with its
  /// neighbours in a join.
  constexpr virtual bool is_late() const { return false; }
  /// The texts and intrinsics that it puts one after the other; nullptr for the other kinds.
  constexpr virtual const List<Value>* fragments() const { return nullptr; }
  /// What it means, where two leaves that mean the same are equal; nullptr for the other kinds.
  constexpr virtual const Text* meaning() const { return nullptr; }
};

/// JavaScript's kinds of values, the leaf, and an object of one text that owns nothing, so that it may be a constant of
/// the program. `undefined` members and elements are not written.
enum class Kind : unsigned char { undefined, null, boolean, number, text, array, object, leaf, constant };

/// What a value that is not known yet stands for.
enum class TokenType : unsigned char { text, number, list };

using Array = List<Value>;
using Object = Map<Value>;

namespace internal {
/// Takes whatever stands in braces, at any depth, to say that it is no member.
struct NoMember {
  template <class T>
  constexpr NoMember(const T&) {}
  constexpr NoMember(std::initializer_list<NoMember>) {}
  constexpr NoMember() = default;
};
}  // namespace internal

namespace internal {
template <class C>
inline constexpr bool is_json = false;
}  // namespace internal

/// A regular value: copies are cheap and independent of each other (shared until written to).
///
/// Braces make an object, at every depth: `{{"TableName", "chat"}, {"Item", {{"id", {{"S", "1"}}}}}}` is JavaScript's
/// `{TableName: "chat", Item: {id: {S: "1"}}}`. Everything else has a name: `Json::array({1, 2})`, `Json::object({})`
/// for the empty object (`{"Block", {}}` as a member), `nullptr`, and `Json()` for `undefined`.
class [[nodiscard]] Value {
 public:
  /// `undefined`. (Explicit: `{}` would be JavaScript's empty object.)
  constexpr explicit Value() : parts_{Kind::undefined, 0, 0, nullptr, 0, nullptr} {}
  constexpr Value(const Value& other) : parts_(other.parts_) {
    if (parts_.rep != nullptr) parts_.rep->retain();
  }
  constexpr Value(Value&& other) noexcept : parts_(other.parts_) {
    if (parts_.rep != nullptr) other.parts_ = Parts{};
  }
  constexpr Value& operator=(const Value& other) {
    if (other.parts_.rep != nullptr) other.parts_.rep->retain();
    detail::Counted* const before = parts_.rep;
    parts_ = other.parts_;
    if (before != nullptr) drop(before);
    return *this;
  }
  constexpr Value& operator=(Value&& other) noexcept {
    if (this == &other) return *this;
    detail::Counted* const before = parts_.rep;
    parts_ = other.parts_;
    if (parts_.rep != nullptr) other.parts_ = Parts{};
    if (before != nullptr) drop(before);
    return *this;
  }
  constexpr ~Value() {
    if (parts_.rep != nullptr) drop(parts_.rep);
  }

  constexpr Value(decltype(nullptr)) : parts_{.kind = Kind::null} {}
  template <detail::same_as<bool> B>
  constexpr Value(B boolean) : parts_{.kind = Kind::boolean, .number = boolean ? 1.0 : 0.0} {}
  template <class N>
    requires detail::number<N>
  constexpr Value(N number) : parts_{.kind = Kind::number, .number = static_cast<double>(number)} {}
  /// No value: JavaScript has no characters, and `'a'` would be the number 97.
  template <detail::character C>
  constexpr Value(C) {
    static_assert(internal::is_json<C>, "JSON has no characters: write a text, \"a\", or a number, int(c)");
  }
  template <std::size_t N>
  consteval Value(const char (&literal)[N])
      : parts_{.kind = Kind::text,
               .traits = detail::traits_of_literal(literal, N - 1),
               .data = literal,
               .size = N - 1} {}
  constexpr Value(const Text& text)
      : parts_{.kind = Kind::text, .traits = text.traits_, .data = text.data_, .size = text.size_, .rep = text.rep_} {
    if (parts_.rep != nullptr) parts_.rep->retain();
  }
  template <detail::run_time_text S>
    requires(!__is_base_of(Text, S))
  constexpr Value(const S& characters) : Value(Text(characters)) {}
  template <std::size_t N>
  constexpr Value(char (&buffer)[N]) : Value(Text(buffer)) {}
  constexpr Value(Array array);
  CONSTCLOUD_CONSTEXPR Value(Object object);
  /// An object of these members.
  CONSTCLOUD_CONSTEXPR Value(std::initializer_list<MapEntry<Value>> members);
  /// Other braces. A template, so that braces of members are none of these.
  template <int Any = 0>
  constexpr Value(std::initializer_list<internal::NoMember>) {
    detail::refuse_other_braces<Any>();
  }
  /// Takes a leaf that was just made with `new`.
  constexpr explicit Value(Leaf* fresh);

  /// `{"Key": "text"}` of the literal "Key\0text", whose characters need no escapes: a constant of the program.
  template <std::size_t N>
  static consteval Value constant(const char (&key_and_text)[N]) {
    Value value;
    value.parts_ = {.kind = Kind::constant, .data = key_and_text, .size = N - 1};
    return value;
  }
  static constexpr Value array(std::initializer_list<Value> items);
  static CONSTCLOUD_CONSTEXPR Value object(std::initializer_list<MapEntry<Value>> members);

  constexpr Kind kind() const { return parts_.kind; }
  constexpr bool is(Kind kind) const { return parts_.kind == kind; }
  constexpr bool is_undefined() const { return parts_.kind == Kind::undefined; }
  /// Known only when it is written, or later: a leaf, or a call as an object. Checks of the value itself do not apply.
  constexpr bool is_token() const { return parts_.kind >= Kind::object; }
  constexpr TokenType token_type() const {
    return is_token() ? static_cast<TokenType>(parts_.traits) : TokenType::text;
  }
  /// They are one and the same array, object or leaf: one is a copy of the other.
  constexpr bool shares_with(const Value& other) const {
    return parts_.rep != nullptr && parts_.rep == other.parts_.rep && parts_.kind != Kind::text;
  }
  /// The value, for the typed ones that derive from it.
  constexpr const Value& json() const { return *this; }
  constexpr bool as_boolean() const { return parts_.number != 0; }
  constexpr double as_number() const { return parts_.number; }
  constexpr Text as_text() const;
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
  /// The value as it is written there: no leaf is left in it, and nothing undefined.
  constexpr Value written(const LeafContext* context) const;
  constexpr Text to_text(Layout layout = Layout::compact) const;

  friend constexpr bool operator==(const Value& a, const Value& b);

 protected:
  /// Of what is no token the traits are those of a text.
  constexpr void set_token_type(TokenType type) {
    if (is_token()) parts_.traits = static_cast<unsigned char>(type);
  }

 private:
  /// In an assignment this comes last: what the value held before may hold the other one, as in `v = *v.find("a")`.
  static constexpr void drop(detail::Counted* rep) {
    if (rep->release()) delete rep;
  }
  constexpr void write_compound(Writer& writer) const;

  // Few, shallow members are evaluated fastest. They stand in one struct because clang 16 miscounts the members of a
  // constant whose class derives from a class with several.
  struct Parts {
    Kind kind = Kind::undefined;
    unsigned char traits = 0;
    double number = 0;
    const char* data = nullptr;
    std::size_t size = 0;
    detail::Counted* rep = nullptr;
  };
  Parts parts_;
};

struct LateLeaf : Leaf {
  constexpr ~LateLeaf() override {}
  constexpr bool is_late() const override { return true; }
};

namespace internal {
struct ArrayRep final : detail::Counted {
  constexpr explicit ArrayRep(Array array) : items(std::move(array)) {}
  constexpr ~ArrayRep() override {}
  Array items;
};
struct ObjectRep final : detail::Counted {
  CONSTCLOUD_CONSTEXPR explicit ObjectRep(Object object) : members(std::move(object)) {}
  constexpr ~ObjectRep() override {}
  Object members;
};
}  // namespace internal

constexpr Value::Value(Array array) : parts_{.kind = Kind::array, .rep = new internal::ArrayRep(std::move(array))} {}
inline CONSTCLOUD_CONSTEXPR Value::Value(Object object)
    : parts_{.kind = Kind::object, .rep = new internal::ObjectRep(std::move(object))} {}
inline CONSTCLOUD_CONSTEXPR Value::Value(std::initializer_list<MapEntry<Value>> members) : Value(Object(members)) {}
constexpr Value::Value(Leaf* fresh) : parts_{.kind = Kind::leaf, .rep = fresh} {}
constexpr void Leaf::write(Writer& writer) const { resolved(writer.context).write(writer); }
constexpr void Leaf::show_parts(const LeafContext* context, ValueVisitor& visitor) const {
  visitor.value(resolved(context));
}

constexpr Value Value::array(std::initializer_list<Value> items) { return Value(Array(items)); }
inline CONSTCLOUD_CONSTEXPR Value Value::object(std::initializer_list<MapEntry<Value>> members) {
  return Value(Object(members));
}
constexpr Text Value::as_text() const {
  Text text;
  if (parts_.kind != Kind::text) return text;
  text.data_ = parts_.data;
  text.size_ = parts_.size;
  text.traits_ = parts_.traits;
  text.rep_ = static_cast<detail::TextRep*>(parts_.rep);
  if (parts_.rep != nullptr) parts_.rep->retain();
  return text;
}
constexpr const Array& Value::as_array() const { return static_cast<internal::ArrayRep&>(*parts_.rep).items; }
constexpr const Object& Value::as_object() const { return static_cast<internal::ObjectRep&>(*parts_.rep).members; }
constexpr const Leaf& Value::as_leaf() const { return static_cast<Leaf&>(*parts_.rep); }
constexpr Array& Value::edit_array() {
  if (parts_.rep->count != 1) *this = Value(as_array());
  return static_cast<internal::ArrayRep&>(*parts_.rep).items;
}
constexpr Object& Value::edit_object() {
  if (parts_.rep->count != 1) *this = Value(as_object());
  return static_cast<internal::ObjectRep&>(*parts_.rep).members;
}
constexpr const Value* Value::find(const Text& name) const {
  return parts_.kind == Kind::object ? as_object().find(name) : nullptr;
}
constexpr std::size_t Value::size() const {
  if (parts_.kind == Kind::array) return as_array().size();
  if (parts_.kind == Kind::object) return as_object().size();
  return parts_.kind == Kind::text ? parts_.size : 0;
}

constexpr void Value::write(Writer& writer) const {
  if (parts_.kind == Kind::text) return writer.characters(parts_.data, parts_.size, parts_.traits);
  if (parts_.kind == Kind::leaf) return as_leaf().write(writer);
  if (parts_.kind == Kind::boolean) return writer.boolean(parts_.number != 0);
  if (parts_.kind == Kind::number) return writer.number(parts_.number);
  write_compound(writer);
}
constexpr void Value::write_compound(Writer& writer) const {
  if (parts_.kind == Kind::array) {
    writer.begin_array();
    for (const Value& item : as_array()) {
      if (item.is_undefined()) continue;
      writer.element();
      item.write(writer);
    }
    writer.end_array();
  } else if (parts_.kind == Kind::constant) {
    const std::size_t key = detail::length_of(parts_.data, parts_.size);
    writer.begin_object();
    writer.plain_key(parts_.data, key);
    writer.characters(parts_.data + key + 1, parts_.size - key - 1, detail::text_is_plain);
    writer.end_object();
  } else if (parts_.kind == Kind::object) {
    writer.begin_object();
    for (const auto& [name, value] : as_object()) {
      if (value.is_undefined()) continue;
      writer.key(name);
      value.write(writer);
    }
    writer.end_object();
  } else {
    writer.null();
  }
}
constexpr Value Value::written(const LeafContext* context) const {
  switch (parts_.kind) {
    case Kind::leaf:
      return as_leaf().resolved(context).written(context);
    case Kind::array: {
      Array items;
      for (const Value& item : as_array()) {
        if (!item.is_undefined()) items.push_back(item.written(context));
      }
      return Value(std::move(items));
    }
    case Kind::object: {
      Object members;
      for (const auto& [name, value] : as_object()) {
        if (!value.is_undefined()) members.set(name, value.written(context));
      }
      return Value(std::move(members));
    }
    case Kind::constant: {
      const std::size_t key = detail::length_of(parts_.data, parts_.size);
      return object({{Text::copy(parts_.data, key), Text::copy(parts_.data + key + 1, parts_.size - key - 1)}});
    }
    case Kind::number:
      if (text::is_finite(parts_.number)) return *this;
      if (context != nullptr) context->count_lost_number();
      return nullptr;
    case Kind::undefined:
      return nullptr;
    default:
      return *this;
  }
}
constexpr Text Value::to_text(Layout layout) const {
  Writer writer(layout, 64);
  write(writer);
  return std::move(writer).text();
}

constexpr bool operator==(const Value& a, const Value& b) {
  if (a.parts_.kind != b.parts_.kind) return false;
  switch (a.parts_.kind) {
    case Kind::text:
    case Kind::constant:
      return detail::equal_chars(a.parts_.data, a.parts_.size, b.parts_.data, b.parts_.size);
    case Kind::leaf:
      return a.as_leaf().equals(b.as_leaf());
    case Kind::array:
      return a.parts_.rep == b.parts_.rep || a.as_array() == b.as_array();
    case Kind::object:
      return a.parts_.rep == b.parts_.rep || a.as_object() == b.as_object();
    default:
      return a.parts_.number == b.parts_.number;
  }
}

}  // namespace constcloud::json
