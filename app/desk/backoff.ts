// SPDX-License-Identifier: MPL-2.0
// How long to wait before the line is tried again: one second at first and up to a minute, never all pages at once.
const LEAST = 1_000;
const MOST = 60_000;

/** Milliseconds before try number `attempt`, counted from 0; `chance` is 0 to 1. */
export function pause(attempt: number, chance: number): number {
    const longest = Math.min(MOST, LEAST * 2 ** (attempt + 1));
    return LEAST + chance * (longest - LEAST);
}
