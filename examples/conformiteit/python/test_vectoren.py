"""Asks the service every vector it can answer. Standard library only: `python3 test_vectoren.py <folder of the vectors>`."""

import json
import sys
import threading
import unittest
from http.client import HTTPConnection
from http.server import ThreadingHTTPServer
from pathlib import Path

from werkdagendienst import VRAGEN, Dienst

MAP = Path(sys.argv.pop(1) if len(sys.argv) > 1 else "node_modules/jeugdhulp-regels/vectoren")


def stelbaar(vector):
    """The service knows no calendars of one's own."""
    return vector["vraag"] in VRAGEN and "kalender" not in vector["invoer"]


class Vectoren(unittest.TestCase):
    def setUp(self):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Dienst)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def tearDown(self):
        self.server.shutdown()
        self.server.server_close()

    def vraag(self, vraag, invoer):
        verbinding = HTTPConnection(*self.server.server_address)
        verbinding.request("POST", f"/{vraag}", json.dumps(invoer))
        antwoord = verbinding.getresponse()
        uit = json.loads(antwoord.read())
        verbinding.close()
        return antwoord.status, uit

    def test_werkdagen(self):
        vectoren = json.loads((MAP / "werkdagen.json").read_text())["vectoren"]
        gesteld = [vector for vector in vectoren if stelbaar(vector)]
        self.assertGreater(len(gesteld), 30)
        for vector in gesteld:
            with self.subTest(vector["id"], regels=vector["regels"]):
                status, uit = self.vraag(vector["vraag"], vector["invoer"])
                verwacht = vector["verwacht"]
                if "fout" in verwacht:
                    self.assertEqual(400, status)
                else:
                    self.assertEqual((200, verwacht["antwoord"]), (status, uit.get("antwoord")))
        print(f"{len(gesteld)} vectoren gesteld")


if __name__ == "__main__":
    unittest.main()
