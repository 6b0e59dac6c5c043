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
    readonly property real step: Math.max(Theme.textBody, view.height - 2.5 * Theme.textBody)

    property real from: -1                  // where it is to be read next, once what was read has gone; a finger may still draw it
    readonly property bool turning: root.from >= 0

    title: root.shown ? root.shown.title : ""
    subtitle: root.shown && !Theme.compact
              //: %1 is a date, %2 a person and their work
              //% "Checked %1 by %2"
              ? qsTrId("reading-checked").arg(root.shown.checked).arg(root.shown.owner) : ""
    onBackAsked: root.session.back()
    Component.onCompleted: root.last = root.leaf

    function turn(): void {
        view.contentY = root.from;
        root.from = -1;
    }

    Stone {
        id: sheet

        width: Math.min(parent.width - Theme.touch - Theme.gap, Theme.measure + 4 * Theme.gap)
        height: Math.min(parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.4), words.height + 2 * Theme.gap * 1.5)
    }
    Flickable {
        id: view

        anchors.fill: sheet
        anchors.margins: Theme.gap * 1.5
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        clip: true
        contentHeight: words.height
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
                width: parent.width
                passages: root.shown ? root.shown.passages : []
            }
            Small {
                width: parent.width
                visible: Theme.compact
                text: root.shown ? qsTrId("reading-checked").arg(root.shown.checked).arg(root.shown.owner) : ""
            }
        }
    }
    Column {
        id: turners

        anchors.left: sheet.right
        anchors.leftMargin: Theme.gap
        anchors.bottom: sheet.bottom
        visible: view.contentHeight > view.height + 1
        spacing: Theme.gap

        RoundPebble {
            //% "Earlier"
            text: qsTrId("reading-earlier")
            sign: "up"
            enabled: !view.atYBeginning
            onClicked: root.from = Math.max(0, (root.turning ? root.from : view.contentY) - root.step)
        }
        RoundPebble {
            //% "Further"
            text: qsTrId("reading-further")
            sign: "down"
            enabled: !view.atYEnd
            onClicked: root.from = Math.min(view.contentHeight - view.height, (root.turning ? root.from : view.contentY) + root.step)
        }
    }
}
