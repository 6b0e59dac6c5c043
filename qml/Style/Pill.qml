// SPDX-License-Identifier: MPL-2.0
// A small action: a sign and a word or two.
import QtQuick

Pebble {
    id: root

    property string sign
    property bool main: false               // 18 mm rather than 13

    corner: height / 2
    implicitHeight: root.main ? Theme.touchMain : Math.max(Theme.touch, contentItem.implicitHeight)
    leftPadding: Theme.gap * (root.sign.length > 0 || Theme.compact ? 1.1 : 1.5)
    rightPadding: Theme.gap * (Theme.compact ? 1.1 : 1.5)
    topPadding: 0
    bottomPadding: 0

    contentItem: Item { // qmllint disable
        implicitWidth: row.width
        implicitHeight: row.height

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Sign {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.sign.length > 0
                width: Theme.signSmall
                height: Theme.signSmall
                name: root.sign
                ink: root.ink
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                font.pixelSize: Theme.textSmall
                wrapMode: Text.NoWrap
                lineHeight: 1
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
