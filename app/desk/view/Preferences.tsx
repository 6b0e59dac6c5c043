// SPDX-License-Identifier: MPL-2.0
// Language and light of this page, until it is closed.
import type { Desk, Light } from "../desk";
import { NAMES, type Key, type Language } from "../speech";
import { Choice } from "./Choice";

const LIGHTS: Light[] = ["device", "light", "dark"];

export function Preferences({ desk }: { desk: Desk }) {
    const { speech } = desk;
    const languages = Object.entries(NAMES).map(([value, words]) => ({ value, words }));
    const lights = LIGHTS.map((value) => ({ value, words: speech.say(`page.light.${value}` as Key) }));
    return (
        <div class="pair wide">
            <Choice label={speech.say("page.language")} value={speech.language} options={languages}
                chosen={(language) => desk.choose({ language: language as Language })} />
            <Choice label={speech.say("page.light")} value={desk.light} options={lights}
                chosen={(light) => desk.choose({ light: light as Light })} />
        </div>
    );
}
