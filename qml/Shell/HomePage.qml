// SPDX-License-Identifier: MPL-2.0
// A small map of places, each with a line that says what is there. No path, no order to follow.
// qmllint disable unqualified
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property StaffDoor staffDoor
    required property CheckIn checkIn
    required property RoomWords room
    readonly property bool wide: !Theme.upright && !Theme.compact

    back: false
    //% "Where would you like to go?"
    title: qsTrId("home-title")
    subtitle: Theme.compact ? "" : today.text
    second: root.checkIn.offered && !Theme.compact

    TodayWords { id: today; room: root.room }
    Turn {
        id: quietly

        comes: 1.5 * Theme.told
        goes: 1.5 * Theme.told
        wished: root.checkIn.open
                ? Theme.compact
                  //% "without a name"
                  ? qsTrId("home-checkin-short")
                  //% "Quietly, and without a name"
                  : qsTrId("home-checkin-line")
                //% "Please see the desk"
                : qsTrId("home-checkin-resting")
    }

    component Place: Tile {
        required property int to
        required property int across        // how many stand in this row

        width: Math.floor((map.width - (across - 1) * Theme.gap) / across)
        height: Math.floor((map.height - (map.rows - 1) * Theme.gap) / map.rows)
        onClicked: root.session.go(to)
    }

    // The quiet spot: held for a while, the title leads staff to their page. Nothing tells of it, and a tap does nothing.
    Item {
        y: -parent.y
        width: parent.width
        height: root.headBottom

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onPressedChanged: pressed ? root.staffDoor.hold() : root.staffDoor.letGo()
        }
    }
    Flow {
        id: map

        readonly property int rows: root.wide ? 2 : 3

        width: parent.width
        height: Math.min(parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.5), (Theme.upright ? root.checkIn.offered ? 210 : 170 : 140) * Theme.unit)
        spacing: Theme.gap

        Place {
            to: Session.Place.Light
            across: root.wide ? 3 : 2
            //% "Light"
            text: qsTrId("home-light")
            preview: Theme.compact
                     //% "dim or bright"
                     ? qsTrId("home-light-short")
                     //% "Make this corner dim or bright"
                     : qsTrId("home-light-line")
            sign: "light"
        }
        Place {
            to: Session.Place.Sound
            across: root.wide ? 3 : 2
            //% "Sound"
            text: qsTrId("home-sound")
            preview: Theme.compact
                     //% "or quiet"
                     ? qsTrId("home-sound-short")
                     //% "Rain, water, wind, or quiet"
                     : qsTrId("home-sound-line")
            sign: "sound"
        }
        Place {
            to: Session.Place.Things
            across: root.wide ? 3 : 2
            //% "Things to do"
            text: qsTrId("home-things")
            preview: Theme.compact
                     //% "for hands and eyes"
                     ? qsTrId("home-things-short")
                     //% "Small things for hands and eyes"
                     : qsTrId("home-things-line")
            sign: "hands"
        }
        Place {
            visible: root.checkIn.offered
            to: Session.Place.CheckIn
            across: root.wide ? 3 : 2
            //% "Let staff know"
            text: qsTrId("checkin-new")
            preview: quietly.shown
            wordsLight: quietly.light
            sign: "leaf"
        }
        Place {
            to: Session.Place.How
            across: root.wide && root.checkIn.offered ? 3 : 2
            //% "How we work here"
            text: qsTrId("home-how")
            preview: Theme.compact
                     //% "who is here"
                     ? qsTrId("home-how-short")
                     //% "Who is here, what happens, what it costs"
                     : qsTrId("home-how-line")
            sign: "how"
        }
        Place {
            to: Session.Place.Stillness
            across: root.checkIn.offered ? root.wide ? 3 : 2 : root.wide ? 2 : 1
            //% "Rest a while"
            text: qsTrId("home-rest")
            //% "Nothing to do at all"
            preview: qsTrId("home-rest-line")
            sign: "rest"
        }
    }
}
