// SPDX-License-Identifier: MPL-2.0
// What is pressed: it acts on release, a finger that slides off takes it back, and keys do as fingers do.
import QtQuick
import QtTest
import Stillroom.Style

Rectangle {
    id: root

    width: 900
    height: 600
    color: Theme.near

    component Heard: SignalSpy { signalName: "clicked" }

    Pebble {
        id: pebble

        text: "Rain"
        preview: "soft, steady"
    }
    Pill {
        id: pill

        y: 150
        text: "More"
        sign: "more"
    }
    Pill {
        id: mainPill

        y: 250
        text: "Leave"
        main: true
    }
    RoundPebble {
        id: round

        y: 380
        text: "Back"
        sign: "back"
    }
    Tile {
        id: tile

        x: 450
        width: 400
        height: 120
        text: "Light"
        preview: "dim or bright"
        sign: "light"
    }

    TestCase {
        name: "pebbles"
        when: windowShown

        function init() { failOnWarning(/.?/); }

        function pressables() {
            return [{ tag: "pebble", item: pebble, says: "Rain" }, { tag: "pill", item: pill, says: "More" },
                { tag: "main pill", item: mainPill, says: "Leave" }, { tag: "round", item: round, says: "Back" },
                { tag: "tile", item: tile, says: "Light" }];
        }

        Heard { id: heard }

        function test_acts_on_release_data() { return pressables(); }
        function test_acts_on_release(row) {
            heard.target = row.item;
            heard.clear();
            mousePress(row.item);
            wait(0);
            compare(heard.count, 0);
            mouseRelease(row.item);
            compare(heard.count, 1);
        }

        function test_a_finger_that_slides_off_takes_it_back_data() { return pressables(); }
        function test_a_finger_that_slides_off_takes_it_back(row) {
            heard.target = row.item;
            heard.clear();
            mousePress(row.item);
            mouseMove(row.item, row.item.width + 30, row.item.height + 30);
            mouseRelease(row.item, row.item.width + 30, row.item.height + 30);
            compare(heard.count, 0);
            compare(row.item.down, false);
        }

        function test_a_touch_presses_too_data() { return pressables(); }
        function test_a_touch_presses_too(row) {
            heard.target = row.item;
            heard.clear();
            const finger = touchEvent(row.item);
            finger.press(0, row.item).commit();
            compare(heard.count, 0);
            finger.release(0, row.item).commit();
            compare(heard.count, 1);
        }

        function test_keys_do_as_fingers_do_data() { return pressables(); }
        function test_keys_do_as_fingers_do(row) {
            heard.target = row.item;
            heard.clear();
            row.item.forceActiveFocus(Qt.TabFocusReason);
            verify(row.item.activeFocus);
            keyClick(Qt.Key_Return);
            compare(heard.count, 1);
            keyClick(Qt.Key_Space);
            compare(heard.count, 2);
            keyClick(Qt.Key_Enter);
            compare(heard.count, 3);
        }

        function test_tab_reaches_every_one() {
            pebble.forceActiveFocus(Qt.TabFocusReason);
            for (const row of pressables()) {
                verify(row.item.activeFocus, row.tag);
                verify(row.item.visualFocus, row.tag);
                keyClick(Qt.Key_Tab);
            }
        }

        function test_a_resting_one_does_nothing_data() { return pressables(); }
        function test_a_resting_one_does_nothing(row) {
            heard.target = row.item;
            heard.clear();
            row.item.enabled = false;
            mouseClick(row.item);
            row.item.enabled = true;
            compare(heard.count, 0);
        }

        function test_it_is_found_by_its_name_data() { return pressables(); }
        function test_it_is_found_by_its_name(row) {
            compare(reader.name(row.item), row.says);
            compare(reader.role(row.item), Accessible.Button);
        }

        function test_the_line_below_is_said_after_the_name() {
            compare(reader.more(tile), "dim or bright");
        }

        function test_none_is_small_data() { return pressables(); }
        function test_none_is_small(row) {
            verify(row.item.width >= 12 * Theme.mm, row.item.width / Theme.mm);
            verify(row.item.height >= 12 * Theme.mm, row.item.height / Theme.mm);
        }

        function test_what_matters_most_is_eighteen_millimetres() {
            verify(mainPill.height >= 18 * Theme.mm);
            verify(pebble.height >= 18 * Theme.mm);
        }

        function brightness(colour) { // as eyes weigh it, WCAG 2
            const part = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
        }
        function rim(item, edges) { // across the middle of its upper side
            const picture = grabImage(item);
            return edges.map(edge => brightness(picture.pixel(item.width / 2, edge * Theme.edge)) + 0.05);
        }
        function test_where_keys_are_is_seen_data() {
            return [{ tag: "resting", chosen: false, edges: [0, 1] },
                { tag: "chosen", chosen: true, edges: [2, 3, 4, 5] }]; // at its edge, light stands on light
        }
        function test_where_keys_are_is_seen(row) {
            mainPill.chosen = row.chosen;
            tryCompare(mainPill, "lit", row.chosen ? 1 : 0);
            pebble.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(mainPill, "ring", 0);
            const before = rim(mainPill, row.edges);
            mainPill.forceActiveFocus(Qt.TabFocusReason);
            tryCompare(mainPill, "ring", 1);
            const change = Math.max(...rim(mainPill, row.edges).map((now, at) => Math.max(now / before[at], before[at] / now)));
            verify(change >= 3, change);
            mainPill.chosen = false;
        }

        function test_what_is_chosen_fills_with_light_slowly() {
            compare(pebble.lit, 0);
            pebble.chosen = true;
            verify(pebble.lit < 0.2);
            tryCompare(pebble, "lit", 1);
            pebble.chosen = false;
            tryCompare(pebble, "lit", 0);
        }
    }
}
