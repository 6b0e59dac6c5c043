// SPDX-License-Identifier: MPL-2.0
// The second line of a page is there with its page; what is said anew comes by light, and moves nothing that is seen.
import QtQuick
import QtTest
import Stillroom.Style

Item {
    id: root

    width: 400
    height: 400

    property string said: "One line."

    Component {
        id: subtitle

        Subtitle { width: root.width; wished: root.said; pace: 300 }
    }

    TestCase {
        name: "Subtitle"
        when: windowShown

        readonly property string longer: "So many words that they stand in more than one line, however wide the glass may be, and then in one more."

        function init() { root.said = "One line."; }

        function test_what_it_begins_with_is_there_at_once() {
            const line = createTemporaryObject(subtitle, root);
            compare(line.text, "One line.");
            compare(line.opacity, 1);
            compare(line.below, 1);
        }

        function test_other_words_of_one_line_leave_what_is_below_alone() {
            const line = createTemporaryObject(subtitle, root);
            let least = 1;
            line.belowChanged.connect(() => least = Math.min(least, line.below));
            root.said = "Another.";
            compare(line.text, "One line.");
            tryCompare(line, "text", "Another.");
            verify(line.opacity < 0.2);
            tryCompare(line, "opacity", 1);
            compare(least, 1);
        }

        function test_what_is_below_moves_only_while_it_is_not_seen() {
            const line = createTemporaryObject(subtitle, root);
            let seen = 0;
            line.heightChanged.connect(() => seen = Math.max(seen, line.below, line.opacity));
            const before = line.height;
            root.said = longer;
            tryCompare(line, "text", longer);
            verify(line.height > before);
            compare(seen, 0);
            tryCompare(line, "below", 1);
        }

        function test_nothing_and_something_move_it_unless_its_room_is_kept_data() {
            return [{ tag: "kept", kept: true }, { tag: "not kept", kept: false }];
        }
        function test_nothing_and_something_move_it_unless_its_room_is_kept(row) {
            root.said = "";
            const line = createTemporaryObject(subtitle, root, { kept: row.kept });
            compare(line.visible, row.kept);
            root.said = "One line.";
            compare(line.moves, !row.kept);
        }
    }
}
