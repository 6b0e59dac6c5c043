// SPDX-License-Identifier: MPL-2.0
// The room at rest: a place, an invitation, and nothing else; of a closed room, the place by night. The first touch only
// wakes it.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

FocusScope {
    id: root

    required property Session session
    required property Language language
    required property Lighting lighting
    property LanguageChoice wanted: null    // words go before the same ones come in another language
    readonly property bool awake: root.session.phase !== Session.Phase.Asleep

    // With one row of pills, whether they are there or not: nothing moves when somebody wakes the room.
    readonly property real tall: title.height + words.height + Theme.gapWide + Theme.touchMain

    focus: true

    // Back to sleep it turns where nobody sees it: all words have gone by then.
    Turn {
        id: turn

        wished: root.awake
        comes: root.awake ? Theme.settle : 0
        goes: root.awake ? Theme.line : 0
    }
    Slewed on opacity {
        to: root.wanted && !root.wanted.chosen ? 0 : 1
        rises: Theme.answer
        falls: Theme.line
        onArrived: if (root.wanted) root.changeWords()
    }

    // What was wanted is not kept for whoever comes next.
    Connections {
        target: root.session
        function onLeaving() { root.wanted = null; }
    }

    function changeWords(): void {
        root.language.choose(root.wanted);
        root.wanted = null;
    }

    Column {
        x: Theme.margin
        y: Math.max(Theme.gap, (root.height - Theme.bar - root.tall) * (Theme.across ? Theme.high : 0.45))
        width: parent.width - 2 * Theme.margin
        spacing: Theme.compact ? Theme.gap : Theme.gap * 1.6
        opacity: root.lighting.words
        visible: opacity > 0

        Title {
            id: title

            width: Theme.bareMeasure
            //% "This corner is yours for a while."
            text: qsTrId("rest-title")
        }
        // One gives way to the other in one place, so that nothing else moves when somebody wakes the room.
        Item {
            id: words

            width: Theme.bareMeasure
            height: Math.max(asleep.height, welcome.height)

            Words {
                id: asleep

                width: parent.width
                color: Theme.softInk
                opacity: turn.shown ? 0 : turn.light
                visible: opacity > 0
                //% "Touch anywhere, if you like."
                text: qsTrId("rest-asleep")
            }
            Words {
                id: welcome

                width: parent.width
                color: Theme.softInk
                opacity: turn.shown ? turn.light : 0
                visible: opacity > 0
                //% "Nothing starts by itself, and nothing you choose is kept."
                text: qsTrId("rest-awake")
            }
        }
        Item {
            width: parent.width
            height: Theme.compact ? 0 : Theme.gap
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: opacity > 0 && root.awake

            Slewed on opacity { to: root.awake ? 1 : 0; rises: Theme.settle }

            Pill {
                focus: true
                main: true
                //% "Come in"
                text: qsTrId("rest-come-in")
                sign: "more"
                onClicked: root.session.comeIn()
            }
            Repeater {
                model: root.language.choices
                delegate: Pill {
                    required property LanguageChoice modelData

                    height: Theme.touchMain
                    visible: root.language.choices.length > 1
                    text: modelData.name
                    sign: modelData.chosen ? "chosen" : ""
                    chosen: modelData.chosen
                    onClicked: root.wanted = modelData
                }
            }
        }
    }
}
