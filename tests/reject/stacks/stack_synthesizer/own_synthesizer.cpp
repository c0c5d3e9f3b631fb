// SPDX-License-Identifier: Apache-2.0
// reject: a synthesizer of the library is wanted here: pass DefaultStackSynthesizer({...})
#include <constcloud/stacks/stack.hpp>

namespace cc = constcloud;

struct Own : cc::StackSynthesizer {};

#ifdef CONSTCLOUD_CONTROL
void f(const cc::Construct& app) { cc::Stack(app, "S", {.synthesizer = cc::DefaultStackSynthesizer()}); }
#else
void f(const cc::Construct& app) { cc::Stack(app, "S", {.synthesizer = Own()}); }
#endif
