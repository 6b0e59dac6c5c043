// SPDX-License-Identifier: MPL-2.0
// Leave, bottom left, and A person, bottom right: on every page, in the same place.
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property bool shown
    property bool person: true

    signal leaveAsked
    signal personAsked

    height: Theme.bar
    visible: opacity > 0 && root.shown  // it goes with all words, and must not come back with those of rest

    Slewed on opacity { to: root.shown ? 1 : 0; rises: Theme.settle }

    Pill {
        id: leave

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        main: true
        //% "Leave"
        text: qsTrId("bar-leave")
        sign: "leave"
        onClicked: root.leaveAsked()
    }
    Pill {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        main: true
        enabled: root.person
        //% "A person"
        text: qsTrId("bar-person")
        sign: "person"
        onClicked: root.personAsked()
    }
}
