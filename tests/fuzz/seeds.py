#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""Writes what the fuzzers begin with: seeds.py bodies|line FOLDER. It is what both sides of the wire are tested with."""

import json
import os
import sys

VECTORS = os.path.join(os.path.dirname(os.path.realpath(__file__)), "../desk/vectors.json")
# Deeds of line.cpp
DESK, EVERYONE, REPLY, NOTICE, KNOWN_HERE, KNOWN_REPLY, SECOND, MINUTES, COMES, CHANGES, GOES, BUS = range(12)


def bodies(vectors):
    """Every body that is read by the kiosk, good or bad. Those of boards are only for the page."""
    for kind in ("answers", "heres", "notices"):
        yield from (bytes.fromhex(one["hex"]) for one in vectors[kind])
    yield from (bytes.fromhex(one["hex"]) for one in vectors["bad"] if one["kind"] != "board")


def hours(vectors):
    """An hour in which a few visitors come and each body is said once, on the topic of its kind and by somebody who knows the run."""
    arrivals = [deed(COMES, bytes([colour, colour, 5, 1])) + deed(MINUTES, b"\0") for colour in range(4)]
    for kind, topics in (("answers", (REPLY, KNOWN_REPLY)), ("heres", (DESK, EVERYONE, KNOWN_HERE)), ("notices", (NOTICE,))):
        for one in vectors[kind]:
            said = [deed(topic, bytes.fromhex(one["hex"])) for topic in topics]
            yield b"".join([*arrivals, *said, deed(SECOND), deed(CHANGES, b"\0\1\2"), *said, deed(GOES), deed(GOES, b"\0"),
                            deed(BUS, b"\1"), deed(SECOND), deed(BUS, b"\0"), deed(MINUTES, b"\x59")])


def deed(kind, body=b""):
    return bytes([kind]) + len(body).to_bytes(2, "big") + body


def main():
    what, folder = sys.argv[1:]
    with open(VECTORS, encoding="utf-8") as file:
        vectors = json.load(file)
    os.makedirs(folder, exist_ok=True)
    for number, seed in enumerate({"bodies": bodies, "line": hours}[what](vectors)):
        with open(os.path.join(folder, f"{number:03}"), "wb") as file:
            file.write(seed)


if __name__ == "__main__":
    main()
