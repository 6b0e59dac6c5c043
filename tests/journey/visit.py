#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""Plays one scripted visit on a stage of its own, and leaves pictures, the recording and report.html in a folder.

The controls are found by accessible name and role, never by a place known beforehand, and pressed with input events of the
display, never through accessibility itself. Ends with 1 when a promise was broken. Python is the system's own: gi lives there.
"""

import names as n
from hands import SLIDER
from script import perform

AUDIBLE = -50  # LUFS: about what a quiet waiting room leaves room for


def rest_and_come_in(visitor):
    visitor.stay(13)  # the place comes up slowly
    first = visitor.look("rest")
    visitor.touch_anywhere()
    visitor.expect(n.ENGLISH, n.SPANISH, n.COME_IN)
    visitor.look("awake")
    visitor.press(n.SPANISH)
    visitor.stay(0.5)
    visitor.look("awake-es")
    visitor.promise("Español changes the words", not any(n.COME_IN in seen for seen in visitor.moments[-1].seen),
                    f"on the glass: {', '.join(visitor.moments[-1].seen)}")
    visitor.press(n.ENGLISH)
    visitor.press(n.COME_IN)
    visitor.expect(*n.MOODS)
    visitor.look("door")
    visitor.expect_leave()
    visitor.press(n.NOOK)
    visitor.expect(*n.TILES)
    visitor.look("home")
    visitor.expect_leave()
    return first


def light(visitor):
    visitor.press(n.LIGHT)
    visitor.expect(*n.MOODS, n.DARKER, n.BRIGHTER, n.COOLER, n.WARMER, n.STILL, n.SLOW, n.GENTLE)
    visitor.look("light")
    visitor.expect_leave()
    visitor.press(n.MEADOW)
    visitor.look("light-meadow", most=12)
    for name in (n.BRIGHTER, n.WARMER, n.STILL):
        visitor.press(name)
        visitor.stay(0.4)
    before = visitor.look("light-bright-warm-still", most=8)
    visitor.press(n.UNDO)
    visitor.press(n.UNDO)
    after = visitor.look("light-undone", most=8)
    visitor.promise("Undo can be seen", after.far_from(before)[1] > 0.05, f"mean difference {after.far_from(before)[1]:.2f}")
    visitor.press(n.PLAIN)
    visitor.look("light-plain", most=12)
    visitor.press(n.NOOK)
    home(visitor)


def sound(visitor):
    visitor.press(n.SOUND)
    visitor.expect(*n.MIXES, n.OWN_MIX, n.HIDE)
    visitor.look("sound")
    visitor.expect_leave()
    chosen = visitor.hears()
    visitor.press(n.WINDOW)
    visitor.stay(7)
    visitor.look("sound-by-the-window")
    visitor.press(n.LAKESIDE)
    visitor.stay(5)
    visitor.look("sound-lakeside")
    hide(visitor)
    visitor.press(n.OWN_MIX)
    visitor.stay(1)
    visitor.expect(n.RAIN, n.SURF)
    visitor.look("mixer")
    visitor.expect_leave()
    visitor.press(n.QUIET)
    visitor.press(n.RAIN)
    visitor.stay(7)
    visitor.press(n.SURF)
    visitor.stay(5)
    visitor.look("sound-rain-and-surf")
    slider = visitor.find(n.level_of(n.RAIN), SLIDER)
    before = slider.value
    visitor.drag(n.level_of(n.RAIN), SLIDER, 0.5, 0.95)
    visitor.stay(3)
    visitor.promise("a finger moves a level", slider.value != before, f"{before:.2f}, then {slider.value:.2f}")
    visitor.press(n.QUIET)
    visitor.stay(3)
    visitor.look("sound-quiet")
    quiet = visitor.hears()
    visitor.press(n.RAIN)
    visitor.stay(6)
    visitor.look("sound-rain-again")
    home(visitor)
    return chosen, quiet


def hide(visitor):
    visitor.press(n.HIDE)
    visitor.stay(1)
    visitor.expect(n.ABOUT_RAIN)
    visitor.press(n.ABOUT_RAIN)
    visitor.stay(1)
    visitor.look("hide")
    visitor.expect_leave()
    visitor.press(n.BACK)
    visitor.stay(1)
    visitor.promise("what is hidden is not offered", not visitor.on_glass(n.WINDOW))
    visitor.look("sound-hidden")
    visitor.press(n.HIDE)
    visitor.stay(1)
    visitor.press(n.ABOUT_RAIN)
    visitor.press(n.BACK)
    visitor.stay(1)
    visitor.expect(*n.MIXES)


def things(visitor):
    visitor.press(n.THINGS)
    visitor.expect(n.LOOK_AROUND, n.WATER_AND_SAND, n.TIDE)
    visitor.look("things")
    visitor.expect_leave()

    visitor.press(n.LOOK_AROUND)
    visitor.expect(n.NEXT, n.SOMETHING_ELSE)
    visitor.look("look-around")
    visitor.expect_leave()
    visitor.press(n.NEXT)
    visitor.stay(1)
    visitor.look("look-around-next")
    visitor.press(n.SOMETHING_ELSE)

    visitor.press(n.WATER_AND_SAND)
    visitor.expect(n.WATER, n.SAND)
    visitor.stroke((0.3, 0.4), (0.6, 0.5), (0.5, 0.6))
    visitor.look("water", most=1)
    visitor.expect_leave()
    visitor.press(n.SAND)
    visitor.stay(1)
    visitor.stroke((0.3, 0.4), (0.5, 0.6), (0.7, 0.4))
    visitor.look("sand", most=1)
    visitor.press(n.SOMETHING_ELSE)

    visitor.press(n.TIDE)
    visitor.expect(n.BEGIN, n.SLOWER, n.QUICKER)
    visitor.look("tide-before")
    visitor.expect_leave()
    visitor.press(n.BEGIN)
    visitor.expect(n.PAUSE)
    visitor.stay(3)
    visitor.look("tide", most=1)
    visitor.press(n.SLOWER)
    visitor.press(n.PAUSE)
    visitor.expect(n.BEGIN)
    visitor.look("tide-paused")
    visitor.press(n.SOMETHING_ELSE)
    home(visitor)


def how_we_work_here(visitor):
    visitor.press(n.HOW)
    visitor.expect(*n.PAGES, n.MORE)
    visitor.look("how-we-work-here")
    visitor.expect_leave()
    for title in n.PAGES:
        visitor.press(title)
        visitor.stay(0.6)
        visitor.look("page-" + title.lower().replace(" ", "-"))
        visitor.expect_leave()
        visitor.press(n.BACK)
    visitor.press(n.MORE)
    visitor.stay(0.6)
    visitor.look("how-we-work-here-more")
    visitor.press(n.PERSON)
    visitor.stay(0.6)
    visitor.look("a-person")
    visitor.expect_leave()
    home(visitor)


def rest_and_leave(visitor, first):
    visitor.press(n.REST)
    visitor.stay(1)
    visitor.look("just-rest")
    visitor.expect_leave()
    visitor.press(n.LEAVE)
    left = visitor.hears()
    visitor.stay(6)
    same_as_first(visitor, first, "rest-again")
    return left


def keys_only(visitor, first):
    """Tab, Enter and Escape reach everything and leave everything."""
    visitor.key("Return")
    visitor.tab_to(n.COME_IN)
    visitor.key("Return")
    visitor.expect(n.NOOK)
    visitor.tab_to(n.NOOK)
    visitor.look("keys-door")
    visitor.key("Return")
    visitor.expect(n.SOUND)
    visitor.tab_to(n.SOUND)
    visitor.key("Return")
    visitor.expect(n.WINDOW)
    visitor.tab_to(n.WINDOW)
    visitor.key("Return")
    visitor.stay(4)
    visitor.look("keys-sound")
    visitor.key("Escape")
    visitor.expect(n.LIGHT)
    visitor.tab_to(n.LEAVE)
    visitor.key("Return")
    visitor.stay(6)
    same_as_first(visitor, first, "keys-rest-again")


def same_as_first(visitor, first, title):
    """The place itself drifts, as slowly as weather: words may not differ at all, and light by no more than the drift. Below,
    where coals wander, single pixels say nothing; above them each is held."""
    again = visitor.look(title, most=8)
    _, mean = again.far_from(first)
    largest, _ = again.upper(0.6).far_from(first.upper(0.6))
    words, before = again.edges(step=40), first.edges(step=40)
    other = sum(a != b for a, b in zip(words, before)) / max(1, sum(before))
    visitor.promise("after Leave the glass is as it was before anybody came", mean <= 2.5 and largest <= 40 and other <= 0.02,
                    f"a channel differs by {mean:.2f} of 255 in the mean, {largest} at most above the coals; {other:.1%} of the edges of words differ")


def home(visitor):
    """Back until Home, however deep."""
    for _ in range(4):
        if visitor.on_glass(n.REST):
            return
        visitor.press(n.BACK)
        visitor.stay(2.4)  # a page has gone, and another come
    visitor.expect(n.REST)


def judge_sound(visitor, heard, marks):
    chosen, quiet, left = marks
    visitor.promise("silent before the first choice", heard.peak(0, chosen) == 0, f"peak {heard.peak(0, chosen)} of 32768")
    visitor.promise("what was chosen can be heard in a room", heard.loudest() > AUDIBLE, f"loudest {heard.loudest():.1f} LUFS")
    for within in (0.4, 1):
        rise, when = heard.steepest_rise(within)
        visitor.promise(f"loudness never rises by more than 6 LU in {within} s", rise <= 6, f"steepest {rise:.1f} LU, at {when:.1f} s")
    visitor.promise("Quiet now is quiet within 2 s", heard.peak(quiet - 1, quiet) <= 2, f"peak {heard.peak(quiet - 1, quiet)} of 32768")
    visitor.promise("nothing is heard 2 s after Leave", heard.peak(left + 2, left + 5) <= 2,
                    f"peak {heard.peak(left + 2, left + 5)} of 32768")


def play(visitor):
    first = rest_and_come_in(visitor)
    light(visitor)
    chosen, quiet = sound(visitor)
    things(visitor)
    how_we_work_here(visitor)
    left = rest_and_leave(visitor, first)
    keys_only(visitor, first)
    return chosen, quiet, left


if __name__ == "__main__":
    perform(__doc__.splitlines()[0], play, judge_sound)
