// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup/BackupShelf.h"

#include <QDateTime>
#include <QTableWidget>

#include <vector>

namespace cw {

/// An earlier state of a network, as it is offered.
struct BackupOffer
{
    QString path;
    QDateTime made;
    qint64 bytes = 0;
    qint64 members = 0;
    qint64 relationships = 0;
};

/// Those whose contents can be read, in the order given. Reads a page of each; any thread.
std::vector<BackupOffer> offersOf(const QList<store::Backup>& backups);

/// Backups to choose one from: when it was made, how much it holds. The newest comes first and is
/// chosen.
class BackupList : public QTableWidget
{
    Q_OBJECT

public:
    explicit BackupList(QWidget* parent = nullptr);

    /// @param now  for "3 weeks ago".
    void setBackups(const std::vector<BackupOffer>& backups, const QDateTime& now);
    /// The path; empty for none.
    QString chosen() const;

signals:
    /// Enter or a double click.
    void opened(const QString& backupPath);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace cw
