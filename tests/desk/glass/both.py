# SPDX-License-Identifier: MPL-2.0
"""What every script of glass and desk shares: both sides, begun and ended together, and the folder of their pictures."""

import argparse
import os
import sys
from contextlib import contextmanager

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../journey"))

from deskside import ROOT, Desk  # noqa: E402  (the folder must be known first)
from glassside import Glass  # noqa: E402
from stage import Stage  # noqa: E402


def options(about):
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--build", default=os.path.join(ROOT, "build/release"), help="the folder of the build")
    parser.add_argument("--out", default=None, help="where pictures go")
    asked = parser.parse_args()
    asked.out = asked.out or os.path.join(asked.build, "tests/desk/glass")
    os.makedirs(asked.out, exist_ok=True)
    return asked


@contextmanager
def both_sides(asked, window="1280x800", with_site=lambda site, folder: site, opened=True):
    """A kiosk whose check-in is open, and a desk whose board is open. `with_site` may give another site, made in a folder."""
    with Stage(*map(int, window.split("x"))) as stage:
        desk = Desk(asked.build)
        try:
            site = with_site(os.path.join(ROOT, "kiosk-config"), stage.room("sites"))
            glass = Glass(stage, [os.path.join(asked.build, "bin/stillroom"), "--site", site, "--media", os.path.join(ROOT, "media"),
                                  "--bus", desk.socket, "--window", window])
            if opened:
                desk.open()
            yield glass, desk
            glass.stop()
        finally:
            desk.close()


def say(words):
    print(words, flush=True)
