#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the rule of handles and values (base/handle.hpp) for every class that the headers have.

usage: kinds.py <include folder> <output .cpp>

What changes a handle is a `const` member, what changes a value is none; whatever shares its state says in its first
comment which of the two it is. The program that is written asks the types the same, and changes a copy of each class
that can be changed: kinds.hpp says how, or the program does not compile.
"""
import pathlib
import re
import sys

sys.dont_write_bytecode = True
from generate import classes_of, of_the_house, plain

MARK = "static constexpr bool copies_share = true;"
MEMBER = re.compile(r"^  (?:template [^\n]*\n  )?(?:\[\[[^\]]*\]\] )?constexpr (?:inline )?(?P<result>[^()=;{}\n]*?)\b"
                    r"(?P<name>\w+)\((?P<taken>[^;{}]*?)\)(?P<const> const)?(?=;| \{|\n)", re.MULTILINE)
DECLARED_INSIDE = re.compile(r"^class (?:\[\[[^\]]*\]\] )?(?:detail|internal)::(\w+) : public (\w+) \{", re.MULTILINE)
VERBS = re.compile(r"(?:set|add|remove|erase|rename|replace|override|attach|apply|lock|edit|change|insert|append|push"
                   r"|truncate|acknowledge)(?:_\w+)?$")
ASKS = re.compile(r"(?:assert|check|validate)(?:_\w+)?$")
NOT_OURS = {"impl", "fields", "host", "regex", "text", "ignore"}  # bodies, and rooms without values that users meet


def is_changed_by(taken, handles):
    """Whether a function that takes these may change one of them, and not its own object."""
    for argument in re.split(r",(?![^<]*>)", taken):
        kind = re.match(r"\s*(const )?(?:\w+::)*(\w+)\s*&(\.\.\.)?", argument)
        if kind and (not kind[1] or kind[2] in handles or kind[3]):
            return True
    return False


def main():
    include, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    classes, base_of, marked, breaches = [], {}, set(), []
    for header in of_the_house(include):
        path = header.relative_to(include)
        if NOT_OURS & set(path.parts):
            continue
        text = plain(header.read_text())
        base_of.update(DECLARED_INSIDE.findall(text))
        for space, name, base, body, _ in classes_of(header):
            whole = text[text.index(body):].split("\n};")[0] if body else ""
            begin = re.search(rf"^class [^;\n]*\b{name}\b[^;{{]*\{{", text, re.MULTILINE).start()
            comment = re.search(r"((?:^///[^\n]*\n)*)(?:template [^\n]*\n)?\Z", text[:begin], re.MULTILINE)[1]
            is_template = text[:begin].split("\n")[-2].startswith(("template", "  requires"))
            base_of[name] = base.split("::")[-1] if base else None
            if MARK in body:
                marked.add(name)
            classes.append((path, f"{space}::{name}", name, body, whole, comment, is_template))

    def is_marked(name):
        while name in base_of:
            if name in marked:
                return True
            name = base_of[name]
        return False

    def is_construct(name):
        while name in base_of and name != "Construct":
            name = base_of[name]
        return name == "Construct"

    handles = {name for name in base_of if is_marked(name)}
    lines, includes, changed = [], set(), 0
    for path, full, name, body, whole, comment, is_template in classes:
        kind = "handle" if name in handles else "value"
        said = re.sub(r"\s*\n///\s*", " ", comment).lower()
        if name in marked and "handle" not in said:
            breaches.append(f"{path}: {name} has copies_share: its comment must say that it is a handle")
        if "Shared<" in whole and name not in handles and "value" not in said:
            breaches.append(f"{path}: {name} shares its state: say copies_share, or in its comment why it is a value")
        can_change = False
        for found in MEMBER.finditer(body):
            if found["name"] == name or "static" in found["result"] or ASKS.match(found["name"]):
                continue
            is_void = found["result"].strip() == "void"
            if not is_void and not VERBS.match(found["name"]):
                continue
            if kind == "value" and found["const"] and (is_changed_by(found["taken"], handles) or not is_void):
                continue
            if kind == "value" and found["const"]:
                breaches.append(f"{path}: {name}::{found['name']} changes a value: it must not be const")
            if kind == "handle" and not found["const"]:
                breaches.append(f"{path}: {name}::{found['name']} changes what a handle stands for: make it const")
            can_change |= VERBS.match(found["name"]) is not None and not found["name"].startswith("add_to_")
        if is_template or path.parts[1] == "cfn":
            continue
        includes.add(path.as_posix())
        lines.append(f"static_assert(kinds::is<{full}, {'true' if kind == 'handle' else 'false'}>);")
        if can_change and not is_construct(name):
            changed += 1
            lines.append(f"static_assert(kinds::copy_is_as_its_kind_says<{full}>());")
    if breaches:
        sys.exit("\n".join(breaches))
    if len(lines) < 100 or changed < 10:
        sys.exit(f"only {len(lines)} classes found in {include}, {changed} of them can be changed")
    parts = ["// GENERATED by tests/handles/kinds.py", "\n".join(f"#include <{path}>" for path in sorted(includes)),
             '#include "kinds.hpp"', "\n".join(lines)]
    output.write_text("\n\n".join(parts) + "\n")


if __name__ == "__main__":
    main()
