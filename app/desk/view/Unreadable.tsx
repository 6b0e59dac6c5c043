// SPDX-License-Identifier: MPL-2.0
// What stands there when the lists of the site cannot be read: without them no token has a name.
import type { Speech } from "../speech";
import { Mark } from "./Mark";

export function Unreadable({ speech, why }: { speech: Speech; why: string }) {
    return (
        <main class="door">
            <div class="card">
                <Mark />
                <h1>{speech.say("door.title")}</h1>
                <p role="status">{speech.say("door.wordsNot", { why })}</p>
            </div>
        </main>
    );
}
