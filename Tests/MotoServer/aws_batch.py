"""Runs many AWS CLI commands in one process: JSON lists of arguments in, [{"status", "output", "errors"}] out."""

import contextlib
import io
import json
import sys

from awscli.clidriver import create_clidriver


class Text(io.TextIOWrapper):
    """The CLI writes text and bytes to the same place."""

    def __init__(self):
        super().__init__(io.BytesIO(), encoding="utf-8", write_through=True)

    def text(self):
        return self.buffer.getvalue().decode()


results = []
for arguments in json.load(sys.stdin):
    output, errors = Text(), Text()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        try:
            status = create_clidriver().main(arguments)
        except SystemExit as exit:
            status = exit.code or 0
    results.append({"status": status, "output": output.text(), "errors": errors.text()})
json.dump(results, sys.stdout)
