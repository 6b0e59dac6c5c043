// SPDX-License-Identifier: MPL-2.0
// "How am I?": kinds of weather, for whoever would like to say it to themselves. It stays here and goes with the visit.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

Page {
    id: root

    required property Session session
    required property Feelings feelings

    title: Theme.compact ? qsTrId("feelings-words") : qsTrId("checkin-feelings")
    //% "This stays here. It is not sent."
    subtitle: Theme.compact ? "" : qsTrId("feelings-words")
    onBackAsked: root.session.back()

    readonly property list<QtObject> weathers: [
        //% "Bright"
        Weather { name: qsTrId("feeling-bright"); sign: "light" },
        //% "Cloudy"
        Weather { name: qsTrId("feeling-cloudy"); sign: "cloud" },
        //% "Foggy"
        Weather { name: qsTrId("feeling-foggy"); sign: "fog" },
        //% "Raining"
        Weather { name: qsTrId("feeling-raining"); sign: "rain" },
        //% "Stormy"
        Weather { name: qsTrId("feeling-stormy"); sign: "storm" },
        //% "Windy"
        Weather { name: qsTrId("feeling-windy"); sign: "wind" },
        //% "Frozen"
        Weather { name: qsTrId("feeling-frozen"); sign: "cooler" },
        //% "Too hot"
        Weather { name: qsTrId("feeling-hot"); sign: "heat" },
        //% "Dark"
        Weather { name: qsTrId("feeling-dark"); sign: "rest" },
        //% "Getting lighter"
        Weather { name: qsTrId("feeling-dawn"); sign: "dawn" },
        //% "Still"
        Weather { name: qsTrId("feeling-still"); sign: "still" },
        //% "Changing"
        Weather { name: qsTrId("feeling-changing"); sign: "changing" }
    ]

    component Weather: QtObject {
        required property string name
        required property string sign
    }

    Shelf {
        id: shelf

        anchors.fill: parent
        anchors.bottomMargin: Theme.compact ? 0 : Theme.gapWide * 0.5
        model: Array.from(root.weathers)
        cellMinimum: (Theme.compact ? 42 : 48) * Theme.unit
        cellHeight: (Theme.compact ? 16.6 : 24) * Theme.unit
        cellMost: 40 * Theme.unit
        mostColumns: Theme.upright ? 2 : 4
        moreText: qsTrId("shelf-more")
        delegate: Tile {
            id: tile

            required property Weather modelData
            readonly property int place: Array.from(root.weathers).indexOf(modelData)

            width: shelf.cellWidth
            height: shelf.rowHeight
            roomy: !Theme.compact
            text: modelData.name
            sign: modelData.sign
            chosen: (root.feelings.picked >> tile.place) & 1
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: tile.chosen
            onClicked: root.feelings.toggle(tile.place)
        }
    }
}
