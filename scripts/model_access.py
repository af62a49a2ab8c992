"""stdlib/aws/access.json: whether an operation only reads. docs/aws-models.md has the rules of the review."""

import json
import re

NAME = "access.json"

# What the name of an operation that only reads begins with. A guess: the list decides.
READS = r"(BatchGet|Check|Describe|Filter|Get|Head|List|Lookup|Search|Select|Simulate|Test|Validate)[A-Z]\w*"


KINDS = ("read", "secret", "write")


class Refused(Exception):
    """The list and the operations do not agree."""


def read(folder):
    """The list: {service: {"read": [names], "secret": [names], "write": [names]}, "reasons": {"service:Operation": why}}."""
    return json.loads((folder / NAME).read_text())


def proposal(operation, rest):
    """What the model suggests: its readonly trait, the name, and for REST protocols the HTTP method."""
    named = re.fullmatch(READS, operation["name"])
    fetched = rest and operation["http"]["method"] in ("GET", "HEAD")
    return "read" if operation.get("readonly") or named or fetched else "write"


def decisions(access, documents):
    """The class of each operation by (service, name). Refuses gaps, doubles, leftovers, and exceptions unexplained."""
    wrong, decided = [], {}
    reasons = set(access["reasons"])
    for service in sorted((access.keys() | documents.keys()) - {"reasons"}):
        operations = documents.get(service, {}).get("operations", {})
        listed = [(name, kind) for kind in KINDS for name in access.get(service, {}).get(kind, [])]
        names = [name for name, _ in listed]
        wrong += [f"{service}:{name} is listed twice" for name in sorted({n for n in names if names.count(n) > 1})]
        wrong += [f"{service}:{name} is listed but does not ship" for name in names if name not in operations]
        rest = any(p.startswith("rest") for p in documents.get(service, {}).get("metadata", {}).get("protocols", []))
        for name, operation in operations.items():
            guess = proposal(operation, rest)
            if name not in names:
                wrong.append(f"{service}:{name} is not listed; its model suggests {guess}")
                continue
            kind = dict(listed)[name]
            if kind != guess and f"{service}:{name}" not in reasons:
                wrong.append(f"{service}:{name} is {kind}, its model suggests {guess}: give the reason")
            decided[service, name] = kind
    wrong += [f"there is a reason for {name}, which does not ship" for name in sorted(reasons - {
        f"{service}:{name}" for service, name in decided
    })]
    if wrong:
        raise Refused("\n  ".join([f"{NAME}:", *wrong]))
    return decided


def apply(access, documents):
    """Writes "access" into each operation."""
    for (service, name), kind in decisions(access, documents).items():
        operation = documents[service]["operations"][name]
        documents[service]["operations"][name] = {"access": kind, **operation}


def agree(access, documents):
    """Refuses documents whose operations do not say what the list says."""
    for (service, name), kind in decisions(access, documents).items():
        said = documents[service]["operations"][name].get("access")
        if said != kind:
            raise Refused(f"{service}.json: {name} has access {said}, {NAME} says {kind}: run make models")
