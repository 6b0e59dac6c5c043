// SPDX-License-Identifier: MPL-2.0
// A colour or a thing of a token: its picture and its word, always together.
import QtQuick
import Stillroom.Room
import Stillroom.Style

Pebble {
    id: root

    required property TokenLook look

    text: root.look.title
    enabled: root.look.offered
    leftPadding: Theme.compact ? Theme.gapSmall : Theme.gap
    rightPadding: Theme.gapSmall
    topPadding: 0
    bottomPadding: 0

    contentItem: Row { // qmllint disable
        spacing: Theme.compact ? Theme.gapSmall : Theme.gap

        Token {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.tokenSize, Math.min(0.55 * root.availableHeight, 0.3 * root.availableWidth))
            height: width
            body: root.look.body
            mark: root.look.mark
            colour: root.look.colour
            deep: root.look.deep
            name: root.look.title
            Accessible.ignored: true
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            text: root.text
            font.pixelSize: Theme.compact ? Theme.textSmall : Theme.textLarge
            color: root.ink
            Accessible.ignored: true
        }
    }
}
