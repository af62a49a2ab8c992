#!/usr/bin/env python3
"""Writes stdlib/aws: what a client needs to know of AWS's services, from the models that botocore brings.

Usage: scripts/models.py               write the files
       scripts/models.py --check       say whether they are what botocore gives; status 1 if not
       scripts/models.py --access      say whether they agree with access.json; needs no botocore

docs/aws-models.md describes the files. botocore must be of the version in scripts/test-python.lock: `make models`.
"""

import json
import re
import sys
from pathlib import Path

import model_access
import model_choices as choices

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "stdlib" / "aws"
PINNED = re.search(r"^botocore==(\S+)$", (ROOT / "scripts" / "test-python.lock").read_text(), re.MULTILINE)[1]

# Each key of a model is kept or dropped on purpose: a new one stops the script until it is listed here.
KEPT = {
    "service": "clientContextParams metadata operations shapes version",
    "operation": """auth authtype deprecated endpoint endpointdiscovery endpointoperation errors http httpChecksum
        idempotent input name operationContextParams output readonly requestcompression staticContextParams
        unsignedPayload""",
    "shape": """box deprecated document enum error event eventstream exception fault flattened key locationName
        member members payload required retryable sensitive streaming timestampFormat type union value wrapper
        xmlNamespace xmlOrder""",
    "member": """box contextParam deprecated eventheader eventpayload flattened hostLabel idempotencyToken jsonvalue
        location locationName queryName resultWrapper shape streaming timestampFormat xmlAttribute xmlNamespace""",
}
DROPPED = {
    "service": "documentation examples",
    "operation": "deprecatedMessage deprecatedSince documentation documentationUrl",
    "shape": "deprecatedMessage deprecatedSince documentation max min pattern synthetic",
    "member": "deprecatedMessage deprecatedSince documentation",
}


class Refused(Exception):
    """A model, or a list about it, is not as this script expects."""


def kept(level, table, where):
    """The entries of a model's table that are kept, sorted by key."""
    unknown = table.keys() - set(KEPT[level].split()) - set(DROPPED[level].split())
    if unknown:
        raise Refused(f"{where}: nobody has decided whether {sorted(unknown)} is kept")
    return {key: table[key] for key in sorted(table) if key in KEPT[level].split()}


def compact_operation(operation, where):
    operation = kept("operation", operation, where)
    for side in ("input", "output"):
        if side in operation:
            operation[side] = kept("member", operation[side], where)
    if "errors" in operation:
        operation["errors"] = [{"shape": error["shape"]} for error in operation["errors"]]
    return operation


def compact_shape(shape, where):
    """A shape without prose. Members keep their order: it is the order in which they are sent and shown."""
    shape = kept("shape", shape, where)
    if "members" in shape:
        shape["members"] = {
            name: kept("member", member, f"{where}.{name}") for name, member in shape["members"].items()
        }
    for part in ("member", "key", "value"):
        if part in shape:
            shape[part] = kept("member", shape[part], where)
    return shape


def references(shape):
    members = list(shape.get("members", {}).values())
    return [part["shape"] for part in members + [shape[p] for p in ("member", "key", "value") if p in shape]]


def reached(operations, shapes):
    """The names of the shapes that the operations use, however deep."""
    names, found = [], set()
    for operation in operations.values():
        names += [operation[side]["shape"] for side in ("input", "output") if side in operation]
        names += [error["shape"] for error in operation.get("errors", [])]
    while names:
        name = names.pop()
        if name not in found:
            found.add(name)
            names += references(shapes[name])
    return found


def chosen(service, operations):
    """The operations that ship."""
    part = choices.PARTS.get(service, r"\w+")
    if isinstance(part, str):
        return {name: operations[name] for name in sorted(operations) if re.fullmatch(part, name)}
    if missing := set(part) - operations.keys():
        raise Refused(f"{service}: no operations {sorted(missing)}")
    return {name: operations[name] for name in sorted(part)}


def correct_sensitive(service, shapes):
    """Applies the reviewed lists of sensitive shapes. An entry without effect is an error."""

    def mark(name, sensitive):
        if name not in shapes or shapes[name].get("sensitive", False) == sensitive:
            raise Refused(f"{service}: the mark of {name} needs no correction")
        shapes[name] = {key: value for key, value in shapes[name].items() if key != "sensitive"}
        if sensitive:
            shapes[name] = dict(sorted([*shapes[name].items(), ("sensitive", True)]))

    for member, sensitive in choices.MEMBERS.get(service, {}).items():
        structure, name = member.split(".")
        copy = structure + name
        if copy in shapes:
            raise Refused(f"{service}: there is a shape {copy} already")
        reference = shapes[structure]["members"][name]
        shapes[copy] = shapes[reference["shape"]]
        mark(copy, sensitive)
        reference["shape"] = copy
    for name in choices.NOT_SENSITIVE.get(service, "").split():
        mark(name, False)
    for name in choices.SENSITIVE.get(service, "").split():
        mark(name, True)


