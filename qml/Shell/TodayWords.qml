// SPDX-License-Identifier: MPL-2.0
// What the desk says to the room today, as one line; empty where it says nothing. A wait is said with its reason, and
// when it was said long ago.
import QtQuick
import Stillroom.Room

QtObject {
    id: root

    required property RoomWords room
    readonly property string text: [root.waitOf(root.room.wait), root.old, root.room.why, root.room.notice].filter(part => part.length > 0).join(" ")
    readonly property string old: root.room.old
                                  //% "(That was said a while ago.)"
                                  ? qsTrId("today-old")
                                  : ""

    function waitOf(wait: int): string {
        switch (wait) {
        //% "Today it takes about %1 to %2 minutes."
        case RoomWords.Wait.Range: return qsTrId("today-range").arg(root.room.from).arg(root.room.to);
        //% "We do not know yet how long it takes today."
        case RoomWords.Wait.Unknown: return qsTrId("today-unknown");
        default: return "";
        }
    }
}
