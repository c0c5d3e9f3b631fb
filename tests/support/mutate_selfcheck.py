# SPDX-License-Identifier: Apache-2.0
"""Checks scripts/mutate: what it edits and what it leaves alone, its sample, and what it keeps between two runs."""
import contextlib
import io
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts/support"))
import court  # noqa: E402
import mutations  # noqa: E402
from workshop import Outcome  # noqa: E402

SOURCE = r"""// SPDX-License-Identifier: Apache-2.0
#pragma once
// A comment, a < b && c + 1.
#define CONSTCLOUD_TWICE(x) ((x) + (x))
namespace sample {

inline constexpr int table[] = {
    1, 2, 3,
};
static_assert(sizeof(int) == 4);
template <class T, int N = 2>
  requires(N < 3 && N > 1)
constexpr bool is_small(const List<T>& list, Text&& name) {
  if (list.size() <= 10) return true;
  const char* text = "a < b"; /* 1 + 1 */
  return name == text || !list.empty();
}

/// Of 3.
constexpr void fill(List<int>& list) {
  list.reserve(0x10u);
  for (int i = 0; i < 1'000; ++i) list.push_back(i - 1);
  list.done = true;
}

}  // namespace sample
"""
EDITS = {
    14: ["list.size() <= 10 -> !(list.size() <= 10)", "<= -> <", "10 -> 9", "10 -> 11", "return true -> nothing",
         "true -> false"],
    16: ["name == text || !list.empty() -> !(name == text || !list.empty())", "== -> !=", "|| -> &&", "! -> nothing"],
    21: ["list.reserve(0x10u) -> nothing", "0x10u -> 0xfu", "0x10u -> 0x11u"],
    22: ["0 -> 1", "< -> <=", "1'000 -> 999", "1'000 -> 1001", "list.push_back(i - 1) -> nothing", "- -> +", "1 -> 0",
         "1 -> 2"],
    23: ["list.done = true -> nothing", "true -> false"],
}


class Edits(unittest.TestCase):
    def setUp(self):
        self.found = list(mutations.Source("sample/list.hpp", SOURCE).mutations())

    def test_all_that_runs_and_nothing_else(self):
        edits = {}
        for mutation in self.found:
            edits.setdefault(mutation.line, []).append(mutation.edit)
        self.assertEqual({line: sorted(found) for line, found in edits.items()},
                         {line: sorted(found) for line, found in EDITS.items()})

    def test_one_place_changes(self):
        boundary = next(m for m in self.found if m.edit == "<= -> <")
        self.assertEqual(boundary.applied(SOURCE), SOURCE.replace("list.size() <= 10", "list.size() < 10"))
        dropped = next(m for m in self.found if m.edit == "list.push_back(i - 1) -> nothing")
        self.assertEqual(dropped.applied(SOURCE), SOURCE.replace("++i) list.push_back(i - 1);", "++i) ;"))
        self.assertEqual((dropped.function, dropped.kind), ("fill", "drop"))

    def test_equal_edits_have_names_of_their_own(self):
        found = list(mutations.Source("a/b.hpp", "constexpr int f() {\n  g(1, 1);\n  g(1, 1);\n}\n").mutations())
        self.assertEqual(len({m.name for m in found}), len(found))
        self.assertIn("1 -> 2 (4)", [m.edit for m in found])


class Samples(unittest.TestCase):
    def test_one_of_each_line_in_an_order_that_stays(self):
        def order(text):
            return [m.code for m in mutations.in_order("7", mutations.Source("sample/list.hpp", text).mutations())]
        self.assertEqual(len(order(SOURCE)), len(EDITS))
        with_more = order(SOURCE.replace("/// Of 3.\n", "/// Of 3.\nconstexpr int zero() { return 0; }\n"))
        self.assertEqual([code for code in with_more if "zero" not in code], order(SOURCE))
        self.assertEqual(len(with_more), len(EDITS) + 1)

    def test_shares_follow_the_sizes(self):
        self.assertEqual(mutations.shares(20, {"a": 10, "b": 90, "c": 0}), {"a": 2, "b": 16, "c": 2})
        self.assertEqual(mutations.shares(2, {"a": 10, "b": 90}), {"a": 2, "b": 2})


class Judge:
    """Says what it was told to say of a mutation, and passes without one."""

    files = ["tests/unit/sample/list.cpp"]

    def __init__(self, name, workshop, says):
        self.name, self.workshop, self.says = name, workshop, says

    def ask(self, workshop, room):
        self.workshop.asked.append(self.name)
        how = self.says.get(self.workshop.mutated)
        return Outcome(how is None, how or "")

    def killer(self, outcome):
        return self

    def parts(self):
        return [self]


