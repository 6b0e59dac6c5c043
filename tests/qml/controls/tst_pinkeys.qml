// SPDX-License-Identifier: MPL-2.0
// A key of the pad and the gauge, alone: what a finger and a screen reader find.
import QtQuick
import QtTest
import Stillroom.Style

Item {
    width: 400
    height: 200

    Key { id: seven; width: Theme.touch; height: Theme.touch; text: "7" }
    Gauge { id: gauge; y: 100; width: 200; label: "Heard now: soft"; part: 0.5 }
    SignalSpy { id: pressed; target: seven; signalName: "clicked" }

    TestCase {
        name: "PinKeys"
        when: windowShown

        function test_a_key_is_found_by_its_digit() {
            compare(reader.name(seven), "7");
            compare(reader.role(seven), Accessible.Button);
        }

        function test_a_press_is_one_press() {
            pressed.clear();
            mouseClick(seven);
            compare(pressed.count, 1);
        }

        function test_a_gauge_says_what_it_shows() {
            compare(reader.name(gauge), "Heard now: soft");
            compare(reader.role(gauge), Accessible.ProgressBar);
        }
    }
}
