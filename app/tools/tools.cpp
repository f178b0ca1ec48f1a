// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/tools.hpp"

#include "app/tools/tool.hpp"

namespace tally::app {
namespace {

constexpr Tool kTools[] = {
    {"address", "ADDRESS", "Says whether an address is well formed, and where it is not",
     run_address_tool},
    {"credential",
     "new-key [curve=P-256|Ed25519|X25519] [kid=] [alg=]      a secret key as JWK\n"
     "    public-key JWK                                     its public part\n"
     "    issue CLAIMS key=JWK [holder=JWK] [sd=all|none|LIST] [decoys=16] [typ=dc+sd-jwt]\n"
     "          [vct=] [iss=] [iat=] [exp=] [nbf=] [kid=] [alg=EdDSA|Ed25519]\n"
     "          [status-uri= status-index=]                  an SD-JWT\n"
     "    hold TOKEN issuer-key=JWKS [key=JWK]               checks it, lists what can be shown\n"
     "    present TOKEN [claims=LIST|all] [key=JWK nonce= aud= [iat=]]\n"
     "    verify TOKEN issuer-key=JWKS [nonce=] [aud=] [--require-kb] [now=SECONDS] [vct=] [iss=]\n"
     "           [--vc] [window=300] [--allow-no-expiry] [status=LIST-TOKEN [status-key=JWKS]]\n"
     "           [--require-status] [--full]                 prints the processed payload\n"
     "    inspect TOKEN                                      shows it without believing it\n"
     "    status new key=JWK uri= [iss=] [entries=1048576] [bits=2] [set=INDEX:VALUE,…] [exp=]\n"
     "    status set LIST-TOKEN key=JWK set=INDEX:VALUE,… [exp=]\n"
     "    status check LIST-TOKEN issuer-key=JWKS index=N|credential=TOKEN\n"
     "      CLAIMS, TOKEN, JWK and JWKS are a file, - for standard input, or the text itself.\n"
     "      LIST is name,name/inner,list/*,list/0 or [[\"name\"],[\"list\",null]]. A nonce or aud\n"
     "      that is given has to be in a key binding. --vc: the typ has to be dc+sd-jwt.",
     "Credentials that are disclosed in part (SD-JWT VC) and their status lists",
     run_credential_tool},
    {"jwe",
     "seal FILE|- to=JWK [pad=1024] [typ=] [cty=] [kid=] [apu=] [apv=]\n"
     "    open TOKEN|FILE|- key=JWK [--full]\n"
     "      JSON is padded with blanks to whole steps of `pad` bytes.",
     "Seals to a key and opens: ECDH-ES with A256GCM, on P-256 or X25519", run_jwe_tool},
    {"cashflows", "FILE|- [--decimals N]",
     "The events and payoffs of ACTUS contracts: a case, or an object of cases",
     run_cashflows_tool},
    {"daycount",
     "convention=NAME from=DATE to=DATE [maturity=DATE]\n"
     "      [anchor=DATE months=N month_end=end_of_month for ACT/ACT_ICMA]",
     "The part of a year between two days, exactly", run_daycount_tool},
    {"schedule",
     "principal_minor=N rate_ppb=N periods=N disbursed=DATE [first_due=DATE] [period=P1M]\n"
     "      [method=annuity|equal_principal|interest_only|bullet] [day_count=30/360]\n"
     "      [month_end=same_day|end_of_month|first_of_next]",
     "The instalments of a loan, as the nodes compute them", run_schedule_tool},
    {"xirr", "FILE.csv|- [day_count=ACT/365F]",
     "The yearly return of dated amounts (columns date and amount; received positive)",
     run_xirr_tool},
    {"key",
     "new|from-words|derive|address|verify [file=FILE|-] [passphrase-file=FILE] [seed-file=FILE]\n"
     "      [network=main|practice] [account=N] [index=N] [path=m/…] [curve=secp256k1|nist256p1|\n"
     "      ed25519|x25519] [words=12…24] [list=NAME] [--show-seed] [--show-secret] [address=…]\n"
     "      [key=HEX message=HEX signature=HEX]",
     "Makes seed words and keys from them; words come from a file or standard input",
     run_key_tool},
    {"letter",
     "sign JWE|FILE|- key=FILE chain=HEX to=ADDRESS [days=14]\n"
     "    inspect LETTER|- chain=HEX",
     "Signs a sealed letter with the key in a file; letter.send takes what it prints",
     run_letter_tool},
    {"link", "LINK", "Says what a tallystick: link asks for", run_link_tool},
    {"offline",
     "inspect FILE                                       shows it without believing it\n"
     "    verify FILE anchor=FILE [now=MS|none] [max-age-days=14] [max-anchor-age-days=14]\n"
     "    sign FILE anchor=FILE out=FILE KEYS [expect=\"EIGHT WORDS\"]\n"
     "    combine FILE FILE… out=FILE\n"
     "    accounts anchor=FILE out=FILE KEYS [account=N] [label=TEXT]\n"
     "    joint FILE FILE… threshold=N out=FILE [label=TEXT]  accounts into one of them together\n"
     "    renew FILE anchor=FILE out=FILE                    a newer anchor\n"
     "      KEYS: words=FILE|- [passphrase-file=FILE], or key-file=FILE,\n"
     "      or wallet=DIR [wallet-passphrase-file=FILE].",
     "Signs on a machine without a network what a file proves", run_offline_tool},
    {"order",
     "autopay loan=HEX limit=MINOR                       0: pay by hand again\n"
     "    waive loan=HEX [interest=MINOR] [late-interest=MINOR] [late-fee=MINOR] [days=14]\n"
     "    new-terms loan=HEX rate=PPB periods=N first-due=DAY [method=annuity]\n"
     "      [capitalise=yes|no] [days=14]\n"
     "    agree|decline loan=HEX proposal=N\n"
     "    accept loan=HEX                                    as the lender that it names\n"
     "    register-reference code=CODE [name=TEXT]\n"
     "    post-rate code=CODE rate=PPB day=DAY\n"
     "      each with key=FILE chain=HEX nonce=N [fee=MINOR] [valid-for=SECONDS]",
     "Signs what changes a loan on its way; tx.submit takes what it prints", run_order_tool},
    {"pay",
     "key=FILE chain=HEX to=ADDRESS amount=MINOR nonce=N [asset=N] [fee=MINOR] [reference=TEXT]\n"
     "    [valid-for=SECONDS]",
     "Signs a transfer with the key in a file; tx.submit takes what it prints", run_pay_tool},
    {"rebuild-state", "data-dir=DIR [network=GENESIS]",
     "Makes state and indexes of a stopped node anew from its blocks, every rule checked",
     run_rebuild_tool},
    {"ur",
     "encode FILE|- [type=NAME] [fragment=BYTES] [parts=N] [pictures=DIR] [--cbor]\n"
     "   decode [FILE|PICTURE|DIR|-]… [out=FILE] [--cbor]",
     "A file as texts or QR codes (PGM pictures) for an animated code, and back", run_ur_tool},
    {"validator",
     "new key=FILE                                       a key that validates, nothing else\n"
     "    claim key=FILE chain=HEX operator=ADDRESS          lets that account register it",
     "The key of a validator on this machine; the Stake page takes what claim prints",
     run_validator_tool},
    {"wallet",
     "new|restore|info|words|drill|passphrase dir=DIR [network=main|practice]\n"
     "    [wallet-passphrase-file=FILE] [new-passphrase-file=FILE]\n"
     "    [words=FILE|-] [passphrase-file=FILE]",
     "The wallet file of a directory: makes it, shows and proves its words, changes its passphrase",
     run_wallet_tool},
};

}  // namespace

std::span<const Tool> all_tools() { return kTools; }

}  // namespace tally::app
