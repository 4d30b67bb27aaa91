// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SalvageDialog.h"

#include "ui/support/Controls.h"
#include "ui/support/Formats.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <array>

namespace cw {

namespace {

constexpr QSize kSize{680, 500};

struct Kind
{
    const char* table;
    const char* word;
};

constexpr std::array kKinds{
    Kind{"network", QT_TRANSLATE_NOOP("SalvageDialog", "About the network")},
    Kind{"tag", QT_TRANSLATE_NOOP("SalvageDialog", "Tags")},
    Kind{"field_definition", QT_TRANSLATE_NOOP("SalvageDialog", "Fields")},
    Kind{"member", QT_TRANSLATE_NOOP("SalvageDialog", "Members")},
    Kind{"affiliation", QT_TRANSLATE_NOOP("SalvageDialog", "Affiliations")},
    Kind{"relationship", QT_TRANSLATE_NOOP("SalvageDialog", "Relationships")},
    Kind{"strand", QT_TRANSLATE_NOOP("SalvageDialog", "Strands")},
    Kind{"assessment", QT_TRANSLATE_NOOP("SalvageDialog", "Assessments")},
    Kind{"interaction", QT_TRANSLATE_NOOP("SalvageDialog", "Contacts")},
    Kind{"placement", QT_TRANSLATE_NOOP("SalvageDialog", "Places on the map")},
    Kind{"saved_view", QT_TRANSLATE_NOOP("SalvageDialog", "Views")},
    Kind{"annotation", QT_TRANSLATE_NOOP("SalvageDialog", "Writing on the map")},
    Kind{"picture", QT_TRANSLATE_NOOP("SalvageDialog", "Pictures")},
    Kind{"background", QT_TRANSLATE_NOOP("SalvageDialog", "Pictures under the map")},
    Kind{"snapshot", QT_TRANSLATE_NOOP("SalvageDialog", "Snapshots")},
    Kind{"phase_judgement", QT_TRANSLATE_NOOP("SalvageDialog", "Judgements of the phase")},
    Kind{"pulse_question", QT_TRANSLATE_NOOP("SalvageDialog", "Questions of the pulse")},
    Kind{"pulse_round", QT_TRANSLATE_NOOP("SalvageDialog", "Pulses")},
    Kind{"pulse_answer", QT_TRANSLATE_NOOP("SalvageDialog", "Answers to the pulse")},
    Kind{"exchange", QT_TRANSLATE_NOOP("SalvageDialog", "Exchanges")},
    Kind{"offer", QT_TRANSLATE_NOOP("SalvageDialog", "Offers")},
    Kind{"need", QT_TRANSLATE_NOOP("SalvageDialog", "Needs")},
    Kind{"interest", QT_TRANSLATE_NOOP("SalvageDialog", "Interests")},
    Kind{"skill", QT_TRANSLATE_NOOP("SalvageDialog", "Skills")},
    Kind{"introduction", QT_TRANSLATE_NOOP("SalvageDialog", "Introductions")},
    Kind{"follow_up", QT_TRANSLATE_NOOP("SalvageDialog", "Follow-ups")},
    Kind{"advice_card", QT_TRANSLATE_NOOP("SalvageDialog", "Decisions on advice")},
    Kind{"project", QT_TRANSLATE_NOOP("SalvageDialog", "Projects")},
    Kind{"project_member", QT_TRANSLATE_NOOP("SalvageDialog", "People in projects")},
    Kind{"outcome", QT_TRANSLATE_NOOP("SalvageDialog", "Outcomes")},
    Kind{"commitment", QT_TRANSLATE_NOOP("SalvageDialog", "Commitments")},
    Kind{"opportunity", QT_TRANSLATE_NOOP("SalvageDialog", "Opportunities")},
    Kind{"recognition", QT_TRANSLATE_NOOP("SalvageDialog", "Thanks")},
    Kind{"nomination", QT_TRANSLATE_NOOP("SalvageDialog", "Nominations")},
    Kind{"cadence_rule", QT_TRANSLATE_NOOP("SalvageDialog", "How often to be in touch")},
    Kind{"snooze", QT_TRANSLATE_NOOP("SalvageDialog", "Reminders put off")},
    Kind{"strain", QT_TRANSLATE_NOOP("SalvageDialog", "Relationships under strain")},
};

QString kindText(const QString& table)
{
    for (const Kind& kind : kKinds) {
        if (table == QLatin1String(kind.table))
            return SalvageDialog::tr(kind.word);
    }
    return table;
}

/// What is lost of one kind, in words; empty: nothing.
QString lossText(const store::SalvagedTable& table)
{
    QStringList losses;
    if (!table.expected)
        losses << SalvageDialog::tr("how many there were cannot be told");
    if (table.refused > 0)
        losses << SalvageDialog::tr("%n could not be understood", nullptr, int(table.refused));
    if (table.orphaned > 0)
        losses << SalvageDialog::tr(
            "%n left out: whom they belong to is lost", nullptr, int(table.orphaned));
    if (table.loosened > 0)
        losses << SalvageDialog::tr(
            "%n no longer name somebody who is lost", nullptr, int(table.loosened));
    if (table.mayBeAltered)
        losses << SalvageDialog::tr("some may not be as they were");
    return losses.join(QStringLiteral("; "));
}

QLabel* paragraph(const QString& text, theme::TextSize size, QFont::Weight weight, QWidget* parent)
{
    QLabel* label = makeLabel(text, size, Tone::Plain, parent, weight);
    label->setWordWrap(true);
    return label;
}

} // namespace

SalvageDialog::SalvageDialog(const store::SalvageReport& report, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("salvageDialog"));
    setWindowTitle(tr("What could be read"));
    resize(kSize);
    QVBoxLayout* page = makeDialogColumn(*this);
    page->addWidget(paragraph(
        report.lostNothing() ? tr("Everything could be read but the history")
                             : tr("Not everything could be read"),
        theme::TextSize::Title, QFont::DemiBold, this));
    page->addWidget(paragraph(
        tr("Nothing is kept yet. Saved as a new file, this is a sound network that you can go on "
           "with; the damaged file stays as it is. What was done before cannot be undone in it."),
        theme::TextSize::Base, QFont::Normal, this));
    page->addWidget(makeTable(report), 1);

