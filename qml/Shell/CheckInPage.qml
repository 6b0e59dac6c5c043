// SPDX-License-Identifier: MPL-2.0
// Quiet ways to be met, or left alone: a token for the desk, a word with oneself, quiet time. Where nobody is at the
// board, or no token has room there, it says so, and what needs nobody stays.
// qmllint disable unqualified
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property CheckIn checkIn
    required property RoomWords room

    //% "Quietly, and without a name"
    title: qsTrId("checkin-title")
    second: !Theme.compact
    subtitle: !root.checkIn.open
              //% "Please see the desk. This part is resting."
              ? qsTrId("checkin-resting")
              : root.checkIn.full
              //% "The board is full. Please see the desk."
              ? qsTrId("checkin-full")
              //% "Nothing is written down. It is forgotten when it is done."
              : today.text.length > 0 ? today.text : Theme.compact ? "" : qsTrId("checkin-words")
    onBackAsked: root.session.back()

    TodayWords { id: today; room: root.room }

    Turn {
        id: token

        comes: Theme.told
        goes: Theme.told
        wished: root.checkIn.held.onBoard
                ? Theme.compact
                  //% "another token"
                  ? qsTrId("checkin-another-short")
                  //% "Pick another token. The first one stays on the board"
                  : qsTrId("checkin-another-line")
                : Theme.compact
                //% "pick a token"
                ? qsTrId("checkin-new-short")
                //% "Pick a token, and say what would help"
                : qsTrId("checkin-new-line")
    }

    component Way: Tile {
        width: Math.floor((ways.width - Theme.gap) / 2)
        height: Math.min(46 * Theme.unit, Math.floor((ways.height - Theme.gap) / 2))
        roomy: !Theme.compact && height > 36 * Theme.unit
    }

    Flow {
        id: ways

        width: parent.width
        height: parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.5)
        spacing: Theme.gap

        Way {
            enabled: root.checkIn.open && !root.checkIn.full
            resting: 1.3 * Theme.byItself
            //% "Let staff know"
            text: qsTrId("checkin-new")
            preview: token.shown
            wordsLight: token.light
            sign: "leaf"
            onClicked: root.checkIn.begin()
        }
        Way {
            //% "My token"
            text: qsTrId("checkin-mine")
            preview: Theme.compact
                     //% "see or change it"
                     ? qsTrId("checkin-mine-short")
                     //% "See it, change it, or take it back"
                     : qsTrId("checkin-mine-line")
            sign: "chosen"
            onClicked: root.checkIn.find()
        }
        Way {
            //% "How am I?"
            text: qsTrId("checkin-feelings")
            preview: Theme.compact
                     //% "for you alone"
                     ? qsTrId("checkin-feelings-short")
                     //% "For you alone. It is not sent."
                     : qsTrId("checkin-feelings-line")
            sign: "water"
            onClicked: root.session.go(Session.Place.Feelings)
        }
        Way {
            //% "Quiet time"
            text: qsTrId("checkin-quiet")
            preview: Theme.compact
                     //% "nothing comes up"
                     ? qsTrId("checkin-quiet-short")
                     //% "Nothing is heard, and nothing comes up"
                     : qsTrId("checkin-quiet-line")
            sign: "rest"
            onClicked: root.session.go(Session.Place.QuietTime)
        }
    }
}
