// SPDX-License-Identifier: MPL-2.0
// Every size, colour and duration in the product. Flat, typed, few. The live values at the top are written by the
// shell from the room's light and the panel's measure; everything else follows from them.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // Light, as the room shows it now.
    property color skyTop: "#120c0a"
    property color skyMiddle: "#2a1a12"
    property color skyLow: "#4a2b18"
    property color far: "#3a2216"
    property color middle: "#2a1810"
    property color near: "#1b100b"
    property color glow: "#e8a45c"
    property color pebble: "#301d13"
    property color chosen: "#e8a45c"
    property color ink: "#f4e6d4"
    property color softInk: "#d3b797"
    property color chosenInk: "#1b120d"
    property var scenes: [0, 1]         // how much there is of each scene, a plain field first; together 1. (A Binding to a
                                        // list<real> crashes Qt 6.4.2.)
    property real drift: 0              // seconds of weather gone by
    property bool still: false          // somebody in the room asked that nothing moves

    // The glass.
    property real mm: 3.86              // pixels in a millimetre
    property real glassWidth: 1280      // pixels
    property real glassHeight: 800
    property string family: "Andika"

    readonly property bool upright: theme.glassHeight > theme.glassWidth
    readonly property real longMm: Math.max(theme.glassWidth, theme.glassHeight) / theme.mm
    readonly property real shortMm: Math.min(theme.glassWidth, theme.glassHeight) / theme.mm
    readonly property bool compact: theme.shortMm < 145
    // Larger glass is looked at from further away; smaller glass shows fewer things, never smaller ones.
    readonly property real unit: theme.mm * Math.max(1, Math.min(1.5, Math.min(theme.longMm / 330, theme.shortMm / 206)))

    // Touch: 12 mm at least, 18 for what matters most.
    readonly property real touch: Math.ceil(13 * theme.mm)
    readonly property real touchMain: Math.ceil(18 * theme.mm)
    readonly property real gap: Math.ceil((theme.compact ? 3.05 : 4.4) * theme.unit)
    readonly property real gapSmall: Math.ceil(1.8 * theme.unit)
    readonly property real gapWide: Math.ceil((theme.compact ? 6 : 12) * theme.unit)
    readonly property real headTop: theme.compact ? 0.5 * theme.unit : theme.upright ? 0.12 * theme.glassHeight : theme.gapWide
    readonly property real margin: Math.ceil((theme.compact ? 6 : 15) * theme.unit)
    readonly property real edge: Math.max(1, 0.4 * theme.unit)
    readonly property real round: (theme.compact ? 6 : 8.5) * theme.unit
    readonly property real signSize: Math.round((theme.compact ? 8 : 11.5) * theme.unit)
    readonly property real signSmall: Math.round(6.6 * theme.unit)
    readonly property real tokenSize: Math.ceil(12 * theme.mm)  // the least at which tokens are tested to be told apart

    // Type: the smallest capitals of our families are 0.714 of their size; none is under 4.8 mm.
    readonly property real capital: 0.714
    readonly property real smallLetters: 0.508      // of Andika's size
    readonly property int textTitle: Math.ceil((theme.compact ? 4.8 : 8.0) * theme.unit / theme.capital)
    readonly property int textLarge: Math.ceil((theme.compact ? 4.9 : 5.6) * theme.unit / theme.capital)
    readonly property int textBody: Math.ceil((theme.compact ? 4.8 : 5.1) * theme.unit / theme.capital)
    readonly property int textSmall: Math.ceil(4.8 * theme.unit / theme.capital)
    readonly property real lineHeight: theme.compact ? 0.7 : 0.9     // of Andika's own tall line: 1.45 of its size
    // Andika's lines bring air of their own, above their letters more than below.
    readonly property real nameGap: (theme.compact ? -0.48 : -0.1) * theme.textSmall  // from a name to the line below it, as from line to line
    readonly property real lineAir: (theme.compact ? 0.25 : 0) * theme.textSmall      // what may lie outside where room is scarce
    readonly property real measure: 26 * theme.textBody              // the longest comfortable line
    // Words with no stone below them end before the light, where there is room for that.
    readonly property bool across: theme.compact || theme.upright    // they go all the way across, and stand above it
    readonly property real high: theme.compact ? 0 : 0.22           // of the room between the top and the foot
    readonly property real bareMeasure: theme.across ? theme.glassWidth - 2 * theme.margin : 0.42 * theme.glassWidth - theme.margin

    // Motion: answers to a finger, the coming of a page, words leaving.
    readonly property int warm: 150
    readonly property real answered: 0.3    // of that answer, at once
    readonly property int settle: 1100
    readonly property int part: 800     // the going of a page
    readonly property int dawn: 2600    // the coming of pictures, whose light is not the page's
    readonly property int evening: 1500 // the going of a page with such pictures
    readonly property int answer: 640   // a pebble filling with light, slow enough for 12 L* in 100 ms
    readonly property int line: 320     // the going of a few words that others follow
    readonly property int ember: 1300   // a ring of light that keys have left
    readonly property int gone: 180     // words on Leave: within 200 ms with a frame to spare
    readonly property int byItself: 7000 // words that come or go because nobody did anything
    readonly property int told: 2600    // what staff have answered comes, and what it takes the place of goes
    readonly property int unasked: 9100 // a line of a page that is another without anybody's doing
    readonly property int linger: 8000  // words that step back on the page of rest

    readonly property bool dark: theme.ink.hslLightness > theme.pebble.hslLightness
    readonly property color ripple: theme.dark ? theme.glow : theme.near
    readonly property color accent: theme.dark ? theme.glow : theme.chosen   // signs, and the threads of light on edges
    readonly property real bar: theme.touchMain + 2 * theme.barMargin   // the strip of Leave and A person
    readonly property real foot: theme.bar + Math.max(0, theme.gap - theme.barMargin)   // what a page leaves free for it
    readonly property real barMargin: Math.ceil((theme.compact ? 0.6 : 7) * theme.unit)

    readonly property real pebbleCover: 0.8
    readonly property real chosenTint: 0.14    // of a wide stone; small ones are filled (kChosenTint of the palette)
    readonly property real edgeLight: 0.22
    readonly property real pictureLight: theme.dark ? 0.8 : 0.28 // of a picture of another light
    readonly property real groove: 0.1         // of ink: what is filled in it keeps 3:1 with it
    readonly property real resting: 0.45 // opacity of what cannot be pressed just now
}
