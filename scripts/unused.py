#!/usr/bin/env python3
"""What Sources declares and nothing in Sources uses: dead code, and what only tests call.

    scripts/unused.py [INDEX_STORE]

Reads the index that a debug build writes (.build/debug/index/store), by libIndexStore beside the compiler. Prints one
declaration a line; status 1 if there are any. What is allowed is in ALLOWED, each with its reason. Does nothing when there
is no index, or when it is older than a file of Sources.
"""

import collections
import ctypes as c
import os
import pathlib
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# File and name, and why they stay.
ALLOWED = {
    "CredentialChain.swift: forget(_:)": "by the protocol CredentialSource",
    "CredentialChain.swift: waiting": "what a test waits for, instead of a time",
    "SigningOptions.swift: init()": "the defaults, which AWS's test vectors are signed with",
    "LuaState.swift: memory": "a test measures a closed state by it",
    "StandardLibrary.swift: embedded": "what tests load, whatever MOONWATCH_SHARE says",
    "Moonwatch.swift: main()": "the program's beginning",
}

DEFINITION, REFERENCE, IMPLICIT, OVERRIDE = 1 << 1, 1 << 2, 1 << 8, 1 << 11
# Modules, extensions, enum cases (raw values, texts), destructors, parameters; C's types and macros.
OTHER_KINDS = {1, 4, 9, 15, 23, 25}
# Accessors and generic parameters.
OTHER_SUBKINDS = {3, 4, 1012, 1013} | set(range(1000, 1004)) | set(range(1014, 1019))


class Text(c.Structure):
    _fields_ = [("data", c.c_void_p), ("length", c.c_size_t)]

    def __str__(self):
        return c.string_at(self.data, self.length).decode() if self.length else ""


VISIT = c.CFUNCTYPE(c.c_bool, c.c_void_p, c.c_void_p)
VISIT_TEXT = c.CFUNCTYPE(c.c_bool, c.c_void_p, Text)
POINTER, INT, ROLES = c.c_void_p, c.c_int, c.c_uint64
FUNCTIONS = {
    "store_create": (POINTER, [c.c_char_p, POINTER]),
    "store_units_apply_f": (c.c_bool, [POINTER, c.c_uint, POINTER, VISIT_TEXT]),
    "unit_reader_create": (POINTER, [POINTER, c.c_char_p, POINTER]),
    "unit_reader_get_main_file": (Text, [POINTER]),
    "unit_reader_dependencies_apply_f": (c.c_bool, [POINTER, POINTER, VISIT]),
    "unit_dependency_get_kind": (INT, [POINTER]),
    "unit_dependency_get_filepath": (Text, [POINTER]),
    "unit_dependency_get_name": (Text, [POINTER]),
    "record_reader_create": (POINTER, [POINTER, c.c_char_p, POINTER]),
    "record_reader_occurrences_apply_f": (c.c_bool, [POINTER, POINTER, VISIT]),
    "occurrence_get_symbol": (POINTER, [POINTER]),
    "occurrence_get_roles": (ROLES, [POINTER]),
    "occurrence_relations_apply_f": (c.c_bool, [POINTER, POINTER, VISIT]),
    "symbol_get_kind": (INT, [POINTER]),
    "symbol_get_subkind": (INT, [POINTER]),
    "symbol_get_name": (Text, [POINTER]),
    "symbol_get_usr": (Text, [POINTER]),
    "symbol_relation_get_roles": (ROLES, [POINTER]),
}


class Index:
    """The calls of libIndexStore that are needed here."""

    def __init__(self, library, store):
        self.library = library
        for name, (result, arguments) in FUNCTIONS.items():
            function = getattr(library, "indexstore_" + name)
            function.restype, function.argtypes = result, arguments
            setattr(self, name, function)
        self.store = self.store_create(os.fsencode(store), None)

    def each(self, apply, thing, *more, kind=VISIT):
        """The items that one of the library's loops gives."""
        found = []
        for_each = kind(lambda _, item: found.append(str(item) if kind is VISIT_TEXT else item) or True)
        apply(thing, *more, None, for_each)
        return found

    def records(self):
        """The records of the files that exist: name -> path."""
        found = {}
        for unit in self.each(self.store_units_apply_f, self.store, 0, kind=VISIT_TEXT):
            reader = self.unit_reader_create(self.store, unit.encode(), None)
            if not reader:
                continue
            main = str(self.unit_reader_get_main_file(reader))

            def visit(_, dependency, main=main):
                if self.unit_dependency_get_kind(dependency) == 2:
                    path = str(self.unit_dependency_get_filepath(dependency)) or main
                    found[str(self.unit_dependency_get_name(dependency))] = path
                return True

            if os.path.exists(main):
                self.unit_reader_dependencies_apply_f(reader, None, VISIT(visit))
        return found


def unused(index):
    definitions, uses, overrides = {}, collections.Counter(), set()
    sources, tests = str(ROOT / "Sources") + "/", str(ROOT / "Tests") + "/"
    for record, path in index.records().items():
        if not path.startswith((sources, tests)):
            continue
        reader = index.record_reader_create(index.store, record.encode(), None)
        if not reader:
            continue

        def visit(_, occurrence, path=path):
            symbol = index.occurrence_get_symbol(occurrence)
            roles = index.occurrence_get_roles(occurrence)
            usr = str(index.symbol_get_usr(symbol))
            if roles & REFERENCE and path.startswith(sources):
                uses[usr] += 1
            if roles & DEFINITION and not roles & IMPLICIT and path.endswith(".swift"):
                def relation(_, other):
                    if index.symbol_relation_get_roles(other) & OVERRIDE:
                        overrides.add(usr)
                    return True
                index.occurrence_relations_apply_f(occurrence, None, VISIT(relation))
                kind, subkind = index.symbol_get_kind(symbol), index.symbol_get_subkind(symbol)
                if path.startswith(sources) and kind not in OTHER_KINDS and subkind not in OTHER_SUBKINDS:
                    definitions[usr] = f"{path[len(str(ROOT)) + 1:]}: {index.symbol_get_name(symbol)}"
            return True

        index.record_reader_occurrences_apply_f(reader, None, VISIT(visit))
    return sorted(text for usr, text in definitions.items() if not uses[usr] and usr not in overrides)


def main():
    store = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/debug/index/store")
    compiler = shutil.which("swiftc")
    library = compiler and pathlib.Path(compiler).resolve().parent.parent / "lib/libIndexStore.so"
    units = list(store.glob("v*/units/*"))
    if not units or not library or not library.exists():
        return 0
    built = max(unit.stat().st_mtime for unit in units)
    if any(file.stat().st_mtime > built for file in (ROOT / "Sources").rglob("*.swift")):
        print("scripts/unused.py: skipped: the debug build is older than Sources", file=sys.stderr)
        return 0
    found = unused(Index(c.CDLL(str(library)), store.resolve()))
    names = {text: text.rpartition("/")[2] for text in found}
    dead = [text for text in found if names[text] not in ALLOWED]
    gone = ALLOWED.keys() - set(names.values())
    for text in dead:
        print(f"{text} is used by nothing in Sources", file=sys.stderr)
    for text in sorted(gone):
        print(f"scripts/unused.py: {text} is used now, or gone: take it off the list", file=sys.stderr)
    return 1 if dead or gone else 0


if __name__ == "__main__":
    sys.exit(main())
