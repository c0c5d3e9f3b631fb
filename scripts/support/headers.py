# SPDX-License-Identifier: Apache-2.0
"""Which headers a test over all of them looks at."""
import pathlib
import re

INCLUDE = re.compile(r"^#include <(constcloud/cfn/[^>]+)>", re.MULTILINE)


def of_the_house(include):
    """All headers below `include` that are written by hand, and of the generated ones those that they include. The other
    thousands are one generator's: tests/cfn asks it."""
    include = pathlib.Path(include)
    generated = include / "constcloud/cfn"
    written = [path for path in sorted(include.rglob("*.hpp")) if generated not in path.parents]
    used = {include / name for path in written for name in INCLUDE.findall(path.read_text(encoding="utf-8"))}
    return sorted([*written, *(path for path in used if path.is_file())])
