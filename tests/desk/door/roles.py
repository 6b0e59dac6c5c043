# SPDX-License-Identifier: MPL-2.0
"""Each role says and hears what app/desk/protocol.md gives it, and nothing else."""

import unittest

from callers import kiosk, page
from line import Line, Will
from stand import Stand, wait_for

CALLERS = {"kiosk": kiosk, "desk": page}
ROWS = {  # the topics of app/desk/protocol.md, and who says them; the other one hears them
    "stillroom/waiting-room/status": "kiosk",
    "stillroom/waiting-room/checkin": "kiosk",
    "stillroom/waiting-room/desk": "desk",
    "stillroom/all/desk": "desk",
    "stillroom/waiting-room/reply": "desk",
    "stillroom/waiting-room/notice": "desk",
}
FOREIGN = ["stillroom/waiting-room/other", "stillroom/waiting-room", "stillroom/waiting-room/checkin/x", "stillroom/hall/checkin",
           "stillroom/hall/reply", "stillroom/all/reply", "home/lamp", "$SYS/broker/version"]
NOT_ALLOWED = 0x87


class Roles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stand = Stand("--kiosk", "waiting-room")
        cls.addClassCleanup(cls.stand.close)

    def test_every_topic_goes_from_the_role_that_says_it_to_the_other_and_nowhere_else(self):
        lines = {role: self.listener(role) for role in CALLERS}
        for topic, owner in ROWS.items():
            for speaker in CALLERS:
                reason = lines[speaker].publish(topic, b"body")
                heard = {role: [message.topic for message in lines[role].heard()] for role in CALLERS}
                expected = {role: [topic] if speaker == owner != role else [] for role in CALLERS}
                with self.subTest(topic=topic, speaker=speaker):
                    self.assertEqual(reason, 0 if speaker == owner else NOT_ALLOWED)
                    self.assertEqual(heard, expected)

    def test_no_other_topic_is_passed_on_or_kept(self):
        lines = {role: self.listener(role) for role in CALLERS}
        for speaker, line in lines.items():
            for topic in FOREIGN:
                with self.subTest(speaker=speaker, topic=topic):
                    self.assertEqual(line.publish(topic, b"body", retained=True), NOT_ALLOWED)
        heard = {role: line.heard() for role, line in lines.items()}
        for role in CALLERS:
            with self.subTest(role=role):
                self.assertEqual(heard[role] + self.listener(role).heard(), [])

    def test_a_last_will_has_no_more_rights_than_who_left_it(self):
        self.assertEqual(self.heard_of_a_will("desk", "stillroom/all/desk"), ["stillroom/all/desk"])
        self.assertEqual(self.heard_of_a_will("desk", "stillroom/waiting-room/status"), [])
        self.assertEqual(self.heard_of_a_will("kiosk", "stillroom/waiting-room/status"), ["stillroom/waiting-room/status"])
        self.assertEqual(self.heard_of_a_will("kiosk", "stillroom/waiting-room/reply"), [])

    def test_a_page_that_comes_late_is_told_the_status(self):
        self.line("kiosk").publish("stillroom/waiting-room/status", b"online 1.0.0", retained=True)
        late = page(self.stand)
        self.addCleanup(late.close)
        late.subscribe("stillroom/+/status")
        self.assertEqual([tuple(message) for message in late.heard()], [("stillroom/waiting-room/status", b"online 1.0.0", True)])
        self.line("kiosk").publish("stillroom/waiting-room/status", b"", retained=True)

    def test_a_user_of_another_name_is_not_let_in_although_the_password_is_right(self):
        for user in ("kiosk", "waiting-room", "+"):
            with self.subTest(user=user), self.assertRaisesRegex(AssertionError, "0x8[67]"):
                page(self.stand, user=user)

    def test_a_kiosk_has_the_topics_of_the_name_that_it_calls_itself_by(self):
        for named in (("--kiosk", "waiting-room", "--kiosk", "hall"), ()):
            stand = self.stand_of(*named)
            hall = self.keep(kiosk(stand, "hall"))
            hall.subscribe("#")
            with self.subTest(named=named):
                self.assertEqual(own_topics(hall, "waiting-room"), [])
                self.assertEqual(own_topics(hall, "hall"), ["status", "checkin"])
                desk = self.keep(page(stand))
                for topic in ("waiting-room/reply", "hall/reply", "all/desk"):
                    desk.publish(f"stillroom/{topic}", b"body")
                self.assertEqual([message.topic for message in hall.heard()], ["stillroom/hall/reply", "stillroom/all/desk"])

    def test_whoever_calls_himself_by_no_name_of_the_list_has_nothing(self):
        stranger = self.keep(kiosk(self.stand, "hall"))
        self.assertEqual(own_topics(stranger, "hall") + own_topics(stranger, "waiting-room"), [])
        for name in (None, ""):
            self.assertIn(self.keep(Line(self.stand.unix())).connect("waiting-room", name), (0x85, NOT_ALLOWED))

    def test_no_name_is_a_pattern(self):
        stand = self.stand_of()
        for name in ("+", "#", "waiting-room/checkin", "a/b"):
            with self.subTest(name=name):
                line = self.keep(Line(stand.unix()))
                if line.connect("any", name) == 0:
                    self.assertEqual(own_topics(line, "waiting-room"), [])

    def test_a_second_caller_of_the_same_name_is_seen_because_the_first_is_sent_away(self):
        first = self.line("kiosk")
        self.line("kiosk")
        with self.assertRaises(ConnectionError):
            first.heard()

    def heard_of_a_will(self, role, topic):
        """What the other role hears of it, until it hears an allowed one that was left after it."""
        other = self.listener("kiosk" if role == "desk" else "desk")
        allowed = next(allowed for allowed, owner in ROWS.items() if owner == role)
        for will in (Will(topic, b"first"), Will(allowed, b"last")):
            CALLERS[role](self.stand, will=will).close()
        heard = []
        wait_for(lambda: heard.extend(other.heard()) or any(message.body == b"last" for message in heard))
        return [message.topic for message in heard if message.body == b"first"]

    def line(self, role):
        return self.keep(CALLERS[role](self.stand))

    def keep(self, line):
        self.addCleanup(line.close)
        return line

    def stand_of(self, *words):
        stand = Stand(*words)
        self.addCleanup(stand.close)
        return stand

    def listener(self, role):
        line = self.line(role)
        line.subscribe("#", "$SYS/#")
        return line


def own_topics(line, kiosk_name):
    """What of that kiosk's topics the line may say."""
    names = [topic.rsplit("/", 1)[1] for topic in ROWS if "/all/" not in topic]
    return [name for name in names if line.publish(f"stillroom/{kiosk_name}/{name}", b"body") != NOT_ALLOWED]


if __name__ == "__main__":
    unittest.main()
