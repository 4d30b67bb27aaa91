// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/members/MemberOrder.h"

#include <QAbstractTableModel>

namespace cw {

class Commits;

/// The members of a document as a table: the map's twin. Follows Document::changed row by row; a
/// row that is edited stays where it is until somebody sorts again.
class MemberTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Changes of more rows than this are taken as a whole (the model is reset).
    static constexpr std::size_t kMostSingleRows = 512;

    /// @param commits  outlive the model.
    explicit MemberTableModel(Commits& commits, QObject* parent = nullptr);

    const QList<MemberColumn>& columns() const { return m_columns; }
    MemberId memberAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 where the member is not shown.
    int rowOf(MemberId id) const;
    /// How many members there are, shown or not; archived ones count when they may be shown.
    int totalCount() const;

    void setWords(const QString& text);
    void setShowsArchived(bool shows);
    /// Why the last text was not taken; empty where it was.
    const QString& refusal() const { return m_refusal; }
    void forgetRefusal() { m_refusal.clear(); }
    bool showsArchived() const { return m_order.showsArchived(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

    /// The same text into one column of many members, as one step. False when it was refused.
    bool setTextOfMany(const std::vector<MemberId>& members, int column, const QString& text);
    /// A block of cells as one step, from a corner down and to the right; rows beyond the last make
    /// new members. Counted columns are passed over.
    /// @param visible  columns that the block runs over, left to right; the first is the corner's.
    bool setBlock(int row, const QList<int>& visible, const QList<QStringList>& texts);

signals:
    /// Rows were added, removed or put in another order: totals and selection may be shown anew.
    void rowsChanged();
    void columnsReplaced();

private:
    void take(const Change& change);
    void reload();
    void takeMembers(const RecordChange<Member>& change);
    void refreshCounted();
    void removeRow(MemberId id);
    void insertRow(MemberId id);
    const Member* member(const QModelIndex& index) const;

    Commits& m_commits;
    Document& m_document;
    QList<MemberColumn> m_columns;
    MemberOrder m_order;
    QString m_refusal;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<MemberId> m_rows;
    mutable QHash<MemberId, int> m_rowOf; ///< empty: to be made again
};

} // namespace cw
