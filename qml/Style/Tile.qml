// SPDX-License-Identifier: MPL-2.0
// A place one can go to, with a line that says what is there.
import QtQuick

Pebble {
    id: root

    property string sign
    property bool roomy: !Theme.compact     // room for the sign above the words

    implicitWidth: 40 * Theme.unit
    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    leftPadding: Theme.gap * (Theme.compact ? 1.2 : 1.5)
    rightPadding: Theme.gap
    topPadding: Theme.gap * (root.roomy ? 1 : 0.4)
    bottomPadding: Theme.gap * (root.roomy ? 1 : 0.4)

    contentItem: Item {
        Sign {
            visible: root.sign.length > 0 && root.roomy && parent.height - words.height > height
            name: root.sign
            ink: root.chosen ? root.ink : Theme.accent
        }
        Column {
            id: words

            anchors.bottom: root.roomy ? parent.bottom : undefined
            anchors.verticalCenter: root.roomy ? undefined : parent.verticalCenter
            width: parent.width

            Words {
                width: parent.width
                text: root.text
                font.pixelSize: Theme.textLarge
                color: root.ink
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text.length > 0
                text: root.preview
                font.pixelSize: Theme.textSmall
                color: root.softInk
                Accessible.ignored: true
            }
        }
    }
}
