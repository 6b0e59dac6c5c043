# SPDX-License-Identifier: MPL-2.0
"""The files of a source tree, as the house checks read them."""

import os
import re
import subprocess


class Tree:
    """What is tracked where there is git, every file where there is none; what is built is not part of it."""

    def __init__(self, root):
        self.root = os.path.abspath(root)
        self.paths = sorted(self._tracked() or self._walked())

    def files(self, *endings, under=""):
        """(path, text) of every text file below `under` that ends so; of every text file without endings."""
        for path in self.paths:
            if path.startswith(under) and (not endings or path.endswith(endings)):
                text = self.read(path)
                if text is not None:
                    yield path, text

    def read(self, path):
        try:
            with open(os.path.join(self.root, path), encoding="utf-8") as file:
                return file.read()
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            return None

    def git(self, *words):
        if not os.path.exists(os.path.join(self.root, ".git")):
            return ""
        return subprocess.run(["git", "-c", "safe.directory=*", "-C", self.root, *words],
                              capture_output=True, text=True, check=True).stdout

    def _tracked(self):
        return [path for path in self.git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
                if os.path.isfile(os.path.join(self.root, path))]

    def _walked(self):
        for folder, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if name not in (".git", "build", "__pycache__")]
            for name in names:
                yield os.path.relpath(os.path.join(folder, name), self.root)


def lines_with(pattern, text):
    """(line number, match) of every match."""
    for match in re.finditer(pattern, text, re.M):
        yield text.count("\n", 0, match.start()) + 1, match


def without_comments(text):
    """The same text with what is commented out, in the way of C++ and QML, made blank. Lines and strings stay."""
    def blank(match):
        return match[0] if match[0][0] in "\"'" else re.sub(r"[^\n]", " ", match[0])
    return re.sub(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', blank, text, flags=re.S)


def without_strings(text):
    """The same text with the insides of strings made blank."""
    return re.sub(r'"(?:\\.|[^"\\\n])*"', lambda match: '"' + " " * (len(match[0]) - 2) + '"', text)
