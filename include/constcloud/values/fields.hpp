// SPDX-License-Identifier: Apache-2.0
#pragma once
// The description of a props struct: its members and their names, once; and the fold over it, which writes them or
// shows them to a visitor.
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// The members of a props struct in the order of their names, with those names. Each props struct has a function
/// `template <class P = Props> consteval auto fields_of(const Props*)` beside it that returns one; as a template it
/// costs nothing where nobody asks.
template <auto... Members>
struct Fields {
  static constexpr std::size_t count = sizeof...(Members);
  const char* names[count == 0 ? 1 : count];
  unsigned char sizes[count == 0 ? 1 : count];
};

/// Describes a props struct: `return fields<&Props::api_id, &Props::stage_name>("ApiId", "StageName");`.
template <auto... Members, std::size_t... N>
  requires(sizeof...(Members) == sizeof...(N))
consteval Fields<Members...> fields(const char (&... names)[N]) {
  return {{names...}, {static_cast<unsigned char>(N - 1)...}};
}
/// Describes a struct that is never written: its names are those of its members.
template <auto... Members>
  requires(sizeof...(Members) != 0)
consteval Fields<Members...> fields() {
  return {};
}

/// A struct that says its fields.
template <class P>
concept described_struct = requires(const P* props) { fields_of(props); };

/// A struct whose fields have another order in the tree of an assembly, where they stand as the CDK's classes have
/// them.
template <class P>
concept ordered_for_tree = requires(const P* props) { fields_in_tree_of(props); };

namespace detail {

template <class P>
inline constexpr auto fields_in_tree_v = fields_in_tree_of(static_cast<const P*>(nullptr));
template <class P>
inline constexpr auto fields_v = fields_of(static_cast<const P*>(nullptr));

/// Sees part by part what a writer writes, as it is before anything of it is a text.
struct FieldVisitor : json::ValueVisitor {
  constexpr ~FieldVisitor() override {}
  constexpr virtual void begin_object() {}
  constexpr virtual void end_object() {}
  constexpr virtual void begin_array() {}
  constexpr virtual void end_array() {}
  constexpr virtual void element() {}
  /// The name of the next member of an object.
  constexpr virtual void key(const Text&) {}
  /// The name of the next field of a struct, which has a value.
  constexpr virtual void field(const char*, std::size_t) {}
  /// The name of a field that has none.
  constexpr virtual void unset_field(const char*, std::size_t) {}

  bool is_for_tree = false;  // wants the fields of structs in the order of the tree of an assembly
};

constexpr void write_value(json::Writer& writer, const Json& value) { value.write(writer); }
constexpr void write_value(FieldVisitor& visitor, const Json& value) { visitor.value(value); }
constexpr void write_value(json::Writer& writer, const Text& value) { writer.string(value); }
constexpr void write_value(FieldVisitor& visitor, const Text& value) { visitor.value(value); }
template <class T>
  requires detail::arithmetic<T>
constexpr void write_value(json::Writer& writer, T value) {
  if constexpr (detail::same_as<T, bool>) {
    writer.boolean(value);
  } else {
    writer.number(static_cast<double>(value));
  }
}
template <class T>
  requires detail::arithmetic<T>
constexpr void write_value(FieldVisitor& visitor, T value) {
  visitor.value(Json(value));
}
// `Out` is a json::Writer, or a FieldVisitor.
template <class Out, class T>
  requires std::is_enum_v<T>
constexpr void write_value(Out& out, T value) {
  write_value(out, to_text(value));
}
template <class Out, class T>
constexpr void write_value(Out& out, const List<T>& list);
template <class Out, class T>
constexpr void write_value(Out& out, const Map<T>& map);
template <class Out, described_struct P>
constexpr void write_value(Out& out, const P& props);

/// Gives a field what another of its name has, where that has a value: an enumeration as its text where texts are kept.
/// What is of another type altogether is for its class to convert.
template <class From, class To>
constexpr void copy_field(const From& from, To& to) {
  using Value = typename From::value_type;
  if constexpr (same_as<Value, typename To::value_type>) {
    if (from.has_value()) to.set(Value(*from));
  } else if constexpr (To::template takes<const Value&>) {
    if (from.has_value()) to = *from;
  } else if constexpr (std::is_enum_v<Value>) {
    if (from.has_value()) to = TextValue(to_text(*from));
  }
}

template <class F>
constexpr void write_field(json::Writer& writer, const char* name, std::size_t size, const F& field) {
  if (!field.has_value()) return;
  writer.plain_key(name, size);
  if constexpr (knows_unset<typename F::value_type>) {
    field.value().write(writer);
  } else {
    write_value(writer, field.value());
  }
}

/// Writes the members that have a value, in the order of the description.
template <class P, auto... Members>
constexpr void write_fields(json::Writer& writer, const P& props, const Fields<Members...>& description) {
  std::size_t i = 0;
  ((write_field(writer, description.names[i], description.sizes[i], props.*Members), ++i), ...);
}

/// Shows field by field of a struct.
struct ShownFields {
  FieldVisitor& visitor;
  const char* const* names;
  const unsigned char* sizes;

  template <class F>
  constexpr void add(const F& field) {
    if (begin(field.has_value())) write_value(visitor, field.value());
  }
  constexpr bool begin(bool has_value) {
    const char* const name = *names++;
    const std::size_t size = *sizes++;
    has_value ? visitor.field(name, size) : visitor.unset_field(name, size);
    return has_value;
  }
};
template <class P, auto... Members>
constexpr void show_fields(FieldVisitor& visitor, const P& props, const Fields<Members...>& description) {
  ShownFields fields{visitor, description.names, description.sizes};
  (fields.add(props.*Members), ...);
}

/// Writes a struct without the braces around it.
template <described_struct P>
constexpr void write_members(json::Writer& writer, const P& props) {
  write_fields(writer, props, fields_v<P>);
}
template <described_struct P>
constexpr void write_members(FieldVisitor& visitor, const P& props) {
  if constexpr (ordered_for_tree<P>) {
    if (visitor.is_for_tree) return show_fields(visitor, props, fields_in_tree_v<P>);
  }
  show_fields(visitor, props, fields_v<P>);
}

template <class Out, class T>
constexpr void write_value(Out& out, const List<T>& list) {
  out.begin_array();
  for (const T& item : list) {
    out.element();
    write_value(out, item);
  }
  out.end_array();
}
template <class Out, class T>
constexpr void write_value(Out& out, const Map<T>& map) {
  out.begin_object();
  for (const auto& [name, value] : map) {
    out.key(name);
    write_value(out, value);
  }
  out.end_object();
}
template <class Out, described_struct P>
constexpr void write_value(Out& out, const P& props) {
  out.begin_object();
  write_members(out, props);
  out.end_object();
}

}  // namespace detail

}  // namespace constcloud
