// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of synth/template_text.hpp.
#include <constcloud/synth/prepare.hpp>
#include <constcloud/synth/template_text.hpp>

namespace constcloud {

constexpr Text template_text(const Stack& stack) {
  detail::prepare(detail::root_of(stack));
  return detail::render_template(detail::node_of(stack));
}

}  // namespace constcloud
