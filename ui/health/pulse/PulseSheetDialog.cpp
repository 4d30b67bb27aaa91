// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulseSheetDialog.h"

#include "core/edit/Pulse.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/FindingText.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace cw {

namespace {

constexpr int kWidth = 640;
constexpr int kLeastListHeight = 160;
constexpr int kWhereWidth = 210;
constexpr int kSaysWidth = 90;

/// Whose answers to the round there are already.
int answeredBefore(
    const Network& network, PulseRoundId round, const std::vector<PulseAnswer>& answers)
{
    std::set<MemberId> before;
    network.forEachReferencing(&PulseAnswer::round, round, [&](PulseAnswerId id) {
        before.insert(network.find(id)->member);
    });
    std::set<MemberId> again;
    for (const PulseAnswer& each : answers) {
        if (each.member && before.contains(each.member))
            again.insert(each.member);
    }
    return static_cast<int>(again.size());
}

} // namespace

PulseSheetDialog::PulseSheetDialog(
    Commits& commits, PulseRoundId round, exchange::PulseSheetRead read, QWidget* parent)
    : QDialog(parent), m_commits(commits), m_round(round), m_read(std::move(read))
{
    setObjectName(QStringLiteral("pulseSheetDialog"));
    setWindowTitle(tr("What the sheet says"));
    setMinimumWidth(kWidth);
    build();
    connect(&commits.document(), &Document::changed, this, [this] {
        if (!m_commits.document().network().find(m_round))
            reject();
    });
    connect(&commits, &QObject::destroyed, this, [this] { delete this; });
}

QString PulseSheetDialog::wordsOf() const
{
    if (m_read.answers.empty())
        return tr("There is no answer on it that can be taken.");
    const QString answers = tr(
        "%n answer(s) of 1 to 5 can be taken.", nullptr, static_cast<int>(m_read.answers.size()));
    const QString rows = tr("%n row(s) are filled in.", nullptr, m_read.sheets);
    QStringList words{answers, rows};
    const int again = answeredBefore(m_commits.document().network(), m_round, m_read.answers);
    if (again > 0)
        words << tr(
            "%n of these people have answered before; what the sheet says replaces that.", nullptr,
            again);
    const PulseRound* const round = m_commits.document().network().find(m_round);
    if (round->isAnonymous)
        words << tr("Nobody signed, so the same sheet read twice counts twice.");
    return words.join(u' ');
}

void PulseSheetDialog::build()
{
    QVBoxLayout* column = makeDialogColumn(*this);
    QLabel* words = makeLabel(wordsOf(), theme::TextSize::Section, Tone::Plain, this);
    words->setObjectName(QStringLiteral("pulseSheetWords"));
    words->setWordWrap(true);
    column->addWidget(words);
    if (!m_read.problems.empty())
        column->addWidget(makeProblems(), 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    QPushButton* take = makeButton(tr("Take the answers"), QStringLiteral("takeSheet"), this);
    markPrimary(*take);
    take->setDefault(true);
    take->setEnabled(!m_read.answers.empty());
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* PulseSheetDialog::makeProblems()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpacing[0]);
    column->addWidget(makeLabel(
        tr("%n thing(s) will be left out", nullptr, static_cast<int>(m_read.problems.size())),
        theme::TextSize::Base, Tone::Plain, box, QFont::DemiBold));
    auto* list = new QTreeWidget(box);
    list->setObjectName(QStringLiteral("pulseSheetProblems"));
    list->setAccessibleName(tr("What is left out"));
    list->setRootIsDecorated(false);
    list->setMinimumHeight(kLeastListHeight);
    list->setHeaderLabels({tr("Where"), tr("It says"), tr("What that means")});
    for (const exchange::Finding& each : m_read.problems) {
        const QString meaning = findingText(each);
        auto* row = new QTreeWidgetItem(list, {placeText(each.place), each.value, meaning});
        for (int i = 0; i < row->columnCount(); ++i)
            row->setToolTip(i, row->text(i));
    }
    list->setColumnWidth(0, kWhereWidth);
    list->setColumnWidth(1, kSaysWidth);
    list->header()->setStretchLastSection(true);
    column->addWidget(list, 1);
    return box;
}

void PulseSheetDialog::accept()
{
    Document& document = m_commits.document();
    const PulseRound* const round = document.network().find(m_round);
    if (!round)
        return reject();
    const Result<Change> change =
        edit::takePulseSheets(document.editContext(), m_round, m_read.answers);
    const ChangeTitle title = titleOf(titles::kPulseAnswer, round->label);
    const bool isSmall = m_read.answers.size() <= Commits::kMostAtOnce;
    // As on the spot: unsigned sheets that are taken in one go are one step. A stack beyond that is
    // one by itself.
    const bool isKept = isSmall
                            ? m_commits.keepTyped(change, title, edit::pulseMergeKey(*round)).ok()
                            : m_commits.carryOut(change, title);
    if (!isKept)
        return;
    emit taken(m_read.sheets);
    QDialog::accept();
}

} // namespace cw
