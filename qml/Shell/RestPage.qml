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
    readonly property bool awake: root.session.phase === Session.Phase.Greeting

    // Bare words end well before the light, where there is room for that.
    readonly property real measure: Theme.compact || Theme.upright ? root.width - 2 * Theme.margin : 0.42 * root.width - Theme.margin

    focus: true

    Column {
        x: Theme.margin
        y: Math.max(Theme.gap, (root.height - Theme.bar - height) * (Theme.compact ? 0.5 : 0.62))
        width: parent.width - 2 * Theme.margin
        spacing: Theme.compact ? Theme.gap : Theme.gap * 1.6
        opacity: root.lighting.words
        visible: opacity > 0

        Title {
            width: root.measure
            //% "This corner is yours for a while."
            text: qsTrId("rest-title")
        }
        Words {
            width: root.measure
            color: Theme.softInk
            text: root.awake
                  //% "Nothing starts by itself, and nothing you choose is kept."
                  ? qsTrId("rest-awake")
                  //% "Touch anywhere, if you like."
                  : qsTrId("rest-asleep")
        }
        Item {
            width: parent.width
            height: Theme.compact ? 0 : Theme.gap
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            opacity: root.awake ? 1 : 0
            visible: opacity > 0 && root.session.phase !== Session.Phase.Asleep

            Behavior on opacity { NumberAnimation { duration: Theme.settle } }

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
                    onClicked: root.language.choose(modelData)
                }
            }
        }
    }
}
