# SPDX-License-Identifier: GPL-3.0-or-later
"""tallystick-cli tool credential and jwe as a script meets them: every published token, every
refusal in one line with its name, exit codes."""
import json
import os
import subprocess
import tempfile
import unittest

CLI = os.environ.get("TALLY_CLI", "tallystick-cli")
VECTORS = os.path.join(os.environ.get("TALLY_SOURCE_DIR", "."), "tests", "vectors")
NOW = 1_800_000_000


def run(*words, text=None):
    return subprocess.run([CLI, "tool", *words], input=text, capture_output=True, text=True,
                          check=False, timeout=60)


def vectors(name):
    with open(os.path.join(VECTORS, name), encoding="utf-8") as file:
        return json.load(file)


class Credential(unittest.TestCase):
    def good(self, *words, text=None):
        done = run(*words, text=text)
        self.assertEqual((done.returncode, done.stderr), (0, ""), words[:2])
        return done.stdout.rstrip("\n")

    def refused(self, name, *words, text=None):
        done = run(*words, text=text)
        self.assertEqual((done.returncode, done.stdout), (1, ""), words[:2])
        self.assertEqual(done.stderr.count("\n"), 1)
        self.assertIn(f": {name}: ", done.stderr)

    def test_the_cases_of_rfc9901(self):
        file = vectors("sd_jwt_negative_synthetic.json")
        key = json.dumps(file["issuer_public_jwk"])
        for case in file["cases"]:
            with self.subTest(case["name"]):
                words = ["credential", "verify", "-", f"issuer-key={key}",
                         f"now={case.get('now', NOW + 10)}"]
                if case.get("require_kb"):
                    words += ["--require-kb", f"nonce={case['nonce']}", f"aud={case['aud']}"]
                if case.get("vc"):
                    words.append("--vc")
                done = run(*words, text=case["token"] + "\n")
                self.assertEqual(done.returncode, 0 if case["expect"] == "accept" else 1,
                                 done.stderr)
                if case["expect"] == "accept":
                    self.assertNotIn("_sd", json.loads(done.stdout))
                else:
                    self.assertEqual(done.stderr.count("\n"), 1)

    def test_the_final_example_of_rfc9901(self):
        file = vectors("sd_jwt_rfc9901_examples.json")
        final = file["cases"][0]["rfc9901_final"]
        key = json.dumps({"keys": [file["keys"]["issuer_public_A5"]]})
        words = ("credential", "verify", final["sd_jwt_kb"], f"issuer-key={key}",
                 "nonce=1234567890", "aud=https://verifier.example.org", "--require-kb")
        self.assertEqual(json.loads(self.good(*words, "now=1748537250")),
                         final["processed_payload"])
        self.refused("key_binding_stale", *words, "now=1748538000")

    def test_json_serializations(self):
        file = vectors("sd_jwt_rfc9901_examples.json")
        key = json.dumps([file["keys"]["issuer_public_A5"], file["keys"]["issuer_key_2_for_8.3"]])
        for case in file["cases"]:
            for form in case["json_blocks"]:
                if case["name"].startswith("JWS JSON") and "payload" in form:
                    self.good("credential", "verify", json.dumps(form), f"issuer-key={key}",
                              "now=1748537250")

    def test_a_life(self):
        with tempfile.TemporaryDirectory() as folder:
            def put(name, text):
                path = os.path.join(folder, name)
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text + "\n")
                return path
            issuer = put("issuer.jwk", self.good("credential", "new-key"))
            holder = put("holder.jwk", self.good("credential", "new-key", "curve=Ed25519"))
            public = put("issuer.pub", self.good("credential", "public-key", issuer))
            self.assertNotIn('"d"', self.good("credential", "public-key", holder))
            claims = {"iss": "https://bank.example", "vct": "urn:x", "exp": NOW + 1000,
                      "score": 712, "address": {"city": "York", "street": "Long Lane"}}
            token = put("token", self.good(
                "credential", "issue", "-", f"key={issuer}", f"holder={holder}",
                "sd=score,address/city", "status-uri=tally:status/b/1", "status-index=7",
                text=json.dumps(claims)))
            held = json.loads(self.good("credential", "hold", token, f"issuer-key={public}",
                                        f"key={holder}", f"now={NOW}"))
            self.assertEqual([one["path"] for one in held["selectable"]],
                             [["address", "city"], ["score"]])
            self.refused("not_the_holder", "credential", "hold", token, f"issuer-key={public}",
                         f"key={issuer}", f"now={NOW}")
            shown = put("shown", self.good("credential", "present", token, "claims=score",
                                           f"key={holder}", "nonce=n", "aud=tally:me",
                                           f"iat={NOW}"))
            verify = ("credential", "verify", shown, f"issuer-key={public}", "nonce=n",
                      "aud=tally:me", f"now={NOW}")
            seen = json.loads(self.good(*verify, "--full"))
            self.assertEqual(seen["payload"]["score"], 712)
            self.assertEqual(seen["payload"]["address"], {"street": "Long Lane"})
            self.assertEqual(seen["status"], "unchecked")
            self.refused("status_list_missing", *verify, "--require-status")
            for value, name in ((0, None), (1, "revoked"), (2, "suspended"),
                                (3, "status_unknown")):
                status = put("status", self.good(
                    "credential", "status", "new", f"key={issuer}", "uri=tally:status/b/1",
                    f"set=7:{value}", f"iat={NOW}"))
                if name:
                    self.refused(name, *verify, f"status={status}")
                else:
                    self.good(*verify, f"status={status}", "--require-status")
            other = put("status", self.good("credential", "status", "new", f"key={issuer}",
                                            "uri=tally:status/b/2", f"iat={NOW}"))
            self.refused("status_list_wrong", *verify, f"status={other}")
            self.assertFalse(json.loads(self.good("credential", "inspect", shown))["verified"])

    def test_sealed_delivery(self):
        for curve in ("P-256", "X25519"):
            key = self.good("credential", "new-key", f"curve={curve}")
            public = self.good("credential", "public-key", key)
            other = self.good("credential", "new-key", f"curve={curve}")
            for text in ('{"a":1}', "no JSON at all\n"):
                sealed = self.good("jwe", "seal", "-", f"to={public}", text=text)
                done = run("jwe", "open", "-", f"key={key}", text=sealed)
                self.assertEqual((done.returncode, done.stdout), (0, text))
            # All JSON up to a KiB is sealed at one length.
            lengths = {len(self.good("jwe", "seal", "-", f"to={public}", text=text))
                       for text in ('{"a":1}', json.dumps({"a": "b" * 900}))}
            self.assertEqual(len(lengths), 1)
            self.refused("cannot_open", "jwe", "open", "-", f"key={other}", text=sealed)

    def test_wrong_words(self):
        for words in (["credential"], ["credential", "sell"], ["credential", "verify", "eyJ~"],
                      ["credential", "verify", "eyJ~", "issuer-key=-", "--require-kb"],
                      ["jwe"],
                      ["credential", "issue", "{}", "key={}", "colour=red"]):
            done = run(*words, text="{}")
            self.assertEqual(done.returncode, 2, (words, done.stderr))
            self.assertEqual(done.stderr.count("\n"), 1)
        for tool in ("credential", "jwe", "letter"):
            self.assertIn(tool, self.good(tool, "--help"))

    def test_a_sealed_letter(self):
        chain, to = "ab" * 32, "cd" * 32
        key = self.good("credential", "new-key", "curve=X25519")
        sealed = self.good("jwe", "seal", "-", "to=" + self.good("credential", "public-key", key),
                           text='{"kind":"refusal"}')
        with tempfile.TemporaryDirectory() as folder:
            secret = os.path.join(folder, "account.key")
            with open(secret, "w", encoding="utf-8") as file:
                file.write("11" * 32 + "\n")
            words = ["letter", "sign", "-", "key=" + secret, "chain=" + chain, "to=" + to]
            signed = json.loads(self.good(*words, text=sealed))
            shown = json.loads(self.good("letter", "inspect", "-", "chain=" + chain,
                                         text=signed["letter"]))
            self.assertEqual((shown["from"], shown["to"], shown["signed"], shown["sealed"]),
                             (signed["from"], to, True, sealed))
            self.assertEqual(self.good("jwe", "open", "-", "key=" + key, text=shown["sealed"]),
                             '{"kind":"refusal"}')
            other = run("letter", "inspect", "-", "chain=" + "00" * 32, text=signed["letter"])
            self.assertEqual(other.returncode, 1)
            self.assertFalse(json.loads(other.stdout)["signed"])
            for wrong in (words + ["days=15"], words[:-1], words[:3] + ["chain=ab"] + words[3:4]):
                self.assertEqual(run(*wrong, text=sealed).returncode, 2, wrong)
            self.assertEqual(run(*words, text="").returncode, 1)


if __name__ == "__main__":
    unittest.main()
