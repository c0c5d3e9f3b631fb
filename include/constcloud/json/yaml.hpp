// SPDX-License-Identifier: Apache-2.0
#pragma once
// YAML: a JSON value in the form that people read, byte for byte as the CDK CLI prints it.
#include <constcloud/json/value.hpp>

namespace CONSTCLOUD_NAMESPACE::json {

/// The value as a YAML text in blocks, indented by two spaces, with a line break at its end. A text stands without
/// quotes where YAML 1.1 and 1.2 read a text there, and as a block (`|`) where it has lines; no line is broken for its
/// length. Equal to what the npm package `yaml` writes with the schema of YAML 1.1 and a line width of 0, which is how
/// `cdk synth` prints a template. A value that is not known yet stands as JSON, which YAML has in it.
CONSTCLOUD_CONSTEXPR Text to_yaml(const Value& value);

}  // namespace constcloud::json

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/json/impl/yaml.hpp>
#endif
