// SPDX-License-Identifier: MPL-2.0
// Which page is on the glass. Pages come and go by light, one after the other; Leave and A person stay where they are.
// qmllint disable unqualified type
import QtQuick
import Stillroom.Room
import Stillroom.Style

FocusScope {
    id: root

    required property Room room
    readonly property Session session: root.room.session
    readonly property bool begun: root.session.phase !== Session.Phase.Asleep
    property bool asking: false             // and while that fades
    property bool byItself: false           // words go, or come back, and nobody asked for it
    // Bound to nothing, or the first page of all would turn at once.
    property int shownPlace: Session.Place.Rest
    property int shownItem: -1
    property bool turning: false            // the page that was is going

    focus: true
    LayoutMirroring.enabled: root.room.language.rightToLeft
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: root.turnPage()
    Keys.onEscapePressed: root.session.canGoBack ? root.session.back() : root.session.leave()

    Connections {
        target: root.session
        function onPhaseChanged() {
            root.asking = root.session.phase === Session.Phase.Asking || root.asking && root.session.phase === Session.Phase.Fading;
            root.byItself = root.session.byItself || root.byItself && root.session.phase === Session.Phase.Asleep;
        }
        function onPlaceChanged() { root.session.wordsShown ? root.turning = true : root.turnNow() }
    }

    function turnNow(): void {
        root.turnPage();
        shine.arrive();
    }

    function turnPage(): void {
        root.shownPlace = root.session.place;
        root.shownItem = root.session.item;
        root.turning = false;
    }

    // Everything with words in it: gone at once on Leave, slowly where nobody is there, and back by light.
    Item {
        id: words

        anchors.fill: parent
        visible: opacity > 0
        enabled: root.session.wordsShown

        // On Leave late frames may hardly hold them up: whoever leaves trusts that nobody reads what they read.
        Slewed on opacity {
            to: root.session.wordsShown ? 1 : 0
            rises: root.byItself ? Theme.byItself : Theme.settle
            falls: root.byItself ? Theme.byItself : Theme.gone
            longest: Math.ceil(Theme.gone / 4)
            onArrived: root.byItself = root.session.byItself
        }

        // While a prompt asks whether somebody is there, the page steps back for it.
        FocusScope {
            id: asked

            anchors.fill: parent
            focus: true
            enabled: !root.asking
            visible: opacity > 0

            Slewed on opacity { to: root.asking || prompt.visible ? 0 : 1; rises: Theme.settle; falls: Theme.byItself }

            Loader {
                id: page

                anchors.fill: parent
                focus: true
                visible: opacity > 0
                sourceComponent: root.pageOf(root.shownPlace)

                Slewed on opacity {
                    id: shine

                    to: root.turning ? 0 : 1
                    rises: Theme.settle
                    falls: page.item?.going ?? Theme.part
                    onArrived: root.turning ? root.turnPage() : root.room.lighting.pageCame()
                }
            }
        }
        Prompt {
            id: prompt

            anchors.fill: parent
            visible: opacity > 0 && root.begun
            shown: root.asking && !asked.visible
            quiet: root.shownPlace === Session.Place.QuietTogether
            onStayAsked: root.session.touched()
        }
        Bar {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            shown: root.begun
            person: root.shownPlace !== Session.Place.Person
            onLeaveAsked: root.session.leave()
            onPersonAsked: root.session.go(Session.Place.Person)
        }
    }

    function pageOf(place: int): Component {
        switch (place) {
        case Session.Place.Door: return door;
        case Session.Place.Home: return home;
        case Session.Place.Light: return light;
        case Session.Place.Sound: return sound;
        case Session.Place.Mixer: return mixer;
        case Session.Place.Hides: return hides;
        case Session.Place.Things: return things;
        case Session.Place.Thing: return thing;
        case Session.Place.How: return how;
        case Session.Place.Reading: return reading;
        case Session.Place.Stillness: return stillness;
        case Session.Place.Person: return person;
        case Session.Place.CheckIn: return checkIn;
        case Session.Place.TokenColour: return tokenColour;
        case Session.Place.TokenThing: return tokenThing;
        case Session.Place.Wishes: return wishes;
        case Session.Place.Whereabouts: return whereabouts;
        case Session.Place.TokenState: return tokenState;
        case Session.Place.Feelings: return feelings;
        case Session.Place.QuietTime: return quietTime;
        case Session.Place.QuietTogether: return quietTogether;
        case Session.Place.Staff: return staff;
        case Session.Place.StaffSound: return staffSound;
        case Session.Place.Measuring: return measuring;
        case Session.Place.Pairing: return pairing;
        default: return rest;
        }
    }

    Component { id: rest; RestPage { session: root.session; language: root.room.language; lighting: root.room.lighting } }
    Component { id: door; DoorPage { session: root.session; lighting: root.room.lighting } }
    Component { id: home; HomePage { session: root.session; staffDoor: root.room.staffDoor; checkIn: root.room.checkIn; room: root.room.today } }
    Component { id: light; LightPage { session: root.session; lighting: root.room.lighting } }
    Component { id: sound; SoundPage { session: root.session; soundboard: root.room.soundboard } }
    Component { id: mixer; MixerPage { session: root.session; soundboard: root.room.soundboard } }
    Component { id: hides; HidesPage { session: root.session; soundboard: root.room.soundboard } }
    Component { id: things; ThingsPage { session: root.session; things: root.room.things } }
    Component { id: thing; ThingPage { session: root.session; things: root.room.things } }
    Component { id: how; HowPage { session: root.session; library: root.room.library } }
    Component { id: reading; ReadingPage { session: root.session; leaf: root.room.library.open } }
    Component { id: stillness; StillnessPage { session: root.session } }
    Component { id: person; ReadingPage { session: root.session; leaf: root.room.library.person } }
    Component { id: checkIn; CheckInPage { session: root.session; checkIn: root.room.checkIn; room: root.room.today } }
    Component {
        id: tokenColour

        TokenPage {
            session: root.session
            checkIn: root.room.checkIn
            looks: root.room.checkIn.colours
            //% "Which color?"
            title: qsTrId("token-colour")
        }
    }
    Component {
        id: tokenThing

        TokenPage {
            session: root.session
            checkIn: root.room.checkIn
            looks: root.room.checkIn.things
            //% "And which thing?"
            title: qsTrId("token-thing")
        }
    }
    Component {
        id: wishes

        WishesPage {
            session: root.session
            checkIn: root.room.checkIn
            choices: root.room.checkIn.needs
            //% "What would help?"
            title: qsTrId("wishes-title")
            //% "As many as you like, or none."
            subtitle: Theme.compact ? "" : qsTrId("wishes-words")
            //% "Go on"
            aside: qsTrId("wishes-on")
            onAsideAsked: root.room.checkIn.wished()
        }
    }
    Component {
        id: whereabouts

        WishesPage {
            session: root.session
            checkIn: root.room.checkIn
            choices: root.room.checkIn.places
            //% "Where will you be?"
            title: qsTrId("where-title")
            //% "Only if you would like to say."
            subtitle: Theme.compact ? "" : qsTrId("where-words")
            //% "Let staff know"
            aside: qsTrId("checkin-new")
            onAsideAsked: root.room.checkIn.send()
        }
    }
    Component { id: tokenState; TokenStatePage { session: root.session; checkIn: root.room.checkIn } }
    Component { id: feelings; FeelingsPage { session: root.session; feelings: root.room.feelings } }
    Component { id: quietTime; QuietTimePage { session: root.session; quietTime: root.room.quietTime } }
    Component {
        id: quietTogether

        StillnessPage {
            session: root.session
            //% "Quiet together."
            title: qsTrId("together-title")
            //% "Nothing comes up here. You can stay as long as you like."
            subtitle: qsTrId("together-words")
        }
    }
    Component { id: staff; StaffPage { session: root.session; door: root.room.staffDoor; checkIn: root.room.checkIn } }
    Component { id: staffSound; StaffSoundPage { session: root.session; desk: root.room.soundDesk } }
    Component {
        id: measuring

        MeasurePage {
            session: root.session
            desk: root.room.soundDesk
            soundboard: root.room.soundboard
        }
    }
    Component {
        id: pairing

        PairingPage {
            session: root.session
            pairing: root.room.pairing
            checkIn: root.room.checkIn
            lighting: root.room.lighting
        }
    }
}
