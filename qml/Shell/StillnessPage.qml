// SPDX-License-Identifier: MPL-2.0
// Just rest. The words step back after a while, so that only the light is left; a touch brings them again.
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session

    //% "Nothing to do here."
    title: qsTrId("stillness-title")
    //% "You can stay as long as you like."
    subtitle: qsTrId("stillness-words")
    bleeds: true
    onBackAsked: root.session.back()

    property bool away: false

    Slewed on opacity { to: steppedBack.running || !root.away ? 1 : 0; rises: 3 * Theme.settle }

    Timer {
        id: steppedBack

        interval: Theme.linger
        running: true
        onTriggered: root.away = true
    }
    TapHandler {
        onTapped: {
            root.away = false;
            steppedBack.restart();
            root.session.touched();
        }
    }
}
