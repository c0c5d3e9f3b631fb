// SPDX-License-Identifier: Apache-2.0
// reject: the first error
// reject-note: nobody says this
#ifdef CONSTCLOUD_CONTROL
#else
static_assert(sizeof(char) == 2, "the first error");
#endif
