# SPDX-License-Identifier: MPL-2.0
"""Staff set up a desk, go behind their door at the kiosk, and a camera reads from the glass where the page is: in a dim and in a bright mood."""

import os
import shutil

import zbar

from both import both_sides, options, say
from stage import wait_for

PIN = "4711"
SEAL = "$argon2id$v=19$m=8,t=1,p=1$LveOeeB8ocCAD08QySyYmQ$axRtSDAk19dlEIXaWkwqRW1JxcAbd/cm7ifC5kgrWCM"
TITLE, PAGE, NOWHERE = "Where would you like to go?", "The desk page", "No desk has been set up on this device."
SHUT, OPEN = "No screen has it open just now.", "A screen has it open just now."
MOODS = ("Nook", "Meadow")


def with_pin(site, folder):
    """A copy of the site in which staff have a page."""
    copy = shutil.copytree(site, os.path.join(folder, "site"))
    with open(os.path.join(copy, "site.toml"), "a", encoding="utf-8") as file:
        file.write(f'\n[staff]\npin = "{SEAL}"\n')
    return copy


def read_by_camera(picture):
    """What the QR codes of a picture say. Inverted ones are not read, as by many a camera."""
    grey = bytes((2 * red + 5 * green + blue) // 8 for blue, green, red in zip(*(picture.pixels[channel::4] for channel in range(3))))
    image = zbar.Image(picture.width, picture.height, "Y800", grey)
    scanner = zbar.ImageScanner()
    scanner.parse_config("disable")
    scanner.parse_config("qrcode.enable")
    scanner.scan(image)
    return [symbol.data for symbol in image]


def show(glass, mood):
    glass.enter(mood)
    glass.to_staff(TITLE, PIN)
    glass.press(PAGE)


def main():
    asked = options(__doc__)
    with both_sides(asked, with_site=with_pin, opened=False) as (glass, desk):
        address = f"https://localhost:{desk.stand.port}/"
        show(glass, MOODS[0])
        glass.reads(NOWHERE)
        glass.leave()
        # desk-setup writes it while the kiosk runs.
        shutil.copy(os.path.join(desk.stand.folder, "door.toml"), glass.state)
        for mood in MOODS:
            show(glass, mood)
            glass.reads(SHUT)
            wait_for(lambda: read_by_camera(glass.look()) == [address], 20, f"no camera read {address} in {mood}", pause=0.5)
            glass.picture(os.path.join(asked.out, f"pairing-{mood.lower()}.png"))
            marks = [mark for mark in desk.stand.said.split() if mark.count(":") == 31][0].replace(":", "")
            glass.reads(" ".join(marks[at:at + 4] for at in range(0, len(marks), 4)))
            say(f"{mood}: a camera reads {address}, and the marks are those that desk-setup said")
            glass.leave()
        show(glass, MOODS[0])
        glass.reads(SHUT)
        desk.open()
        glass.reads(OPEN)
        say("the page says that it is open as soon as a browser has it")


if __name__ == "__main__":
    main()
