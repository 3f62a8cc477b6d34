"""Times the installed AWS CLI's shorthand parser on one text, and tells the memory that it took.

Reads {"text": T, "milliseconds": M} from standard input; reads T again and again until M milliseconds of processor time are
spent, and prints the best: {"size": characters, "microseconds": of one reading, "memory": bytes that the process grew}.
"""

import json
import resource
import sys
import time

from awscli.shorthand import ShorthandParseError, ShorthandParser


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def read(parser, text, count):
    for _ in range(count):
        try:
            parser.parse(text)
        except ShorthandParseError as error:
            str(error)


def main():
    question = json.load(sys.stdin)
    text, patience = question["text"], question["milliseconds"] * 1_000_000
    parser, before = ShorthandParser(), peak()
    at_once = max(1, 100_000 // len(text))
    best, spent = float("inf"), 0
    while spent < patience:
        start = time.process_time_ns()
        read(parser, text, at_once)
        elapsed = time.process_time_ns() - start
        best, spent = min(best, elapsed / at_once / 1000), spent + elapsed
    print(json.dumps({"size": len(text), "microseconds": best, "memory": peak() - before}))


main()
