# SPDX-License-Identifier: MPL-2.0
"""What a visitor hears: records the stage's sound and measures how loud it was and how fast it ever rose."""

import array
import ctypes
import os
import time
import wave

RATE, CHANNELS = 48000, 2
HOP = 0.05      # seconds between two looks at the loudness
FLOOR = -72.0   # LUFS: below this nobody hears anything, so every rise is counted from here


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
        """Gives back when the first sample was heard."""
        until = time.monotonic() + seconds
        while self.now() == 0 and time.monotonic() < until:
            time.sleep(0.05)
        return time.monotonic() - self.now()

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
        self.momentary = _momentary(samples)

    @property
    def seconds(self):
        return len(self.samples) / (RATE * CHANNELS)

    def peak(self, start=0.0, end=None):
        part = self.samples[_at(start):_at(self.seconds if end is None else end)]
        return max(max(part, default=0), -min(part, default=0))

    def steepest_rise(self, within):
        """The largest rise of momentary loudness within so many seconds, in LU, and when it began."""
        apart = round(within / HOP)
        rises = [(self.momentary[at + apart] - self.momentary[at], at * HOP) for at in range(len(self.momentary) - apart)]
        return max(rises, default=(0.0, 0.0))

    def loudest(self):
        return max(self.momentary, default=FLOOR)

    def save(self, path):
        with wave.open(path, "wb") as file:
            file.setnchannels(CHANNELS)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(self.samples.tobytes())


def _at(second):
    return int(second * RATE) * CHANNELS


def _momentary(samples):
    """Loudness of the last 400 ms by EBU R 128, each HOP, never below FLOOR."""
    meter = ctypes.CDLL("libebur128.so.1")
    meter.ebur128_init.restype = ctypes.c_void_p
    state = ctypes.c_void_p(meter.ebur128_init(CHANNELS, ctypes.c_ulong(RATE), 1))  # 1: momentary only
    frames, now, curve = int(HOP * RATE), ctypes.c_double(), []
    block = ctypes.c_short * (frames * CHANNELS)
    for at in range(0, len(samples) - frames * CHANNELS + 1, frames * CHANNELS):
        meter.ebur128_add_frames_short(state, block.from_buffer(samples, at * samples.itemsize), ctypes.c_size_t(frames))
        meter.ebur128_loudness_momentary(state, ctypes.byref(now))
        curve.append(max(now.value, FLOOR))
    meter.ebur128_destroy(ctypes.byref(state))
    return curve
