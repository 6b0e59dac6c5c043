# SPDX-License-Identifier: MPL-2.0
"""Only qml/Style knows colours and sizes: elsewhere no hex or named colour, and no size of two digits that is not in units of Theme."""

import re

from tree import lines_with, without_comments, without_strings

COLOUR = r'"#[0-9a-fA-F]{3,8}"|\bQt\.(?:rgba|hsla|hsva|tint|lighter|darker|color)\s*\(|\bcolor\s*:\s*"(?!transparent")\w+"'
SIZE = (r"\b((?:implicit|minimum|maximum|preferred|content)?(?:[wW]idth|[hH]eight)|[xy]|radius|\w*[sS]pacing|\w*[mM]argins?"
        r"|\w*[pP]adding|pixelSize|pointSize|strokeWidth|sourceSize|\w+Offset)\s*:\s*([^\n;]+)")
IN_UNITS = r"\([^()]*\)\s*\*\s*Theme\.\w+|[\d.]+\s*\*\s*Theme\.\w+|Theme\.\w+\s*[*/]\s*[\d.]+"
NUMBER = r"(?<![\w.])\d{2,}"


def faults(tree):
    for path, text in tree.files(".qml", under="qml/"):
        if path.startswith("qml/Style/"):
            continue
        code = without_comments(text)
        for number, match in lines_with(COLOUR, code):
            yield f"{path}:{number}: a colour, {match[0]}; take a token of Theme"
        for number, match in lines_with(SIZE, without_strings(code)):
            for size in re.findall(NUMBER, re.sub(IN_UNITS, "", match[2])):
                yield f"{path}:{number}: {match[1]} has a size of its own, {size}; say it in units of Theme"
