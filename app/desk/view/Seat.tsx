// SPDX-License-Identifier: MPL-2.0
// Which seat is mine.
import type { Desk } from "../desk";
import { nameOf, seatsOf } from "../seats";
import { inLanguage } from "../words";
import { Choice } from "./Choice";

export function Seat({ desk, beside = false }: { desk: Desk; beside?: boolean }) {
    const seats = seatsOf(desk.words).map((seat) => ({ value: nameOf(seat), words: inLanguage(seat, desk.speech.language) }));
    const options = [{ value: "", words: desk.speech.say("seat.none") }, ...seats];
    return (
        <Choice label={desk.speech.say("seat.mine")} value={desk.seat} options={options} beside={beside}
            chosen={(seat) => desk.choose({ seat })} />
    );
}
