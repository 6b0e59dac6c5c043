# SPDX-License-Identifier: MPL-2.0
"""The door gives the page's files, with every header, to whoever calls it by its name, and nothing else to anybody."""

import os
import subprocess
import unittest
from concurrent.futures import ThreadPoolExecutor

from answer import ask
from stand import PAGE, Stand
from websocket import call

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                               "connect-src 'self' wss://localhost:{port}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Server": "nginx",
}
TYPES = {
    "/": "text/html; charset=utf-8",
    "/desk.js": "text/javascript; charset=utf-8",
    "/desk.css": "text/css; charset=utf-8",
    "/words.json": "application/json; charset=utf-8",
}
REFUSALS = [  # what is asked, and the answer
    (dict(path="/none"), 404),
    (dict(path="/.hidden"), 404),
    (dict(path="/%2ehidden"), 404),
    (dict(path="/link.txt"), 404),
    (dict(path="/../secret.txt"), 400),
    (dict(path="/%2e%2e/secret.txt"), 400),
    (dict(path="/..%2fsecret.txt"), 400),
    (dict(path="/x/..%5c..%5csecret.txt"), 404),
    (dict(path="//../../secret.txt"), 400),
    (dict(method="POST", Content_Length=0), 405),
    (dict(method="TRACE"), 405),
    (dict(path="/mqtt"), 403),
    (dict(path="/", X="a" * 5000), 400),
    (dict(path="/" + "a" * 9000), 414),
    (dict(Content_Length=1 << 20), 413),
    (dict(host="elsewhere.example"), 421),
    (dict(host="localhost.example"), 421),
    (dict(host="127.0.0.1"), 421),
]


class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stand = Stand()
        cls.addClassCleanup(cls.stand.close)
        os.symlink("../secret.txt", os.path.join(cls.stand.page, "link.txt"))

    def ask(self, **words):
        with self.stand.secure() as stream:
            answer = ask(stream, **words)
            answer.body()
            return answer

    def test_every_file_comes_whole_with_its_type_and_every_header(self):
        for path, kind in TYPES.items():
            with self.subTest(path=path), self.stand.secure() as stream:
                answer = ask(stream, path)
                self.assertEqual((answer.status, answer.all("Content-Type")), (200, [kind]))
                self.assertEqual(answer.body(), PAGE[path.strip("/") or "index.html"])
                self.headers_are_there(answer)

    def test_every_refusal_has_every_header_too(self):
        for words, status in REFUSALS:
            with self.subTest(**{name: str(word)[:40] for name, word in words.items()}):
                answer = self.ask(**words)
                self.assertEqual(answer.status, status)
                self.assertNotIn(b"not ", answer.body())
                self.headers_are_there(answer)

    def test_a_mebibyte_is_refused_before_it_is_read(self):
        with self.stand.secure() as stream:
            self.assertEqual(ask(stream, Content_Length=1 << 20, Expect="100-continue").status, 413)
        with self.stand.secure() as stream:
            answer = ask(stream, "/mqtt", Transfer_Encoding="chunked", Origin=self.origin(), Upgrade="websocket", body=b"100000\r\n" + b"a" * 4096)
            self.assertGreaterEqual(answer.status, 400)

    def test_a_large_file_comes_by_either_version_of_http(self):
        for version, word in (("2", "--http2"), ("1.1", "--http1.1")):
            with self.subTest(version=version):
                done = self.curl(word, "-w", "%{stderr}%{http_version}")
                self.assertEqual((done.stderr.decode(), done.stdout), (version, PAGE["desk.js"]))

    def test_an_older_tls_is_refused(self):
        for newest, status in (("1.1", 35), ("1.2", 0), ("1.3", 0)):
            with self.subTest(newest=newest):
                self.assertEqual(self.curl("--tls-max", newest, "--ciphers", "DEFAULT@SECLEVEL=0").returncode, status)

    def test_the_bus_may_only_be_called_from_the_own_page(self):
        for origin in (None, "null", "https://elsewhere.example", f"http://localhost:{self.stand.port}", "https://localhost",
                       f"https://localhost:{self.stand.port}.elsewhere.example", f"https://elsewhere.example/{self.origin()}"):
            with self.subTest(origin=origin), self.stand.secure() as stream:
                answer = call(stream, origin)
                self.assertEqual(answer.status, 403)
                self.headers_are_there(answer)
        with self.stand.secure() as stream:
            self.assertEqual(call(stream, self.origin()).status, 101)
        with self.stand.secure() as stream:
            self.assertEqual(ask(stream, "/mqtt", Origin=self.origin()).status, 426)

    def test_who_is_slow_is_sent_away(self):
        begun = {"no hello": (self.stand.plain(), b"\x16"), "half a word": (self.stand.secure(), b"G"),
                 "half a head": (self.stand.secure(), b"GET / HTTP/1.1\r\nHost: localhost\r\nX: ")}
        for stream, beginning in begun.values():
            self.addCleanup(stream.close)
            stream.sendall(beginning)
        with ThreadPoolExecutor() as side_by_side:
            ends = side_by_side.map(dripped, [stream for stream, _ in begun.values()])
        self.assertEqual(dict(zip(begun, ends)), dict.fromkeys(begun, "sent away"))

    def curl(self, *words):
        return subprocess.run(["curl", "-sS", "--cacert", os.path.join(self.stand.folder, "certificate.pem"), *words, f"{self.origin()}/desk.js"],
                              capture_output=True, timeout=20)

    def origin(self):
        return f"https://localhost:{self.stand.port}"

    def headers_are_there(self, answer):
        for name, value in HEADERS.items():
            self.assertEqual(answer.all(name), [value.format(port=self.stand.port)], name)
        self.assertEqual(answer.all("Strict-Transport-Security"), [])


def dripped(stream):
    """Sends a byte each second, as long as the other side bears it, up to ten seconds."""
    stream.settimeout(1)
    for _ in range(10):
        try:
            if not stream.recv(65536):
                return "sent away"
        except TimeoutError:
            pass
        except OSError:
            return "sent away"
        try:
            stream.sendall(b"a")
        except OSError:
            return "sent away"
    return "borne"


if __name__ == "__main__":
    unittest.main()
