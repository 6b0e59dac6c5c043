# SPDX-License-Identifier: MPL-2.0
"""One line to the bus, in the few words of MQTT 5 that the tests speak, over any stream with sendall and recv."""

from collections import namedtuple

CONNECT, CONNACK, PUBLISH, PUBACK, SUBSCRIBE, SUBACK, PING, PONG = 1, 2, 3, 4, 8, 9, 12, 13
Message = namedtuple("Message", "topic body retained")
Will = namedtuple("Will", "topic body")


class Line:
    def __init__(self, stream):
        self._stream, self._heard = stream, []

    def connect(self, name, user=None, password=None, will=None, keep=False):
        """The reason that the bus gives: 0 is welcome, 0x86 a wrong password, 0x87 not allowed. With `keep` it is asked to go on with what
        it kept of that name, and to keep it again for as long as it will."""
        flags = (0 if keep else 2) | (4 if will else 0) | (0x80 if user else 0) | (0x40 if password else 0)
        words = [text(name)] + ([b"\0", text(will.topic), text(will.body)] if will else []) + [text(word) for word in (user, password) if word]
        self._send(CONNECT << 4, text("MQTT") + bytes([5, flags, 0, 60]) + (b"\5\x11\xff\xff\xff\xff" if keep else b"\0") + b"".join(words))
        return self._take(CONNACK)[1]

    def subscribe(self, *topics, live=False, assured=True):
        """With `live`, what is retained is not wanted. Of what is assured the bus keeps a dozen for whoever does not listen, and no more."""
        options = (1 if assured else 0) | (0x20 if live else 0) | 8
        self._send(SUBSCRIBE << 4 | 2, b"\0\1\0" + b"".join(text(topic) + bytes([options]) for topic in topics))
        self._take(SUBACK)

    def publish(self, topic, body, retained=False, assured=True):
        """The reason that the bus gives where it is asked for: 0 is taken, 0x10 nobody listens, 0x87 not allowed."""
        self._send(PUBLISH << 4 | (2 if assured else 0) | (1 if retained else 0),
                   text(topic) + (b"\0\7" if assured else b"") + b"\0" + body)
        if not assured:
            return None
        answer = self._take(PUBACK)
        return answer[2] if len(answer) > 2 else 0

    def heard(self):
        """Everything that came until now: the bus answers a ping after all that it had to say before."""
        self._send(PING << 4, b"")
        self._take(PONG)
        heard, self._heard = self._heard, []
        return heard

    def comes(self, within):
        """What comes next, if it comes within so many seconds. Nothing is asked of the bus, which on WebSockets now and then gives an answer
        only when it is spoken to once more: once in ten thousand times."""
        if self._stream.comes(within):
            first, body = self.next()
            if first >> 4 == PUBLISH:
                self._keep(first, body)
        heard, self._heard = self._heard, []
        return heard

    def send_raw(self, data):
        self._stream.sendall(data)

    def next(self):
        """The kind and body of the next packet; ConnectionError where the bus hangs up."""
        first = self._exactly(1)[0]
        size, shift = 0, 0
        while True:
            byte = self._exactly(1)[0]
            size |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return first, self._exactly(size)

    def close(self):
        self._stream.close()

    def _take(self, kind):
        while True:
            first, body = self.next()
            if first >> 4 == kind:
                return body
            if first >> 4 != PUBLISH:
                raise ConnectionError(f"the bus said {first >> 4} with {body[:4].hex()}")
            self._keep(first, body)

    def _keep(self, first, body):
        size = int.from_bytes(body[:2], "big")
        at = 2 + size + (2 if first & 6 else 0)
        if first & 6:
            self._send(PUBACK << 4, body[2 + size:at])
        self._heard.append(Message(body[2:2 + size].decode(), body[at + 1 + body[at]:], bool(first & 1)))

    def _send(self, first, body):
        self._stream.sendall(bytes([first]) + varying(len(body)) + body)

    def _exactly(self, size):
        taken = b""
        while len(taken) < size:
            more = self._stream.recv(size - len(taken))
            if not more:
                raise ConnectionError("the bus hung up")
            taken += more
        return taken


def text(word):
    data = word if isinstance(word, bytes) else word.encode()
    return len(data).to_bytes(2, "big") + data


def varying(number):
    """A length as MQTT writes it: seven bits a byte, the lowest first."""
    data = b""
    while True:
        number, low = divmod(number, 128)
        data += bytes([low | (128 if number else 0)])
        if not number:
            return data
