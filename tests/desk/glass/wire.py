# SPDX-License-Identifier: MPL-2.0
"""The wire between a browser and the door. It can be held: then it stays open, and what goes in does not come out."""

import socket
import threading

TO_THE_DESK, FROM_THE_DESK = "to the desk", "from the desk"


class Wire:
    """Listens on a port of its own, and carries every call on to `port`."""

    def __init__(self, port):
        self._far, self._held, self._lost = port, set(), []
        self._near = socket.create_server(("127.0.0.1", 0))
        self.port = self._near.getsockname()[1]
        self._ends = []
        threading.Thread(target=self._listen, daemon=True).start()

    def hold(self, *ways):
        """From now on nothing gets through that way, on the calls that are open. It is lost, not late."""
        self._held = set(ways)

    def let_go(self):
        """Everything gets through again, on new calls. What hung is cut."""
        self._held = set()
        for end in self._lost:
            cut(end)

    def close(self):
        for end in (self._near, *self._ends):
            end.close()

    def _listen(self):
        while True:
            try:
                near = self._near.accept()[0]
            except OSError:
                return  # closed
            try:
                far = socket.create_connection(("127.0.0.1", self._far))
            except OSError:
                near.close()
                continue
            self._ends += near, far
            for way, source, sink in ((FROM_THE_DESK, near, far), (TO_THE_DESK, far, near)):
                threading.Thread(target=self._carry, args=(way, source, sink), daemon=True).start()

    def _carry(self, way, source, sink):
        lost = False
        try:
            while data := source.recv(65536):
                lost = lost or way in self._held  # what follows a gap is no TLS: nobody could read it
                if lost:
                    self._lost += source, sink
                else:
                    sink.sendall(data)
        except OSError:
            pass
        if not lost:
            cut(source)
            cut(sink)


def cut(end):
    try:
        end.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
