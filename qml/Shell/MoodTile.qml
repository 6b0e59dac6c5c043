// SPDX-License-Identifier: MPL-2.0
// A mood of light as a small picture of itself beside its name, which is whole: the picture gives way. Small, because a
// wide picture of noon would be a lamp in somebody's dim room, and a page of such pictures a change of light of its own:
// no more than a quarter of ten degrees.
import QtQuick
import Stillroom.Room
import Stillroom.Scenes
import Stillroom.Style

Pebble {
    id: root

    required property MoodChoice mood
    property bool wide: root.availableWidth > 1.4 * root.availableHeight    // words beside the picture, not below it

    text: root.mood.title
    preview: root.mood.preview
    chosen: root.mood.chosen
    fullness: Theme.chosenTint / 2 // the picture has its mark
    readonly property real beside: Theme.gap * 0.7  // from the picture to words on its side
    padding: Theme.compact ? Theme.gapSmall : Theme.gap * 0.7
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen

    contentItem: Item { // qmllint disable
        Vignette {
            id: picture

            property real awaited               // 0 to 1, while the words come

            anchors.left: parent.left
            y: root.wide ? (root.availableHeight - height) / 2 : 0
            width: root.wide ? Math.min(1.45 * height, 0.44 * root.availableWidth, root.availableWidth - root.beside - Math.ceil(name.implicitWidth)) : root.availableWidth
            height: root.wide ? Math.min(28 * Theme.unit, root.availableHeight) : Math.min(0.62 * root.availableWidth, root.availableHeight - words.height)
            colours: root.mood.colours
            scenes: root.mood.scenes

            // After the words; never all of its light, or a night would be a hole in a bright page, and noon a lamp in a dim one.
            Slewed on awaited { id: wait; rises: Theme.settle; onArrived: dawn.to = Theme.pictureLight }
            Slewed on opacity { id: dawn; rises: Theme.dawn / Theme.pictureLight }
            Component.onCompleted: wait.to = 1

            Rectangle {
                anchors.fill: parent
                radius: picture.corner
                color: Qt.alpha(Theme.glow, 0.12 * root.warm)
                border.width: Theme.edge
                border.color: Qt.alpha(Theme.accent, 2 * Theme.edgeLight)
            }
        }
        Column {
            id: words

            anchors.left: root.wide ? picture.right : parent.left
            anchors.leftMargin: root.wide ? root.beside : 0
            anchors.right: parent.right
            y: root.wide ? (parent.height - height) / 2 : picture.height + (parent.height - picture.height - height) / 2
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
                visible: root.roomFor(name.height + implicitHeight)
                text: root.preview
                font.pixelSize: Theme.textSmall
                color: root.softInk
                Accessible.ignored: true
            }
        }
        Stone {
            anchors.right: picture.right
            anchors.top: picture.top
            anchors.margins: Theme.compact ? 0 : Theme.gapSmall
            visible: root.chosen
            width: Theme.signSize * 1.3
            height: width
            corner: width / 2
            cover: 1

            Sign {
                anchors.centerIn: parent
                width: Theme.signSmall
                height: width
                name: "chosen"
            }
        }
    }

    // A line that does not fit is left to the screen reader; the picture keeps half of the tile.
    function roomFor(height: real): bool {
        return height <= root.availableHeight * (root.wide ? 1 : 0.5);
    }
}
