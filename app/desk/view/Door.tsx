// SPDX-License-Identifier: MPL-2.0
// The log-in. The password goes to the line and nowhere else.
import { useState } from "preact/hooks";
import type { Desk } from "../desk";
import { inLanguage } from "../words";
import { Mark } from "./Mark";
import { Preferences } from "./Preferences";
import { Seat } from "./Seat";

export function Door({ desk }: { desk: Desk }) {
    const [password, setPassword] = useState("");
    const [shown, setShown] = useState(false);
    const { speech } = desk;
    const enter = (event: Event) => {
        event.preventDefault();
        desk.enter(password);
    };
    return (
        <main class="door">
            <form class="card" onSubmit={enter}>
                <Mark />
                <h1>{speech.say("door.title")}</h1>
                <p class="soft">{inLanguage(desk.words.agency, speech.language)}</p>
                <label class="field">
                    <span>{speech.say("door.password")}</span>
                    <input type={shown ? "text" : "password"} value={password} required autocomplete="off" autocapitalize="off" spellcheck={false}
                        aria-describedby="door-says" onInput={(event) => setPassword(event.currentTarget.value)} />
                </label>
                <label class="tick">
                    <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
                    <span>{speech.say("door.show")}</span>
                </label>
                <Seat desk={desk} />
                <button class="pill filled" type="submit">{speech.say("door.enter")}</button>
                <p id="door-says" role="status" class="says">{wordsOf(desk)}</p>
                <p class="soft">{speech.say("door.kept")}</p>
                <Preferences desk={desk} />
            </form>
        </main>
    );
}

function wordsOf(desk: Desk): string {
    if (desk.opening) {
        return desk.speech.say("door.opening");
    }
    return desk.problem === "" ? "" : desk.speech.say(`door.${desk.problem}`);
}
