// SPDX-License-Identifier: MPL-2.0
// The second, softer line of a page. What is said anew comes as slowly as anything that nobody asked for, unless a page
// knows better; where that moves what lies below, all of it goes first and comes again.
import QtQuick
import Stillroom.Style

Small {
    id: root

    required property string wished
    property bool kept: false               // room for a line is kept where nothing is said
    property int pace: Theme.unasked
    property real below                     // light of what lies below
    readonly property bool turning: root.text !== root.wished
    readonly property bool moves: root.turning && root.tall !== next.tall
    readonly property real tall: root.visible ? root.implicitHeight : 0

    visible: root.kept || text.length > 0
    text: root.wished                       // bound until the page is there
    Component.onCompleted: root.text = root.wished

    Slewed on opacity { to: root.turning ? 0 : 1; rises: root.pace; onArrived: root.turn() }
    Slewed on below { to: root.moves ? 0 : 1; rises: root.pace; onArrived: root.turn() }

    Small {
        id: next

        readonly property real tall: root.kept || text.length > 0 ? implicitHeight : 0

        visible: false
        width: root.width
        text: root.wished
    }

    function turn(): void {
        if (root.turning && root.opacity === 0 && (!root.moves || root.below === 0))
            root.text = root.wished;
    }
}
