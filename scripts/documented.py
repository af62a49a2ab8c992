#!/usr/bin/env python3
"""Declarations for other modules that lack a comment.

    scripts/documented.py            check the modules that are DONE
    scripts/documented.py --counts   how many are documented, a module a line
    scripts/documented.py MODULE …   what these modules lack

Counted are types, functions, initialisers, subscripts and properties that are `package` or `public`: what
another module can use. A comment is `///` right above, or above its attributes. Exempt are what says nothing of its
own: enum cases; initialisers that only assign their parameters; witnesses of protocols that say it themselves.

A module on the list DONE lacks none, and stays so; the others are still to come. Status 1 if a module that is DONE lacks one.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

DONE = [
    "Backtests", "Events", "LineEditor", "Predicates", "Reports", "Rules", "Streams", "System", "moonwatch",
]

DECLARATION = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:package|public)(?:\(set\))?\s+(?:package\(set\)\s+|private\(set\)\s+)?"
    r"(?:(?:static|final|mutating|nonmutating|lazy|override|convenience|required|indirect|borrowing|consuming|nonisolated"
    r"|unowned|weak|prefix|infix|postfix|private\(set\))\s+)*"
    r"(func|init|var|let|struct|enum|class|actor|protocol|typealias|subscript)\b\s*[`]?([^\s(:<{=`]*)")
WITNESSES = re.compile(
    r"(?:var (?:description|debugDescription|rawValue|errorDescription|defaultValueDescription|hashValue"
    r"|allValueStrings|customMirror|startIndex|endIndex|underestimatedCount)\b"
    r"|func (?:hash\(into|encode\(to|==|<|next\(\)|makeIterator\(\)|index\((?:after|before))"
    r"|init(?:\?)?\((?:argument|rawValue|from decoder|stringLiteral|integerLiteral|floatLiteral|booleanLiteral"
    r"|nilLiteral|arrayLiteral|dictionaryLiteral)\b"
    r"|static func (?:==|<)\s"
    # Of protocols of ours, which say it themselves.
    r"|func parts\(_ request|(?:var|let) isAtHand\b|let name = )")
ASSIGNMENT = re.compile(r"^\s*(?:self\.)?(\w+) = (\w+)\s*$")


def only_assigns(lines, at):
    """Whether the initialiser at a line does no more than `self.x = x`."""
    text = "\n".join(lines[at:at + 60])
    match = re.search(r"\)\s*(?:throws(?:\(\w+\))?\s*)?\{", text)
    if not match:
        return False
    depth, end = 1, match.end()
    while end < len(text) and depth:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
    body = re.split(r"[\n;]", text[match.end():end - 1])
    return all(not line.strip() or ASSIGNMENT.match(line) for line in body)


def declarations(module):
    """Each declaration of a module: (place, whether it has a comment)."""
    for file in sorted((ROOT / "Sources" / module).rglob("*.swift")):
        lines = file.read_text().split("\n")
        for number, line in enumerate(lines):
            found = DECLARATION.match(line)
            if not found or WITNESSES.search(line):
                continue
            if found.group(1) == "init" and only_assigns(lines, number):
                continue
            above = number - 1
            while above >= 0 and re.match(r"^\s*(@|#if|#endif)", lines[above]):
                above -= 1
            documented = above >= 0 and lines[above].lstrip().startswith("///")
            yield f"{file.relative_to(ROOT)}:{number + 1}: {line.strip()[:90]}", documented


def modules():
    return sorted(d.name for d in (ROOT / "Sources").iterdir() if any(d.rglob("*.swift")))


def main():
    arguments = sys.argv[1:]
    if arguments == ["--counts"]:
        total = lacking = 0
        for module in modules():
            found = [documented for _, documented in declarations(module)]
            total, lacking = total + len(found), lacking + found.count(False)
            state = "done" if module in DONE else f"{found.count(False)} to do"
            print(f"{module:12} {len(found):5} {state}")
        print(f"{'all':12} {total:5} {lacking} to do")
        return 0
    lacking = [place for module in arguments or DONE for place, documented in declarations(module) if not documented]
    for place in lacking:
        print(place, file=sys.stderr)
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
