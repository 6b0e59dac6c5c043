// SPDX-License-Identifier: MPL-2.0
// A wait and a notice on their way to the room, until a board shows them.
import { LATE_AFTER } from "./pending";
import type { Notice } from "./wire";

export class Saying {
    private sent: { notice: Notice; at: number } | null = null;

    send(notice: Notice, now: number): void {
        this.sent = { notice, at: now };
    }

    see(shown: Notice): void {
        if (this.sent && same(this.sent.notice, shown)) {
            this.sent = null;
        }
    }

    now(now: number): "none" | "under-way" | "late" {
        if (!this.sent) {
            return "none";
        }
        return now - this.sent.at < LATE_AFTER ? "under-way" : "late";
    }
}

function same(one: Notice, other: Notice): boolean {
    return one.wait === other.wait && one.from === other.from && one.to === other.to && one.why === other.why && one.words === other.words;
}
