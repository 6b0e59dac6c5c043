// SPDX-License-Identifier: MPL-2.0
// A shelf turns like a page: what does not fit comes after, and nothing ever gets small.
import QtQuick
import QtTest
import Stillroom.Style

Item {
    id: root

    property int things: 7

    width: 900
    height: 300

    Shelf {
        id: shelf

        anchors.fill: parent
        model: Array.from({ length: root.things }, (none, index) => "thing " + (index + 1))
        moreText: "More"
        delegate: Tile {
            required property string modelData

            width: shelf.cellWidth
            height: shelf.rowHeight
            text: modelData
        }
    }

    TestCase {
        name: "shelf"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            root.width = 900;
            root.height = 300;
            root.things = 7;
            shelf.turned = 0;
            shelf.foot = 0;
            tryVerify(() => things()[0] === "thing 1");
        }

        function turn() {
            const before = things();
            shelf.turned += 1;
            tryVerify(() => things()[0] !== before[0]);
        }
        function childWith(item, text) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                const found = child.text === text ? child : childWith(child, text);
                if (found)
                    return found;
            }
            return null;
        }

        function shown(item) {
            let names = [];
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && child.modelData !== undefined)
                    names.push(child.text);
                else
                    names = names.concat(shown(child));
            }
            return names;
        }
        function things() { return shown(shelf); }

        function test_all_that_fits_is_shown_without_more() {
            root.things = 2;
            compare(shown(shelf), ["thing 1", "thing 2"]);
        }

        function test_turning_shows_every_thing_once_and_begins_again() {
            verify(shelf.crowded);
            const first = things();
            let seen = [];
            for (let page = 0; page < shelf.pages; ++page) {
                seen = seen.concat(things());
                turn();
            }
            compare(seen, shelf.model);
            compare(things(), first);
        }

        function test_more_turns_it() {
            const before = things();
            mouseClick(childWith(shelf, "More"));
            compare(things(), before); // by light, not at once
            tryVerify(() => things()[0] !== before[0]);
        }

        function test_more_that_is_pressed_again_while_it_turns_passes_nothing() {
            const each = things().length;
            mouseClick(childWith(shelf, "More"));
            mouseClick(childWith(shelf, "More"));
            tryVerify(() => things()[0] !== "thing 1");
            compare(shelf.first, each);
            compare(shelf.turned, 1);
        }

        function test_what_is_asked_for_on_the_way_comes_next() {
            const each = things().length;
            shelf.turned += 1;
            shelf.turned += 1;
            tryCompare(shelf, "first", 2 * each);
        }

        function test_more_stays_where_it_is() {
            root.height = 600;
            root.things = 16;
            compare(shelf.pages, 2); // of which the second is not full
            const more = childWith(shelf, "More");
            const y = more.y;
            for (let page = 1; page < shelf.pages; ++page) {
                turn();
                compare(more.y, y);
            }
        }

        function test_keys_on_a_thing_that_goes_are_then_on_more() {
            childWith(shelf, things()[1]).forceActiveFocus(Qt.TabFocusReason);
            turn();
            verify(childWith(shelf, "More").visualFocus, "keys are on " + root.Window.activeFocusItem);
        }

        function test_keys_on_more_stay_there() {
            const more = childWith(shelf, "More");
            const before = things();
            more.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => things()[0] !== before[0]);
            verify(more.visualFocus);
        }

        function test_room_is_kept_below_for_actions_of_the_page() {
            shelf.foot = Theme.touch + 2 * Theme.gap;
            for (const things of [0, 2, 7, 40]) {
                root.things = things;
                const rows = Math.max(0, shelf.rows);
                verify(rows * (shelf.rowHeight + Theme.gap) - Theme.gap <= shelf.footTop + 0.01, things + " things");
                compare(shelf.footTop + shelf.foot, shelf.height);
            }
        }

        function test_nothing_gets_smaller_than_it_may_data() {
            const rows = [];
            for (const width of [320, 500, 900])
                for (const height of [160, 300, 600])
                    for (const things of [1, 3, 7, 40])
                        rows.push({ tag: width + "x" + height + " " + things, width: width, height: height, things: things });
            return rows;
        }
        function test_nothing_gets_smaller_than_it_may(row) {
            root.width = row.width;
            root.height = row.height;
            root.things = row.things;
            const lowest = Math.min(shelf.cellHeight, row.height - Theme.touch - Theme.gap);
            verify(shelf.rowHeight >= lowest - 0.01, shelf.rowHeight + " < " + lowest);
            verify(shelf.cellWidth >= Math.min(shelf.cellMinimum, row.width) - 0.01);
        }
    }
}
