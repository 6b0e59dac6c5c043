#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Checks the checks: each is given a small tree that breaks its rule once, in each way it knows, and has to say where."""

import importlib
import os
import subprocess
import sys
import tempfile

from house import CHECKS
from tree import Tree

SPDX = "// SPDX-License-Identifier: MPL-2.0\n"
WRAPPER = "Text {\n textFormat: Text.PlainText\n}\n"
FINISHED = '<TS language="en"><context><message id="page.title"><translation>Light</translation></message></context></TS>'
OPEN = '<TS language="es"><context><message id="page.title"><translation type="unfinished">Luz</translation></message></context></TS>'
TWO = '<TS language="es"><context><message id="page.title"><translation>%1</translation></message></context></TS>'
USES = 'Words {\n text: qsTrId("page.title")\n}\n'

# What is planted: (check, files, where it has to be seen; None where nothing may be seen).
PLANTED = [
    ("licences", {"app/a.cpp": "int a;\n"}, "app/a.cpp:1"),
    ("licences", {"deploy/go": "#!/bin/sh\n"}, "deploy/go:1"),
    ("licences", {"media/a.svg": "<svg/>\n"}, "media/a.svg:1"),
    ("licences", {"app/desk/a.ts": "export {};\n"}, "app/desk/a.ts:1"),
    ("licences", {"qml/i18n/stillroom_en.ts": '<?xml version="1.0"?>\n<TS/>\n'}, None),
    ("licences", {"app/a.cpp": SPDX, "notes.md": "Words.\n"}, None),
    ("arrows", {"app/room/a.h": SPDX + '#include "device/sink.h"\n'}, "app/room/a.h:2"),
    ("arrows", {"app/core/a.h": SPDX + '#include "room/room.h"\n'}, "app/core/a.h:2"),
    ("arrows", {"app/sound/a.h": SPDX + '#include "core/mood.h"\n'}, "app/sound/a.h:2"),
    ("arrows", {"app/sound/a.h": SPDX + "#include <QString>\n"}, "app/sound/a.h:2"),
    ("arrows", {"app/sound/a.h": SPDX + '#include "core/slew.h"\n// #include "core/mood.h"\n'}, None),
    ("arrows", {"qml/Activities/A.qml": "import QtQuick\nimport Stillroom.Room\n"}, "qml/Activities/A.qml:2"),
    ("arrows", {"qml/Style/A.qml": "import QtQuick.Controls\n"}, "qml/Style/A.qml:1"),
    ("tokens", {"qml/Shell/A.qml": 'Item {\n property color a: "#aabbcc"\n}\n'}, "qml/Shell/A.qml:2"),
    ("tokens", {"qml/Shell/A.qml": 'Rectangle {\n color: "white"\n}\n'}, "qml/Shell/A.qml:2"),
    ("tokens", {"qml/Shell/A.qml": "Item {\n anchors.topMargin: 24\n}\n"}, "qml/Shell/A.qml:2"),
    ("tokens", {"qml/Shell/A.qml": "Item {\n width: 46 * Theme.unit; opacity: 0.25\n}\n", "qml/Style/B.qml": "Item { width: 46 }\n"}, None),
    ("plaintext", {"qml/Shell/A.qml": "Item {\n Text { }\n}\n"}, "qml/Shell/A.qml:2"),
    ("plaintext", {"qml/Style/B.qml": "Item {\n TextEdit { }\n}\n"}, "qml/Style/B.qml:2"),
    ("plaintext", {"qml/Shell/A.qml": "Words {\n textFormat: Text.StyledText\n}\n"}, "qml/Shell/A.qml:2"),
    ("plaintext", {"qml/Style/Words.qml": "Text {\n}\n"}, "qml/Style/Words.qml:1"),
    ("plaintext", {"app/a.cpp": "void a() { page.setHtml(words); }\n"}, "app/a.cpp:1"),
    ("plaintext", {"app/desk/a.tsx": "<p\n dangerouslySetInnerHTML={words} />\n"}, "app/desk/a.tsx:2"),
    ("plaintext", {"qml/Shell/A.qml": "Words { horizontalAlignment: Text.AlignLeft }\n// Text { }\n"}, None),
    ("doors", {"app/kiosk/a.cpp": 'void a() {\n c.setContextProperty("room", r);\n}\n'}, "app/kiosk/a.cpp:2"),
    ("doors", {"qml/Shell/A.qml": 'Item {\n onA: Qt.openUrlExternally("x")\n}\n'}, "qml/Shell/A.qml:2"),
    ("doors", {"qml/Shell/A.qml": 'Image {\n source: "http://example.org/a.png"\n}\n'}, "qml/Shell/A.qml:2"),
    ("doors", {"app/core/a.cpp": "#include <QNetworkAccessManager>\n"}, "app/core/a.cpp:1"),
    ("doors", {"app/desk/a.ts": "const a = 1;\nlocalStorage.setItem(a, a);\n"}, "app/desk/a.ts:2"),
    ("modules", {"qml/Shell/A.qml": "import QtQuick\nimport QtQuick.Layouts\n", "deploy/setup.d/run.list": "qml6-module-qtquick # all of it\n"},
     "qml/Shell/A.qml:2"),
    ("modules", {"qml/Shell/A.qml": "import QtQuick\n", "deploy/setup.d/run.list": "# qml6-module-qtquick\n"}, "qml/Shell/A.qml:1"),
    ("modules", {"qml/Shell/A.qml": "import QtTest\n", "deploy/setup.d/test.list": "qml6-module-qttest\n"}, "qml/Shell/A.qml:1"),
    ("modules", {"tests/qml/A.qml": "import QtTest\n", "deploy/setup.d/test.list": "qml6-module-qttest\n"}, None),
    ("motion", {"qml/Scenes/A.qml": "Item {\n Canvas { }\n}\n"}, "qml/Scenes/A.qml:2"),
    ("motion", {"qml/Scenes/A.qml": "Timer {\n interval: 16\n}\n"}, "qml/Scenes/A.qml:2"),
    ("motion", {"qml/Scenes/A.qml": "AnimatedImage {\n}\n"}, "qml/Scenes/A.qml:1"),
    ("motion", {"qml/Scenes/A.qml": "Timer {\n interval: 100\n}\n"}, None),
    ("motion", {"qml/Style/A.qml": "Item {\n Behavior on opacity { }\n}\n"}, "qml/Style/A.qml:2"),
    ("motion", {"qml/Style/A.qml": "Item {\n NumberAnimation on x { }\n FrameAnimation { }\n}\n"}, "qml/Style/A.qml:2"),
    ("alone", {"app/room/feelings.cpp": '#include "feelings.h"\n#include "checkin.h"\n'}, "app/room/feelings.cpp:2"),
    ("alone", {"app/room/feelings.cpp": '#include "session.h"\nint a = session.visit().feelings;\n'}, None),
    ("alone", {"app/room/deskline.cpp": "int a = session.visit().feelings;\n"}, "app/room/deskline.cpp:1"),
    ("alone", {"app/room/checkin.cpp": "\nint a = m_feelings->picked();\n"}, "app/room/checkin.cpp:2"),
    ("alone", {"app/room/room.h": "Feelings *feelings() { return &m_feelings; }\n"}, None),
    ("alone", {"qml/Shell/FeelingsPage.qml": "Page {\n required property CheckIn desk\n}\n"}, "qml/Shell/FeelingsPage.qml:2"),
    ("alone", {"qml/Shell/HomePage.qml": "Item {\n opacity: room.feelings.picked\n}\n"}, "qml/Shell/HomePage.qml:2"),
    ("motion", {"qml/Style/A.qml": "Item {\n Slewed on opacity { to: 1 }\n}\n"}, None),
    ("traps", {"tests/qml/tst_a.qml": "TestCase {\n function test_it_keeps_data() { }\n function test_no_data() { }\n}\n"}, "tests/qml/tst_a.qml:2"),
    ("traps", {"tests/qml/tst_a.qml": "TestCase {\n function test_a_data() { }\n function test_a(row) { }\n}\n"}, None),
    ("traps", {"tests/core/tst_a.cpp": "void a() {\n QTRY_VERIFY(b);\n}\n"}, "tests/core/tst_a.cpp:2"),
    ("translations", {"qml/Shell/A.qml": USES}, "qml/i18n"),
    ("translations", {"qml/Shell/A.qml": USES, "qml/i18n/stillroom_es.ts": OPEN}, "qml/i18n/stillroom_es.ts: page.title is not finished"),
    ("translations", {"qml/Shell/A.qml": USES, "qml/i18n/stillroom_es.ts": "<TS></TS>"}, "qml/i18n/stillroom_es.ts: page.title is not there"),
    ("translations", {"qml/i18n/stillroom_en.ts": FINISHED}, "qml/i18n/stillroom_en.ts: page.title is used nowhere"),
    ("translations", {"qml/Shell/A.qml": 'Words { text: qsTrId("a." + b) }\n'}, "qml/Shell/A.qml:1"),
    ("translations", {"qml/Shell/A.qml": 'Words { text: qsTr("Light") }\n'}, "qml/Shell/A.qml:1"),
    ("translations", {"qml/Shell/A.qml": USES, "qml/i18n/stillroom_en.ts": FINISHED, "qml/i18n/stillroom_es.ts": TWO}, "has other arguments"),
    ("translations", {"qml/Shell/A.qml": USES, "qml/i18n/stillroom_en.ts": FINISHED}, None),
    ("places", {"README.md": "Look in /ro" + "ot/notes.\n"}, "README.md:1"),
    ("places", {"deploy/a.list": "deb http://deb.debian" + ".org/debian main\n"}, "deploy/a.list:1"),
    ("places", {"COMMIT": "say where: /wo" + "rk/main is home"}, "commit "),
    ("places", {"README.md": "HOME=/root and /usr/share are everywhere.\n"}, None),
]


