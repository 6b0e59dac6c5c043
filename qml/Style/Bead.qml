// SPDX-License-Identifier: MPL-2.0
// One of a row that shows how far something goes: filled where it has come, a ring where it has not.
import QtQuick

Rectangle {
    required property bool filled

    width: Theme.gapSmall * 1.3
    height: width
    radius: width / 2
    color: filled ? Theme.ink : "transparent"
    border.width: Theme.edge
    border.color: filled ? Theme.ink : Theme.softInk
}
