// SPDX-License-Identifier: Apache-2.0
// reject: the code of a function is wanted here: pass Code::from_inline("...")
#include <constcloud/aws_lambda/function.hpp>

namespace lambda = constcloud::aws_lambda;

struct Own : lambda::Code {
  lambda::CodeConfig bind(const constcloud::Construct&) const { return {}; }
};

#ifdef CONSTCLOUD_CONTROL
lambda::Code f() { return lambda::Code::from_inline("exports.handler = 1"); }
#else
lambda::Code f() { return Own(); }
#endif
