// SPDX-License-Identifier: MPL-2.0
// Which presses of an answer are meant.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isMeant } from "../../../app/desk/view/press";

let clock = 0;

function press(after: number, clientX: number, detail = 1): boolean {
    clock += after;
    return isMeant({ timeStamp: clock, clientX, clientY: 100, detail } as MouseEvent);
}

for (const { what, after, x, detail, meant } of [
    { what: "one at the same place in the same moment", after: 200, x: 105, detail: 1, meant: false },
    { what: "one that the device counts as the second", after: 200, x: 300, detail: 2, meant: false },
    { what: "one at another place", after: 200, x: 140, detail: 1, meant: true },
    { what: "one after a look", after: 600, x: 100, detail: 1, meant: true },
    { what: "a key", after: 50, x: 100, detail: 0, meant: true },
]) {
    test(`${what} is ${meant ? "meant" : "not meant"}`, () => {
        assert.ok(press(10_000, 100));
        assert.equal(press(after, x, detail), meant);
    });
}

test("a third of three is not meant either", () => {
    assert.deepEqual([press(10_000, 100), press(300, 100), press(300, 100)], [true, false, false]);
});
