// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/secret_value.hpp>

#include <constcloud/tree/reference.hpp>

#include "support/both.hpp"

namespace cc = constcloud;

TEST_CASE("SecretValue: a text that stands as it is, without any care") {
  CHECK_BOTH(cc::SecretValue::unsafe_plain_text("word").unsafe_unwrap().literal() == cc::Text("word"));
  const char* word = "run time";
  CHECK(cc::SecretValue::unsafe_plain_text(word).unsafe_unwrap().literal() == cc::Text("run time"));
  CHECK_BOTH(cc::Value<cc::Text>(cc::SecretValue::unsafe_plain_text("word")).literal() == cc::Text("word"));
}

TEST_CASE("SecretValue: of an attribute of a resource, which is known at deployment only") {
  CHECK_BOTH(cc::SecretValue::resource_attribute(cc::Aws::stack_id).unsafe_unwrap().is_token());
  CHECK_THROWS_WITH(cc::SecretValue::resource_attribute("word"),
                    "SecretValue.resourceAttribute() must be used with a resource attribute");
}
