// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weaving/introductions/ConclusionDialog.h"

#include "core/edit/Introductions.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/DomainText.h"
#include "ui/support/ShownText.h"
#include "ui/tasks/Commits.h"
#include "ui/weaving/introductions/IntroductionWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

namespace {
constexpr int kWidth = 440;
constexpr int kLearnedHeight = 64;
constexpr int kAsItIs = -1; ///< depth that is not written
} // namespace

ConclusionDialog::ConclusionDialog(Commits& commits, IntroductionId id, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_id(id)
{
    setObjectName(QStringLiteral("conclusionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What became of it"));
    setMinimumWidth(kWidth);
    build();
    connect(&commits.document(), &Document::changed, this, [this] {
        if (!m_commits.document().network().find(m_id))
            reject();
    });
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

void ConclusionDialog::build()
{
    const Network& network = m_commits.document().network();
    const Introduction& row = *network.find(m_id);
    QVBoxLayout* column = makeDialogColumn(*this);
    column->addWidget(makeLabel(
        pairText(network, row), theme::TextSize::Section, Tone::Plain, this, QFont::DemiBold));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_outcome = new QComboBox(this);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    for (const IntroductionOutcome each :
         {IntroductionOutcome::Exchanged, IntroductionOutcome::Deepened,
          IntroductionOutcome::Project, IntroductionOutcome::Nothing})
        m_outcome->addItem(introductionOutcomeText(each), static_cast<int>(each));
    form->addRow(tr("&Outcome"), m_outcome);
    m_depth = new QComboBox(this);
    m_depth->setObjectName(QStringLiteral("depth"));
    m_depth->addItem(tr("Leave as it is"), kAsItIs);
    for (int depth = 0; depth <= kDeepest; ++depth)
        m_depth->addItem(depthText(depth), depth);
    form->addRow(tr("Their tie is &now"), m_depth);
    m_learned = new QPlainTextEdit(this);
    m_learned->setObjectName(QStringLiteral("learned"));
    m_learned->setFixedHeight(kLearnedHeight);
    m_learned->setTabChangesFocus(true);
    form->addRow(tr("Worth &remembering"), m_learned);
    column->addLayout(form);
    m_exchanged = new QCheckBox(tr("&Something went between them"), this);
    m_exchanged->setObjectName(QStringLiteral("exchanged"));
    column->addWidget(m_exchanged);
    QWidget* exchange = makeExchange();
    exchange->setEnabled(false);
    column->addWidget(exchange);
    connect(m_exchanged, &QCheckBox::toggled, exchange, &QWidget::setEnabled);
    connect(m_outcome, &QComboBox::activated, this, [this] {
        m_exchanged->setChecked(
            m_outcome->currentData().toInt() == static_cast<int>(IntroductionOutcome::Exchanged));
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    QPushButton* keep = makeButton(tr("Note it"), QStringLiteral("concludeButton"), this);
    markPrimary(*keep);
    keep->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* ConclusionDialog::makeExchange()
{
    const Network& network = m_commits.document().network();
    const Introduction& row = *network.find(m_id);
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(theme::kSpacing[3], 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_giver = new QComboBox(box);
    m_giver->setObjectName(QStringLiteral("giver"));
    for (const MemberId side : {row.first, row.second})
        m_giver->addItem(shownName(network, side), QVariant::fromValue<qint64>(side.value));
    form->addRow(tr("&Given by"), m_giver);
    m_what = new QComboBox(box);
    m_what->setObjectName(QStringLiteral("what"));
    for (const ExchangeKind kind :
         {ExchangeKind::Resource, ExchangeKind::Information, ExchangeKind::Idea})
        m_what->addItem(exchangeKindText(kind), static_cast<int>(kind));
    form->addRow(tr("&Kind"), m_what);
    m_text = new QLineEdit(box);
    m_text->setObjectName(QStringLiteral("exchangeText"));
    m_text->setPlaceholderText(tr("A shared van"));
    form->addRow(tr("&What"), m_text);
    return box;
}

void ConclusionDialog::accept()
{
    const Network& network = m_commits.document().network();
    const Introduction* row = network.find(m_id);
    if (!row)
        return QDialog::reject();
    edit::Conclusion conclusion;
    conclusion.outcome = static_cast<IntroductionOutcome>(m_outcome->currentData().toInt());
    conclusion.learned = m_learned->toPlainText().trimmed();
    if (m_depth->currentData().toInt() != kAsItIs)
        conclusion.depth = m_depth->currentData().toInt();
    if (m_exchanged->isChecked()) {
        Exchange exchange;
        exchange.giver = MemberId{m_giver->currentData().toLongLong()};
        exchange.receiver = exchange.giver == row->first ? row->second : row->first;
        exchange.what = static_cast<ExchangeKind>(m_what->currentData().toInt());
        exchange.text = m_text->text().trimmed();
        conclusion.exchange = exchange;
    }
    const bool isKept = m_commits.carryOut(
        edit::concludeIntroduction(m_commits.document().editContext(), m_id, conclusion),
        titleOf(titles::kIntroductionConclude, pairText(network, *row)));
    if (isKept)
        QDialog::accept();
}

} // namespace cw
