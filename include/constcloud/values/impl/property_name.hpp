// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of values/property_name.hpp.
#include <constcloud/values/property_name.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Each word has a capital first and small letters behind it, as has what follows a digit; the first word has none.
CONSTCLOUD_CONSTEXPR Text in_camel_case(const Text& name) {
  Buffer camel(name.size());
  bool word_begins = false;
  for (std::size_t i = 0; i != name.size(); ++i) {
    const char c = name[i];
    if (!is_alphanumeric(c)) {
      word_begins = camel.size() != 0;
      continue;
    }
    const char before = i == 0 ? '\0' : name[i - 1];
    const bool next_is_lower = i + 1 != name.size() && text::is_lower(name[i + 1]);
    if (text::is_upper(c) && (text::is_lower(before) || (text::is_upper(before) && next_is_lower))) word_begins = true;
    if (text::is_digit(before)) word_begins = true;
    camel.push(word_begins ? text::to_upper(c) : text::to_lower(c));
    word_begins = false;
  }
  return Text(std::move(camel));
}

CONSTCLOUD_CONSTEXPR Text property_name(const char* name, std::size_t size) {
  const Text cfn_name = Text::copy(name, size);
  // A language of the CDK has a use for the plain name.
  if (cfn_name == "Build") return "buildProperty";
  if (cfn_name == "Equals") return "equalTo";
  if (cfn_name == "GetObject") return "objectAccess";
  if (cfn_name == "VPCs") return "vpcs";
  const Text camel = in_camel_case(cfn_name);
  // An abbreviation and its plural are one word.
  if (cfn_name.ends_with("ARNs")) return Text::concat({camel.substr(0, size - 4), "Arns"});
  if (cfn_name.ends_with("MBs") || cfn_name.ends_with("AZs")) {
    return Text::concat({camel.substr(0, size - 3), cfn_name.substr(size - 3)});
  }
  return camel;
}

CONSTCLOUD_CONSTEXPR void write_property_name(json::Writer& writer, const char* name, std::size_t size) {
  writer.key(property_name(name, size));
}

}  // namespace constcloud::detail
