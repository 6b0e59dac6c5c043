# SPDX-License-Identifier: MPL-2.0
"""Every Qt module that QML imports is on a list that a fresh machine installs: deploy/setup.d/run.list, or test.list for tests."""

import re

from tree import lines_with, without_comments



def faults(tree):
    listed = {job: re.sub(r"#.*", "", tree.read(f"deploy/setup.d/{job}.list") or "") for job in ("run", "test")}
    for folder, jobs in (("qml/", ["run"]), ("tests/", ["run", "test"])):
        for path, text in tree.files(".qml", under=folder):
            for number, match in lines_with(r"^\s*import\s+(Qt[\w.]+)", without_comments(text)):
                package = "qml6-module-" + match[1].lower().replace(".", "-")
                if not any(package in listed[job].split() for job in jobs):
                    yield f"{path}:{number}: import {match[1]}, and {package} is not on {' or '.join(jobs)}.list"