def compact_endpoints(rules):
    rules = dict(rules, parameters={name: dict(p) for name, p in rules["parameters"].items()})
    for parameter in rules["parameters"].values():
        parameter.pop("documentation", None)
    return rules


def compact(service, load):
    """The document that ships for a service."""
    source = kept("service", load("service-2"), service)
    shapes = {name: compact_shape(shape, f"{service} {name}") for name, shape in source["shapes"].items()}
    operations = {
        name: compact_operation(operation, f"{service} {name}")
        for name, operation in chosen(service, source["operations"]).items()
    }
    shapes = {name: shapes[name] for name in reached(operations, shapes)}
    correct_sensitive(service, shapes)
    document = {"endpoints": compact_endpoints(load("endpoint-rule-set-1"))}
    for key in ("metadata", "version"):
        document[key] = source[key]
    if "clientContextParams" in source:
        document["clientContextParams"] = {
            name: {"type": parameter["type"]} for name, parameter in source["clientContextParams"].items()
        }
    paginators = load("paginators-1")["pagination"]
    document["operations"] = operations
    document["pagination"] = {name: paginators[name] for name in sorted(paginators) if name in operations}
    document["shapes"] = {name: shapes[name] for name in sorted(shapes)}
    return document


def minified(value, sort=False):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, sort_keys=sort)


def written(document, by_line=("operations", "pagination", "shapes")):
    """JSON with a key of the document, and each entry of the keys in by_line, on a line of its own."""
    entries = []
    for key in sorted(document):
        value = document[key]
        if key in by_line and isinstance(value, list):
            text = "[\n" + ",\n".join(minified(entry, sort=True) for entry in value) + "\n]"
        elif key in by_line and value:
            lines = [f"{minified(name)}:{minified(entry)}" for name, entry in value.items()]
            text = "{\n" + ",\n".join(lines) + "\n}"
        else:
            text = minified(value, sort=True)
        entries.append(f"{minified(key)}:{text}")
    return "{\n" + ",\n".join(entries) + "\n}\n"


def index_entry(document, version):
    metadata = document["metadata"]
    return {
        "api_version": metadata["apiVersion"],
        "botocore": version,
        "endpoint_prefix": metadata["endpointPrefix"],
        "operations": len(document["operations"]),
        "protocols": metadata["protocols"],
        "service_id": metadata["serviceId"],
    }


def require_botocore():
    try:
        from botocore import __version__ as found
    except ImportError:
        found = "none"
    if found != PINNED:
        raise Refused(f"botocore {PINNED} is wanted, found {found}: run make models")


def generated():
    """The text of each file, by name."""
    require_botocore()
    from botocore.loaders import Loader

    # Not the user's own models, which the default search path has.
    loader = Loader(extra_search_paths=[Loader.BUILTIN_DATA_PATH], include_default_search_paths=False)
    access = model_access.read(FOLDER)
    documents = {}
    for service in choices.SERVICES:
        version = loader.determine_latest_version(service, "service-2")
        documents[service] = compact(service, lambda kind: loader.load_service_model(service, kind, version))
    model_access.apply(access, documents)
    files = {f"{service}.json": written(document) for service, document in documents.items()}
    files["partitions.json"] = written(loader.load_data("partitions"), by_line=("partitions",))
    entries = {service: index_entry(document, PINNED) for service, document in documents.items()}
    files["index.json"] = written({"services": entries}, by_line=("services",))
    return files


def stale(files):
    """What of the folder differs from the texts."""
    there = {path.name for path in FOLDER.glob("*.json")} - {model_access.NAME}
    differing = {name for name in there & files.keys() if (FOLDER / name).read_text() != files[name]}
    return sorted(differing | (there ^ files.keys()))


def main(arguments):
    if arguments not in ([], ["--check"], ["--access"]):
        print(__doc__, file=sys.stderr)
        return 2
    if arguments == ["--access"]:
        documents = {
            path.stem: json.loads(path.read_text())
            for path in sorted(FOLDER.glob("*.json"))
            if path.stem not in ("access", "index", "partitions")
        }
        model_access.agree(model_access.read(FOLDER), documents)
        return 0
    files = generated()
    if arguments == ["--check"]:
        names = stale(files)
        for name in names:
            print(f"stdlib/aws/{name} is not what botocore {PINNED} gives: run make models", file=sys.stderr)
        return 1 if names else 0
    for name in stale(files):
        if name in files:
            (FOLDER / name).write_text(files[name])
        else:
            (FOLDER / name).unlink()
        print(f"stdlib/aws/{name}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Refused, model_access.Refused) as refusal:
        sys.exit(f"models.py: {refusal}")
