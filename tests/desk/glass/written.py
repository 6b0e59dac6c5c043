# SPDX-License-Identifier: MPL-2.0
"""What is written in some folders, to be compared with what was before."""

import os
import stat


def files(*folders):
    """What each file says, and when it was written."""
    found = {}
    for folder in folders:
        for place, _, names in os.walk(folder):
            for path in (os.path.join(place, name) for name in names):
                about = os.stat(path)
                if stat.S_ISREG(about.st_mode):
                    with open(path, "rb") as file:
                        found[path] = about.st_mtime_ns, file.read()
    return found
