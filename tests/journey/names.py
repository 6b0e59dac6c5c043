# SPDX-License-Identifier: MPL-2.0
"""What the controls are called, to somebody who reads the glass through assistive technology. In the order of the visit."""

ENGLISH, SPANISH, COME_IN = "English", "Español", "Come in"
LEAVE, PERSON, BACK = "Leave", "A person", "Back"

LIGHT, SOUND, THINGS, HOW, REST = "Light", "Sound", "Things to do", "How we work here", "Rest a while"
TILES = (LIGHT, SOUND, THINGS, HOW, REST)

NOOK, MEADOW, PLAIN = MOODS = ("Nook", "Meadow", "Plain")
DARKER, BRIGHTER, COOLER, WARMER = "Darker", "Brighter", "Cooler", "Warmer"
STILL, SLOW, GENTLE = "Still", "Slow", "Gentle"
UNDO = "Undo"

RAIN, SURF, BROOK, WIND, BROWN = SOUNDS = ("Soft rain", "Slow surf", "Brook", "Wind in trees", "Brown noise")
WINDOW, LAKESIDE = MIXES = ("By the window", "Lakeside")
OWN_MIX, HIDE, ABOUT_RAIN = "Mix your own", "Hide sounds with…", "Rain"
QUIET = "Quiet now"
ALL_SOUND_LEVEL = "All sound, how loud"

LOOK_AROUND, WATER_AND_SAND, TIDE = "Look around", "Ripples and sand", "Breathe with the tide"
NEXT, PREVIOUS, SOMETHING_ELSE = "Next", "Previous", "Something else"
BEGIN, PAUSE, SLOWER, QUICKER, WATER, SAND = "Begin", "Pause", "Slower", "Quicker", "Water", "Sand"

PAGES, MORE = ("How waiting works", "What happens next"), "More"


def level_of(sound):
    """The name of a sound's slider."""
    return f"{sound}, how loud"
