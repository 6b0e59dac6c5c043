# SPDX-License-Identifier: MPL-2.0
"""A private stage for one visit: its own display, session bus, accessibility bus and sound server.

Everything lives in one temporary folder and ends with the `with` block, however that is left.
"""

import ctypes
import os
import signal
import socket
import subprocess
import tempfile
import time

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_libc = ctypes.CDLL(None, use_errno=True)
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36


class StageError(RuntimeError):
    """The stage could not be set up; the text says what to do."""


class Stage:
    def __init__(self, width, height, dots_per_inch=96):
        self.width, self.height, self._dpi = width, height, dots_per_inch
        self._started = []

    def __enter__(self):
        _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self._orderly_end()
        self.folder = tempfile.mkdtemp(prefix="stillroom-stage-")
        self._sweeper = _sweeper(self.folder)
        try:
            self._set_up()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._started):
            self.stop(process)
        _end_orphans(but=self._sweeper.pid)
        self._sweeper.communicate(b"now\n")

    def start(self, words, home="servants", **options):
        """Starts a program that cannot outlive this one. What it keeps in its home folder can be seen in room(home)."""
        try:
            process = subprocess.Popen(words, env={**self.env, "HOME": self.room(home)}, stdin=subprocess.DEVNULL,
                                       preexec_fn=_die_with_parent, **options)
        except FileNotFoundError as missing:
            raise StageError(f"{missing.filename} is not installed; run: deploy/setup run") from missing
        self._started.append(process)
        return process

    def stop(self, process):
        """Asks it to end, and insists after five seconds. Its exit status."""
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        return process.wait()

    @property
    def pixels(self):
        """The file that holds what the display shows, in the format of xwd."""
        return os.path.join(self.folder, "glass", "Xvfb_screen0")

    def room(self, name):
        """A folder of the stage, made when it is first asked for."""
        path = os.path.join(self.folder, name)
        os.makedirs(path, mode=0o700, exist_ok=True)
        return path

    def words(self, name):
        """A file for what a program says."""
        return open(os.path.join(self.folder, name + ".words"), "w")

    def _set_up(self):
        self.env = {name: value for name, value in os.environ.items()
                    if not name.startswith(("QT_", "QML", "QSG_", "PULSE_", "XDG_", "DBUS_", "AT_SPI", "WAYLAND_"))}
        self.env.update(XDG_RUNTIME_DIR=self.room("runtime"), LC_ALL="C.UTF-8")
        self._open_display()
        self._open_bus()
        self._open_sound()

    def _open_display(self):
        reading, writing = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self.width}x{self.height}x24",
                    "-dpi", str(self._dpi), "-fbdir", self.room("glass"), "-nolisten", "tcp", "-noreset", "-nocursor"],
                   pass_fds=[writing], stderr=self.words("display"))
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise StageError(f"Xvfb did not start: {self._said('display')}")
        self.env.update(DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", LIBGL_ALWAYS_SOFTWARE="1")

    def _open_bus(self):
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address=1",
                          f"--address=unix:dir={self.folder}"],
                         stdout=subprocess.PIPE, stderr=self.words("bus"), text=True)
        address = bus.stdout.readline().strip()
        if not address:
            raise StageError(f"the session bus did not start: {self._said('bus')}")
        self.env.update(DBUS_SESSION_BUS_ADDRESS=address, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        launcher = next(filter(os.path.exists, LAUNCHERS), LAUNCHERS[0])
        self.start([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=self.words("access"))

    def _open_sound(self):
        door = os.path.join(self.folder, "native")
        self.env.update(PULSE_SERVER=f"unix:{door}", PULSE_RUNTIME_PATH=self.room("pulse"),
                        PULSE_STATE_PATH=self.room("pulse"))
        self.start(["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                    "-L", f"module-native-protocol-unix auth-anonymous=1 socket={door}",
                    "-L", "module-null-sink sink_name=cap rate=48000 channels=2 format=s16le"],
                   stdout=subprocess.DEVNULL, stderr=self.words("sound"))
        wait_for(lambda: _answers(door), 10, f"the sound server did not start: {self._said('sound')}")

    def _said(self, name):
        with open(os.path.join(self.folder, name + ".words")) as words:
            return words.read().strip()[-600:]

    def _orderly_end(self):
        """A polite kill or a closed terminal leaves by the same door as the end of the visit."""
        def leave(number, _frame):
            raise SystemExit(128 + number)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(number, leave)


def wait_for(question, seconds, complaint, pause=0.05):
    """The first answer that is true, asked for every `pause` seconds. StageError when there is none in time."""
    until = time.monotonic() + seconds
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > until:
            raise StageError(complaint)
        time.sleep(pause)


def _answers(door):
    with socket.socket(socket.AF_UNIX) as knock:
        return knock.connect_ex(door) == 0


def _sweeper(folder):
    """Takes the folder away when it is told to, and also when we are killed and cannot tell it."""
    return subprocess.Popen(["sh", "-c", 'read -r _ || sleep 2; rm -rf "$0"', folder], stdin=subprocess.PIPE, start_new_session=True)


def _die_with_parent():
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def _end_orphans(but):
    """What our programs started themselves (the accessibility bus does) has become our child."""
    while True:
        with open(f"/proc/self/task/{os.getpid()}/children") as file:
            children = [int(child) for child in file.read().split() if int(child) != but]
        if not children:
            return
        for child in children:
            try:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
