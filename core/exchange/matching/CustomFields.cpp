// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/CustomFields.h"

#include "core/exchange/fields/CustomHeaders.h"
#include "core/network/Folding.h"
#include "core/rules/RowRules.h"
#include "core/rules/TextRules.h"
#include "core/rules/ValueRules.h"

#include <QSet>

#include <cmath>

namespace cw::exchange {

namespace {

bool isNumber(const QString& text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number);
}

/// A number that is written the usual way: "007" and "1e3" are texts unless the source says
/// otherwise.
bool isPlainNumber(const QString& text)
{
    const qsizetype start = text.startsWith(u'-') ? 1 : 0;
    if (start == text.size() || !text.at(start).isDigit())
        return false;
    if (text.at(start) == u'0' && start + 1 < text.size() && text.at(start + 1) != u'.')
        return false;
    for (const QChar c : QStringView(text).sliced(start)) {
        if (!(c >= u'0' && c <= u'9') && c != u'.')
            return false;
    }
    return isNumber(text);
}

bool isDate(const QString& text)
{
    return text.size() == 10 && CivilDate::fromIso(text.toStdString()).has_value();
}

bool isLink(const QString& text)
{
    return text.startsWith(u"http://") || text.startsWith(u"https://");
}

/// What all values of one header have in common.
struct Traits
{
    bool numbers = true;
    bool dates = true;
    bool links = true;
    bool lists = false;

    void see(const QString& value)
    {
        dates = dates && isDate(value);
        numbers = numbers && !dates && isPlainNumber(value);
        links = links && isLink(value);
        lists = lists || value.contains(u'|');
    }

    FieldKind kind() const
    {
        if (dates)
            return FieldKind::Date;
        if (numbers)
            return FieldKind::Number;
        if (links)
            return FieldKind::Link;
        return lists ? FieldKind::Choices : FieldKind::Text;
    }
};

FieldKind kindOf(DraftFieldKind kind)
{
    switch (kind) {
    case DraftFieldKind::Text:
        return FieldKind::Text;
    case DraftFieldKind::Number:
        return FieldKind::Number;
    case DraftFieldKind::Date:
        return FieldKind::Date;
    case DraftFieldKind::Link:
        return FieldKind::Link;
    case DraftFieldKind::Choice:
        return FieldKind::Choice;
    case DraftFieldKind::Choices:
        return FieldKind::Choices;
    }
    return FieldKind::Text;
}

/// As the rules of FieldDefinition want them.
QStringList soundOptions(FieldKind kind, const QStringList& options)
{
    QStringList sound;
    for (const QString& option : options) {
        const QString line = rules::mendedLine(option);
        if (kind == FieldKind::Choices)
            sound += rules::choicesIn(line);
        else if (kind == FieldKind::Choice && !line.isEmpty())
            sound += line;
    }
    sound.removeDuplicates();
    return sound;
}

template <class Rows>
void seeAll(const Rows& rows, QList<QString>& order, QHash<QString, Traits>& seen)
{
    for (const auto& row : rows) {
        for (const auto& [header, value] : row.fields) {
            auto traits = seen.find(header);
            if (traits == seen.end()) {
                order.append(header);
                traits = seen.insert(header, {});
            }
            if (!value.isEmpty())
                traits->see(value);
        }
    }
}

} // namespace

CustomFields::CustomFields(
    Planning& planning, DraftFieldOwner owner,
    const std::function<bool(const QString& header)>& isOwn)
    : m_planning(planning)
{
    const bool ofElements = owner == DraftFieldOwner::Element;
    const FieldOwner recordOwner = ofElements ? FieldOwner::Member : FieldOwner::Strand;
    bindExisting(recordOwner);
    const auto isFree = [&](const QString& header) { return !isOwn(header); };
    const auto byHeader = [](const QString& header) { return header; };
    bindAll(owner, recordOwner, isFree, byHeader);
}

CustomFields::CustomFields(Planning& planning) : m_planning(planning), m_bindsByLabel(true)
{
    bindExisting(FieldOwner::Relationship);
    const auto isMarked = [](const QString& header) {
        return !relationshipLabel(header).isEmpty();
    };
    bindAll(DraftFieldOwner::Connection, FieldOwner::Relationship, isMarked, relationshipLabel);
}

