// SPDX-License-Identifier: Apache-2.0
// COUNT resources as a constant: one API and stages of it, as resources.js has them.
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <constcloud/synth.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

constexpr void resources(cc::Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  for (int i = 1; i < COUNT; ++i) {
    const char name[4] = {'s', static_cast<char>('0' + i / 100), static_cast<char>('0' + i / 10 % 10),
                          static_cast<char>('0' + i % 10)};
    const cc::Text id = cc::Text::copy(name, 4);
    apigwv2::WebSocketStage(stack, id,
                            {.stage_name = id,
                             .web_socket_api = api,
                             .auto_deploy = true,
                             .description = "one of many stages",
                             .throttle = apigwv2::ThrottleSettings{.burst_limit = 200, .rate_limit = 100}});
  }
}

inline constexpr auto constant = cc::compiled_template<resources>("Resources");
static_assert(constant.size() > COUNT * 200);

#ifdef PRINT
#include <cstdio>
int main() { std::fwrite(constant.data(), 1, constant.size(), stdout); }
#endif
