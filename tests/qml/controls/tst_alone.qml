// SPDX-License-Identifier: MPL-2.0
// Scenes, activities and whatever is drawn stand alone, and say so when they are not given what they need.
import QtQuick
import QtTest

Item {
    id: root

    width: 640
    height: 480

    Loader {
        id: loader

        anchors.fill: parent
    }

    TestCase {
        name: "alone"
        when: windowShown

        readonly property var colours: ["#120c0a", "#2a1a12", "#4a2b18", "#3a2216", "#2a1810", "#1b100b", "#e8a45c", "#301d13",
            "#e8a45c", "#f4e6d4", "#d3b797", "#1b120d"]
        readonly property var steps: ({ lines: ["one", "two"], step: 0, nextText: "Next", previousText: "Previous" })

        function things() {
            return [
                { tag: "Scenes/QuietPlace", needs: {} },
                { tag: "Scenes/Vignette", needs: { colours: colours, scenes: [0, 1] } },
                { tag: "Style/Hill", needs: { shown: true, high: 0.5 } },
                { tag: "Activities/Steps", needs: steps },
                { tag: "Activities/LookAround", needs: Object.assign({ upper: 60, lower: 90 }, steps) },
                { tag: "Activities/Water", needs: {} },
                { tag: "Activities/Sand", needs: {} },
                { tag: "Activities/WaterAndSand", needs: { waterText: "Water", sandText: "Sand", lines: ["a", "b", "c", "d"],
                    upper: 60, lower: 90 } },
                { tag: "Activities/Wave", needs: Object.assign({ waveHeight: 0.5, running: false, canSlow: true, canQuicken: true,
                    startText: "Begin", pauseText: "Pause", slowerText: "Slower", quickerText: "Quicker", upper: 60, lower: 90 },
                    steps) }
            ];
        }
        function address(name) { return "qrc:/qt/qml/Stillroom/" + name + ".qml"; }

        function test_it_comes_with_what_it_needs_data() { return things(); }
        function test_it_comes_with_what_it_needs(row) {
            failOnWarning(/.?/);
            loader.setSource(address(row.tag), row.needs);
            compare(loader.status, Loader.Ready);
            loader.source = "";
        }

        function test_it_does_not_come_without_data() {
            const rows = [];
            for (const thing of things())
                for (const need of Object.keys(thing.needs))
                    rows.push({ tag: thing.tag + " without " + need, name: thing.tag, needs: thing.needs, missing: need });
            return rows;
        }
        function test_it_does_not_come_without(row) {
            const fewer = Object.assign({}, row.needs);
            delete fewer[row.missing];
            ignoreWarning(/Required property .* was not initialized/);
            loader.setSource(address(row.name), fewer);
            compare(loader.status, Loader.Error);
            loader.source = "";
        }

        function test_there_is_no_room_here() {
            let came = true;
            try {
                Qt.createQmlObject("import QtQuick; import Stillroom.Room; Item {}", root);
            } catch (error) {
                came = false;
            }
            verify(!came);
        }
    }
}
