"""Reads each document into the generated model of its contract, and writes it again."""

import json
import sys

import contracts
from pydantic import ValidationError


def answer(contract: str, document: object) -> dict[str, object]:
    model = getattr(contracts, contract)
    try:
        value = model.model_validate_json(json.dumps(document))
    except ValidationError as error:
        return {"error": " ".join(str(error).split())}
    return {"document": json.loads(value.model_dump_json(exclude_unset=True))}


for line in sys.stdin:
    print(json.dumps(answer(**json.loads(line))), flush=True)
