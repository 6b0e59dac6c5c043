// SPDX-License-Identifier: MPL-2.0
// Light: a mood, and brightness, warmth and motion each set apart. Anything can be undone.
// qmllint disable unqualified type
import QtQuick
import QtQuick.Layouts
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Lighting lighting
    property bool fine: false               // on small glass the dials come after the moods, not under them
    readonly property bool moodsShown: !Theme.compact || !half.shown
    readonly property bool dialsShown: !Theme.compact || half.shown

    going: Theme.evening                    // its pictures are of all lights
    //% "Light"
    title: qsTrId("home-light")
    //% "Dim and close, or open and bright. It changes slowly."
    subtitle: Theme.compact ? "" : qsTrId("light-words")
    //% "Undo"
    aside: qsTrId("light-undo")
    asideSign: "undo"
    asideEnabled: root.lighting.canUndo
    onAsideAsked: root.lighting.undo()
    onBackAsked: Theme.compact && root.fine ? root.fine = false : root.session.back()

    // The one half of it gives way to the other; pictures of all lights come and go slowly.
    Turn {
        id: half

        wished: root.fine
        comes: root.fine ? Theme.settle : Theme.dawn
        goes: root.fine ? Theme.dawn : Theme.part
    }
    ColumnLayout {
        opacity: half.light
        width: parent.width
        height: Math.min(parent.height, (Theme.upright ? 230 : 104) * Theme.unit)
        spacing: Theme.compact ? Theme.gap : Theme.gap * 1.5

        Shelf {
            id: shelf

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.moodsShown
            model: root.lighting.moods
            cellMinimum: (Theme.compact ? 42 : 60) * Theme.unit
            cellHeight: (Theme.compact ? 24 : 26) * Theme.unit
            cellMost: 44 * Theme.unit
            mostColumns: Theme.upright ? 1 : 4
            going: Theme.dawn               // as its pictures come: they are of all lights
            moreText: qsTrId("shelf-more")
            delegate: MoodTile {
                required property MoodChoice modelData

                width: shelf.cellWidth
                height: shelf.rowHeight
                mood: modelData
                onClicked: root.lighting.choose(modelData)
            }
        }
        Pill {
            visible: !root.dialsShown
            //% "Brightness, warmth, motion"
            text: qsTrId("light-more")
            sign: "more"
            onClicked: root.fine = true
        }
        GridLayout {
            Layout.fillWidth: true
            visible: root.dialsShown
            columns: Theme.upright || Theme.compact ? 1 : 2
            columnSpacing: Theme.gapWide
            rowSpacing: Theme.gap

            Dial {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //% "Darker"
                lessText: qsTrId("light-darker")
                //% "Brighter"
                moreText: qsTrId("light-brighter")
                lessSign: "darker"
                moreSign: "brighter"
                value: root.lighting.brightness
                farthest: root.lighting.farthest
                onStepAsked: (step) => root.lighting.brighten(step)
            }
            Dial {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                //% "Cooler"
                lessText: qsTrId("light-cooler")
                //% "Warmer"
                moreText: qsTrId("light-warmer")
                lessSign: "cooler"
                moreSign: "warmer"
                value: root.lighting.warmth
                farthest: root.lighting.farthest
                onStepAsked: (step) => root.lighting.warm(step)
            }
            MotionPills {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.columnSpan: Theme.upright || Theme.compact ? 1 : 2
                lighting: root.lighting
            }
        }
    }
}
