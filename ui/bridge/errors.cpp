// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/errors.hpp"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <iterator>

#include "ui/bridge/format.hpp"

namespace tally::ui {
namespace {

struct Sentence {
  std::uint16_t code;
  const char* text;
};

struct Say {
  Q_DECLARE_TR_FUNCTIONS(tally::ui::Errors)
};

/// Ascending by number; the numbers are those of DecodeError, TxError, PoolError and WalletError.
constexpr Sentence kSentences[] = {
    {1, QT_TR_NOOP("The data is incomplete: it ends too early. Copy it again as a whole.")},
    {2, QT_TR_NOOP("The data has something left over at its end. Copy it again.")},
    {3, QT_TR_NOOP("The data is of a kind this version does not know. Update Tallystick.")},
    {4, QT_TR_NOOP("A text or list is longer than allowed. Shorten it.")},
    {5, QT_TR_NOOP("The data is not written in its one valid form. Have it made again.")},
    {6, QT_TR_NOOP("A number is outside its range. Check the figures.")},
    {7, QT_TR_NOOP("A text holds characters that are not allowed. Type it again.")},
    {100, QT_TR_NOOP("This was made for another network. Make it again on this one.")},
    {101, QT_TR_NOOP("It would end before it begins. Check the dates.")},
    {102, QT_TR_NOOP("It is too large for one transaction. Do it in several steps.")},
    {103, QT_TR_NOOP("The fee makes no sense. Use the one that is suggested.")},
    {104, QT_TR_NOOP("The amount must be more than zero.")},
    {105, QT_TR_NOOP("The amount is larger than any that can exist. Type a smaller one.")},
    {106, QT_TR_NOOP("A symbol is 2 to 8 capital letters and digits, a letter first.")},
    {107, QT_TR_NOOP("An asset has at most 10 decimals.")},
    {108, QT_TR_NOOP("This is your own address. Enter somebody else's.")},
    {109, QT_TR_NOOP("The rate is outside what loans may have. Choose another one.")},
    {110, QT_TR_NOOP("A loan cannot run for so long. Choose another term.")},
    {111, QT_TR_NOOP("A loan cannot be of this size. Choose another amount.")},
    {112, QT_TR_NOOP("The rule for late payments is outside its limits. Change grace, late fee or "
                     "days to default.")},
    {113, QT_TR_NOOP("These figures make no schedule: a payment would round to nothing. Borrow "
                     "more or for a shorter time.")},
    {114, QT_TR_NOOP("The list is empty or out of order. Choose the loans again.")},
    {115, QT_TR_NOOP("The signature does not fit. Sign it again.")},
    {120, QT_TR_NOOP("The least that you accept is more than you ask for. Lower it.")},
    {121, QT_TR_NOOP("The steps do not fit: as many as instalments, none below zero, the last "
                     "above it, and together the whole loan.")},
    {122, QT_TR_NOOP("The floating rate contradicts itself. The floor is at most the cap, your "
                     "highest rate too, and a single payment at the end has no floating rate.")},
    {123, QT_TR_NOOP("The proposal changes nothing or is outside its limits. Check the figures.")},
    {135, QT_TR_NOOP("A note cannot have so many units. Choose a part of it.")},
    {136, QT_TR_NOOP("The price must be above 0 % and at most 200 % of what is outstanding.")},
    {137, QT_TR_NOOP("The mandate contradicts itself. Check months and caps: a loan's cap is at "
                     "most a borrower's, and that at most the budget.")},
    {138, QT_TR_NOOP("A guarantee is for more than nothing and at most all of what is owed.")},
    {139, QT_TR_NOOP("A margin is 100 % to 1000 %, with 1 to 30 days to cure and prices no older "
                     "than 168 hours.")},
    {140, QT_TR_NOOP("A price is of one asset in another. Choose two.")},
    {150, QT_TR_NOOP("The commission must be between 0 % and its limit, and so must its step.")},
    {151, QT_TR_NOOP("Stake moves to another validator. Choose a different one.")},
    {152, QT_TR_NOOP("These two votes do not contradict each other.")},
    {160, QT_TR_NOOP("An issuer needs a name, and a domain like bureau.example or none.")},
    {161, QT_TR_NOOP("One of the keys is not a signing key, is there twice, or ends before it "
                     "begins.")},
    {162, QT_TR_NOOP("Name at least one type of credential; types and status lists in ascending "
                     "order.")},
    {163, QT_TR_NOOP("This is not the digest of a status list.")},
    {164, QT_TR_NOOP("This is not a key to which anything can be sealed.")},
    {170, QT_TR_NOOP("A joint account needs 1 to 16 different keys, and at most as many signatures "
                     "as keys.")},
    {200, QT_TR_NOOP("It is not valid yet. Send it when its day has come.")},
    {201, QT_TR_NOOP("Its time has run out. Make it again.")},
    {202, QT_TR_NOOP("The fee is below what the network takes now. Send it again with the fee of "
                     "today.")},
    {203, QT_TR_NOOP("This has been done already. Look at the latest state.")},
    {204, QT_TR_NOOP("Something earlier has to come first. Wait for it, then try again.")},
    {205, QT_TR_NOOP("There are not enough coins for the network fee. Get some of the native coin "
                     "first.")},
    {210, QT_TR_NOOP("There is no such asset. Choose one of the list.")},
    {211, QT_TR_NOOP("This symbol is taken. Choose another one.")},
    {212, QT_TR_NOOP("Only the issuer of the asset can do this.")},
    {213, QT_TR_NOOP("There cannot be so much of the asset. Issue less.")},
    {220, QT_TR_NOOP("There is no such loan. Check its number.")},
    {221, QT_TR_NOOP("The listing has ended. Choose another one.")},
    {222, QT_TR_NOOP("The loan is not running, so nothing can be paid on it.")},
    {223, QT_TR_NOOP("Only the borrower can do this.")},
    {224, QT_TR_NOOP("The listing would end in the past or too far ahead. Choose another day.")},
    {225, QT_TR_NOOP("The last instalment would be due beyond the calendar. "
                     "Choose a shorter term.")},
    {226, QT_TR_NOOP("You have as many open listings as one borrower may have. "
                     "Withdraw one first.")},
    {227, QT_TR_NOOP("A loan cannot be this small. Borrow more.")},
    {230, QT_TR_NOOP("This is your own listing: you cannot lend to yourself.")},
    {231, QT_TR_NOOP("The rate is above what the borrower accepts. Bid lower.")},
    {232, QT_TR_NOOP("The bid is smaller than bids may be. Bid more.")},
    {233, QT_TR_NOOP("The bid is larger than the whole loan. Bid less.")},
    {234, QT_TR_NOOP("The listing has all the bids it can hold. Choose another one.")},
    {235, QT_TR_NOOP("This bid no longer stands. Look at the latest state.")},
    {236, QT_TR_NOOP("Only who placed the bid can take it back.")},
    {240, QT_TR_NOOP("More is due by now than you agreed to pay. Look at the new sum and confirm "
                     "again.")},
    {241, QT_TR_NOOP("You hold no note of one of these loans. Choose again.")},
    {250, QT_TR_NOOP("You do not have that much available. Lower the amount or free money that is "
                     "on hold.")},
    {260, QT_TR_NOOP("The notes of this loan are being settled. Try again in a minute.")},
    {261, QT_TR_NOOP("This is more than is left to pay. Lower the amount, or pay the loan off.")},
    {262, QT_TR_NOOP("An instalment is due or begun. Pay it first, then prepay.")},
    {263, QT_TR_NOOP("What is left could not be paid in so many instalments. Prepay another "
                     "amount, or shorten the loan instead.")},
    {264, QT_TR_NOOP("That much is not owed now. Waive at most what is due.")},
    {265, QT_TR_NOOP("Only the borrower and the holders of its notes decide on a loan.")},
    {266, QT_TR_NOOP("The loan has new terms since this was signed, and this instalment is no "
                     "more. Sign the instalments of the new schedule.")},
    {267, QT_TR_NOOP("This proposal is over. Look at the latest state of the loan.")},
    {268, QT_TR_NOOP("As many proposals as there may be are open on this loan. Wait for one to "
                     "end.")},
    {269, QT_TR_NOOP("You have an open proposal on this loan. Withdraw it first.")},
    {270, QT_TR_NOOP("Votes have to end within 30 days and before the first payment under the new "
                     "terms, and that within two years.")},
    {271, QT_TR_NOOP("Who proposes holds at least a twentieth of the loan. You can vote on the "
                     "proposals of others.")},
    {272, QT_TR_NOOP("What is left of the loan could not be paid by these terms. Propose others.")},
    {273, QT_TR_NOOP("This listing is not open to you in this way: a named lender accepts, all "
                     "others bid.")},
    {274, QT_TR_NOOP("There is no such reference rate, or nothing was posted for it yet.")},
    {275, QT_TR_NOOP("This code is taken. Choose another one.")},
    {276, QT_TR_NOOP("Only its publisher posts this rate.")},
    {277, QT_TR_NOOP("A rate is posted for a day after the last one and not after today.")},
    {300, QT_TR_NOOP("Notes of this loan cannot change hands now: it has ended or is being "
                     "settled.")},
    {301, QT_TR_NOOP("You hold no note of this loan.")},
    {302, QT_TR_NOOP("That much of your note is not free. Withdraw an offer, or choose less.")},
    {303, QT_TR_NOOP("The borrower of a loan cannot hold its notes. Choose somebody else.")},
    {304, QT_TR_NOOP("This offer no longer stands. Look at the latest offers.")},
    {305, QT_TR_NOOP("Only who made the offer can take it back.")},
    {306, QT_TR_NOOP("This is your own offer: withdraw it instead of buying it.")},
    {307, QT_TR_NOOP("The offer has less left than you want. Choose less.")},
    {308, QT_TR_NOOP("The borrower has become late. Look at the loan, then confirm again if you "
                     "still want the note.")},
    {310, QT_TR_NOOP("The most per loan is less than the least a bid may be. Allow more.")},
    {311, QT_TR_NOOP("This mandate no longer stands.")},
    {312, QT_TR_NOOP("Only who set the mandate can end it.")},
    {320, QT_TR_NOOP("Collateral is another asset than the loan's, and the one that was pledged "
                     "before.")},
    {321, QT_TR_NOOP("Nobody answers for a loan of their own. Pledge collateral instead.")},
    {322, QT_TR_NOOP("Ten others answer for this loan already.")},
    {323, QT_TR_NOOP("Its collateral is not for sale, or the sale has ended.")},
    {324, QT_TR_NOOP("Somebody bid as much. Bid 1 % more than the best bid at least.")},
    {325, QT_TR_NOOP("A margin needs collateral. Pledge it first.")},
    {326, QT_TR_NOOP("A margin was agreed for this loan already, once and for good.")},
    {327, QT_TR_NOOP("You cannot say yourself what your collateral is worth. Name somebody "
                     "else.")},
    {328, QT_TR_NOOP("No margin was agreed for this loan.")},
    {329, QT_TR_NOOP("Its margin is called already. Wait for the end of the days to cure.")},
    {330, QT_TR_NOOP("The publisher's last price is too old to count.")},
    {331, QT_TR_NOOP("Its collateral is worth enough.")},
    {332, QT_TR_NOOP("You posted a price of these assets less than an hour ago.")},
    {333, QT_TR_NOOP("A price moves by a fifth at most. Post a nearer one, the next in an "
                     "hour.")},
    {340, QT_TR_NOOP("There is no such validator on this network.")},
    {341, QT_TR_NOOP("This validator key is registered already.")},
    {342, QT_TR_NOOP("Only the validator's operator can do this.")},
    {343, QT_TR_NOOP("The validator key has not signed for this account.")},
    {344, QT_TR_NOOP("Stake at least 1 coin, or 100 to register a validator.")},
    {345, QT_TR_NOOP("This validator signed two things and is out for ever. Choose another.")},
    {346, QT_TR_NOOP("This validator cannot take that amount of stake. Choose another one.")},
    {347, QT_TR_NOOP("You have no stake with this validator.")},
    {348, QT_TR_NOOP("This is more than your stake with this validator is worth.")},
    {349, QT_TR_NOOP("Seven withdrawals from this validator are on their way. Wait for one.")},
    {350, QT_TR_NOOP("This stake was moved less than 21 days ago and has to stay for now.")},
    {351, QT_TR_NOOP("The commission would rise above its limit, or by too much at once.")},
    {352, QT_TR_NOOP("The commission was set less than a day ago.")},
    {353, QT_TR_NOOP("This validator is not suspended.")},
    {354, QT_TR_NOOP("The suspension is not over yet. Try again in some minutes.")},
    {355, QT_TR_NOOP("This happened more than 20 days ago and is not punished any more.")},
    {356, QT_TR_NOOP("Nobody has voted at that height yet.")},
    {357, QT_TR_NOOP("The signatures in this report are not those of a validator.")},
    {358, QT_TR_NOOP("This validator has been punished already.")},
    {359, QT_TR_NOOP("Nothing was earned since the last time.")},
    {370, QT_TR_NOOP("Register as an issuer first.")},
    {371, QT_TR_NOOP("Your registration does not name this status list. Register again with it.")},
    {372, QT_TR_NOOP("Another epoch of this status list is next. Look at the newest one.")},
    {373, QT_TR_NOOP("You cannot consent to yourself. Choose a lender.")},
    {374, QT_TR_NOOP("A consent must end in the future, within five years.")},
    {375, QT_TR_NOOP("This consent no longer stands.")},
    {376, QT_TR_NOOP("Only the borrower takes back a consent that still runs.")},
    {390, QT_TR_NOOP("Other keys sign for this account now. Make it again and have them sign.")},
    {391, QT_TR_NOOP("It was cancelled together with everything signed ahead for this loan. "
                     "Sign it anew if you still want it.")},
    {400, QT_TR_NOOP("This is already on its way.")},
    {401, QT_TR_NOOP("This is already done and final.")},
    {402, QT_TR_NOOP("The node has more waiting than it can hold. Try again in a minute.")},
    {403, QT_TR_NOOP("Too many of your orders are waiting. Let the next block pass.")},
    {404, QT_TR_NOOP("Another of your orders is in its place. Let the next block pass, then try "
                     "again.")},
    {405, QT_TR_NOOP("Earlier orders of yours are missing. Wait a moment, then try again.")},
    {406, QT_TR_NOOP("The node is shutting down. Start Tallystick again.")},
    {420, QT_TR_NOOP("The letter has expired. Send a new one.")},
    {421, QT_TR_NOOP("A letter is kept for two weeks at most. Set an earlier end.")},
    {422, QT_TR_NOOP("This letter is here already.")},
    {423, QT_TR_NOOP("The letter is not signed by its sender. Send it again.")},
    {424, QT_TR_NOOP("Too many of your letters are waiting for the coins that you have. Wait until "
                     "some are read, or get more coins.")},
    {425, QT_TR_NOOP("The nodes have no room for more of your letters. Wait until some expire.")},
    {426, QT_TR_NOOP("Nodes do not carry a status list of this size.")},
    {450, QT_TR_NOOP("There is no wallet yet. Create one first.")},
    {451, QT_TR_NOOP("The wallet is locked. Unlock it first.")},
    {452, QT_TR_NOOP("This is not the passphrase. Try again.")},
    {453, QT_TR_NOOP("There is a wallet already; it was left as it is.")},
    {454, QT_TR_NOOP("The wallet file is damaged. Restore it from your backup.")},
    {455, QT_TR_NOOP("The wallet file is from a newer version. Update Tallystick.")},
    {456, QT_TR_NOOP("These words are sound, but they are of another wallet.")},
    {457, QT_TR_NOOP("The words cannot be read. Compare them with your paper.")},
    {458, QT_TR_NOOP("The key of this account is on another machine. Sign there, offline.")},
    {459, QT_TR_NOOP("A wallet's name has letters, digits and hyphens, up to 32.")},
    {460, QT_TR_NOOP("The file for offline signing was not taken.")},
    {461, QT_TR_NOOP("This wallet is older than words. Back up its file.")},
    {462, QT_TR_NOOP("Whoever made this proof does not hold the key of that address, or the text "
                     "was changed.")},
    {463, QT_TR_NOOP("The text is too long. Shorten it.")},
    {470, QT_TR_NOOP("There is no key to write to: it is published on the Credit page of the other "
                     "side, or of your own.")},
    {471, QT_TR_NOOP("There is no such request.")},
    {472, QT_TR_NOOP("This request is over: it was answered, refused, or has expired.")},
    {473, QT_TR_NOOP("You have no fresh copy of a document of this type. Order one from who "
                     "attests.")},
    {474, QT_TR_NOOP("The lender requires a fact that is not ticked. Tick it, or refuse.")},
    {475, QT_TR_NOOP("There is no such file.")},
    {476, QT_TR_NOOP("The document does not hold.")},
    {477, QT_TR_NOOP("Open an office first, on the Issuer’s desk.")},
    {478, QT_TR_NOOP("There is no such order.")},
    {479, QT_TR_NOOP("Facts can only be asked for about a loan of somebody else.")},
    {480, QT_TR_NOOP("Nothing was issued under this entry.")},
    {481, QT_TR_NOOP("The status list of that time is not here yet. Other nodes are asked for it: "
                     "try again in a minute.")},
    {500, QT_TR_NOOP("The machine failed to do it. "
                     "Check disk space and the log on the Node page.")},
};

}  // namespace

QString errorText(const node::Rejection& rejection) {
  const auto* found =
      std::lower_bound(std::begin(kSentences), std::end(kSentences), rejection.code,
                       [](const Sentence& row, std::uint16_t code) { return row.code < code; });
  QString text;
  if (found != std::end(kSentences) && found->code == rejection.code) {
    text = Say::tr(found->text);
  } else {
    text = Say::tr("It was refused (reason %1). Look at the latest state and try again.")
               .arg(rejection.code);
  }
  const QString detail = foreignText(rejection.detail, 200);
  return detail.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(detail);
}

QString lostText(const Body& body, const node::Rejection& rejection) {
  const QString why = errorText(rejection);
  if (std::holds_alternative<PlaceBid>(body)) return Say::tr("Your bid was not taken. %1").arg(why);
  if (std::holds_alternative<ApplyForLoan>(body))
    return Say::tr("Your application was not taken. %1").arg(why);
  if (std::holds_alternative<PayInstalment>(body))
    return Say::tr("Your instalment was not paid. %1").arg(why);
  if (std::holds_alternative<Transfer>(body))
    return Say::tr("Your money was not sent. %1").arg(why);
  return Say::tr("An order of yours was not carried out. %1").arg(why);
}

}  // namespace tally::ui
