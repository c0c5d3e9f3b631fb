// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/cfn_element.hpp.
#include <constcloud/core/annotations.hpp>
#include <constcloud/core/cfn_element.hpp>

namespace constcloud {

constexpr CfnElement::CfnElement(const Construct& scope, const Text& id, const Text& fqn,
                                 Owned<detail::Element> element)
    : Construct(scope, id, fqn, detail::NodeKind::element) {
  keep(element.release());
  detail::stack_of(data());
}

}  // namespace constcloud

namespace constcloud::refuse {

[[noreturn]] inline void an_overriding_logical_id_holds_1_to_255_characters(const Text& message, const Text& path) {
  throw Error(message, path);
}

[[noreturn]] inline void a_logical_id_is_overridden_before_something_of_the_element_is_exported(const Text& message,
                                                                                                const Text& path) {
  throw Error(message, path);
}

}  // namespace constcloud::refuse

namespace constcloud {

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

}  // namespace constcloud
