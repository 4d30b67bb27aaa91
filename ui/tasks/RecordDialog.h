// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/InlineField.h"
#include "ui/tasks/RecordFields.h"

#include <QDialog>

class QVBoxLayout;

namespace cw {

/// The fields of one record in a small window of their own, each kept as it is edited. Goes when
/// the record does; stays while something typed could not be kept.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param row  of `ways`; is there. @param commits  outlive the dialog.
    RecordDialog(
        const QString& title, const QString& table, Commits& commits,
        const RecordFields::Ways& ways, QWidget* parent);

    InlineField* addField(
        const QString& column, const QString& label,
        InlineField::Kind kind = InlineField::Kind::Line);
    /// Fills the fields and opens.
    void openOn(qint64 row);

    void done(int result) override;

private:
    RecordFields::Ways m_ways;
    Commits& m_commits;
    RecordFields* m_fields = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace cw
