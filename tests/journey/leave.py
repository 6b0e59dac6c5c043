#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""Leaves from every page there is: words and pictures go at once, and the next visitor finds the room as it was."""

import math

import names as n
from script import perform

# Each page, and what is pressed from Home to get there.
WAYS = {
    "home": (),
    "light": (n.LIGHT,),
    "sound": (n.SOUND,),
    "mixer": (n.SOUND, n.OWN_MIX),
    "hides": (n.SOUND, n.HIDE),
    "things": (n.THINGS,),
    "look-around": (n.THINGS, n.LOOK_AROUND),
    "water": (n.THINGS, n.WATER_AND_SAND),
    "tide": (n.THINGS, n.TIDE),
    "how-we-work-here": (n.HOW,),
    "page": (n.HOW, n.PAGES[0]),
    "person": (n.PERSON,),
    "rest": (n.REST,),
}
AT_ONCE = 0.2      # seconds, the promise ...
OUR_SLOWNESS = 0.2  # ... and what a processor that draws by itself and these eyes may add


def leave_from_everywhere(visitor):
    for page, way in WAYS.items():
        visitor.touch_anywhere()
        visitor.press(n.COME_IN)
        visitor.press(n.PLAIN)
        for name in way:
            visitor.press(name)
            visitor.stay(0.3)
        visitor.look(page, most=2)
        visitor.expect_leave()
        leave(visitor, page)


def leave(visitor, page):
    before = visitor.glass().edges()
    visitor.press(n.LEAVE)
    film = visitor.film(1)
    gone = next((second for second, picture in film if remains(before, picture.edges()) < 0.1), math.inf)
    visitor.promise(f"words and pictures are gone at once from {page}", gone <= AT_ONCE + OUR_SLOWNESS, f"{gone * 1000:.0f} ms")
    visitor.promise(f"nothing of {page} can be pressed a second later", not visitor.on_glass(n.LEAVE))
    visitor.stay(1)


def remains(before, now):
    """The share of the edges of a picture that another still has."""
    return sum(a and b for a, b in zip(before, now)) / max(1, sum(before))


if __name__ == "__main__":
    perform(__doc__, leave_from_everywhere)
