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

    //% "Sound"
    title: qsTrId("home-sound")
    subtitle: !root.soundboard.available
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

    Shelf {
        id: shelf

        width: Theme.upright ? parent.width : parent.width * (Theme.compact ? 0.54 : 0.6)
        height: Theme.upright ? parent.height * 0.52 : parent.height - (Theme.compact ? 0 : Theme.gapWide * 0.5)
        model: root.soundboard.mixes
        cellMinimum: (Theme.compact ? 34 : 50) * Theme.unit
        cellHeight: (Theme.compact ? 16.6 : 26) * Theme.unit
        cellMost: 56 * Theme.unit
        mostColumns: Theme.upright || Theme.compact ? 2 : 3
        foot: !Theme.upright
        moreText: qsTrId("shelf-more")
        delegate: Tile {
            id: tile

            required property MixChoice modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            enabled: root.soundboard.available
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

        x: Theme.upright ? 0 : shelf.width + Theme.gap
        y: Theme.upright ? shelf.height + Theme.gap : 0
        width: parent.width - x
        height: own.y - y - Theme.gap
        soundboard: root.soundboard
    }
    Pill {
        id: own

        x: Theme.compact ? panel.x : 0
        y: (Theme.upright ? parent.height - Theme.gapWide * 0.5 : shelf.height) - height
        //% "Mix your own"
        text: qsTrId("sound-mix")
        onClicked: root.session.go(Session.Place.Mixer)
    }
    Pill {
        x: Theme.compact ? 0 : own.width + Theme.gap
        y: own.y
        text: Theme.compact
              //% "Hide…"
              ? qsTrId("sound-hide-short")
              //% "Hide sounds with…"
              : qsTrId("sound-hide")
        onClicked: root.session.go(Session.Place.Hides)
    }
}
