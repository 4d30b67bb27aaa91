// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/MemberTableModel.h"

#include <QTableView>

namespace cw {

/// The table of members with its hands: editing in place, copy and paste of cells as tab-separated
/// text, columns to choose.
class ColumnFit;

class MemberTable : public QTableView
{
    Q_OBJECT

public:
    /// @param model  outlives the table.
    explicit MemberTable(MemberTableModel& model, QWidget* parent = nullptr);

    std::vector<MemberId> selectedMembers() const;
    /// Without membersSelected(): whoever sets it knows.
    void setSelectedMembers(const std::vector<MemberId>& members);

    /// Keys of the columns shown, left to right.
    QStringList shownColumns() const;
    void setShownColumns(const QStringList& keys);
    void setColumnShown(int column, bool shown);

    /// Writes a cell that is being edited and closes its editor.
    void finishEditing();
    /// Selected rows, shown columns, with a line of titles; formulas are made harmless.
    void copy() const;
    /// Puts the clipboard's cells in from the current one on.
    void paste();

signals:
    void membersSelected(const std::vector<cw::MemberId>& members);
    void memberActivated(cw::MemberId member);
    void removeRequested(const std::vector<cw::MemberId>& members);
    void columnsShownChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void
    selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void showFirstColumns();
    QList<int> visibleColumnsFrom(int visualIndex) const;

    MemberTableModel& m_model;
    ColumnFit* m_fit = nullptr;
    bool m_isSettingSelection = false;
};

} // namespace cw
