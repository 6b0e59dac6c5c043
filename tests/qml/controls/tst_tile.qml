// SPDX-License-Identifier: MPL-2.0
// A tile on small glass: its name and the line below it keep apart, and both stay on the stone.
import QtQuick
import QtTest
import Stillroom.Style

Item {
    id: root

    width: 800
    height: 480

    Words { id: line; text: "one"; font.pixelSize: Theme.textSmall }
    Words { id: lines; text: "one\ntwo"; font.pixelSize: Theme.textSmall }
    Tile { id: tile; width: 357; text: "Ripples and sand" }

    TestCase {
        name: "tiles"
        when: windowShown

        function initTestCase() {
            Theme.mm = 5.2;
            Theme.glassWidth = root.width;
            Theme.glassHeight = root.height;
        }
        function init() { failOnWarning(/.?/); }

        function lineCalled(text) {
            const within = item => item.text === text ? item : Array.from(item.children).map(within).find(found => found);
            return within(tile.contentItem);
        }
        function foot(text) { return text.mapToItem(tile, 0, text.baselineOffset).y; } // of its first line
        function pitch() { return lines.contentHeight - line.contentHeight; }

        // What Home has, and what the things to do have.
        function heights() {
            return [{ tag: "one line", height: 91, preview: "dim or bright" },
                { tag: "two lines", height: 131, preview: "Find small things by the way you go" }];
        }
        function show(row) {
            tile.height = row.height;
            tile.preview = row.preview;
            waitForItemPolished(lineCalled(row.preview).parent);
        }
        function test_a_name_and_the_line_below_it_stand_as_lines_do_data() { return heights(); }
        function test_a_name_and_the_line_below_it_stand_as_lines_do(row) {
            show(row);
            verify(lineCalled(row.preview).visible);
            const apart = foot(lineCalled(row.preview)) - foot(lineCalled(tile.text));
            verify(apart > pitch() - 1, apart + " of " + pitch());
        }
        function test_their_letters_stay_on_the_stone_data() { return heights(); }
        function test_their_letters_stay_on_the_stone(row) {
            show(row);
            const name = lineCalled(tile.text), preview = lineCalled(row.preview);
            verify(foot(name) > 1.1 * Theme.capital * name.font.pixelSize);
            const lowest = foot(preview) + (preview.lineCount - 1) * pitch() + 0.4 * Theme.capital * preview.font.pixelSize;
            verify(lowest < tile.height, lowest + " of " + tile.height);
        }
        function test_a_line_that_has_no_room_is_left_to_the_screen_reader() {
            tile.height = 91;
            tile.preview = "Find small things by the way you go";
            verify(!lineCalled(tile.preview).visible);
            compare(reader.more(tile), tile.preview);
        }
    }
}
