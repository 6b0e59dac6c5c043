# SPDX-License-Identifier: MPL-2.0
"""What a visitor hears: records the stage's sound and measures how loud it was and how fast it ever rose."""

import array
import math
import operator
import os
import time
import wave

RATE, CHANNELS = 48000, 2
WINDOW = 0.4    # seconds: the momentary window of EBU R 128
HOP = 0.05      # seconds between two looks
FLOOR = -60.0   # dBFS: below this a room hears nothing, so every rise is counted from here


class Ears:
    def __init__(self, stage):
        self._path = os.path.join(stage.folder, "heard.raw")
        self._stage = stage
        with open(self._path, "wb") as file:
            self._recorder = stage.start(["parec", "-d", "cap.monitor", "--raw", f"--rate={RATE}", f"--channels={CHANNELS}",
                                          "--format=s16le", "--latency-msec=20"], stdout=file)

    def now(self):
        """Seconds heard so far."""
        return os.path.getsize(self._path) / (RATE * CHANNELS * 2)

    def wait_to_hear(self, seconds=10):
        until = time.monotonic() + seconds
        while self.now() == 0 and time.monotonic() < until:
            time.sleep(0.05)

    def stop(self):
        self._stage.stop(self._recorder)
        heard = array.array("h")
        with open(self._path, "rb") as file:
            heard.frombytes(file.read()[: int(self.now() * RATE) * CHANNELS * 2])
        return Heard(heard)


class Heard:
    """A recording, and the facts about it."""

    def __init__(self, samples):
        self.samples = samples
        block = int(HOP * RATE) * CHANNELS
        self._power = [_power(samples[at:at + block]) for at in range(0, len(samples) - block + 1, block)]

    @property
    def seconds(self):
        return len(self.samples) / (RATE * CHANNELS)

    def peak(self, start=0.0, end=None):
        part = self.samples[_frame(start):_frame(self.seconds if end is None else end)]
        return max(max(part, default=0), -min(part, default=0))

    def loudness(self):
        """Momentary loudness in dBFS (no ear weighting), one number each HOP, of the WINDOW that begins there."""
        blocks = round(WINDOW / HOP)
        return [_decibels(sum(self._power[at:at + blocks]) / blocks) for at in range(len(self._power) - blocks + 1)]

    def steepest_rise(self):
        """The largest rise of loudness within one WINDOW, in dB, and when it was."""
        loud, apart = [max(level, FLOOR) for level in self.loudness()], round(WINDOW / HOP)
        rises = [(loud[at + apart] - loud[at], at * HOP) for at in range(len(loud) - apart)]
        return max(rises, default=(0.0, 0.0))

    def loudest(self):
        return max(self.loudness(), default=-math.inf)

    def save(self, path):
        with wave.open(path, "wb") as file:
            file.setnchannels(CHANNELS)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(self.samples.tobytes())


def _frame(seconds):
    return int(seconds * RATE) * CHANNELS


def _power(block):
    return sum(map(operator.mul, block, block)) / len(block) / 32768.0**2


def _decibels(power):
    return 10 * math.log10(power) if power > 0 else -math.inf
