# SPDX-License-Identifier: MPL-2.0
"""QML has no door to the outside: no context property, no address opened or fetched, no QML from strings, no network class. The
desk page keeps nothing in the browser and runs no text."""

from tree import lines_with, without_comments

SHUT = {
    (".qml",): r"\bQt\.openUrlExternally\b|\bXMLHttpRequest\b|\bWebSocket\b|\bWebView\b|\bQt\.createQmlObject\b|\bLocalStorage\b"
               r"|\bSettings\s*\{|\bFileDialog\b|\"(?:https?|ftp|file):",
    (".cpp", ".h"): r"\bsetContextProperty\b|\bsetContextObject\b|\bQDesktopServices\b|\bQNetwork\w+|\bQTcp\w+|\bQUdp\w+|\bQSslSocket\b"
                    r"|\bQWebSocket\w*|\bQSettings\b|\bQProcess\b",
    (".ts", ".tsx"): r"\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bdocument\.cookie\b|\bserviceWorker\b|\beval\s*\(|\bnew\s+Function\b",
}


def faults(tree):
    for endings, pattern in SHUT.items():
        for folder in ("qml/", "app/"):
            for path, text in tree.files(*endings, under=folder):
                for number, match in lines_with(pattern, without_comments(text)):
                    yield f"{path}:{number}: {match[0]}"
