// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BackupsDialog.h"

#include "ui/support/Controls.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace cw {

namespace {
constexpr QSize kSize{640, 440};
}

BackupsDialog::BackupsDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(tr("Backups"));
    resize(kSize);
    QVBoxLayout* page = makeDialogColumn(*this);
    QLabel* text = makeLabel(
        tr("Commonweave keeps how this network was when it was opened, every half hour while you "
           "work on it, and when it was closed; the older, the fewer. A backup opens as a file of "
           "its own: this network stays as it is."),
        theme::TextSize::Base, Tone::Plain, this);
    text->setWordWrap(true);
    page->addWidget(text);

    m_pages = new QStackedWidget(this);
    m_none = makeLabel(tr("Looking …"), theme::TextSize::Base, Tone::Muted, m_pages);
    m_none->setAlignment(Qt::AlignCenter);
    m_list = new BackupList(m_pages);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_list);
    connect(m_list, &BackupList::opened, this, &BackupsDialog::copyChosen);
    page->addWidget(m_pages, 1);

    m_open = makeButton(tr("Open a copy…"), QStringLiteral("openBackupButton"), this);
    markPrimary(*m_open);
    m_open->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, [this] { emit copyChosen(m_list->chosen()); });
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeButton"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    page->addLayout(buttons);
}

void BackupsDialog::setBackups(const std::vector<BackupOffer>& backups, const QDateTime& now)
{
    m_list->setBackups(backups, now);
    m_none->setText(tr("There is no backup yet. The first one is made once there is something to "
                       "keep."));
    m_pages->setCurrentIndex(backups.empty() ? 0 : 1);
    m_open->setEnabled(!backups.empty());
    if (!backups.empty())
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace cw
