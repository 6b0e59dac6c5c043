// SPDX-License-Identifier: MPL-2.0
// Boards as a test wants them.
import { nothingSaid, writeBoard, type BoardBody, type Row } from "../../../app/desk/wire";

export function row(change: Partial<Row> = {}): Row {
    return {
        colour: 3, thing: 0, life: 1, needs: 0, place: 0, state: 1, whose: 0, said: 0, age: 0, reminder: false, askedAgain: false, ...change,
    };
}

export function board(rows: Row[], change: Partial<BoardBody> = {}): BoardBody {
    return { open: true, lists: 7439, run: 1, count: 1, pages: 0, minutes: 0, rows, notice: nothingSaid(), ...change };
}

export function bytes(rows: Row[], change: Partial<BoardBody> = {}): Uint8Array {
    return writeBoard(board(rows, change));
}
