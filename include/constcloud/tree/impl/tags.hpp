// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/tags.hpp.
#include <constcloud/tree/detail/tag_manager.hpp>
#include <constcloud/tree/feature_flags.hpp>
#include <constcloud/tree/tags.hpp>

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR void Tags::add(const Text& key, const Value<Text>& value, const TagProps& props) const {
  detail::TagOperation operation{.key = key, .value = value, .priority = props.priority.value_or(100)};
  operation.reaches_instances = props.apply_to_launched_instances.value_or(true);
  const Text stacks = "aws:cdk:stack";
  if (detail::is_switched_on(detail::node_of(scope_), "@aws-cdk/core:explicitStackTags") &&
      !(props.include_resource_types && detail::contains(*props.include_resource_types, stacks))) {
    operation.excluded_types.push_back(stacks);
  }
  keep(std::move(operation), props);
}

CONSTCLOUD_CONSTEXPR void Tags::remove(const Text& key, const TagProps& props) const {
  keep({.key = key, .priority = props.priority.value_or(200), .removes = true}, props);
}

CONSTCLOUD_CONSTEXPR void Tags::keep(detail::TagOperation operation, const TagProps& props) const {
  if (props.include_resource_types) operation.included_types = *props.include_resource_types;
  if (props.exclude_resource_types) {
    for (const Text& type : *props.exclude_resource_types) operation.excluded_types.push_back(type);
  }
  detail::NodeData& node = detail::node_of(scope_);
  node.more().tags.push_back(std::move(operation));
  node.root->has_tags = true;
}

}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR List<TagChange> inherited_tags(const Json& own, const NodeData& node, const Text& type) {
  TagManager manager;
  OwnTagKeys keys(own);
  manager.collect(node, type, [&keys](const Text& key) { return keys.has(key); });
  return manager.changes();
}

}  // namespace constcloud::detail
