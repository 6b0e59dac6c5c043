#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Holds a tree to the rules of the house: house.py CHECK [ROOT]. Prints each fault as file:line: what; ends with 1 if any."""

import importlib
import os
import sys

from tree import Tree

CHECKS = ("licences", "arrows", "tokens", "plaintext", "doors", "modules", "motion", "alone", "traps", "translations", "places")


def main():
    if len(sys.argv) < 2 or sys.argv[1] not in CHECKS:
        sys.exit(f"usage: house.py CHECK [ROOT], where CHECK is one of {', '.join(CHECKS)}")
    here = os.path.dirname(os.path.abspath(__file__))
    tree = Tree(sys.argv[2] if len(sys.argv) > 2 else os.path.join(here, "..", ".."))
    check = importlib.import_module(sys.argv[1])
    faults = list(check.faults(tree))
    for fault in faults:
        print(fault)
    print(f"{sys.argv[1]}: {len(faults)} faults. The rule: {check.__doc__.strip()}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
