// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_whole_number_is_wanted_here_round_it
// reject-note-clang: a_whole_number_is_wanted_here_round_it
#include <constcloud/values/value.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr cc::Value<long long> value = cc::Value<double>(2);
#else
constexpr cc::Value<long long> value = cc::Value<double>(1.5);
#endif
