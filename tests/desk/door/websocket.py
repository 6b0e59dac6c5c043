# SPDX-License-Identifier: MPL-2.0
"""A stream of bytes over a WebSocket, as a browser opens it (RFC 6455): sendall and recv, like a socket."""

import os
import select

from answer import ask

BINARY, CLOSE = 2, 8


def call(stream, origin, path="/mqtt", **headers):
    """Asks for a WebSocket; the answer, whatever it is."""
    if origin is not None:
        headers["Origin"] = origin
    return ask(stream, path, Connection="Upgrade", Upgrade="websocket", Sec_WebSocket_Version=13,
               Sec_WebSocket_Key="c3RpbGxyb29tIGlzIGNhbG0=", Sec_WebSocket_Protocol="mqtt", **headers)


class WebSocket:
    def __init__(self, stream):
        self._stream, self._ready = stream, b""

    def sendall(self, data):
        size = len(data)
        length = bytes([0x80 | size]) if size < 126 else bytes([0x80 | 126]) + size.to_bytes(2, "big") if size < 65536 \
            else bytes([0x80 | 127]) + size.to_bytes(8, "big")
        mask = os.urandom(4)
        self._stream.sendall(bytes([0x80 | BINARY]) + length + mask + bytes(byte ^ mask[at % 4] for at, byte in enumerate(data)))

    def recv(self, most):
        while not self._ready:
            first, second = self._exactly(2)
            size = second & 127
            if size > 125:
                size = int.from_bytes(self._exactly(2 if size == 126 else 8), "big")
            body = self._exactly(size)
            if first & 15 == CLOSE:
                return b""
            self._ready = body
        taken, self._ready = self._ready[:most], self._ready[most:]
        return taken

    def comes(self, within):
        """Whether there is something to read, or will be within so many seconds."""
        return bool(self._ready or self._stream.pending() or select.select([self._stream], [], [], within)[0])

    def close(self):
        self._stream.close()

    def _exactly(self, size):
        taken = b""
        while len(taken) < size:
            more = self._stream.recv(size - len(taken))
            if not more:
                raise ConnectionError("the line was cut")
            taken += more
        return taken
