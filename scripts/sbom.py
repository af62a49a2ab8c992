#!/usr/bin/env python3
"""Writes what is linked into the portable archive's binary as an SPDX 2.3 document.

    scripts/sbom.py VERSION PACKAGES PROGRAM

PACKAGES is the list that scripts/static-libraries.sh writes, lines of KIND NAME VERSION; Swift's packages come from
Package.resolved. PROGRAM is the binary, whose SHA-256 is in the document. Its time is SOURCE_DATE_EPOCH. A package whose
licence is not in LICENCES is an error.
"""

import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Source packages of Debian, and Swift's: the licence of the part that is linked (debian/copyright, LICENSE.txt), and where
# the package comes from.
SWIFT = "Apache-2.0 WITH Swift-exception"
GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
LICENCES = {
    "lua5.4": "MIT",
    "expat": "MIT",
    "libyaml": "MIT",
    "openssl": "Apache-2.0",
    "nghttp2": "MIT",
    "gcc-12": GCC,
    "curl": "curl",
    "libisal": "BSD-3-Clause",
    "simdjson": "Apache-2.0",
    "swift-argument-parser": SWIFT,
    "swift-log": "Apache-2.0",
    "swift": SWIFT,
}


def licence(name):
    if name not in LICENCES:
        sys.exit(f"sbom: the licence of {name} is not known: add it to scripts/sbom.py")
    return LICENCES[name]


def package(name, version, location, reference):
    return {
        "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name),
        "name": name,
        "versionInfo": version,
        "downloadLocation": location,
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": licence(name),
        "copyrightText": "NOASSERTION",
        "externalRefs": [
            {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": reference}
        ],
    }


def debian(lines):
    """One package for each source package: curl of libcurl4-openssl-dev, gcc-12 of libstdc++-12-dev and libgcc-12-dev."""
    found = {}
    for kind, name, version in lines:
        if kind == "debian":
            query = ["dpkg-query", "-W", "-f", "${source:Package} ${source:Version}", name]
            name, version = subprocess.run(query, check=True, capture_output=True, text=True).stdout.split()
        found[name] = version
    for name, version in sorted(found.items()):
        yield package(
            name, version, f"https://sources.debian.org/src/{name}/{version}/",
            f"pkg:deb/debian/{name}@{version.replace('+', '%2B').replace('~', '~')}?arch=source&distro=debian-12")


def swift():
    for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]:
        state, location = pin["state"], pin["location"]
        path = location.removeprefix("https://").removesuffix(".git")
        yield package(
            pin["identity"], state["version"], f"git+{location}@{state['revision']}",
            f"pkg:swift/{path}@{state['version']}")
    text = subprocess.run(["swift", "--version"], check=True, capture_output=True, text=True).stdout
    version = re.search(r"Swift version (\S+)", text).group(1)
    yield package(
        "swift", version, "https://github.com/swiftlang/swift", f"pkg:github/swiftlang/swift@swift-{version}-RELEASE")


def main(version, packages, program):
    lines = [line.split() for line in pathlib.Path(packages).read_text().splitlines()]
    digest = hashlib.sha256(pathlib.Path(program).read_bytes()).hexdigest()
    time = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    moonwatch = {
        "SPDXID": "SPDXRef-moonwatch",
        "name": "moonwatch",
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "primaryPackagePurpose": "APPLICATION",
    }
    linked = list(debian(lines)) + list(swift())
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"moonwatch-{version}",
        # The same program has the same document.
        "documentNamespace": f"https://spdx.org/spdxdocs/moonwatch-{version}-{digest[:32]}",
        "creationInfo": {
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: moonwatch-scripts-sbom"],
        },
        "packages": [moonwatch] + linked,
        "relationships": [
            {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-moonwatch"}
        ] + [
            {"spdxElementId": "SPDXRef-moonwatch", "relationshipType": "STATIC_LINK", "relatedSpdxElement": p["SPDXID"]}
            for p in linked
        ],
    }
    print(json.dumps(document, indent=1))


main(*sys.argv[1:])
