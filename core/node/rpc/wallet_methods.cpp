// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/wallet_methods.hpp"

#include "core/node/api/wallet.hpp"
#include "core/node/api/wallet_care.hpp"
#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxSecret = 1'024;
constexpr std::size_t kMaxWords = 4'096;
constexpr std::size_t kMaxText = 5'000;

const RpcParameter kName{"name", "string", false, "of the wallet; the first one has none"};
const RpcParameter kPassphrase{"passphrase", "string", false, "of the file"};

std::string text_or_none(JsonReader& params, const char* name, std::size_t most) {
  return params.has(name) ? params.at(name).text(most) : std::string();
}

/// Runs `deed` when there is a wallet here and the parameters were sound.
template <typename Deed>
void with_wallet(RpcContext& context, JsonReader& params, const RpcDone& done, Deed deed) {
  if (!params.ok()) return;
  if (context.wallet == nullptr || context.wallet->care() == nullptr)
    return done(RpcError{kRefused, "refused: this program has no wallet", {}});
  deed(*context.wallet, *context.wallet->care());
}

WalletCare::Done answer_done(const RpcDone& done) {
  return [done](Result<void, Rejection> result) {
    if (!result) return done(rpc_error(result.error()));
    done(json::value(json::object{{"done", true}}));
  };
}

WalletCare::TextDone answer_text(const RpcDone& done, const char* name) {
  return [done, name](Result<std::string, Rejection> text) {
    if (!text) return done(rpc_error(text.error()));
    done(json::value(json::object{{name, *text}}));
  };
}

const char* name_of(WalletState state) {
  switch (state) {
    case WalletState::kNone: return "none";
    case WalletState::kLocked: return "locked";
    case WalletState::kUnlocked: return "unlocked";
    case WalletState::kOpening: return "opening";
    case WalletState::kWatching: return "watching";
  }
  return "";
}

void show_info(RpcContext& context, JsonReader& params, const RpcDone& done) {
  with_wallet(context, params, done, [&](Wallet& wallet, WalletCare& care) {
    care.look([done, info = wallet.info()](const CareInfo& seen) {
      json::array wallets;
      for (const WalletEntry& one : seen.wallets)
        wallets.push_back(json::object{{"name", one.name},
                                       {"address", one.address},
                                       {"watch_only", one.is_watch_only},
                                       {"active", one.is_active}});
      json::object made{{"name", seen.name},
                        {"state", name_of(info->state)},
                        {"has_passphrase", info->has_passphrase},
                        {"wallets", std::move(wallets)}};
      if (info->state != WalletState::kNone) {
        made["address"] = info->address;
        made["account"] = info->account.hex();
        made["key"] = info->key.hex();
      }
      if (seen.is_open) {
        made["has_words"] = seen.has_words;
        made["backed_up"] = seen.backed_up_at.has_value();
        if (seen.backed_up_at) made["backed_up_at"] = to_iso(*seen.backed_up_at);
        json::array book;
        for (const AddressLabel& one : seen.address_book)
          book.push_back(json::object{{"address", one.address}, {"label", one.label}});
        made["address_book"] = std::move(book);
      }
      done(json::value(std::move(made)));
    });
  });
}

void create(RpcContext& context, JsonReader& params, const RpcDone& done) {
  std::string name = text_or_none(params, "name", 40);
  std::string passphrase = text_or_none(params, "passphrase", kMaxSecret);
  with_wallet(context, params, done, [&](Wallet&, WalletCare& care) {
    care.create_named(std::move(name), std::move(passphrase), answer_done(done));
  });
}

void restore(RpcContext& context, JsonReader& params, const RpcDone& done) {
  RestoreWish wish;
  wish.name = text_or_none(params, "name", 40);
  wish.words = params.at("words").text(kMaxWords);
  wish.words_passphrase = text_or_none(params, "words_passphrase", kMaxSecret);
  wish.passphrase = text_or_none(params, "passphrase", kMaxSecret);
  with_wallet(context, params, done, [&](Wallet&, WalletCare& care) {
    care.restore(std::move(wish), [done](Result<RestoreReport, Rejection> report) {
      if (!report) return done(rpc_error(report.error()));
      json::array found;
      for (const std::string& address : report->found) found.emplace_back(address);
      done(json::value(json::object{{"accounts_scanned", report->scanned},
                                    {"found", std::move(found)},
                                    {"height", report->height}}));
    });
  });
}

void watch(RpcContext& context, JsonReader& params, const RpcDone& done) {
  std::string name = params.at("name").text(40);
  const JsonReader hex = params.at("container");
  const auto bytes = from_hex(hex.text(1'000'000));
  if (!bytes) hex.fail("hexadecimal digits are needed");
  with_wallet(context, params, done, [&](Wallet&, WalletCare& care) {
    care.watch(std::move(name), *bytes, answer_done(done));
  });
}

}  // namespace

