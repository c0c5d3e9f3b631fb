// SPDX-License-Identifier: Apache-2.0
// reject: static assertion failed
#ifdef CONSTCLOUD_CONTROL
static_assert(sizeof(char) == 1, "static assertion failed");
#else
static_assert(sizeof(char) < 2, "static assertion failed");
#endif
