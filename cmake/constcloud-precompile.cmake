# SPDX-License-Identifier: Apache-2.0

# constcloud_precompile(<target> [<header>...])
#
# Gives <target>, which links constcloud::constcloud, a precompiled header, so that an edit of one of
# its files compiles without reading the library again. Without a list it holds what a program
# around a WebSocket API includes.
function(constcloud_precompile target)
  set(headers ${ARGN})
  if(NOT headers)
    set(headers
      constcloud/aws_apigatewayv2.hpp
      constcloud/aws_apigatewayv2_integrations.hpp
      constcloud/aws_lambda.hpp
      constcloud/main.hpp)
  endif()
  list(TRANSFORM headers REPLACE "(.+)" "<\\1>")
  target_precompile_headers(${target} PRIVATE ${headers})
endfunction()
