// SPDX-License-Identifier: MPL-2.0
// Strokes in sand: one line for each finger, from where it came down to where it was lifted.
import QtQuick
import QtTest
import Stillroom.Activities
import Stillroom.Style

Item {
    id: root

    width: 640
    height: 480

    Sand {
        id: sand

        anchors.fill: parent
    }

    TestCase {
        name: "sand"
        when: windowShown

        readonly property real step: 2.2 * Theme.mm

        /// How many marks `stroke` leaves.
        function marks(stroke) {
            const before = sand.turn;
            stroke();
            return (sand.turn - before + sand.most) % sand.most;
        }

        function cleanup() { for (const finger of [1, 2]) sand.lift(finger); }

        function test_a_fast_finger_leaves_one_line() {
            compare(marks(() => sand.touch(1, 50, 100)), 1);
            compare(marks(() => sand.follow(1, 50 + 20.5 * step, 100)), 20);
        }

        function test_a_slow_finger_leaves_the_same_line() {
            sand.touch(1, 50, 100);
            compare(marks(() => {
                for (let i = 1; i <= 205; ++i)
                    sand.follow(1, 50 + 0.1 * i * step, 100);
            }), 20);
        }

        function test_a_finger_that_came_down_elsewhere_begins_here() {
            compare(marks(() => sand.follow(1, 300, 300)), 1);
        }

        function test_a_lifted_finger_is_forgotten() {
            sand.touch(1, 50, 100);
            sand.lift(1);
            compare(marks(() => sand.follow(1, 600, 400)), 1);
        }

        function test_fingers_do_not_join() {
            sand.touch(1, 50, 100);
            sand.touch(2, 600, 400);
            compare(marks(() => sand.follow(1, 50 + 3.5 * step, 100)), 3);
        }
    }
}
