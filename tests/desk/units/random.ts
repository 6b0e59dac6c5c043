// SPDX-License-Identifier: MPL-2.0
// Chance that is the same in every run, and what it does to bodies.
export function seeded(seed: number): () => number {
    let state = seed >>> 0;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
    };
}

/** One of the bodies with up to three bytes changed, with a part of another in it, or now and then longer or shorter. */
export function spoilt(bodies: Uint8Array[], chance: () => number): Uint8Array {
    const below = (count: number) => Math.floor(chance() * count);
    const body = Uint8Array.from(bodies[below(bodies.length)]!);
    if (below(4) === 0) {
        const other = bodies[below(bodies.length)]!;
        const at = below(other.length);
        body.set(other.subarray(at, at + below(body.length - Math.min(at, body.length) + 1)).subarray(0, body.length - at), at);
    }
    for (let bytes = below(4); bytes > 0; bytes -= 1) {
        body[below(body.length)] = below(2) === 0 ? below(4) : below(256);
    }
    return below(50) === 0 ? Uint8Array.from({ length: below(1100) }, (_, at) => body[at] ?? 0) : body;
}
