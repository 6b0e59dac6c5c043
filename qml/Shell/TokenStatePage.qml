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
    readonly property HeldToken held: root.checkIn.held
    readonly property int stand: root.held.stand
    readonly property bool done: root.stand === HeldToken.Stand.Done
    readonly property bool listed: root.done || root.held.onBoard && root.stand !== HeldToken.Stand.Lost
    readonly property bool wide: !Theme.upright

    title: title.shown
    titleLight: title.light
    subtitle: root.checkIn.wishes.length > 0 && !Theme.compact
              //% "You chose: %1"
              ? qsTrId("token-wishes").arg(root.checkIn.wishes)
              : ""
    onBackAsked: root.session.back()

    TokenWords { id: words; held: root.held; brief: Theme.compact }
    // Whatever staff do comes when nobody has touched the glass.
    component Told: Turn { comes: Theme.told; goes: Theme.told }

    Told { id: title; wished: words.title }
    Told { id: told; wished: words.line }
    Told { id: state; wished: words.state }

    Herald {
        id: token

        width: Math.min((Theme.compact ? 30 : 78) * Theme.unit, 0.32 * parent.width)
        height: width
        corner: width / 2
        focus: true
        says: words.spoken

        Token {
            anchors.centerIn: parent
            width: Math.max(Theme.tokenSize, 0.5 * parent.width)
            height: width
            body: root.held.look.body
            mark: root.held.look.mark
            colour: root.held.look.colour
            deep: root.held.look.deep
            name: root.held.look.title
        }
    }
    // On small glass four lights in a row, and the word of the one that is lit.
    Grid {
        id: states

        readonly property real cell: Theme.compact ? Theme.textBody * 1.2 : width

        anchors.left: token.right
        anchors.leftMargin: Theme.compact ? Theme.gap : Theme.gapWide
        y: Theme.compact ? Theme.gap : Math.max(0, (token.height - height) / 2)
        width: root.wide ? actions.x - x - Theme.gap : parent.width - x
        columns: Theme.compact ? 4 : 1
        spacing: Theme.compact ? 0 : Theme.gap
        visible: opacity > 0

        Slewed on opacity { to: root.listed ? 1 : 0; rises: Theme.told; falls: Theme.byItself }

        TokenState {
            width: states.cell
            here: root.stand === HeldToken.Stand.NotSeen
            //% "Not seen yet"
            text: qsTrId("state-waiting")
        }
        TokenState {
            width: states.cell
            here: root.stand === HeldToken.Stand.Seen
            //% "Seen"
            text: qsTrId("state-seen")
        }
        TokenState {
            width: states.cell
            here: root.stand === HeldToken.Stand.OnTheWay
            //% "On the way"
            text: qsTrId("state-comes")
        }
        TokenState {
            width: states.cell
            here: root.done
            //% "Done"
            text: qsTrId("state-done")
        }
    }
    Words {
        anchors.left: states.left
        anchors.top: states.bottom
        anchors.topMargin: Theme.gap
        width: states.width
        visible: Theme.compact && told.shown.length === 0   // or the line says it
        text: state.shown
        opacity: Math.min(state.light, states.opacity, told.light)
    }
    Column {
        id: actions

        x: root.wide ? parent.width - width : states.x
        y: root.wide ? Math.max(0, (token.height - height) / 2) : Math.max(token.height, states.height) + Theme.gapWide
        spacing: Theme.gap
        visible: opacity > 0
        enabled: root.held.onBoard && !root.done

        Slewed on opacity { to: actions.enabled ? 1 : 0; rises: Theme.told }

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
        // Last, so that what has been there stays where it is.
        Item {
            id: late

            width: again.width
            height: again.height
            visible: opacity > 0
            enabled: root.held.late && !root.held.askedAgain

            Slewed on opacity { to: late.enabled ? 1 : 0; rises: Theme.told }

            Pill {
                id: again

                //% "Ask again"
                text: qsTrId("token-ask-again")
                onClicked: root.checkIn.askAgain()
            }
        }
    }
    Small {
        id: line

        y: Theme.compact ? parent.height - height : root.wide ? parent.height - height - Theme.gapWide * 0.5 : actions.y + actions.height + Theme.gapWide
        width: Theme.compact && actions.visible ? actions.x - Theme.gap : Math.min(parent.width, 1.4 * Theme.measure)
        text: told.shown
        opacity: told.light
    }
}
