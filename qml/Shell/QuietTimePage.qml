// SPDX-License-Identifier: MPL-2.0
// Quiet time, for as long as somebody likes. No time is named that anybody could wait for.
// qmllint disable unqualified
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property QuietTime quietTime

    title: qsTrId("checkin-quiet")
    subtitle: Theme.compact ? ""
              : root.quietTime.told
              //% "Staff will see it beside your token."
              ? qsTrId("quiet-told")
              //% "Nothing is heard, nothing moves, and nothing comes up."
              : qsTrId("quiet-words")
    onBackAsked: root.session.back()

    component Length: Tile {
        required property int length

        width: lengths.across ? Math.floor((lengths.width - 2 * Theme.gap) / 3) : lengths.width
        height: Math.min(46 * Theme.unit, lengths.across ? lengths.height : Math.floor((lengths.height - 2 * Theme.gap) / 3))
        roomy: lengths.across && !Theme.compact
        onClicked: root.quietTime.begin(length)
    }

    Flow {
        id: lengths

        readonly property bool across: !Theme.compact && !Theme.upright

        width: parent.width
        height: parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.5)
        spacing: Theme.gap

        Length {
            length: QuietTime.Length.Little
            //% "A little"
            text: qsTrId("quiet-little")
            sign: "still"
        }
        Length {
            length: QuietTime.Length.While
            //% "A while"
            text: qsTrId("quiet-while")
            sign: "slow"
        }
        Length {
            length: QuietTime.Length.UntilSomeoneComes
            //% "Until someone comes for me"
            text: qsTrId("quiet-until")
            sign: "person"
        }
    }
}
