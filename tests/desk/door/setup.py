# SPDX-License-Identifier: MPL-2.0
"""deploy/desk-setup makes a desk, keeps what staff rely on when it is run again, and says in words what it cannot do."""

import glob
import os
import re
import signal
import socket
import stat
import subprocess
import tempfile
import tomllib
import unittest

from answer import ask
from callers import page
from stand import ROOT, SETUP, Stand, run, wait_for

PASSWORD = r"[a-z2-7]{4}(-[a-z2-7]{4}){3}"
MISTAKES = [  # words, and what is said of them
    (["--host", "https://desk"], "neither port nor https"),
    (["--host", "desk;return"], "a name has letters"),
    (["--host", "a" * 64], "a name has letters"),
    (["--host", "192.168.1.256"], "four numbers up to 255"),
    (["--host"], "--host wants a word after it"),
    (["--kiosk", "all"], "not all"),
    (["--kiosk", "Hall"], "a-z 0-9 -"),
    (["--listen", "443"], "an address and a port"),
    (["--listen", "0.0.0.0:70000"], "an address and a port"),
    (["--state", "/tmp/a b"], "letters, digits"),
    (["--out", "/tmp/x"], "not both"),
    (["--page", "/nowhere"], "there is no desk page"),
    (["--private", "/tmp/" + "a" * 100], "Take a folder nearer to the root"),
    (["--loud"], "unknown word --loud"),
]


