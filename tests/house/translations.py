# SPDX-License-Identifier: MPL-2.0
"""Every text id that is used has a finished translation in every language, none is left over, and ids are plain literals."""

import re
import xml.etree.ElementTree as xml

from tree import lines_with, without_comments

CALL = r"\b(?:qsTrId|qtTrId)\s*\(\s*([^)]*)"
WORDS_LEFT = r"\b(?:qsTr|qsTranslate|QT_TR_NOOP|QCoreApplication::translate)\s*\("


def faults(tree):
    used = {}
    for path, text in [*tree.files(".qml", under="qml/"), *tree.files(".cpp", ".h", under="app/")]:
        code = without_comments(text)
        yield from _calls(path, code, used)
    languages = {path: text for path, text in tree.files(".ts", under="qml/i18n/stillroom_")}
    if used and not languages:
        yield "qml/i18n: texts are used and no language is there"
    said = {path: _messages(text) for path, text in languages.items()}
    for path, messages in said.items():
        yield from (f"{path}: {name} is not there, and {where} uses it" for name, where in used.items() if name not in messages)
        yield from (f"{path}: {name} is used nowhere" for name in messages if name not in used)
        yield from (f"{path}: {name} is not finished" for name, (done, _) in messages.items() if not done)
    yield from _arguments(said)


def _calls(path, code, used):
    for number, match in lines_with(WORDS_LEFT, code):
        yield f"{path}:{number}: {match[0]} words in code; give them an id"
    for number, match in lines_with(CALL, code):
        literal = re.fullmatch(r'"([^"]+)"\s*(?:,[^+]*)?', match[1].strip())
        if literal:
            used.setdefault(literal[1], f"{path}:{number}")
        else:
            yield f"{path}:{number}: an id has to be one literal, and arguments stand outside: qsTrId(\"x\").arg(n)"


def _messages(text):
    """id -> (finished, the places its arguments have)"""
    messages = {}
    for message in xml.fromstring(text).iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        done = translation is not None and not translation.get("type") and all(form.strip() for form in forms)
        messages[message.get("id")] = (bool(forms) and done, {place for form in forms for place in re.findall(r"%L?\d", form)})
    return messages


def _arguments(said):
    for path, messages in said.items():
        for other, theirs in said.items():
            for name in messages.keys() & theirs.keys():
                if path < other and messages[name][1] != theirs[name][1]:
                    yield f"{other}: {name} has other arguments than in {path}"
