# SPDX-License-Identifier: MPL-2.0
"""Each room includes and imports only what an arrow of the architecture allows."""

import re

from tree import lines_with, without_comments

ROOMS = {
    "core": {"core"},
    "sound": {"sound"},
    "device": {"device", "core", "sound"},
    "room": {"room", "core", "sound"},
    "ctl": {"ctl", "core", "sound"},
    "stage": {"stage", "core", "room"},
}
LONE_HEADERS = {"sound": {"core/slew.h", "core/voicing.h"}}  # plain C++, lent to the room that may not know Qt

SEEN = {
    "Style": set(),
    "Scenes": {"Stillroom.Style"},
    "Activities": {"Stillroom.Style", "Stillroom.Scenes"},
    "Shell": {"Stillroom", "Stillroom.Style", "Stillroom.Scenes", "Stillroom.Activities", "Stillroom.Room"},
}


def faults(tree):
    for path, text in tree.files(".h", ".cpp", under="app/"):
        room = path.split("/")[1]
        if room in ROOMS:
            yield from _includes(path, room, without_comments(text))
    for path, text in tree.files(".qml", under="qml/"):
        module = path.split("/")[1]
        if module in SEEN:
            yield from _imports(path, module, without_comments(text))


def _includes(path, room, text):
    for number, match in lines_with(r'^[ \t]*#[ \t]*include\s+"(\w+)/([^"]+)"', text):
        other, header = match[1], f"{match[1]}/{match[2]}"
        if other in ROOMS and other not in ROOMS[room] and header not in LONE_HEADERS.get(room, ()):
            yield f"{path}:{number}: {room} may not include {header}"
    if room == "sound":
        for number, match in lines_with(r"^[ \t]*#[ \t]*include\s+<(Q\w+|Qt\w+/.*|spdlog.*)>", text):
            yield f"{path}:{number}: sound is plain C++ and may not include {match[1]}"


def _imports(path, module, text):
    for number, match in lines_with(r"^[ \t]*import\s+([\w.]+|\"[^\"]*\")", text):
        name = match[1]
        if not re.fullmatch(r"QtQuick(\.(Window|Shapes|Templates|Layouts))?|QtQml(\.Models)?", name) and name not in SEEN[module] | {f"Stillroom.{module}"}:
            yield f"{path}:{number}: {module} may not import {name}"
