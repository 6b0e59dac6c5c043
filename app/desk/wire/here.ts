// SPDX-License-Identifier: MPL-2.0
// What a page says of itself, 16 bytes: here, with the board that it shows, or gone.
import { BodyReader, blank, bytesOf, type Read } from "./body";

export const HERE_SIZE = 16;

const HERE = 1;
const GONE = 2;

export interface Here {
    gone: boolean;
    page: number;
    run: number;
    count: number;
}

export function readHere(bytes: Uint8Array): Read<Here> {
    const body = new BodyReader(bytes, HERE_SIZE);
    const gone = body.between(1, HERE, GONE, "here or gone") === GONE;
    const here = { gone, page: body.long(4), run: body.long(8), count: body.long(12) };
    body.zeros(2, 2);
    body.expect(!gone || (here.run === 0 && here.count === 0), "a page that is gone names a board");
    return body.result(here);
}

export function writeHere(here: Here): Uint8Array {
    const view = blank(HERE_SIZE);
    view.setUint8(1, here.gone ? GONE : HERE);
    view.setUint32(4, here.page);
    view.setUint32(8, here.run);
    view.setUint32(12, here.count);
    return bytesOf(view);
}

export function gone(page: number): Uint8Array {
    return writeHere({ gone: true, page, run: 0, count: 0 });
}
