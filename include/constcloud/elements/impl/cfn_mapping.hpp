// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/cfn_mapping.hpp.
#include <constcloud/elements/cfn_mapping.hpp>
#include <constcloud/tree/annotations.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void a_second_level_key_holds_letters_and_digits(const Text& key) {
  throw Error(Text::concat({"Attribute name '", key, "' must contain only alphanumeric characters."}));
}

CONSTCLOUD_RULE the_mapping_has_no_such_top_level_key(const Place& at, const Text& key) {
  at.refuse({"Mapping doesn't contain top-level key '", key, "'"}, "correct the key or pass a default");
}

CONSTCLOUD_RULE the_mapping_has_no_such_second_level_key(const Place& at, const Text& key) {
  at.refuse({"Mapping doesn't contain second-level key '", key, "'"}, "correct the key or pass a default");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

template <class Out>
CONSTCLOUD_CONSTEXPR void MappingElement::put(Out& out) const {
  out.begin_object();
  for (const auto& [top, values] : mapping) {
    out.key(top);
    write_value(out, Json(values));
  }
  out.end_object();
}

CONSTCLOUD_CONSTEXPR void MappingElement::write(json::Writer& writer, const NodeData&) const { put(writer); }
CONSTCLOUD_CONSTEXPR void MappingElement::show(FieldVisitor& visitor) const { put(visitor); }

CONSTCLOUD_CONSTEXPR void MappingElement::prepare(NodeData& node) {
  if (lazy || looked_up) return;
  Annotations::of(handle_to<Construct>(node))
      .add_info(
          "Consider making this CfnMapping a lazy mapping by providing `lazy: true`: either no findInMap was called or "
          "every findInMap could be immediately resolved without using Fn::FindInMap");
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR CfnMapping::CfnMapping(const Construct& scope, const Text& id, const CfnMappingProps& props)
    : CfnElement(scope, id, "aws-cdk-lib.CfnMapping", new detail::MappingElement) {
  const detail::Making making(*this);
  detail::MappingElement& element = own();
  element.lazy = props.lazy;
  if (!props.mapping) return;
  for (const auto& [top, values] : *props.mapping) {
    for (const auto& entry : values) check_key(entry.key);
  }
  element.mapping = *props.mapping;
}

CONSTCLOUD_CONSTEXPR void CfnMapping::set_value(const Text& top_level_key, const Text& second_level_key,
                                                Json value) const {
  check_key(second_level_key);
  Map<Json>* values = own().mapping.find(top_level_key);
  if (values == nullptr) values = &own().mapping.set(top_level_key, {});
  values->set(second_level_key, std::move(value));
}

CONSTCLOUD_CONSTEXPR Value<Text> CfnMapping::find_in_map(const Value<Text>& top_level_key,
                                                         const Value<Text>& second_level_key,
                                                         const Optional<Value<Text>>& default_value) const {
  detail::MappingElement& element = own();
  bool found = false;
  bool missing = false;
  const Map<Json>* values = nullptr;
  if (!top_level_key.is_token()) {
    values = element.mapping.find(top_level_key.literal());
    if (values == nullptr) {
      if (!default_value) {
        refuse::the_mapping_has_no_such_top_level_key(data(), top_level_key.literal());
        return Value<Text>();
      }
      missing = true;
    } else if (!second_level_key.is_token()) {
      if (values->find(second_level_key.literal()) == nullptr) {
        if (!default_value) {
          refuse::the_mapping_has_no_such_second_level_key(data(), second_level_key.literal());
          return Value<Text>();
        }
        missing = true;
      }
      found = true;
    }
  }
  if (element.lazy.value_or(false)) {
    if (missing) return *default_value;
    if (found) return Token(*values->find(second_level_key.literal()));
  }
  element.looked_up = !found;
  json::Array arguments{name(), top_level_key.json(), second_level_key.json()};
  if (!default_value) return detail::call("Fn::FindInMap", Json(std::move(arguments)));
  arguments.push_back(Json::object({{"DefaultValue", default_value->json()}}));
  return detail::extension_call(detail::call("Fn::FindInMap", Json(std::move(arguments))));
}

CONSTCLOUD_CONSTEXPR void CfnMapping::check_key(const Text& key) {
  if (!key.is_alphanumeric()) refuse::a_second_level_key_holds_letters_and_digits(key);
}

}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Json MappingName::resolved(const json::LeafContext* leaf_context) const {
  const auto* context = static_cast<const RenderContext*>(leaf_context);
  if (context == nullptr || context->stack == mapping->stack) return renamed_logical_id_of(*mapping);
  return context->imported(*mapping, mapping_name);
}

CONSTCLOUD_CONSTEXPR NodeData& copy_of_mapping(NodeData& mapping, NodeData& stack) {
  const Text id = Text::concat({"MappingCopy-", mapping.id, "-", Handles::node_handle_to(mapping).addr()});
  NodeData* copy = stack.children.find(id);
  if (copy == nullptr) {
    const Map<Map<Json>>& values = state_of<MappingElement>(mapping, "CfnMapping").mapping;
    copy = &node_of(CfnMapping(handle_to<Construct>(stack), id, {.mapping = values}));
    copy->payload->prepare(*copy);  // it comes too late to be prepared with the others
  }
  return *copy;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR Json CfnMapping::name() const { return detail::make_leaf<detail::MappingName>(data()); }

}  // namespace constcloud
