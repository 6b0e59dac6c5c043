// SPDX-License-Identifier: MPL-2.0
// The tokens of the open tab, whoever waits longest first.
import { useRef } from "preact/hooks";
import type { Desk } from "../desk";
import { keyOf } from "../kiosk";
import { Token } from "./Token";
import { useHeldFocus } from "./focus";

export function Tokens({ desk }: { desk: Desk }) {
    const list = useRef<HTMLElement>(null);
    useHeldFocus(list);
    const { speech } = desk;
    const rows = desk.tab === "board" ? desk.board.rows()
        : (desk.practice.kiosk.board?.rows ?? []).map((row) => ({ key: keyOf(row), kiosk: desk.practice.kiosk, row }));
    return (
        <section ref={list} tabIndex={-1} aria-label={speech.say("board.label")}>
            {rows.length === 0 && <Empty desk={desk} />}
            <ul class="tokens">
                {rows.map(({ key, kiosk, row }) => <Token key={key} desk={desk} kiosk={kiosk} row={row} />)}
            </ul>
        </section>
    );
}

function Empty({ desk }: { desk: Desk }) {
    const place = desk.tab === "practice" ? "practice" : isKnown(desk) ? "board" : "unknown";
    return (
        <div class="empty">
            <p class="large">{desk.speech.say(EMPTY[place].first)}</p>
            <p class="soft">{desk.speech.say(EMPTY[place].more)}</p>
        </div>
    );
}

const EMPTY = {
    board: { first: "board.empty", more: "board.emptyMore" },
    practice: { first: "practice.empty", more: "practice.emptyMore" },
    unknown: { first: "board.unknown", more: "board.unknownMore" },
} as const;

// An empty board says that nobody waits only where every kiosk is heard.
function isKnown(desk: Desk): boolean {
    return desk.online() && desk.board.kiosks().every((kiosk) => kiosk.board !== null && !kiosk.silent(desk.now));
}
