# SPDX-License-Identifier: MPL-2.0
"""How somebody is goes nowhere: "How am I?" knows the visit and nothing that could be sent, and nobody else knows what was picked."""

import re

from tree import lines_with, without_comments

PAGE = "qml/Shell/FeelingsPage.qml"
HEADER = "app/room/feelings.h"
SOURCE = "app/room/feelings.cpp"
MAY_INCLUDE = {HEADER: {"QObject", "QtQml/qqmlregistration.h"}, SOURCE: {"feelings.h", "session.h"}}
# What holds the bits, what wipes them, and what shows them.
MAY_NAME = {HEADER, SOURCE, "app/core/visit.h"}


def faults(tree):
    for path, text in tree.files(".h", ".cpp", under="app/"):
        code = without_comments(text)
        if path in MAY_INCLUDE:
            for number, match in lines_with(r'#include\s+["<]([^">]+)[">]', code):
                if match[1] not in MAY_INCLUDE[path]:
                    yield f"{path}:{number}: includes {match[1]}"
        if path not in MAY_NAME:
            for number, match in lines_with(r"(?:\.|->)(feelings\b(?!\s*\()|picked\s*\()", code):
                yield f"{path}:{number}: reads {match[1].rstrip('(').strip()}"
    for path, text in tree.files(".qml", under="qml/"):
        code = without_comments(text)
        if path == PAGE:
            for number, match in lines_with(r"\b(CheckIn|checkIn|Deskline|Room|room)\b", code):
                if not re.search(r"import Stillroom\.Room", code.splitlines()[number - 1]):
                    yield f"{path}:{number}: knows {match[1]}"
        else:
            for number, match in lines_with(r"\bfeelings\.(\w+)", code):
                yield f"{path}:{number}: reads feelings.{match[1]}"
