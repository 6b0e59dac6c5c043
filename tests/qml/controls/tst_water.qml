// SPDX-License-Identifier: MPL-2.0
// Rings on water: one for a touch, and never so many that they hurry anybody.
import QtQuick
import QtTest
import Stillroom.Activities

Item {
    id: root

    width: 640
    height: 480

    Water {
        id: water

        anchors.fill: parent
    }

    TestCase {
        name: "water"
        when: windowShown

        function init() { water.visible = false; water.visible = true; }

        SignalSpy { id: ring; target: water; signalName: "turnChanged" }

        /// How many rings `touches` leave.
        function rings(touches) {
            ring.clear();
            touches();
            return ring.count;
        }

        function test_fingers_that_come_together_leave_one_ring() {
            compare(rings(() => {
                for (let finger = 0; finger < 5; ++finger)
                    water.touch(50 + 90 * finger, 100);
            }), 1);
        }

        function test_rings_come_at_most_seven_in_two_seconds() {
            const begun = water.now;
            compare(rings(() => {
                for (let gone = 0; gone < 2; gone += 0.01) {
                    water.now = begun + gone;
                    water.touch(300, 200);
                }
            }), 7);
        }

        function test_what_cannot_be_seen_comes_to_rest_at_once() {
            water.touch(300, 200);
            verify(water.now - water.lastRing < water.life);
            water.visible = false;
            fuzzyCompare(water.now - water.lastRing, water.life, 1e-9);
        }
    }
}
