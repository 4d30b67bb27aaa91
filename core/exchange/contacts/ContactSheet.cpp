// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/ContactSheet.h"

#include "core/exchange/contacts/ContactColumns.h"
#include "core/exchange/contacts/ContactRows.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/DelimitedReader.h"
#include "core/exchange/text/TextPool.h"

#include <algorithm>
#include <array>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;
using Step = DelimitedReader::Step;

QStringList textsOf(const std::vector<QByteArrayView>& cells)
{
    QStringList texts;
    for (const QByteArrayView cell : cells)
        texts += TextPool::textOf(cell).trimmed();
    return texts;
}

/// Where the header stands.
struct FoundHeader
{
    char delimiter = ',';
    int row = 0;
    QStringList headers;
    ContactHeader meaning;
};

std::optional<FoundHeader> findHeader(const DecodedText& text, const Budget& budget)
{
    constexpr int kFirstRows = 12;
    for (const char delimiter : {',', ';', '\t'}) {
        DelimitedReader reader(text, delimiter, budget);
        for (int i = 0; i < kFirstRows; ++i) {
            const Step step = reader.next();
            if (step == Step::End)
                break;
            if (step == Step::Refused)
                continue;
            const QStringList headers = textsOf(reader.cells());
            if (auto meaning = understandContacts(headers))
                return FoundHeader{delimiter, reader.row(), headers, *std::move(meaning)};
        }
    }
    return std::nullopt;
}

/// The values of a cell: Google puts " ::: " between several.
QStringList valuesOf(const QString& cell)
{
    QStringList values;
    for (const QString& value : cell.split(u":::"_s)) {
        if (const QString text = value.trimmed(); !text.isEmpty())
            values += text;
    }
    return values;
}

/// "* myContacts ::: * friends", "friends; neighbours", "friends, neighbours".
QStringList tagsOf(const QString& cell)
{
    QStringList tags;
    QString text = cell;
    text.replace(u":::"_s, u"|"_s).replace(u';', u'|').replace(u',', u'|');
    for (QString tag : splitList(text)) {
        const bool isGooglesOwn = tag.startsWith(u'*');
        tag.remove(u'*');
        tag = tag.simplified();
        if (tag.isEmpty() ||
            (isGooglesOwn && tag.compare("myContacts"_L1, Qt::CaseInsensitive) == 0))
            continue;
        tags += tag;
    }
    return tags;
}

void setIfEmpty(QString& text, const QString& value)
{
    if (text.isEmpty())
        text = value;
}

void addNew(QStringList& list, const QStringList& values)
{
    for (const QString& value : values) {
        if (!list.contains(value))
            list += value;
    }
}

template <class Member>
struct ColumnPlace
{
    ContactColumn column;
    Member place;
};

constexpr ColumnPlace<QStringList ContactCard::*> kLists[] = {
    {ContactColumn::Email, &ContactCard::emails},
    {ContactColumn::Phone, &ContactCard::phones},
    {ContactColumn::Url, &ContactCard::urls},
    {ContactColumn::Department, &ContactCard::units},
};

constexpr ColumnPlace<QString ContactCard::*> kTexts[] = {
    {ContactColumn::Id, &ContactCard::id},
    {ContactColumn::Name, &ContactCard::name},
    {ContactColumn::Organization, &ContactCard::organization},
    {ContactColumn::Title, &ContactCard::title},
    {ContactColumn::Image, &ContactCard::image},
    {ContactColumn::Languages, &ContactCard::languages},
};

/// Null when the column has none of these.
template <class Member, std::size_t kCount>
Member placeIn(const ColumnPlace<Member> (&places)[kCount], ContactColumn column)
{
    const auto* found = std::ranges::find(places, column, &ColumnPlace<Member>::column);
    return found == std::end(places) ? nullptr : found->place;
}

const char16_t* dialectOf(ContactTable table)
{
    switch (table) {
    case ContactTable::Google:
        return u"google-contacts-csv";
    case ContactTable::LinkedIn:
        return u"linkedin-csv";
    case ContactTable::Outlook:
        return u"outlook-csv";
    case ContactTable::Plain:
        return u"contacts-csv";
    }
    return u"contacts-csv";
}

/// One table on its way into the draft.
class ContactSheet
{
public:
    ContactSheet(
        const DecodedText& text, FoundHeader header, const Source& source, Reading& reading)
        : m_reader(text, header.delimiter, reading.budget())
        , m_size(std::max<qsizetype>(text.utf8.size(), 1))
        , m_header(std::move(header))
        , m_name(source.name)
        , m_reading(reading)
        , m_rows(reading, source.name)
    {}

