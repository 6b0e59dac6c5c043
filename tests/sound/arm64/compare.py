#!/usr/bin/python3 -B
# SPDX-License-Identifier: MPL-2.0
"""Renders every soundscape on this processor and on an arm64 that qemu plays, and holds one against the other.

Needs `deploy/setup arm64`; without it this ends with 77, which ctest calls skipped. Ends with 1 where the two differ by more
than -90 dB.
"""

import argparse
import array
import glob
import math
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib

TREE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..")
# As CMake builds them for a release.
FLAGS = ["-std=c++20", "-O3", "-DNDEBUG", "-ffp-contract=off", "-static", "-I", os.path.join(TREE, "app")]
CROSS, QEMU = "aarch64-linux-gnu-g++", "qemu-aarch64"
MOST = -90
VOICE_SAMPLES = 4 * 48000 * 2


def soundscapes():
    """The name of each voice that is made by us, and the line that asks for it."""
    for path in sorted(glob.glob(os.path.join(TREE, "media", "soundscapes", "*.toml"))):
        with open(path, "rb") as file:
            said = tomllib.load(file)
        if said["voice"] != "recording":
            values = said.get("parameters", {}).items()
            yield said["id"], " ".join([said["voice"], *(f"{name}={value}" for name, value in values)])


def build(compiler, folder):
    program = os.path.join(folder, "render-" + compiler)
    sources = glob.glob(os.path.join(TREE, "app", "sound", "*.cpp"))
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "render.cpp")
    subprocess.run([compiler, *FLAGS, here, *sources, "-o", program], check=True)
    return program


def render(command, lines):
    samples = array.array("f")
    samples.frombytes(subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout)
    return samples


def decibels(one, other):
    """The power of the difference against that of the sound; -inf where they are the same, byte for byte."""
    if one.tobytes() == other.tobytes():
        return -math.inf
    apart = sum((a - b) ** 2 for a, b in zip(one, other))
    return 10 * math.log10(max(apart, 1e-30) / max(sum(a * a for a in one), 1e-30))


def main():
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    if not shutil.which(CROSS) or not shutil.which(QEMU):
        print(f"no {CROSS} or no {QEMU} here: deploy/setup arm64")
        return 77
    named = list(soundscapes())
    lines = "".join(line + "\n" for _, line in named)
    with tempfile.TemporaryDirectory() as folder:
        here = render([build("g++", folder)], lines)
        there = render([QEMU, build(CROSS, folder)], lines)
    if len(here) != len(there) or len(here) <= len(named) * VOICE_SAMPLES:
        sys.exit(f"here {len(here)} samples, there {len(there)}")
    good = True
    for at, name in enumerate([name for name, _ in named] + ["four with the governor"]):
        begin = at * VOICE_SAMPLES
        end = begin + VOICE_SAMPLES if at < len(named) else len(here)
        difference = decibels(here[begin:end], there[begin:end])
        good = good and difference <= MOST
        print(f"{name:30} {'the same bytes' if difference == -math.inf else f'{difference:.1f} dB apart'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
