// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/CardProperties.h"

#include <QSet>

#include <algorithm>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kUuid("urn:uuid:");
constexpr QLatin1StringView kMail("mailto:");

/// A text without its URI scheme ("tel:+49..."), trimmed.
QString withoutScheme(const QString& value, QLatin1StringView scheme)
{
    const QString text = value.trimmed();
    return text.startsWith(scheme, Qt::CaseInsensitive) ? text.mid(scheme.size()) : text;
}

void append(QStringList& list, const QString& text, bool atFront)
{
    if (text.isEmpty() || list.contains(text))
        return;
    if (atFront)
        list.prepend(text);
    else
        list.append(text);
}

/// "_$!<Spouse>!$_" of Apple's own labels.
QString appleLabel(QString label)
{
    label.remove(u"_$!<"_s).remove(u">!$_"_s);
    return label.trimmed().toLower();
}

bool isAboutTheFile(const QString& name)
{
    static const QSet<QString> kNames{
        u"VERSION"_s,      u"PRODID"_s,      u"REV"_s,         u"SOURCE"_s,
        u"CLIENTPIDMAP"_s, u"XML"_s,         u"PROFILE"_s,     u"MAILER"_s,
        u"CLASS"_s,        u"SORT-STRING"_s, u"NAME"_s,        u"X-ABUID"_s,
        u"X-ABADR"_s,      u"LABEL"_s,       u"X-IMAGETYPE"_s, u"AGENT"_s};
    return kNames.contains(name);
}

/// Types of RELATED that say how the address was stored, not what the two are.
bool isKindOfRelation(const QString& type)
{
    return type != u"pref" && type != u"contact" && type != u"home" && type != u"work" &&
           type != u"internet";
}

QString textOf(const ContentLine& line)
{
    return unescaped(line.value).trimmed();
}

