// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/MemberTableModel.h"
#include "ui/support/TableState.h"

#include <QPointer>
#include <QTableView>

class QLabel;

namespace cw {

class ColumnFit;

/// The table of members with its hands: editing in place, copy and paste of cells as tab-separated
/// text, columns to choose.
class MemberTable : public QTableView
{
    Q_OBJECT

public:
    /// @param model  outlives the table.
    explicit MemberTable(MemberTableModel& model, QWidget* parent = nullptr);

    std::vector<MemberId> selectedMembers() const;
    void reset() override;
    /// Without membersSelected(): whoever sets it knows.
    void setSelectedMembers(const std::vector<MemberId>& members);

    /// Keys of the columns shown, left to right.
    QStringList shownColumns() const;
    void setShownColumns(const QStringList& keys);
    void setColumnShown(int column, bool shown);

    /// What a person has chosen of columns, widths and order; and the same brought back.
    TableState tableState() const;
    void restore(const TableState& state);

    /// Writes a cell that is being edited and closes its editor; one whose text is refused stays
    /// open, and its column's title is added to `unsaved`.
    void finishEditing(QStringList& unsaved);
    /// Selected rows, shown columns, with a line of titles; formulas are made harmless.
    void copy() const;
    /// Puts the clipboard's cells in from the current one on.
    void paste();

signals:
    void membersSelected(const std::vector<cw::MemberId>& members);
    void memberActivated(cw::MemberId member);
    void columnsShownChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void
    selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void showFirstColumns();
    void showReplacedColumns();
    int columnOf(const QString& key) const;
    /// The editor that is open, or null.
    QWidget* openEditor() const;
    void showRefusal(QWidget& editor);
    void forgetRefused();
    QList<int> visibleColumnsFrom(int visualIndex) const;

    MemberTableModel& m_model;
    ColumnFit* m_fit = nullptr;
    QStringList m_known;     ///< keys of all columns, shown or not
    QStringList m_shown;     ///< keys of those shown, left to right
    bool m_isChosen = false; ///< the columns were chosen by hand
    bool m_isArranging = false;
    QPointer<QWidget> m_refused; ///< the editor whose text was not taken; it stays open
    QLabel* m_reason = nullptr;  ///< below it
    bool m_isSettingSelection = false;
};

} // namespace cw
