// SPDX-License-Identifier: MPL-2.0
// Every text on the glass is this one: plain words, whatever they hold. No markup, no links, no pictures from outside.
import QtQuick

Text {
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.ink
    lineHeight: Theme.lineHeight
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    font.kerning: true
    renderType: Text.NativeRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
