# SPDX-License-Identifier: Apache-2.0
"""Which tests are asked about a mutation of a header, the nearest first, and how each is asked."""
import functools
import pathlib
import re

from workshop import digest

# Beyond the tests of the room, those that name most of a header's own types.
MOST_UNITS_OF_OTHERS = 24
MOST_PAIRS = 6
# Where nothing else has seen it, as what reads where there is nothing may look right.
NEAREST_SANITIZED = 2
# They meet files and folders, or write what a whole program writes.
ROOMS_OF_PROGRAMS = {"host", "assets", "ignore", "synth"}
# Asked where a room has no law of its own.
ANY_LAW = "tests/laws/aws_logs.cpp"
STANDS_ALONE = re.compile(r"^namespace (?:constcloud|std)|^template <>", re.MULTILINE)
OWN_TYPE = re.compile(
    r"^ *(?:CONSTCLOUD_BEGIN_CHECKED )?(?:class|struct|enum class) (?:\[\[[^\]]*\]\] )?([A-Z]\w{2,})"
    r"|^CONSTCLOUD_CHECKED_\w+\(\s*(\w+)|^(?:constexpr|inline) [^=;{\n]*\b([A-Z]\w{2,})::\w+\(", re.MULTILINE)


class Judge:
    """Some of the tests, of which all fail or pass together."""

    def killer(self, outcome):
        """Who it was that failed, as far as the output says it."""
        return self

    def parts(self):
        """Itself, and whoever `killer` may give."""
        return [self]


class Catch(Judge):
    """Tests by Catch2, in one translation unit, each file in a namespace of its own as in tests/support/unity.cmake."""

    def __init__(self, files, sanitized=False):
        self.files, self.sanitized = files, sanitized
        self.name = " ".join(f.removeprefix("tests/").removesuffix(".cpp") for f in files) + " sanitized" * sanitized

    def ask(self, workshop, room):
        source, program = workshop.work / "unit.cpp", workshop.work / "unit"
        if len(self.files) == 1:
            source = workshop.tree / self.files[0]
        else:
            texts = [workshop.text_of(file) for file in self.files]
            includes = dict.fromkeys(re.findall(r"^#include .*", "\n".join(texts), re.MULTILINE))
            source.write_text("\n".join(includes) + "\n" + "".join(
                f'namespace in_{i} {{\n#include "{workshop.tree / file}"\n}}\n' for i, file in enumerate(self.files)))
        made = workshop.compiled(
            room, [source, workshop.runner, "-lfmt", "-o", program], len(self.files), self.sanitized)
        return workshop.ran([program], sanitized=self.sanitized) if made.passed else made

    def killer(self, outcome):
        for found in re.finditer(r"tests/(?:unit|laws)/[\w/]+\.cpp", outcome.text):
            if found[0] in self.files:
                return Catch([found[0]], self.sanitized)
        return self

    def parts(self):
        return [self] + [Catch([file], self.sanitized) for file in self.files]


class Rejection(Judge):
    def __init__(self, file):
        self.files = [file]
        self.name = file.removeprefix("tests/").removesuffix(".cpp")

    def ask(self, workshop, room):
        return workshop.execute(
            ["cmake", f"-DCOMPILER={workshop.compiler}", "-DCOMPILER_ID=Clang", f"-DINCLUDE={workshop.tree}/include",
             "-DBOOST_INCLUDE=", f"-DFILE={workshop.tree / self.files[0]}", "-P",
             workshop.tree / "tests/reject/check.cmake"], 120)


class Pair(Judge):
    """The C++ half of a topic of tests/conformance, at run time, against what the JavaScript half wrote."""

    def __init__(self, topic):
        self.topic = topic
        self.files = [f"tests/conformance/pairs/{topic}.cpp", f"tests/conformance/pairs/{topic}.js"]
        self.name = f"conformance.{topic}"

    def ask(self, workshop, room):
        program, tests = workshop.work / "pair", workshop.tree / "tests/conformance"
        made = workshop.compiled(
            room, [f"-I{tests}", f"-I{tests}/pairs", "-DCONFORMANCE_CONSTANTS=0", workshop.tree / self.files[0],
                   tests.parent / "support/memory.cpp", "-o", program], 3)
        if not made.passed:
            return made
        return workshop.ran(
            ["cmake", f"-DTOPIC={self.topic}", f"-DPROGRAM={program}", f"-DORACLE={workshop.oracle}/templates",
             f"-DRUN_TIME={workshop.place}/run_time", "-DCONSTANTS=", "-P", tests / "compare.cmake"])


class Assembly(Judge):
    """The C++ half of a topic of tests/assembly."""

    def __init__(self, topic):
        self.topic = topic
        self.files = [f"tests/assembly/pairs/{topic}.cpp", f"tests/assembly/pairs/{topic}.js"]
        self.name = f"assembly.{topic}"

    def ask(self, workshop, room):
        program, tests = workshop.work / "assembly", workshop.tree / "tests/assembly"
        # Where the JavaScript half stands too: what they write names the place of what they upload.
        made = workshop.compiled(room, [f"-I{tests}", workshop.top / self.files[0], "-o", program], 2)
        if not made.passed:
            return made
        return workshop.ran(
            ["cmake", f"-DTOPIC={self.topic}", f"-DPROGRAM={program}", f"-DORACLE={workshop.oracle}/assemblies",
             f"-DRESULTS={workshop.place}/results", "-DNODE=node", "-P", tests / "compare.cmake"])