    Result<void> read()
    {
        const bool hasIds = m_header.meaning.table == ContactTable::LinkedIn;
        m_reading.recognisedAs(
            QString::fromUtf16(dialectOf(m_header.meaning.table)),
            hasIds ? u"linkedin"_s : QString());
        m_reading.draft().isContacts = true;
        constexpr int kRowsBetweenLooks = 1024;
        int count = 0;
        for (Step step = m_reader.next(); step != Step::End; step = m_reader.next()) {
            if (++count % kRowsBetweenLooks == 0) {
                if (m_reading.cancelled())
                    return Error{ErrorCode::Cancelled, {}, {}};
                m_reading.task().report(
                    static_cast<double>(m_reader.offset()) / static_cast<double>(m_size));
            }
            if (m_reader.row() <= m_header.row)
                continue;
            if (step == Step::Refused)
                sayRefused();
            else if (!readRow())
                break;
        }
        m_rows.finish();
        return {};
    }

private:
    bool readRow()
    {
        const QStringList cells = textsOf(m_reader.cells());
        if (std::ranges::all_of(cells, [](const QString& cell) { return cell.isEmpty(); }))
            return true;
        m_card = ContactCard();
        m_card.where = Place{m_name, m_reader.row(), {}};
        m_names = {};
        m_place = {};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                takeCell(i, cells[i]);
        }
        if (m_card.name.isEmpty())
            m_card.name = QStringList(m_names.begin(), m_names.end()).join(u' ').simplified();
        m_place.removeAll({});
        m_card.place = m_place.join(u", "_s);
        return m_rows.add(std::move(m_card));
    }

    void takeCell(qsizetype index, const QString& cell)
    {
        const auto column = static_cast<std::size_t>(index);
        if (column >= m_header.meaning.columns.size()) {
            m_reading.problem(
                Place{m_name, m_reader.row(), columnLetters(static_cast<int>(index))}, cell,
                Reason::MissingColumn, u"a header for this cell"_s);
            return;
        }
        take(m_header.meaning.columns[column], m_header.headers[index], cell);
    }

    void take(ContactColumn column, const QString& header, const QString& cell)
    {
        if (column >= ContactColumn::Prefix && column <= ContactColumn::Suffix)
            m_names
                [static_cast<std::size_t>(column) -
                 static_cast<std::size_t>(ContactColumn::Prefix)] = cell;
        else if (const auto list = placeIn(kLists, column))
            addNew(m_card.*list, valuesOf(cell));
        else if (const auto text = placeIn(kTexts, column))
            setIfEmpty(m_card.*text, valuesOf(cell).value(0).simplified());
        else if (column == ContactColumn::Notes)
            setIfEmpty(m_card.notes, cell);
        else if (column == ContactColumn::Tags)
            addNew(m_card.tags, tagsOf(cell));
        else if (column == ContactColumn::Town || column == ContactColumn::Country)
            takePlace(column, cell);
        else if (column == ContactColumn::IdAndUrl)
            takeProfile(cell);
        else if (column == ContactColumn::LeftBehind)
            m_rows.leaveBehind(header, m_reader.row());
        else if (column == ContactColumn::Nickname || column == ContactColumn::Field)
            m_card.fields.append({header, cell});
    }

    void takeProfile(const QString& url)
    {
        m_card.id = url.endsWith(u'/') ? url.chopped(1) : url;
        addNew(m_card.urls, {url});
    }

    void takePlace(ContactColumn column, const QString& cell)
    {
        m_place.resize(2);
        setIfEmpty(m_place[column == ContactColumn::Town ? 0 : 1], valuesOf(cell).value(0));
    }

    void sayRefused()
    {
        const RowRefusal& refusal = m_reader.refusal();
        QString value = QString::fromUtf8(refusal.value);
        value.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
        m_reading.problem(
            Place{m_name, m_reader.row(), m_header.headers.value(refusal.column)}, value,
            refusal.reason, QString::fromLatin1(refusal.detail));
    }

    DelimitedReader m_reader;
    qsizetype m_size;
    FoundHeader m_header;
    QString m_name;
    Reading& m_reading;
    ContactRows m_rows;
    ContactCard m_card;
    std::array<QString, 5> m_names; ///< prefix to suffix
    QStringList m_place;            ///< town, country
};

} // namespace

bool looksLikeContactSheet(const SourceHead& head)
{
    const DecodedText text{.utf8 = head.text.toUtf8()};
    return findHeader(text, Budget{}).has_value();
}

Result<void> readContactSheet(const Source& source, Reading& reading)
{
    const DecodedText text = decodeText(source.bytes);
    if (text.encoding == Encoding::Windows1252)
        reading.note(
            Place{source.name, 0, {}}, {}, Reason::UndecodableText,
            u"not UTF-8, read as Windows-1252"_s);
    std::optional<FoundHeader> header = findHeader(text, reading.budget());
    if (!header) {
        reading.problem(
            Place{source.name, 0, {}}, {}, Reason::MissingColumn,
            u"First Name, Last Name, Company"_s);
        return {};
    }
    return ContactSheet(text, *std::move(header), source, reading).read();
}

} // namespace cw::exchange
