# SPDX-License-Identifier: Apache-2.0
"""Checks scripts/check-house: a small good project passes, and each breach put into it is reported."""
import pathlib
import runpy
import subprocess
import sys
import tempfile

CHECK_HOUSE = pathlib.Path(__file__).resolve().parents[2] / "scripts/check-house"
ROOMS = runpy.run_path(str(CHECK_HOUSE))["ROOMS"]
SPDX = "SPDX-License-Identifier: Apache-2.0"


def header(*includes, standard=True):
    lines = [f"// {SPDX}", "#pragma once", "// A header of the miniature."]
    if standard:
        lines.append("#include <constcloud/base/linkage.hpp>")
    return "\n".join(lines + [f"#include <{name}>" for name in includes]) + "\n"


BODIES = """
#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/node.hpp>
#endif
"""

PROPS = """
namespace constcloud {
/// What a node is made of.
struct NodeProps {
  Required<Text> path;
  Required<Text> role;
  /// Default: none.
  Optional<Map<Text>> labels{};
  double weight = 1;
};
template <class P = NodeProps>
consteval auto fields_of(const NodeProps*) {
  return fields<&P::path, &P::role, &P::labels,
                &P::weight>();
}
}  // namespace constcloud
"""


def test(name):
    return f"// {SPDX}\n#include <constcloud/{name}.hpp>\n"


def guide(rooms):
    return "".join(f"| `{room}/` | What it is. |\n" for room in rooms)


GOOD = {
    **{f"include/constcloud/{room.replace('*', 'iam')}/detail/any.hpp": header() for room in ROOMS},
    "CONTRIBUTING.md": guide(ROOMS),
    "include/constcloud/app.hpp": header("constcloud/host/files.hpp", "constcloud/tree/node.hpp"),
    "include/constcloud/base/linkage.hpp": header("constcloud/base/standard.hpp", standard=False),
    "include/constcloud/base/standard.hpp": header(standard=False) + '#include "constcloud is written in C++20"\n',
    "include/constcloud/base/text.hpp": header("cstddef"),
    "include/constcloud/tree/node.hpp":
        header("constcloud/base/text.hpp", "constcloud/tree/detail/tree.hpp") + PROPS + BODIES,
    "include/constcloud/tree/impl/node.hpp": header("constcloud/tree/node.hpp"),
    "include/constcloud/tree/detail/tree.hpp": header(),
    "include/constcloud/cfn/iam/role.hpp": header("constcloud/tree/node.hpp") + "\n" * 500,
    "include/constcloud/aws_iam.hpp": header("constcloud/aws_iam/role.hpp"),
    "include/constcloud/aws_lambda.hpp": header("constcloud/aws_lambda/function.hpp"),
    "include/constcloud/aws_iam/role.hpp": header("constcloud/cfn/iam/role.hpp"),
    "include/constcloud/aws_lambda/function.hpp": header("constcloud/aws_iam/role.hpp"),
    "include/constcloud/host/files.hpp": header("string", "constcloud/tree/node.hpp"),
    "src/tree.cpp": f"// {SPDX}\n#include <constcloud/tree/impl/node.hpp>\n",
    "tests/unit/base/text.cpp": test("base/text"),
    "tests/unit/tree/node.cpp": test("tree/node"),
    "tests/unit/aws_iam/role.cpp": test("aws_iam/role"),
    "tests/unit/aws_lambda/function.cpp": test("aws_lambda/function"),
    "tests/unit/host/files.cpp": test("host/files"),
    "tests/reject/tree/node/no_id.cpp": f"// {SPDX}\n",
    "scripts/run": f"#!/bin/sh\n# {SPDX}\n",
    "README.md": "See https://example.com/work/root for more.\n",
}

