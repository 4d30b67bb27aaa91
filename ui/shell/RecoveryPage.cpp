// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecoveryPage.h"

#include "ui/support/Controls.h"
#include "ui/support/Formats.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cw {

namespace {

constexpr int kColumnWidth = 560;
constexpr int kDetailsHeight = 160;
constexpr std::size_t kShownBackups = 5;

QLabel* paragraph(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(text, theme::TextSize::Base, Tone::Plain, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RecoveryPage::RecoveryPage(const DamageReport& report, const QDateTime& now, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("recoveryPage"));
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::kSpacing[2]);
    const QString name = QFileInfo(report.path).fileName();
    QLabel* title = makeLabel(
        tr("%1 is damaged").arg(name), theme::TextSize::Title, Tone::Plain, this, QFont::DemiBold);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(paragraph(
        tr("The file was changed by something other than Commonweave: a failing disk, or a copy "
           "that broke off. It is left exactly as it is. Here is what you can do."),
        this));
    if (!report.backups.empty())
        column->addWidget(makeBackups(report.backups, now));

    QPushButton* salvage =
        makeButton(tr("Copy out what can be read…"), QStringLiteral("salvageButton"), this);
    if (report.backups.empty())
        markPrimary(*salvage);
    connect(salvage, &QPushButton::clicked, this, &RecoveryPage::salvageChosen);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeRecoveryButton"), this);
    connect(close, &QPushButton::clicked, this, &RecoveryPage::closeChosen);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(salvage);
    buttons->addWidget(close);
    buttons->addStretch(1);
    column->addSpacing(theme::kSpacing[1]);
    column->addLayout(buttons);
    column->addWidget(makeDetails(report.details));

    auto* middle = new QWidget(this);
    middle->setFixedWidth(kColumnWidth);
    column->setContentsMargins(0, 0, 0, 0);
    middle->setLayout(column);
    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle);
    row->addStretch(1);
    page->addLayout(row);
    page->addStretch(3);
}

QWidget* RecoveryPage::makeBackups(const std::vector<BackupOffer>& backups, const QDateTime& now)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme::kSpacing[1], 0, 0);
    column->setSpacing(theme::kSpacing[1]);
    column->addWidget(paragraph(
        tr("The newest good backup is from %1. Choose how far you want to go back; what you choose "
           "becomes a file of its own.")
            .arg(formats::relativeTime(backups.front().made, now)),
        box));
    auto* list = new BackupList(box);
    list->setBackups(backups, now);
    const int rows = static_cast<int>(std::min(backups.size(), kShownBackups));
    list->setFixedHeight(
        list->horizontalHeader()->sizeHint().height() + rows * theme::kRowHeight +
        2 * list->frameWidth());
    connect(list, &BackupList::opened, this, &RecoveryPage::backupChosen);
    column->addWidget(list);
    QPushButton* open =
        makeButton(tr("Open a copy of this backup…"), QStringLiteral("openBackupButton"), box);
    markPrimary(*open);
    connect(open, &QPushButton::clicked, this, [this, list] { emit backupChosen(list->chosen()); });
    column->addWidget(open, 0, Qt::AlignLeft);
    return box;
}

QWidget* RecoveryPage::makeDetails(const QString& details)
{
    auto* box = new QWidget(this);
    QToolButton* fold = new QToolButton(box);
    fold->setObjectName(QStringLiteral("detailsButton"));
    fold->setText(tr("Details"));
    fold->setCheckable(true);
    fold->setAutoRaise(true);
    fold->setFocusPolicy(Qt::TabFocus);
    auto* text = new QPlainTextEdit(details, box);
    text->setObjectName(QStringLiteral("detailsText"));
    text->setAccessibleName(tr("Details"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFixedHeight(kDetailsHeight);
    text->hide();
    connect(fold, &QToolButton::toggled, text, &QWidget::setVisible);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fold, 0, Qt::AlignLeft);
    column->addWidget(text);
    box->setVisible(!details.isEmpty());
    return box;
}

} // namespace cw
