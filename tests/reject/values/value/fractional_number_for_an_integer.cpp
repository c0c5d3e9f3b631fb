// SPDX-License-Identifier: Apache-2.0
// reject-gcc: conversion from 'double' to non-scalar type
// reject-clang: no viable conversion from 'double' to
#include <constcloud/values/value.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Value<long long> value = 1;
#else
cc::Value<long long> value = 1.5;
#endif
