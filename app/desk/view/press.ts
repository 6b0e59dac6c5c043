// SPDX-License-Identifier: MPL-2.0
// Which press of a button is meant. The second of a double one is not: a board may have come between the two, and with it
// another button under the same finger. A key is always meant; where it is held, the focus has moved on.
const DOUBLE = 500; // milliseconds
const NEAR = 24; // pixels

let last = { at: -Infinity, x: 0, y: 0 };

export function isMeant(press: MouseEvent): boolean {
    const before = last;
    last = { at: press.timeStamp, x: press.clientX, y: press.clientY };
    const again = last.at - before.at < DOUBLE && Math.hypot(last.x - before.x, last.y - before.y) < NEAR;
    return press.detail === 0 || (press.detail === 1 && !again);
}
