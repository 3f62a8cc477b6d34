"""Tells how the installed AWS CLI reads shorthand texts.

One JSON array of texts per line on standard input, one JSON array of answers per line on standard output, in the same
order. Whole batches go through the pipe at once, because one text takes less time to read than a line takes to travel.

An answer is {"value": V, "files": [...]} or {"error": E}. A value is a string, an array, or {"pairs": [[key, value], ...]},
so that the order of the keys survives. "files" holds the references that `@=` would have opened, in that order: nothing is
opened here, and the reference stands in the value. An error is {"kind": "syntax", "expected", "received", "index"},
{"kind": "duplicate-key", "key", "index"} or {"kind": "crash", "exception"}; an index counts code points.
"""

import json
import sys

from awscli import shorthand

opened = []


def note_file(value, prefixes):
    """Takes the place of the AWS CLI's file loader, which a random text must not reach."""
    if any(value.startswith(prefix) for prefix in prefixes):
        opened.append(value)
    return None


shorthand.get_paramfile = note_file


def with_order(value):
    if isinstance(value, dict):
        return {"pairs": [[key, with_order(inner)] for key, inner in value.items()]}
    if isinstance(value, list):
        return [with_order(inner) for inner in value]
    return value


def describe(error):
    if isinstance(error, shorthand.DuplicateKeyInObjectError):
        return {"kind": "duplicate-key", "key": error.key, "index": error.index}
    if isinstance(error, shorthand.ShorthandParseSyntaxError):
        received = error.actual if isinstance(error.actual, str) else "EOF"
        return {"kind": "syntax", "expected": error.expected, "received": received, "index": error.index}
    return {"kind": "crash", "exception": type(error).__name__}


def answer(parser, text):
    opened.clear()
    try:
        value = parser.parse(text)
    except Exception as error:
        return {"error": describe(error)}
    return {"value": with_order(value), "files": list(opened)}


def main():
    parser = shorthand.ShorthandParser()
    for line in sys.stdin:
        answers = [answer(parser, text) for text in json.loads(line)]
        print(json.dumps(answers, separators=(",", ":")), flush=True)


main()
