"""A small service of another system: working days in Python, written without jeugdhulp-regels.

POST /plusWerkdagen with {"datum": "2026-12-23", "aantal": 5} answers {"antwoord": "2026-12-31"}; a wrong call is a 400.
"""

import json
import re
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DAG = timedelta(days=1)


class Geweigerd(ValueError):
    """A call that is not answered. It holds no value, because that may be personal data."""


def lees_datum(waarde):
    if not isinstance(waarde, str) or not re.fullmatch(r"20\d\d-\d\d-\d\d", waarde, re.ASCII):
        raise Geweigerd
    try:
        return date.fromisoformat(waarde)
    except ValueError:
        raise Geweigerd from None


def lees_aantal(waarde):
    if isinstance(waarde, bool) or not isinstance(waarde, int):
        raise Geweigerd
    return waarde


def paaszondag(jaar):
    """The anonymous Gregorian computus."""
    a, b, c = jaar % 19, jaar // 100, jaar % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    maand, dag = divmod(h + l - 7 * m + 114, 31)
    return date(jaar, maand, dag + 1)


def koningsdag(jaar):
    """Until 2013 it was Koninginnedag, on 30 April. On a Sunday it is kept the day before."""
    dag = date(jaar, 4, 27 if jaar >= 2014 else 30)
    return dag - DAG if dag.weekday() == 6 else dag


def feestdagen(jaar):
    pasen = paaszondag(jaar)
    return {
        date(jaar, 1, 1),
        pasen - 2 * DAG,
        pasen,
        pasen + 1 * DAG,
        koningsdag(jaar),
        date(jaar, 5, 5),
        pasen + 39 * DAG,
        pasen + 49 * DAG,
        pasen + 50 * DAG,
        date(jaar, 12, 25),
        date(jaar, 12, 26),
    }


def is_werkdag(dag):
    return dag.weekday() < 5 and dag not in feestdagen(dag.year)


def in_bereik(dag):
    if not 2000 <= dag.year <= 2099:
        raise Geweigerd
    return dag


def plus_werkdagen(dag, aantal):
    stap = DAG if aantal > 0 else -DAG
    for _ in range(abs(aantal)):
        dag = in_bereik(dag + stap)
        while not is_werkdag(dag):
            dag = in_bereik(dag + stap)
    return dag


def tel_werkdagen(na, tot_en_met):
    """The inverse of plus_werkdagen: backwards, the first day counts and the last does not."""
    if tot_en_met < na:
        return -sum(is_werkdag(tot_en_met + i * DAG) for i in range((na - tot_en_met).days))
    return sum(is_werkdag(na + i * DAG) for i in range(1, (tot_en_met - na).days + 1))


VRAGEN = {
    "isWerkdag": lambda v: is_werkdag(lees_datum(v["datum"])),
    "plusWerkdagen": lambda v: plus_werkdagen(lees_datum(v["datum"]), lees_aantal(v["aantal"])).isoformat(),
    "telWerkdagen": lambda v: tel_werkdagen(lees_datum(v["na"]), lees_datum(v["totEnMet"])),
}


class Dienst(BaseHTTPRequestHandler):
    def do_POST(self):
        vraag = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        try:
            status, uit = 200, {"antwoord": VRAGEN[self.path[1:]](vraag)}
        except (Geweigerd, KeyError):
            status, uit = 400, {}
        inhoud = json.dumps(uit).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        self.wfile.write(inhoud)

    def log_message(self, *_):
        """Nothing is logged: a date of birth may be in a question."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Dienst).serve_forever()
