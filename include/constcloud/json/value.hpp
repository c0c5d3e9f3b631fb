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
  constexpr Value(const Value& other)
      : kind_(other.kind_),
        traits_(other.traits_),
        number_(other.number_),
        data_(other.data_),
        size_(other.size_),
        rep_(other.rep_) {
    if (rep_ != nullptr) rep_->retain();
  }
  constexpr Value(Value&& other) noexcept
      : kind_(other.kind_),
        traits_(other.traits_),
        number_(other.number_),
        data_(other.data_),
        size_(other.size_),
        rep_(other.rep_) {
    if (rep_ != nullptr) other.forget();
  }
  constexpr Value& operator=(const Value& other) {
    if (other.rep_ != nullptr) other.rep_->retain();
    return take(other);
  }
  constexpr Value& operator=(Value&& other) noexcept {
    if (this == &other) return *this;
    take(other);
    if (rep_ != nullptr) other.forget();
    return *this;
  }
  constexpr ~Value() {
    if (rep_ != nullptr) drop();
  }

  constexpr Value(decltype(nullptr)) : kind_(Kind::null) {}
  template <std::same_as<bool> B>
  constexpr Value(B boolean) : kind_(Kind::boolean), number_(boolean ? 1 : 0) {}
  template <class N>
    requires(std::integral<N> || std::floating_point<N>) && (!std::same_as<N, bool>)
  constexpr Value(N number) : kind_(Kind::number), number_(static_cast<double>(number)) {}
  template <std::size_t N>
  consteval Value(const char (&literal)[N])
      : kind_(Kind::text), traits_(constcloud::detail::traits_of(literal, N - 1)), data_(literal), size_(N - 1) {}
  constexpr Value(const Text& text)
      : kind_(Kind::text), traits_(text.traits_), data_(text.data_), size_(text.size_), rep_(text.rep_) {
    if (rep_ != nullptr) rep_->retain();
  }
  template <constcloud::detail::character_range S>
    requires(!std::derived_from<S, Text>)
  constexpr Value(const S& characters) : Value(Text(characters)) {}
  constexpr Value(Array array);
  constexpr Value(Object object);
  /// Takes a leaf that was just made with `new`.
  constexpr explicit Value(Leaf* fresh);

  static constexpr Value array(std::initializer_list<Value> items);
  static constexpr Value object(std::initializer_list<MapEntry<Value>> members);

  constexpr Kind kind() const { return kind_; }
  constexpr bool is(Kind kind) const { return kind_ == kind; }
  constexpr bool is_undefined() const { return kind_ == Kind::undefined; }
  constexpr bool as_boolean() const { return number_ != 0; }
  constexpr double as_number() const { return number_; }
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
  constexpr Text to_text(Layout layout = Layout::compact) const;

  friend constexpr bool operator==(const Value& a, const Value& b);

 private:
  constexpr Value& take(const Value& other) {
    if (rep_ != nullptr) drop();
    kind_ = other.kind_;
    traits_ = other.traits_;
    number_ = other.number_;
    data_ = other.data_;
    size_ = other.size_;
    rep_ = other.rep_;
    return *this;
  }
  constexpr void forget() {
    kind_ = Kind::undefined;
    rep_ = nullptr;
  }
  constexpr void drop() {
    if (rep_->release()) delete rep_;
  }
  constexpr void write_compound(Writer& writer) const;

  // Flat on purpose: compilers evaluate few, shallow members faster than nested ones.
  Kind kind_ = Kind::undefined;
  unsigned char traits_ = 0;
  double number_ = 0;
  const char* data_ = nullptr;
  std::size_t size_ = 0;
  constcloud::detail::Counted* rep_ = nullptr;
#if defined(__clang__) && __clang_major__ < 17
  // clang 16 stores constants of up to 64 bytes of a derived class member by member, and counts the members wrongly.
  char room_[24] = {};
#endif
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

constexpr Value::Value(Array array) : kind_(Kind::array), rep_(new detail::ArrayRep(std::move(array))) {}
constexpr Value::Value(Object object) : kind_(Kind::object), rep_(new detail::ObjectRep(std::move(object))) {}
constexpr Value::Value(Leaf* fresh) : kind_(Kind::leaf), rep_(fresh) {}
constexpr Value Value::array(std::initializer_list<Value> items) { return Value(Array(items)); }
constexpr Value Value::object(std::initializer_list<MapEntry<Value>> members) { return Value(Object(members)); }
constexpr Text Value::as_text() const {
  Text text;
  if (kind_ != Kind::text) return text;
  text.data_ = data_;
  text.size_ = size_;
  text.traits_ = traits_;
  text.rep_ = static_cast<constcloud::detail::TextRep*>(rep_);
  if (rep_ != nullptr) rep_->retain();
  return text;
}
constexpr const Array& Value::as_array() const { return static_cast<detail::ArrayRep&>(*rep_).items; }
constexpr const Object& Value::as_object() const { return static_cast<detail::ObjectRep&>(*rep_).members; }
constexpr const Leaf& Value::as_leaf() const { return static_cast<Leaf&>(*rep_); }
constexpr Array& Value::edit_array() {
  if (rep_->count != 1) *this = Value(as_array());
  return static_cast<detail::ArrayRep&>(*rep_).items;
}
constexpr Object& Value::edit_object() {
  if (rep_->count != 1) *this = Value(as_object());
  return static_cast<detail::ObjectRep&>(*rep_).members;
}
constexpr const Value* Value::find(const Text& name) const {
  return kind_ == Kind::object ? as_object().find(name) : nullptr;
}
constexpr std::size_t Value::size() const {
  if (kind_ == Kind::array) return as_array().size();
  if (kind_ == Kind::object) return as_object().size();
  return kind_ == Kind::text ? size_ : 0;
}

constexpr void Value::write(Writer& writer) const {
  if (kind_ == Kind::text) return writer.characters(data_, size_, traits_);
  if (kind_ == Kind::leaf) return as_leaf().write(writer);
  if (kind_ == Kind::boolean) return writer.boolean(number_ != 0);
  if (kind_ == Kind::number) return writer.number(number_);
  write_compound(writer);
}
constexpr void Value::write_compound(Writer& writer) const {
  if (kind_ == Kind::array) {
    writer.begin_array();
    for (const Value& item : as_array()) {
      if (item.is_undefined()) continue;
      writer.element();
      item.write(writer);
    }
    writer.end_array();
  } else if (kind_ == Kind::object) {
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
constexpr Text Value::to_text(Layout layout) const {
  Writer writer(layout, 64);
  write(writer);
  return std::move(writer).text();
}

constexpr bool operator==(const Value& a, const Value& b) {
  if (a.kind_ != b.kind_) return false;
  switch (a.kind_) {
    case Kind::text:
      return constcloud::detail::equal_chars(a.data_, a.size_, b.data_, b.size_);
    case Kind::leaf:
      return a.as_leaf().equals(b.as_leaf());
    case Kind::array:
      return a.rep_ == b.rep_ || a.as_array() == b.as_array();
    case Kind::object:
      return a.rep_ == b.rep_ || a.as_object() == b.as_object();
    default:
      return a.number_ == b.number_;
  }
}

}  // namespace constcloud::json
