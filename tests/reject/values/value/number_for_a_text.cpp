// SPDX-License-Identifier: Apache-2.0
// reject-gcc: conversion from 'int' to non-scalar type
// reject-clang: no viable conversion from 'int' to
#include <constcloud/values/value.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Value<cc::Text> value = "1";
#else
cc::Value<cc::Text> value = 1;
#endif
