// SPDX-License-Identifier: MPL-2.0
// The second, softer voice of a page.

Words {
    font.pixelSize: Theme.textSmall
    color: Theme.softInk
}
