// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/SnapshotCard.h"

#include "core/edit/Snapshots.h"
#include "core/health/time/Snapshots.h"
#include "ui/health/HealthModel.h"
#include "ui/health/SinceSnapshot.h"
#include "ui/support/Card.h"
#include "ui/support/ChangeText.h"
#include "ui/support/Controls.h"
#include "ui/support/Formats.h"
#include "ui/tasks/Commits.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

namespace cw {

SnapshotCard::SnapshotCard(Commits& commits, QWidget* parent) : QFrame(parent), m_commits(commits)
{
    setObjectName(QStringLiteral("snapshotCard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2], theme::kSpacing[2]);
    column->setSpacing(theme::kSpacing[1]);
    auto* top = new QHBoxLayout;
    m_title = makeLabel({}, theme::TextSize::Section, Tone::Plain, this, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("snapshotTitle"));
    top->addWidget(m_title, 1);
    m_keep = makeButton(tr("Keep a snapshot"), QStringLiteral("keepSnapshot"), this);
    m_keep->setToolTip(
        tr("Keep today's numbers with the rule and what they rest on, to compare with later"));
    connect(m_keep, &QPushButton::clicked, this, &SnapshotCard::keep);
    top->addWidget(m_keep);
    QPushButton* compare = makeButton(tr("Compare two days"), QStringLiteral("compareDays"), this);
    connect(compare, &QPushButton::clicked, this, &SnapshotCard::compareWanted);
    top->addWidget(compare);
    QPushButton* report = makeButton(tr("Report…"), QStringLiteral("writeReport"), this);
    report->setToolTip(tr("Write these numbers as a page to read, print and pass on"));
    connect(report, &QPushButton::clicked, this, &SnapshotCard::reportWanted);
    top->addWidget(report);
    column->addLayout(top);
    m_words = makeLabel({}, theme::TextSize::Base, Tone::Muted, this);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("snapshotCompare"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setText(tr("Number by number"));
    m_more->setIcon(makeIcon(Icon::ChevronDown));
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::kSpacing[3]);
    m_grid->setVerticalSpacing(theme::kSpacing[0]);
    m_grid->setColumnStretch(0, 1);
    column->addWidget(m_table);
    m_table->hide();
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_table->setVisible(isOpen);
        m_more->setIcon(makeIcon(isOpen ? Icon::ChevronUp : Icon::ChevronDown));
    });
}

CivilDate SnapshotCard::day() const
{
    return m_picture->ask.asOf ? m_picture->ask.asOf : m_commits.document().today();
}

void SnapshotCard::show(const std::shared_ptr<const HealthPicture>& picture, bool isFresh)
{
    m_picture = picture;
    m_keep->setEnabled(isFresh && !m_commits.document().isReadOnly());
    const Network& network = m_commits.document().network();
    const auto before = snapshotBefore(network, day());
    m_more->setVisible(before.has_value());
    m_table->setVisible(before && m_more->isChecked());
    if (!before) {
        m_title->setText(tr("Since the last snapshot"));
        m_words->setText(
            tr("Nothing has been kept yet. Keep a snapshot at the end of each quarter, and you "
               "see here what became of the network since."));
        return;
    }
    m_title->setText(tr("Since the snapshot “%1”").arg(before->label));
    const health::Reading now = health::readingOf(picture->found, day());
    m_words->setText(sinceText(*before, now));
    showComparison(*before, now);
}

void SnapshotCard::showComparison(const health::Reading& before, const health::Reading& now)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addRow(0, {QString(), tr("Then"), tr("Now"), tr("Change")}, true);
    int line = 1;
    for (const SinceRow& row : sinceRows(before, now))
        addRow(line++, {row.name, row.before, row.now, row.change}, false);
}

void SnapshotCard::addRow(int row, const QStringList& cells, bool isHeading)
{
    for (int column = 0; column < cells.size(); ++column) {
        QLabel* label = makeLabel(
            cells[column], isHeading ? theme::TextSize::Small : theme::TextSize::Base,
            isHeading || column == 0 ? Tone::Muted : Tone::Plain, m_table);
        label->setAccessibleName(cells[0].isEmpty() ? cells[column] : cells.join(u' '));
        m_grid->addWidget(label, row, column, column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
    }
}

void SnapshotCard::keep()
{
    const CivilDate today = m_commits.document().today();
    const QString label = formats::date(day());
    const Snapshot snapshot =
        health::snapshotOf(health::readingOf(m_picture->found, day()), label, today);
    m_commits.carryOut(
        edit::keepSnapshot(m_commits.document().editContext(), snapshot),
        titleOf(titles::kSnapshotKeep, label), *this,
        [this, label] { emit said(tr("Kept the snapshot “%1”.").arg(label)); });
}

void SnapshotCard::paintEvent(QPaintEvent*)
{
    const theme::Scheme scheme = theme::schemeOf(palette());
    paintCard(
        *this, theme::color(theme::Token::Raised, scheme),
        theme::color(theme::Token::Line, scheme));
}

} // namespace cw
