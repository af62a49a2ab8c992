"""Servers that misbehave as told: HTTP/1.1 on 127.0.0.1, for the tests of the AWS client.

Reads JSON lines; each begins a server, under a number that the reader chooses, or ends one:
  {"server": 1, "plays": [PLAY, …], "tls": NAME, "clock": SECONDS}
  {"server": 1, "stop": true}
A play is what one request gets; requests take them in order, the last one again and again:
  {"status": 200, "headers": {…}, "body": TEXT}   an answer; "body_size": N instead of a body sends N zeros
  "times": N       the play is for N requests
  "cut": N         breaks the answer off after N bytes of its body: "end" says how
  "drip": SECONDS  sends the body byte by byte, with such a pause after each
  "end": "reset" | "close" | "stall"   with "cut", or alone, before any byte of the answer; after a whole
                   answer "close" ends the connection without having said so
"tls" shows a certificate for that name; "clock" puts the server's clock off: requests signed for another time than
its own are refused with "clock_code", whatever the play.

Writes JSON lines: {"server", "port", "certificate"} when a server listens, {"server", "request": {"method", "target",
"headers", "body", "connection"}} for each request as soon as it is whole and before it is answered, and
{"server", "stopped": true}. Ends when standard input does.
"""

import calendar
import json
import os
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time

SKEW = 300  # what AWS tolerates, in seconds

writing = threading.Lock()


def say(**document):
    with writing:
        sys.stdout.write(json.dumps(document) + "\n")
        sys.stdout.flush()


class Server:
    def __init__(self, settings, certificate):
        self.settings = settings
        self.number = settings["server"]
        self.plays = settings["plays"]
        self.lock = threading.Lock()
        self.connections = []
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate, certificate + ".key")
        self.listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self.accept, daemon=True).start()
        say(server=self.number, port=self.listener.getsockname()[1], certificate=certificate)

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return  # stopped
            with self.lock:
                self.connections.append(connection)
                number = len(self.connections)
            threading.Thread(target=self.serve, args=(connection, number), daemon=True).start()

    def stop(self):
        with self.lock:  # nobody takes a play any more
            self.plays = None
            self.listener.shutdown(socket.SHUT_RDWR)
            self.listener.close()
            for connection in self.connections:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass  # it has ended
        say(server=self.number, stopped=True)

    def serve(self, connection, number):
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.context:
                connection = self.context.wrap_socket(connection, server_side=True)
            stream = connection.makefile("rb")
            while True:
                request = read_request(stream)
                if request is None or not answer(connection, self.play_for(request, number)):
                    break
            stream.close()
        except (OSError, ValueError):
            pass  # the client went away, or speaks something else
        finally:
            connection.close()

    def play_for(self, request, number):
        """Takes note of a request and gives its play."""
        with self.lock:
            if self.plays is None:
                return {"end": "close"}
            say(server=self.number, request={"connection": number, **request})
            refusal = self.refusal(request)
            if refusal:
                return refusal
            play = self.plays[0]
            play["times"] = play.get("times", 1) - 1
            if play["times"] < 1 and len(self.plays) > 1:
                self.plays.pop(0)
            return play

    def refusal(self, request):
        """What a server says whose clock is not the client's."""
        if "clock" not in self.settings:
            return None
        now = time.time() + self.settings["clock"]
        try:
            signed = calendar.timegm(time.strptime(request["headers"]["x-amz-date"], "%Y%m%dT%H%M%SZ"))
        except (KeyError, ValueError):
            signed = 0
        if abs(now - signed) <= SKEW:
            return None
        return {
            "status": 403,
            "headers": {"Date": time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(now))},
            "body": json.dumps({"__type": self.settings["clock_code"], "message": "Signature expired"}),
        }


def read_request(stream):
    line = stream.readline()
    if not line:
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers = {}
    while True:
        line = stream.readline().decode("latin-1").rstrip("\r\n")
        if not line:
            break
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))
    return {"method": method, "target": target, "headers": headers, "body": body.decode("latin-1")}


def answer(connection, play):
    """False when the connection is at its end."""
    end = play.get("end")
    if "status" in play:
        body = play.get("body", "").encode()
        size = play.get("body_size", len(body))
        headers = {"Content-Length": size, **play.get("headers", {})}
        head = "HTTP/1.1 %d Played\r\n" % play["status"]
        head += "".join("%s: %s\r\n" % field for field in headers.items()) + "\r\n"
        connection.sendall(head.encode())
        left = play.get("cut", size)
        most = 1 if "drip" in play else 1 << 20
        zeros = b"" if body else bytes(min(left, most))
        while left > 0:
            part = (body or zeros)[:min(left, most)]
            connection.sendall(part)
            body = body[len(part):]
            left -= len(part)
            time.sleep(play.get("drip", 0))
    if end == "stall":
        connection.recv(1)  # until the client goes away
    if end == "reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return end is None


def make_certificate(name, folder):
    """A self-signed certificate, and its key in a file beside it."""
    path = os.path.join(folder, name + ".pem")
    if not os.path.exists(path):
        kind = "IP" if name[0].isdigit() else "DNS"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", "/CN=" + name, "-addext", "subjectAltName=%s:%s" % (kind, name),
             "-keyout", path + ".key", "-out", path], check=True, stderr=subprocess.DEVNULL)
    return path


def main():
    servers = {}
    folder = tempfile.mkdtemp(prefix="moonwatch-faults-")
    for line in sys.stdin:
        order = json.loads(line)
        number = order["server"]
        if order.get("stop"):
            servers.pop(number).stop()
        else:
            name = order.get("tls")
            servers[number] = Server(order, make_certificate(name, folder) if name else None)
    shutil.rmtree(folder)
    os._exit(0)


main()
