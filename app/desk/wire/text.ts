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

/** As much as there is space for, to a whole character. */
export function cut(text: string, size: number): string {
    const letters = Array.from(text);
    while (bytesIn(letters.join("")) > size) {
        letters.pop();
    }
    return letters.join("");
}
