// SPDX-License-Identifier: MPL-2.0
// A mood of light as a picture of itself, in its own colours and its own ink.
import QtQuick
import Stillroom.Room
import Stillroom.Scenes
import Stillroom.Style

Pebble {
    id: root

    required property MoodChoice mood
    readonly property list<color> colours: root.mood.colours

    text: root.mood.title
    preview: root.mood.preview
    chosen: root.mood.chosen
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Item {
        Vignette {
            anchors.fill: parent
            colours: root.colours
            picture: root.mood.picture
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.round
            color: Qt.alpha(root.colours[6], 0.12 * root.warm)
            border.width: Theme.edge * (root.visualFocus || root.chosen ? 3 : 1)
            border.color: root.visualFocus || root.chosen ? Theme.ink : Qt.alpha(Theme.glow, 2 * Theme.edgeLight)
        }
    }
    contentItem: Item { // qmllint disable
        // A breath of the mood's own ground under its words, so that they read over any part of its picture.
        Stone {
            anchors.fill: words
            anchors.margins: -Theme.gapSmall
            corner: Theme.round * 0.8
            stone: root.colours[7]
            edgeLight: 0
            cover: root.mood.picture > 0 ? Theme.pebbleCover : 0
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.compact ? Theme.gapSmall : Theme.gap * 0.8

            Words {
                id: name

                width: parent.width
                text: root.text
                font.pixelSize: Theme.textLarge
                color: root.colours[9]
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: name.height + implicitHeight + 3 * words.anchors.margins <= root.availableHeight
                text: root.preview
                font.pixelSize: Theme.textSmall
                color: root.colours[10]
                Accessible.ignored: true
            }
        }
        Stone {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.compact ? 0 : Theme.gapSmall
            visible: root.chosen
            width: Theme.signSize * 1.3
            height: width
            corner: width / 2
            stone: root.colours[7]
            cover: 1

            Sign {
                anchors.centerIn: parent
                width: Theme.signSmall
                height: width
                name: "chosen"
                ink: root.colours[9]
            }
        }
    }
}
