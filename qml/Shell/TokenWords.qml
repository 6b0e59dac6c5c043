// SPDX-License-Identifier: MPL-2.0
// What is said of a token, by where it stands. Only what a person did is called seen.
import QtQuick
import Stillroom.Room

QtObject {
    id: root

    required property HeldToken held
    property bool brief: false              // what matters most, and no more
    readonly property string name: root.held.look.title
    readonly property string title: root.titleOf(root.held.stand)
    readonly property string line: root.lineOf(root.held.stand)
    readonly property string state: root.stateOf(root.held.stand)
    /// All of it, for ears.
    readonly property string spoken: Array.from([root.title, root.seen ? root.state + "." : "", root.line]).filter(part => part.length > 0).join(" ")
    readonly property bool seen: root.held.stand === HeldToken.Stand.NotSeen || root.held.stand === HeldToken.Stand.Seen || root.held.stand === HeldToken.Stand.OnTheWay
    readonly property string since: root.sinceOf(root.held.since)

    function titleOf(stand: int): string {
        switch (stand) {
        //% "%1 is on its way to the staff board."
        case HeldToken.Stand.Going: return qsTrId("token-going").arg(root.name);
        //% "Please see the desk."
        case HeldToken.Stand.Lost: return qsTrId("token-lost");
        //% "%1 is done."
        case HeldToken.Stand.Done: return qsTrId("token-done").arg(root.name);
        //% "%1 is not on the staff board."
        case HeldToken.Stand.Ended: return qsTrId("token-ended").arg(root.name);
        //% "%1 is on the staff board."
        default: return qsTrId("token-there").arg(root.name);
        }
    }

    function lineOf(stand: int): string {
        switch (stand) {
        //% "There may be a card like it in the tray. You can take it with you."
        case HeldToken.Stand.NotSeen: return root.held.late ? root.lateLine() : root.brief ? "" : qsTrId("token-card");
        //% "A person at the desk has seen it, %1."
        case HeldToken.Stand.Seen: return root.answer(qsTrId("token-seen").arg(root.since), root.said(root.held.said));
        //% "Somebody is on the way to you. They said so %1."
        case HeldToken.Stand.OnTheWay: return root.answer(qsTrId("token-comes").arg(root.since), root.said(root.held.said));
        //% "This part is resting, and what you said may not be seen."
        case HeldToken.Stand.Lost: return qsTrId("token-lost-line");
        case HeldToken.Stand.Ended: return root.held.own
            //% "It has ended, and is forgotten."
            ? qsTrId("token-ended-own")
            //% "It may have been another one, or it has ended and is forgotten."
            : qsTrId("token-ended-line");
        //% "Somebody at the desk marked it as done. It is forgotten within a minute."
        case HeldToken.Stand.Done: return qsTrId("token-done-line");
        default: return "";
        }
    }

    function answer(seen: string, said: string): string {
        return root.brief && said.length > 0 ? root.state + ". " + said : (seen + " " + said).trim();
    }

    function stateOf(stand: int): string {
        switch (stand) {
        case HeldToken.Stand.Seen: return qsTrId("state-seen");
        case HeldToken.Stand.OnTheWay: return qsTrId("state-comes");
        case HeldToken.Stand.Done: return qsTrId("state-done");
        default: return qsTrId("state-waiting");
        }
    }

    function lateLine(): string {
        return root.held.askedAgain
                //% "We have asked again. You can go to the desk as well."
                ? qsTrId("token-again")
                //% "No one has marked it yet. You can go to the desk, or we can ask again."
                : qsTrId("token-late");
    }

    function said(what: int): string {
        switch (what) {
        //% "They think about 5 minutes."
        case HeldToken.Said.AboutFive: return qsTrId("token-five");
        //% "They think about 15 minutes."
        case HeldToken.Said.AboutFifteen: return qsTrId("token-fifteen");
        //% "They would like to ask you something, when you are ready."
        case HeldToken.Said.WouldAsk: return qsTrId("token-ask");
        default: return "";
        }
    }

    function sinceOf(since: int): string {
        switch (since) {
        //% "just now"
        case HeldToken.Since.JustNow: return qsTrId("since-now");
        //% "a few minutes ago"
        case HeldToken.Since.FewMinutes: return qsTrId("since-minutes");
        //% "a while ago"
        default: return qsTrId("since-while");
        }
    }
}
