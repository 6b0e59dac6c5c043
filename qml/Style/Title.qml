// SPDX-License-Identifier: MPL-2.0
// What a page says first, as a person would say it. In the softer ink: letters this large stand out by their size, and
// in the other a title that goes and comes would be a change of light.
import QtQuick

Words {
    color: Theme.softInk
    font.pixelSize: Theme.textTitle
    lineHeight: Theme.compact ? Theme.lineHeight : 1
    Accessible.role: Accessible.Heading
}
