"""Runs implement and undo of a control again and again, each time killed (SIGKILL) at another of its changes, and sees
whether the next run finishes it: nothing lost, nothing doubled.

A proxy stands before moto. At the n-th change it stops: before the change reaches moto, or after, without an answer.

    killed.py BINARY EVERY FIXTURE     prints a JSON line for each case

EVERY is 1 for all changes, each both ways, or n for one of n, one way. FIXTURE is Python that makes what is there.
"""

import http.client
import http.server
import json
import logging
import os
import re
import subprocess
import sys
import tempfile
import threading

from moto.server import ThreadedMotoServer

READS = re.compile(r"^(Describe|Get|List|Lookup|Head)")


def operation(method, headers, body):
    target = headers.get("X-Amz-Target", "")
    if target:
        return target.rsplit(".", 1)[-1]
    action = re.search(rb"(?:^|&)Action=(\w+)", body)
    if action:
        return action.group(1).decode()
    return {"GET": "Get", "HEAD": "Head"}.get(method, method + "Bucket")


class Gate:
    """Counts changes and stops at one of them."""

    def __init__(self):
        self.at, self.lets_it_pass, self.count, self.stopped = None, False, 0, threading.Event()
        self.name = None

    def set(self, at, lets_it_pass=False):
        self.at, self.lets_it_pass, self.count, self.name = at, lets_it_pass, 0, None
        self.stopped.clear()


class Proxy(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm, wbufsize = True, 65536
    gate = Gate()
    upstream = None

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        name = operation(self.command, self.headers, body)
        stops = False
        if not READS.match(name):
            self.gate.count += 1
            stops = self.gate.count == self.gate.at
        if stops and not self.gate.lets_it_pass:
            return self.stop(name)
        connection = http.client.HTTPConnection(*self.upstream)
        connection.request(self.command, self.path, body, dict(self.headers))
        response = connection.getresponse()
        content = response.read()
        if stops:
            return self.stop(name)
        self.send_response(response.status)
        for header, value in response.getheaders():
            if header.lower() not in ("transfer-encoding", "content-length", "connection", "server", "date"):
                self.send_header(header, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def stop(self, name):
        self.gate.name = name
        self.gate.stopped.set()
        self.close_connection = True
        # Until the other side is gone: it was killed.
        self.connection.settimeout(60)
        try:
            while self.connection.recv(1024):
                pass
        except OSError:
            pass

    def log_message(self, *arguments):
        pass

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = answer


class Case:
    def __init__(self, binary, url, fixture):
        import account_dump
        self.binary, self.url, self.fixture, self.account_dump = binary, url, fixture, account_dump
        self.gate = Proxy.gate

    def start(self):
        connection = http.client.HTTPConnection(*Proxy.upstream)
        connection.request("POST", "/moto-api/reset")
        connection.getresponse().read()
        exec(self.fixture, {})
        self.folder = tempfile.TemporaryDirectory()
        self.before = self.dump()

    def dump(self):
        return self.account_dump.account(["us-east-1"])

    def command(self, *arguments):
        journal = os.path.join(self.folder.name, "journal.ndjson")
        environment = {k: v for k, v in os.environ.items() if not k.startswith("MOONWATCH_J")}
        environment["AWS_ENDPOINT_URL"] = self.url
        return subprocess.Popen(
            [self.binary, *arguments, "--yes", "--format", "json", "--journal", journal],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)

    def run(self, *arguments):
        process = self.command(*arguments)
        output, errors = process.communicate()
        report = json.loads(output) if output.startswith(b"{") else {}
        return process.returncode, report.get("verdict"), errors.decode()[-500:]

    def killed(self, *arguments):
        """Whether it came to the change at which it was killed."""
        process = self.command(*arguments)
        while process.poll() is None and not self.gate.stopped.wait(0.01):
            pass
        stopped = self.gate.stopped.is_set()
        process.kill()
        process.communicate()
        return stopped


IMPLEMENT = ("implement", "root-usage-monitoring", "--set", "notify=email:ops@example.com")
UNDO = ("backout", "root-usage-monitoring", "undo")


def problems_of(checks):
    return [name for name, holds in checks if not holds]


def main(binary, every, fixture):
    every = int(every)
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    moto = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    moto.start()
    Proxy.upstream = moto.get_host_and_port()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    # The dump goes to moto itself, the tool through the proxy.
    os.environ["AWS_ENDPOINT_URL"] = "http://%s:%d" % Proxy.upstream
    case = Case(binary, "http://127.0.0.1:%d" % server.server_address[1], fixture)

    case.start()
    case.gate.set(None)
    status, verdict, errors = case.run(*IMPLEMENT)
    done = case.dump()
    print(json.dumps({"plan": "implement", "at": 0, "problems": [] if verdict == "applied" else [errors]}), flush=True)

    # An undo that was killed is followed by another undo, or by an implementation and an undo.
    for plan in ("implement", "undo", "undo, implement"):
        at = 0 if every == 1 or plan != "implement" else -1
        while True:
            at += 1 if every == 1 else every
            ways = (False, True) if every == 1 else (at // every % 2 == 0,)
            reached = False
            for lets_it_pass in ways:
                case.start()
                if plan != "implement":
                    case.gate.set(None)
                    case.run(*IMPLEMENT)
                case.gate.set(at, lets_it_pass)
                reached = case.killed(*(IMPLEMENT if plan == "implement" else UNDO))
                if not reached:
                    break
                name = case.gate.name
                case.gate.set(None)
                checks = []
                if plan != "undo":
                    status, verdict, errors = case.run(*IMPLEMENT)
                    checks += [("the next run: %s %s" % (verdict, errors), status == 0),
                               ("what is there then", case.dump() == done)]
                status, verdict, errors = case.run(*UNDO)
                checks += [("undo: %s %s" % (verdict, errors), status == 0),
                           ("what is there after undo", case.dump() == case.before)]
                print(json.dumps({
                    "plan": plan, "at": at, "operation": name, "answered": False, "reached_aws": lets_it_pass,
                    "problems": problems_of(checks),
                }), flush=True)
            if not reached:
                break
    server.shutdown()
    moto.stop()


if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    main(*sys.argv[1:4])
