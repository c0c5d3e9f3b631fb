// SPDX-License-Identifier: Apache-2.0
// reject-clang: mapping_key must be 1 to 300 letters
// reject-gcc: an_api_mapping_key_must_be_path_parts_of_letters_digits_and_its_punctuation_change_the_key
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::IDomainName domain) {
  [[maybe_unused]] apigwv2::DomainMappingOptions options{.domain_name = domain,
                                                         .mapping_key = "chat/v1"};
}
#else
void f(apigwv2::IDomainName domain) {
  [[maybe_unused]] apigwv2::DomainMappingOptions options{.domain_name = domain,
                                                         .mapping_key = "a//b"};
}
#endif
