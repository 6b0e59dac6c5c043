// SPDX-License-Identifier: MPL-2.0
// The end of a form: out to the room, or left as it is.
import type { Desk } from "../desk";

export function Sending({ desk, leave }: { desk: Desk; leave: () => void }) {
    return (
        <div class="pills">
            <button class="pill filled" type="submit" aria-disabled={!desk.online()}>{desk.speech.say("say.put")}</button>
            <button class="pill" type="button" onClick={leave}>{desk.speech.say("say.leave")}</button>
        </div>
    );
}
