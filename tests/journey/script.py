# SPDX-License-Identifier: MPL-2.0
"""What every script of a visit shares: the words of its command line, the stage, and how it ends."""

import argparse
import glob
import os
import sys

from hands import NotFound
from report import write_report
from stage import Stage, StageError
from visitor import Visitor


def perform(about, play, judge=None, around=None):
    """Lets play(visitor) happen on a stage of its own, then judge(visitor, heard, what play gave back), then writes the report.

    around(stage, out) gives words to put before the kiosk's own command, such as those of a tracer.
    Ends the program: 0 when every promise was kept, 1 when not.
    """
    options = _options(about)
    try:
        with Stage(*map(int, options.window.split("x"))) as stage:
            os.environ.update(stage.env)
            before = around(stage, options.out) if around else []
            visitor = Visitor(stage, before + options.kiosk + ["--window", options.window],
                              os.path.join(os.path.dirname(options.kiosk[0]), "sensewatch"), options.out)
            marks = _until_lost(visitor, play)
            heard = visitor.end()
            if judge and visitor.kept_way:
                judge(visitor, heard, marks)
            write_report(options.out, visitor, heard, options.window)
    except (StageError, NotFound) as trouble:
        sys.exit(f"{os.path.basename(sys.argv[0])}: {trouble}")
    broken = sum(not kept for _, kept, _ in visitor.promises)
    print(f"{len(visitor.promises) - broken} of {len(visitor.promises)} promises kept. Open {options.out}/report.html; beside it are"
          " the pictures, heard.wav, what was beyond a limit, senses.txt, and the kiosk's own words, kiosk.log.")
    sys.exit(1 if broken else 0)


def _until_lost(visitor, play):
    try:
        return play(visitor)
    except NotFound as lost:
        visitor.look("lost", most=1)
        visitor.lose_way(str(lost))
        return None


def _options(about):
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--out", default="build/visit", help="where the pictures, the recording and the report go")
    parser.add_argument("--window", default="1280x800", help="size of the glass")
    parser.add_argument("kiosk", nargs=argparse.REMAINDER, help="the kiosk program, with sensewatch beside it, and its own options")
    options = parser.parse_args()
    options.kiosk = options.kiosk or ["build/release/bin/stillroom"]
    os.makedirs(options.out, exist_ok=True)
    for old in glob.glob(os.path.join(glob.escape(options.out), "[0-9]*-*.png")):
        os.remove(old)
    return options
