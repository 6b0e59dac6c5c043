// SPDX-License-Identifier: MPL-2.0
// One token on the board, 12 bytes.
import type { BodyReader } from "./body";

export const ROW_SIZE = 12;
export const NONE = 255;

export const State = { notSeen: 1, seen: 2, onTheWay: 3, done: 4 } as const;
export const Said = { nothing: 0, aboutFive: 1, aboutFifteen: 2, wouldAsk: 3 } as const;
export const Age = { fresh: 0, fewMinutes: 1, while: 2 } as const;

const REMINDER = 16;
const ASKED_AGAIN = 32;

export interface Row {
    colour: number;
    thing: number;
    life: number;
    needs: number; // a bit for each
    place: number;
    state: number;
    whose: number;
    said: number;
    age: number;
    reminder: boolean;
    askedAgain: boolean;
}

export function isEmpty(body: BodyReader, at: number): boolean {
    return body.part(at, ROW_SIZE).every((byte) => byte === NONE);
}

export function rowAt(body: BodyReader, at: number): Row {
    const whose = body.byte(at + 10);
    const age = body.byte(at + 11);
    body.expect((age & ~(REMINDER | ASKED_AGAIN | 15)) === 0, `age at ${at + 11} is ${age}, with a bit that is kept for later`);
    return {
        colour: body.between(at, 0, NONE - 1, "colour"),
        thing: body.between(at + 1, 0, NONE - 1, "thing"),
        life: body.short(at + 2),
        needs: body.long(at + 4),
        place: body.between(at + 8, 0, 8, "place"),
        state: body.between(at + 9, State.notSeen, State.done, "state"),
        whose: body.within(whose & 15, 0, 7, `whose at ${at + 10}`),
        said: body.within(whose >> 4, Said.nothing, Said.wouldAsk, `what was said at ${at + 10}`),
        age: body.within(age & 15, Age.fresh, Age.while, `age at ${at + 11}`),
        reminder: (age & REMINDER) !== 0,
        askedAgain: (age & ASKED_AGAIN) !== 0,
    };
}

export function writeRow(view: DataView, at: number, row: Row): void {
    view.setUint8(at, row.colour);
    view.setUint8(at + 1, row.thing);
    view.setUint16(at + 2, row.life);
    view.setUint32(at + 4, row.needs);
    view.setUint8(at + 8, row.place);
    view.setUint8(at + 9, row.state);
    view.setUint8(at + 10, row.whose | (row.said << 4));
    view.setUint8(at + 11, row.age | (row.reminder ? REMINDER : 0) | (row.askedAgain ? ASKED_AGAIN : 0));
}
