# SPDX-License-Identifier: MPL-2.0
"""What a visitor chooses leaves nothing behind, and cannot be told from what another chooses: same topics, sizes and counts."""

import re
from collections import Counter

from both import both_sides, options, say
from line import Line
from written import files
from glassside import MINE

# Whoever chooses, and what: colour, thing, what the page calls it, what would help, and where.
VISITORS = (
    ("Blue", "Leaf", "Blue leaf", ("Come to me quietly", "Water"), "by the window"),
    ("Orange", "Button", "Orange button", (), None),
)
BODIES = {"stillroom/waiting-room/checkin": {768}, "stillroom/waiting-room/desk": {16}, "stillroom/waiting-room/reply": {16}}
ANSWERS = ("Seen", "On the way", "Done")


class Observer:
    """Hears all there is, by a way into the bus that only this test has."""

    def __init__(self, stand):
        self._line = Line(stand.unix(stand.ear))
        assert self._line.connect("ear") == 0
        self._line.subscribe("#", live=True, assured=False)

    def heard(self):
        return self._line.heard()


def one_visit(glass, desk, observer, colour, thing, called, needs, place):
    """What was said meanwhile. It is read at every step: a bus keeps little for whoever does not listen."""
    glass.choose(colour, thing, *needs, place=place)
    glass.let_know()
    desk.sees(called)
    heard = observer.heard()
    for answer in ANSWERS:
        desk.press(f"{answer}: {called}")
        glass.lit(glass.light(answer))
        desk.misses("", css=".way")
        heard += observer.heard()
    glass.back_to(MINE)
    return heard + observer.heard()


def traffic(messages):
    """Of each topic the sizes, and of answers how many there were: boards come by the clock, whatever is on them."""
    sizes = {topic: {len(message.body) for message in messages if message.topic == topic} for topic in {m.topic for m in messages}}
    return sizes, Counter(m.topic for m in messages)["stillroom/waiting-room/reply"]


def judge_log(path):
    with open(path, encoding="utf-8") as file:
        said = file.read()
    for _, _, called, needs, place in VISITORS:
        for word in (*called.split(), *needs, place or called):
            assert not re.search(rf"\b{word}\b", said, re.IGNORECASE), f"the kiosk's log says {word}"
    say(f"the kiosk's log has {len(said)} characters, and none of the words of a token")


def main():
    asked = options(__doc__)
    with both_sides(asked) as (glass, desk):
        observer = Observer(desk.stand)
        glass.come_in()
        folders = desk.stand.folder, glass.state
        before, seen = files(*folders), []
        for visitor in VISITORS:
            observer.heard()
            seen.append(traffic(one_visit(glass, desk, observer, *visitor)))
            say(f"{visitor[2]}: {seen[-1]}")
        assert seen[0] == seen[1] == (BODIES, len(ANSWERS)), "two visits can be told apart by their messages"
        assert files(*folders) == before, "something was written"
        say(f"{len(before)} files of the bus, the door and the kiosk are as they were")
        judge_log(glass.log)


if __name__ == "__main__":
    main()
