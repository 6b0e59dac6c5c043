<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message id="bar-leave">
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message id="bar-person">
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message id="door-title">
        <source>What light would feel right?</source>
        <translation>¿Qué luz le sentaría bien?</translation>
    </message>
    <message id="door-title-short">
        <source>Which light feels right?</source>
        <translation>¿Qué luz prefiere?</translation>
    </message>
    <message id="door-words">
        <source>You can change it at any time.</source>
        <translation>Puede cambiarla cuando quiera.</translation>
    </message>
    <message id="door-keep">
        <source>Keep this one</source>
        <translation>Dejar esta</translation>
    </message>
    <message id="shelf-more">
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message id="home-title">
        <source>Where would you like to go?</source>
        <translation>¿Adónde le gustaría ir?</translation>
    </message>
    <message id="home-light">
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message id="home-light-short">
        <source>dim or bright</source>
        <translation>tenue o clara</translation>
    </message>
    <message id="home-light-line">
        <source>Make this corner dim or bright</source>
        <translation>Este rincón, más tenue o más claro</translation>
    </message>
    <message id="home-sound">
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message id="home-sound-short">
        <source>or quiet</source>
        <translation>o silencio</translation>
    </message>
    <message id="home-sound-line">
        <source>Rain, water, wind, or quiet</source>
        <translation>Lluvia, agua, viento o silencio</translation>
    </message>
    <message id="home-things">
        <source>Things to do</source>
        <translation>Cosas para hacer</translation>
    </message>
    <message id="home-things-short">
        <source>for hands and eyes</source>
        <translation>manos y ojos</translation>
    </message>
    <message id="home-things-line">
        <source>Small things for hands and eyes</source>
        <translation>Cosas pequeñas para manos y ojos</translation>
    </message>
    <message id="home-how">
        <source>How we work here</source>
        <translation>Cómo trabajamos</translation>
    </message>
    <message id="home-how-short">
        <source>who is here</source>
        <translation>quién está aquí</translation>
    </message>
    <message id="home-how-line">
        <source>Who is here, what happens, what it costs</source>
        <translation>Quién está aquí, qué sigue, cuánto cuesta</translation>
    </message>
    <message id="home-rest">
        <source>Rest a while</source>
        <translation>Descansar un rato</translation>
    </message>
    <message id="home-rest-line">
        <source>Nothing to do at all</source>
        <translation>Nada que hacer</translation>
    </message>
    <message id="how-words">
        <source>Plain answers. You can ask a person about any of them.</source>
        <translation>Respuestas claras. Puede preguntarle a una persona.</translation>
    </message>
    <message id="light-words">
        <source>Dim and close, or open and bright. It changes slowly.</source>
        <translation>Tenue y recogida, o abierta y clara. Cambia despacio.</translation>
    </message>
    <message id="light-undo">
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message id="light-darker">
        <source>Darker</source>
        <translation>Más oscuro</translation>
    </message>
    <message id="light-brighter">
        <source>Brighter</source>
        <translation>Más claro</translation>
    </message>
    <message id="light-cooler">
        <source>Cooler</source>
        <translation>Más fresco</translation>
    </message>
    <message id="light-warmer">
        <source>Warmer</source>
        <translation>Más cálido</translation>
    </message>
    <message id="light-more">
        <source>Brightness, warmth, motion</source>
        <translation>Claridad, calidez, movimiento</translation>
    </message>
    <message id="light-motion">
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message id="light-still">
        <source>Still</source>
        <translation>Quieta</translation>
    </message>
    <message id="light-slow">
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message id="light-gentle">
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message id="page-back">
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message id="prompt-title">
        <source>Are you still here?</source>
        <translation>¿Sigue aquí?</translation>
    </message>
    <message id="prompt-words">
        <source>Touch anywhere to stay. If nobody does, this screen clears itself for the next person.</source>
        <translation>Toque donde quiera para quedarse. Si nadie toca, la pantalla se limpia para la próxima persona.</translation>
    </message>
    <message id="prompt-stay">
        <source>I am here</source>
        <translation>Aquí estoy</translation>
    </message>
    <message id="reading-checked">
        <source>Checked %1 by %2</source>
        <translation>Revisado el %1 por %2</translation>
    </message>
    <message id="reading-earlier">
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message id="reading-further">
        <source>Further</source>
        <translation>Sigue</translation>
    </message>
    <message id="rest-title">
        <source>This corner is yours for a while.</source>
        <translation>Este rincón es suyo por un rato.</translation>
    </message>
    <message id="rest-awake">
        <source>Nothing starts by itself, and nothing you choose is kept.</source>
        <translation>Nada empieza solo, y nada de lo que elija se guarda.</translation>
    </message>
    <message id="rest-asleep">
        <source>Touch anywhere, if you like.</source>
        <translation>Toque donde quiera, si gusta.</translation>
    </message>
    <message id="rest-come-in">
        <source>Come in</source>
        <translation>Pase</translation>
    </message>
    <message id="sound-absent">
        <source>Sound is resting. Everything else works.</source>
        <translation>El sonido descansa. Lo demás funciona.</translation>
    </message>
    <message id="sound-full">
        <source>Four at once is the most. Tap one to stop it.</source>
        <translation>Cuatro a la vez es lo máximo. Toque uno para quitarlo.</translation>
    </message>
    <message id="sound-words">
        <source>Quiet is a good choice too.</source>
        <translation>El silencio también es buena opción.</translation>
    </message>
    <message id="sound-quiet">
        <source>Quiet now</source>
        <translation>Silencio</translation>
    </message>
    <message id="sound-none">
        <source>It is quiet. Tap a sound to hear it come up slowly.</source>
        <translation>Hay silencio. Toque un sonido y subirá despacio.</translation>
    </message>
    <message id="sound-tap">
        <source>It is quiet. Tap one to hear it come up slowly.</source>
        <translation>Hay silencio. Toque una y llegará poco a poco.</translation>
    </message>
    <message id="sound-mix">
        <source>Mix your own</source>
        <translation>Hacer su mezcla</translation>
    </message>
    <message id="sound-own">
        <source>Your own mix</source>
        <translation>Su propia mezcla</translation>
    </message>
    <message id="sound-hide">
        <source>Hide sounds with…</source>
        <translation>Ocultar sonidos con…</translation>
    </message>
    <message id="sound-hide-short">
        <source>Hide…</source>
        <translation>Ocultar…</translation>
    </message>
    <message id="sound-all-hidden">
        <source>All of these are hidden for now.</source>
        <translation>Todo esto está oculto por ahora.</translation>
    </message>
    <message id="mixer-words">
        <source>Up to four at once, each as loud as you like.</source>
        <translation>Hasta cuatro a la vez, cada uno a su gusto.</translation>
    </message>
    <message id="hides-words">
        <source>They stay away for this visit. You can bring them back here.</source>
        <translation>No se ofrecen en esta visita. Aquí puede traerlos de nuevo.</translation>
    </message>
    <message id="hides-hidden">
        <source>hidden for now</source>
        <translation>oculto por ahora</translation>
    </message>
    <message id="sound-level">
        <source>%1, how loud</source>
        <translation>%1, volumen</translation>
    </message>
    <message id="sound-all">
        <source>All sound</source>
        <translation>Todo el sonido</translation>
    </message>
    <message id="sound-all-level">
        <source>All sound, how loud</source>
        <translation>Todo el sonido, volumen</translation>
    </message>
    <message id="stillness-title">
        <source>Nothing to do here.</source>
        <translation>Aquí no hay nada que hacer.</translation>
    </message>
    <message id="stillness-words">
        <source>You can stay as long as you like.</source>
        <translation>Puede quedarse cuanto quiera.</translation>
    </message>
    <message id="thing-else">
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message id="thing-next">
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message id="thing-previous">
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message id="thing-water">
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message id="thing-sand">
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message id="thing-start">
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message id="thing-pause">
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message id="thing-slower">
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message id="thing-quicker">
        <source>Quicker</source>
        <translation>Más rápido</translation>
    </message>
    <message id="things-words">
        <source>Nothing to win. You can stop at any time.</source>
        <translation>Nada que ganar. Puede parar cuando quiera.</translation>
    </message>
    <message id="sound-rests-until">
        <source>Sound is resting until %1.</source>
        <translation>El sonido descansa hasta esta hora: %1.</translation>
    </message>
    <message id="sound-rests">
        <source>Sound is resting.</source>
        <translation>El sonido descansa.</translation>
    </message>
    <message id="sound-kept-quiet">
        <source>The room is kept quiet for now.</source>
        <translation>Por ahora hay silencio en la sala.</translation>
    </message>
    <message id="staff-title">
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message id="staff-pin">
        <source>Your PIN opens this page.</source>
        <translation>Su PIN abre esta página.</translation>
    </message>
    <message id="staff-checking">
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message id="staff-turned">
        <source>That was another PIN. You can try again.</source>
        <translation>Ese era otro PIN. Puede probar otra vez.</translation>
    </message>
    <message id="staff-resting">
        <source>This page is resting. It opens again in a few minutes.</source>
        <translation>Esta página descansa. Se abre otra vez en unos minutos.</translation>
    </message>
    <message id="staff-typed">
        <source>Digits so far: %1</source>
        <translation>Cifras hasta ahora: %1</translation>
    </message>
    <message id="staff-clear">
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message id="staff-open">
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message id="desk-title">
        <source>Sound, for staff</source>
        <translation>Sonido, para el personal</translation>
    </message>
    <message id="desk-measure">
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message id="desk-quiet-on">
        <source>No sound for anybody until midnight.</source>
        <translation>Sin sonido para nadie hasta medianoche.</translation>
    </message>
    <message id="desk-quiet-off">
        <source>All sound fades, until midnight.</source>
        <translation>Todo sonido se va, hasta medianoche.</translation>
    </message>
    <message id="desk-ceiling-short">
        <source>Loudest</source>
        <translation>Lo más alto</translation>
    </message>
    <message id="desk-ceiling">
        <source>Loudest anyone can choose</source>
        <translation>Lo más alto que se puede elegir</translation>
    </message>
    <message id="desk-silent">
        <source>Heard now: nothing</source>
        <translation>Se oye ahora: nada</translation>
    </message>
    <message id="desk-very-soft">
        <source>Heard now: very soft, %1 LUFS</source>
        <translation>Se oye ahora: muy suave, %1 LUFS</translation>
    </message>
    <message id="desk-soft">
        <source>Heard now: soft, %1 LUFS</source>
        <translation>Se oye ahora: suave, %1 LUFS</translation>
    </message>
    <message id="desk-middle">
        <source>Heard now: clear, %1 LUFS</source>
        <translation>Se oye ahora: claro, %1 LUFS</translation>
    </message>
    <message id="desk-full">
        <source>Heard now: full, %1 LUFS</source>
        <translation>Se oye ahora: pleno, %1 LUFS</translation>
    </message>
    <message id="measure-title">
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message id="measure-play">
        <source>Play the sound</source>
        <translation>Poner el sonido</translation>
    </message>
    <message id="measure-stop">
        <source>Stop the sound</source>
        <translation>Quitar el sonido</translation>
    </message>
    <message id="measure-stand">
        <source>1. Play it, and stand one meter away.</source>
        <translation>1. Póngalo y quédese a un metro.</translation>
    </message>
    <message id="measure-hold">
        <source>2. Hold a sound meter there: A, slow.</source>
        <translation>2. Tenga ahí un sonómetro: A, lento.</translation>
    </message>
    <message id="measure-turn">
        <source>3. Turn the volume to 45 dBA.</source>
        <translation>3. Gire el amplificador hasta 45 dBA.</translation>
    </message>
    <message id="measure-done">
        <source>Then it is done. No sound here gets louder than 55 dBA.</source>
        <translation>Entonces ya está. Ningún sonido de aquí pasa de 55 dBA.</translation>
    </message>
</context>
</TS>
