// SPDX-License-Identifier: MPL-2.0
// How this page looks and speaks, the way to what it prints, and the way out.
import type { Desk } from "../desk";
import { Preferences } from "./Preferences";

export function Mine({ desk }: { desk: Desk }) {
    return (
        <section class="card" aria-labelledby="mine">
            <h2 id="mine">{desk.speech.say("page.options")}</h2>
            <Preferences desk={desk} />
            <div class="pills">
                <a class="pill" href={`#cards-${desk.speech.language}`} target="_blank" rel="noopener" aria-describedby="cards-open">
                    {desk.speech.say("cards.title")}
                </a>
            </div>
            <p id="cards-open" class="soft">{desk.speech.say("cards.open")}</p>
            <div class="pills">
                <button class="pill" type="button" onClick={() => desk.leave()}>{desk.speech.say("page.leave")}</button>
            </div>
        </section>
    );
}
