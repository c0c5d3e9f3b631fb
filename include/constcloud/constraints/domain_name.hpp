// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a domain name is to AWS, and the one of a custom domain of API Gateway.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace constraints {

inline constexpr std::size_t longest_domain_name = 253;

/// Two or more labels of letters, digits and inner hyphens, joined by dots; the first may be `*`. A
/// label has up to 63 characters, the last one at least two.
/// https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html
constexpr bool is_domain_name(const char* data, std::size_t size) {
  if (size > longest_domain_name) return false;
  std::size_t label = size > 1 && data[0] == '*' && data[1] == '.' ? 2 : 0;
  std::size_t dots = 0;
  for (std::size_t at = label; at != size; ++at) {
    const char c = data[at];
    if (text::is_alphanumeric(c)) continue;
    if (c != '.' && c != '-') return false;
    if (at == label) return false;  // an empty label, or a hyphen in front
    if (c == '-') continue;
    if (at - label > 63 || data[at - 1] == '-') return false;
    label = at + 1;
    ++dots;
  }
  return dots != 0 && size - label >= 2 && size - label <= 63 && data[size - 1] != '-';
}

}  // namespace constraints

namespace aws_apigatewayv2 {

/// The name of a custom domain of API Gateway, such as `ws.example.com` or `*.example.com`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-domainname.html
CONSTCLOUD_CHECKED_FIELD(
    DomainNameText, none_of(CharSet('A', 'Z')) && where(is_domain_name),
    a_custom_domain_name_must_be_lower_case_labels_of_letters_digits_and_hyphens_joined_by_dots_write_it_like_ws_example_com,
    "DomainName: domain_name", "must be lower-case labels of letters, digits and inner hyphens, joined by dots",
    "write it like ws.example.com or *.example.com, without a scheme, a port or a path", [](const Text& name) {
      if (name.empty()) return Text("empty string for domainName not allowed");
      return Text::concat({"DomainName: domain_name '", name,
                           "' must be lower-case labels of letters, digits and inner hyphens, joined by dots, such as "
                           "ws.example.com or *.example.com"});
    });

}  // namespace aws_apigatewayv2

}  // namespace constcloud
