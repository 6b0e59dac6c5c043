// SPDX-License-Identifier: MPL-2.0
// A few lines, one at a time, that go forward only by touch. No line is numbered and none is the last word.
import QtQuick
import Stillroom.Style

Column {
    id: root

    required property list<string> lines
    required property int step
    required property string nextText
    required property string previousText

    signal nextAsked
    signal previousAsked

    spacing: Theme.gapWide

    Turn {
        id: turn

        wished: root.lines[root.step] ?? ""
    }
    Words {
        width: Math.min(Theme.bareMeasure, Theme.measure)
        height: Math.max(implicitHeight, 3.2 * font.pixelSize)
        verticalAlignment: Text.AlignBottom
        color: Theme.softInk
        text: turn.shown
        opacity: turn.light
        font.pixelSize: Theme.compact ? Theme.textLarge : Math.round(1.2 * Theme.textLarge)
    }
    Row {
        spacing: Theme.gap

        Pill {
            text: root.previousText
            sign: "back"
            enabled: root.step > 0
            onClicked: root.previousAsked()
        }
        Pill {
            text: root.nextText
            sign: "more"
            enabled: root.step + 1 < root.lines.length
            onClicked: root.nextAsked()
        }
    }
}
