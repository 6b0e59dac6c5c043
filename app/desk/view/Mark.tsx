// SPDX-License-Identifier: MPL-2.0
// The sign of Stillroom: a light above water.
export function Mark() {
    return (
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="6.4" r="2.7" />
            <path d="M2.8 13.2c3.1-2.6 6.1-2.6 9.2 0s6.1 2.6 9.2 0M2.8 18.4c3.1-2.6 6.1-2.6 9.2 0s6.1 2.6 9.2 0" />
        </svg>
    );
}
