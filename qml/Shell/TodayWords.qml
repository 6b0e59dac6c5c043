// SPDX-License-Identifier: MPL-2.0
// What the desk says to the room today, as one line; empty where it says nothing. A wait is said with its reason, and
// when it was said long ago.
import QtQuick
import Stillroom.Room

QtObject {
    id: root

    required property RoomWords room
    readonly property string text: Array.from([root.waitOf(root.room.wait), root.old, root.room.why, root.room.notice]).filter(part => part.length > 0).join(" ")
    readonly property string old: root.room.old
                                  //% "(That was said a while ago.)"
                                  ? qsTrId("today-old")
                                  : ""

    function waitOf(wait: int): string {
        switch (wait) {
        case RoomWords.Wait.Range: return root.rangeOf(root.room.from, root.room.to);
        //% "We do not know yet how long it takes today."
        case RoomWords.Wait.Unknown: return qsTrId("today-unknown");
        default: return "";
        }
    }

    function rangeOf(from: int, to: int): string {
        return from === to
                //% "Today it takes about %1 minutes."
                ? qsTrId("today-about").arg(to)
                //% "Today it takes about %1 to %2 minutes."
                : qsTrId("today-range").arg(from).arg(to);
    }
}
