# SPDX-License-Identifier: MPL-2.0
"""The visitor's side: a real kiosk on a display of its own, pressed and read by the names of what is on the glass."""

import os
import signal
import sys
import time

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../journey"))

from glass import Picture  # noqa: E402  (the folder must be known first)
from stage import StageError, wait_for  # noqa: E402

LET_KNOW, MINE, GO_ON, CHANGE, TAKE_BACK = "Let staff know", "My token", "Go on", "Change it", "Take it back"
SEE_THE_DESK = "Please see the desk."


class Unwatched:
    """The hands tell somebody what they do; here nobody asks."""

    def note(self, words):
        pass


class Glass:
    """The stage must have been set, and its places be in the environment: what reads the glass looks there."""

    def __init__(self, stage, kiosk):
        os.environ.update(stage.env)
        import hands  # it looks for the bus of accessibility when it is first asked
        self._stage, self._words = stage, [*kiosk, "--state", stage.room("state")]
        self._hands, self._states = hands.Hands(stage, Unwatched()), hands.Atspi.StateType
        self.log, self.state = os.path.join(stage.folder, "kiosk.words"), stage.room("state")
        self.start()

    def start(self):
        said = open(self.log, "a", encoding="utf-8")
        self._kiosk = self._stage.start(self._words, home="visitor", stdout=said, stderr=said)
        wait_for(lambda: self._kiosk.poll() is not None or Picture.of(self._stage.pixels).has_content(), 30, "the kiosk showed nothing")

    def fall(self):
        self._kiosk.send_signal(signal.SIGKILL)
        self._kiosk.wait()

    def signal(self, number):
        self._kiosk.send_signal(number)

    def stop(self):
        return self._stage.stop(self._kiosk)

    # What a visitor does

    def enter(self, mood="Nook"):
        """To the map of places, from the room at rest."""
        self._hands.touch(self._stage.width // 2, self._stage.height // 3)
        for name in ("Come in", mood):
            self._hands.press(name)
        self.expect(LET_KNOW)

    def come_in(self):
        """To the page of the check-in."""
        self.enter()
        self.press(LET_KNOW)
        self.expect(MINE)

    def to_staff(self, spot, pin):
        """Past the door of staff, by the quiet spot and a PIN."""
        self._hands.hold(spot, 3.5)
        self.expect("Open")
        for digit in pin:
            self._hands.press(digit)
        self._hands.press("Open")

    def leave(self):
        self._hands.press("Leave")
        self.reads("Touch anywhere, if you like.", within=20)

    def choose(self, colour, thing, *needs, place=None):
        """A token up to its last press, which is left to do: let_know."""
        self.press(LET_KNOW, then=colour)
        self.press(colour, then=thing)
        self.press(thing, then=GO_ON)
        self.wish(*needs, place=place)

    def wish(self, *needs, place=None):
        for need in needs:
            self.press(need)
        self.press(GO_ON, then="by the window")
        if place:
            self.press(place)

    def let_know(self):
        """When the finger was lifted."""
        self._hands.press(LET_KNOW)
        return time.monotonic()

    def press(self, name, then=None):
        self._hands.press(name)
        if then:
            self.expect(then)

    def back_to(self, name):
        """Back, however deep it is, until that has come. A page takes a while to go, and another to come."""
        while name not in self.names():
            self._hands.press("Back")
            until = time.monotonic() + 4
            while name not in self.names() and time.monotonic() < until:
                time.sleep(0.1)

    # What a visitor finds

    def expect(self, name, within=8):
        return self._hands.find(name, within=within)

    def reads(self, words, within=10):
        """When some text on the glass had these words: when the look began that found them."""
        looks = []

        def look():
            looks.append(time.monotonic())
            return any(words in control.name for control in self._hands.controls())

        wait_for(look, within, f"“{words}” never stood on the glass", pause=0.1)
        return looks[-1]

    def waits_for(self, words, within):
        """The same, by somebody who touches nothing in particular now and then, so as not to be taken for gone."""
        until = time.monotonic() + within
        while True:
            self._hands.touch(self._stage.width - 4, self._stage.height - 4)
            try:
                return self.reads(words, within=20)
            except StageError:
                if time.monotonic() > until:
                    raise

    def names(self):
        return [control.name for control in self._hands.controls()]

    def light(self, name):
        """The light of a state, to be asked again and again whether it is lit."""
        return self._hands.find(name)

    def lit(self, light, so=True, within=10):
        """When the light was lit, or was not."""
        wait_for(lambda: light.has(self._states.CHECKED) == so, within, f"{light} stayed {'dark' if so else 'lit'}", pause=0.01)
        return time.monotonic()

    def look(self):
        return Picture.of(self._stage.pixels)

    def picture(self, path):
        self.look().save(path)
