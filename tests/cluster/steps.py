# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests that are steps of one story: each stands on what those before it left."""
import unittest


class Steps(unittest.TestCase):
    """Of a class with a `network`. The first step that fails ends the story."""

    network = None
    failed = False

    def run(self, result=None):
        before = len(result.failures) + len(result.errors)
        super().run(result)
        if len(result.failures) + len(result.errors) > before:
            type(self).failed = True
            result.stop()

    def settle(self):
        self.network.wait_final()
        self.network.wait_equal()
