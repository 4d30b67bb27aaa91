// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/OwnColumns.h"
#include "core/exchange/matching/CustomFields.h"
#include "core/exchange/matching/EmailIndex.h"
#include "core/exchange/matching/Planning.h"
#include "core/exchange/matching/RowEdits.h"
#include "core/exchange/matching/TagNames.h"

#include <QHash>
#include <QSet>

namespace cw::exchange {

/// Who of a draft is who in the network: by id, in contacts then by e-mail address, then by name.
class MemberMatching
{
public:
    MemberMatching(Planning& planning, TagNames& tags);

    /// Takes every element: finds or makes its member and lays its values over it. False when
    /// cancelled.
    bool takeElements();

    /// The member that a connection's end names, made if nobody is called so; none (and a problem
    /// said) when the name could be several members.
    MemberId endOf(const QString& end, const DraftConnection& connection, const QString& column);

    /// The member that goes by this id, or by this name when it is the only one; none otherwise.
    MemberId memberOf(const QString& name) const;
    /// The member of an element that was taken; none if it was not.
    MemberId memberOf(const DraftElement& element) const;
    MemberId memberOf(const DraftReference& reference) const;

    const Member* find(MemberId id) const { return m_rows.find(id); }
    Member& edit(MemberId id) { return m_rows.edit(id); }

    /// Counts, looks for possible duplicates, and hands the rows over to the plan. Once, at the
    /// end.
    void finish();

private:
    const DraftElement& withIdOfItsOwn(const DraftElement& element);
    struct Match
    {
        MemberId id; ///< null: nobody
        bool isByEmail = false;
    };

    Match matchOf(const DraftElement& element) const;
    MemberId matchByName(const DraftElement& element) const;
    void take(const DraftElement& element);
    void layByEmail(const DraftElement& element, MemberId id);
    void layMention(const DraftElement& element, MemberId id);
    void sayByEmail(const DraftElement& element, const Member& member);
    MemberId memberAt(const QString& address) const;
    void findUnneeded();
    MemberId add(const QString& label, const QString& type, const Place& place);
    void remember(const Member& member);
    void lay(const DraftElement& element, MemberId id);
    void keepToRules(const DraftElement& element, Member& member);
    void layOwnColumns(const DraftElement& element, MemberId id);
    void place(const DraftElement& element, MemberId id);
    void setType(Member& member, const QString& type, const Place& place);
    void findPossibleDuplicates();

    Planning& m_planning;
    TagNames& m_tags;
    QString m_scheme;
    EmailIndex m_emails;
    CustomFields m_fields;
    ColumnsByHeader<Member> m_ownColumns;
    RowEdits<Member> m_rows;
    QHash<QString, MemberId> m_byForeignId;
    QMultiHash<QString, MemberId> m_byLabel;
    DraftElement m_withoutId;        ///< what withIdOfItsOwn() has made
    QHash<MemberId, Place> m_places; ///< first row that named the member
    QSet<MemberId> m_mentioned;      ///< those of m_places that no row is about yet
    std::vector<bool> m_isUnneeded;  ///< elements that are named only where nothing is taken
    QSet<MemberId> m_placed;         ///< whom this import puts on the map
    QSet<QString> m_saidTypes;
    std::vector<MemberId> m_elementMembers; ///< of each element, in the draft's order
};

} // namespace cw::exchange
