// SPDX-License-Identifier: MPL-2.0
// A level asks, and shows what was granted.
import QtQuick
import QtTest
import Stillroom.Style

Item {
    id: root

    property real granted: 0.5
    property real most: 1                   // what the owner allows
    property list<real> asked: []

    width: 800
    height: 300

    CalmSlider {
        id: slider

        width: 600
        label: "Rain, how loud"
        level: root.granted
        onLevelAsked: (level) => {
            root.asked.push(level);
            root.granted = Math.min(root.most, level);
        }
    }

    TestCase {
        name: "calm slider"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            root.most = 1;
            root.granted = 0.5;
            root.asked = [];
        }

        function test_it_never_writes_its_own_level() {
            root.most = 0.6;
            mousePress(slider, 300, slider.height / 2);
            mouseMove(slider, 590, slider.height / 2);
            mouseMove(slider, 595, slider.height / 2);
            verify(slider.value > 0.9);     // the finger leads while it is there
            mouseRelease(slider, 595, slider.height / 2);
            fuzzyCompare(slider.value, 0.6, 1e-9);
            fuzzyCompare(slider.level, 0.6, 1e-9);
            verify(root.asked[root.asked.length - 1] > 0.9);
        }

        function test_it_follows_its_owner_after_it_was_refused() {
            root.most = 0.6;
            mouseClick(slider, 590, slider.height / 2);
            root.granted = 0.2;
            fuzzyCompare(slider.value, 0.2, 1e-9);
        }

        function test_keys_ask_too() {
            slider.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            fuzzyCompare(root.granted, 0.55, 1e-9);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            fuzzyCompare(root.granted, 0.45, 1e-9);
            fuzzyCompare(slider.value, 0.45, 1e-9);
        }

        function test_it_is_large_enough_and_has_a_name() {
            verify(slider.height >= 12 * Theme.mm);
            compare(reader.name(slider), "Rain, how loud");
            compare(reader.role(slider), Accessible.Slider);
        }

        function test_a_person_can_take_hold_of_it() {
            verify(slider.handle.width >= 7 * Theme.mm);
        }
    }
}
