# SPDX-License-Identifier: Apache-2.0
"""Small edits of C++ that change what it does, and a seeded choice among them.

An edit never touches comments, texts, directives, template argument lists, attributes, nor what only the compiler asks
(static_assert, requires, concept). What is a comparison and what a list follows from the blanks that clang-format puts.
"""
import bisect
import collections
import dataclasses
import hashlib
import re

TOKEN = re.compile(r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<directive>^[ \t]*\#(?:\\\n|[^\n])*)
  | (?P<string>(?:u8|[uUL])?(?:R"(?P<delimiter>[^(\s"]*)\(.*?\)(?P=delimiter)"|"(?:\\.|[^"\\\n])*"))
  | (?P<char>(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
  | (?P<number>(?:0[xX][0-9a-fA-F']+(?:\.[0-9a-fA-F]*)?(?:[pP][+-]?\d+)?|\d[\d']*(?:\.\d*)?(?:[eE][+-]?\d+)?)\w*)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<mark><=>|<<=|>>=|\.\.\.|::|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|\S)
""", re.VERBOSE | re.MULTILINE | re.DOTALL)
INTEGER = re.compile(r"(0[xX][0-9a-fA-F']+|\d[\d']*)([uUlLzZ]*)$")
EXCHANGED = {
    "<": ("boundary", "<="), "<=": ("boundary", "<"), ">": ("boundary", ">="), ">=": ("boundary", ">"),
    "==": ("condition", "!="), "!=": ("condition", "=="), "&&": ("and or", "||"), "||": ("and or", "&&"),
    "+": ("plus minus", "-"), "-": ("plus minus", "+"), "+=": ("plus minus", "-="), "-=": ("plus minus", "+="),
}
OPENING = {"(": ")", "[": "]", "{": "}"}
# Whose parentheses hold what only the compiler asks.
NOT_RUN = {"static_assert", "noexcept", "explicit", "decltype", "sizeof", "alignas"}
# `bool copies_share` says what a class is, which tests/handles/kinds.py holds.
MARKERS = {"copies_share"}
# What no expression begins with.
NO_EXPRESSION = set(
    "alignas auto break case catch class const consteval constexpr constinit continue default delete do else enum "
    "explicit extern for friend goto if inline namespace operator private protected public requires return static "
    "static_assert struct switch template throw try typedef typename union using virtual while".split())
LEAVES = {"return", "throw", "break", "continue"}
DECLARATION = re.compile(r"[\w:]+(?:<.*?>)?[\s&*]+\w+\s*(?:=|;|\(|\{|\[)", re.DOTALL)
HEAD = re.compile(r"((?:~?\w+(?:<[^<>()]*>)?::)*(?:operator\W{1,3}|~?\w+))\(\s*(\w*)")


@dataclasses.dataclass(frozen=True)
class Mutation:
    """One edit: of `text` of the file at `path`, `old` at `start` becomes `new`."""

    path: str
    line: int
    function: str  # what looks most like its head above: tells equal lines apart
    enclosing: str  # what the braces around it belong to
    code: str  # the line, stripped
    start: int
    old: str
    new: str
    kind: str
    nth: int  # among equal edits of equal lines of the function

    @property
    def edit(self):
        def shown(text):
            return " ".join(text.split()) or "nothing"
        return f"{shown(self.old)} -> {shown(self.new)}" + (f" ({self.nth})" if self.nth > 1 else "")

    @property
    def name(self):
        """What it is called wherever it stands in the file."""
        return "\n".join((self.path, self.function, self.code, self.edit))

    def applied(self, text):
        assert text.startswith(self.old, self.start)
        return text[:self.start] + self.new + text[self.start + len(self.old):]


class Token:
    __slots__ = ("kind", "text", "start", "end", "pair", "is_asked_by_compiler")

    def __init__(self, found):
        self.kind = found.lastgroup if found.lastgroup != "delimiter" else "string"
        self.text, self.start, self.end = found[0], found.start(), found.end()
        self.pair = None  # the index of the bracket that belongs to this one
        self.is_asked_by_compiler = False


def tokens_of(text):
    tokens = [t for t in map(Token, TOKEN.finditer(text)) if t.kind not in ("comment", "directive")]
    pair_brackets(tokens)
    for i, token in enumerate(tokens):
        end = None
        if token.text == "<" and (i == 0 or not text[token.end:token.end + 1].isspace()):
            end = end_of_list(tokens, i)
        elif token.text == "[" and tokens[i + 1:i + 2] and tokens[i + 1].text == "[":
            end = token.pair
        elif token.text in NOT_RUN and tokens[i + 1].text == "(":
            end = tokens[i + 1].pair
        elif token.text == "concept":
            end = next(k for k in range(i, len(tokens)) if tokens[k].text == ";")
        elif token.text == "requires":
            line_end = text.find("\n", token.end)
            end = max(k for k in range(i, len(tokens)) if tokens[k].start < line_end)
        if end is not None:
            for inner in tokens[i:end + 1]:
                inner.is_asked_by_compiler = True
    return tokens


def pair_brackets(tokens):
    open_ones = []
    for i, token in enumerate(tokens):
        if token.kind != "mark":
            continue
        if token.text in OPENING:
            open_ones.append(i)
        elif token.text in OPENING.values() and open_ones:
            token.pair = open_ones.pop()
            tokens[token.pair].pair = i


def end_of_list(tokens, start):
    """Where the template argument list ends that begins with this `<`; None when it is none."""
    depth, i = 0, start
    while i < len(tokens):
        text = tokens[i].text
        depth += {"<": 1, ">": -1, ">>": -2}.get(text, 0)
        if depth <= 0:
            return i
        if text in ";)]}":
            return None
        i = tokens[i].pair + 1 if text in OPENING and tokens[i].pair else i + 1
    return None


class Source:
    """A file that is to be edited."""

    def __init__(self, path, text):
        self.path, self.text = path, text
        self.lines = text.split("\n")
        self.line_starts = [0]
        for line in self.lines:
            self.line_starts.append(self.line_starts[-1] + len(line) + 1)
        self.tokens = tokens_of(text)

    def line_of(self, offset):
        low, high = 0, len(self.lines)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.line_starts[middle] <= offset else (low, middle)
        return low

    def function_at(self, offset):
        """(name, whether it gives a bool) of the function, or macro, that the offset is in; ("", False) for none."""
        number = self.line_of(offset)
        limit = len(self.lines[number]) - len(self.lines[number].lstrip())
        for n in range(number, -1, -1):
            line = self.lines[n]
            indent = len(line) - len(line.lstrip())
            if not line.strip() or indent > 2 or (n != number and indent >= limit > 0):
                continue
            line = line if n != number else line[:offset - self.line_starts[n]]
            if re.match(r"\s*(?://|\}|namespace|public|private|protected|#|return|if|for|while|switch)", line):
                continue
            found = HEAD.search(line)
            if found:
                name = found[2] if found[1].startswith("CONSTCLOUD_") and found[2] else found[1]
                return name, re.search(rf"\bbool {re.escape(found[1])}", line) is not None
            if indent == 0:
                return "", False
        return "", False

    def enclosing_at(self, index):
        """The name of the function whose braces are around the token; "" for none."""
        name = ""
        for i in range(index - 1, -1, -1):
            if self.tokens[i].text == "{" and (self.tokens[i].pair or 0) > index:
                begin = next((k for k in range(i - 1, -1, -1) if self.tokens[k].text in (";", "{", "}")), -1)
                head = self.text[self.tokens[begin].end if begin >= 0 else 0:self.tokens[i].start]
                found = None if re.match(r"\s*(?:if|for|while|switch|else|do|try)\b", head) else HEAD.search(head)
                name = found[1] if found else name
        return name

    def has_blanks_around(self, token):
        return self.text[token.start - 1:token.start].isspace() and self.text[token.end:token.end + 1].isspace()

    def edits(self):
        """All edits, as (start, old, new, kind)."""
        with_words = {self.line_of(token.start) for token in self.tokens if token.kind == "word"}
        for i, token in enumerate(self.tokens[:-1]):
            # A line without a word is data.
            if token.is_asked_by_compiler or self.line_of(token.start) not in with_words:
                continue
            if token.kind == "mark":
                yield from self.edits_of_mark(i, token)
            elif token.kind == "number":
                yield from edits_of_number(token)
            elif token.text in ("true", "false") and not MARKERS & {t.text for t in self.tokens[max(i - 2, 0):i]}:
                yield token.start, token.text, "false" if token.text == "true" else "true", "bool"
            elif token.text in ("if", "while"):
                yield from self.inverted(i)
            elif token.text == "return" and self.function_at(token.start)[1]:
                end = self.end_of_statement(i)
                if end and end > i + 1:
                    value = self.text[self.tokens[i + 1].start:self.tokens[end].start]
                    if value not in ("true", "false"):
                        yield self.tokens[i + 1].start, value, f"!({value})", "bool"
            if self.begins_statement(i):
                yield from self.dropped(i)

    def edits_of_mark(self, i, token):
        is_qualifier = token.text == "&&" and self.tokens[i + 1].text in ("{", ";", "=", "noexcept", "requires")
        if token.text in EXCHANGED and self.has_blanks_around(token) and not is_qualifier:
            kind, new = EXCHANGED[token.text]
            yield token.start, token.text, new, kind
        elif token.text == "!":
            yield token.start, "!", "", "condition"

    def inverted(self, i):
        opening = self.tokens[i + 1]
        if opening.text != "(" or opening.pair is None:
            return
        inner = self.tokens[i + 2:opening.pair]
        if inner and all(t.text not in (";", "=") for t in inner):
            condition = self.text[opening.end:self.tokens[opening.pair].start]
            yield opening.end, condition, f"!({condition})", "condition"

    def begins_statement(self, i):
        before = self.tokens[i - 1]
        return before.text in (";", "{", "}", "else") or self.is_guarded(i)

    def is_guarded(self, i):
        """Whether it is all that an `if` asks for."""
        before = self.tokens[i - 1]
        return before.text == ")" and before.pair and self.tokens[before.pair - 1].text in ("if", "while", "for")

    def end_of_statement(self, i):
        """The index of the semicolon, or None when it is no statement."""
        while i < len(self.tokens):
            text = self.tokens[i].text
            if text == ";":
                return i
            if text in (")", "]", "}"):
                return None
            i = self.tokens[i].pair + 1 if text in OPENING and self.tokens[i].pair else i + 1
        return None

    def dropped(self, i):
        token = self.tokens[i]
        end = self.end_of_statement(i)
        if end is None:
            return
        statement = self.text[token.start:self.tokens[end].start]
        if token.text in LEAVES:
            may_go = self.is_guarded(i)
        elif token.kind == "word":
            may_go = (token.text not in NO_EXPRESSION and not token.text.startswith("CONSTCLOUD_")
                      and not DECLARATION.match(statement + ";") and re.search(r"[(=]", statement))
        else:
            may_go = token.text in ("*", "(")
        if may_go:
            yield token.start, statement, "", "drop"

    def mutations(self):
        seen = collections.Counter()
        starts = [token.start for token in self.tokens]
        for start, old, new, kind in sorted(self.edits()):
            number = self.line_of(start)
            function, code = self.function_at(start)[0], self.lines[number].strip()
            enclosing = self.enclosing_at(bisect.bisect_right(starts, start) - 1)
            seen[function, code, old, new] += 1
            yield Mutation(self.path, number + 1, function, enclosing, code, start, old, new, kind,
                           seen[function, code, old, new])

    def code_lines(self):
        """How many lines have code in them."""
        return len({self.line_of(token.start) for token in self.tokens})


def edits_of_number(token):
    found = INTEGER.match(token.text)
    if not found:
        return
    digits, suffix = found[1].replace("'", ""), found[2]
    is_hex = digits[:2] in ("0x", "0X")
    value = int(digits, 16 if is_hex else 10)
    for other in (value - 1, value + 1):
        if other >= 0:
            yield token.start, token.text, (f"{other:#x}" if is_hex else str(other)) + suffix, "boundary"


def place(seed, *parts):
    """Where something stands in the order of a seed, whatever else there is."""
    return hashlib.sha256("\0".join((str(seed), *parts)).encode()).hexdigest()


def in_order(seed, mutations):
    """One mutation of each line, in the order of the seed: an edit elsewhere does not change the order."""
    lines = collections.defaultdict(list)
    for mutation in mutations:
        lines[mutation.path, mutation.line].append(mutation)
    equal_lines = collections.Counter()
    placed = []
    for of_line in lines.values():
        first = min(of_line, key=lambda m: place(seed, m.name))
        line = (first.path, first.function, first.code)
        equal_lines[line] += 1
        placed.append((place(seed, *line, str(equal_lines[line])), first))
    return [mutation for _, mutation in sorted(placed, key=lambda pair: pair[0])]


def shares(count, sizes, least=2):
    """{room: how many}: at least `least` each, and the rest in proportion to their sizes, `count` in all."""
    total = sum(sizes.values())
    exact = {room: max(least, count * size / total) for room, size in sizes.items()}
    rest = count - least * len(sizes)
    if rest <= 0:
        return {room: least for room in sizes}
    # What the small rooms have beyond their share is taken from the others, each by its size.
    above = {room: share - least for room, share in exact.items()}
    scale = rest / (sum(above.values()) or 1)
    exact = {room: least + share * scale for room, share in above.items()}
    given = {room: int(share) for room, share in exact.items()}
    by_rest = sorted(sizes, key=lambda room: (given[room] - exact[room], room))
    for room in by_rest[:count - sum(given.values())]:
        given[room] += 1
    return given
