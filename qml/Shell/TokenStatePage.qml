// SPDX-License-Identifier: MPL-2.0
// A token, and whether a person has seen it: four states in words and picture, and what can be done about it. What the
// broker knows is not shown; only what somebody at the desk did.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property CheckIn checkIn
    readonly property int stand: root.checkIn.stand
    readonly property bool done: root.stand === CheckIn.Stand.Done
    readonly property bool listed: root.done || root.checkIn.holding && root.stand !== CheckIn.Stand.Lost
    readonly property bool wide: !Theme.upright

    title: words.title
    subtitle: root.checkIn.wishes.length > 0 && !Theme.compact
              //% "You chose: %1"
              ? qsTrId("token-wishes").arg(root.checkIn.wishes)
              : ""
    onBackAsked: root.session.back()

    TokenWords { id: words; checkIn: root.checkIn }

    Stone {
        id: token

        width: Math.min((Theme.compact ? 30 : 78) * Theme.unit, parent.height - line.height - Theme.gap, 0.32 * parent.width)
        height: width
        corner: width / 2

        Token {
            anchors.centerIn: parent
            width: Math.max(Theme.tokenSize, 0.5 * parent.width)
            height: width
            body: root.checkIn.token.body
            mark: root.checkIn.token.mark
            colour: root.checkIn.token.colour
            deep: root.checkIn.token.deep
            name: root.checkIn.token.title
        }
    }
    Column {
        id: states

        anchors.left: token.right
        anchors.leftMargin: Theme.compact ? Theme.gap : Theme.gapWide
        y: Math.max(0, (token.height - height) / 2)
        width: root.wide ? actions.x - x - Theme.gap : parent.width - x
        spacing: Theme.compact ? 0 : Theme.gap
        visible: root.listed

        Repeater {
            model: [
                //% "Not seen yet"
                { text: qsTrId("state-waiting"), reached: root.stand >= CheckIn.Stand.NotSeen },
                //% "Seen"
                { text: qsTrId("state-seen"), reached: root.stand >= CheckIn.Stand.Seen },
                //% "On the way"
                { text: qsTrId("state-comes"), reached: root.stand >= CheckIn.Stand.OnTheWay },
                //% "Done"
                { text: qsTrId("state-done"), reached: root.done }
            ]
            delegate: TokenState {
                required property var modelData

                width: states.width
                text: modelData.text
                reached: modelData.reached
            }
        }
    }
    Column {
        id: actions

        anchors.right: parent.right
        y: root.wide ? Math.max(0, (token.height - height) / 2) : token.height + Theme.gap
        spacing: Theme.gap
        visible: root.checkIn.holding && !root.done

        Pill {
            visible: root.checkIn.late && !root.checkIn.askedAgain
            //% "Ask again"
            text: qsTrId("token-ask-again")
            onClicked: root.checkIn.askAgain()
        }
        Pill {
            //% "Change it"
            text: qsTrId("token-change")
            onClicked: root.checkIn.change()
        }
        Pill {
            //% "Take it back"
            text: qsTrId("token-take-back")
            onClicked: root.checkIn.takeBack()
        }
        Pill {
            visible: !Theme.compact
            text: qsTrId("checkin-quiet")
            onClicked: root.session.go(Session.Place.QuietTime)
        }
    }
    Small {
        id: line

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.compact ? 0 : Theme.gapWide * 0.5
        width: Math.min(parent.width, 1.4 * Theme.measure)
        text: words.line
    }
}
