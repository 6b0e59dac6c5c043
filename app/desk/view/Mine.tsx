// SPDX-License-Identifier: MPL-2.0
// How this page looks and speaks, and the way out.
import type { Desk } from "../desk";
import { Preferences } from "./Preferences";

export function Mine({ desk }: { desk: Desk }) {
    return (
        <section class="card" aria-labelledby="mine">
            <h2 id="mine">{desk.speech.say("page.options")}</h2>
            <Preferences desk={desk} />
            <div class="pills">
                <button class="pill" type="button" onClick={() => desk.leave()}>{desk.speech.say("page.leave")}</button>
            </div>
        </section>
    );
}