bool isUuid(QStringView text)
{
    constexpr qsizetype kLength = 36;
    return text.size() == kLength && std::ranges::all_of(text, [](QChar c) {
               return c == u'-' || (c >= u'0' && c <= u'9') ||
                      (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

} // namespace

QString contactId(const QString& uid)
{
    const QString id = withoutScheme(uid, kUuid);
    return isUuid(id) ? id.toLower() : id;
}

QString contactReference(const QString& value)
{
    const QString text = value.trimmed();
    if (text.startsWith(kUuid, Qt::CaseInsensitive))
        return kUuid + contactId(text);
    if (text.startsWith(kMail, Qt::CaseInsensitive))
        return kMail + text.mid(kMail.size()).trimmed();
    return text.simplified();
}

void CardProperties::start(int row)
{
    m_card = ContactCard();
    m_card.where = Place{m_source, row, {}};
    m_named.clear();
    m_nickname.clear();
    m_role.clear();
    m_isCompany = false;
    m_related.clear();
    m_labels.clear();
}

ContactCard CardProperties::finish()
{
    if (m_card.name.isEmpty())
        m_card.name = m_named.isEmpty() ? m_nickname : m_named;
    else if (!m_nickname.isEmpty())
        m_card.fields.append({u"Nickname"_s, m_nickname});
    if (m_card.title.isEmpty())
        m_card.title = m_role;
    else if (!m_role.isEmpty() && m_role != m_card.title)
        m_rows.leaveBehind(u"ROLE"_s, m_card.where.row);
    const bool isOfCompany =
        m_isCompany || (m_named.isEmpty() && m_card.organization == m_card.name);
    if (m_card.kind == ContactKind::Unsaid && isOfCompany && !m_card.organization.isEmpty())
        m_card.kind = ContactKind::Organization;
    for (auto& [group, link] : m_related) {
        if (link.how.isEmpty())
            link.how = m_labels.value(group);
        m_card.related.push_back(std::move(link));
    }
    return std::move(m_card);
}

void CardProperties::take(const ContentLine& line)
{
    static const QHash<QString, Take> kTakes{
        {u"FN"_s, &CardProperties::takeFullName},
        {u"N"_s, &CardProperties::takeName},
        {u"NICKNAME"_s, &CardProperties::takeNickname},
        {u"ORG"_s, &CardProperties::takeOrganization},
        {u"TITLE"_s, &CardProperties::takeTitle},
        {u"ROLE"_s, &CardProperties::takeRole},
        {u"EMAIL"_s, &CardProperties::takeEmail},
        {u"TEL"_s, &CardProperties::takePhone},
        {u"URL"_s, &CardProperties::takeUrl},
        {u"PHOTO"_s, &CardProperties::takePicture},
        {u"LOGO"_s, &CardProperties::takePicture},
        {u"ADR"_s, &CardProperties::takeAddress},
        {u"GEO"_s, &CardProperties::takeGeo},
        {u"LANG"_s, &CardProperties::takeLanguage},
        {u"NOTE"_s, &CardProperties::takeNote},
        {u"CATEGORIES"_s, &CardProperties::takeCategories},
        {u"KIND"_s, &CardProperties::takeKind},
        {u"X-ADDRESSBOOKSERVER-KIND"_s, &CardProperties::takeKind},
        {u"MEMBER"_s, &CardProperties::takeMember},
        {u"X-ADDRESSBOOKSERVER-MEMBER"_s, &CardProperties::takeMember},
        {u"RELATED"_s, &CardProperties::takeRelated},
        {u"X-ABRELATEDNAMES"_s, &CardProperties::takeRelated},
        {u"X-ABLABEL"_s, &CardProperties::takeLabel},
        {u"UID"_s, &CardProperties::takeUid},
        {u"X-ABSHOWAS"_s, &CardProperties::takeShowAs},
    };
    const auto known = kTakes.constFind(line.name);
    if (known != kTakes.constEnd())
        (this->**known)(line);
    else if (!isAboutTheFile(line.name) && !line.value.trimmed().isEmpty())
        leaveBehind(line);
}

void CardProperties::leaveBehind(const ContentLine& line)
{
    m_rows.leaveBehind(line.name, m_card.where.row);
}

void CardProperties::takeFullName(const ContentLine& line)
{
    if (m_card.name.isEmpty() || line.isPreferred())
        m_card.name = textOf(line).simplified();
}

/// Family; given; additional; prefix; suffix.
void CardProperties::takeName(const ContentLine& line)
{
    const QStringList parts = splitValue(line.value, u';');
    QStringList words;
    for (const int part : {3, 1, 2, 0, 4}) {
        QString word = parts.value(part);
        word.replace(u',', u' ');
        words += word;
    }
    m_named = words.join(u' ').simplified();
}

void CardProperties::takeNickname(const ContentLine& line)
{
    m_nickname = textOf(line).simplified();
}

void CardProperties::takeOrganization(const ContentLine& line)
{
    const QStringList parts = splitValue(line.value, u';');
    if (!m_card.organization.isEmpty() || parts.value(0).isEmpty()) {
        if (!parts.value(0).isEmpty())
            leaveBehind(line);
        return;
    }
    m_card.organization = parts.first().simplified();
    m_card.units = parts.mid(1);
    m_card.units.removeAll({});
}

void CardProperties::takeTitle(const ContentLine& line)
{
    if (m_card.title.isEmpty())
        m_card.title = textOf(line).simplified();
    else
        leaveBehind(line);
}

void CardProperties::takeRole(const ContentLine& line)
{
    if (m_role.isEmpty())
        m_role = textOf(line).simplified();
}

void CardProperties::takeEmail(const ContentLine& line)
{
    append(m_card.emails, withoutScheme(textOf(line), kMail), line.isPreferred());
}

void CardProperties::takePhone(const ContentLine& line)
{
    append(m_card.phones, withoutScheme(textOf(line), "tel:"_L1), line.isPreferred());
}

void CardProperties::takeUrl(const ContentLine& line)
{
    append(m_card.urls, textOf(line), line.isPreferred());
}

/// An address on the web is kept; a picture inside the card is not.
void CardProperties::takePicture(const ContentLine& line)
{
    const QString text = line.value.trimmed();
    if (m_card.image.isEmpty() && text.startsWith("http"_L1, Qt::CaseInsensitive))
        m_card.image = text;
    else if (!text.isEmpty())
        leaveBehind(line);
}

/// Post box; extension; street; locality; region; code; country. The town is kept, the door
/// is not: it is nobody's business but the member's.
void CardProperties::takeAddress(const ContentLine& line)
{
    const QStringList parts = splitValue(line.value, u';');
    const QString town = parts.value(3).isEmpty() ? parts.value(4) : parts.value(3);
    QStringList place{town.simplified(), parts.value(6).simplified()};
    place.removeAll({});
    const bool isFirst = m_card.place.isEmpty();
    if (isFirst || line.isPreferred())
        m_card.place = place.join(u", "_s);
    const bool hasDoor = !parts.value(0).isEmpty() || !parts.value(1).isEmpty() ||
                         !parts.value(2).isEmpty() || !parts.value(5).isEmpty();
    if (hasDoor || !isFirst)
        leaveBehind(line);
}

/// "geo:52.5,13.4;u=10" of version 4, "52.5;13.4" of version 3.
void CardProperties::takeGeo(const ContentLine& line)
{
    QString text = withoutScheme(unescaped(line.value), "geo:"_L1);
    if (text.contains(u','))
        text = text.section(u';', 0, 0);
    const QStringList parts = text.split(text.contains(u',') ? u',' : u';');
    bool isLatitude = false;
    bool isLongitude = false;
    const double latitude = parts.value(0).trimmed().toDouble(&isLatitude);
    const double longitude = parts.value(1).trimmed().toDouble(&isLongitude);
    const Place place = placeOf(line);
    if (!isLatitude || !isLongitude) {
        m_reading.problem(place, text, Reason::NotANumber);
    } else if (!(qAbs(latitude) <= 90.0 && qAbs(longitude) <= 180.0)) {
        m_reading.problem(place, text, Reason::OutOfRange);
    } else {
        m_card.latitude = latitude;
        m_card.longitude = longitude;
    }
}

void CardProperties::takeLanguage(const ContentLine& line)
{
    const QString language = textOf(line).simplified();
    if (!language.isEmpty())
        m_card.languages += (m_card.languages.isEmpty() ? u""_s : u", "_s) + language;
}

void CardProperties::takeNote(const ContentLine& line)
{
    const QString note = textOf(line);
    if (!note.isEmpty())
        m_card.notes += (m_card.notes.isEmpty() ? u""_s : u"\n\n"_s) + note;
}

void CardProperties::takeCategories(const ContentLine& line)
{
    const QStringList words = splitValue(line.value, u',');
    for (const QString& word : words) {
        const QString tag = word.simplified();
        const bool isKnown = m_card.tags.contains(tag);
        // Google's group of everybody says nothing.
        if (!tag.isEmpty() && !isKnown && tag.compare("myContacts"_L1, Qt::CaseInsensitive) != 0)
            m_card.tags.append(tag);
    }
}

void CardProperties::takeKind(const ContentLine& line)
{
    const QString kind = line.value.trimmed().toLower();
    if (kind == u"individual")
        m_card.kind = ContactKind::Individual;
    else if (kind == u"org" || kind == u"organization")
        m_card.kind = ContactKind::Organization;
    else if (kind == u"group")
        m_card.kind = ContactKind::Group;
    else if (!kind.isEmpty())
        m_reading.problem(placeOf(line), kind, Reason::NotTaken);
}

void CardProperties::takeMember(const ContentLine& line)
{
    const QString who = contactReference(textOf(line));
    if (!who.isEmpty() && m_reading.hasRoom(placeOf(line)))
        m_card.members.push_back({who, {}, line.row});
}

void CardProperties::takeRelated(const ContentLine& line)
{
    const QString who = contactReference(textOf(line));
    if (who.isEmpty() || !m_reading.hasRoom(placeOf(line)))
        return;
    QStringList types;
    for (const QString& type : line.types()) {
        if (isKindOfRelation(type))
            types += type;
    }
    if (types.contains(u"me"_s)) {
        leaveBehind(line);
        return;
    }
    if (types.isEmpty())
        types += QString();
    for (const QString& type : std::as_const(types))
        m_related.push_back({line.group, ContactLink{who, type, line.row}});
}

void CardProperties::takeLabel(const ContentLine& line)
{
    if (!line.group.isEmpty())
        m_labels.insert(line.group, appleLabel(textOf(line)));
}

void CardProperties::takeUid(const ContentLine& line)
{
    m_card.id = contactId(textOf(line));
}

/// Apple's mark of a card that is about a company.
void CardProperties::takeShowAs(const ContentLine& line)
{
    m_isCompany = line.value.trimmed().compare("COMPANY"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace cw::exchange
