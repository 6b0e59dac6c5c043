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
    <message id="staff-sound-short">
        <source>quiet, and how loud</source>
        <translation>silencio y volumen</translation>
    </message>
    <message id="staff-sound-line">
        <source>Quiet for everybody, and how loud it may get</source>
        <translation>Silencio para todos, y hasta qué volumen</translation>
    </message>
    <message id="pairing-title">
        <source>The desk page</source>
        <translation>La página de recepción</translation>
    </message>
    <message id="staff-pairing-short">
        <source>its address</source>
        <translation>su dirección</translation>
    </message>
    <message id="staff-pairing-line">
        <source>Its address, and how to be sure it is ours</source>
        <translation>Su dirección, y cómo saber que es la nuestra</translation>
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
    <message id="pairing-open">
        <source>A screen has it open just now.</source>
        <translation>Ahora una pantalla la tiene abierta.</translation>
    </message>
    <message id="pairing-shut">
        <source>No screen has it open just now.</source>
        <translation>Ahora ninguna pantalla la tiene abierta.</translation>
    </message>
    <message id="pairing-ending">
        <source>Its certificate is good until %1. desk-setup --renew makes another.</source>
        <translation>Su certificado vale hasta el %1. desk-setup --renew hace otro.</translation>
    </message>
    <message id="pairing-over">
        <source>Its certificate ended on %1. desk-setup --renew makes another, and another password.</source>
        <translation>Su certificado venció el %1. desk-setup --renew hace otro, con otra contraseña.</translation>
    </message>
    <message id="pairing-until">
        <source>Its certificate is good until %1.</source>
        <translation>Su certificado vale hasta el %1.</translation>
    </message>
    <message id="pairing-nowhere">
        <source>No desk has been set up on this device. Whoever looks after it can do that with desk-setup.</source>
        <translation>En este aparato no se ha preparado ninguna recepción. Quien lo cuida puede hacerlo con desk-setup.</translation>
    </message>
    <message id="pairing-unreadable">
        <source>The file that says where the desk page is cannot be read. desk-setup writes it again. (%1)</source>
        <translation>No se puede leer el archivo que dice dónde está la página de recepción. desk-setup lo escribe de nuevo. (%1)</translation>
    </message>
    <message id="pairing-point">
        <source>Point the camera of a tablet at this, or type:</source>
        <translation>Apunte aquí con la cámara de una tableta, o escriba:</translation>
    </message>
    <message id="pairing-compare">
        <source>Its certificate has these marks (SHA-256):</source>
        <translation>Su certificado tiene estas marcas (SHA-256):</translation>
    </message>
    <message id="checkin-title">
        <source>Quietly, and without a name</source>
        <translation>En silencio y sin nombre</translation>
    </message>
    <message id="checkin-words">
        <source>Nothing is written down. It is forgotten when it is done.</source>
        <translation>No se anota nada. Se olvida cuando termina.</translation>
    </message>
    <message id="checkin-resting">
        <source>Please see the desk. This part is resting.</source>
        <translation>Pregunte en recepción, por favor. Esta parte está en pausa.</translation>
    </message>
    <message id="checkin-full">
        <source>The board is full. Please see the desk.</source>
        <translation>El tablero está lleno. Pregunte en recepción, por favor.</translation>
    </message>
    <message id="checkin-new">
        <source>Let staff know</source>
        <translation>Avisar al personal</translation>
    </message>
    <message id="checkin-new-short">
        <source>pick a token</source>
        <translation>elija una ficha</translation>
    </message>
    <message id="checkin-new-line">
        <source>Pick a token, and say what would help</source>
        <translation>Elija una ficha y diga qué le ayudaría</translation>
    </message>
    <message id="checkin-another-short">
        <source>another token</source>
        <translation>otra ficha</translation>
    </message>
    <message id="checkin-another-line">
        <source>Pick another token. The first one stays on the board</source>
        <translation>Elija otra ficha. La primera sigue en el tablero</translation>
    </message>
    <message id="checkin-mine">
        <source>My token</source>
        <translation>Mi ficha</translation>
    </message>
    <message id="checkin-mine-short">
        <source>see or change it</source>
        <translation>verla o cambiarla</translation>
    </message>
    <message id="checkin-mine-line">
        <source>See it, change it, or take it back</source>
        <translation>Verla, cambiarla o retirarla</translation>
    </message>
    <message id="checkin-feelings">
        <source>How am I?</source>
        <translation>¿Cómo estoy?</translation>
    </message>
    <message id="checkin-feelings-short">
        <source>for you alone</source>
        <translation>solo para usted</translation>
    </message>
    <message id="checkin-feelings-line">
        <source>For you alone. It is not sent.</source>
        <translation>Solo para usted. No se envía.</translation>
    </message>
    <message id="checkin-quiet">
        <source>Quiet time</source>
        <translation>Tiempo tranquilo</translation>
    </message>
    <message id="checkin-quiet-short">
        <source>nothing comes up</source>
        <translation>sin interrupciones</translation>
    </message>
    <message id="checkin-quiet-line">
        <source>Nothing is heard, and nothing comes up</source>
        <translation>Sin sonido y sin interrupciones</translation>
    </message>
    <message id="feelings-words">
        <source>This stays here. It is not sent.</source>
        <translation>Esto se queda aquí. No se envía.</translation>
    </message>
    <message id="feeling-bright">
        <source>Bright</source>
        <translation>Con sol</translation>
    </message>
    <message id="feeling-cloudy">
        <source>Cloudy</source>
        <translation>Con nubes</translation>
    </message>
    <message id="feeling-foggy">
        <source>Foggy</source>
        <translation>Con niebla</translation>
    </message>
    <message id="feeling-raining">
        <source>Raining</source>
        <translation>Con lluvia</translation>
    </message>
    <message id="feeling-stormy">
        <source>Stormy</source>
        <translation>Con tormenta</translation>
    </message>
    <message id="feeling-windy">
        <source>Windy</source>
        <translation>Con viento</translation>
    </message>
    <message id="feeling-frozen">
        <source>Frozen</source>
        <translation>Con hielo</translation>
    </message>
    <message id="feeling-hot">
        <source>Too hot</source>
        <translation>Con mucho calor</translation>
    </message>
    <message id="feeling-dark">
        <source>Dark</source>
        <translation>A oscuras</translation>
    </message>
    <message id="feeling-dawn">
        <source>Getting lighter</source>
        <translation>Está aclarando</translation>
    </message>
    <message id="feeling-still">
        <source>Still</source>
        <translation>En calma</translation>
    </message>
    <message id="feeling-changing">
        <source>Changing</source>
        <translation>Cambiando</translation>
    </message>
    <message id="home-checkin-short">
        <source>without a name</source>
        <translation>sin decir su nombre</translation>
    </message>
    <message id="home-checkin-line">
        <source>Quietly, and without a name</source>
        <translation>En silencio y sin nombre</translation>
    </message>
    <message id="home-checkin-resting">
        <source>Please see the desk</source>
        <translation>Pregunte en recepción</translation>
    </message>
    <message id="prompt-quiet">
        <source>Would you like more quiet?</source>
        <translation>¿Quiere más silencio?</translation>
    </message>
    <message id="prompt-more">
        <source>More quiet</source>
        <translation>Más silencio</translation>
    </message>
    <message id="quiet-told">
        <source>Staff will see it beside your token.</source>
        <translation>El personal lo verá junto a su ficha.</translation>
    </message>
    <message id="quiet-words">
        <source>Nothing is heard, nothing moves, and nothing comes up.</source>
        <translation>Nada suena, nada se mueve y nada aparece.</translation>
    </message>
    <message id="quiet-little">
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message id="quiet-while">
        <source>A while</source>
        <translation>Un buen rato</translation>
    </message>
    <message id="quiet-until">
        <source>Until someone comes for me</source>
        <translation>Hasta que alguien venga por mí</translation>
    </message>
    <message id="token-colour">
        <source>Which color?</source>
        <translation>¿Qué color?</translation>
    </message>
    <message id="token-thing">
        <source>And which thing?</source>
        <translation>¿Y qué cosa?</translation>
    </message>
    <message id="wishes-title">
        <source>What would help?</source>
        <translation>¿Qué le ayudaría?</translation>
    </message>
    <message id="wishes-words">
        <source>As many as you like, or none.</source>
        <translation>Todo lo que quiera, o nada.</translation>
    </message>
    <message id="wishes-on">
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message id="where-title">
        <source>Where will you be?</source>
        <translation>¿Dónde va a estar?</translation>
    </message>
    <message id="where-words">
        <source>Only if you would like to say.</source>
        <translation>Solo si quiere decirlo.</translation>
    </message>
    <message id="together-title">
        <source>Quiet together.</source>
        <translation>En silencio, juntos.</translation>
    </message>
    <message id="together-words">
        <source>Nothing comes up here. You can stay as long as you like.</source>
        <translation>Aquí nada aparece. Puede quedarse todo lo que quiera.</translation>
    </message>
    <message id="token-words">
        <source>You will know it by this, and so will staff.</source>
        <translation>Usted la reconocerá por esto, y el personal también.</translation>
    </message>
    <message id="token-wishes">
        <source>You chose: %1</source>
        <translation>Usted eligió: %1</translation>
    </message>
    <message id="state-waiting">
        <source>Not seen yet</source>
        <translation>Sin ver todavía</translation>
    </message>
    <message id="state-seen">
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message id="state-comes">
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message id="state-done">
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message id="token-ask-again">
        <source>Ask again</source>
        <translation>Avisar otra vez</translation>
    </message>
    <message id="token-change">
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message id="token-take-back">
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message id="token-going">
        <source>%1 is on its way to the staff board.</source>
        <translation>%1 va camino al tablero del personal.</translation>
    </message>
    <message id="token-lost">
        <source>Please see the desk.</source>
        <translation>Pregunte en recepción, por favor.</translation>
    </message>
    <message id="token-done">
        <source>%1 is done.</source>
        <translation>%1 ya terminó.</translation>
    </message>
    <message id="token-ended">
        <source>%1 is not on the staff board.</source>
        <translation>%1 no está en el tablero del personal.</translation>
    </message>
    <message id="token-there">
        <source>%1 is on the staff board.</source>
        <translation>%1 está en el tablero del personal.</translation>
    </message>
    <message id="token-card">
        <source>There may be a card like it in the tray. You can take it with you.</source>
        <translation>Puede haber una tarjeta igual en la bandeja. Puede llevársela.</translation>
    </message>
    <message id="token-seen">
        <source>A person at the desk has seen it, %1.</source>
        <translation>Una persona en recepción lo ha visto, %1.</translation>
    </message>
    <message id="token-comes">
        <source>Somebody is on the way to you. They said so %1.</source>
        <translation>Alguien va hacia usted. Lo dijo %1.</translation>
    </message>
    <message id="token-lost-line">
        <source>This part is resting, and what you said may not be seen.</source>
        <translation>Esta parte está en pausa, y puede que nadie vea lo que dijo.</translation>
    </message>
    <message id="token-ended-line">
        <source>It may have been another one, or it has ended and is forgotten.</source>
        <translation>Tal vez era otra, o ya terminó y se olvidó.</translation>
    </message>
    <message id="token-ended-own">
        <source>It has ended, and is forgotten.</source>
        <translation>Ha terminado, y queda olvidada.</translation>
    </message>
    <message id="token-done-line">
        <source>Somebody at the desk marked it as done. It is forgotten within a minute.</source>
        <translation>Alguien en recepción lo dio por terminado. Se olvida en un minuto.</translation>
    </message>
    <message id="token-again">
        <source>We have asked again. You can go to the desk as well.</source>
        <translation>Hemos vuelto a avisar. También puede ir a recepción.</translation>
    </message>
    <message id="token-late">
        <source>No one has marked it yet. You can go to the desk, or we can ask again.</source>
        <translation>Nadie lo ha marcado todavía. Puede ir a recepción, o avisamos otra vez.</translation>
    </message>
    <message id="token-five">
        <source>They think about 5 minutes.</source>
        <translation>Creen que unos 5 minutos.</translation>
    </message>
    <message id="token-fifteen">
        <source>They think about 15 minutes.</source>
        <translation>Creen que unos 15 minutos.</translation>
    </message>
    <message id="token-ask">
        <source>They would like to ask you something, when you are ready.</source>
        <translation>Quieren preguntarle algo, cuando usted quiera.</translation>
    </message>
    <message id="since-now">
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message id="since-minutes">
        <source>a few minutes ago</source>
        <translation>hace unos minutos</translation>
    </message>
    <message id="since-while">
        <source>a while ago</source>
        <translation>hace un rato</translation>
    </message>
    <message id="today-old">
        <source>(That was said a while ago.)</source>
        <translation>(Eso se dijo hace un rato.)</translation>
    </message>
    <message id="today-range">
        <source>Today it takes about %1 to %2 minutes.</source>
        <translation>Hoy se tarda entre %1 y %2 minutos, más o menos.</translation>
    </message>
    <message id="today-about">
        <source>Today it takes about %1 minutes.</source>
        <translation>Hoy se tarda unos %1 minutos.</translation>
    </message>
    <message id="today-unknown">
        <source>We do not know yet how long it takes today.</source>
        <translation>Todavía no sabemos cuánto se tarda hoy.</translation>
    </message>
</context>
</TS>
