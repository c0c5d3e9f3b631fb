// SPDX-License-Identifier: Apache-2.0
// The bodies of synth/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/synth/impl/cloud_assembly.hpp>
#include <constcloud/synth/impl/template_diff.hpp>
#include <constcloud/synth/impl/template_text.hpp>
#include <constcloud/synth/impl/tree_metadata.hpp>
#include <constcloud/synth/impl/tree_text.hpp>
