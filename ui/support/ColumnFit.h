// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace cw {

/// Gives the columns of a table the widths that their contents ask for, within the width of the
/// view: room that is left is shared, and where there is too little the widest give way first, so
/// that nobody scrolls sideways before every column is at its smallest. Until a person drags a
/// column's edge; from then on the widths are theirs.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the table, which has its model.
    explicit ColumnFit(QTableView& table);

    /// Looks at the contents anew: other columns are shown, or other rows.
    void refit();
    bool isByHand() const { return m_isByHand; }
    /// The widths are a person's from now on, as those of an earlier day are.
    void leaveToHand() { m_isByHand = true; }

    /// Widths for columns that want `wanted` and can live with `least`, in pixels.
    /// @param stretches  whether a column takes of the room that is left.
    static std::vector<int> widthsWithin(
        int room, std::vector<int> wanted, const std::vector<int>& least,
        const std::vector<bool>& stretches);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void measure();
    void apply();
    int wantedWidth(int column) const;

    QTableView& m_table;
    std::vector<int> m_columns; ///< shown, logical
    std::vector<int> m_wanted;  ///< parallel, as the next
    std::vector<int> m_least;
    std::vector<bool> m_stretches;
    bool m_isApplying = false;
    bool m_isByHand = false;
};

} // namespace cw
