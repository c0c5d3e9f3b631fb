#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a translation unit that includes every header and asks check.hpp of every class that is no template.

Usage: list_types.py <folder of the headers> <file>
"""
import pathlib
import re
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "scripts/support"))
from headers import of_the_house  # noqa: E402
from linkage import plain  # noqa: E402

CONCEPTS = ("assignment_throws_where_copying_does", "moving_throws_nothing")
OPENED = re.compile(r"(?:inline )?namespace ([\w:]+) \{|(?:class|struct) (\w+)\b[^;(]*\{")
NO_CODE = re.compile(r'//.*|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])\'')


def types_in(text):
    """The classes of a header that stand in namespaces only and are no templates."""
    namespaces, depth, before = [], 0, ""
    for line in text.splitlines():
        code = NO_CODE.sub("", line)
        found = OPENED.match(code)
        if found and found[1]:
            namespaces.append(found[1])
        elif found and depth == len(namespaces) and not before.startswith(("template", "  requires")):
            yield "::".join([*namespaces, found[2]])
        depth += code.count("{") - code.count("}")
        del namespaces[depth:]
        before = code


def main():
    include = pathlib.Path(sys.argv[1])
    # (On another system than Windows, its headers are empty.)
    headers = [header for header in of_the_house(include) if not header.name.startswith("windows")]
    types = sorted({found for header in headers for found in types_in(plain(header.read_text(encoding="utf-8")))})
    lines = ["// SPDX-License-Identifier: Apache-2.0"]
    lines += [f"#include <{header.relative_to(include)}>" for header in headers if header.parent.name not in ("impl", "fields")]
    lines.append('#include "values/check.hpp"')
    for concept in CONCEPTS:
        lines += [f"static_assert(values::{concept}<{found}>);" for found in types]
    pathlib.Path(sys.argv[2]).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
