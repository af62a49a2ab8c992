#!/usr/bin/env python3
"""Words and phrases that Moonwatch does not use in what people read.

    scripts/words.py           every place, as FILE:LINE: the words; status 1 if there is one
    scripts/words.py --counts  how many, a word a line

Read are the pages, the string literals of Swift, Lua and scripts, and the stubs that editors show. The reason of each entry is
that readers stumble over it: a riddle, an idiom, or a word for which the field has a better one.
"""

import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# The pattern, and what to write instead.
BANNED = {
    r"somebody|someone|nobody|anybody|whoever": "name the person or the role",
    r"of late": "recently",
    r"com(?:e|es|ing) along": "included",
    r"(?:it|that|which|this|what|he|she) is none": "is not an X",
    r"mends?|mended|mending": "repair, fix",
    r"goes on and|go on and": "continue",
    r"to be looked at|has to look|nothing to look at": "needs a manual check; not checked",
    r"(?:is|are) taken for": "is read as",
    r"passed over": "skipped",
    r"lives? through": "run",
    r"begin with\.|to begin with": "from a template",
    r"takes? back|taken back|took back": "undo, roll back",
    r"put in place|puts in place": "deploy, implement",
    r"has gone|is gone": "no longer exists, was closed",
    r"not all (?:is|was|of it) ": "incomplete",
    r"ours to": "say who does it",
}

# Data, not words: AWS's own texts, and files that are made.
EXCLUDED = ("stdlib/_meta/aws/", "stdlib/aws/", "stdlib/samples/", "Sources/CStdlib/", "docs/images/")

PATTERN = re.compile(r"\b(?:" + "|".join(f"(?P<w{i}>{p})" for i, p in enumerate(BANNED)) + r")", re.I)


def texts(path):
    """(line, text) of what people read in a file."""
    lines = path.read_text(errors="replace").split("\n")
    if path.suffix == ".md":
        code = False
        for number, line in enumerate(lines, 1):
            if line.startswith("```"):
                code = not code
            elif not code:
                yield number, line
        return
    comment = "//" if path.suffix == ".swift" else "#" if path.suffix == ".sh" else "--"
    block = False
    for number, line in enumerate(lines, 1):
        if path.suffix == ".swift" and line.count('"""') == 1:
            block = not block
            continue
        if block:
            yield number, line
            continue
        if line.lstrip().startswith(comment):
            if "_meta" in path.parts:
                yield number, line
            continue
        for quoted in re.findall(r'"((?:[^"\\]|\\.)*)"', line):
            if " " in quoted:
                yield number, quoted


def files():
    yield from sorted(ROOT.glob("*.md"))
    for folder, kinds in (("docs", ("md",)), ("Sources", ("swift",)), ("stdlib", ("lua",)), ("rules", ("lua",)),
                          ("scripts", ("sh",))):
        for kind in kinds:
            yield from sorted((ROOT / folder).rglob(f"*.{kind}"))


def main():
    counts, found = collections.Counter(), 0
    for path in files():
        name = str(path.relative_to(ROOT))
        if name.startswith(EXCLUDED):
            continue
        for number, text in texts(path):
            for match in PATTERN.finditer(text):
                index = next(i for i in range(len(BANNED)) if match.group(f"w{i}") is not None)
                counts[match.group(0).lower()] += 1
                found += 1
                if "--counts" not in sys.argv:
                    print(f"{name}:{number}: \"{match.group(0)}\": {list(BANNED.values())[index]}")
    if "--counts" in sys.argv:
        for word, count in counts.most_common():
            print(count, word)
    sys.exit(1 if found else 0)


main()
