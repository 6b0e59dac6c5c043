# SPDX-License-Identifier: MPL-2.0
"""Whoever has the password or the socket makes the bus neither grow without end, nor write, nor answer what it should not, nor go deaf."""

import time
import unittest
from pathlib import Path

from callers import kiosk, knock, page
from line import PING, PUBLISH, SUBSCRIBE, Will, text, varying
from stand import Stand

CALLERS = {"kiosk": kiosk, "desk": page}
OWN = {"kiosk": ("status", "checkin"), "desk": ("desk", "reply", "notice")}
BOARD, REPLY = "stillroom/waiting-room/checkin", "stillroom/waiting-room/reply"
MOST = 40 << 10  # KiB that the bus takes at most. Its own count ends at 16 MiB, and the unit's at 48
LONGEST = 30     # seconds that somebody may go on
SECRET = b"purple leaf"
CUT = OSError    # of whichever kind


class Greedy(unittest.TestCase):
    def setUp(self):
        self.stand = Stand("--kiosk", "waiting-room")
        self.addCleanup(self.stand.close)

    def test_subscriptions_without_end_cost_their_line_or_end_the_bus_but_leave_it_not_deaf(self):
        for role in CALLERS:
            for depth in (0, 100):
                with self.subTest(role=role, depth=depth):
                    line = self.line(role)
                    self.assertTrue(goes_on_until_it_is_cut(lambda number: subscribe(line, number, depth)), "nobody stopped it")
                    self.assertLess(self.size(), MOST)
                    if not self.size():
                        self.stand.start()  # as its unit does
                    self.the_bus_still_serves()
                    line.close()

    def test_what_is_retained_on_every_topic_of_a_role_leaves_room_for_all_others(self):
        before = self.size()
        for role, names in OWN.items():
            line = self.line(role)
            for number in range(2000):
                line.publish(f"stillroom/waiting-room/{names[number % len(names)]}", number.to_bytes(4, "big") * 256, retained=True)
        self.assertLess(self.size() - before, 1 << 10)
        self.the_bus_still_serves()

    def test_who_wants_to_be_remembered_is_given_twelve_boards_at_most(self):
        self.line("desk", name="keeper", keep=True).subscribe("stillroom/+/checkin")
        self.line("desk", name="keeper", keep=True).close()
        screen = self.line("kiosk")
        for _ in range(1000):
            screen.publish(BOARD, b"board" * 150)
        keeper, boards = self.line("desk", name="keeper", keep=True), 0
        while more := len(keeper.heard()):  # four at a time, and more when those are received
            boards += more
        self.assertTrue(0 < boards <= 8 + 4, boards)

    def test_a_share_of_others_messages_is_no_way_round_the_list(self):
        for role, foreign in (("kiosk", BOARD), ("desk", REPLY)):
            line = self.line(role)
            line.subscribe("$share/all/#", "$share/all/stillroom/+/+", "$SYS/#", "$CONTROL/#")
            other = self.line("desk" if role == "kiosk" else "kiosk")
            for topic in (foreign, "$CONTROL/dynamic-security/v1", "$SYS/broker/version"):
                other.publish(topic, b"body")
                line.publish(topic, b"body")
            with self.subTest(role=role):
                self.assertEqual(line.heard(), [])

    def test_a_topic_that_goes_by_a_number_has_no_more_rights(self):
        desk, screen = self.line("desk"), self.line("kiosk")
        desk.subscribe("#")
        for topic in (REPLY, "stillroom/waiting-room/other"):
            by_number(screen, topic, 1)  # not allowed, but the number may be kept
            by_number(screen, "", 1)
        self.assertEqual(desk.heard(), [])

    def test_no_word_of_a_caller_gets_into_a_file(self):
        before = self.written()
        for role in CALLERS:
            for deed in (spoil, leave_a_will, shout):
                line = CALLERS[role](self.stand) if deed is not leave_a_will else CALLERS[role](self.stand, will=Will(SECRET, SECRET))
                try:
                    deed(line)
                    line.next()
                except CUT:
                    pass
                line.close()
        knock(self.stand, SECRET.decode(), user=SECRET.decode(), name=SECRET.decode())[0].close()
        self.the_bus_still_serves()
        after = self.written()
        self.assertEqual(set(after), set(before))
        self.assertFalse([path for path, words in after.items() if SECRET in words])

    def the_bus_still_serves(self):
        screen, desk = self.line("kiosk"), self.line("desk")
        desk.subscribe("stillroom/+/checkin", live=True)
        screen.publish(BOARD, b"b" * 768)
        self.assertEqual([message.body for message in desk.heard()], [b"b" * 768])

    def size(self):
        """KiB of memory; 0 where the bus has ended."""
        try:
            with open(f"/proc/{self.stand.read('bus.pid').strip()}/status", encoding="utf-8") as file:
                return next((int(line.split()[1]) for line in file if line.startswith("VmRSS")), 0)
        except FileNotFoundError:
            return 0

    def written(self):
        return {path: path.read_bytes() for path in Path(self.stand.folder).rglob("*") if path.is_file()}

    def line(self, role, **words):
        line = CALLERS[role](self.stand, **words)
        self.addCleanup(line.close)
        return line


def goes_on_until_it_is_cut(deed):
    until, number = time.monotonic() + LONGEST, 0
    while time.monotonic() < until:
        try:
            deed(number)
        except CUT:
            return True
        number += 1
    return False


def subscribe(line, number, depth):
    """To as many topics at once as a packet holds."""
    topics = [f"{number}-{other}" + "/a" * depth for other in range(1800 // (16 + 2 * depth))]
    line.subscribe(*topics)


def by_number(line, topic, number):
    line.send_raw(packet(PUBLISH << 4, text(topic) + bytes([3, 0x23]) + number.to_bytes(2, "big") + b"body"))


def spoil(line):
    line.send_raw(packet(SUBSCRIBE << 4 | 2, b"\0\1\0" + text(SECRET) + b"\xff"))


def leave_a_will(line):
    line.send_raw(packet(15 << 4, SECRET))


def shout(line):
    line.send_raw(packet(PUBLISH << 4 | 6, text(SECRET * 100) + b"\0\1\0" + SECRET) + packet(PING << 4, b""))


def packet(first, body):
    return bytes([first]) + varying(len(body)) + body


if __name__ == "__main__":
    unittest.main()