# What is put into the good project (None: taken out), and what must be reported.
BREACHES = [
    ({"tests/unit/x.cpp": "int x;\n"}, "tests/unit/x.cpp: the first line must say"),
    ({"scripts/run": "#!/bin/sh\n"}, "scripts/run: the first line must say"),
    ({"tests/CMakeLists.txt": "project(x)\n"}, "CMakeLists.txt: the first line must say"),
    ({"include/constcloud/base/text.hpp": f"// {SPDX}\n// Text.\n#pragma once\n"}, "second line must be #pragma once"),
    *(({"include/constcloud/base/text.hpp": header() + f"using X = {word};\n"}, f"`{word}` is not of all compilers")
      for word in ("__int128", "__builtin_inf", "__is_same", "__attribute__", "__PRETTY_FUNCTION__")),
    ({"include/constcloud/base/text.hpp": f"// {SPDX}\n#pragma once\n\nint x;\n"}, "a comment must say what"),
    ({"include/constcloud/base/text.hpp": header() + "\n" * 397}, "401 lines, and 400 are allowed"),
    ({"include/constcloud/base/text.hpp": header() + "  constexpr Text(const char* data, std::size_t size);\n"},
     'Text has a constructor that {"key", 60} would call'),
    ({"include/constcloud/tree/node.hpp": header() + "/// A thing.\nclass [[nodiscard]] Thing {\n public:\n"
      "  /// Under `scope`.\n  constexpr Thing(const Construct& scope, const Text& id);\n};\n" + BODIES},
     "the comment of Thing must say what its constructor refuses"),
    ({"include/constcloud/tree/node.hpp": header() + "CONSTCLOUD_CHECKED_FIELD(\n    NodeName, length_between(1, 2) && all_of(alnum),\n"
      "    a_node_name_must_be_a_name_rename_it,\n    \"Node: name\", \"must be a name\", \"rename it\");\n" + BODIES},
     "no file in tests/reject has a literal that NodeName refuses"),
    ({"include/constcloud/base/text.hpp": header() + "  constexpr explicit Text(const char* begin, const char* end);\n"},
     'Text has a constructor that {"key", 60} would call'),
    ({"include/constcloud/base/text.hpp": header() + "class Text {};\n"}, "class Text must be [[nodiscard]]"),
    ({"include/constcloud/tree/node.hpp": header() + "class Node {};\nclass Leaf\n    : public Node {};\n" + BODIES},
     "class Leaf must be [[nodiscard]]"),
    ({"include/constcloud/tree/node.hpp": header() + "class Construct {\n  static constexpr Construct of(int);\n};\n" + BODIES},
     "of must be [[nodiscard]]"),
    *(({"include/constcloud/tree/node.hpp": header() + PROPS.replace(good, bad) + BODIES}, f"tree/node.hpp: NodeProps: {words}")
      for good, bad, words in [
          ("path;", "z;", "role must stand before z"),
          ("Required<Text> path;", "Optional<Text> path{};", "role must stand before path"),
          ("labels{};", "zone{};", "weight must stand before zone"),
          ("Optional<Map<Text>> labels{};", "Required<Map<Text>> labels;", "labels must stand before role"),
          ("weight = 1;", "breadth;", "breadth must stand before labels"),
          ("&P::path, &P::role", "&P::role, &P::path", "fields_of has not the fields of the struct in their order"),
          ("&P::path, ", "", "fields_of has not the fields of the struct in their order")]),
    ({"include/constcloud/cfn/iam/role.hpp": header() + "struct RoleOptions {\n  int b;\n  int a;\n};\n"},
     "cfn/iam/role.hpp: RoleOptions: a must stand before b"),
    ({"include/constcloud/base/text.hpp": header("constcloud/tree/node.hpp")}, "base/ must not include tree/"),
    ({"include/constcloud/cfn/iam/role.hpp": header("constcloud/aws_iam/role.hpp")}, "cfn/ must not include aws_iam/"),
    ({"include/constcloud/tree/node.hpp": header("constcloud/host/files.hpp")}, "only umbrella headers may include host/"),
    ({"include/constcloud/tree/node.hpp": header("constcloud/app.hpp")}, "must not include the umbrella"),
    ({"include/constcloud/json.hpp": header("constcloud/host/files.hpp")}, "only app.hpp, aws_s3_assets.hpp, main.hpp may include host/"),
    ({"include/constcloud/tree/node.hpp": header("string")}, "<string> is too heavy"),
    ({"include/constcloud/tree/node.hpp": f'// {SPDX}\n#pragma once\n// A node.\n#include "x.hpp"\n'}, "write <constcloud/...>"),
    ({"include/constcloud/hana.hpp": header("boost/hana.hpp")}, "<boost/hana.hpp> is too heavy"),
    ({"include/constcloud/tree/detail/tree.hpp": header("cstddef", standard=False)},
     "tree/detail/tree.hpp: must include <constcloud/base/linkage.hpp>, or a header that does"),
    ({"include/constcloud/tree/node.hpp": header(standard=False) + BODIES},
     "tree/node.hpp: must include <constcloud/base/linkage.hpp>, or a header that does"),
    ({"include/constcloud/attic/node.hpp": header()}, "there is no room 'attic'"),
    ({"include/constcloud/tree/detail/tree.hpp": header("constcloud/tree/node.hpp")}, "headers include each other"),
    ({"include/constcloud/aws_iam/user.hpp": header("constcloud/aws_lambda/function.hpp")}, "modules include each other"),
    ({"include/constcloud/aws_iam.hpp": header()}, "aws_iam.hpp: does not include <constcloud/aws_iam/role.hpp>"),
    ({"include/constcloud/tree/node.hpp": header()}, "tree/node.hpp: must end with its bodies"),
    ({"include/constcloud/tree/impl/tree.hpp": header()}, "tree/impl/tree.hpp: there is no header that these are"),
    ({"include/constcloud/tree/detail/tree.hpp": header("constcloud/tree/impl/node.hpp")}, "is for its own header only"),
    ({"tests/unit/tree/node.cpp": None}, "include/constcloud/tree/node.hpp: there is no tests/unit/tree/node.cpp"),
    ({"include/constcloud/hana.hpp": header() + "int x;\n"}, "constcloud/hana.hpp: there is no tests/unit/hana.cpp"),
    ({"tests/unit/tree/edge.cpp": test("tree/edge")}, "there is no include/constcloud/tree/edge.hpp"),
    ({"tests/unit/tree/node.cpp": test("tree/nodes")}, "does not include <constcloud/tree/node.hpp>"),
    ({"tests/reject/tree/edge/no_id.cpp": f"// {SPDX}\n"}, "there is no include/constcloud/tree/edge.hpp"),
    ({"include/constcloud/tree/detail/tree.hpp": header() + "struct T { T& operator=(T other) noexcept; };\n"},
     "an assignment from a copy, (T other), is not noexcept"),
    ({"include/constcloud/tree/detail/tree.hpp": header() + "void f() { auto* leaf = new Leaf; }\n"}, "`auto* leaf = new`"),
    ({"include/constcloud/tree/detail/tree.hpp": header() + "void f() { all.push_back(new Leaf); }\n"}, "`push_back(new`"),
    ({"include/constcloud/tree/detail/tree.hpp": header() + "auto& f() { return static_cast<const State&>(*node.payload); }\n"},
     "`static_cast<const State&>(*node.payload`: what a node keeps may be something else"),
    ({"include/constcloud/tree/detail/tree.hpp": header() + "void f() { node.payload = state; }\n"},
     "a node is given what it keeps when it is made"),
    ({"include/constcloud/tree/impl/node.hpp": header("constcloud/tree/node.hpp") + "\nconstexpr Role::Role(const Construct& scope)\n"
      '    : Construct(scope, "aws-cdk-lib.aws_iam.Role", new State) {\n  refuse();\n}\n'},
     "the constructor of Role must begin with `Making making(*this);`"),
    ({"include/constcloud/aws_iam/detail/any.hpp": header() + "constexpr Role::Role(const Construct& scope, const RoleProps& props)\n"
      '    : Construct(scope, "aws-cdk-lib.aws_iam.Role", new State) {\n  const Making making(*this);\n}\n'},
     "the constructor of Role must begin with `Making making(*this, props);`"),
    *(({"include/constcloud/aws_iam/detail/any.hpp": header() + text}, "what a room keeps for itself stands in its `internal`")
      for text in ["namespace constcloud::aws_iam::detail {\n}\n",
                   "namespace constcloud {\n\nnamespace aws_iam::detail {\n}\n",
                   "namespace constcloud::aws_iam {\nnamespace detail {\n}\n"]),
    ({"include/constcloud/aws_iam/detail/any.hpp": header() + "namespace constcloud {\nint f() { return constcloud::detail::g(); }\n}\n"},
     "`constcloud::detail::g`: within the library that is `detail::g`"),
    *(({"include/constcloud/tree/detail/tree.hpp": header() + f"inline void f() {{ throw Error({what}); }}\n"},
       "a rule of a construct is a CONSTCLOUD_RULE")
      for what in ["message, path", "Text::concat({a, b}), path_of(node)", '"it is wrong", detail::path_of(data())',
                   "message, scope.node().path()"]),
    ({"include/constcloud/tree/detail/tree.hpp": header() + "auto f = [this](const Text& what) {\n  refuse::it_is_wrong(data(), what);\n};\n"},
     "g++ does not go into a lambda that only refuses"),
    ({"include/constcloud/aws_iam/detail/any.hpp": header() + "bool f(const Text& t) { return RoleName::accepts(t.data(), 1); }\n"},
     "`RoleName::accepts(`: fields are checked by"),
    ({"include/constcloud/tree/node.hpp": header() + "class [[nodiscard]] Role {\n public:\n  constexpr explicit Role(detail::NodeData* node);\n"
      "};\n" + BODIES}, "a public member must not take or give a node"),
    ({"CONTRIBUTING.md": guide(ROOMS[1:])}, "CONTRIBUTING.md: the table of rooms must have one row each"),
    ({"CONTRIBUTING.md": guide(reversed(ROOMS))}, "CONTRIBUTING.md: the table of rooms must have one row each"),
    ({"CONTRIBUTING.md": None}, "CONTRIBUTING.md: the table of rooms must have one row each"),
    ({"include/constcloud/regex/detail/any.hpp": None}, "there is no header in the room 'regex'"),
    ({"include/constcloud/text/detail/any.hpp": header("constcloud/base/text.hpp")}, "text/ must not include base/"),
    ({"include/constcloud/core.hpp": header("constcloud/tree/node.hpp"), "tests/unit/values/size.cpp": test("values/size"),
      "include/constcloud/values/size.hpp": header() + "namespace constcloud {\nenum class Unit { bytes };\n}\n"},
     "core.hpp: does not include <constcloud/values/size.hpp>"),
    ({"include/constcloud/stacks/detail/any.hpp": header("constcloud/tree/node.hpp") + "constexpr int Node::size() {}\n",
      "include/constcloud/tree/node.hpp": header() + "class [[nodiscard]] Node {\n};\n" + BODIES},
     "stacks/detail/any.hpp: defines Node::size, which is a member in tree/"),
    ({"include/constcloud/tree/detail/any.hpp": header() + "template <class T>\nconcept HasNode = true;\n"},
     "the concept HasNode must be written in small letters"),
    ({"tests/unit/tree/node.cpp": test("tree/node") + "STATIC_REQUIRE((a && b) == c &&\n               d);\n"},
     "tests/unit/tree/node.cpp:3: Catch2 takes no && or ||"),
    ({"include/constcloud/constraints/sqs.hpp": header() +
      'CONSTCLOUD_CHECKED_FIELD(Name, at_most(3),\n    a_name_must_be_at_most_3_shorten_it, "N", "must be", "shorten it");\n'},
     "src/constraints.cpp: does not include <constcloud/constraints/sqs.hpp>"),
    ({"src/tree.cpp": f"// {SPDX}\n"}, "src/tree.cpp: does not include <constcloud/tree/impl/node.hpp>"),
    ({"src/tree.cpp": None}, "src/tree.cpp: does not include <constcloud/tree/impl/node.hpp>"),
    ({"include/constcloud/tree/impl/node.hpp": header("constcloud/tree/node.hpp") + "\nconstexpr int size() { return 1; }\n"},
     "a function of impl/ is CONSTCLOUD_CONSTEXPR"),
    ({"README.md": "TO" + "DO: write\n"}, "README.md:1: unfinished work"),
    ({"README.md": "Look into /ro" + "ot/.cache\n"}, "README.md:1: a path of one machine"),
    ({"README.md": "Look into '/tm" + "p/x'\n"}, "README.md:1: a path of one machine"),
]


def report_on(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(CHECK_HOUSE), folder], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr


def main():
    failures = 0
    status, report = report_on(GOOD)
    if status != 0:
        failures += 1
        print(f"a good project is refused:\n{report}")
    for changes, expected in BREACHES:
        files = {name: text for name, text in {**GOOD, **changes}.items() if text is not None}
        status, report = report_on(files)
        if status == 0 or expected not in report:
            failures += 1
            print(f"not reported: {expected}\n  with {list(changes)}, it says:\n{report}")
    print(f"{len(BREACHES)} breaches tried, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
