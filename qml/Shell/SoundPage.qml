// SPDX-License-Identifier: MPL-2.0
// Sound: mixes first, one tap each, with a picture of what is heard. A mix of one's own, hiding and quiet are one tap away.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Soundboard soundboard
    readonly property bool side: !Theme.upright && !Theme.compact   // what is heard stands beside the mixes, not below

    //% "Sound"
    title: qsTrId("home-sound")
    subtitle: resting.text.length > 0 ? resting.text : !root.soundboard.available
              //% "Sound is resting. Everything else works."
              ? qsTrId("sound-absent")
              //% "Quiet is a good choice too."
              : Theme.compact ? "" : qsTrId("sound-words")
    //% "Quiet now"
    aside: qsTrId("sound-quiet")
    asideSign: "quiet"
    asideEnabled: !root.soundboard.quiet
    onAsideAsked: root.soundboard.hush()
    onBackAsked: root.session.back()

    RestWords {
        id: resting

        rest: root.soundboard.rest
    }
    Shelf {
        id: shelf

        width: root.side ? parent.width * 0.6 : parent.width
        height: Theme.upright ? parent.height * 0.52 : parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.5)
        model: root.soundboard.mixes
        cellMinimum: 50 * Theme.unit
        cellHeight: (Theme.compact ? 13.2 : 26) * Theme.unit
        cellMost: (Theme.compact ? 26 : 56) * Theme.unit
        mostColumns: root.side ? 3 : 2
        foot: Theme.upright ? 0 : Theme.touch + Theme.gap + (Theme.compact ? 7 : 0) * Theme.unit
        moreText: qsTrId("shelf-more")
        delegate: Tile {
            id: tile

            required property MixChoice modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            enabled: root.soundboard.available && !root.soundboard.rest.on
            brief: true
            text: modelData.title
            preview: modelData.preview
            chosen: modelData.chosen
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: tile.chosen
            onClicked: root.soundboard.choose(modelData)
        }
    }
    Words {
        width: shelf.width
        visible: root.soundboard.mixes.length === 0
        //% "All of these are hidden for now."
        text: qsTrId("sound-all-hidden")
        color: Theme.softInk
    }
    HeardPanel {
        id: panel

        x: root.side ? shelf.width + Theme.gap : 0
        y: Theme.compact ? shelf.footTop + Theme.gapSmall : Theme.upright ? shelf.height + Theme.gap : 0
        width: parent.width - x
        height: own.y - y - (Theme.compact ? Theme.gapSmall : Theme.gap)
        soundboard: root.soundboard
    }
    Pill {
        id: own

        y: (Theme.upright ? parent.height - Theme.gapWide * 0.5 : shelf.height) - height
        //% "Mix your own"
        text: qsTrId("sound-mix")
        onClicked: root.session.go(Session.Place.Mixer)
    }
    Pill {
        x: own.width + Theme.gap
        y: own.y
        text: Theme.compact
              //% "Hide…"
              ? qsTrId("sound-hide-short")
              //% "Hide sounds with…"
              : qsTrId("sound-hide")
        onClicked: root.session.go(Session.Place.Hides)
    }
}
