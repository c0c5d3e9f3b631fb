// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_web_socket_stage.hpp.
#include <constcloud/aws_apigatewayv2/i_web_socket_stage.hpp>
#include <constcloud/tree/construct_cast.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_callback_url_is_not_available_for_imported_stages(const Place& at) {
  at.stop("callback url is not available for imported stages.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR IWebSocketApi IWebSocketStage::api() const { return construct_cast<IWebSocketApi>(own().api); }

CONSTCLOUD_CONSTEXPR Value<Text> IWebSocketStage::callback_url() const {
  if (data().is_imported) refuse::the_callback_url_is_not_available_for_imported_stages(data());
  return address("https://");
}

}  // namespace constcloud::aws_apigatewayv2
