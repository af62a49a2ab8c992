"""Runs queries for Athena over CloudTrail events: {"events": […], "queries": {name: sql}} in, {name: [eventID, …]} out.

DuckDB stands in for Athena, and sqlglot writes the queries in its SQL. The table is the documented one: structures, and text
for the parts that hold JSON.
"""

import json
import sys

import duckdb
import sqlglot

IDENTITY = {
    "type": 0, "principalid": "principalId", "arn": 0, "accountid": "accountId", "invokedby": "invokedBy",
    "accesskeyid": "accessKeyId", "username": "userName",
    "sessioncontext": ("sessionContext", {
        "attributes": (0, {"mfaauthenticated": "mfaAuthenticated", "creationdate": "creationDate"}),
        "sessionissuer": ("sessionIssuer", {
            "type": 0, "principalid": "principalId", "arn": 0, "accountid": "accountId", "username": "userName"}),
    }),
}
TEXTS = """eventVersion eventTime eventSource eventName awsRegion sourceIPAddress userAgent errorCode errorMessage
    requestID eventID eventType apiVersion readOnly recipientAccountId sharedEventID vpcEndpointId eventCategory""".split()
JSON = ["requestParameters", "responseElements", "additionalEventData", "serviceEventDetails"]


def text(value):
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value)


def structure(value, shape):
    value = value or {}
    made = {}
    for name, member in shape.items():
        inner = member[1] if isinstance(member, tuple) else None
        key = (member[0] if inner else member) or name
        made[name] = structure(value.get(key), inner) if inner else text(value.get(key))
    return made


def row(event):
    made = {name.lower(): text(event.get(name)) for name in TEXTS}
    made |= {name.lower(): json.dumps(event[name]) if event.get(name) is not None else None for name in JSON}
    made["useridentity"] = structure(event.get("userIdentity"), IDENTITY)
    return made


def kind(value):
    if isinstance(value, dict):
        return "STRUCT(" + ", ".join(f'"{name}" {kind(inner)}' for name, inner in value.items()) + ")"
    return "VARCHAR"


given = json.load(sys.stdin)
rows = [row(event) for event in given["events"]]
connection = duckdb.connect()
columns = ", ".join(f"{name} {'JSON' if name in [n.lower() for n in JSON] else kind(value)}" for name, value in rows[0].items())
connection.execute(f"CREATE TABLE cloudtrail_logs ({columns})")
connection.executemany(
    f"INSERT INTO cloudtrail_logs VALUES ({', '.join('?' for _ in rows[0])})", [list(each.values()) for each in rows])
answers = {}
for name, query in given["queries"].items():
    query = sqlglot.transpile(query, read="trino", write="duckdb")[0].replace("SELECT *", "SELECT eventid", 1)
    answers[name] = [found[0] for found in connection.execute(query).fetchall()]
json.dump(answers, sys.stdout)
