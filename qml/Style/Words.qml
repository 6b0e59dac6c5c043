// SPDX-License-Identifier: MPL-2.0
// Every text on the glass is this one: plain words, whatever they hold. No markup, no links, no pictures from outside.
import QtQuick

Text {
    id: root

    property real voice: 1                  // from the softer ink to the full one

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Qt.tint(Theme.softInk, Qt.alpha(Theme.ink, root.voice))
    lineHeight: Theme.lineHeight
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    font.kerning: true
    renderType: Text.NativeRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    // The nearest place at or above `y` that cuts none of its lines: half way between the small letters of one and the next.
    function parted(y: real): real {
        const pitch = lineHeight * contentHeight / (1 + lineHeight * (lineCount - 1));
        const middle = baselineOffset - Theme.smallLetters * font.pixelSize / 2;
        const above = Math.floor((y - middle) / pitch + 0.5); // lines that stand above it, whole
        return above < 1 ? Math.min(0, y) : above < lineCount ? middle + (above - 0.5) * pitch : y;
    }
}
