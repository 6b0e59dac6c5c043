// SPDX-License-Identifier: MPL-2.0
// A page: one title said as a person would say it, a softer second line, a way back, and room for a few large things.
import QtQuick
import Stillroom.Style

FocusScope {
    id: root

    property string title
    property string subtitle
    property int secondPace: Theme.unasked  // how slowly it comes to be another
    property bool second: false             // room for that line is kept
    property real titleLight: 1             // of the title, while another one comes
    property bool back: true
    property string aside                   // one small action across from the title
    property string asideSign
    property bool asideEnabled: true
    property int going: Theme.part          // how long it takes to go
    property bool bleeds: false             // what is on the page reaches the edges of the glass
    default property alias content: body.data
    readonly property bool crowned: root.back || root.aside.length > 0   // pills stand beside the title
    readonly property real headBottom: head.y + head.height

    signal backAsked
    signal asideAsked

    focus: true

    Item {
        id: body

        x: root.bleeds ? 0 : Theme.margin
        y: root.bleeds ? 0 : root.headBottom + (Theme.compact ? root.crowned ? Theme.gap : 0 : Theme.gap * 1.6)
        width: root.width - 2 * x
        height: root.height - y - (root.bleeds ? 0 : Theme.foot)
        opacity: secondLine.below
    }
    // What is not seen is not pressed.
    MouseArea {
        anchors.fill: body
        enabled: body.opacity < 0.2
    }
    Item {
        id: head

        x: Theme.margin
        y: Theme.compact && !root.crowned ? 0 : Theme.headTop // a bare title brings its own air
        width: root.width - 2 * Theme.margin
        height: Math.max(words.height, back.visible ? back.height : 0, aside.visible ? aside.height : 0)

        RoundPebble {
            id: back

            anchors.left: parent.left
            y: Math.max(0, (firstLine.height - height) / 2) * (words.height > height ? 1 : 0)
            visible: root.back
            //% "Back"
            text: qsTrId("page-back")
            sign: "back"
            onClicked: root.backAsked()
        }
        Column {
            id: words

            anchors.left: back.visible ? back.right : parent.left
            anchors.leftMargin: back.visible ? Theme.gap : 0
            anchors.right: aside.visible ? aside.left : parent.right
            anchors.rightMargin: aside.visible ? Theme.gap : 0
            y: back.visible && height < back.height ? (back.height - height) / 2 : 0
            spacing: Theme.compact ? 0 : Theme.gapSmall * 0.6

            Title {
                id: firstLine

                width: parent.width
                text: root.title
                opacity: root.titleLight
            }
            Subtitle {
                id: secondLine

                width: Math.min(parent.width, 1.2 * Theme.measure)
                wished: root.subtitle
                kept: root.second
                pace: root.secondPace
            }
        }
        Pill {
            id: aside

            anchors.right: parent.right
            visible: root.aside.length > 0
            enabled: root.asideEnabled
            text: root.aside
            sign: Theme.compact ? "" : root.asideSign
            onClicked: root.asideAsked()
        }
    }
}