std::vector<RpcMethod> wallet_methods() {
  const auto by_text = [](const char* first, std::size_t most,
                          void (*deed)(Wallet&, WalletCare&, std::string, const RpcDone&)) {
    return [first, most, deed](RpcContext& context, JsonReader& params, const RpcDone& done) {
      std::string text = text_or_none(params, first, most);
      with_wallet(context, params, done, [&](Wallet& wallet, WalletCare& care) {
        deed(wallet, care, std::move(text), done);
      });
    };
  };
  return {
      {"wallet.info", "The wallets here, and what is known of the one in use", {}, show_info},
      {"wallet.create", "A new wallet; it becomes the one in use", {kName, kPassphrase}, create},
      {"wallet.restore",
       "A wallet from its words; says which accounts were looked for and found",
       {kName,
        {"words", "string", true, "the seed words"},
        {"words_passphrase", "string", false, "that belongs to the words, if any"},
        kPassphrase},
       restore},
      {"wallet.watch",
       "A wallet whose key is elsewhere, from its accounts file",
       {{"name", "string", true, "of the wallet"},
        {"container", "string", true, "the file in hexadecimal digits"}},
       watch},
      {"wallet.use", "Takes another wallet into use", {kName},
       by_text("name", 40,
               [](Wallet&, WalletCare& care, std::string name, const RpcDone& done) {
                 care.use(std::move(name), answer_done(done));
               })},
      {"wallet.unlock", "Opens the wallet, so that it can sign", {kPassphrase},
       by_text("passphrase", kMaxSecret,
               [](Wallet& wallet, WalletCare&, std::string passphrase, const RpcDone& done) {
                 wallet.unlock(std::move(passphrase), answer_done(done));
               })},
      {"wallet.lock", "Locks it", {},
       [](RpcContext& context, JsonReader& params, const RpcDone& done) {
         with_wallet(context, params, done, [&](Wallet& wallet, WalletCare&) {
           wallet.lock();
           answer_done(done)({});
         });
       }},
      {"wallet.words", "The words, for whoever knows the passphrase", {kPassphrase},
       by_text("passphrase", kMaxSecret,
               [](Wallet&, WalletCare& care, std::string passphrase, const RpcDone& done) {
                 care.words(std::move(passphrase), answer_text(done, "words"));
               })},
      {"wallet.drill", "Proves that these words are a backup of the wallet in use",
       {{"words", "string", true, "the seed words"},
        {"words_passphrase", "string", false, "that belongs to the words, if any"}},
       [](RpcContext& context, JsonReader& params, const RpcDone& done) {
         std::string words = params.at("words").text(kMaxWords);
         std::string extra = text_or_none(params, "words_passphrase", kMaxSecret);
         with_wallet(context, params, done, [&](Wallet&, WalletCare& care) {
           care.drill(std::move(words), std::move(extra), answer_done(done));
         });
       }},
      {"wallet.passphrase", "Changes the passphrase and proves the new one",
       {{"passphrase", "string", false, "the old one"},
        {"new_passphrase", "string", false, "the new one"}},
       [](RpcContext& context, JsonReader& params, const RpcDone& done) {
         std::string before = text_or_none(params, "passphrase", kMaxSecret);
         std::string after = text_or_none(params, "new_passphrase", kMaxSecret);
         with_wallet(context, params, done, [&](Wallet&, WalletCare& care) {
           care.change_passphrase(std::move(before), std::move(after), answer_done(done));
         });
       }},
      {"wallet.label", "Names an address in the address book; without a label it is taken out",
       {{"address", "string", true, "ptly1…"}, {"label", "string", false, "its name"}},
       [](RpcContext& context, JsonReader& params, const RpcDone& done) {
         std::string address = params.at("address").text(100);
         std::string label = text_or_none(params, "label", 400);
         with_wallet(context, params, done, [&](Wallet&, WalletCare& care) {
           care.set_label(std::move(address), std::move(label), answer_done(done));
         });
       }},
      {"wallet.sign_message", "A proof that the holder of the account said this",
       {{"text", "string", true, "what is said"}},
       by_text("text", kMaxText,
               [](Wallet&, WalletCare& care, std::string text, const RpcDone& done) {
                 care.sign_message(std::move(text), answer_text(done, "proof"));
               })},
      {"wallet.verify_message", "Did the holder of the address say this?",
       {{"address", "string", true, "ptly1…"},
        {"text", "string", true, "what is said"},
        {"proof", "string", true, "of wallet.sign_message"}},
       [](RpcContext& context, JsonReader& params, const RpcDone& done) {
         std::string address = params.at("address").text(100);
         std::string text = params.at("text").text(kMaxText);
         std::string proof = params.at("proof").text(400);
         with_wallet(context, params, done, [&](Wallet&, WalletCare& care) {
           care.verify_message(std::move(address), std::move(text), std::move(proof),
                               answer_done(done));
         });
       }},
  };
}

}  // namespace tally::node
