// SPDX-License-Identifier: MPL-2.0
// A small round action that a sign alone can say; its word is there for screen readers.
import QtQuick

Pebble {
    id: root

    required property string sign

    width: Theme.touch
    height: Theme.touch
    implicitHeight: Theme.touch
    corner: width / 2
    padding: 0

    contentItem: Item {
        Sign {
            anchors.centerIn: parent
            width: Theme.signSmall
            height: width
            name: root.sign
            ink: root.ink
        }
    }
}
