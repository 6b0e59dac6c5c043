// SPDX-License-Identifier: MPL-2.0
// Today's wait and the notice for the room, 360 bytes: part of every board, and a message of its own from the page.
import { BodyReader, blank, bytesOf, type Read } from "./body";
import { readText, writeText } from "./text";

export const NOTICE_SIZE = 360;
export const WHY_SIZE = 96;
export const WORDS_SIZE = 256;
export const LONGEST_WAIT = 48;
export const MINUTES_IN_STEP = 5;

export const Wait = { nothing: 0, fromTo: 1, unknown: 2 } as const;

export interface Notice {
    wait: number;
    from: number; // in steps of five minutes
    to: number;
    age: number; // minutes since the wait was said
    why: string;
    words: string;
}

export function nothingSaid(): Notice {
    return { wait: Wait.nothing, from: 0, to: 0, age: 0, why: "", words: "" };
}

/** The body of a message that is only this. */
export function readNotice(bytes: Uint8Array): Read<Notice> {
    const body = new Unversioned(bytes, NOTICE_SIZE);
    return body.result(noticeAt(body, 0));
}

export function noticeAt(body: BodyReader, at: number): Notice {
    const wait = body.between(at, Wait.nothing, Wait.unknown, "wait");
    const from = body.between(at + 1, 0, LONGEST_WAIT, "from");
    const to = body.between(at + 2, 0, LONGEST_WAIT, "to");
    body.expect(to >= from, `the wait ends at ${to}, before it begins at ${from}`);
    const age = body.byte(at + 3);
    const why = readText(body, at + 4, WHY_SIZE, "why");
    const words = readText(body, at + 100, WORDS_SIZE, "the notice");
    body.zeros(at + 356, 4);
    return { wait, from, to, age, why, words };
}

export function writeNotice(notice: Notice): Uint8Array {
    const bytes = bytesOf(blank(NOTICE_SIZE));
    bytes.set([notice.wait, notice.from, notice.to, notice.age]);
    writeText(bytes, 4, WHY_SIZE, notice.why);
    writeText(bytes, 100, WORDS_SIZE, notice.words);
    return bytes;
}

/** This body alone has no version of its own: its first byte is the wait. */
class Unversioned extends BodyReader {
    protected override versionFault(): string {
        return "";
    }
}
