# SPDX-License-Identifier: MPL-2.0
"""No Canvas, no moving pictures, no timer faster than a tenth of a second, and nothing that makes up for a late frame: light and motion are `Slewed`."""

from tree import lines_with, without_comments

BUSY = r"\b(Canvas|AnimatedImage|AnimatedSprite|SpriteSequence|MediaPlayer|SoundEffect|Video|VideoOutput)\s*\{"
LATE = r"\bBehavior\s+on\b|\b\w*(?:Animation|Animator)\b(?:\s+on\s+\w+)?\s*\{"


def faults(tree):
    for path, text in tree.files(".qml", under="qml/"):
        code = without_comments(text)
        for number, match in lines_with(BUSY, code):
            yield f"{path}:{number}: {match[1]}"
        for number, match in lines_with(LATE, code):
            yield f"{path}:{number}: {match[0].strip()}"
        for number, match in lines_with(r"\binterval\s*:\s*(\d+)\s*(?:[;}\n]|$)", code):
            if int(match[1]) < 100:
                yield f"{path}:{number}: a timer of {match[1]} ms"
