# SPDX-License-Identifier: MPL-2.0
"""A visitor lets staff know by taps, staff answer in the page, and each sees what the other did, within two seconds.

Leaves pictures of both sides. The median of the times each way is printed.
"""

import os
import statistics

from both import both_sides, options, say
from glassside import CHANGE

ANSWERS, CHANGES = 10, 5  # a change takes a visitor four taps
ANSWERED = {"Seen": "has seen it", "On the way": "Somebody is on the way", "Done": "Somebody at the desk marked it"}
SOON = 2.0  # seconds: the kiosk says its board once a second


def go_round(glass, desk, keep):
    glass.come_in()
    glass.choose("Blue", "Leaf", "Come to me quietly", "Water", place="by the window")
    pressed = glass.let_know()
    first = desk.sees("Blue leaf") - pressed
    glass.reads("Blue leaf is on the staff board.")
    keep("not-seen")
    lights = {name: glass.light(name) for name in ("Seen", "On the way", "Done")}
    for name, light in lights.items():
        glass.lit(light, so=False)
    for name, light in lights.items():
        pressed = desk.press(f"{name}: Blue leaf")
        took = glass.lit(light) - pressed
        desk.misses("", css=".way")
        glass.reads(ANSWERED[name])
        keep(name.lower().replace(" ", "-"))
        say(f"{name}, from the page to the glass: {took:.2f} s")
    return first, lights


def to_the_glass(glass, desk, lights):
    """Done, and not done after all, in turns."""
    took = []
    for number in range(ANSWERS):
        so = number % 2 == 1
        pressed = desk.press(("Done" if so else "Not done after all") + ": Blue leaf")
        took.append(glass.lit(lights["Done"], so) - pressed)
        desk.sees("", css="li.token.over" if so else "li.token:not(.over)")
    return took


def to_the_desk(glass, desk):
    """A visitor changes the place, there and back."""
    took = []
    for number in range(CHANGES):
        place = ("in the garden", "by the window")[number % 2]
        glass.press(CHANGE, then="Go on")
        glass.wish(place=place)
        pressed = glass.let_know()
        took.append(desk.sees(place) - pressed)
        glass.expect(CHANGE)
    return took


def judge(way, took):
    middle, most = statistics.median(took), max(took)
    say(f"{way}: median {middle:.2f} s, most {most:.2f} s, of {len(took)}")
    assert middle < SOON, f"{way} took {middle:.2f} s"


def main():
    asked = options(__doc__.splitlines()[0])
    with both_sides(asked) as (glass, desk):
        def keep(name):
            glass.picture(os.path.join(asked.out, f"round-{name}-glass.png"))
            desk.picture(os.path.join(asked.out, f"round-{name}-desk.png"))
        first, lights = go_round(glass, desk, keep)
        say(f"a new token, from the glass to the page: {first:.2f} s")
        back = to_the_glass(glass, desk, lights)
        desk.press("Not done after all: Blue leaf")
        judge("from the page to the glass", back)
        judge("from the glass to the page", [first, *to_the_desk(glass, desk)])


if __name__ == "__main__":
    main()
