// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/OwnColumns.h"

#include <QLocale>

#include <cmath>

namespace cw::exchange {

namespace {

QString textOf(const QString& value)
{
    return value;
}
QString textOf(CivilDate value)
{
    return QString::fromStdString(value.toIso());
}
QString textOf(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}
QString textOf(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}
QString textOf(bool value)
{
    return value ? QStringLiteral("yes") : QString();
}
template <class Enum>
requires std::is_enum_v<Enum> QString textOf(Enum value)
{
    const std::string_view key = keyOf(value);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

bool setFrom(QString& value, const QString& text)
{
    value = text;
    return true;
}
bool setFrom(CivilDate& value, const QString& text)
{
    const auto date = CivilDate::fromIso(text.toStdString());
    value = date.value_or(value);
    return date.has_value();
}
bool setFrom(std::optional<double>& value, const QString& text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return false;
    value = number;
    return true;
}
bool setFrom(std::optional<int>& value, const QString& text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok)
        value = number;
    return ok;
}
bool setFrom(bool& value, const QString& text)
{
    const QString word = text.toCaseFolded();
    const bool yes = word == u"yes" || word == u"true" || word == u"1";
    const bool no = word == u"no" || word == u"false" || word == u"0";
    if (yes || no)
        value = yes;
    return yes || no;
}
template <class Enum>
requires std::is_enum_v<Enum>
bool setFrom(Enum& value, const QString& text)
{
    QString key = text.toCaseFolded();
    key.replace(u' ', u'_').replace(u'-', u'_');
    const auto known = enumOf<Enum>(key.toStdString());
    value = known.value_or(value);
    return known.has_value();
}

template <class R, class T>
R recordOf(T R::*);

/// The column of one field; the functions are made from the pointer to it.
template <auto kField, class R = decltype(recordOf(kField))>
constexpr OwnColumn<R> column(const char16_t* header, std::string_view name, bool isPrivate = false)
{
    return {
        header, name, isPrivate, [](const R& row) { return textOf(row.*kField); },
        [](R& row, const QString& text) { return setFrom(row.*kField, text); }};
}

} // namespace

std::span<const OwnColumn<Member>> memberColumns()
{
    static constexpr OwnColumn<Member> kColumns[] = {
        column<&Member::kind>(u"Member kind", "kind"),
        column<&Member::shortName>(u"Short name", "short_name"),
        column<&Member::notes>(u"Notes", "notes", true),
        column<&Member::phone>(u"Phone", "phone"),
        column<&Member::sector>(u"Sector", "sector"),
        column<&Member::place>(u"Place", "place"),
        column<&Member::latitude>(u"Latitude", "latitude"),
        column<&Member::longitude>(u"Longitude", "longitude"),
        column<&Member::level>(u"Level", "level"),
        column<&Member::languages>(u"Languages", "languages"),
        column<&Member::joined>(u"Joined", "joined"),
        column<&Member::left>(u"Left", "left_on"),
        column<&Member::engagement>(u"Engagement", "engagement"),
        column<&Member::availability>(u"Availability", "availability"),
        column<&Member::consent>(u"Consent", "consent", true),
        column<&Member::archived>(u"Archived", "archived"),
    };
    return kColumns;
}

std::span<const OwnColumn<Strand>> strandColumns()
{
    static constexpr OwnColumn<Strand> kColumns[] = {
        column<&Strand::notes>(u"Notes", "notes", true),
    };
    return kColumns;
}

std::span<const OwnColumn<Relationship>> relationshipColumns()
{
    static constexpr OwnColumn<Relationship> kColumns[] = {
        column<&Relationship::agreement>(u"Agreement", "agreement"),
        column<&Relationship::firstKnown>(u"First known", "first_known"),
        column<&Relationship::ended>(u"Ended", "ended"),
        column<&Relationship::howMet>(u"How met", "how_met"),
        column<&Relationship::cadenceDays>(u"Cadence days", "cadence_days"),
        column<&Relationship::description>(u"Relationship description", "description"),
        column<&Relationship::notes>(u"Relationship notes", "notes", true),
    };
    return kColumns;
}

} // namespace cw::exchange
