// SPDX-License-Identifier: MPL-2.0
// A bar that says how much there is of something: it follows, and does not jump.
import QtQuick
import QtTest
import Stillroom.Style

Item {
    id: root

    width: 640
    height: 480

    Component {
        id: made

        Gauge { label: "heard"; part: 0.2 }
    }

    TestCase {
        name: "gauge"
        when: windowShown

        function test_it_begins_where_it_is() {
            compare(createTemporaryObject(made, root).shown, 0.2);
        }

        function test_it_follows_and_does_not_jump() {
            const gauge = createTemporaryObject(made, root);
            gauge.part = 0.25;
            compare(gauge.shown, 0.2);
            tryCompare(gauge, "shown", 0.25);
        }
    }
}
