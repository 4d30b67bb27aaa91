// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching/RuleKeeping.h"

#include "core/exchange/fields/FieldPlaces.h"
#include "core/rules/CommonRules.h"

namespace cw::exchange {

namespace {

/// What a person finds the field under in a sheet.
QString headerOf(std::string_view record, std::string_view field)
{
    const FieldPlace* place = placeOf(record, field);
    if (place && *place->header)
        return QString::fromUtf16(place->header);
    if (place && place->column == Column::Label)
        return QStringLiteral("Label");
    if (place && place->column == Column::FromDate)
        return QStringLiteral("Start");
    if (place && place->column == Column::ToDate)
        return QStringLiteral("End");
    QString name = QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    name.replace(u'_', u' ');
    name.front() = name.front().toUpper();
    return name;
}

QString textOf(const QString& value)
{
    return value;
}
QString textOf(const QStringList& value)
{
    return value.join(u'|');
}
QString textOf(CivilDate value)
{
    return QString::fromStdString(value.toIso());
}
template <class T>
QString textOf([[maybe_unused]] const T& value)
{
    if constexpr (std::is_arithmetic_v<T>)
        return QString::number(value);
    else
        return {};
}
template <class T>
QString textOf(const std::optional<T>& value)
{
    return value ? textOf(*value) : QString();
}

QString mended(const QString& text, std::string_view column)
{
    return rules::isProse(column) ? rules::mendedProse(text) : rules::mendedLine(text);
}

QStringList mended(const QStringList& items, std::string_view column)
{
    QStringList result;
    for (const QString& item : items)
        result.append(mended(item, column));
    return result;
}

KeyedText mended(const KeyedText& text, std::string_view)
{
    QList<KeyedText::Entry> entries = text.entries();
    for (KeyedText::Entry& entry : entries)
        entry = {rules::mendedProse(entry.first), rules::mendedProse(entry.second)};
    return KeyedText::fromEntries(entries);
}

template <class T>
inline constexpr bool isText =
    std::is_same_v<T, QString> || std::is_same_v<T, QStringList> || std::is_same_v<T, KeyedText>;

/// One rule that one row breaks.
template <class R>
class GivingWay
{
public:
    GivingWay(Planning& planning, R& row, const Error& broken, const Place& place)
        : m_planning(planning), m_row(row), m_broken(broken), m_place(place)
    {
        if (const R* before = planning.network().find(row.id))
            m_before = *before;
    }

    bool run()
    {
        bool hasGivenWay = false;
        bool isPeriod = false;
        forEachField<R>([&]<class F>(const F& each) {
            if (each.name != m_broken.subject)
                return;
            hasGivenWay = mend(each) || takeBack(each);
            isPeriod = std::is_same_v<typename F::Type, CivilDate>;
        });
        if (hasGivenWay || !isPeriod)
            return hasGivenWay;
        // The other day of the period is the one that is new.
        forEachField<R>([&]<class F>(const F& each) {
            if constexpr (std::is_same_v<typename F::Type, CivilDate>)
                hasGivenWay = takeBack(each) || hasGivenWay;
        });
        return hasGivenWay;
    }

private:
    template <class F>
    bool mend(const F& field)
    {
        if constexpr (isText<typename F::Type>) {
            auto& value = m_row.*field.member;
            auto better = mended(value, field.name);
            if (better == value || field.name == "color")
                return false;
            m_planning.note(
                m_place, headerOf(Schema<R>::table, field.name), textOf(value), Reason::NotKept,
                kLineBreaks);
            value = std::move(better);
            return true;
        } else {
            return false;
        }
    }

    /// References stay: they say where the row stands.
    template <class F>
    bool takeBack(const F& field)
    {
        using T = typename F::Type;
        if constexpr (isReference<T>) {
            return false;
        } else {
            T& value = m_row.*field.member;
            if (value == m_before.*field.member)
                return false;
            const bool isOutOfRange = m_broken.code == ErrorCode::OutOfRange;
            const Reason reason = isOutOfRange ? Reason::OutOfRange : Reason::UnknownValue;
            m_planning.problem(
                m_place, headerOf(Schema<R>::table, field.name), textOf(value), reason);
            value = m_before.*field.member;
            return true;
        }
    }

    Planning& m_planning;
    R& m_row;
    const Error& m_broken;
    const Place& m_place;
    R m_before; ///< as the network has it; of a new row: nothing
};

} // namespace

template <class R>
bool giveWay(Planning& planning, R& row, const Error& broken, const Place& place)
{
    return GivingWay<R>(planning, row, broken, place).run();
}

template bool giveWay(Planning&, NetworkProfile&, const Error&, const Place&);
template bool giveWay(Planning&, Tag&, const Error&, const Place&);
template bool giveWay(Planning&, FieldDefinition&, const Error&, const Place&);
template bool giveWay(Planning&, Member&, const Error&, const Place&);
template bool giveWay(Planning&, Affiliation&, const Error&, const Place&);
template bool giveWay(Planning&, Relationship&, const Error&, const Place&);
template bool giveWay(Planning&, Strand&, const Error&, const Place&);
template bool giveWay(Planning&, Assessment&, const Error&, const Place&);
template bool giveWay(Planning&, Interaction&, const Error&, const Place&);
template bool giveWay(Planning&, Placement&, const Error&, const Place&);
template bool giveWay(Planning&, SavedView&, const Error&, const Place&);
template bool giveWay(Planning&, Annotation&, const Error&, const Place&);
template bool giveWay(Planning&, Offer&, const Error&, const Place&);
template bool giveWay(Planning&, Need&, const Error&, const Place&);
template bool giveWay(Planning&, Introduction&, const Error&, const Place&);
template bool giveWay(Planning&, Exchange&, const Error&, const Place&);
template bool giveWay(Planning&, Interest&, const Error&, const Place&);
template bool giveWay(Planning&, Skill&, const Error&, const Place&);
template bool giveWay(Planning&, FollowUp&, const Error&, const Place&);
template bool giveWay(Planning&, AdviceCard&, const Error&, const Place&);
template bool giveWay(Planning&, Project&, const Error&, const Place&);
template bool giveWay(Planning&, ProjectMember&, const Error&, const Place&);
template bool giveWay(Planning&, Outcome&, const Error&, const Place&);
template bool giveWay(Planning&, Commitment&, const Error&, const Place&);
template bool giveWay(Planning&, Opportunity&, const Error&, const Place&);
template bool giveWay(Planning&, Recognition&, const Error&, const Place&);
template bool giveWay(Planning&, Nomination&, const Error&, const Place&);
template bool giveWay(Planning&, CadenceRule&, const Error&, const Place&);
template bool giveWay(Planning&, Snooze&, const Error&, const Place&);
template bool giveWay(Planning&, Strain&, const Error&, const Place&);

} // namespace cw::exchange
