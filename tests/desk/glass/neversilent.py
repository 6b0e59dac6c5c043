# SPDX-License-Identifier: MPL-2.0
"""Whatever falls between glass and desk, nobody is left believing: both are told in time, and then the board is true again."""

import signal
import sys
import time

from both import both_sides, options, say
from glassside import SEE_THE_DESK

# A page is there for 15 seconds after it spoke; it is looked at once a second, and to read the glass takes a moment.
TOLD = 15 + 2
BACK = 70  # seconds: a line that was lost often is left alone for up to a minute
ON_THE_BOARD = "Blue leaf is on the staff board."
SIGN = ".sign.strong"


def both_are_told(glass, desk, since, sign):
    page = desk.sees(sign, css=SIGN, within=TOLD) - since
    visitor = glass.reads(SEE_THE_DESK, within=TOLD) - since
    say(f"  told: the page after {page:.1f} s, the glass after {visitor:.1f} s")
    assert page <= TOLD and visitor <= TOLD, "told too late"


def both_are_right(glass, desk, since):
    page = desk.sees("Blue leaf", within=BACK)
    desk.misses("", css=SIGN, within=BACK)
    visitor = glass.reads(ON_THE_BOARD, within=BACK)
    say(f"  right again: {max(page, visitor, time.monotonic()) - since:.1f} s after it could be")


def the_bus_is_killed(glass, desk):
    since = time.monotonic()
    desk.kill_bus()
    both_are_told(glass, desk, since, "down since")
    since = time.monotonic()
    desk.start_bus()
    both_are_right(glass, desk, since)


def the_bus_stands_still(glass, desk):
    since = time.monotonic()
    desk.signal_bus(signal.SIGSTOP)
    both_are_told(glass, desk, since, "since")  # silent, or down where the page has given the line up
    since = time.monotonic()
    desk.signal_bus(signal.SIGCONT)
    both_are_right(glass, desk, since)


def the_bus_flaps(glass, desk):
    until = time.monotonic() + 10
    while time.monotonic() < until:
        desk.kill_bus()
        time.sleep(0.1)
        desk.start_bus()
        time.sleep(0.1)
    both_are_right(glass, desk, time.monotonic())


def the_page_is_loaded_anew(glass, desk):
    desk.reload()
    both_are_right(glass, desk, time.monotonic())


def one_of_two_pages_is_closed(glass, desk):
    desk.open("other")
    desk.sees("Blue leaf", tab="other")
    desk.leave()
    light = glass.light("Seen")
    desk.press("Seen: Blue leaf", tab="other")
    glass.lit(light)
    glass.reads(ON_THE_BOARD)


def the_last_page_is_closed(glass, desk):
    since = desk.leave("other")
    say(f"  told: the glass after {glass.reads(SEE_THE_DESK, within=TOLD) - since:.1f} s")
    desk.open()
    both_are_right(glass, desk, time.monotonic())
    desk.sees("with you")


def the_kiosk_falls(glass, desk):
    since = time.monotonic()
    glass.fall()
    say(f"  told: the page after {desk.sees('is off since', css=SIGN, within=TOLD) - since:.1f} s")
    glass.start()
    desk.sees("has forgotten its tokens", css=SIGN)
    desk.misses("Blue leaf")


EVENTS = {
    "bus": (the_bus_is_killed, the_bus_stands_still),
    "flapping": (the_bus_flaps,),
    "page": (the_page_is_loaded_anew, one_of_two_pages_is_closed, the_last_page_is_closed, the_kiosk_falls),
}


def main():
    which = sys.argv.pop(1)
    asked = options(__doc__)
    with both_sides(asked) as (glass, desk):
        glass.come_in()
        glass.choose("Blue", "Leaf", "Water")
        glass.let_know()
        both_are_right(glass, desk, time.monotonic())
        for event in EVENTS[which]:
            say(event.__name__.replace("_", " "))
            event(glass, desk)


if __name__ == "__main__":
    main()