/// Binds every header that is wanted to the definition of its label, making those that are missing.
void CustomFields::bindAll(
    DraftFieldOwner rows, FieldOwner owner,
    const std::function<bool(const QString& header)>& isWanted, QString (*labelOf)(const QString&))
{
    const Draft& draft = m_planning.draft();
    QList<QString> order;
    QHash<QString, Traits> seen;
    if (rows == DraftFieldOwner::Element)
        seeAll(draft.elements, order, seen);
    else
        seeAll(draft.connections, order, seen);
    for (const QString& header : order) {
        if (!isWanted(header))
            continue;
        const QString label = labelOf(header);
        if (const auto known = m_byLabel.constFind(folded(label)); known != m_byLabel.constEnd()) {
            m_byHeader.insert(header, *known);
            continue;
        }
        FieldKind kind = seen.value(header).kind();
        QStringList options;
        for (const DraftField& declared : draft.fieldKinds) {
            if (declared.owner == rows && declared.header == header) {
                kind = kindOf(declared.kind);
                options = declared.choices;
            }
        }
        define(label, kind, options, owner);
        m_byHeader.insert(header, m_byLabel.value(folded(label)));
    }
}

bool CustomFields::knows(const QString& header) const
{
    if (m_byLabel.isEmpty())
        return false;
    if (m_byHeader.contains(header))
        return true;
    const auto known = m_known.constFind(header);
    if (known != m_known.constEnd())
        return *known;
    return *m_known.insert(header, m_byLabel.contains(folded(header)));
}

void CustomFields::bindExisting(FieldOwner owner)
{
    const auto bind = [&](const FieldDefinition& definition) {
        if (definition.owner != owner)
            return;
        m_byLabel.insert(folded(definition.label), definition);
        m_takenKeys.insert(rules::caseFolded(definition.key));
        m_nextPosition = std::max(m_nextPosition, definition.position + 1);
    };
    for (const FieldDefinition& definition : m_planning.network().all<FieldDefinition>())
        bind(definition);
    for (const FieldDefinition& definition :
         m_planning.plan().change.of<FieldDefinition>().inserted)
        bind(definition);
}

void CustomFields::define(
    const QString& label, FieldKind kind, const QStringList& options, FieldOwner owner)
{
    QString stem = folded(label).replace(u' ', u'_');
    if (stem.isEmpty())
        stem = QStringLiteral("field");
    QString key = stem;
    for (int i = 2; m_takenKeys.contains(key); ++i)
        key = stem + u'_' + QString::number(i);

    FieldDefinition definition;
    definition.id = m_planning.ids().next<FieldDefinitionId>();
    definition.owner = owner;
    definition.key = key;
    definition.label = rules::mendedLine(label);
    definition.kind = kind;
    definition.options = soundOptions(kind, options);
    definition.position = m_nextPosition++;
    m_takenKeys.insert(key);
    m_byLabel.insert(folded(label), definition);
    m_planning.plan().change.of<FieldDefinition>().inserted.push_back(std::move(definition));
}

/// The value as its field keeps it; none, and a problem said, where it is no such value.
std::optional<QString> CustomFields::valueFor(
    const FieldDefinition& field, const QString& header, const QString& text, const Place& place)
{
    if (Result<QString> value = rules::soundValue(field, text); value.ok())
        return *std::move(value);
    const bool isText = field.kind == FieldKind::Text;
    const QString better = isText ? rules::mendedProse(text) : rules::mendedLine(text);
    if (Result<QString> value = rules::soundValue(field, better); value.ok()) {
        m_planning.note(place, header, text, Reason::NotKept, kLineBreaks);
        return *std::move(value);
    }
    const bool isDate = field.kind == FieldKind::Date;
    m_planning.problem(place, header, text, isDate ? Reason::NotADate : Reason::NotANumber);
    return std::nullopt;
}

KeyedText
CustomFields::mergedInto(const KeyedText& present, const DraftFields& values, const Place& place)
{
    QList<KeyedText::Entry> entries = present.entries();
    for (const auto& value : values) {
        if (m_bindsByLabel && !m_byHeader.contains(value.first) && knows(value.first))
            m_byHeader.insert(value.first, m_byLabel.value(folded(value.first)));
        const auto binding = m_byHeader.constFind(value.first);
        if (value.second.isEmpty() || binding == m_byHeader.constEnd())
            continue;
        if (std::optional<QString> sound = valueFor(*binding, value.first, value.second, place))
            entries.append({binding->key, *std::move(sound)});
    }
    return entries.isEmpty() ? KeyedText() : KeyedText::fromEntries(entries);
}

} // namespace cw::exchange
