// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields/OwnIds.h"
#include "core/exchange/matching/MemberMatching.h"
#include "core/rules/TextRules.h"

#include <iterator>

/// The half of MemberMatching that answers who is meant, once the elements are taken.
namespace cw::exchange {

namespace {

constexpr QLatin1StringView kMail("mailto:");
constexpr QLatin1StringView kUuid("urn:uuid:");

/// Whether a text of contacts names somebody by what is no name.
bool isAddress(const Draft& draft, const QString& text)
{
    return draft.isContacts && (text.startsWith(kMail) || text.startsWith(kUuid));
}

} // namespace

MemberId
MemberMatching::endOf(const QString& end, const DraftConnection& connection, const QString& column)
{
    const QString name = end.trimmed();
    if (isAddress(m_planning.draft(), name)) {
        const MemberId known = memberAt(name);
        if (known.isNull())
            m_planning.problem(
                connection.place, connection.place.column, name, Reason::UnknownMember);
        return known;
    }
    if (m_planning.draft().endsAreIds) {
        if (const auto known = m_byForeignId.constFind(name); known != m_byForeignId.constEnd())
            return *known;
        if (const auto own = ownIdFrom<Member>(name); own && m_rows.find(own))
            return own;
    }
    MemberId match;
    bool isAmbiguous = false;
    const auto [begin, finish] = m_byLabel.equal_range(name);
    for (auto candidate = begin; candidate != finish; ++candidate) {
        if (candidate == begin && std::next(candidate) == finish) {
            match = *candidate; // the only one, as a rule
            break;
        }
        const bool isOfDraft = m_places.contains(*candidate);
        const bool matchIsOfDraft = !match.isNull() && m_places.contains(match);
        if (match.isNull() || (isOfDraft && !matchIsOfDraft)) {
            match = *candidate;
            isAmbiguous = false;
        } else if (isOfDraft == matchIsOfDraft) {
            isAmbiguous = true;
        }
    }
    if (isAmbiguous) {
        m_planning.problem(connection.place, column, name, Reason::AmbiguousLabel);
        return {};
    }
    if (match)
        return match;
    m_planning.note(connection.place, column, name, Reason::UnknownEnd);
    match = add(name, {}, connection.place);
    m_places.insert(match, connection.place);
    const bool isId = m_planning.draft().endsAreIds && !m_planning.draft().isContacts;
    if (isId && !m_scheme.isEmpty()) {
        m_rows.edit(match).foreignIds.setValue(m_scheme, name);
        m_byForeignId.insert(name, match);
    }
    return match;
}

MemberId MemberMatching::memberOf(const QString& name) const
{
    if (const auto known = m_byForeignId.constFind(name); known != m_byForeignId.constEnd())
        return *known;
    if (const auto own = ownIdFrom<Member>(name); own && m_rows.find(own))
        return own;
    const QString label = rules::mendedLine(name);
    return m_byLabel.count(label) == 1 ? m_byLabel.value(label) : MemberId();
}

MemberId MemberMatching::memberOf(const DraftElement& element) const
{
    const auto index = static_cast<std::size_t>(&element - m_planning.draft().elements.data());
    return index < m_elementMembers.size() ? m_elementMembers[index] : MemberId();
}

MemberId MemberMatching::memberOf(const DraftReference& reference) const
{
    if (reference.element < m_elementMembers.size())
        return m_elementMembers[reference.element];
    return isAddress(m_planning.draft(), reference.text) ? memberAt(reference.text)
                                                         : memberOf(reference.text);
}

/// "mailto:..." or "urn:uuid:..."
MemberId MemberMatching::memberAt(const QString& address) const
{
    return address.startsWith(kMail) ? m_emails.memberWith(address.mid(kMail.size()))
                                     : m_byForeignId.value(address.mid(kUuid.size()));
}

} // namespace cw::exchange
