#!/usr/bin/env python3
"""Calls to AWS beside the AWS CLI and boto3, on one local server: medians of one run, and their ratios.

Usage: scripts/benchmark-aws.py [.build/release/moonwatch]
Needs: pip install 'moto[server]' boto3 awscli
"""
import os
import resource
import socket
import statistics
import subprocess
import sys
import time

MOONWATCH = sys.argv[1] if len(sys.argv) > 1 else ".build/release/moonwatch"
ROUNDS = 7


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def measure(command, environment):
    """Wall time and processor time of a command, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


BOTO_LOOP = """
import boto3
sts = boto3.client("sts")
for _ in range({n}): sts.get_caller_identity()
"""
BOTO_PARALLEL = """
import boto3
from concurrent.futures import ThreadPoolExecutor
sts = boto3.client("sts")
with ThreadPoolExecutor(16) as pool: list(pool.map(lambda _: sts.get_caller_identity(), range(200)))
"""
LUA_LOOP = "for _ = 1, {n} do aws.sts.get_caller_identity{{}} end"
LUA_PARALLEL = """
local list = {} for i = 1, 200 do list[i] = i end
parallel(list, function() return aws.sts.get_caller_identity{}.Account end, { limit = 16 })
"""

WORK = [
    ("one call, cold process", "wall", {
        "moonwatch": [MOONWATCH, "-e", "return aws.sts.get_caller_identity{}"],
        "boto3": [sys.executable, "-c", BOTO_LOOP.format(n=1)],
        "aws cli": ["aws", "sts", "get-caller-identity"],
    }),
    ("1,000 calls in a row", "cpu", {
        "moonwatch": [MOONWATCH, "-e", LUA_LOOP.format(n=1000)],
        "boto3": [sys.executable, "-c", BOTO_LOOP.format(n=1000)],
    }),
    ("200 reads, 16 at once", "wall", {
        "moonwatch": [MOONWATCH, "-e", LUA_PARALLEL],
        "boto3": [sys.executable, "-c", BOTO_PARALLEL],
    }),
]


def main():
    port = free_port()
    server = subprocess.Popen(
        ["moto_server", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    environment = dict(
        os.environ, AWS_ACCESS_KEY_ID="AKIAIOSFODNN7EXAMPLE", AWS_SECRET_ACCESS_KEY="example",
        AWS_DEFAULT_REGION="us-east-1", AWS_ENDPOINT_URL=f"http://127.0.0.1:{port}")
    try:
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        for title, kind, commands in WORK:
            times = {name: [] for name in commands}
            rounds = ROUNDS if "cold" in title else 3
            for _ in range(rounds):
                for name, command in commands.items():
                    wall, cpu = measure(command, environment)
                    times[name].append(wall if kind == "wall" else cpu)
            ours = statistics.median(times["moonwatch"])
            print(f"{title} ({kind} time, median of {rounds})")
            for name, values in times.items():
                median = statistics.median(values)
                print(f"  {name:10} {median * 1000:9.1f} ms  {median / ours:6.1f} x")
    finally:
        server.terminate()


main()
