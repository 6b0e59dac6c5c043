// SPDX-License-Identifier: MPL-2.0
// The page behind the log-in: who is here, what to know first, the tokens, and what the room is told.
import { useRef } from "preact/hooks";
import type { Desk } from "../desk";
import { useHeldFocus } from "./focus";
import { Head } from "./Head";
import { Mine } from "./Mine";
import { Notice } from "./Notice";
import { PracticeStrip } from "./PracticeStrip";
import { Room } from "./Room";
import { Signs } from "./Signs";
import { Tabs } from "./Tabs";
import { Tokens } from "./Tokens";
import { Wait } from "./Wait";

export function Page({ desk }: { desk: Desk }) {
    const main = useRef<HTMLDivElement>(null);
    useHeldFocus(main);
    return (
        <>
            <p class="aloud" role="status" aria-live="polite">{desk.aloud}</p>
            <p class="on-paper">{desk.speech.say("cards.notPrinted")}</p>
            <Head desk={desk} />
            <main>
                <Tabs desk={desk} />
                <div id="section" class="page" role="tabpanel" aria-labelledby={`tab-${desk.tab}`}>
                    <div ref={main} tabIndex={-1} class="main">
                        <Signs desk={desk} />
                        {desk.tab === "practice" && <PracticeStrip desk={desk} />}
                        <Tokens desk={desk} />
                        <p class="soft foot">{desk.speech.say("page.kept")}</p>
                    </div>
                    <div class="side">
                        {desk.tab === "board" && <Wait desk={desk} />}
                        {desk.tab === "board" && <Notice desk={desk} />}
                        <Room desk={desk} />
                        <Mine desk={desk} />
                    </div>
                </div>
            </main>
        </>
    );
}
