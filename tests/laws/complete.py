#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every builder in a public header stands in a file of laws, and has the setters of its fields: `x` for each, `maybe_x`
for the optional ones.

usage: complete.py <folder of the headers> <folder of the laws>
"""
import pathlib
import re
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "scripts/support"))
from headers import of_the_house  # noqa: E402
from linkage import plain  # noqa: E402

BUILDER = re.compile(r"^class [^;{]*\b(?P<name>\w+)\s+: public Builder<\w+,\s+\w+,\s+(?P<props>\w+),\s+Set> \{\n"
                     r"(?P<body>.*?)^\};", re.MULTILINE | re.DOTALL)
SETTERS = re.compile(r"^  (?:CONSTCLOUD_(?P<kind>REQUIRED|OPTIONAL)\((?P<field>\w+)\)|constexpr auto (?P<setter>\w+)\()",
                     re.MULTILINE)
STRUCT = re.compile(r"^struct (\w+Props) \{\n(.*?)^\};", re.MULTILINE | re.DOTALL)
FIELD = re.compile(r"^  (Required|Optional)<[^;]*?(\w+)(?:\{\})?;", re.MULTILINE)
ALIAS = re.compile(r"^using (\w+Props) = (\w+);", re.MULTILINE)
LAWS = re.compile(r"^CONSTCLOUD_BUILDER_LAWS\((?:\w+::)+(\w+)\)", re.MULTILINE)


def main():
    headers = {path: plain(path.read_text()) for path in of_the_house(pathlib.Path(sys.argv[1]).parent)}
    laws = {name for path in pathlib.Path(sys.argv[2]).glob("*.cpp") for name in LAWS.findall(path.read_text())}
    fields = {}
    for text in headers.values():
        fields |= {name: FIELD.findall(body) for name, body in STRUCT.findall(text)}
    for text in headers.values():
        fields |= {alias: fields[name] for alias, name in ALIAS.findall(text) if name in fields}
    count, faults = 0, []
    for path, text in headers.items():
        for found in BUILDER.finditer(text):
            count += 1
            name = found["name"]
            if name not in laws:
                faults.append(f"{path}: there is no CONSTCLOUD_BUILDER_LAWS for {name} in {sys.argv[2]}")
            there = set()
            for each in SETTERS.finditer(found["body"]):
                there.add(each["field"] or each["setter"])
                if each["kind"] == "OPTIONAL":
                    there.add(f"maybe_{each['field']}")
            wanted = {field for _, field in fields[found["props"]]}
            wanted |= {f"maybe_{field}" for kind, field in fields[found["props"]] if kind == "Optional"}
            faults += [f"{path}: {name} has no {setter}()" for setter in sorted(wanted - there)]
            faults += [f"{path}: {name} has a {setter}(), but there is no such field" for setter in sorted(there - wanted)]
    print(f"{count} builders")
    if count == 0:
        faults.append(f"no builders found in {sys.argv[1]}")
    sys.exit("\n".join(faults) or 0)


main()
