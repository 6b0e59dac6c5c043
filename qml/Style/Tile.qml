// SPDX-License-Identifier: MPL-2.0
// A place one can go to, with a line that says what is there.
import QtQuick

Pebble {
    id: root

    property string sign
    property bool roomy: !Theme.compact     // room for the sign above the words
    property real wordsLight: 1             // and of the sign, while other words come: a line more or less moves all of it
    property bool brief: false              // the name alone, large and even; the line is said by a screen reader

    // A wide stone filled with light would be a lamp in a dim room: it is tinted, edged and marked instead.
    fullness: Theme.chosenTint
    implicitWidth: 40 * Theme.unit
    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    leftPadding: Theme.gap * (Theme.compact ? 1 : 1.5)
    rightPadding: Theme.gap * (Theme.compact ? 0.6 : 1)
    topPadding: Theme.gap * (root.roomy ? 1 : Theme.compact ? 0 : 0.3)
    bottomPadding: root.topPadding

    contentItem: Item { // qmllint disable
        opacity: root.wordsLight

        Sign {
            visible: root.sign.length > 0 && root.roomy && parent.height - words.height > height
            name: root.sign
            ink: root.chosen ? root.ink : Theme.accent
        }
        Sign {
            anchors.right: parent.right
            anchors.verticalCenter: root.roomy ? undefined : parent.verticalCenter
            visible: root.chosen
            width: Theme.signSmall
            height: width
            name: "chosen"
            ink: root.ink
        }
        Column {
            id: words

            anchors.bottom: root.roomy ? parent.bottom : undefined
            anchors.verticalCenter: root.roomy ? undefined : parent.verticalCenter
            anchors.verticalCenterOffset: -Theme.lineAir / 2
            width: parent.width - (root.chosen ? Theme.signSmall : 0)
            spacing: Theme.nameGap

            Words {
                id: name

                width: parent.width
                text: root.text
                font.pixelSize: Theme.textLarge
                color: root.ink
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                // A line that does not fit is left to the screen reader; words are never made smaller.
                visible: text.length > 0 && !root.brief && name.height + implicitHeight + words.spacing <= root.availableHeight + Theme.lineAir + 1
                text: root.preview
                font.pixelSize: Theme.textSmall
                color: root.softInk
                Accessible.ignored: true
            }
        }
    }
}
