# SPDX-License-Identifier: MPL-2.0
"""What the door answers to one request of HTTP/1.1, word for word as the test wrote it."""


class Answer:
    def __init__(self, stream, head, body=b""):
        stream.sendall(head.encode() + b"\r\n\r\n" + body)
        self._stream, self._rest = stream, b""
        lines = self._until(b"\r\n\r\n").decode().split("\r\n")
        self.status = int(lines[0].split()[1])
        self.headers = [tuple(line.split(": ", 1)) for line in lines[1:]]

    def all(self, name):
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def body(self):
        size = int(self.all("Content-Length")[0])
        while len(self._rest) < size:
            self._rest += self._more()
        return self._rest

    def _until(self, end):
        while end not in self._rest:
            self._rest += self._more()
        head, self._rest = self._rest.split(end, 1)
        return head

    def _more(self):
        more = self._stream.recv(65536)
        if not more:
            raise ConnectionError("the door closed")
        return more


def ask(stream, path="/", method="GET", host="localhost", body=b"", **headers):
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}"] + [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return Answer(stream, "\r\n".join(lines), body)
