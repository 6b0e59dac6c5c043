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
</context>
</TS>
