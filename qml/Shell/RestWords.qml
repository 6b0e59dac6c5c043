// SPDX-License-Identifier: MPL-2.0
// Why there is no sound just now, as a sentence; empty where there may be some.
import QtQuick
import Stillroom.Room

QtObject {
    id: root

    required property SoundRest rest
    readonly property string text: {
        switch (root.rest.why) {
        case SoundRest.Why.Hours:
            return root.rest.until.length > 0
                    //: %1 is a time of day, such as 1:30 pm
                    //% "Sound is resting until %1."
                    ? qsTrId("sound-rests-until").arg(root.rest.until)
                    //% "Sound is resting."
                    : qsTrId("sound-rests");
        //% "The room is kept quiet for now."
        case SoundRest.Why.Staff: return qsTrId("sound-kept-quiet");
        default: return "";
        }
    }
}
