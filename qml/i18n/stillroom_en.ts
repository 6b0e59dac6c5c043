<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="bar-leave">
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message id="bar-person">
        <source>A person</source>
        <translation>A person</translation>
    </message>
    <message id="door-title">
        <source>What light would feel right?</source>
        <translation>What light would feel right?</translation>
    </message>
    <message id="door-title-short">
        <source>Which light feels right?</source>
        <translation>Which light feels right?</translation>
    </message>
    <message id="door-words">
        <source>You can change it at any time.</source>
        <translation>You can change it at any time.</translation>
    </message>
    <message id="door-keep">
        <source>Keep this one</source>
        <translation>Keep this one</translation>
    </message>
    <message id="shelf-more">
        <source>More</source>
        <translation>More</translation>
    </message>
    <message id="home-title">
        <source>Where would you like to go?</source>
        <translation>Where would you like to go?</translation>
    </message>
    <message id="home-light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="home-light-short">
        <source>dim or bright</source>
        <translation>dim or bright</translation>
    </message>
    <message id="home-light-line">
        <source>Make this corner dim or bright</source>
        <translation>Make this corner dim or bright</translation>
    </message>
    <message id="home-sound">
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message id="home-sound-short">
        <source>or quiet</source>
        <translation>or quiet</translation>
    </message>
    <message id="home-sound-line">
        <source>Rain, water, wind, or quiet</source>
        <translation>Rain, water, wind, or quiet</translation>
    </message>
    <message id="home-things">
        <source>Things to do</source>
        <translation>Things to do</translation>
    </message>
    <message id="home-things-short">
        <source>for hands and eyes</source>
        <translation>for hands and eyes</translation>
    </message>
    <message id="home-things-line">
        <source>Small things for hands and eyes</source>
        <translation>Small things for hands and eyes</translation>
    </message>
    <message id="home-how">
        <source>How we work here</source>
        <translation>How we work here</translation>
    </message>
    <message id="home-how-short">
        <source>who is here</source>
        <translation>who is here</translation>
    </message>
    <message id="home-how-line">
        <source>Who is here, what happens, what it costs</source>
        <translation>Who is here, what happens, what it costs</translation>
    </message>
    <message id="home-rest">
        <source>Rest a while</source>
        <translation>Rest a while</translation>
    </message>
    <message id="home-rest-line">
        <source>Nothing to do at all</source>
        <translation>Nothing to do at all</translation>
    </message>
    <message id="how-words">
        <source>Plain answers. You can ask a person about any of them.</source>
        <translation>Plain answers. You can ask a person about any of them.</translation>
    </message>
    <message id="light-words">
        <source>Dim and close, or open and bright. It changes slowly.</source>
        <translation>Dim and close, or open and bright. It changes slowly.</translation>
    </message>
    <message id="light-undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="light-darker">
        <source>Darker</source>
        <translation>Darker</translation>
    </message>
    <message id="light-brighter">
        <source>Brighter</source>
        <translation>Brighter</translation>
    </message>
    <message id="light-cooler">
        <source>Cooler</source>
        <translation>Cooler</translation>
    </message>
    <message id="light-warmer">
        <source>Warmer</source>
        <translation>Warmer</translation>
    </message>
    <message id="light-more">
        <source>Brightness, warmth, motion</source>
        <translation>Brightness, warmth, motion</translation>
    </message>
    <message id="light-motion">
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
    <message id="light-still">
        <source>Still</source>
        <translation>Still</translation>
    </message>
    <message id="light-slow">
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message id="light-gentle">
        <source>Gentle</source>
        <translation>Gentle</translation>
    </message>
    <message id="page-back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="prompt-title">
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message id="prompt-words">
        <source>Touch anywhere to stay. If nobody does, this screen clears itself for the next person.</source>
        <translation>Touch anywhere to stay. If nobody does, this screen clears itself for the next person.</translation>
    </message>
    <message id="prompt-stay">
        <source>I am here</source>
        <translation>I am here</translation>
    </message>
    <message id="reading-checked">
        <source>Checked %1 by %2</source>
        <translation>Checked %1 by %2</translation>
    </message>
    <message id="reading-earlier">
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message id="reading-further">
        <source>Further</source>
        <translation>Further</translation>
    </message>
    <message id="rest-title">
        <source>This corner is yours for a while.</source>
        <translation>This corner is yours for a while.</translation>
    </message>
    <message id="rest-awake">
        <source>Nothing starts by itself, and nothing you choose is kept.</source>
        <translation>Nothing starts by itself, and nothing you choose is kept.</translation>
    </message>
    <message id="rest-asleep">
        <source>Touch anywhere, if you like.</source>
        <translation>Touch anywhere, if you like.</translation>
    </message>
    <message id="rest-come-in">
        <source>Come in</source>
        <translation>Come in</translation>
    </message>
    <message id="sound-absent">
        <source>Sound is resting. Everything else works.</source>
        <translation>Sound is resting. Everything else works.</translation>
    </message>
    <message id="sound-full">
        <source>Four at once is the most. Tap one to stop it.</source>
        <translation>Four at once is the most. Tap one to stop it.</translation>
    </message>
    <message id="sound-words">
        <source>Quiet is a good choice too.</source>
        <translation>Quiet is a good choice too.</translation>
    </message>
    <message id="sound-quiet">
        <source>Quiet now</source>
        <translation>Quiet now</translation>
    </message>
    <message id="sound-none">
        <source>It is quiet. Tap a sound to hear it come up slowly.</source>
        <translation>It is quiet. Tap a sound to hear it come up slowly.</translation>
    </message>
    <message id="sound-tap">
        <source>It is quiet. Tap one to hear it come up slowly.</source>
        <translation>It is quiet. Tap one to hear it come up slowly.</translation>
    </message>
    <message id="sound-mix">
        <source>Mix your own</source>
        <translation>Mix your own</translation>
    </message>
    <message id="sound-own">
        <source>Your own mix</source>
        <translation>Your own mix</translation>
    </message>
    <message id="sound-hide">
        <source>Hide sounds with…</source>
        <translation>Hide sounds with…</translation>
    </message>
    <message id="sound-hide-short">
        <source>Hide…</source>
        <translation>Hide…</translation>
    </message>
    <message id="sound-all-hidden">
        <source>All of these are hidden for now.</source>
        <translation>All of these are hidden for now.</translation>
    </message>
    <message id="mixer-words">
        <source>Up to four at once, each as loud as you like.</source>
        <translation>Up to four at once, each as loud as you like.</translation>
    </message>
    <message id="hides-words">
        <source>They stay away for this visit. You can bring them back here.</source>
        <translation>They stay away for this visit. You can bring them back here.</translation>
    </message>
    <message id="hides-hidden">
        <source>hidden for now</source>
        <translation>hidden for now</translation>
    </message>
    <message id="sound-level">
        <source>%1, how loud</source>
        <translation>%1, how loud</translation>
    </message>
    <message id="sound-all">
        <source>All sound</source>
        <translation>All sound</translation>
    </message>
    <message id="sound-all-level">
        <source>All sound, how loud</source>
        <translation>All sound, how loud</translation>
    </message>
    <message id="stillness-title">
        <source>Nothing to do here.</source>
        <translation>Nothing to do here.</translation>
    </message>
    <message id="stillness-words">
        <source>You can stay as long as you like.</source>
        <translation>You can stay as long as you like.</translation>
    </message>
    <message id="thing-else">
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message id="thing-next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="thing-previous">
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message id="thing-water">
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message id="thing-sand">
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message id="thing-start">
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message id="thing-pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="thing-slower">
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message id="thing-quicker">
        <source>Quicker</source>
        <translation>Quicker</translation>
    </message>
    <message id="things-words">
        <source>Nothing to win. You can stop at any time.</source>
        <translation>Nothing to win. You can stop at any time.</translation>
    </message>
    <message id="sound-rests-until">
        <source>Sound is resting until %1.</source>
        <translation>Sound is resting until %1.</translation>
    </message>
    <message id="sound-rests">
        <source>Sound is resting.</source>
        <translation>Sound is resting.</translation>
    </message>
    <message id="sound-kept-quiet">
        <source>The room is kept quiet for now.</source>
        <translation>The room is kept quiet for now.</translation>
    </message>
    <message id="staff-title">
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message id="staff-pin">
        <source>Your PIN opens this page.</source>
        <translation>Your PIN opens this page.</translation>
    </message>
    <message id="staff-checking">
        <source>One moment.</source>
        <translation>One moment.</translation>
    </message>
    <message id="staff-turned">
        <source>That was another PIN. You can try again.</source>
        <translation>That was another PIN. You can try again.</translation>
    </message>
    <message id="staff-resting">
        <source>This page is resting. It opens again in a few minutes.</source>
        <translation>This page is resting. It opens again in a few minutes.</translation>
    </message>
    <message id="staff-typed">
        <source>Digits so far: %1</source>
        <translation>Digits so far: %1</translation>
    </message>
    <message id="staff-clear">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="staff-open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="staff-sound-short">
        <source>quiet, and how loud</source>
        <translation>quiet, and how loud</translation>
    </message>
    <message id="staff-sound-line">
        <source>Quiet for everybody, and how loud it may get</source>
        <translation>Quiet for everybody, and how loud it may get</translation>
    </message>
    <message id="pairing-title">
        <source>The desk page</source>
        <translation>The desk page</translation>
    </message>
    <message id="staff-pairing-short">
        <source>its address</source>
        <translation>its address</translation>
    </message>
    <message id="staff-pairing-line">
        <source>Its address, and how to be sure it is ours</source>
        <translation>Its address, and how to be sure it is ours</translation>
    </message>
    <message id="desk-title">
        <source>Sound, for staff</source>
        <translation>Sound, for staff</translation>
    </message>
    <message id="desk-measure">
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message id="desk-quiet-on">
        <source>No sound for anybody until midnight.</source>
        <translation>No sound for anybody until midnight.</translation>
    </message>
    <message id="desk-quiet-off">
        <source>All sound fades, until midnight.</source>
        <translation>All sound fades, until midnight.</translation>
    </message>
    <message id="desk-ceiling-short">
        <source>Loudest</source>
        <translation>Loudest</translation>
    </message>
    <message id="desk-ceiling">
        <source>Loudest anyone can choose</source>
        <translation>Loudest anyone can choose</translation>
    </message>
    <message id="desk-silent">
        <source>Heard now: nothing</source>
        <translation>Heard now: nothing</translation>
    </message>
    <message id="desk-very-soft">
        <source>Heard now: very soft, %1 LUFS</source>
        <translation>Heard now: very soft, %1 LUFS</translation>
    </message>
    <message id="desk-soft">
        <source>Heard now: soft, %1 LUFS</source>
        <translation>Heard now: soft, %1 LUFS</translation>
    </message>
    <message id="desk-middle">
        <source>Heard now: clear, %1 LUFS</source>
        <translation>Heard now: clear, %1 LUFS</translation>
    </message>
    <message id="desk-full">
        <source>Heard now: full, %1 LUFS</source>
        <translation>Heard now: full, %1 LUFS</translation>
    </message>
    <message id="measure-title">
        <source>Loudspeaker</source>
        <translation>Loudspeaker</translation>
    </message>
    <message id="measure-play">
        <source>Play the sound</source>
        <translation>Play the sound</translation>
    </message>
    <message id="measure-stop">
        <source>Stop the sound</source>
        <translation>Stop the sound</translation>
    </message>
    <message id="measure-stand">
        <source>1. Play it, and stand one meter away.</source>
        <translation>1. Play it, and stand one meter away.</translation>
    </message>
    <message id="measure-hold">
        <source>2. Hold a sound meter there: A, slow.</source>
        <translation>2. Hold a sound meter there: A, slow.</translation>
    </message>
    <message id="measure-turn">
        <source>3. Turn the volume to 45 dBA.</source>
        <translation>3. Turn the volume to 45 dBA.</translation>
    </message>
    <message id="measure-done">
        <source>Then it is done. No sound here gets louder than 55 dBA.</source>
        <translation>Then it is done. No sound here gets louder than 55 dBA.</translation>
    </message>
    <message id="pairing-open">
        <source>A screen has it open just now.</source>
        <translation>A screen has it open just now.</translation>
    </message>
    <message id="pairing-shut">
        <source>No screen has it open just now.</source>
        <translation>No screen has it open just now.</translation>
    </message>
    <message id="pairing-ending">
        <source>Its certificate is good until %1. desk-setup --renew makes another.</source>
        <translation>Its certificate is good until %1. desk-setup --renew makes another.</translation>
    </message>
    <message id="pairing-over">
        <source>Its certificate ended on %1. desk-setup --renew makes another, and another password.</source>
        <translation>Its certificate ended on %1. desk-setup --renew makes another, and another password.</translation>
    </message>
    <message id="pairing-until">
        <source>Its certificate is good until %1.</source>
        <translation>Its certificate is good until %1.</translation>
    </message>
    <message id="pairing-nowhere">
        <source>No desk has been set up on this device. Whoever looks after it can do that with desk-setup.</source>
        <translation>No desk has been set up on this device. Whoever looks after it can do that with desk-setup.</translation>
    </message>
    <message id="pairing-unreadable">
        <source>The file that says where the desk page is cannot be read. desk-setup writes it again. (%1)</source>
        <translation>The file that says where the desk page is cannot be read. desk-setup writes it again. (%1)</translation>
    </message>
    <message id="pairing-point">
        <source>Point the camera of a tablet at this, or type:</source>
        <translation>Point the camera of a tablet at this, or type:</translation>
    </message>
    <message id="pairing-compare">
        <source>Its certificate has these marks (SHA-256):</source>
        <translation>Its certificate has these marks (SHA-256):</translation>
    </message>
    <message id="checkin-title">
        <source>Quietly, and without a name</source>
        <translation>Quietly, and without a name</translation>
    </message>
    <message id="checkin-words">
        <source>Nothing is written down. It is forgotten when it is done.</source>
        <translation>Nothing is written down. It is forgotten when it is done.</translation>
    </message>
    <message id="checkin-resting">
        <source>Please see the desk. This part is resting.</source>
        <translation>Please see the desk. This part is resting.</translation>
    </message>
    <message id="checkin-full">
        <source>The board is full. Please see the desk.</source>
        <translation>The board is full. Please see the desk.</translation>
    </message>
    <message id="checkin-new">
        <source>Let staff know</source>
        <translation>Let staff know</translation>
    </message>
    <message id="checkin-new-short">
        <source>pick a token</source>
        <translation>pick a token</translation>
    </message>
    <message id="checkin-new-line">
        <source>Pick a token, and say what would help</source>
        <translation>Pick a token, and say what would help</translation>
    </message>
    <message id="checkin-another-short">
        <source>another token</source>
        <translation>another token</translation>
    </message>
    <message id="checkin-another-line">
        <source>Pick another token. The first one stays on the board</source>
        <translation>Pick another token. The first one stays on the board</translation>
    </message>
    <message id="checkin-mine">
        <source>My token</source>
        <translation>My token</translation>
    </message>
    <message id="checkin-mine-short">
        <source>see or change it</source>
        <translation>see or change it</translation>
    </message>
    <message id="checkin-mine-line">
        <source>See it, change it, or take it back</source>
        <translation>See it, change it, or take it back</translation>
    </message>
    <message id="checkin-feelings">
        <source>How am I?</source>
        <translation>How am I?</translation>
    </message>
    <message id="checkin-feelings-short">
        <source>for you alone</source>
        <translation>for you alone</translation>
    </message>
    <message id="checkin-feelings-line">
        <source>For you alone. It is not sent.</source>
        <translation>For you alone. It is not sent.</translation>
    </message>
    <message id="checkin-quiet">
        <source>Quiet time</source>
        <translation>Quiet time</translation>
    </message>
    <message id="checkin-quiet-short">
        <source>nothing comes up</source>
        <translation>nothing comes up</translation>
    </message>
    <message id="checkin-quiet-line">
        <source>Nothing is heard, and nothing comes up</source>
        <translation>Nothing is heard, and nothing comes up</translation>
    </message>
    <message id="feelings-words">
        <source>This stays here. It is not sent.</source>
        <translation>This stays here. It is not sent.</translation>
    </message>
    <message id="feeling-bright">
        <source>Bright</source>
        <translation>Bright</translation>
    </message>
    <message id="feeling-cloudy">
        <source>Cloudy</source>
        <translation>Cloudy</translation>
    </message>
    <message id="feeling-foggy">
        <source>Foggy</source>
        <translation>Foggy</translation>
    </message>
    <message id="feeling-raining">
        <source>Raining</source>
        <translation>Raining</translation>
    </message>
    <message id="feeling-stormy">
        <source>Stormy</source>
        <translation>Stormy</translation>
    </message>
    <message id="feeling-windy">
        <source>Windy</source>
        <translation>Windy</translation>
    </message>
    <message id="feeling-frozen">
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message id="feeling-hot">
        <source>Too hot</source>
        <translation>Too hot</translation>
    </message>
    <message id="feeling-dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="feeling-dawn">
        <source>Getting lighter</source>
        <translation>Getting lighter</translation>
    </message>
    <message id="feeling-still">
        <source>Still</source>
        <translation>Still</translation>
    </message>
    <message id="feeling-changing">
        <source>Changing</source>
        <translation>Changing</translation>
    </message>
    <message id="home-checkin-short">
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message id="home-checkin-line">
        <source>Quietly, and without a name</source>
        <translation>Quietly, and without a name</translation>
    </message>
    <message id="home-checkin-resting">
        <source>Please see the desk</source>
        <translation>Please see the desk</translation>
    </message>
    <message id="prompt-quiet">
        <source>Would you like more quiet?</source>
        <translation>Would you like more quiet?</translation>
    </message>
    <message id="prompt-more">
        <source>More quiet</source>
        <translation>More quiet</translation>
    </message>
    <message id="quiet-told">
        <source>Staff will see it beside your token.</source>
        <translation>Staff will see it beside your token.</translation>
    </message>
    <message id="quiet-words">
        <source>Nothing is heard, nothing moves, and nothing comes up.</source>
        <translation>Nothing is heard, nothing moves, and nothing comes up.</translation>
    </message>
    <message id="quiet-little">
        <source>A little</source>
        <translation>A little</translation>
    </message>
    <message id="quiet-while">
        <source>A while</source>
        <translation>A while</translation>
    </message>
    <message id="quiet-until">
        <source>Until someone comes for me</source>
        <translation>Until someone comes for me</translation>
    </message>
    <message id="token-colour">
        <source>Which color?</source>
        <translation>Which color?</translation>
    </message>
    <message id="token-thing">
        <source>And which thing?</source>
        <translation>And which thing?</translation>
    </message>
    <message id="wishes-title">
        <source>What would help?</source>
        <translation>What would help?</translation>
    </message>
    <message id="wishes-words">
        <source>As many as you like, or none.</source>
        <translation>As many as you like, or none.</translation>
    </message>
    <message id="wishes-on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="where-title">
        <source>Where will you be?</source>
        <translation>Where will you be?</translation>
    </message>
    <message id="where-words">
        <source>Only if you would like to say.</source>
        <translation>Only if you would like to say.</translation>
    </message>
    <message id="together-title">
        <source>Quiet together.</source>
        <translation>Quiet together.</translation>
    </message>
    <message id="together-words">
        <source>Nothing comes up here. You can stay as long as you like.</source>
        <translation>Nothing comes up here. You can stay as long as you like.</translation>
    </message>
    <message id="token-words">
        <source>You will know it by this, and so will staff.</source>
        <translation>You will know it by this, and so will staff.</translation>
    </message>
    <message id="token-wishes">
        <source>You chose: %1</source>
        <translation>You chose: %1</translation>
    </message>
    <message id="state-waiting">
        <source>Not seen yet</source>
        <translation>Not seen yet</translation>
    </message>
    <message id="state-seen">
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message id="state-comes">
        <source>On the way</source>
        <translation>On the way</translation>
    </message>
    <message id="state-done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="token-ask-again">
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message id="token-change">
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message id="token-take-back">
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message id="token-going">
        <source>%1 is on its way to the staff board.</source>
        <translation>%1 is on its way to the staff board.</translation>
    </message>
    <message id="token-lost">
        <source>Please see the desk.</source>
        <translation>Please see the desk.</translation>
    </message>
    <message id="token-done">
        <source>%1 is done.</source>
        <translation>%1 is done.</translation>
    </message>
    <message id="token-ended">
        <source>%1 is not on the staff board.</source>
        <translation>%1 is not on the staff board.</translation>
    </message>
    <message id="token-there">
        <source>%1 is on the staff board.</source>
        <translation>%1 is on the staff board.</translation>
    </message>
    <message id="token-card">
        <source>There may be a card like it in the tray. You can take it with you.</source>
        <translation>There may be a card like it in the tray. You can take it with you.</translation>
    </message>
    <message id="token-seen">
        <source>A person at the desk has seen it, %1.</source>
        <translation>A person at the desk has seen it, %1.</translation>
    </message>
    <message id="token-comes">
        <source>Somebody is on the way to you. They said so %1.</source>
        <translation>Somebody is on the way to you. They said so %1.</translation>
    </message>
    <message id="token-lost-line">
        <source>This part is resting, and what you said may not be seen.</source>
        <translation>This part is resting, and what you said may not be seen.</translation>
    </message>
    <message id="token-ended-line">
        <source>It may have been another one, or it has ended and is forgotten.</source>
        <translation>It may have been another one, or it has ended and is forgotten.</translation>
    </message>
    <message id="token-ended-own">
        <source>It has ended, and is forgotten.</source>
        <translation>It has ended, and is forgotten.</translation>
    </message>
    <message id="token-done-line">
        <source>Somebody at the desk marked it as done. It is forgotten within a minute.</source>
        <translation>Somebody at the desk marked it as done. It is forgotten within a minute.</translation>
    </message>
    <message id="token-again">
        <source>We have asked again. You can go to the desk as well.</source>
        <translation>We have asked again. You can go to the desk as well.</translation>
    </message>
    <message id="token-late">
        <source>No one has marked it yet. You can go to the desk, or we can ask again.</source>
        <translation>No one has marked it yet. You can go to the desk, or we can ask again.</translation>
    </message>
    <message id="token-five">
        <source>They think about 5 minutes.</source>
        <translation>They think about 5 minutes.</translation>
    </message>
    <message id="token-fifteen">
        <source>They think about 15 minutes.</source>
        <translation>They think about 15 minutes.</translation>
    </message>
    <message id="token-ask">
        <source>They would like to ask you something, when you are ready.</source>
        <translation>They would like to ask you something, when you are ready.</translation>
    </message>
    <message id="since-now">
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message id="since-minutes">
        <source>a few minutes ago</source>
        <translation>a few minutes ago</translation>
    </message>
    <message id="since-while">
        <source>a while ago</source>
        <translation>a while ago</translation>
    </message>
    <message id="today-old">
        <source>(That was said a while ago.)</source>
        <translation>(That was said a while ago.)</translation>
    </message>
    <message id="today-range">
        <source>Today it takes about %1 to %2 minutes.</source>
        <translation>Today it takes about %1 to %2 minutes.</translation>
    </message>
    <message id="today-about">
        <source>Today it takes about %1 minutes.</source>
        <translation>Today it takes about %1 minutes.</translation>
    </message>
    <message id="today-unknown">
        <source>We do not know yet how long it takes today.</source>
        <translation>We do not know yet how long it takes today.</translation>
    </message>
</context>
</TS>
