// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/parameter_mapping.hpp>

#include "support/https.hpp"

using https::apigwv2::MappingValue;
using https::apigwv2::ParameterMapping;

TEST_CASE("MappingValue: where it is taken from") {
  CHECK_BOTH(MappingValue::none.value().literal() == "");
  CHECK_BOTH(MappingValue::request_header("a").literal() == "$request.header.a");
  CHECK_BOTH(MappingValue::request_query_string("a").literal() == "$request.querystring.a");
  CHECK_BOTH(MappingValue::request_body("a").literal() == "$request.body.a");
  CHECK_BOTH(MappingValue::request_path().literal() == "$request.path");
  CHECK_BOTH(MappingValue::request_path_param("a").literal() == "$request.path.a");
  CHECK_BOTH(MappingValue::context_variable("a").literal() == "$context.a");
  CHECK_BOTH(MappingValue::stage_variable("a").literal() == "$stageVariables.a");
  CHECK_BOTH(MappingValue::custom("a").literal() == "a");
}

TEST_CASE("ParameterMapping: keys, and copies that do not share") {
  constexpr auto keys = [] {
    const ParameterMapping mapping = ParameterMapping()
                                         .append_header("a", MappingValue::none)
                                         .overwrite_header("b", MappingValue::none)
                                         .remove_header("c")
                                         .append_query_string("d", MappingValue::none)
                                         .overwrite_query_string("e", MappingValue::none)
                                         .remove_query_string("f")
                                         .overwrite_path(MappingValue::request_path())
                                         .custom("g", "h");
    const auto& made = mapping.mappings();
    return made.size() == 8 && made.find("append:header.a") != nullptr && made.find("overwrite:header.b") != nullptr &&
           made.find("remove:header.c")->literal().empty() && made.find("append:querystring.d") != nullptr &&
           made.find("overwrite:querystring.e") != nullptr && made.find("remove:querystring.f") != nullptr &&
           made.find("overwrite:path")->literal() == "$request.path" && made.find("g")->literal() == "h";
  };
  CHECK_BOTH(keys());
  constexpr auto copies = [] {
    ParameterMapping first = ParameterMapping::from_object({{"a", MappingValue::custom("b")}});
    const ParameterMapping second = first;
    first.remove_header("x");
    return first.mappings().size() == 2 && second.mappings().size() == 1;
  };
  CHECK_BOTH(copies());
}
