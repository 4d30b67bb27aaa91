// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/BackupList.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace cw {

/// The earlier states of a network that are kept on this machine. One of them becomes a file of its
/// own beside the network; nothing here changes the network itself.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(QWidget* parent = nullptr);

    /// @param now  for "3 weeks ago".
    void setBackups(const std::vector<BackupOffer>& backups, const QDateTime& now);

signals:
    /// Make a copy of this backup and open it.
    void copyChosen(const QString& backupPath);

private:
    BackupList* m_list = nullptr;
    QLabel* m_none = nullptr;
    QStackedWidget* m_pages = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace cw
