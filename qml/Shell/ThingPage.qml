// SPDX-License-Identifier: MPL-2.0
// One activity, with its way out to something else always beside it.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Activities
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Things things
    readonly property Thing thing: root.things.open ? root.things.open : root.last
    // What is fading away stays as it was left.
    property Thing last
    property int step
    property real waveHeight
    property bool running
    readonly property real upper: root.headBottom + Theme.gap

    bleeds: true
    title: root.thing ? root.thing.title : ""
    //% "Something else"
    aside: qsTrId("thing-else")
    asideSign: "else"
    onAsideAsked: root.session.back()
    onBackAsked: root.session.back()
    Component.onCompleted: root.last = root.things.open

    component Kept: Binding {
        when: root.things.open
        restoreMode: Binding.RestoreNone
    }
    Kept on step { value: root.things.step }
    Kept on waveHeight { value: root.things.tide.height }
    Kept on running { value: root.things.tide.running }

    Loader {
        anchors.fill: parent
        sourceComponent: root.kindOf(root.thing ? root.thing.kind : -1)
    }

    function kindOf(kind: int): Component {
        switch (kind) {
        case Thing.Kind.LookAround: return lookAround;
        case Thing.Kind.WaterAndSand: return waterAndSand;
        case Thing.Kind.Tide: return tide;
        default: return null;
        }
    }

    Component {
        id: lookAround

        LookAround {
            upper: root.upper
            lower: Theme.foot
            lines: root.thing.steps
            step: root.step
            //% "Next"
            nextText: qsTrId("thing-next")
            //% "Previous"
            previousText: qsTrId("thing-previous")
            onNextAsked: root.things.next()
            onPreviousAsked: root.things.previous()
        }
    }
    Component {
        id: waterAndSand

        WaterAndSand {
            upper: root.upper
            lower: Theme.foot
            lines: root.thing.steps
            //% "Water"
            waterText: qsTrId("thing-water")
            //% "Sand"
            sandText: qsTrId("thing-sand")
            onTouched: root.session.touched()
        }
    }
    Component {
        id: tide

        Wave {
            upper: root.upper
            lower: Theme.foot
            lines: root.thing.steps
            step: root.step
            waveHeight: root.waveHeight
            running: root.running
            canSlow: root.things.tide.canSlow
            canQuicken: root.things.tide.canQuicken
            nextText: qsTrId("thing-next")
            previousText: qsTrId("thing-previous")
            //% "Begin"
            startText: qsTrId("thing-start")
            //% "Pause"
            pauseText: qsTrId("thing-pause")
            //% "Slower"
            slowerText: qsTrId("thing-slower")
            //% "Quicker"
            quickerText: qsTrId("thing-quicker")
            onNextAsked: root.things.next()
            onPreviousAsked: root.things.previous()
            onStartAsked: root.things.tide.run()
            onPauseAsked: root.things.tide.pause()
            onSlowerAsked: root.things.tide.slower()
            onQuickerAsked: root.things.tide.quicker()
        }
    }
}
