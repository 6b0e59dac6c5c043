# SPDX-License-Identifier: MPL-2.0
"""Who gets a line to the bus, how many of them, and what a line can carry."""

import ssl
import time
import unittest

from callers import kiosk, knock, page
from line import CONNECT, PUBLISH, Line, text, varying
from stand import Stand, wait_for
from websocket import WebSocket, call

LINES = 4                # open at a time, of one address
AT_ONCE, EACH = 11, 2    # its calls before it has to wait, and the seconds until it may call once more
TOO_LARGE, WAIT = 0x95, 429
CUT = (ConnectionError, ssl.SSLError)  # but not to wait in vain


class Lines(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stand = Stand()
        cls.addClassCleanup(cls.stand.close)

    def test_only_the_right_password_gets_a_line(self):
        for user, password in (("desk", "wrong"), ("desk", self.stand.password[:-1]), ("desk", None), (None, None), ("kiosk", self.stand.password)):
            line, reason = knock(self.stand, password, user=user)
            self.addCleanup(line.close)
            with self.subTest(user=user, password=password):
                self.assertIn(reason, (0x86, 0x87))
        page(self.stand).close()

    def test_one_address_has_four_lines_and_a_fifth_when_one_of_them_is_closed(self):
        lines = [page(self.stand, "127.2.0.1") for _ in range(LINES)]
        for line in lines[1:]:
            self.addCleanup(line.close)
        self.assertEqual(self.refused("127.2.0.1"), WAIT)
        page(self.stand, "127.2.0.2").close()
        lines[0].close()
        fifth = wait_for(lambda: self.line("127.2.0.1"))
        self.addCleanup(fifth.close)

    def test_one_address_that_tries_passwords_has_to_wait(self):
        began, tries = time.monotonic(), 0
        while self.try_password("127.3.0.1") != WAIT:
            tries += 1
            self.assertLessEqual(tries, AT_ONCE + (time.monotonic() - began) / EACH)
        page(self.stand, "127.3.0.2").close()

    def test_a_body_over_a_kibibyte_is_not_passed_on(self):
        desk, screen = page(self.stand), kiosk(self.stand)
        self.addCleanup(desk.close)
        self.addCleanup(screen.close)
        screen.subscribe("stillroom/+/notice")
        self.assertEqual(desk.publish("stillroom/waiting-room/notice", b"a" * 1024), 0)
        self.assertEqual(desk.publish("stillroom/waiting-room/notice", b"a" * 1025), TOO_LARGE)
        self.assertEqual([len(message.body) for message in screen.heard()], [1024])

    def test_a_packet_that_is_far_too_large_ends_the_line_and_nobody_else_notices(self):
        other = page(self.stand)
        self.addCleanup(other.close)
        other.subscribe("stillroom/+/checkin")
        for name, line, size in (("kiosk", kiosk(self.stand), 1 << 12), ("page", page(self.stand), 1 << 25)):
            self.addCleanup(line.close)
            with self.subTest(name), self.assertRaises(CUT):
                line.send_raw(bytes([PUBLISH << 4]) + varying(size))
                line.send_raw(b"a" * 65536)
                while True:
                    line.next()
        screen = kiosk(self.stand)
        self.addCleanup(screen.close)
        screen.publish("stillroom/waiting-room/checkin", b"board")
        self.assertEqual([message.body for message in other.heard()], [b"board"])

    def test_a_mebibyte_instead_of_a_greeting_ends_the_line(self):
        stream = self.stand.secure("127.4.0.1")
        self.addCleanup(stream.close)
        self.assertEqual(call(stream, f"https://localhost:{self.stand.port}").status, 101)
        line = Line(WebSocket(stream))
        with self.assertRaises(CUT):
            line.send_raw(bytes([CONNECT << 4]) + varying(1 << 20) + text("MQTT") + b"\5\2\0\0\0" + b"a" * (1 << 20))
            line.next()

    def try_password(self, source):
        with self.stand.secure(source) as stream:
            answer = call(stream, f"https://localhost:{self.stand.port}")
            return Line(WebSocket(stream)).connect("page", "desk", "wrong") if answer.status == 101 else answer.status

    def refused(self, source):
        with self.stand.secure(source) as stream:
            return call(stream, f"https://localhost:{self.stand.port}").status

    def line(self, source):
        try:
            return page(self.stand, source)
        except AssertionError:
            return None


if __name__ == "__main__":
    unittest.main()
