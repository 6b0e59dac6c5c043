// SPDX-License-Identifier: MPL-2.0
// One of the states of a token, and its word. Its light is lit while the token stands here, and only then: what nobody
// did is not told, and who was seen is not still unseen.
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property string text
    required property bool here

    height: Theme.compact ? light.height : Math.max(light.height, word.implicitHeight)

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.here
    Accessible.readOnly: true

    Stone {
        id: light

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.textBody * 0.9
        height: width
        corner: width / 2
        solid: light.lit

        Slewed on lit { to: root.here ? 1 : 0; rises: Theme.told }
    }
    Words {
        id: word

        anchors.left: light.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: !Theme.compact             // the page has the word
        text: root.text
        voice: light.lit
        Accessible.ignored: true
    }
}