class Setup(unittest.TestCase):
    def test_it_says_password_address_and_fingerprint_and_writes_them_where_the_kiosk_looks(self):
        stand = self.stand()
        self.assertRegex(stand.said, rf"password: {PASSWORD}\n")
        door = tomllib.loads(stand.read("door.toml"))
        self.assertEqual((door["host"], door["port"]), ("localhost", stand.port))
        self.assertIn(door["fingerprint"], stand.said)
        self.assertIn(door["fingerprint"], openssl(stand, "-fingerprint", "-sha256"))
        self.assertLessEqual((door["until"] - door["made"]).days, 825)
        self.assertNotIn(stand.password, stand.read("door.toml") + stand.read("passwords"))

    def test_the_certificate_is_for_all_names_and_can_sign_no_other(self):
        stand = self.stand("--host", "desk.example.lan", "--host", "192.168.1.5")
        about = openssl(stand, "-text")
        self.assertIn("DNS:desk.example.lan, IP Address:192.168.1.5", about)
        self.assertIn("CA:FALSE", about)
        self.assertIn("prime256v1", about)

    def test_run_again_it_keeps_password_and_certificate(self):
        stand = self.stand()
        kept = {name: stand.read(name) for name in ("passwords", "certificate.pem", "key.pem", "door.toml")}
        again = stand.set_up()
        self.assertEqual(again.returncode, 0)
        self.assertEqual({name: stand.read(name) for name in kept}, kept)

    def test_renewed_both_are_others_and_the_old_password_opens_nothing(self):
        stand = self.stand(start=False)
        fingerprint, old = openssl(stand, "-fingerprint"), stand.password
        stand.password = re.search(r"password: (\S+)", stand.set_up("--renew").stdout)[1]
        stand.start()
        self.assertNotEqual((fingerprint, old), (openssl(stand, "-fingerprint"), stand.password))
        page(stand).close()
        stand.password = old
        with self.assertRaises(AssertionError):
            page(stand)

    def test_a_certificate_for_other_names_is_not_used(self):
        stand = self.stand()
        again = stand.set_up("--host", "desk.example.lan")
        self.assertEqual(again.returncode, 1)
        self.assertIn("is not for desk.example.lan. Add --renew", again.stderr)

    def test_nobody_else_can_read_a_secret(self):
        stand = self.stand()
        for name in ("passwords", "password", "key.pem", "kiosk.access", "desk.access"):
            self.assertEqual(stat.S_IMODE(os.stat(os.path.join(stand.folder, name)).st_mode), 0o600, name)

    def test_a_mistake_is_said_and_nothing_is_written(self):
        with tempfile.TemporaryDirectory() as home:
            for words, said in MISTAKES:
                with self.subTest(words=words):
                    done = run(SETUP, "--private", os.path.join(home, "desk"), "--host", "localhost", *words)
                    self.assertEqual(done.returncode, 1)
                    self.assertIn(said, done.stderr)
                    self.assertEqual(os.listdir(home), [])

    def test_only_where_asked_are_browsers_told_to_insist(self):
        stand = self.stand("--hsts", start=True)
        with stand.secure() as stream:
            self.assertEqual(ask(stream).all("Strict-Transport-Security"), ["max-age=31536000"])

    def test_several_names_are_all_answered_and_each_page_may_call_by_its_own(self):
        stand = self.stand("--host", "desk.example.lan", "--host", "localhost", start=True)
        for name in ("desk.example.lan", "localhost"):
            with stand.secure(name=name) as stream:
                answer = ask(stream, host=name)
                self.assertEqual(answer.status, 200)
                self.assertIn(f"wss://{name}:{stand.port}", answer.all("Content-Security-Policy")[0])

    @unittest.skipUnless(os.path.exists("/proc/net/if_inet6"), "this machine speaks no IPv6")
    def test_all_addresses_are_listened_on_where_that_is_asked_for(self):
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        stand = self.stand("--listen", f"[::]:{port}", start=True)
        with stand.secure() as stream:
            self.assertEqual(ask(stream).status, 200)

    def test_an_image_gets_everything_below_its_folder_and_no_word_is_left_to_fill_in(self):
        with tempfile.TemporaryDirectory() as root:
            page_folder = os.path.join(root, "usr/local/share/stillroom/desk")
            os.makedirs(page_folder)
            open(os.path.join(page_folder, "index.html"), "w").close()
            done = run(SETUP, "--out", root, "--host", "desk.example.lan", "--kiosk", "hall")
            self.assertEqual(done.returncode, 0, done.stderr)
            files = [path for path in glob.glob(os.path.join(root, "etc/**"), recursive=True) if os.path.isfile(path)]
            self.assertEqual(len(files), 12)
            for path in files:
                with open(path, encoding="utf-8") as file:
                    text = file.read()
                self.assertNotRegex(text, r"@[a-z_]+@", path)
                self.assertNotIn(root, text, path)
                self.assertEqual("stillroom/hall/" in text, path.endswith(".access"), path)

    def test_a_device_wants_its_kiosks_named(self):
        with tempfile.TemporaryDirectory() as root:
            done = run(SETUP, "--out", root, "--host", "desk.example.lan")
            self.assertEqual((done.returncode, os.listdir(root)), (1, []))
            self.assertIn("say which kiosk is on this bus", done.stderr)

    def test_nothing_is_left_running_after_stop(self):
        stand = self.stand(start=True)
        self.assertGreaterEqual(len(stand.processes()), 3)
        stand.stop()
        wait_for(lambda: not stand.processes())

    def test_it_ends_with_the_process_that_it_was_started_for_however_that_ends(self):
        stand = self.stand()
        kiosk = subprocess.Popen(["cat"], stdin=subprocess.PIPE)
        stand.start(kiosk.pid)
        kiosk.send_signal(signal.SIGKILL)
        kiosk.communicate()
        wait_for(lambda: not stand.processes())

    def test_a_port_that_is_taken_is_said_and_nothing_is_left_running(self):
        for name, beside in (("door", 0), ("bus", 1)):
            stand = self.stand()
            with self.subTest(name), socket.create_server(("127.0.0.1", stand.port + beside)):
                with self.assertRaisesRegex(RuntimeError, f"the {name} does not answer.*Is its port taken"):
                    stand.start()
                wait_for(lambda: not stand.processes())

    def test_systemd_understands_the_units_and_finds_them_shut(self):
        for unit in ("stillroom-bus", "stillroom-door"):
            path = os.path.join(ROOT, "deploy/desk/units", f"{unit}.service")
            with self.subTest(unit):
                about = run("systemd-analyze", "security", "--offline=yes", "--threshold=20", "--no-pager", path)
                self.assertEqual(about.returncode, 0, about.stdout[-200:] + about.stderr)

    def stand(self, *words, start=False):
        stand = Stand(*words, start=start)
        self.addCleanup(stand.close)
        return stand


def openssl(stand, *words):
    return run("openssl", "x509", "-noout", "-in", os.path.join(stand.folder, "certificate.pem"), *words).stdout


if __name__ == "__main__":
    unittest.main()
