// SPDX-License-Identifier: MPL-2.0
// The bytes of a body, read with a reason for the first thing that is not as protocol.md says. Nothing here throws.

/** What was read, or why it was not. */
export type Read<T> = { good: true; value: T } | { good: false; why: string };

export const VERSION = 1;

/** Reads one body. After the first fault the numbers mean nothing, and `result` says why. */
export class BodyReader {
    private why = "";
    private readonly view: DataView;

    constructor(private readonly bytes: Uint8Array, size: number) {
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.expect(bytes.length === size, `it has ${bytes.length} bytes, and ${size} are allowed`);
        const fault = this.versionFault();
        this.expect(fault === "", fault);
    }

    protected versionFault(): string {
        const version = this.byte(0);
        return version === VERSION ? "" : `version ${version} is not known, only ${VERSION} is`;
    }

    byte(at: number): number {
        return at < this.bytes.length ? this.view.getUint8(at) : 0;
    }

    short(at: number): number {
        return at + 2 <= this.bytes.length ? this.view.getUint16(at) : 0;
    }

    long(at: number): number {
        return at + 4 <= this.bytes.length ? this.view.getUint32(at) : 0;
    }

    /** A byte that is between two others. */
    between(at: number, least: number, most: number, what: string): number {
        return this.within(this.byte(at), least, most, `${what} at ${at}`);
    }

    within(value: number, least: number, most: number, what: string): number {
        this.expect(value >= least && value <= most, `${what} is ${value}, and ${least} to ${most} is allowed`);
        return value;
    }

    zeros(at: number, size: number): void {
        for (let place = at; place < at + size; place += 1) {
            this.expect(this.byte(place) === 0, `the byte at ${place} is kept for later and is not zero`);
        }
    }

    part(at: number, size: number): Uint8Array {
        return this.bytes.subarray(at, at + size);
    }

    expect(right: boolean, why: string): void {
        if (!right && this.why === "") {
            this.why = why;
        }
    }

    result<T>(value: T): Read<T> {
        return this.why === "" ? { good: true, value } : { good: false, why: this.why };
    }
}

/** An empty body of this version, and its view. */
export function blank(size: number): DataView {
    const view = new DataView(new ArrayBuffer(size));
    view.setUint8(0, VERSION);
    return view;
}

export function bytesOf(view: DataView): Uint8Array {
    return new Uint8Array(view.buffer);
}
