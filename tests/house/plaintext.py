# SPDX-License-Identifier: MPL-2.0
"""Every text on the glass is plain, and goes through the one wrapper, qml/Style/Words.qml. No text on the desk page becomes HTML."""

import re

from tree import lines_with, without_comments

WRAPPER = "qml/Style/Words.qml"
TEXT_TYPES = r"\b(Text|TextInput|TextEdit|TextArea|TextField|Label|StaticText)\s*\{"
RICH = r"\b(RichText|MarkdownText|StyledText|AutoText|linkActivated|onLinkActivated)\b"
RICH_IN_CPP = r"\b(QTextDocument|setHtml|setMarkdown|Qt::RichText|Qt::MarkdownText|Qt::AutoText)\b"

HTML = r"\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|DOMParser)\b"


def faults(tree):
    for path, text in tree.files(".qml", under="qml/"):
        code = without_comments(text)
        for number, match in lines_with(RICH, code):
            yield f"{path}:{number}: {match[0]}"
        if path != WRAPPER:
            for number, match in lines_with(TEXT_TYPES, code):
                yield f"{path}:{number}: {match[1]} outside the wrapper; use Words"
    for path, text in tree.files(".cpp", ".h", under="app/"):
        for number, match in lines_with(RICH_IN_CPP, without_comments(text)):
            yield f"{path}:{number}: {match[0]}"
    for path, text in tree.files(".ts", ".tsx", under="app/desk/"):
        for number, match in lines_with(HTML, without_comments(text)):
            yield f"{path}:{number}: {match[0]}"
    yield from _wrapper(without_comments(tree.read(WRAPPER) or ""))


def _wrapper(code):
    if len(re.findall(TEXT_TYPES, code)) != 1 or not re.search(r"\btextFormat\s*:\s*Text\.PlainText\b", code):
        yield f"{WRAPPER}:1: the wrapper is one Text whose textFormat is Text.PlainText"
