// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/MemberColumns.h"

#include <QHash>

#include <vector>

namespace cw {

/// Which members the table shows, and in what order: the words somebody typed and the column
/// somebody sorted by.
class MemberOrder
{
public:
    void setWords(const QString& text);
    void setShowsArchived(bool shows) { m_showsArchived = shows; }
    bool showsArchived() const { return m_showsArchived; }
    void setColumn(const MemberColumn& column, Qt::SortOrder order);

    bool accepts(const Network& network, const Member& member);

    /// All accepted members in order. O(n log n), with each cell read once.
    std::vector<MemberId> apply(const Network& network, CivilDate today);

    /// The member's words may be different now.
    void forget(MemberId id) { m_searchTexts.remove(id); }
    void forgetAll() { m_searchTexts.clear(); }

private:
    const QString& searchText(const Network& network, const Member& member);

    QStringList m_words; ///< folded; all must be there
    bool m_showsArchived = false;
    MemberColumn m_column;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QHash<MemberId, QString> m_searchTexts;
};

} // namespace cw
