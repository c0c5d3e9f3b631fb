// SPDX-License-Identifier: Apache-2.0
// reject-clang: CfnAlias: description must be at most 256 characters: shorten it
// reject-gcc: must_be_at_most_256_characters_shorten_it
#include <constcloud/cfn/lambda/alias.hpp>

namespace cc = constcloud;
namespace lambda = cc::aws_lambda;

#define EIGHT "12345678"
#define SIXTY_FOUR EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT
#ifdef CONSTCLOUD_CONTROL
#define DESCRIPTION SIXTY_FOUR SIXTY_FOUR SIXTY_FOUR SIXTY_FOUR
#else
#define DESCRIPTION SIXTY_FOUR SIXTY_FOUR SIXTY_FOUR SIXTY_FOUR "9"
#endif

void f(cc::Stack& stack) {
  lambda::CfnAlias::builder(stack, "A").function_name("f").function_version("1").name("live").description(DESCRIPTION).build();
}
