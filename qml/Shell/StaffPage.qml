// SPDX-License-Identifier: MPL-2.0
// The page for staff: behind a PIN, what they decide about sound.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property StaffDoor door
    required property SoundDesk desk
    property bool inside: false             // what is fading away keeps its words, though the door is shut by then

    title: root.inside
           //% "Sound, for staff"
           ? qsTrId("desk-title")
           //% "For staff"
           : qsTrId("staff-title")
    //% "Measure"
    aside: root.inside ? qsTrId("desk-measure") : ""
    asideSign: "sound"
    onAsideAsked: root.session.go(Session.Place.Measuring)
    onBackAsked: root.session.back()
    Component.onCompleted: root.inside = root.door.open

    Connections {
        target: root.door
        function onChanged() { if (root.door.open) root.inside = true; }
    }

    Loader {
        width: parent.width
        height: parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.5)
        sourceComponent: root.inside ? panel : pad
    }
    Component { id: pad; PinPad { door: root.door } }
    Component { id: panel; DeskPanel { desk: root.desk } }
}
