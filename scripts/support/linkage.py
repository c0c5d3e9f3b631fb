# SPDX-License-Identifier: Apache-2.0
"""Headers as header-only programs see them: what base/linkage.hpp defines, replaced."""

MEANS = {"CONSTCLOUD_CONSTEXPR": "constexpr", "CONSTCLOUD_INLINE": "inline", "CONSTCLOUD_NAMESPACE": "constcloud"}


def plain(text):
    for macro, meaning in MEANS.items():
        text = text.replace(macro, meaning)
    return text
