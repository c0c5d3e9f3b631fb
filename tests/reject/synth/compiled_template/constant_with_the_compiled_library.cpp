// SPDX-License-Identifier: Apache-2.0
// reject: say HEADER_ONLY in constcloud_add_app, or link constcloud::constcloud instead
#ifndef CONSTCLOUD_CONTROL
#define CONSTCLOUD_COMPILED
#endif
#include <constcloud/synth.hpp>

namespace cc = constcloud;

constexpr void empty(cc::Stack&) {}
constexpr auto empty_template = cc::compiled_template<empty>("Empty");
