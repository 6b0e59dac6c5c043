// SPDX-License-Identifier: MPL-2.0
// The sections of the page. The board's count stands in its tab, wherever one is.
import { useEffect } from "preact/hooks";
import type { Desk, Tab } from "../desk";

const TABS: Tab[] = ["board", "practice"];
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: TABS.length - 1 };

export function Tabs({ desk }: { desk: Desk }) {
    // Whoever has come through the door goes on from here.
    useEffect(() => document.getElementById(`tab-${desk.tab}`)?.focus(), []);
    const { speech } = desk;
    const notSeen = desk.board.notSeen().length;
    const turn = (event: KeyboardEvent) => {
        const step = STEPS[event.key];
        if (step) {
            const next = TABS[(TABS.indexOf(desk.tab) + step) % TABS.length]!;
            desk.choose({ tab: next });
            document.getElementById(`tab-${next}`)?.focus();
        }
    };
    return (
        <div class="tabs" role="tablist" aria-label={speech.say("tab.label")} onKeyDown={turn}>
            {TABS.map((tab) => (
                <button key={tab} id={`tab-${tab}`} type="button" role="tab" class="tab" aria-selected={tab === desk.tab} aria-controls="section"
                    tabIndex={tab === desk.tab ? 0 : -1} onClick={() => desk.choose({ tab })}>
                    {speech.say(`tab.${tab}`)}
                    {tab === "board" && notSeen > 0 && <span class="count"> · {speech.count("page.notSeen", notSeen)}</span>}
                </button>
            ))}
        </div>
    );
}
