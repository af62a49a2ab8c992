"""Types a line into an interactive shell with the completion script loaded, presses the Tab key twice, and waits for a text.

    complete.py SHELL SCRIPT LINE EXPECTED

SHELL is bash, zsh or fish; `moonwatch` is on the PATH. Status 0: the text was written after the line was typed. 1: it was not,
within 30 seconds; what was on the screen is printed.
"""

import os
import pty
import select
import signal
import sys
import time

shell, script, line, expected = sys.argv[1:]
SETUP = {
    "bash": ["bind 'set enable-bracketed-paste off'", "bind 'set show-all-if-ambiguous on'",
             "bind 'set completion-query-items 0'", "bind 'set page-completions off'", f"source {script}"],
    "zsh": ["autoload -U compinit; compinit -D -u", "unset zle_bracketed_paste; LISTMAX=0; setopt no_always_last_prompt",
            f"source {script}; compdef _moonwatch moonwatch"],
    "fish": [f"source {script}"],
}[shell]
START = {"bash": ["bash", "--noprofile", "--norc", "-i"], "zsh": ["zsh", "-f", "-i"],
         "fish": ["fish", "--no-config", "-i"]}[shell]

child, terminal = pty.fork()
if child == 0:
    # What the caller waits for ends with this script, and not with a shell that outlives it.
    os.closerange(3, 1024)
    os.environ.update(TERM="dumb", PS1="ready> ", PROMPT="ready> ", COLUMNS="300")
    os.execvp(START[0], START)


def wait(text, since=0):
    """What was written, once the text is in it; None after 30 seconds without it."""
    global screen
    end = time.monotonic() + 30
    while text not in screen[since:]:
        readable, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
        if not readable:
            return None
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            chunk = b""
        if not chunk:
            return None
        screen += chunk.decode(errors="replace").replace("\r", "").replace("\a", "")
    return screen


screen = ""
for number, command in enumerate(SETUP + ["stty cols 300"]):
    os.write(terminal, f"{command}; echo do''ne-{number}\n".encode())
    if wait(f"done-{number}\n") is None:
        os.kill(child, signal.SIGKILL)
        sys.exit(f"{shell} does not start: {screen}")
start = len(screen)
os.write(terminal, line.encode() + b"\t\t")
found = wait(expected, start)
os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
if found is None:
    sys.exit(f"no {expected!r} in {screen[start:]!r}")
