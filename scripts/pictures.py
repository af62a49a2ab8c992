#!/usr/bin/env python3
"""Makes the pictures of README from what Moonwatch prints on a terminal.

    scripts/pictures.py MOONWATCH            write docs/images/*.svg
    scripts/pictures.py MOONWATCH --check    status 1 if one of them differs

Each picture is a session on a pseudo-terminal: commands, or what is typed in the shell. The text is real; colours are
those that Moonwatch chose. Fonts are the reader's.
"""

import html
import os
import pathlib
import pty
import re
import select
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COLUMNS = 132
COLOURS = {30: "#6e7781", 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 34: "#79c0ff", 35: "#d2a8ff", 36: "#76e3ea",
           37: "#e6edf3", 90: "#8b949e"}

# A picture: its name, and its steps: a command line, or a list of inputs for the shell. Lines of output are cut after
# the number.
PICTURES = {
    "test": [("moonwatch test root-usage-monitoring --account practice --regions us-east-1 --no-history", 21)],
    "shell": [("moonwatch shell", [
        "root = events 'samples:':where { userIdentity = { type = 'Root' } }",
        "root:where { eventName = 'ConsoleLogin' }:count_by 'sourceIPAddress'",
        "root:histogram '3h'",
        "filter = patterns.parse '{ $.userIdentity.type = \"Root\" }'",
        "patterns.compare(filter, patterns.parse 'rule:root-usage-reference').relation",
    ])],
}


def read(descriptor, until, seconds=20.0):
    """Reads until the text ends in a pattern, or the end."""
    text = b""
    end = time.time() + seconds
    while time.time() < end:
        ready, _, _ = select.select([descriptor], [], [], 0.2)
        if ready:
            try:
                part = os.read(descriptor, 65536)
            except OSError:
                break
            if not part:
                break
            text += part
        elif until and re.search(until, text.decode(errors="replace")):
            break
    return text.decode(errors="replace")


def start(binary, arguments):
    child, descriptor = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", PAGER="cat", HOME="/dev/null", COLUMNS=str(COLUMNS), LANG="C.UTF-8",
                          AWS_EC2_METADATA_DISABLED="true", AWS_REGION="us-east-1")
        os.environ.pop("NO_COLOR", None)
        os.chdir(ROOT)
        os.execv("/bin/sh", ["sh", "-c", f"stty cols {COLUMNS} rows 60 -echo; exec \"$0\" \"$@\"", binary, *arguments])
    return descriptor


def session(binary, steps):
    """The lines of a session, with SGR sequences."""
    lines = []
    for command, more in steps:
        arguments = command.split()[1:]
        if isinstance(more, int):
            lines.append("\x1b[1m$ " + command + "\x1b[0m")
            lines += read(start(binary, arguments), None).replace("\r", "").rstrip("\n").split("\n")[:more]
            continue
        # The shell reads a pipe in a picture: its line editor redraws what is typed.
        for number, text in enumerate(more):
            lines.append("\x1b[36mmoonwatch>\x1b[0m " + text)
            script = "\n".join(more[:number] + ["print '--- here'", text]) + "\n"
            descriptor = start("/bin/sh", ["-c", "printf %s \"$1\" | \"$0\" shell", binary, script])
            shown = read(descriptor, None).replace("\r", "")
            shown = shown.split("--- here\n", 1)[-1].rstrip("\n")
            lines += shown.split("\n") if shown else []
    return lines


def spans(line):
    """The pieces of a line: (text, colour, bold)."""
    colour, bold = None, False
    for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
        if match := re.fullmatch(r"\x1b\[([0-9;]*)m", piece):
            for code in (int(c or 0) for c in match[1].split(";")):
                if code == 0:
                    colour, bold = None, False
                elif code == 1:
                    bold = True
                elif code == 2:
                    colour = COLOURS[90]
                elif code in COLOURS:
                    colour = COLOURS[code]
                elif code == 39:
                    colour = None
        elif piece:
            yield re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", piece), colour, bold


def svg(lines):
    rows, size = len(lines), (7.8, 18)
    width, height = int(COLUMNS * size[0]) + 32, rows * size[1] + 32
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
             'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13">',
             f'<rect width="{width}" height="{height}" rx="8" fill="#0d1117"/>']
    for row, line in enumerate(lines):
        pieces = "".join(
            f'<tspan{f" fill={chr(34)}{colour}{chr(34)}" if colour else ""}{" font-weight=" + chr(34) + "bold" + chr(34) if bold else ""}>'
            f'{html.escape(text)}</tspan>' for text, colour, bold in spans(line))
        parts.append(f'<text x="16" y="{16 + 14 + row * size[1]}" fill="#e6edf3" xml:space="preserve">{pieces}</text>')
    return "\n".join(parts + ["</svg>", ""])


def main():
    if not sys.argv[1:]:
        sys.exit(__doc__)
    binary, check = os.path.abspath(sys.argv[1]), "--check" in sys.argv
    status = 0
    for name, steps in PICTURES.items():
        file = ROOT / "docs/images" / f"{name}.svg"
        text = svg(session(binary, steps))
        if check:
            if not file.exists() or file.read_text() != text:
                print(f"{file.relative_to(ROOT)} is not what Moonwatch prints now: run make pictures", file=sys.stderr)
                status = 1
        else:
            file.parent.mkdir(exist_ok=True)
            file.write_text(text)
    sys.exit(status)


main()
