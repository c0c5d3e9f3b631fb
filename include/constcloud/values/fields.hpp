// SPDX-License-Identifier: Apache-2.0
#pragma once
// The description of a props struct: its members and their names, once; and the writing that folds over it.
#include <constcloud/values/optional.hpp>
#include <constcloud/values/property_name.hpp>

namespace constcloud {

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

constexpr void write_value(json::Writer& writer, const Json& value) { value.write(writer); }
constexpr void write_value(json::Writer& writer, const Text& value) { writer.string(value); }
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
  requires std::is_enum_v<T>
constexpr void write_value(json::Writer& writer, T value) {
  writer.string(to_text(value));
}
template <class T>
constexpr void write_value(json::Writer& writer, const List<T>& list);
template <class T>
constexpr void write_value(json::Writer& writer, const Map<T>& map);
template <described_struct P>
constexpr void write_value(json::Writer& writer, const P& props);

/// Gives a field what another of its name has, where that has a value: an enumeration as its text where texts are kept.
/// What is of another type altogether is for its class to convert.
template <class From, class To>
constexpr void copy_field(const From& from, To& to) {
  using Value = typename From::value_type;
  if constexpr (To::template takes<const Value&>) {
    if (from.has_value()) to = *from;
  } else if constexpr (std::is_enum_v<Value>) {
    if (from.has_value()) to = to_text(*from);
  }
}

/// What stands for a field without a value where those are marked; no text of a template begins like this.
inline constexpr char unset_mark[] = "\x01unset";

constexpr void mark_unset(json::Writer& writer, const char* name, std::size_t size) {
  writer.plain_key(name, size);
  writer.string(Text(unset_mark));
}

template <class F>
constexpr void write_field(json::Writer& writer, const char* name, std::size_t size, const F& field) {
  if (!field.has_value()) {
    if (writer.marks_unset) mark_unset(writer, name, size);
    return;
  }
  writer.names_as_cdk ? write_property_name(writer, name, size) : writer.plain_key(name, size);
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

/// Writes a struct without the braces around it.
template <described_struct P>
constexpr void write_members(json::Writer& writer, const P& props) {
  if constexpr (ordered_for_tree<P>) {
    if (writer.names_as_cdk) return write_fields(writer, props, fields_in_tree_v<P>);
  }
  write_fields(writer, props, fields_v<P>);
}

template <class T>
constexpr void write_value(json::Writer& writer, const List<T>& list) {
  writer.begin_array();
  for (const T& item : list) {
    writer.element();
    write_value(writer, item);
  }
  writer.end_array();
}
template <class T>
constexpr void write_value(json::Writer& writer, const Map<T>& map) {
  writer.begin_object();
  for (const auto& [name, value] : map) {
    writer.key(name);
    write_value(writer, value);
  }
  writer.end_object();
}
template <described_struct P>
constexpr void write_value(json::Writer& writer, const P& props) {
  writer.begin_object();
  write_members(writer, props);
  writer.end_object();
}

}  // namespace detail

}  // namespace constcloud
