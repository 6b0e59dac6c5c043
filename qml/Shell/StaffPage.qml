// SPDX-License-Identifier: MPL-2.0
// The pages for staff: behind a PIN, what they set and what they need to know.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property StaffDoor door
    required property CheckIn checkIn
    property bool inside: false             // what is fading away keeps its words, though the door is shut by then

    //% "For staff"
    title: qsTrId("staff-title")
    onBackAsked: root.session.back()
    Component.onCompleted: root.inside = root.door.open

    Connections {
        target: root.door
        function onChanged() { if (root.door.open) root.inside = true; }
    }

    Loader {
        width: parent.width
        height: parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.5)
        sourceComponent: root.inside ? rooms : pad
    }
    Component { id: pad; PinPad { door: root.door } }
    Component {
        id: rooms

        Flow {
            id: flow

            spacing: Theme.gap

            component Way: Tile {
                width: Math.floor((flow.width - Theme.gap) / 2)
                height: Math.min((Theme.compact ? 40 : 60) * Theme.unit, flow.height)
            }

            Way {
                text: qsTrId("home-sound")
                preview: Theme.compact
                         //% "quiet, and how loud"
                         ? qsTrId("staff-sound-short")
                         //% "Quiet for everybody, and how loud it may get"
                         : qsTrId("staff-sound-line")
                sign: "sound"
                onClicked: root.session.go(Session.Place.StaffSound)
            }
            Way {
                visible: root.checkIn.offered
                //% "The desk page"
                text: qsTrId("pairing-title")
                preview: Theme.compact
                         //% "its address"
                         ? qsTrId("staff-pairing-short")
                         //% "Its address, and how to be sure it is ours"
                         : qsTrId("staff-pairing-line")
                sign: "leaf"
                onClicked: root.session.go(Session.Place.Pairing)
            }
        }
    }
}
