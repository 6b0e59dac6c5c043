# SPDX-License-Identifier: MPL-2.0
"""A desk of its own for a test: a page, and the bus and door that deploy/desk-setup sets up for it, on loopback."""

import os
import re
import socket
import ssl
import subprocess
import tempfile
import time

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "../../.."))
SETUP = os.path.join(ROOT, "deploy/desk-setup")
PRIVATE = os.path.join(ROOT, "deploy/desk/private")
PAGE = {
    "index.html": b"<!doctype html><title>The desk</title>",
    "desk.js": b"// " + b"two hundred kilobytes " * 9310,
    "desk.css": b"body { color: black }",
    "words.json": b"{}",
    ".hidden": b"not for anybody",
}


class Stand:
    """With `start=False` it is only set up. Further words go to desk-setup."""

    def __init__(self, *words, start=True):
        self._home = tempfile.TemporaryDirectory(prefix="stillroom-desk-")
        self.page, self.folder = os.path.join(self._home.name, "page"), os.path.join(self._home.name, "desk")
        self.beside("secret.txt", b"not on the page")
        for name, body in PAGE.items():
            self.beside(f"page/{name}", body)
        self.said = self.set_up(*words).stdout
        self.port = int(re.search(r"https://\S+?:(\d+)", self.said)[1])
        self.password = re.search(r"password: (\S+)", self.said)[1]
        if start:
            self.start()

    def beside(self, name, body):
        path = os.path.join(self._home.name, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(body)

    def read(self, name):
        with open(os.path.join(self.folder, name), encoding="utf-8") as file:
            return file.read()

    def set_up(self, *words):
        return run(SETUP, "--private", self.folder, "--page", self.page, *words)

    def start(self, until=os.getpid()):
        done = run(PRIVATE, self.folder, "start", str(until))
        if done.returncode:
            raise RuntimeError(done.stderr)

    def stop(self):
        run(PRIVATE, self.folder, "stop")

    def close(self):
        self.stop()
        self._home.cleanup()

    def processes(self):
        """The processes of this stand, by what they were called with."""
        return [pid for pid in filter(str.isdigit, os.listdir("/proc")) if self.folder.encode() in called(pid) and int(pid) != os.getpid()]

    def add_ear(self):
        """One more way into the bus, where everything is heard; before it is started. Its socket is below the bus's own."""
        path = os.path.join(self.folder, "bus.conf")
        with open(path, encoding="utf-8") as file:
            settings = file.read()
        own = f"listener 0 {self.ear}\nallow_anonymous true\n\n"
        with open(path, "w", encoding="utf-8") as file:
            file.write(settings.replace("listener ", own + "listener ", 1))

    @property
    def ear(self):
        return os.path.join(self.folder, "bus/ear.sock")

    @property
    def socket(self):
        return os.path.join(self.folder, "bus/bus.sock")

    def unix(self, path=None):
        """A stream to the bus as the kiosk has it."""
        stream = socket.socket(socket.AF_UNIX)
        stream.settimeout(10)
        stream.connect(path or self.socket)
        return stream

    def plain(self, source="127.0.0.1"):
        """A stream to the door, from any address of loopback: each is a neighbour of its own."""
        stream = socket.create_connection(("127.0.0.1", self.port), timeout=20, source_address=(source, 0))
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return stream

    def secure(self, source="127.0.0.1", name="localhost"):
        trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trust.load_verify_locations(os.path.join(self.folder, "certificate.pem"))
        return trust.wrap_socket(self.plain(source), server_hostname=name)


def run(*words):
    return subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)


def wait_for(question, seconds=10):
    """The first answer that is true; AssertionError when there is none in time."""
    until = time.monotonic() + seconds
    while not (answer := question()):
        if time.monotonic() > until:
            raise AssertionError("waited in vain")
        time.sleep(0.01)
    return answer


def called(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read()
    except OSError:
        return b""
