// SPDX-License-Identifier: MPL-2.0
// One key of a pad of digits.
import QtQuick

Pebble {
    id: root

    property string sign
    property string face: root.text         // what is written on it, where its name is longer

    padding: 0
    implicitHeight: Theme.touch

    contentItem: Item {
        Sign {
            anchors.centerIn: parent
            visible: root.sign.length > 0
            width: Theme.signSmall
            height: width
            name: root.sign
            ink: root.ink
        }
        Words {
            anchors.centerIn: parent
            visible: root.sign.length === 0
            text: root.face
            font.pixelSize: Theme.textLarge
            lineHeight: 1
            color: root.ink
            Accessible.ignored: true
        }
    }
}
