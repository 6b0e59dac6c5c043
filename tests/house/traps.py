# SPDX-License-Identifier: MPL-2.0
"""No test steps into a trap of Qt's: a QML test whose name ends in _data is never run, unless it is a table of data; QTRY_
macros narrow a count on Qt 6.8, which our warnings refuse (QTest::qWaitFor does the same)."""

import re

from tree import lines_with, without_comments


def faults(tree):
    for path, text in tree.files(".qml"):
        code = without_comments(text)
        names = set(re.findall(r"\bfunction\s+(test_\w+)\s*\(", code))
        for number, match in lines_with(r"\bfunction\s+(test_\w+)_data\s*\(", code):
            if match[1] not in names:
                yield f"{path}:{number}: {match[1]}_data never runs"
    for path, text in tree.files(".cpp", ".h"):
        for number, match in lines_with(r"\b(QTRY_\w+)\s*\(", without_comments(text)):
            yield f"{path}:{number}: {match[1]} does not build on Qt 6.8"
