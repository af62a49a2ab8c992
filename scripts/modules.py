#!/usr/bin/env python3
"""Who imports whom, from the sources.

    scripts/modules.py           check Package.swift, unused imports, and the table in docs/architecture.md
    scripts/modules.py --write   write the imports of that table

Problems are printed, one a line; status 1 if there are any. Checked are:
- the dependencies that a target of Package.swift declares are those that its files import, no more and no fewer;
- a file that imports a Swift module of the package names something that the module declares;
- every module has a row in docs/architecture.md, and the row's imports are the module's.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "architecture.md"
PRODUCTS = {"ArgumentParser", "Logging"}
IMPORT = re.compile(
    r"^(?:@\w+(?:\([^)]*\))? )*(?:(?:internal|package|public|private|fileprivate) )?"
    r"import (?:struct |class |enum |func |var |protocol |typealias )?(\w+)", re.M)
NAME = re.compile(
    r"(?:package|public)(?:\(set\))?\s+(?:[\w@]+(?:\([^)]*\))?\s+)*?"
    r"(?:func|var|let|struct|enum|class|actor|protocol|typealias|case|extension)\s+`?([\w]+)")


def targets():
    """The targets of Package.swift: name -> (folder, declared dependencies)."""
    text = re.sub(r"//[^\n]*", "", (ROOT / "Package.swift").read_text())
    found = {}
    for start in re.finditer(r"\.(target|executableTarget|testTarget|systemLibrary)\(\s*name:", text):
        depth, end = 0, start.start() + len(start.group(1)) + 1
        for end in range(end, len(text)):
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            if depth == 0:
                break
        body = text[start.start():end]
        name = re.search(r'name: "(\w+)"', body).group(1)
        listed = re.search(r"dependencies: \[(.*?)\](?=,|\s*$|\s*\))", body, re.S)
        names = re.findall(r'"([\w-]+)"', re.sub(
            r'\.product\(name: ("\w+"), package: "[^"]*"\)', r"\1", listed.group(1))) if listed else []
        path = re.search(r'path: "([^"]+)"', body)
        folder = path.group(1) if path else ("Tests/" if start.group(1) == "testTarget" else "Sources/") + name
        found[name] = (ROOT / folder, set(names))
    return found


def names_of(folder):
    """What a module's files declare for others: names of types, functions, properties, cases and extensions."""
    names = set()
    for file in folder.rglob("*.swift"):
        text = file.read_text()
        names.update(NAME.findall(text))
        # Members of extensions and protocols, and enum cases, have the access of what they are in.
        names.update(re.findall(r"^\s+(?:indirect )?case `?(\w+)", text, re.M))
        names.update(re.findall(r"^\s+(?:static |mutating )*(?:func|var) `?(\w+)", text, re.M))
    return names


def is_program(folder):
    return any("@main" in file.read_text() or file.name == "main.swift" for file in folder.glob("*.swift"))


def code(text):
    return re.sub(r'^\s*//.*$', "", text, flags=re.M)


def main():
    write = "--write" in sys.argv[1:]
    problems = []
    modules = targets()
    programs = {name for name, (folder, _) in modules.items() if is_program(folder)}
    declared_names = {}
    imports = {}
    for name, (folder, declared) in modules.items():
        files = sorted(folder.rglob("*.swift"))
        if not files:
            imports[name] = declared
            continue
        used = set()
        for file in files:
            text = file.read_text()
            words = None
            for module in IMPORT.findall(text):
                if module not in modules and module not in PRODUCTS:
                    continue
                used.add(module)
                if module in PRODUCTS or not any(modules[module][0].rglob("*.swift")):
                    continue
                if module not in declared_names:
                    declared_names[module] = names_of(modules[module][0])
                if words is None:
                    words = set(re.findall(r"\w+", code(IMPORT.sub("", text))))
                if not words & declared_names[module]:
                    problems.append(f"{file.relative_to(ROOT)}: imports {module}, which it does not use")
        imports[name] = used
        # A test target may depend on a program that it starts.
        for extra in sorted(declared - used - programs):
            problems.append(f"Package.swift: {name} declares {extra}, which no file of it imports")
        for missing in sorted(used - declared):
            problems.append(f"Package.swift: {name} does not declare {missing}, which it imports")

    rows, seen = [], set()
    for line in TABLE.read_text().splitlines():
        cells = line.split(" | ")
        names = re.findall(r"`(\w+)`", cells[0]) if line.startswith("| `") and len(cells) == 3 else []
        if names and all(n in modules for n in names):
            seen.update(names)
            listed = sorted(set().union(*(imports[n] for n in names)) - set(names))
            made = " | ".join(cells[:2]) + " | " + (", ".join(listed) + " |" if listed else "|")
            if made != line and not write:
                problems.append(f"docs/architecture.md: {cells[0][2:]}: run scripts/modules.py --write")
            line = made
        rows.append(line)
    for name, (folder, _) in modules.items():
        if name not in seen and folder.is_relative_to(ROOT / "Sources"):
            problems.append(f"docs/architecture.md: there is no row for {name}")
    if write:
        TABLE.write_text("\n".join(rows) + "\n")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
