"""Answers requests for verdicts, one JSON document a line: see test/interop/README.md."""

import hashlib
import json
import sys
from pathlib import Path

import rfc8785
from jsonschema import Draft202012Validator

from rules import RuleBook

schemas = Path(sys.argv[1])
validators = {}


def schema(request):
    contract = request["contract"]
    if contract not in validators:
        text = (schemas / "schemas" / f"{contract}.json").read_text("utf-8")
        validators[contract] = Draft202012Validator(json.loads(text))
    return {"valid": validators[contract].is_valid(request["document"])}


def rules(request):
    contract, document = request["contract"], request["document"]
    return {"findings": rule_book.findings(contract, document, request.get("documents", {}))}


def digest(request):
    canonical = rfc8785.dumps(json.loads(request["text"]))
    hashed = hashlib.sha256(canonical).hexdigest()
    return {"canonical": canonical.decode("utf-8"), "digest": f"sha256:{hashed}"}


def answer(line):
    request = json.loads(line)
    try:
        task = request["task"]
        if task not in tasks:
            raise ValueError(f"this runner knows no task '{task}'")
        return {"id": request["id"], **tasks[task](request)}
    except Exception as problem:
        # The suite counts an error as a disagreement, so nothing is lost by going on.
        said = " ".join(str(problem).split())
        return {"id": request["id"], "error": f"{type(problem).__name__}: {said}"}


rule_book = RuleBook(schemas / "rules.json")
tasks = {"schema": schema, "rules": rules, "digest": digest}

for line in sys.stdin.buffer:
    text = json.dumps(answer(line), separators=(",", ":"))
    sys.stdout.buffer.write(text.encode("utf-8") + b"\n")
    sys.stdout.buffer.flush()
