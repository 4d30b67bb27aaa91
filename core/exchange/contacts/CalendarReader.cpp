// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/CalendarReader.h"

#include "core/exchange/contacts/ContactRows.h"
#include "core/exchange/contacts/ContentLines.h"

#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kMail("mailto:");

/// Somebody at an event.
struct Guest
{
    QString email;
    QString name; ///< the address where there is none

    QString key() const { return email.isEmpty() ? name : email.toCaseFolded(); }
};

/// What one VEVENT says.
struct Event
{
    int row = 0;
    QString id; ///< with its RECURRENCE-ID
    CivilDate date;
    QString summary;
    std::vector<Guest> guests;
    QSet<QString> keys; ///< of the guests
    bool isCancelled = false;
    bool isRepeated = false;
};

/// "20250312" and "20250312T090000Z": the day as it is written.
CivilDate dayOf(QStringView text)
{
    constexpr qsizetype kDigits = 8;
    bool isNumber = text.size() >= kDigits;
    const int digits = isNumber ? text.first(kDigits).toInt(&isNumber) : 0;
    const bool isWhole = text.size() == kDigits || (isNumber && text[kDigits] == u'T');
    if (!isNumber || !isWhole)
        return {};
    return CivilDate::of(digits / 10'000, digits / 100 % 100, digits % 100).value_or(CivilDate());
}

bool isLeftBehind(const QString& name)
{
    return name == u"DESCRIPTION" || name == u"LOCATION" || name == u"ATTACH" ||
           name == u"COMMENT" || name == u"CATEGORIES";
}

bool hasWord(const ContentLine& line, QLatin1StringView parameter, QLatin1StringView word)
{
    return line.parameter(parameter).compare(word, Qt::CaseInsensitive) == 0;
}

/// One calendar on its way into the draft.
class Calendar
{
public:
    Calendar(const DecodedText& text, const Source& source, Reading& reading)
        : m_lines(text, source.name, reading)
        , m_name(source.name)
        , m_reading(reading)
        , m_left(reading, source.name)
    {}

    Result<void> read()
    {
        m_reading.recognisedAs(u"icalendar"_s, {});
        m_reading.draft().isContacts = true;
        ContentLine line;
        while (!m_isFull && m_lines.next(line))
            take(line);
        if (m_reading.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        if (m_depth > 0 && !m_isFull) {
            m_reading.problem(Place{m_name, m_lines.lastRow(), {}}, {}, Reason::Truncated);
            if (m_eventDepth > 0)
                endEvent();
        }
        m_left.finish();
        say(m_cancelled, u"cancelled events"_s);
        say(m_lonely, u"events without company"_s);
        say(m_repeated, u"repetitions"_s);
        return {};
    }

private:
    struct Count
    {
        int firstRow = 0;
        int count = 0;
    };

    void take(const ContentLine& line)
    {
        if (line.name == "BEGIN"_L1)
            begin(line);
        else if (line.name == "END"_L1)
            end(line);
        else if (m_eventDepth == m_depth && m_depth > 0)
            takeProperty(line);
        else if (m_depth == 1 && line.name == "METHOD"_L1)
            m_isCancelling = line.value.trimmed().compare("CANCEL"_L1, Qt::CaseInsensitive) == 0;
        else if (m_depth == 0)
            m_reading.problem(
                Place{m_name, line.row, line.name}, line.value, Reason::MalformedSource,
                u"outside of BEGIN and END"_s);
    }

    void begin(const ContentLine& line)
    {
        ++m_depth;
        const bool isEvent = line.value.trimmed().compare("VEVENT"_L1, Qt::CaseInsensitive) == 0;
        if (!isEvent || m_eventDepth > 0)
            return;
        m_eventDepth = m_depth;
        m_event = Event();
        m_event.row = line.row;
        m_event.isCancelled = m_isCancelling;
    }

    void end(const ContentLine& line)
    {
        if (m_depth == 0) {
            m_reading.problem(
                Place{m_name, line.row, line.name}, line.value, Reason::MalformedSource,
                u"BEGIN is missing"_s);
            return;
        }
        if (m_eventDepth == m_depth)
            endEvent();
        if (--m_depth == 0)
            m_isCancelling = false;
    }

    void takeProperty(const ContentLine& line)
    {
        if (line.name == "DTSTART"_L1) {
            m_event.date = dayOf(QStringView(line.value).trimmed());
            if (!m_event.date)
                m_reading.problem(Place{m_name, line.row, line.name}, line.value, Reason::NotADate);
            m_hasDate = true;
        } else if (line.name == "SUMMARY"_L1) {
            m_event.summary = unescaped(line.value).trimmed();
        } else if (line.name == "UID"_L1 || line.name == "RECURRENCE-ID"_L1) {
            m_event.id += line.value.trimmed() + u'\n';
        } else if (line.name == "STATUS"_L1) {
            const QString status = line.value.trimmed();
            m_event.isCancelled =
                m_event.isCancelled || status.compare("CANCELLED"_L1, Qt::CaseInsensitive) == 0;
        } else if (line.name == "RRULE"_L1 || line.name == "RDATE"_L1) {
            m_event.isRepeated = true;
        } else if (line.name == "ATTENDEE"_L1 || line.name == "ORGANIZER"_L1) {
            takeGuest(line);
        } else if (isLeftBehind(line.name) && !line.value.trimmed().isEmpty()) {
            m_left.leaveBehind(line.name, m_event.row);
        }
    }

    void takeGuest(const ContentLine& line)
    {
        if (hasWord(line, "PARTSTAT"_L1, "DECLINED"_L1) || hasWord(line, "CUTYPE"_L1, "ROOM"_L1) ||
            hasWord(line, "CUTYPE"_L1, "RESOURCE"_L1) || hasWord(line, "CUTYPE"_L1, "GROUP"_L1))
            return;
        Guest guest;
        const QString address = line.value.trimmed();
        guest.email = address.startsWith(kMail, Qt::CaseInsensitive)
                          ? address.mid(kMail.size()).trimmed()
                          : line.parameter("EMAIL"_L1).trimmed();
        guest.name = line.parameter("CN"_L1).simplified();
        if (guest.name.isEmpty())
            guest.name = guest.email;
        const QString key = guest.key();
        if (guest.name.isEmpty() || m_event.keys.contains(key))
            return;
        m_event.keys.insert(key);
        m_event.guests.push_back(std::move(guest));
    }

    void endEvent()
    {
        m_eventDepth = 0;
        const Place place{m_name, m_event.row, {}};
        if (!std::exchange(m_hasDate, false))
            m_reading.problem(place, m_event.summary, Reason::NotADate);
        if (!m_event.date)
            return;
        if (m_event.isCancelled)
            return add(m_cancelled);
        if (m_event.isRepeated)
            add(m_repeated);
        if (m_event.guests.size() < 2)
            return add(m_lonely);
        // The same event again is an older or newer state of it.
        const QString id = m_event.id + QString::fromStdString(m_event.date.toIso());
        if (!m_event.id.isEmpty() && m_seen.contains(id))
            return;
        m_seen.insert(id);
        DraftEncounter encounter;
        encounter.date = m_event.date;
        encounter.note = m_event.summary;
        encounter.place = place;
        for (const Guest& guest : m_event.guests) {
            const bool isKnown = m_people.contains(guest.key());
            m_isFull = m_isFull || (!isKnown && !m_reading.hasRoom(place));
            if (!m_isFull || isKnown)
                encounter.participants.push_back(elementOf(guest));
        }
        if (!encounter.participants.empty())
            m_reading.draft().encounters.push_back(std::move(encounter));
    }

    std::size_t elementOf(const Guest& guest)
    {
        const auto known = m_people.constFind(guest.key());
        if (known != m_people.constEnd())
            return *known;
        auto& elements = m_reading.draft().elements;
        DraftElement element;
        element.label = guest.name;
        element.email = guest.email;
        element.isMention = true;
        element.place = Place{m_name, m_event.row, {}};
        elements.push_back(std::move(element));
        m_people.insert(guest.key(), elements.size() - 1);
        return elements.size() - 1;
    }

    void add(Count& count) const
    {
        if (count.count++ == 0)
            count.firstRow = m_event.row;
    }

    void say(const Count& count, const QString& what)
    {
        if (count.count > 0)
            m_reading.note(
                Place{m_name, count.firstRow, {}}, QString::number(count.count), Reason::NotKept,
                what);
    }

    ContentLines m_lines;
    QString m_name;
    Reading& m_reading;
    ContactRows m_left; ///< only counts what is left behind
    int m_depth = 0;
    int m_eventDepth = 0; ///< m_depth of the event; 0 outside of events
    bool m_isCancelling = false;
    bool m_hasDate = false;
    bool m_isFull = false;
    Event m_event;
    QHash<QString, std::size_t> m_people;
    QSet<QString> m_seen;
    Count m_cancelled;
    Count m_lonely;
    Count m_repeated;
};

} // namespace

bool looksLikeCalendar(const SourceHead& head)
{
    return head.text.startsWith("BEGIN:VCALENDAR"_L1, Qt::CaseInsensitive);
}

Result<void> readCalendar(const Source& source, Reading& reading)
{
    const DecodedText text = contentText(source.bytes);
    if (text.encoding == Encoding::Windows1252)
        reading.note(
            Place{source.name, 0, {}}, {}, Reason::UndecodableText,
            u"not UTF-8, read as Windows-1252"_s);
    return Calendar(text, source, reading).read();
}

} // namespace cw::exchange