    QPushButton* discard = makeButton(tr("Discard"), QStringLiteral("discardSalvageButton"), this);
    connect(discard, &QPushButton::clicked, this, &QDialog::reject);
    QPushButton* save = makeButton(tr("Save…"), QStringLiteral("saveSalvageButton"), this);
    markPrimary(*save);
    save->setDefault(true);
    save->setFocus(Qt::OtherFocusReason);
    connect(save, &QPushButton::clicked, this, &SalvageDialog::saveChosen);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(discard);
    buttons->addWidget(save);
    page->addLayout(buttons);
}

QTableWidget* SalvageDialog::makeTable(const store::SalvageReport& report)
{
    enum Column { What, Kept, Of, Lost, ColumnCount };
    auto* table = new QTableWidget(int(report.tables.size()), ColumnCount, this);
    table->setObjectName(QStringLiteral("salvageTable"));
    table->setAccessibleName(tr("What could be read"));
    table->setHorizontalHeaderLabels({QString(), tr("Read"), tr("of"), tr("Lost")});
    for (const int column : {Kept, Of})
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->horizontalHeaderItem(Lost)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(theme::kRowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const store::SalvagedTable& each = report.tables[row];
        const auto put = [&](int column, const QString& text, Qt::Alignment alignment) {
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(alignment | Qt::AlignVCenter);
            table->setItem(row, column, item);
        };
        const qint64 gone = each.expected ? *each.expected - each.kept : 0;
        const QString missing = gone > 0 ? formats::number(gone) : QString();
        const QString why = lossText(each);
        put(What, kindText(each.table), Qt::AlignLeft);
        put(Kept, formats::number(each.kept), Qt::AlignRight);
        put(Of, each.expected ? formats::number(*each.expected) : QStringLiteral("–"),
            Qt::AlignRight);
        const bool both = !missing.isEmpty() && !why.isEmpty();
        put(Lost, both ? tr("%1 (%2)", "how many, why").arg(missing, why) : missing + why,
            Qt::AlignLeft);
        if (!each.isWhole()) {
            const auto scheme = theme::schemeOf(palette());
            table->item(row, Lost)->setForeground(theme::color(theme::Token::Problem, scheme));
        }
    }
    return table;
}

} // namespace cw
