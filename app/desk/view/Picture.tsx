// SPDX-License-Identifier: MPL-2.0
// A token as the glass draws it: the thing filled with its colour, rim and marks in the deep tone. Its words stand beside it.
import type { Row } from "../wire";
import type { Words } from "../words";

export function Picture({ words, row }: { words: Words; row: Pick<Row, "colour" | "thing"> }) {
    const colour = words.colours[row.colour];
    const thing = words.things[row.thing];
    return (
        <span class="picture" aria-hidden="true">
            {colour && thing && (
                <svg viewBox="-1 -1 26 26">
                    <path d={thing.body} fill={colour.deep} stroke={colour.deep} stroke-width="2" stroke-linejoin="round" />
                    <path d={thing.body} fill={colour.body} />
                    <path d={thing.mark} fill="none" stroke={colour.deep} stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
                </svg>
            )}
        </span>
    );
}
