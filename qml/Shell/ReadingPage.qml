// SPDX-License-Identifier: MPL-2.0
// One page to read, with whose words they are and when they were last checked.
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Leaf leaf
    property Leaf last                      // what is fading away still needs its words
    readonly property Leaf shown: root.leaf ? root.leaf : root.last // not ??: compiled by 6.4 it keeps a null object

    readonly property real again: 2 * Theme.textBody // a line or two that are read again after a turn
    readonly property real room: sheet.height - 2 * Theme.gap
    readonly property real lowest: words.height > root.room ? root.parted(words.height - root.room + root.again) : 0 // the last turn begins here
    readonly property real end: view.moving ? view.contentY + root.room : root.parted(view.contentY + root.room) // of what is seen
    property real from: -1                  // where it is to be read next, once what was read has gone; a finger may still draw it
    readonly property bool turning: root.from >= 0

    title: root.shown ? root.shown.title : ""
    subtitle: root.shown && !Theme.compact
              //: %1 is a date, %2 a person and their work
              //% "Checked %1 by %2"
              ? qsTrId("reading-checked").arg(root.shown.checked).arg(root.shown.owner) : ""
    onBackAsked: root.session.back()
    Component.onCompleted: root.last = root.leaf

    // The nearest place at or above `y` where no line is cut.
    function parted(y: real): real {
        return y < passages.height || !checked.visible ? passages.parted(y) : checked.y + checked.parted(y - checked.y);
    }
    // Only what is all there is turned: or a second press would turn past what nobody saw.
    function ask(from: real): void {
        if (view.opacity === 1)
            root.from = Math.max(0, Math.min(root.lowest, root.parted(from)));
    }
    function turn(): void {
        view.contentY = root.from;
        root.from = -1;
    }

    Stone {
        id: sheet

        width: Math.min(parent.width - Theme.touch - Theme.gap, Theme.measure + 4 * Theme.gap)
        height: Math.min(parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.4), words.height + 2 * Theme.gap * 1.5)
    }
    Item {
        anchors.left: sheet.left
        anchors.leftMargin: Theme.gap * 1.5
        anchors.right: sheet.right
        anchors.rightMargin: Theme.gap * 1.5
        anchors.top: sheet.top
        anchors.topMargin: Theme.gap
        height: root.end - view.contentY
        clip: true

        Flickable {
            id: view

            width: parent.width
            height: root.room
            contentHeight: root.lowest > 0 ? root.lowest + height : words.height
            boundsBehavior: Flickable.StopAtBounds
            onMovementStarted: root.session.touched()

            Slewed on opacity {
                to: root.turning ? 0 : 1
                rises: Theme.settle
                falls: Theme.part
                onArrived: if (root.turning) root.turn()
            }

            Column {
                id: words

                width: view.width
                spacing: Theme.gap

                Passages {
                    id: passages

                    width: parent.width
                    passages: root.shown ? root.shown.passages : []
                }
                Small {
                    id: checked

                    width: parent.width
                    visible: Theme.compact
                    text: root.shown ? qsTrId("reading-checked").arg(root.shown.checked).arg(root.shown.owner) : ""
                }
            }
        }
    }
    Column {
        id: turners

        anchors.left: sheet.right
        anchors.leftMargin: Theme.gap
        anchors.bottom: sheet.bottom
        visible: root.lowest > 0
        spacing: Theme.gap

        RoundPebble {
            //% "Earlier"
            text: qsTrId("reading-earlier")
            sign: "up"
            enabled: !view.atYBeginning
            onClicked: root.ask(view.contentY - root.room + root.again)
        }
        RoundPebble {
            //% "Further"
            text: qsTrId("reading-further")
            sign: "down"
            enabled: root.end < words.height
            onClicked: root.ask(root.end - 1) // the last line is read again
        }
    }
}
