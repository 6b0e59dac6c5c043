// SPDX-License-Identifier: MPL-2.0
// Words in a field of fixed size: one line of UTF-8, no control characters, the rest zero.
import type { BodyReader } from "./body";

// Control characters, and what parts lines or paragraphs.
const PARTS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

export function readText(body: BodyReader, at: number, size: number, what: string): string {
    const field = body.part(at, size);
    const end = field.indexOf(0);
    const used = end < 0 ? field : field.subarray(0, end);
    body.expect(field.subarray(used.length).every((byte) => byte === 0), `${what} goes on after its end`);
    const text = decoded(used);
    body.expect(text !== null, `${what} is not UTF-8`);
    body.expect((text ?? "").search(PARTS) < 0, `${what} has a control character`);
    return text ?? "";
}

export function writeText(into: Uint8Array, at: number, size: number, text: string): void {
    into.set(new TextEncoder().encode(cut(text, size)), at);
}

/** The text as it can be sent: control characters become a space, half a character the sign for one, and what is too long is cut. */
export function fitting(text: string, size: number): string {
    const whole = new TextDecoder().decode(new TextEncoder().encode(text));
    return cut(whole.replace(PARTS, " ").trim(), size).trimEnd();
}

export function bytesIn(text: string): number {
    return new TextEncoder().encode(text).length;
}

function decoded(bytes: Uint8Array): string | null {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        return null;
    }
}

/** As much as there is space for, to a whole character. Reads no further than that, however long the text is. */
export function cut(text: string, size: number): string {
    let used = 0, end = 0;
    for (const letter of text) {
        used += bytesIn(letter);
        if (used > size) return text.slice(0, end);
        end += letter.length;
    }
    return text;
}

/** What `now` is where `before` stood and not all that was put into it has space: what stood there stays, and takes as much as it can. */
export function taking(before: string, now: string, size: number): { words: string; caret: number } {
    if (now.length <= size && bytesIn(now) <= size) return { words: now, caret: now.length };
    let head = 0, tail = 0;
    const most = Math.min(before.length, now.length);
    while (head < most && before[head] === now[head]) head += 1;
    while (tail < most - head && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
    const first = now.slice(0, head), last = tail > 0 ? now.slice(-tail) : "";
    const put = cut(now.slice(head, now.length - tail), Math.max(0, size - bytesIn(first) - bytesIn(last)));
    return { words: first + put + last, caret: head + put.length };
}
