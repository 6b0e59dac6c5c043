# SPDX-License-Identifier: MPL-2.0
"""Every source file says its licence, by an SPDX line among its first three."""

import re

SOURCES = (".cpp", ".h", ".qml", ".svg", ".js", ".py", ".sh", ".cmake", "CMakeLists.txt", ".frag", ".vert", ".toml", ".html", ".css",
           ".service", ".list", ".ts", ".tsx", ".mjs")
QT_LINGUIST = "<?xml"  # its files are called .ts as well


def faults(tree):
    for path, text in tree.files():
        if not path.endswith(SOURCES) and not text.startswith("#!") or path.endswith(".ts") and text.startswith(QT_LINGUIST):
            continue
        if not re.search(r"SPDX-License-Identifier: \S", "\n".join(text.split("\n")[:3])):
            yield f"{path}:1: no SPDX line"