def seen(check, files):
    with tempfile.TemporaryDirectory() as root:
        words = files.get("COMMIT")
        plant(root, {path: text for path, text in files.items() if path != "COMMIT"})
        if words:
            commit(root, words)
        if check == "plaintext" and "qml/Style/Words.qml" not in files:
            plant(root, {"qml/Style/Words.qml": WRAPPER})
        return list(importlib.import_module(check).faults(Tree(root)))


def plant(root, files):
    for path, text in files.items():
        os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
        with open(os.path.join(root, path), "w", encoding="utf-8") as file:
            file.write(text)


def commit(root, words):
    for command in (["init", "-q"], ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", words]):
        subprocess.run(["git", "-C", root, *command], check=True)


def main():
    wrong = 0
    for check, files, where in PLANTED:
        faults = seen(check, files)
        good = not faults if where is None else any(where in fault for fault in faults)
        wrong += not good
        if not good:
            print(f"{check}: {files}\n  should be seen at {where}, and was: {faults}")
    unplanted = set(CHECKS) - {check for check, _, where in PLANTED if where}
    print(f"{len(PLANTED) - wrong} of {len(PLANTED)} planted trees were judged rightly; never planted: {sorted(unplanted) or 'none'}")
    sys.exit(1 if wrong or unplanted else 0)


if __name__ == "__main__":
    main()
