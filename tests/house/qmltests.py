# SPDX-License-Identifier: MPL-2.0
"""No QML test has a name that ends in _data: Qt takes it for a table of data and never runs it, unless it is one."""

import re

from tree import lines_with, without_comments


def faults(tree):
    for path, text in tree.files(".qml"):
        code = without_comments(text)
        names = set(re.findall(r"\bfunction\s+(test_\w+)\s*\(", code))
        for number, match in lines_with(r"\bfunction\s+(test_\w+)_data\s*\(", code):
            if match[1] not in names:
                yield f"{path}:{number}: {match[1]}_data never runs"
