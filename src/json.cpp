// SPDX-License-Identifier: Apache-2.0
// The bodies of json/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/json/impl/diff.hpp>
#include <constcloud/json/impl/parse_error.hpp>
#include <constcloud/json/impl/parser.hpp>
#include <constcloud/json/impl/yaml.hpp>
