// SPDX-License-Identifier: MPL-2.0
// Seats are called by their name: each kiosk counts them in its own way.
import { inLanguage, type Text, type Words } from "./words";

export function nameOf(seat: Text): string {
    return inLanguage(seat, Object.keys(seat)[0] ?? "");
}

/** All seats of the site, each once. */
export function seatsOf(words: Words): Text[] {
    const all = words.kiosks.flatMap((kiosk) => kiosk.seats);
    return all.filter((seat, index) => all.findIndex((other) => nameOf(other) === nameOf(seat)) === index);
}

/** The number of a seat in such a list, counted from 1; 0 where it is not there. */
export function numberOf(name: string, seats: Text[]): number {
    return seats.findIndex((seat) => nameOf(seat) === name) + 1;
}