class Workshop:
    headers = {"sample/list.hpp": SOURCE}
    tree_digest = support_digest = ""
    mutated = None

    def __init__(self):
        self.asked = []

    @contextlib.contextmanager
    def with_mutation(self, mutation):
        self.mutated = mutation.edit
        yield
        self.mutated = None

    def compiles_alone(self, header):
        return self.mutated != "10 -> 9"


class Tests:
    def __init__(self, workshop):
        self.texts = {"near": "1", "far": "1"}
        self.judges = [Judge("near", workshop, {"<= -> <": "program", "10 -> 9": "constant", "10 -> 11": "compile"}),
                       Judge("far", workshop, {"== -> !=": "time"})]

    def near(self, mutation):
        return self.judges

    def digest_of(self, judge):
        return judge.name + self.texts[judge.name]


class Resumed(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name) / "verdicts.jsonl"
        self.mutations = {m.edit: m for m in mutations.Source("sample/list.hpp", SOURCE).mutations()}
        self.workshop = Workshop()
        self.tests = Tests(self.workshop)

    def verdicts(self, *edits):
        """The verdicts of a new run, and who was asked."""
        self.workshop.asked = []
        held = court.Court(self.workshop, self.tests, court.Verdicts(self.file))
        return [held.verdict(self.mutations[edit])["verdict"] for edit in edits], self.workshop.asked

    def test_the_nearest_first_and_none_twice(self):
        edits = ["<= -> <", "== -> !=", "|| -> &&", "10 -> 9", "10 -> 11"]
        said = ["killed", "killed", "survived", "stillborn", "stillborn"]
        # Who sees one is asked without it too, once.
        asked = ["near", "near", "near", "far", "far", "near", "far", "near", "near"]
        self.assertEqual(self.verdicts(*edits), (said, asked))
        self.assertEqual(self.verdicts(*edits), (said, []))
        self.tests.texts["far"] = "2"
        # Who let one pass before, and has not changed, is not asked again; a kill is looked for from the start.
        self.assertEqual(self.verdicts(*edits), (said, ["near", "far", "far", "far"]))

    def test_a_run_that_was_stopped_in_the_middle_of_a_line(self):
        self.verdicts("|| -> &&", "10 -> 9")
        whole = self.file.read_text(encoding="utf-8")
        self.file.write_text(whole[:-20], encoding="utf-8")
        self.assertEqual(self.verdicts("|| -> &&", "10 -> 9"), (["survived", "stillborn"], ["near"]))
        self.assertEqual(self.verdicts("|| -> &&", "10 -> 9"), (["survived", "stillborn"], []))

    def test_a_test_that_fails_anyway_kills_nothing(self):
        self.tests.judges[0].says = {"<= -> <": "program", None: "program"}
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(self.verdicts("<= -> <"), (["survived"], ["near", "near", "far"]))

    def test_the_list_of_equivalent_ones(self):
        path = self.file.with_name("mutants.txt")
        path.write_text("# A comment.\n\nsample/list.hpp\nis_small\nreturn name == text || !list.empty();\n|| -> &&\n"
                        "  Nobody looks.\n  Never.\n", encoding="utf-8")
        known = court.read_equivalent(path)
        self.assertEqual(known, {self.mutations["|| -> &&"].name: "Nobody looks. Never."})
        shown = io.StringIO()
        with contextlib.redirect_stdout(shown):
            for killed, said, status in [(19, "survived", 0), (20, "killed", 1)]:
                score = court.Score()
                for _ in range(killed):
                    score.add(self.mutations["<= -> <"], {"verdict": "killed", "by": "near"}, known)
                score.add(self.mutations["|| -> &&"], {"verdict": said, "by": "far"}, known)
                self.assertEqual(score.show(), status)
            for survived, status in [(1, 0), (2, 1)]:  # of 20
                score = court.Score()
                for i in range(20):
                    verdict = "survived" if i < survived else "killed"
                    score.add(self.mutations["<= -> <"], {"verdict": verdict, "by": "near"}, known)
                self.assertEqual(score.show(), status)
            score = court.Score()
            for _ in range(2):
                score.add(self.mutations["|| -> &&"], {"verdict": "survived", "by": ""}, known)
            self.assertEqual(score.show(), 1)
        self.assertIn("|| -> && is no equivalent one, for far sees it", shown.getvalue())
        self.assertIn("more than 5% of the sample are listed as equivalent", shown.getvalue())
        self.assertIn("survived: include/constcloud/sample/list.hpp:14\n  is_small\n  if (list.size() <= 10) return true;",
                      shown.getvalue())


if __name__ == "__main__":
    unittest.main()
