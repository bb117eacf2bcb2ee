"""Evaluates the rules of rules.json that have a CEL expression, with Google's C++ engine."""

import json
import re
from pathlib import Path

from cel_expr_python import cel
from cel_expr_python.ext import ext_strings

NAMES = ("this", "it", "other", "root", "profile", "toolSurfaces", "fingerprint")

ENVIRONMENT = cel.NewEnv(
    variables={name: cel.Type.DYN for name in NAMES},
    # `lowerAscii` and `split` are of the standard string extension.
    extensions=[ext_strings.ExtStrings()],
)


class Expression:
    """A compiled expression that says yes or no."""

    def __init__(self, text):
        self.text = text
        self.program = ENVIRONMENT.compile(text)
        self.names = [name for name in NAMES if re.search(rf"\b{name}\b", text)]
        self.answers = {} if self.names == ["this"] else None

    def holds(self, scope):
        # Patterns are compiled anew in every evaluation, and documents repeat their texts.
        this = scope["this"]
        if self.answers is None or not isinstance(this, str):
            return self.evaluate(scope)
        if this not in self.answers:
            self.answers[this] = self.evaluate(scope)
        return self.answers[this]

    def evaluate(self, scope):
        bindings = {name: scope[name] for name in self.names if name in scope}
        value = self.program.eval(data=bindings).value()
        if not isinstance(value, bool):
            raise ValueError(f"{self.text!r} is neither true nor false: {value}")
        return value


class Rule:
    """One rule of rules.json."""

    def __init__(self, entry, lists):
        self.lists = lists
        self.id = entry["id"]
        self.needs = entry.get("needs", [])
        self.kept = Expression(entry["cel"])
        self.each = entry.get("each")
        self.at = suffix(entry.get("at"))
        self.related = entry.get("related", [])
        self.excused_by = entry.get("excusedBy")
        self.where = {r["where"]: Expression(r["where"]) for r in self.related if "where" in r}
        self.instances = entry["instances"]

    def findings(self, contract, scope):
        for instance in self.instances:
            if instance["contract"] != contract:
                continue
            for this, pointer in places(scope["root"], instance["pointer"].split("/")[1:], ""):
                yield from self.findings_of(this, pointer, {**scope, "this": this})

    def findings_of(self, this, pointer, scope):
        if self.each is None:
            items = [(pointer, scope)]
        else:
            listed = places(this, [*self.each.split("."), "*"], pointer)
            items = [(place, {**scope, "it": it}) for it, place in listed]
        for place, bound in items:
            if not self.kept.holds(bound) and not self.is_excused(pointer, place, bound):
                yield {"rule": self.id, "at": place + self.at}

    def is_excused(self, this_pointer, it_pointer, scope):
        """Whether the document owns up to it: it lists the first related place, or one that contains it."""
        if self.excused_by is None:
            return False
        place = next(self.related_places(this_pointer, it_pointer, scope), None)
        entries = scope["root"].get(self.excused_by, [])
        return place is not None and any(f"{place}/".startswith(entry["pointer"] + "/") for entry in entries)

    def related_places(self, this_pointer, it_pointer, scope):
        starts = {"this": this_pointer, "it": it_pointer}
        for related in self.related:
            selection = related.get("each", related.get("at", "this"))
            name, *path = selection.split(".")
            pointer = starts.get(name, "") + "".join(f"/{key}" for key in path)
            if "each" not in related:
                yield pointer
                continue
            for other, place in places(scope[name], [*path, "*"], starts.get(name, "")):
                where = related.get("where")
                if where is None or self.where[where].holds({**scope, "other": other}):
                    # A document of a list is a document of its own.
                    yield ("" if related["each"] in self.lists else place) + suffix(related.get("at"))


class RuleBook:
    """The rules that have an expression; those with a function are for libraries of their own."""

    def __init__(self, file: Path):
        book = json.loads(file.read_text("utf-8"))
        lists = {name for name, document in book["documents"].items() if document["list"]}
        self.rules = [Rule(entry, lists) for entry in book["rules"] if "cel" in entry]

    def findings(self, contract, document, documents):
        scope = {"root": with_doubles(document), **with_doubles(documents)}
        found = [
            finding
            for rule in self.rules
            if all(name in documents for name in rule.needs)
            for finding in rule.findings(contract, scope)
        ]
        return sorted(found, key=lambda finding: (finding["rule"], finding["at"]))


def places(value, keys, pointer):
    """The values under a path, with their pointers; `*` stands for every item. What is absent has none."""
    if not keys:
        yield value, pointer
    elif keys[0] == "*":
        for index, item in enumerate(value):
            yield from places(item, keys[1:], f"{pointer}/{index}")
    elif keys[0] in value:
        yield from places(value[keys[0]], keys[1:], f"{pointer}/{keys[0]}")


def suffix(path):
    return "" if path is None else "/" + path.replace(".", "/")


def with_doubles(value):
    """JSON has one kind of number, which is a double in CEL."""
    if isinstance(value, dict):
        return {key: with_doubles(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [with_doubles(item) for item in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
