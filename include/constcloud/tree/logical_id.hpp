// SPDX-License-Identifier: Apache-2.0
#pragma once
// Logical ids: the names that CloudFormation knows resources by, made of construct paths.
#include <constcloud/tree/node_data.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

inline constexpr std::size_t longest_logical_id = 255;
inline constexpr std::size_t longest_human_part = 240;

/// The CDK's unique id of the path from below `above` down to `node`: letters and digits of the ids and eight
/// hexadecimal digits of the path's MD5. `Default` ids do not count, `Resource` shows in the digits alone.
CONSTCLOUD_CONSTEXPR Text unique_id(const NodeData& node, const NodeData* above);

/// Appends the letters and digits of `text`.
CONSTCLOUD_CONSTEXPR void append_alphanumeric(Buffer& to, const Text& text);

CONSTCLOUD_CONSTEXPR void check_logical_id(const NodeData& node, const Text& id);

/// The logical id of an element in its stack; computed once.
CONSTCLOUD_CONSTEXPR const Text& logical_id_of(NodeData& node);
/// The same without a trace: computed each time until it is known.
CONSTCLOUD_CONSTEXPR Text quiet_logical_id_of(const NodeData& node);

/// The unique id of a construct in the whole app; empty for the root.
CONSTCLOUD_CONSTEXPR Text unique_id_in_app(const NodeData& node);

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/logical_id.hpp>
#endif
