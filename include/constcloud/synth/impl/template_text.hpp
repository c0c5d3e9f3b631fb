// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of synth/template_text.hpp.
#include <constcloud/synth/resolve.hpp>
#include <constcloud/synth/template_text.hpp>

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR Text template_text(const Stack& stack) {
  const detail::Resolution resolution = detail::resolve(detail::root_of(stack));
  const detail::NodeData& node = detail::node_of(stack);
  return detail::render_template(resolution, node, detail::finding_log_of(node));
}

}  // namespace constcloud
