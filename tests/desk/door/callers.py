# SPDX-License-Identifier: MPL-2.0
"""The two who call the bus of a stand: a kiosk by the socket, and a page by the door."""

import itertools

from line import Line
from websocket import WebSocket, call

_number = itertools.count(1)


def kiosk(stand, name="waiting-room", **words):
    """The bus has one line for each name: another caller of the same name takes it."""
    line = Line(stand.unix())
    assert line.connect("any", name, **words) == 0
    return line


def page(stand, source=None, **words):
    """From an address of its own where none is said, so that the limits of one address do not count for it."""
    line, reason = knock(stand, stand.password, source, **words)
    if reason:
        line.close()
    assert reason == 0, f"the bus said {reason:#x}"
    return line


def knock(stand, password, source=None, user="desk", name=None, **words):
    """A page's line, and what the bus said to its password."""
    number = next(_number)
    stream = stand.secure(source or f"127.1.{number // 200}.{number % 200 + 1}")
    answer = call(stream, f"https://localhost:{stand.port}")
    assert answer.status == 101, f"the door said {answer.status}"
    line = Line(WebSocket(stream))
    return line, line.connect(name or f"page-{number}", user, password, **words)
