// SPDX-License-Identifier: Apache-2.0
#ifdef CONSTCLOUD_CONTROL
#else
static_assert(sizeof(char) == 2, "a char has one byte");
#endif
