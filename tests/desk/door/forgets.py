# SPDX-License-Identifier: MPL-2.0
"""The bus and the door keep nothing of what went through them, on disk or for who comes later."""

import os
import stat
import unittest

from callers import kiosk, knock, page
from stand import Stand

BOARD, ANSWER = "stillroom/waiting-room/checkin", "stillroom/waiting-room/reply"


class Forgets(unittest.TestCase):
    def setUp(self):
        self.stand = Stand()
        self.addCleanup(self.stand.close)

    def test_a_thousand_messages_leave_no_trace_in_any_file(self):
        screen, desk = self.line(kiosk), self.line(page)
        screen.subscribe("stillroom/+/reply")
        desk.subscribe("stillroom/+/checkin")
        before = self.files()
        boards, answers = 0, 0
        for number in range(1000):
            if number % 5:
                screen.publish(BOARD, b"purple leaf" * 70)
            else:
                desk.publish(ANSWER, b"seen purple leaf")
                boards += len(desk.heard())
                answers += len(screen.heard())
        boards += len(desk.heard())
        self.assertEqual((boards, answers), (800, 200))
        desk.publish("stillroom/waiting-room/other", b"purple leaf")
        knock(self.stand, "wrong")[0].close()
        desk.close()
        self.stand.stop()
        self.assertEqual(self.files(but=("bus.pid", "door.pid", "nginx.pid")), {name: before[name] for name in before if not name.endswith(".pid")})

    def test_who_comes_later_hears_of_no_board_and_no_answer(self):
        screen, desk = self.line(kiosk), self.line(page)
        self.assertEqual((screen.publish(BOARD, b"board"), desk.publish(ANSWER, b"answer")), (0x10, 0x10))
        self.assertEqual(self.late(kiosk) + self.late(page), [])

    def test_what_is_retained_against_the_rules_is_marked_and_not_given_to_who_wants_only_what_is_live(self):
        self.line(kiosk).publish(BOARD, b"board", retained=True)
        self.line(page).publish(ANSWER, b"answer", retained=True)
        self.assertEqual([message.retained for message in self.late(kiosk) + self.late(page)], [True, True])
        self.assertEqual(self.late(kiosk, live=True) + self.late(page, live=True), [])

    def test_what_is_retained_ends_with_the_bus(self):
        for topic in (BOARD, "stillroom/waiting-room/status"):
            self.line(kiosk).publish(topic, b"kept", retained=True)
        self.line(page).publish(ANSWER, b"kept", retained=True)
        self.stand.start()
        self.assertEqual(self.late(kiosk) + self.late(page), [])

    def late(self, role, **words):
        line = self.line(role)
        line.subscribe("#", **words)
        return line.heard()

    def line(self, role):
        line = role(self.stand)
        self.addCleanup(line.close)
        return line

    def files(self, but=()):
        """What each file of the stand says and when it was last written."""
        found = {}
        for folder, _, names in os.walk(self.stand.folder):
            for path in (os.path.join(folder, name) for name in names if name not in but):
                about = os.stat(path)
                if stat.S_ISREG(about.st_mode):
                    with open(path, "rb") as file:
                        found[path] = (about.st_mtime_ns, file.read())
        return found


if __name__ == "__main__":
    unittest.main()
