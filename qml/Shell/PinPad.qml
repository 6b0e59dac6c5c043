// SPDX-License-Identifier: MPL-2.0
// Twelve keys for a PIN: the only typing there is, for staff alone. It shows how many digits there are, never which.
// qmllint disable unqualified
import QtQuick
import Stillroom.Room
import Stillroom.Style

Item {
    id: root

    required property StaffDoor door
    readonly property bool awaits: root.door.state === StaffDoor.State.Shut || root.door.state === StaffDoor.State.Turned

    // 10 is clear, 11 is open. On small glass they lie in three rows.
    readonly property list<int> keys: Theme.compact ? [1, 2, 3, 10, 4, 5, 6, 0, 7, 8, 9, 11] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 11]

    function words(state: int): string {
        switch (state) {
        //% "One moment."
        case StaffDoor.State.Checking: return qsTrId("staff-checking");
        //% "That was another PIN. You can try again."
        case StaffDoor.State.Turned: return qsTrId("staff-turned");
        //% "This page is resting. It opens again in a few minutes."
        case StaffDoor.State.Resting: return qsTrId("staff-resting");
        //% "Your PIN opens this page."
        default: return qsTrId("staff-pin");
        }
    }

    Column {
        id: said

        width: Theme.upright ? parent.width : parent.width * 0.36
        spacing: Theme.gap

        Words {
            width: parent.width
            text: root.words(root.door.state)
            color: Theme.softInk
        }
        Row {
            spacing: Theme.gapSmall
            Accessible.role: Accessible.StaticText
            //: %1 is how many digits have been typed so far
            //% "Digits so far: %1"
            Accessible.name: qsTrId("staff-typed").arg(root.door.typed)

            Repeater {
                model: 8
                delegate: Bead {
                    required property int index

                    filled: index < root.door.typed
                }
            }
        }
    }
    Grid {
        id: pad

        readonly property int lines: Math.ceil(root.keys.length / columns)

        x: Theme.upright ? 0 : said.width + Theme.gapWide
        y: Theme.upright ? said.height + Theme.gapWide : 0
        width: parent.width - x
        height: Math.min(parent.height - y, lines * (Theme.touchMain + Theme.gap) - Theme.gap)
        columns: Theme.compact ? 4 : 3
        spacing: Theme.gap

        Repeater {
            model: root.keys
            delegate: Key {
                required property int modelData

                width: Math.min((pad.width - (pad.columns - 1) * Theme.gap) / pad.columns, 2.2 * Theme.touchMain)
                height: (pad.height - (pad.lines - 1) * Theme.gap) / pad.lines
                enabled: root.awaits && (modelData !== 11 || root.door.enough)
                //% "Clear"
                text: modelData === 10 ? qsTrId("staff-clear")
                      //% "Open"
                      : modelData === 11 ? qsTrId("staff-open") : modelData.toString()
                sign: modelData === 10 ? "undo" : modelData === 11 ? "chosen" : ""
                onClicked: modelData === 10 ? root.door.clear() : modelData === 11 ? root.door.knock() : root.door.type(modelData)
            }
        }
    }
}
