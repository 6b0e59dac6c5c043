// SPDX-License-Identifier: MPL-2.0
// Things to choose from, as many at a time as fit without being small, the rest behind "more". Nothing scrolls away
// under a finger; a shelf turns like a page, by light.
import QtQuick

Item {
    id: root

    required property var model
    required property Component delegate    // takes its size from cellWidth and rowHeight
    property real cellMinimum: 70 * Theme.unit   // narrowest a thing may be
    property real cellHeight: 30 * Theme.unit    // lowest a thing may be
    property real cellMost: 46 * Theme.unit      // no taller than this
    property int mostColumns: 4
    property string moreText                // the name of the pill that turns the page
    property real foot: 0                   // room kept below for what is the page's own; "more" stands at its end
    property int turned: 0
    property int going: Theme.part          // how long its things take to go when it turns

    readonly property int count: root.model.length
    readonly property int columns: Math.max(1, Math.min(root.mostColumns, root.count, Math.floor((root.width + Theme.gap) / (root.cellMinimum + Theme.gap))))
    readonly property int mostRows: Math.max(1, Math.floor((root.footTop + Theme.gap) / (root.cellHeight + Theme.gap)))
    readonly property bool crowded: root.count > root.columns * root.mostRows
    readonly property real footTop: root.height - root.foot
    readonly property real pillSpace: root.foot > 0 ? root.foot : root.crowded ? Theme.touch + Theme.gap : 0
    readonly property int rows: Math.min(Math.ceil(root.count / root.columns),
                                         Math.max(1, Math.floor((root.height - root.pillSpace + Theme.gap) / (root.cellHeight + Theme.gap))))
    readonly property int each: root.columns * root.rows
    readonly property int pages: Math.ceil(root.count / root.each)
    readonly property int first: (turn.shown % Math.max(1, root.pages)) * root.each
    readonly property real cellWidth: (root.width - (root.columns - 1) * Theme.gap) / root.columns
    readonly property real rowHeight: Math.min(root.cellMost, (root.height - root.pillSpace - (root.rows - 1) * Theme.gap) / root.rows)

    Turn {
        id: turn

        wished: root.turned
        comes: Theme.settle
        goes: root.going
        onLightChanged: if (turn.light === 0 && things.activeFocus && more.visible) more.forceActiveFocus(Qt.TabFocusReason) // or keys were lost
    }
    FocusScope {
        id: things

        width: root.width
        height: Math.max(0, root.rows * (root.rowHeight + Theme.gap) - Theme.gap)
        opacity: turn.light

        Grid {
            columns: root.columns
            spacing: Theme.gap

            Repeater {
                model: root.model.slice(root.first, root.first + root.each)
                delegate: root.delegate
            }
        }
        // A finger that set out for what was there does not get what came instead.
        MouseArea {
            anchors.fill: parent
            visible: turn.light < Theme.resting
        }
    }
    Pill {
        id: more

        y: root.foot > 0 ? root.height - height : things.height + Theme.gap
        anchors.right: parent.right
        visible: root.crowded
        text: root.moreText
        sign: "more"
        onClicked: if (!turn.turning) root.turned += 1  // or one that turns would turn past what nobody saw
    }
}
