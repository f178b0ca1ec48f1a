// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/tools.hpp"

#include "app/tools/tool.hpp"

namespace tally::app {
namespace {

constexpr Tool kTools[] = {
    {"address", "ADDRESS", "Says whether an address is well formed, and where it is not",
     run_address_tool},
    {"key",
     "new|from-words|derive|address|verify [file=FILE|-] [passphrase-file=FILE] [seed-file=FILE]\n"
     "      [network=main|practice] [account=N] [index=N] [path=m/…] [curve=secp256k1|nist256p1|\n"
     "      ed25519|x25519] [words=12…24] [list=NAME] [--show-seed] [--show-secret] [address=…]\n"
     "      [key=HEX message=HEX signature=HEX]",
     "Makes seed words and keys from them; words come from a file or standard input",
     run_key_tool},
    {"link", "LINK", "Says what a tallystick: link asks for", run_link_tool},
    {"ur",
     "encode FILE|- [type=NAME] [fragment=BYTES] [parts=N] [pictures=DIR] [--cbor]\n"
     "   decode [FILE|PICTURE|DIR|-]… [out=FILE] [--cbor]",
     "A file as texts or QR codes (PGM pictures) for an animated code, and back", run_ur_tool},
};

}  // namespace

std::span<const Tool> all_tools() { return kTools; }

}  // namespace tally::app
