// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/onboarding.hpp"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>

#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/message_bar.hpp"

namespace tally::ui {
namespace {

constexpr int kWidth = 560;
constexpr int kShortest = 10;  ///< characters of a passphrase

QLabel* paragraph(const QString& text, bool secondary = false) {
  QLabel* label = makeLabel(text, FontRole::kBody, secondary);
  label->setWordWrap(true);
  return label;
}

QVBoxLayout* makeStep(QWidget* step, const QString& title) {
  auto* column = new QVBoxLayout(step);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  QLabel* head = makeLabel(title, FontRole::kFigure);
  head->setWordWrap(true);
  column->addWidget(head);
  return column;
}

QHBoxLayout* pointRow(const QString& icon_name, const QString& title, const QString& text) {
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid * 3);
  auto* sign = new QLabel;
  sign->setFixedWidth(24);
  const auto draw = [sign, icon_name] {
    sign->setPixmap(
        iconPixmap(icon_name, ColorRole::kAccent, kIconSize, sign->devicePixelRatioF()));
  };
  draw();
  QObject::connect(&Theme::current(), &Theme::themeChanged, sign, draw);
  row->addWidget(sign, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(makeLabel(title, FontRole::kStrong));
  words->addWidget(paragraph(text, true));
  row->addLayout(words, 1);
  return row;
}

}  // namespace

Onboarding::Onboarding(NodeBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {
  setObjectName(QStringLiteral("onboarding"));
  setAccessibleName(tr("First start"));
  auto* outer = new QVBoxLayout(this);
  outer->addStretch(2);
  auto* card = new QFrame;
  card->setProperty("kind", "card");
  card->setFixedWidth(kWidth);
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(40, 36, 40, 32);
  column->setSpacing(kGap);
  count_ = makeLabel({}, FontRole::kSmall, true);
  column->addWidget(count_);
  message_ = new MessageBar(QStringLiteral("onboardingMessage"));
  column->addWidget(message_);
  steps_ = new QStackedWidget;
  steps_->addWidget(makeIntroduction());
  steps_->addWidget(makePassphrase());
  steps_->addWidget(makeWelcome());
  column->addWidget(steps_);
  // A row of its own, not an alignment: the height of wrapped text follows from the card's width.
  auto* middle = new QHBoxLayout;
  middle->addStretch(1);
  middle->addWidget(card);
  middle->addStretch(1);
  outer->addLayout(middle);
  outer->addStretch(3);
  connect(&bridge_, &NodeBridge::tipChanged, this, &Onboarding::lookForMoney);
  showStep(bridge_.hasAccount() ? 2 : 0);
  if (bridge_.hasAccount()) askForMoney();
}

void Onboarding::showStep(int step) {
  steps_->setCurrentIndex(step);
  message_->clear();
  count_->setText(tr("Step %1 of 3").arg(step + 1));
}

QWidget* Onboarding::makeIntroduction() {
  auto* step = new QWidget;
  QVBoxLayout* column = makeStep(step, tr("Lend and borrow, with nobody in between"));
  column->addWidget(paragraph(
      tr("Tallystick is a node of a lending network. Money goes from lender to borrower and back "
         "by itself; no company holds it on the way.")));
  column->addSpacing(kGrid);
  if (bridge_.isPractice()) {
    column->addLayout(pointRow(
        QStringLiteral("coins"), tr("This is the practice network"),
        tr("It lives inside this program. The money is play money, the rules are the real ones.")));
    column->addLayout(pointRow(
        QStringLiteral("person"), tr("Your neighbours are simulated"),
        tr("They borrow, lend and repay, or fail to, as 7,040 people did with real loans.")));
    column->addLayout(pointRow(
        QStringLiteral("fast"), tr("Time can run faster"),
        tr("A loan of three years can be lived through in minutes, with the clock at the lower "
           "left.")));
  } else {
    const auto tip = bridge_.tip();
    column->addLayout(pointRow(
        QStringLiteral("node"),
        tr("You join the network “%1”").arg(foreignText(tip->network_name, 40)),
        tr("This node checks every block itself. The network is the one that begins with %1: "
           "compare it with who invited you.")
            .arg(QString::fromStdString(tip->chain.hex().substr(0, 16)))));
    column->addLayout(pointRow(QStringLiteral("lock"), tr("Your key stays here"),
                               tr("Who has this machine and the passphrase has the money.")));
  }
  column->addSpacing(kGrid * 2);
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  QPushButton* next = makeButton(tr("Begin"), QStringLiteral("onboardingBegin"),
                                 ButtonKind::kPrimary);
  connect(next, &QPushButton::clicked, this, [this] {
    showStep(1);
    passphrase_->setFocus();
  });
  row->addWidget(next);
  column->addLayout(row);
  return step;
}

QWidget* Onboarding::makePassphrase() {
  auto* step = new QWidget;
  QVBoxLayout* column = makeStep(step, tr("A passphrase for your wallet"));
  column->addWidget(paragraph(
      bridge_.isPractice()
          ? tr("It seals the key on this machine. For play money you may go without one.")
          : tr("It seals the key on this machine. Nobody can replace it: write it down.")));
  passphrase_ = new QLineEdit;
  nameWidget(passphrase_, QStringLiteral("onboardingPassphrase"), tr("Passphrase"));
  passphrase_->setEchoMode(QLineEdit::Password);
  passphrase_->setPlaceholderText(bridge_.isPractice() ? tr("Passphrase (optional)")
                                                       : tr("Passphrase"));
  again_ = new QLineEdit;
  nameWidget(again_, QStringLiteral("onboardingPassphraseAgain"), tr("Passphrase, again"));
  again_->setEchoMode(QLineEdit::Password);
  again_->setPlaceholderText(tr("The same again"));
  judgement_ = makeLabel(QStringLiteral(" "), FontRole::kSmall, true);
  judgement_->setObjectName(QStringLiteral("onboardingJudgement"));
  column->addWidget(passphrase_);
  column->addWidget(again_);
  column->addWidget(judgement_);
  column->addStretch(1);
  auto* row = new QHBoxLayout;
  QPushButton* back = makeButton(tr("Back"), QStringLiteral("onboardingBack"));
  connect(back, &QPushButton::clicked, this, [this] { showStep(0); });
  create_ = makeButton(tr("Create wallet"), QStringLiteral("onboardingCreate"),
                       ButtonKind::kPrimary);
  row->addWidget(back);
  row->addStretch(1);
  row->addWidget(create_);
  column->addLayout(row);
  connect(create_, &QPushButton::clicked, this, &Onboarding::createWallet);
  for (QLineEdit* edit : {passphrase_, again_}) {
    connect(edit, &QLineEdit::textChanged, this, &Onboarding::judgePassphrase);
    connect(edit, &QLineEdit::returnPressed, create_, &QPushButton::click);
  }
  judgePassphrase();
  return step;
}

void Onboarding::judgePassphrase() {
  const QString text = passphrase_->text();
  QString problem;
  if (text.isEmpty() && again_->text().isEmpty()) {
    if (!bridge_.isPractice()) problem = tr("A passphrase is needed on this network.");
  } else if (text.size() < kShortest) {
    problem = tr("At least %1 characters; a few words are easy to remember.").arg(kShortest);
  } else if (text != again_->text()) {
    problem = tr("Type the same in both fields.");
  }
  judgement_->setText(!problem.isEmpty() ? problem
                      : text.isEmpty()
                          ? tr("Without a passphrase anybody at this machine can sign.")
                          : tr("Both are the same."));
  create_->setText(text.isEmpty() && bridge_.isPractice() ? tr("Go on without one")
                                                          : tr("Create wallet"));
  create_->setAccessibleName(create_->text());
  setEnabledOr(create_, problem.isEmpty(), problem);
}

void Onboarding::createWallet() {
  create_->setEnabled(false);
  create_->setText(tr("Creating…"));
  bridge_.createWallet(passphrase_->text(), this,
                       [this](const Result<void, node::Rejection>& result) {
                         judgePassphrase();
                         if (!result) {
                           message_->say(ColorRole::kBad, errorText(result.error()), {}, {}, false);
                           return;
                         }
                         passphrase_->clear();
                         again_->clear();
                         showStep(2);
                         askForMoney();
                       });
}

QWidget* Onboarding::makeWelcome() {
  auto* step = new QWidget;
  QVBoxLayout* column = makeStep(
      step, bridge_.isPractice() ? tr("Welcome money is on its way") : tr("Your wallet is ready"));
  money_title_ = static_cast<QLabel*>(column->itemAt(0)->widget());
  money_ = makeLabel(QStringLiteral("–"), FontRole::kBig);
  money_->setObjectName(QStringLiteral("onboardingMoney"));
  money_text_ = paragraph(tr("Waiting for the block that brings it."), true);
  money_text_->setObjectName(QStringLiteral("onboardingMoneyText"));
  column->addSpacing(kGrid);
  column->addWidget(money_);
  column->addWidget(money_text_);
  column->addStretch(1);
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  done_ = makeButton(tr("Look around"), QStringLiteral("onboardingDone"), ButtonKind::kPrimary);
  setEnabledOr(done_, false, tr("The money is still on its way."));
  connect(done_, &QPushButton::clicked, this, &Onboarding::finished);
  row->addWidget(done_);
  column->addLayout(row);
  return step;
}

void Onboarding::askForMoney() {
  waiting_ = true;
  if (!bridge_.isPractice()) {
    money_->hide();
    money_text_->setText(tr("Give others your address on the Wallet page to receive money."));
    setEnabledOr(done_, true, {});
    return;
  }
  bridge_.welcome(this, [this](const Result<TxId, node::Rejection>& result) {
    // Refused when it has been given before; then the balance shows it.
    if (!result) money_text_->setText(errorText(result.error()));
    lookForMoney();
  });
}

void Onboarding::lookForMoney() {
  if (!waiting_ || !bridge_.hasAccount()) return;
  node::BalancesQuery query;
  query.account = bridge_.account();
  bridge_.ask(query, this, [this](const node::AccountBalances& answer) {
    for (const node::BalanceRow& row : answer.balances) {
      if (row.asset != bridge_.tip()->home_asset || row.available.minor <= 0) continue;
      waiting_ = false;
      money_title_->setText(tr("Welcome money has arrived"));
      money_->setText(formatMoney(row.available, bridge_.homeAsset()));
      money_text_->setText(
          tr("is yours, final since block %1. Lend some of it on the market, or ask for a loan "
             "yourself.").arg(formatCount(answer.height)));
      setEnabledOr(done_, true, {});
      done_->setFocus();
    }
  });
}

void Onboarding::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.fillRect(rect(), theme.color(ColorRole::kPage));
  constexpr int kMark = 28;
  painter.drawPixmap(kPageMargin, kPageMargin,
                     iconPixmap(QStringLiteral("mark"), ColorRole::kAccent, kMark,
                                devicePixelRatioF()));
  painter.setFont(theme.font(FontRole::kTitle));
  painter.setPen(theme.color(ColorRole::kText));
  painter.drawText(QRect(kPageMargin + kMark + 10, kPageMargin, 300, kMark), Qt::AlignVCenter,
                   QStringLiteral("Tallystick"));
}

}  // namespace tally::ui
