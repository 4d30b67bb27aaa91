// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/BackupList.h"

#include <QDateTime>
#include <QWidget>

#include <vector>

namespace cw {

/// What is known about a document that could not be opened because it is damaged.
struct DamageReport
{
    QString path;
    QString details;                  ///< technical, behind "Details"
    std::vector<BackupOffer> backups; ///< newest first, which is sound; may be empty
};

/// Shown in place of a damaged network: nothing is written to the damaged file, and there is a way
/// on from every state it can be in.
class RecoveryPage : public QWidget
{
    Q_OBJECT

public:
    /// @param now  for "3 weeks ago".
    RecoveryPage(const DamageReport& report, const QDateTime& now, QWidget* parent = nullptr);

signals:
    /// Make a copy of this backup and open it; the damaged file stays as it is.
    void backupChosen(const QString& backupPath);
    /// Copy out what can be read into a new file.
    void salvageChosen();
    void closeChosen();

private:
    QWidget* makeBackups(const std::vector<BackupOffer>& backups, const QDateTime& now);
    QWidget* makeDetails(const QString& details);
};

} // namespace cw
