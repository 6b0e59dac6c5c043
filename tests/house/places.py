# SPDX-License-Identifier: MPL-2.0
"""No file and no commit names a place of the machine it was made on: no absolute path of a person or a workspace, no package mirror."""

from tree import lines_with

MACHINE = r"(?<![\w.\-*/])/(?:work|root|Users|home/\w+)/[\w.]"
MIRRORS = (r"\b(?:(?:deb|security|snapshot)\.debian\.org|registry\.npmjs\.org|registry\.yarnpkg\.com|pypi\.org|files\.pythonhosted\.org"
           r"|static\.crates\.io|proxy\.golang\.org|repo1?\.maven\.\w+)\b")


def faults(tree):
    for path, text in tree.files():
        for number, match in lines_with(f"{MACHINE}|{MIRRORS}", text):
            yield f"{path}:{number}: {match[0]}"
    for commit in filter(str.strip, tree.git("log", "--format=%h %B%x00").split("\0")):
        for _, match in lines_with(f"{MACHINE}|{MIRRORS}", commit):
            yield f"commit {commit.split()[0]}: {match[0]}"
