// SPDX-License-Identifier: MPL-2.0
// A token is a picture with a name, as large as it is asked to be.
import QtQuick
import QtTest
import Stillroom.Style

TestCase {
    id: root

    name: "token"
    when: windowShown
    width: 300
    height: 300
    visible: true

    Token {
        id: leaf

        body: "M12 2 Q20 8 12 22 Q4 8 12 2 Z"
        mark: "M12 6 V20"
        colour: "#69a3df"
        deep: "#0c2238"
        name: "Blue leaf"
    }

    function test_it_is_said_by_its_name() {
        compare(reader.name(leaf), "Blue leaf")
        compare(reader.role(leaf), Accessible.Graphic)
    }

    function test_it_is_twelve_millimetres_unless_asked() {
        verify(leaf.width >= 12 * Theme.mm)
        compare(leaf.width, leaf.height)
    }

    function test_a_body_has_its_colour_and_a_mark_its_deep_tone() {
        leaf.width = 240
        leaf.height = 240
        const seen = grabImage(root)
        compare(seen.pixel(100, 100), Qt.color(leaf.colour))
        compare(seen.pixel(120, 100), Qt.color(leaf.deep))
    }
}
