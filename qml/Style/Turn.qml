// SPDX-License-Identifier: MPL-2.0
// Lets one thing give way to another by light: what was shown goes, and then what is wished comes.
import QtQuick
import Stillroom.Style

QtObject {
    id: root

    required property var wished
    property var shown: root.wished         // bound until there has been something to show
    property int comes: Theme.answer
    property int goes: Theme.line
    property real light                     // of what is shown
    readonly property bool turning: String(root.wished) !== String(root.shown) // two lists of the same are never equal

    Component.onCompleted: root.turn()

    Slewed on light {
        to: root.turning ? 0 : 1
        rises: root.comes
        falls: root.goes
        onArrived: if (root.turning) root.turn()
    }

    function turn(): void {
        root.shown = root.wished;
    }
}