class CommandLine(Judge):
    """What programs do when people start them."""

    files = ["tests/command_line/program.cpp", "tests/command_line/own_main.cpp", "tests/command_line/command_line.py"]
    name = "command_line"

    def ask(self, workshop, room):
        programs = []
        for file in self.files[:2]:
            programs.append(workshop.work / pathlib.PurePosixPath(file).stem)
            made = workshop.compiled(room, [workshop.tree / file, "-o", programs[-1]], 2)
            if not made.passed:
                return made
        return workshop.ran(["python3", workshop.tree / self.files[2], *programs], 300)


def plain(header):
    """The header whose bodies, or details, these are."""
    return re.sub(r"/(?:impl|detail)/", "/", header)


class Tests:
    """All tests of the project, and which of them are near a mutation."""

    def __init__(self, workshop):
        self.workshop = workshop
        self.units = self.read("tests/unit", "**/*.cpp")
        self.rejections = self.read("tests/reject", "*/**/*.cpp")
        self.laws = self.read("tests/laws", "*.cpp")
        self.pairs = self.read("tests/conformance/pairs", "*.cpp")
        self.assemblies = self.read("tests/assembly/pairs", "*.cpp")
        self.words = {name: set(re.findall(r"\w+", text))
                      for texts in (self.units, self.pairs, self.assemblies) for name, text in texts.items()}

    def read(self, folder, pattern):
        tree = self.workshop.tree
        return {str(p.relative_to(tree)): p.read_text(encoding="utf-8") for p in sorted((tree / folder).glob(pattern))}

    @functools.cache
    def own_types(self, header):
        text = self.workshop.headers[header] + self.workshop.headers.get(plain(header), "")
        return {name for names in OWN_TYPE.findall(text) for name in names if name}

    @functools.cache
    def types_of_users(self, header):
        """The types of the headers that include it, where only its room does or where it has none itself."""
        if "/detail/" not in header and self.own_types(header):
            return set()
        users = [user for user, included in self.workshop.includes.items() if header in included]
        return set().union(*map(self.own_types, users))

    def ranked(self, mutation):
        """[(nearness, test)] of the units, the nearest first."""
        headers, room = {plain(mutation.path), mutation.path}, mutation.path.split("/")[0]
        types, of_users = self.own_types(mutation.path), self.types_of_users(mutation.path)
        function = set(re.findall(r"\w{3,}", mutation.enclosing))
        ranked = []
        for file, text in self.units.items():
            words = self.words[file]
            nearness = (1000 * any(file == f"tests/unit/{name.removesuffix('.hpp')}.cpp" for name in headers)
                        + 50 * len(function & words)
                        + 30 * any(f"<constcloud/{name}>" in text for name in headers)
                        + 10 * min(len(types & words), 5) + 2 * min(len(of_users & words), 5)
                        + 5 * file.startswith(f"tests/unit/{room}/"))
            if nearness:
                ranked.append((nearness, file))
        ranked.sort(key=lambda pair: (-pair[0], pair[1]))
        own = [file for _, file in ranked if file.startswith(f"tests/unit/{room}/")]
        others = [file for _, file in ranked if file not in own][:MOST_UNITS_OF_OTHERS]
        return [file for _, file in ranked if file in own or file in others]

    def near(self, mutation):
        """The judges of a mutation, in the order in which they are asked."""
        header, room = plain(mutation.path), mutation.path.split("/")[0]
        units = self.ranked(mutation)
        judges = batches(units[:1], self.units) + batches(units[1:5], self.units) + batches(units[5:17], self.units)
        law = f"tests/laws/{room}.cpp"
        judges.append(Catch([law if law in self.laws else ANY_LAW]))
        folder = f"tests/reject/{header.removesuffix('.hpp')}/"
        judges += [Rejection(file) for file in self.rejections if file.startswith(folder)]
        writes = room in ROOMS_OF_PROGRAMS
        if self.workshop.oracle:
            topics = self.topics(self.pairs, mutation) or [stem(file) for file in self.pairs]
            judges += [Pair(topic) for topic in topics[:MOST_PAIRS]]
        if writes:
            judges.append(CommandLine())
        if self.workshop.oracle:
            judges += [Assembly(topic) for topic in
                       (map(stem, self.assemblies) if writes else self.topics(self.assemblies, mutation))]
        return judges + batches(units[17:], self.units) + [Catch(units[:NEAREST_SANITIZED], sanitized=True)]

    def topics(self, files, mutation):
        """The topics that name the header's own types, those first that name most of them or the function."""
        types, of_users = self.own_types(mutation.path), self.types_of_users(mutation.path)
        function = set(re.findall(r"\w{3,}", mutation.enclosing))
        named = {file: 3 * len((types | function) & self.words[file]) + len(of_users & self.words[file])
                 for file in files}
        return [stem(file) for file in sorted(files, key=lambda file: (-named[file], file)) if named[file]]

    def digest_of(self, judge):
        return digest(self.workshop.support_digest, judge.name, *map(self.workshop.text_of, judge.files))


def stem(file):
    return pathlib.PurePosixPath(file).stem


def batches(files, texts, size=12):
    alone = [file for file in files if STANDS_ALONE.search(texts[file])]
    others = [file for file in files if file not in alone]
    return [Catch(others[i:i + size]) for i in range(0, len(others), size)] + [Catch([file]) for file in alone]
