"""Times the installed AWS CLI's shorthand parser, in the same protocol as the JavaScript engines.

One JSON document per line on standard input, one answer per line on standard output: {"text": T} sets the text and answers
null; {"iterations": N} reads it N times and answers the nanoseconds of processor time of one reading.
"""

import json
import sys
import time

from awscli.shorthand import ShorthandParseError, ShorthandParser


def read(parser, text):
    try:
        parser.parse(text)
    except ShorthandParseError as error:
        # The message is part of what the AWS CLI does for a wrong text.
        str(error)


def elapsed(parser, text, iterations):
    start = time.process_time_ns()
    for _ in range(iterations):
        read(parser, text)
    return (time.process_time_ns() - start) / iterations


def main():
    parser = ShorthandParser()
    text = ""
    for line in sys.stdin:
        question = json.loads(line)
        if "text" in question:
            text = question["text"]
            print("null", flush=True)
        else:
            print(json.dumps(elapsed(parser, text, question["iterations"])), flush=True)


main()
