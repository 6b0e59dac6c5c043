// SPDX-License-Identifier: MPL-2.0
// How a browser gets to the desk page: its address, for a camera and for eyes, and the marks of its certificate.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Pairing pairing
    required property CheckIn checkIn
    required property Lighting lighting
    property bool begun: false              // or the code would be there with its page, at once
    readonly property bool good: root.pairing.term === Pairing.Term.Running
    readonly property bool there: root.pairing.state === Pairing.State.There

    going: 1.4 * Theme.evening              // a light square goes with it
    title: qsTrId("pairing-title")
    subtitle: !root.there || Theme.compact
              ? ""
              : root.checkIn.open
                //% "A screen has it open just now."
                ? qsTrId("pairing-open")
                //% "No screen has it open just now."
                : qsTrId("pairing-shut")
    onBackAsked: root.session.back()
    Component.onCompleted: root.begun = true

    function untilOf(term: int): string {
        switch (term) {
        //% "Its certificate is good until %1. desk-setup --renew makes another."
        case Pairing.Term.Ending: return qsTrId("pairing-ending");
        //% "Its certificate ended on %1. desk-setup --renew makes another, and another password."
        case Pairing.Term.Over: return qsTrId("pairing-over");
        //% "Its certificate is good until %1."
        default: return qsTrId("pairing-until");
        }
    }

    Words {
        width: Math.min(parent.width, Theme.measure)
        visible: text.length > 0
        text: root.pairing.state === Pairing.State.Nowhere
              //% "No desk has been set up on this device. Whoever looks after it can do that with desk-setup."
              ? qsTrId("pairing-nowhere")
              : root.pairing.state === Pairing.State.Unreadable
                //: %1 says what is wrong with the file, in English
                //% "The file that says where the desk page is cannot be read. desk-setup writes it again. (%1)"
                ? qsTrId("pairing-unreadable").arg(root.pairing.trouble)
                : ""
    }
    // Its light is not that of words: it comes slowly, and not while the room's own light is on its way.
    QrCode {
        id: code

        width: Theme.upright ? 0.5 * parent.width : Theme.compact ? Math.min(parent.height, 0.34 * parent.width) : 0.27 * parent.width
        height: width
        visible: opacity > 0 && root.there
        side: root.pairing.side
        margin: root.pairing.margin
        dark: root.pairing.dark
        name: root.pairing.address

        Slewed on opacity { to: root.begun && root.there && !root.lighting.changing ? 1 : 0; rises: Theme.dawn; falls: Theme.evening }
    }
    Item {
        id: words

        readonly property real inset: Theme.compact ? 0 : Theme.gap * 1.3

        x: Theme.upright ? 0 : code.width + Theme.gap * (Theme.compact ? 1 : 1.6)
        y: Theme.upright ? code.height + Theme.gapWide : 0
        width: parent.width - x
        height: column.height + 2 * inset
        visible: root.there

        Stone {
            anchors.fill: parent
            visible: !Theme.compact
        }
        Column {
            id: column

            x: words.inset
            y: words.inset
            width: parent.width - 2 * x
            spacing: Theme.compact ? Theme.gap : Theme.gapSmall

            Small {
                width: parent.width
                visible: !Theme.compact
                //% "Point the camera of a tablet at this, or type:"
                text: qsTrId("pairing-point")
            }
            Words {
                width: parent.width
                visible: !Theme.compact || root.good
                wrapMode: Text.WrapAnywhere
                text: root.pairing.address
            }
            Small {
                topPadding: Theme.gapSmall
                width: parent.width
                visible: !Theme.compact && marks.visible
                //% "Its certificate has these marks (SHA-256):"
                text: qsTrId("pairing-compare")
            }
            // Of a certificate that is over nobody need know the marks. Small glass has room for them or for a warning.
            Row {
                id: marks

                visible: root.good || !Theme.compact && root.pairing.term === Pairing.Term.Ending
                spacing: Theme.gap
                Accessible.role: Accessible.StaticText
                Accessible.name: root.pairing.fingerprint.join(" ")

                Repeater {
                    model: 4
                    delegate: Words {
                        required property int index

                        width: 2.7 * Theme.textBody
                        text: root.pairing.fingerprint.filter((group, place) => place % 4 === index).join("\n")
                        Accessible.ignored: true
                    }
                }
            }
            Small {
                topPadding: Theme.compact ? 0 : Theme.gapSmall
                width: parent.width
                visible: !Theme.compact || !root.good
                text: root.untilOf(root.pairing.term).arg(root.pairing.until)
            }
        }
    }
}
