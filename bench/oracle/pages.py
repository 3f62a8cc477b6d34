"""Times docutils alone on the example pages of the installed AWS CLI.

Prints {"folder": the pages, "count": how many, "seconds": of the processor}. Only every twentieth page is read, and the time is for all.
"""

import json
import pathlib
import time

import awscli
import docutils.core

QUIET = {"report_level": 5, "halt_level": 5, "file_insertion_enabled": False}

folder = pathlib.Path(awscli.__file__).parent / "examples"
pages = sorted(folder.rglob("*.rst"))
some = pages[::20]
start = time.process_time()
for page in some:
    docutils.core.publish_doctree(page.read_text(encoding="utf-8"), settings_overrides=QUIET)
seconds = (time.process_time() - start) * len(pages) / len(some)
print(json.dumps({"folder": str(folder), "count": len(pages), "seconds": seconds}))
