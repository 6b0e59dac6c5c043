#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""Lets the kiosk fall in the middle of a visit, and stand still in the middle of a change of mood: nobody is startled.

The black ground of the display shows while there is no kiosk, as a compositor's would. The half second in which the kiosk falls, and
that in which it comes again, are the display's: flashes are counted over them, slews are not. What follows nobody asked for. What was
asked for before it stood still may go on as fast as before, and no faster.
"""

import names as n
from script import perform

ARRIVES = 14      # seconds that the longest change of a mood takes
COMES_UP = 13     # seconds until the place has come up
STANDS_STILL = 3  # seconds


def fall_and_stand_still(visitor):
    visitor.stay(COMES_UP)
    come_in_and_choose(visitor, n.MEADOW)
    visitor.stay(ARRIVES)
    visitor.look("meadow", most=1)
    visitor.fall()
    visitor.look("black", most=1)
    visitor.rise_again()
    visitor.stay(COMES_UP)
    visitor.look("again", most=1)

    come_in_and_choose(visitor, n.MEADOW)
    visitor.stay(2)
    visitor.stand_still(STANDS_STILL)
    visitor.stay(ARRIVES)
    visitor.look("meadow-again", most=1)
    visitor.press(n.LEAVE)
    visitor.stay(ARRIVES)
    visitor.look("left", most=1)


def come_in_and_choose(visitor, mood):
    visitor.touch_anywhere()
    visitor.press(n.COME_IN)
    visitor.press(mood)


if __name__ == "__main__":
    perform(__doc__.splitlines()[0], fall_and_stand_still)
