# SPDX-License-Identifier: MPL-2.0
"""One visitor in front of one kiosk: what was pressed, what was seen, and which promises held. A script tells it what to do."""

import os
import signal
import time

from ears import Ears
from glass import Picture
from hands import BUTTON, Hands, NotFound
from senses import Senses
from stage import wait_for

# How fast light moves is held by night only: where a machine builds and tests at once frames come late, and a late frame is a jump.
BY_NIGHT = ("V4", "V5", "V6")


class Moment:
    """A line of the diary: what was done, then what the glass showed."""

    def __init__(self, done, picture, seen, second):
        self.done, self.picture, self.seen, self.second = done, picture, seen, second


class Visitor:
    def __init__(self, stage, kiosk, judge, out):
        self._stage, self._kiosk_words, self._out = stage, kiosk, out
        self._ears, self._recording = Ears(stage), os.path.join(out, "heard.wav")
        self._senses = Senses(stage, judge, out, self._recording, self._ears.wait_to_hear())
        self._hands = Hands(stage, self._senses)
        self._done, self._leave_box = [], None
        self.moments, self.promises, self.kept_way = [], [], True
        self._words = open(os.path.join(out, "kiosk.log"), "w")
        self.first_content = self._start()

    def _start(self):
        """Starts the kiosk. Seconds until it showed something."""
        started = time.monotonic()
        self.kiosk = self._stage.start(self._kiosk_words, home="visitor", stdout=self._words, stderr=self._words)
        wait_for(self._shows_or_is_gone, 30, "the kiosk showed nothing within 30 s")
        if self.gone():
            raise NotFound(f"the kiosk ended at once; its words are in {self._words.name}")
        return time.monotonic() - started

    def _shows_or_is_gone(self):
        self._senses.note("display")  # whose ground it is that the first picture covers
        return self.gone() or self.glass().has_content()

    # What a visitor does

    def press(self, name, kind=BUTTON):
        self._note(f"pressed “{name}”")
        return self._hands.press(name, kind)

    def touch_anywhere(self):
        self._note("touched the glass")
        self._hands.touch(self._stage.width // 2, self._stage.height // 3)

    def drag(self, name, kind, start, end):
        self._note(f"drew a finger along “{name}”")
        self._hands.drag(self._hands.find(name, kind), start, end)

    def stroke(self, *points):
        """Draws over the middle of the glass; points are shares of its width and height."""
        self._note("drew with one finger")
        self._hands.stroke([(round(x * self._stage.width), round(y * self._stage.height)) for x, y in points])

    def key(self, name):
        self._note(f"key {name}")
        self._hands.key(name)

    def tab_to(self, name):
        self._note(f"Tab to “{name}”")
        return self._hands.tab_to(name)

    def stay(self, seconds):
        time.sleep(seconds)

    # What may happen to the kiosk

    def fall(self):
        """The kiosk is gone from one moment to the next."""
        self._senses.note("display")
        self.signal(signal.SIGKILL, "the kiosk fell")
        self.kiosk.wait()

    def rise_again(self):
        self._note("the kiosk was started again")
        self._start()

    def stand_still(self, seconds):
        self.signal(signal.SIGSTOP, f"the kiosk stood still for {seconds} s")
        time.sleep(seconds)
        self._senses.note("on")
        self.kiosk.send_signal(signal.SIGCONT)

    def signal(self, number, words):
        self._note(words)
        self.kiosk.send_signal(number)

    # What a visitor finds

    def find(self, name, kind=BUTTON, within=8):
        return self._hands.find(name, kind, within)

    def on_glass(self, name):
        return any(control.name.casefold() == name.casefold() for control in self._hands.controls())

    def glass(self):
        return Picture.of(self._stage.pixels)

    def gone(self):
        return self.kiosk.poll() is not None

    def settled(self, most=4.0, still=0.6):
        """The glass once it has stopped changing, or as it is after `most` seconds (some scenes always drift)."""
        until, before = time.monotonic() + most, self.glass()
        while time.monotonic() < until:
            time.sleep(still)
            now = self.glass()
            if now.far_from(before)[1] < 0.02:
                return now
            before = now
        return before

    def film(self, seconds):
        """(second, picture) of every change of the glass from now on."""
        start, frames = time.monotonic(), []
        while (now := time.monotonic() - start) < seconds:
            picture = self.glass()
            if not frames or picture.pixels != frames[-1][1].pixels:
                frames.append((now, picture))
        return frames

    def look(self, title, most=4.0):
        """Waits for the glass to settle and keeps a picture of it."""
        picture = self.settled(most)
        name = f"{len(self.moments) + 1:02}-{title}.png"
        picture.save(os.path.join(self._out, name))
        controls = self._hands.controls()
        self.moments.append(Moment(", ".join(self._done), name, list(dict.fromkeys(c.name for c in controls)), self.hears()))
        self._done = []
        print(f"  {name:32} {len(controls):3} named things on the glass", flush=True)
        return picture

    def expect(self, *names, kind=BUTTON):
        """All of these controls come to the glass."""
        self._hands.find_all(names, kind)

    def expect_leave(self, name="Leave"):
        """Leave is here, and where it always was."""
        box = self.find(name).box
        self._leave_box = self._leave_box or box
        self.promise(f"Leave is in its place ({self.moments[-1].picture if self.moments else 'first page'})",
                     all(abs(a - b) <= 1 for a, b in zip(box, self._leave_box)), f"at {box}, first at {self._leave_box}")

    def hears(self):
        return self._ears.now()

    # What was promised

    def promise(self, words, kept, fact=""):
        self.promises.append((words, bool(kept), fact))
        if not kept:
            print(f"  BROKEN: {words}: {fact}", flush=True)

    def lose_way(self, why):
        """The script could not go on."""
        self.kept_way = False
        self.promise("every control is found by its name and role", False, why)

    def end(self):
        """Ends the kiosk as the system would, and gives back what was heard."""
        self._senses.note("over")
        status = self._stage.stop(self.kiosk)
        self.promise("the kiosk ends well when it is asked to", status == 0, f"exit status {status}")
        self._words.close()
        heard = self._ears.stop()
        heard.save(self._recording)
        violations, self.most = self._senses.end()
        held = violations if os.environ.get("STILLROOM_EVERY_LIMIT") else [v for v in violations if not v.startswith(BY_NIGHT)]
        for violation in violations:
            print(f"  senses: {violation}")
        self.promise("light and sound stay within their limits", not held, "\n    ".join(held) or self.most)
        return heard

    def _note(self, words):
        self._done.append(words)
