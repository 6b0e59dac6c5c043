// SPDX-License-Identifier: MPL-2.0
// A soft question after a long quiet. Words only; any touch stays; no answer is an answer too.
import QtQuick
import Stillroom.Style

Item {
    id: root

    required property bool shown
    property bool quiet: false              // somebody is in quiet time

    signal stayAsked

    visible: opacity > 0

    Slewed on opacity { to: root.shown ? 1 : 0; rises: Theme.byItself; falls: Theme.settle }

    Column {
        x: Theme.margin
        y: Math.max(Theme.gap, (parent.height - Theme.foot - height) * (Theme.across ? Theme.high : 0.5))
        width: Math.min(Theme.bareMeasure, Theme.measure)
        spacing: Theme.compact ? 0.5 * Theme.gap : Theme.gapWide

        Title {
            width: parent.width
            text: root.quiet
                  //% "Would you like more quiet?"
                  ? qsTrId("prompt-quiet")
                  //% "Are you still here?"
                  : qsTrId("prompt-title")
        }
        Small {
            width: parent.width
            //% "Touch anywhere to stay. If nobody does, this screen clears itself for the next person."
            text: qsTrId("prompt-words")
        }
        Pill {
            main: true
            text: root.quiet
                  //% "More quiet"
                  ? qsTrId("prompt-more")
                  //% "I am here"
                  : qsTrId("prompt-stay")
            onClicked: root.stayAsked()
        }
    }
}
