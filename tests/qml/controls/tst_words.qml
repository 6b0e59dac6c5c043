// SPDX-License-Identifier: MPL-2.0
// Words are plain words, whatever they hold.
import QtQuick
import QtTest
import Stillroom.Style

Item {
    id: root

    width: 800
    height: 400

    Words { id: words }
    Words {
        id: plain

        text: "x"
        wrapMode: Text.NoWrap
    }
    Title { id: title; text: "Light" }
    Small { id: small; text: "softly" }

    TestCase {
        name: "words"
        when: windowShown

        function init() { failOnWarning(/.?/); }

        function test_markup_is_shown_as_it_was_written_data() {
            return ["<b>bold</b>", "<img src=\"http://example.org/x.png\">", "<a href='http://example.org'>here</a>", "&lt;&amp;",
                "# not a heading", "<br><br>"].map(text => ({ tag: text, text: text }));
        }
        function test_markup_is_shown_as_it_was_written(row) {
            words.text = row.text;
            compare(words.textFormat, Text.PlainText);
            plain.text = row.text.replace(/[<>&]/g, "=");
            verify(words.implicitWidth > 0.6 * plain.implicitWidth);
            compare(words.lineCount, 1);
            compare(reader.name(words), row.text);
        }

        function test_every_voice_is_plain_and_large_enough_data() {
            return [{ tag: "words", item: words }, { tag: "title", item: title }, { tag: "small", item: small }];
        }
        function test_every_voice_is_plain_and_large_enough(row) {
            compare(row.item.textFormat, Text.PlainText);
            verify(row.item.font.pixelSize * Theme.capital >= 4.8 * Theme.mm);
        }

        function test_a_title_is_a_heading() { compare(reader.role(title), Accessible.Heading); }
        function test_words_are_text() { compare(reader.role(words), Accessible.StaticText); }
    }
}
