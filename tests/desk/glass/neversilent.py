# SPDX-License-Identifier: MPL-2.0
"""Whatever falls between glass and desk, nobody is left believing: both are told in time, and then the board is true again."""

import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from both import both_sides, options, say
from glassside import CHANGE, SEE_THE_DESK
from wire import FROM_THE_DESK, TO_THE_DESK

TOLD = 15  # seconds, as promised; what reading takes is in them
PATIENCE = 30  # seconds, so that a time that is too long is known
BACK = 70  # seconds: a line that was lost often is left alone for up to a minute
ON_THE_BOARD = "Blue leaf is on the staff board."
SIGN = ".sign.strong"


def both_are_told(glass, desk, since, sign):
    with ThreadPoolExecutor() as beside:
        page = beside.submit(desk.sees, sign, css=SIGN, within=PATIENCE)
        told(since, glass=glass.reads(SEE_THE_DESK, within=PATIENCE), page=page.result())


def told(since, **moments):
    say("  told: " + ", ".join(f"the {who} after {at - since:.1f} s" for who, at in moments.items()))
    assert max(moments.values()) - since <= TOLD, "told too late"


def both_are_right(glass, desk, since):
    with ThreadPoolExecutor() as beside:
        page = beside.submit(lambda: max(desk.sees("Blue leaf", within=BACK), desk.misses("", css=SIGN, within=BACK)))
        visitor = glass.waits_for(ON_THE_BOARD, within=BACK)
        say(f"  right again: {max(page.result(), visitor) - since:.1f} s after it could be")


def the_bus_is_killed(glass, desk):
    since = time.monotonic()
    desk.kill_bus()
    both_are_told(glass, desk, since, "down since")
    since = time.monotonic()
    desk.start_bus()
    both_are_right(glass, desk, since)


def the_bus_is_killed_as_somebody_changes_a_wish(glass, desk):
    glass.press(CHANGE, then="Go on")
    glass.wish(place="by the window")
    desk.kill_bus()
    both_are_told(glass, desk, glass.let_know(), "down since")
    since = time.monotonic()
    desk.start_bus()
    both_are_right(glass, desk, since)
    desk.sees("by the window")


def the_bus_stands_still(glass, desk):
    since = time.monotonic()
    desk.signal_bus(signal.SIGSTOP)
    both_are_told(glass, desk, since, "since")  # silent, or down where the page has given the line up
    since = time.monotonic()
    desk.signal_bus(signal.SIGCONT)
    both_are_right(glass, desk, since)


def the_bus_flaps(glass, desk):
    enough, since = Event(), time.monotonic()
    with ThreadPoolExecutor() as beside:
        flapping = beside.submit(flap, desk, enough)
        try:
            both_are_told(glass, desk, since, "since")
        finally:
            enough.set()
            flapping.result()
    both_are_right(glass, desk, time.monotonic())


def flap(desk, enough):
    while not enough.is_set():
        desk.kill_bus()
        time.sleep(0.1)
        desk.start_bus()
        time.sleep(0.1)


def the_line_hangs(glass, desk, *ways):
    since = time.monotonic()
    desk.wire.hold(*ways)
    both_are_told(glass, desk, since, "since")  # silent, or down where nothing is answered
    since = time.monotonic()
    desk.wire.let_go()
    both_are_right(glass, desk, since)


def the_line_hangs_both_ways(glass, desk):
    the_line_hangs(glass, desk, TO_THE_DESK, FROM_THE_DESK)


def the_line_hangs_to_the_desk(glass, desk):
    the_line_hangs(glass, desk, TO_THE_DESK)


def the_line_hangs_from_the_desk(glass, desk):
    the_line_hangs(glass, desk, FROM_THE_DESK)


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


def the_page_falls_asleep(glass, desk):
    since = desk.sleep("other")
    told(since, glass=glass.reads(SEE_THE_DESK, within=PATIENCE))
    since = desk.wake("other")
    desk.misses("", css=SIGN, tab="other", within=BACK)
    say(f"  right again: {glass.waits_for(ON_THE_BOARD, within=BACK) - since:.1f} s after it could be")


def the_last_page_is_closed(glass, desk):
    since = desk.leave("other")
    told(since, glass=glass.reads(SEE_THE_DESK, within=PATIENCE))
    desk.open()
    both_are_right(glass, desk, time.monotonic())
    desk.sees("with you")


def the_kiosk_falls(glass, desk):
    since = time.monotonic()
    glass.fall()
    told(since, page=desk.sees("is off since", css=SIGN, within=PATIENCE))
    glass.start()
    desk.sees("has forgotten its tokens", css=SIGN)
    desk.misses("Blue leaf")


def the_kiosk_falls_and_is_there_again_at_once(glass, desk):
    since = time.monotonic()
    glass.fall()
    glass.start()
    told(since, page=desk.sees("", css=SIGN, within=PATIENCE))
    desk.sees("has forgotten its tokens", css=SIGN)
    desk.misses("Blue leaf")
    desk.press("I have looked")


def the_kiosk_stands_still(glass, desk):
    since = time.monotonic()
    glass.signal(signal.SIGSTOP)
    told(since, page=desk.sees("since", css=SIGN, within=PATIENCE))
    since = time.monotonic()
    glass.signal(signal.SIGCONT)
    both_are_right(glass, desk, since)


EVENTS = {
    "bus": (the_bus_is_killed, the_bus_is_killed_as_somebody_changes_a_wish, the_bus_stands_still),
    "line": (the_line_hangs_both_ways, the_line_hangs_to_the_desk, the_line_hangs_from_the_desk),
    "flapping": (the_bus_flaps,),
    "page": (the_page_is_loaded_anew, one_of_two_pages_is_closed, the_page_falls_asleep, the_last_page_is_closed),
    "kiosk": (the_kiosk_stands_still, the_kiosk_falls_and_is_there_again_at_once, the_kiosk_falls),
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
