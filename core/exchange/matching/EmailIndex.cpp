// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/EmailIndex.h"

#include "core/exchange/contacts/ContactCard.h"
#include "core/exchange/fields/FieldPlaces.h"

namespace cw::exchange {

namespace {

QString keyOfEmail(const QString& email)
{
    return email.trimmed().toCaseFolded();
}

/// All addresses of a row as they are compared.
QStringList keysOf(const DraftElement& element)
{
    QStringList keys;
    if (!element.email.isEmpty())
        keys += keyOfEmail(element.email);
    for (const auto& [header, value] : element.fields) {
        if (header != kOtherEmailsHeader)
            continue;
        for (const QString& email : value.split(u'|', Qt::SkipEmptyParts))
            keys += keyOfEmail(email);
    }
    return keys;
}

/// People are not said to be such.
MemberKind kindOf(const DraftElement& element)
{
    const QString said = fieldOf(element, kKindHeader);
    return enumOf<MemberKind>(said.toStdString()).value_or(MemberKind::Individual);
}

} // namespace

EmailIndex::EmailIndex(const Network& network, const Draft& draft) : m_isUsed(draft.isContacts)
{
    if (!m_isUsed)
        return;
    for (const Member& member : network.all<Member>())
        add(member);
    QHash<QString, QString> names;
    for (const DraftElement& element : draft.elements) {
        if (element.isMention)
            continue;
        for (const QString& key : keysOf(element)) {
            const auto known = names.constFind(key);
            if (known == names.constEnd())
                names.insert(key, element.label);
            else if (*known != element.label)
                m_shared.insert(key);
        }
    }
}

void EmailIndex::add(const Member& member)
{
    if (!m_isUsed || member.email.isEmpty())
        return;
    m_kinds.insert(member.id, member.kind);
    const QString key = keyOfEmail(member.email);
    const auto known = m_members.find(key);
    if (known == m_members.end())
        m_members.insert(key, member.id);
    else if (*known != member.id)
        *known = MemberId();
}

MemberId EmailIndex::memberOf(const DraftElement& element) const
{
    if (!m_isUsed)
        return {};
    for (const QString& key : keysOf(element)) {
        const MemberId id = m_shared.contains(key) ? MemberId() : m_members.value(key);
        if (id && m_kinds.value(id) == kindOf(element))
            return id;
    }
    return {};
}

MemberId EmailIndex::memberWith(const QString& email) const
{
    return m_members.value(keyOfEmail(email));
}

} // namespace cw::exchange
