// SPDX-License-Identifier: Apache-2.0
#pragma once
// The two ways to link constcloud. Header-only, every function is constexpr and its body is seen wherever it is called.
// With constcloud::compiled (which defines CONSTCLOUD_COMPILED) the bodies of impl/ are in a library: what has its body
// there, or calls it, is an ordinary function. Every header meets this one before its first declaration.
#include <constcloud/base/standard.hpp>

#ifdef CONSTCLOUD_COMPILED
#define CONSTCLOUD_CONSTEXPR
#define CONSTCLOUD_INLINE
#define CONSTCLOUD_NAMESPACE constcloud::inline compiled
#ifndef CONSTCLOUD_LIBRARY  // the files of src/ define it: they are where the bodies are
#define CONSTCLOUD_BODIES_ELSEWHERE
#endif
#else
/// Stands for `constexpr` at functions whose bodies are in impl/ and at those that call them. A free function with its
/// body in a header is `inline` besides.
#define CONSTCLOUD_CONSTEXPR constexpr
/// Stands for `inline` at functions of host/, which are no constants.
#define CONSTCLOUD_INLINE inline
/// Where all names are declared: `namespace CONSTCLOUD_NAMESPACE::aws_logs { ... }`. Each way has names of its own for
/// the linker, so that a program may have files of both, and a value that passes from one to the other does not link.
#define CONSTCLOUD_NAMESPACE constcloud
#endif
