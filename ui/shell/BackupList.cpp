// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BackupList.h"

#include "ui/support/Formats.h"
#include "ui/support/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace cw {

namespace {

constexpr int kCountWidth = 112;
constexpr int kSizeWidth = 84;

enum Column { Made, Ago, Members, Relationships, Size, ColumnCount };

QTableWidgetItem* cell(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

std::vector<BackupOffer> offersOf(const QList<store::Backup>& backups)
{
    std::vector<BackupOffer> offers;
    for (const store::Backup& backup : backups) {
        if (const auto contents = store::contentsOf(backup))
            offers.push_back(
                {.path = backup.path,
                 .made = QDateTime::fromMSecsSinceEpoch(backup.atMs),
                 .bytes = backup.bytes,
                 .members = contents->members,
                 .relationships = contents->relationships});
    }
    return offers;
}

BackupList::BackupList(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("backupList"));
    setAccessibleName(tr("Backups"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels(
        {tr("Made"), QString(), tr("Members"), tr("Relationships"), tr("Size")});
    for (const int column : {Members, Relationships, Size})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(Made, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Ago, QHeaderView::Stretch);
    setColumnWidth(Members, kCountWidth);
    setColumnWidth(Relationships, kCountWidth);
    setColumnWidth(Size, kSizeWidth);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this] { emit opened(chosen()); });
}

void BackupList::setBackups(const std::vector<BackupOffer>& backups, const QDateTime& now)
{
    setRowCount(static_cast<int>(backups.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const BackupOffer& backup = backups[static_cast<std::size_t>(row)];
        const QString made = tr("%1, %2", "day and time")
                                 .arg(
                                     formats::date(formats::fromQDate(backup.made.date())),
                                     QLocale().toString(backup.made.time(), QLocale::ShortFormat));
        setItem(row, Made, cell(made));
        item(row, Made)->setData(Qt::UserRole, backup.path);
        setItem(row, Ago, cell(formats::relativeTime(backup.made, now)));
        item(row, Ago)->setForeground(palette().placeholderText());
        setItem(row, Members, cell(formats::number(backup.members), Qt::AlignRight));
        setItem(row, Relationships, cell(formats::number(backup.relationships), Qt::AlignRight));
        setItem(row, Size, cell(formats::fileSize(backup.bytes), Qt::AlignRight));
    }
    if (rowCount() > 0)
        setCurrentCell(0, 0);
}

QString BackupList::chosen() const
{
    const QTableWidgetItem* first = currentRow() < 0 ? nullptr : item(currentRow(), Made);
    return first ? first->data(Qt::UserRole).toString() : QString();
}

void BackupList::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !chosen().isEmpty())
        emit opened(chosen());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace cw
