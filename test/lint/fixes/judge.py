"""Tells what the installed AWS CLI makes of command lines, up to the point where it would send something.

A JSON array of texts on standard input, each one command line as bash reads it; a JSON array of verdicts on standard output: "ok",
"refused" with the reason, or "unknown" where bash would have to run something or a file would have to be read. Nothing is sent: a
command that gets so far is taken. bash runs without a PATH, in its restricted mode, and `aws` is a function that prints its words.
"""

import contextlib
import functools
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

os.environ.update(
    AWS_ACCESS_KEY_ID="x",
    AWS_SECRET_ACCESS_KEY="x",
    AWS_DEFAULT_REGION="us-west-2",
    AWS_EC2_METADATA_DISABLED="true",
    AWS_CONFIG_FILE=os.devnull,
    AWS_SHARED_CREDENTIALS_FILE=os.devnull,
)

import botocore.session
from awscli.clidriver import create_clidriver
from botocore.httpsession import URLLib3Session

BASH = """aws() { printf '%s\\0' "$@"; printf 'END\\0'; }
"""

# What bash would run or replace, outside of single quotes; placeholders and elisions; files.
UNKNOWN = re.compile(r"[`$|;&<>]|\.\.\.|fileb?:")
QUOTED = re.compile(r"'[^']*'")


def words_of(text):
    """The words that bash passes to the first `aws`; None where that cannot be known. Raises ValueError where it runs nothing."""
    if UNKNOWN.search(QUOTED.sub("''", text)) or "file://" in text:
        return None
    run = subprocess.run(
        [shutil.which("bash"), "--norc", "--noprofile", "-r", "-c", BASH + text],
        env={"PATH": "/nonexistent"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=10,
    )
    first, end, _ = run.stdout.partition(b"END\0")
    if not end:
        raise ValueError(run.stderr.decode(errors="replace").strip())
    words = first.decode().split("\0")[:-1]
    # What follows the first command is lost, whatever it was.
    if b"command not found" in run.stderr:
        raise ValueError("a line is another program: " + run.stderr.decode(errors="replace").strip())
    return without_profile(words)


def without_profile(words):
    """A profile that this computer does not have is no fault of the command."""
    at = words.index("--profile") if "--profile" in words else len(words)
    return words[:at] + words[at + 2 :]


class Sent(BaseException):
    """Not an Exception: the AWS CLI would report it."""


def send(_session, _request):
    raise Sent


def run_cli(driver, words):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = driver.main(words)
        except Sent:
            status = 0
        except SystemExit as stop:
            status = stop.code
    return status, err.getvalue().strip()


def judge(text):
    try:
        words = words_of(text)
    except (ValueError, subprocess.TimeoutExpired) as problem:
        return {"verdict": "refused", "reason": str(problem)}
    if words is None:
        return {"verdict": "unknown", "reason": ""}
    if len(words) > 1 and words[0] in ("s3", "configure", "emr", "deploy", "cloudformation", "eks", "ecs", "ssm", "logs", "codeartifact"):
        # Some of their commands read files or run programs before they call the service.
        custom = {"cp", "mv", "rm", "sync", "ls", "mb", "rb", "website", "presign", "package", "push", "login", "tail", "get-token", "update-kubeconfig", "start-session"}
        if words[0] in ("s3", "configure", "emr") or words[1] in custom:
            return {"verdict": "unknown", "reason": ""}
    # One command registers what the next one of the same driver stumbles over.
    status, message = run_cli(create_clidriver(), words)
    return {"verdict": "ok", "reason": ""} if status == 0 else {"verdict": "refused", "reason": message[-300:]}


def main():
    URLLib3Session.send = send
    # The drivers share what they read from disk; without it, a service's model is read for each command.
    botocore.session.create_loader = functools.cache(botocore.session.create_loader)
    with tempfile.TemporaryDirectory() as folder:
        # An option that names a file to write has the AWS CLI open it before anything is sent.
        os.chdir(folder)
        print(json.dumps([judge(text) for text in json.load(sys.stdin)]))


main()
