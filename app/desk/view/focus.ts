// SPDX-License-Identifier: MPL-2.0
// Whoever works by keyboard stays where they were, also where the button under their hand has gone with what it asked for.
import { useLayoutEffect, type MutableRef } from "preact/hooks";

export function useHeldFocus(place: MutableRef<HTMLElement | null>): void {
    const held = place.current?.contains(document.activeElement) ?? false;
    useLayoutEffect(() => {
        if (held && !place.current?.contains(document.activeElement)) {
            place.current?.focus();
        }
    });
}
