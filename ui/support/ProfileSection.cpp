// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ProfileSection.h"

#include "ui/support/Controls.h"
#include "ui/support/KeptFocus.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace cw {

ProfileSection::ProfileSection(const QString& heading, const QString& addTip, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kSpacing[1], 0, 0);
    column->setSpacing(theme::kSpacing[0]);
    auto* top = new QHBoxLayout;
    m_heading = makeLabel(heading, theme::TextSize::Base, Tone::Plain, this, QFont::DemiBold);
    top->addWidget(m_heading, 1);
    if (!addTip.isEmpty()) {
        m_add = makeIconButton(Icon::Add, addTip, QStringLiteral("addTo") + heading, this);
        connect(m_add, &QToolButton::clicked, this, &ProfileSection::addRequested);
        top->addWidget(m_add);
    }
    column->addLayout(top);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
}

void ProfileSection::setHeading(const QString& heading)
{
    m_heading->setText(heading);
}

void ProfileSection::setAddEnabled(bool enabled)
{
    if (m_add)
        m_add->setEnabled(enabled);
}

void ProfileSection::clearRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // A row may be clearing itself from its own click, so it goes when the event is over.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ProfileSection::addRow(QWidget* row)
{
    m_rows->addWidget(row);
    row->show(); // at once, not when the layout comes round to it
}

void ProfileSection::setRows(const QList<QWidget*>& rows)
{
    for (int i = m_rows->count() - 1; i >= 0; --i) {
        QWidget* old = m_rows->itemAt(i)->widget();
        if (rows.contains(old))
            continue;
        delete m_rows->takeAt(i);
        old->hide();
        old->deleteLater();
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (m_rows->indexOf(rows[i]) == i)
            continue;
        m_rows->insertWidget(i, rows[i]); // moves one that is there
        rows[i]->show();
    }
}

void ProfileSection::fill(std::size_t count, MakeRow make)
{
    clearRows();
    for (std::size_t i = 0; i < std::min(count, m_shown); ++i)
        addRow(make(i));
    if (count <= m_shown)
        return;
    const auto next = static_cast<int>(std::min(count - m_shown, kPage));
    QPushButton* more =
        makeButton(tr("Show %n more", nullptr, next), QStringLiteral("moreRows"), this);
    connect(more, &QPushButton::clicked, this, [this, count, make = std::move(make)] {
        const KeptFocus kept(*this);
        m_shown += kPage;
        fill(count, make);
    });
    addRow(more);
}

void ProfileSection::addSentence(const QString& sentence)
{
    QLabel* words = makeLabel(sentence, theme::TextSize::Base, Tone::Muted, this);
    words->setWordWrap(true);
    m_rows->addWidget(words);
}

} // namespace cw
