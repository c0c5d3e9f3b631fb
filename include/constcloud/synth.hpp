// SPDX-License-Identifier: Apache-2.0
#pragma once
// Templates: as a text, and as a constant of the program.
#include <constcloud/core.hpp>
#include <constcloud/synth/compiled_template.hpp>
#include <constcloud/synth/template_text.hpp>
