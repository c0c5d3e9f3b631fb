// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnElement: whatever has a logical id in a template.
#include <constcloud/core/annotations.hpp>
#include <constcloud/core/stack.hpp>

namespace constcloud {

/// A resource, parameter, output, condition, mapping or rule. CDK: `CfnElement`.
class CfnElement : public Construct {
 public:
  constexpr CfnElement() = default;
  constexpr explicit CfnElement(detail::NodeData* data) : Construct(data) {}

  constexpr Stack stack() const { return Stack::of(*this); }
  /// The name in the template. Ids that leave nothing behind, or more than 255 characters, are refused.
  constexpr Text logical_id() const { return detail::renamed_logical_id_of(data()); }
  /// Gives the element that logical id, whatever it is. At most 255 characters; AWS wants letters and digits. Not after
  /// something of the element was exported: the export is named after its id.
  constexpr void override_logical_id(const Text& logical_id) const;

 protected:
  constexpr CfnElement(const Construct& scope, const Text& id, const Text& type_name, detail::Element* element)
      : Construct(scope, id, type_name, detail::NodeKind::element) {
    keep(element);
    detail::stack_of(data());
  }
};

namespace refuse {
[[noreturn]] inline void an_overriding_logical_id_holds_1_to_255_characters(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void a_logical_id_is_overridden_before_something_of_the_element_is_exported(const Text& message,
                                                                                                const Text& path) {
  throw Error(message, path);
}
}  // namespace refuse

constexpr void CfnElement::override_logical_id(const Text& logical_id) const {
  if (logical_id.empty() || logical_id.size() > detail::longest_logical_id) {
    detail::refuse_at(data(), refuse::an_overriding_logical_id_holds_1_to_255_characters,
                      Text::concat({"Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{1,255}$/, got '",
                                    logical_id, "'"}),
                      "override it with 1 to 255 characters");
  }
  if (data().logical_id_is_locked) {
    detail::refuse_at(data(), refuse::a_logical_id_is_overridden_before_something_of_the_element_is_exported,
                      Text::concat({"The logicalId for resource at path ", detail::path_of(data()),
                                    " has been locked and cannot be overridden\nMake sure you are calling "
                                    "\"overrideLogicalId\" before Stack.exportValue"}),
                      "override it before it is exported");
  }
  data().logical_id = logical_id;
  data().logical_id_is_given = true;
}

namespace detail {

/// Writes a member when the field has a value.
template <class T>
constexpr void write_optional(json::Writer& writer, const Text& name, const Optional<T>& field) {
  if (!field.has_value()) return;
  writer.key(name);
  if constexpr (detail::derives_from<T, AnyValue> || detail::same_as<T, Json>) {
    field->write(writer);
  } else if constexpr (detail::same_as<T, bool>) {
    writer.boolean(*field);
  } else if constexpr (std::is_arithmetic_v<T>) {
    writer.number(static_cast<double>(*field));
  } else {
    writer.string(*field);
  }
}

}  // namespace detail

}  // namespace constcloud
