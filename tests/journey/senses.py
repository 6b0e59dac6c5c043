# SPDX-License-Identifier: MPL-2.0
"""What a visitor's senses go through: sensewatch beside the stage, from the first picture to the last, with a diary of touches."""

import os
import subprocess
import time


class Senses:
    def __init__(self, stage, program, out, recording, began):
        """`recording` is there when the visit ends; `began` is when its first sample was heard, in seconds."""
        self._stage, self._program, self._recording, self._began = stage, program, recording, began
        self._diary = open(os.path.join(out, "touches.txt"), "w", buffering=1)
        self._report = os.path.join(out, "senses.txt")
        self._words = open(self._report, "w")
        self._watch = stage.start([program, "--screen-file", stage.pixels, "--touches", self._diary.name, "--sound", recording,
                                   "--sound-began", str(round(began * 1000))], stdout=self._words, stderr=subprocess.STDOUT)

    def note(self, words):
        """Writes down what is done now: "640 400 Meadow", "key Return", "display"."""
        self._diary.write(f"{time.monotonic_ns() // 1_000_000} {words}\n")

    def end(self):
        """What was beyond a limit, a line each, and what was most of everything."""
        self._watch.terminate()
        status = self._watch.wait(120)  # the whole recording is heard first
        self._words.close()
        self._diary.close()
        with open(self._report, encoding="utf-8") as file:
            *violations, most = file.read().splitlines() or [""]
        if status not in (0, 1):
            violations.append(f"sensewatch ended with {status}: {most}")
        return violations, most
