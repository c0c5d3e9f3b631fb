// SPDX-License-Identifier: Apache-2.0
// reject: a char has one byte
static_assert(sizeof(char) == 2, "a char has one byte");
#ifdef CONSTCLOUD_CONTROL
#endif
