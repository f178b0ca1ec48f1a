# SPDX-License-Identifier: GPL-3.0-or-later
"""Credentials made here verify with independent libraries, and theirs here.

The libraries come from the npm registry that the machine is set up for. Where they can't be had the
test says why and is skipped (exit code 77), never passed.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
CLI = os.environ.get("TALLY_CLI", "tallystick-cli")
NOW = 1_800_000_000
SKIPPED = 77
PACKAGES = {
    "private": True,
    "type": "module",
    "dependencies": {"jose": "^6.2.0", "@sd-jwt/core": "0.20.0", "@sd-jwt/sd-jwt-vc": "0.19.0",
                     "@sd-jwt/jwt-status-list": "0.19.0"},
    # 0.20.0 names an alpha that was never published.
    "overrides": {"@owf/identity-common": "0.2.0"},
}
CLAIMS = {
    "iss": "https://bank.example", "vct": "urn:tallystick:vct:credit-report:1",
    "iat": NOW - 1000, "exp": NOW + 100_000, "score_ge_650": True, "score.value": 712,
    "name": "Zoë 山田", "address": {"city": "York", "street": "Long Lane 3"},
    "nationalities": ["GB", "FR"]}
SHOWN = "score_ge_650,address,nationalities/1"


def tool(*words, text=None, code=0):
    """What `tallystick-cli tool …` prints; it has to end with this exit code."""
    done = subprocess.run([CLI, "tool", *words], input=text, capture_output=True, text=True,
                          check=False, timeout=60)
    if done.returncode != code:
        raise AssertionError(f"{words[:2]}: exit {done.returncode}: {done.stderr}{done.stdout}")
    return (done.stdout if code == 0 else done.stderr).strip()


def key(curve, **more):
    return json.loads(tool("credential", "new-key", f"curve={curve}",
                           *(f"{name}={value}" for name, value in more.items())))


def public(jwk):
    return {name: value for name, value in jwk.items() if name != "d"}


class Peer:
    folder = None

    @classmethod
    def install(cls):
        """None, or why it could not be done."""
        npm, node = shutil.which("npm"), shutil.which("node")
        if not npm or not node:
            return "npm or node is not installed"
        cls.folder = tempfile.mkdtemp(prefix="tally-interop-")
        with open(os.path.join(cls.folder, "package.json"), "w", encoding="utf-8") as file:
            json.dump(PACKAGES, file)
        shutil.copy(os.path.join(HERE, "credential_peer.mjs"), cls.folder)
        try:
            done = subprocess.run([npm, "install", "--no-audit", "--no-fund", "--ignore-scripts"],
                                  cwd=cls.folder, capture_output=True, text=True, check=False,
                                  timeout=240)
        except subprocess.TimeoutExpired:
            return "npm install took longer than four minutes"
        if done.returncode != 0:
            return "npm install failed: " + (done.stderr.strip().splitlines() or ["?"])[-1]
        return None

    @classmethod
    def answers(cls, *jobs):
        done = subprocess.run(["node", "credential_peer.mjs"], cwd=cls.folder,
                              input=json.dumps(jobs), capture_output=True, text=True, check=True,
                              timeout=120)
        return json.loads(done.stdout)

    @classmethod
    def ok(cls, **job):
        answer = cls.answers(job)[0]
        if "ok" not in answer:
            raise AssertionError(f"{job['do']}: {answer['error']}")
        return answer["ok"]


PAIRS = [("P-256", "P-256"), ("P-256", "Ed25519"), ("Ed25519", "P-256"), ("Ed25519", "Ed25519")]


class Credentials(unittest.TestCase):
    def test_ours_verify_there(self):
        for issuer_curve, holder_curve in PAIRS:
            for vc in (False, True):
                with self.subTest(issuer=issuer_curve, holder=holder_curve, vc=vc):
                    issuer, holder = key(issuer_curve), key(holder_curve)
                    token = tool("credential", "issue", "-", f"key={json.dumps(issuer)}",
                                 f"holder={json.dumps(public(holder))}",
                                 "sd=score_ge_650,score.value,name,address,address/street,"
                                 "nationalities/*", text=json.dumps(CLAIMS))
                    shown = tool("credential", "present", token, f"claims={SHOWN}",
                                 f"key={json.dumps(holder)}", "nonce=n-1", "aud=tally:lender",
                                 f"iat={NOW}")
                    found = Peer.ok(do="verify", issuer=public(issuer), token=shown, nonce="n-1",
                                    now=NOW, vc=vc, required=["score_ge_650"])
                    self.assertEqual(found["aud"], "tally:lender")
                    self.expect_shown(found["payload"])
                    parts = shown.split("~")
                    for part, jwk in ((parts[0], issuer), (parts[-1], holder)):
                        seen = Peer.ok(do="joseVerify", token=part, key=public(jwk),
                                       alg="Ed25519" if jwk["crv"] == "Ed25519" else "ES256")
                        self.assertIn(seen["header"]["typ"], ("dc+sd-jwt", "kb+jwt"))

    def expect_shown(self, payload):
        self.assertIs(payload["score_ge_650"], True)
        self.assertEqual(payload["address"], CLAIMS["address"])
        self.assertEqual(payload["nationalities"], ["FR"])
        self.assertNotIn("name", payload)
        self.assertNotIn("score.value", payload)

    def test_theirs_verify_here(self):
        frame = {"_sd": ["score_ge_650", "score.value", "name", "address"], "_sd_decoy": 3,
                 "address": {"_sd": ["street"]}, "nationalities": {"_sd": [0, 1]}}
        asked = {"score_ge_650": True, "address": {"street": True}, "nationalities": {"1": True}}
        for issuer_curve, holder_curve in PAIRS:
            for vc, alg in ((False, None), (True, None), (True, "Ed25519")):
                if alg and issuer_curve != alg:
                    continue
                with self.subTest(issuer=issuer_curve, holder=holder_curve, vc=vc, alg=alg):
                    issuer, holder = key(issuer_curve), key(holder_curve)
                    claims = {**CLAIMS, "cnf": {"jwk": public(holder)}}
                    job = {"issuer": issuer, "holder": holder, "vc": vc, "alg": alg}
                    token = Peer.ok(do="issue", payload=claims, frame=frame,
                                    header={} if vc else {"typ": "sd-jwt"}, **job)
                    shown = Peer.ok(do="present", token=token, frame=asked, iat=NOW, nonce="n-2",
                                    aud="tally:lender", **job)
                    words = ["credential", "verify", shown, f"now={NOW}", "--require-kb",
                             f"issuer-key={json.dumps(public(issuer))}",
                             *(["--vc"] if vc else [])]
                    self.expect_shown(json.loads(tool(*words, "nonce=n-2", "aud=tally:lender")))
                    for wrong, name in (("nonce=n-3 aud=tally:lender", "wrong_nonce"),
                                        ("nonce=n-2 aud=tally:other", "wrong_audience")):
                        said = tool(*words, *wrong.split(), code=1)
                        self.assertIn(f": {name}: ", said)
                        self.assertEqual(len(said.splitlines()), 1)
                    ours = tool("credential", "present", token, f"claims={SHOWN}",
                                f"key={json.dumps(holder)}", "nonce=n-4", "aud=a", f"iat={NOW}")
                    self.expect_shown(Peer.ok(do="verify", token=ours, nonce="n-4", now=NOW,
                                              **job)["payload"])


class StatusLists(unittest.TestCase):
    URI = "https://bank.example/status/3"

    def test_ours_are_read_there(self):
        for bits in (1, 2, 4, 8):
            issuer = key("P-256")
            last = (1 << bits) - 1
            token = tool("credential", "status", "new", f"key={json.dumps(issuer)}",
                         f"uri={self.URI}", f"bits={bits}", f"set=0:1,417223:{last},1048575:1")
            found = Peer.ok(do="readList", token=token, key=public(issuer),
                            indexes=[0, 1, 417223, 1048575])
            self.assertEqual(found, {"bits": bits, "values": [1, 0, last, 1]})

    def test_theirs_are_read_here(self):
        for curve in ("P-256", "Ed25519"):
            issuer = key(curve)
            token = Peer.ok(do="makeList", key=issuer, entries=100_000, bits=2, iat=NOW - 5,
                            iss=CLAIMS["iss"], uri=self.URI, set={"7": 1, "99999": 2})
            for index, value in ((7, 1), (8, 0), (99_999, 2)):
                said = json.loads(tool("credential", "status", "check", token, f"now={NOW}",
                                       f"issuer-key={json.dumps(public(issuer))}",
                                       f"index={index}"))
                self.assertEqual(said["status"], value)
            for index, name in ((8, None), (7, "revoked"), (99_999, "suspended")):
                held = tool("credential", "issue", "-", f"key={json.dumps(issuer)}",
                            f"status-uri={self.URI}", f"status-index={index}",
                            text=json.dumps(CLAIMS))
                words = ("credential", "verify", held, f"issuer-key={json.dumps(public(issuer))}",
                         f"now={NOW}", f"status={token}", "--require-status")
                if name:
                    self.assertIn(f": {name}: ", tool(*words, code=1))
                else:
                    tool(*words)
                answer = Peer.answers({"do": "verify", "issuer": public(issuer), "token": held,
                                       "vc": True, "now": NOW, "statusList": token})[0]
                self.assertEqual("ok" in answer, name is None, answer)


class Delivery(unittest.TestCase):
    def test_both_ways(self):
        for curve in ("P-256", "X25519"):
            lender = key(curve)
            text = json.dumps({"sd_jwt_kb": "a~b", "salt": "x"})
            sealed = tool("jwe", "seal", "-", f"to={json.dumps(public(lender))}", "apu=borrower",
                          "apv=loan", "cty=dc+sd-jwt", text=text)
            opened = Peer.ok(do="joseOpen", token=sealed, key=lender)
            self.assertEqual(len(opened), 1024)
            self.assertEqual(json.loads(opened), json.loads(text))
            for enc in ("A256GCM", "A128GCM"):
                theirs = Peer.ok(do="joseSeal", text=text, key=public(lender), enc=enc,
                                 apu="borrower", apv="loan")
                self.assertEqual(tool("jwe", "open", theirs, f"key={json.dumps(lender)}"), text)
            other = key(curve)
            self.assertIn("cannot_open", tool("jwe", "open", theirs, f"key={json.dumps(other)}",
                                              code=1))


if __name__ == "__main__":
    PROBLEM = Peer.install()
    if PROBLEM:
        print(f"SKIPPED: the independent libraries could not be installed: {PROBLEM}")
        sys.exit(SKIPPED)
    try:
        unittest.main()
    finally:
        shutil.rmtree(Peer.folder, ignore_errors=True)
