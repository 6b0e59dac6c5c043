# SPDX-License-Identifier: MPL-2.0
"""The desk's side of the glass: the real page behind the real door, in a browser that is told what to do."""

import json
import os
import shutil
import signal
import subprocess
import sys

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path.insert(0, os.path.join(HERE, "../door"))

from stand import ROOT, Stand, run, wait_for  # noqa: E402  (the folder must be known first)
from wire import Wire  # noqa: E402

PATIENCE = 30  # seconds


class NotSeen(AssertionError):
    """The page did not do what it was told, or did not show what was waited for."""


class Desk:
    """`build` is the folder of the build: the page, its shop and stillroomctl are in it."""

    def __init__(self, build):
        self.stand = Stand("--kiosk", "waiting-room", "--page", self._page(build), start=False)
        self._bus = None
        self.stand.add_ear()
        self.stand.start()
        self.wire = Wire(self.stand.port)
        self._browser = subprocess.Popen(["node", os.path.join(HERE, "browser.mjs"), os.path.join(build, "desk"), str(self.wire.port)], text=True,
                                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)

    def _page(self, build):
        """The page as it is built, with the words of this site beside it."""
        self._copy = os.path.join(build, "tests", f"desk-glass-{os.getpid()}")
        shutil.copytree(os.path.join(build, "share/desk"), self._copy)
        done = run(os.path.join(build, "bin/stillroomctl"), "desk", os.path.join(ROOT, "kiosk-config"), "--media", os.path.join(ROOT, "media"),
                   "--out", self._copy)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return self._copy

    def close(self):
        self._browser.stdin.close()
        try:
            self._browser.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self._browser.pid, signal.SIGKILL)
            self._browser.wait()
        self.wire.close()
        self._end_bus()
        self.stand.close()
        shutil.rmtree(self._copy)

    @property
    def socket(self):
        return self.stand.socket

    # What staff do, and see. Each answers when it was so, on the clock of this machine; a press, when the hand went for it.

    def open(self, tab="desk", locale="en-GB", seat="Front desk"):
        return self._ask("open", tab, address=f"https://localhost:{self.stand.port}/", locale=locale, password=self.stand.password, seat=seat)["at"]

    def reload(self, tab="desk", seat="Front desk"):
        return self._ask("reload", tab, password=self.stand.password, seat=seat)["at"]

    def press(self, name, tab="desk"):
        return self._ask("press", tab, name=name)["began"]

    def sees(self, text, css="li.token", tab="desk", within=PATIENCE):
        return self._ask("see", tab, css=css, text=text, within=within)["at"]

    def misses(self, text, css="li.token", tab="desk", within=PATIENCE):
        return self._ask("miss", tab, css=css, text=text, within=within)["at"]

    def texts(self, css, tab="desk"):
        return self._ask("texts", tab, css=css)["gave"]

    def picture(self, path, tab="desk"):
        self._ask("picture", tab, path=path)

    def sleep(self, tab="desk"):
        """All tabs fall asleep: they stay as they are, and no script of them runs."""
        return self._ask("signal", tab, signal="SIGSTOP")["at"]

    def wake(self, tab="desk"):
        return self._ask("signal", tab, signal="SIGCONT")["at"]

    def leave(self, tab="desk"):
        return self._ask("close", tab)["at"]

    def _ask(self, deed, tab, **words):
        self._browser.stdin.write(json.dumps({"deed": deed, "tab": tab, **words}) + "\n")
        self._browser.stdin.flush()
        answer = json.loads(self._browser.stdout.readline() or '{"good": false, "why": "the browser is gone"}')
        if not answer["good"]:
            raise NotSeen(f"{deed} {words.get('text', words.get('name', ''))}: {answer['why']}")
        return answer

    # What may happen to the bus

    def kill_bus(self):
        os.kill(self._bus_process(), signal.SIGKILL)
        if self._bus:
            self._bus.wait()
            self._bus = None

    def start_bus(self):
        """The bus alone; the door stays as it is."""
        for left in filter(os.path.exists, (self.socket, self.stand.ear)):
            os.unlink(left)
        path = os.environ["PATH"] + ":/usr/sbin"
        self._bus = subprocess.Popen(["mosquitto", "-c", os.path.join(self.stand.folder, "bus.conf")], env={**os.environ, "PATH": path},
                                     stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def signal_bus(self, number):
        os.kill(self._bus_process(), number)

    def bus_listens(self):
        wait_for(lambda: os.path.exists(self.socket))

    def _bus_process(self):
        return self._bus.pid if self._bus else int(self.stand.read("bus.pid"))

    def _end_bus(self):
        if self._bus:
            self._bus.kill()
            self._bus.wait()
