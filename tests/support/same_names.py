# SPDX-License-Identifier: Apache-2.0
"""What a program can name does not depend on how it is linked: each umbrella header includes the same public headers with
the bodies of the functions and without (CONSTCLOUD_COMPILED).

same_names.py <compiler> <include folder> [folder of headers of others]...

A header is public when it declares something outside of the namespaces that are no API. What an umbrella lacks in one
of the two ways is printed as the lines to add to it.
"""
import pathlib
import re
import subprocess
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "scripts/support"))
from linkage import plain  # noqa: E402

INTERNAL = {"detail", "host", "ignore", "internal", "path", "refuse", "regex", "text"}


def without_noise(text):
    """The code of a header, without comments, directives and the contents of literals."""
    return re.sub(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'|//[^\n]*'
                  r'|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*', "", text, flags=re.DOTALL | re.MULTILINE)


def declares_public_names(header):
    spaces = []  # of each open brace: whether it is a namespace that is no API
    declared = ""
    for part in re.finditer(r"namespace\s+([\w:]+)\s*\{|namespace\s*\{|[{}]|[^{}](?:(?!namespace\b)[^{}])*",
                            without_noise(plain(header.read_text(encoding="utf-8")))):
        if part[0].endswith("{"):
            spaces.append(bool(INTERNAL & set((part[1] or "").split("::"))))
            declared += "" if part[0].startswith("namespace") or any(spaces) else "{"
        elif part[0] == "}":
            spaces.pop()
        elif not any(spaces):
            declared += part[0]
    # A function of a class that was declared elsewhere is no new name.
    declared = re.sub(r"(?:template\s*<[^;{}]*>\s*)?constexpr [^;{}()]*\b[A-Z]\w*::\w+\([^;{}]*\{?[^{}]*", "", declared)
    return re.search(r"\w", re.sub(r"\b(?:inline|constexpr)\b", "", declared)) is not None


def included(compiler, include, others, umbrella, *flags):
    done = subprocess.run(
        [compiler, "-std=c++20", "-M", *flags, f"-I{include}", *(f"-isystem{folder}" for folder in others),
         "-x", "c++", "-"], input=f"#include <{umbrella.relative_to(include)}>\n", capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(done.stderr)
    found = (pathlib.Path(name) for name in done.stdout.replace("\\\n", " ").split())
    return {path.relative_to(include) for path in found if include in path.parents
            and not {"impl", "detail", "fields"} & set(path.parts)}


def main():
    compiler, include, *others = sys.argv[1:]
    include = pathlib.Path(include).resolve()
    failures = 0
    public = {}
    ours = include / "constcloud"
    umbrellas = sorted([*ours.glob("*.hpp"), *ours.glob("*/http.hpp")])  # of modules, and of their parts
    for umbrella in umbrellas:
        whole = included(compiler, include, others, umbrella)
        compiled = included(compiler, include, others, umbrella, "-DCONSTCLOUD_COMPILED")
        for way, lacking in (("CONSTCLOUD_COMPILED", whole - compiled), ("header-only", compiled - whole)):
            for header in sorted(lacking):
                if header not in public:
                    public[header] = declares_public_names(include / header)
                if public[header]:
                    failures += 1
                    print(f"{umbrella.relative_to(include)}, {way}, lacks\n#include <{header}>")
    print(f"{len(umbrellas)} umbrella headers, {failures} headers are lacking")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
