// SPDX-License-Identifier: MPL-2.0
// The words of a page, one plain paragraph after another.
// qmllint disable unqualified
import QtQuick
import Stillroom.Room
import Stillroom.Style

Column {
    id: root

    required property list<passage> passages

    spacing: Theme.gap

    Repeater {
        model: root.passages
        delegate: Row {
            id: row

            required property passage modelData

            width: root.width
            spacing: Theme.gapSmall
            topPadding: row.modelData.heading ? Theme.gapSmall : 0

            Rectangle {
                y: Theme.textBody * 0.5
                visible: row.modelData.item
                width: Theme.gapSmall * 0.9
                height: width
                radius: width / 2
                color: Theme.accent
            }
            Words {
                id: words

                width: row.width - (row.modelData.item ? Theme.gapSmall * 1.9 : 0)
                text: row.modelData.text
                font.pixelSize: row.modelData.heading ? Theme.textLarge : Theme.textBody
                color: row.modelData.heading ? Theme.softInk : Theme.ink
                Accessible.role: row.modelData.heading ? Accessible.Heading : Accessible.Paragraph
            }

            function parted(y: real): real {
                return words.y + words.parted(y - words.y);
            }
        }
    }

    // The nearest place at or above `y` where no line is cut.
    function parted(y: real): real {
        const row = root.childAt(0, y);
        return row ? row.y + row.parted(y - row.y) : y; // qmllint disable
    }
}
