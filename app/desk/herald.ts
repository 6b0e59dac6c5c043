// SPDX-License-Identifier: MPL-2.0
// What is said aloud to whoever reads the page by ear: how many have come and wait to be seen, and not more often than this.
export const APART = 10_000;

export interface News { arrived: number; notSeen: number }

export class Herald {
    private known = new Set<string>();
    private arrived = 0;
    private saidAt = -Infinity;

    /** What to say now, where there is something to say. */
    hear(keys: string[], now: number): News | null {
        this.arrived += keys.filter((key) => !this.known.has(key)).length;
        this.known = new Set(keys);
        if (this.arrived === 0 || now - this.saidAt < APART) {
            return null;
        }
        const news = { arrived: this.arrived, notSeen: keys.length };
        this.arrived = 0;
        this.saidAt = now;
        return news;
    }
}
