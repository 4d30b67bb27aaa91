// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/KumuJsonReader.h"

#include "core/exchange/json/JsonReader.h"
#include "core/exchange/json/KumuMaps.h"
#include "core/exchange/json/RecordRows.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/TextDecoding.h"

#include <algorithm>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;
using Token = JsonReader::Token;

/// One source on its way into the draft.
class KumuJson
{
public:
    KumuJson(const QByteArray& utf8, const Source& source, Reading& reading)
        : m_json(utf8, reading.budget())
        , m_size(std::max<qsizetype>(utf8.size(), 1))
        , m_name(source.name)
        , m_reading(reading)
        , m_rows(reading, source.name)
        , m_firstElement(reading.draft().elements.size())
    {}

    Result<void> read()
    {
        if (m_json.next() != Token::StartObject)
            sayFailure(u"a Kumu project is an object"_s);
        else
            readProject();
        if (m_isCancelled)
            return Error{ErrorCode::Cancelled, {}, {}};
        m_rows.finish();
        finish();
        return {};
    }

private:
    /// Each reads one value whose first token is given; false when nothing more can be read.
    using ReadItem = bool (KumuJson::*)(const QString& path);

    void readProject()
    {
        for (Token token = m_json.next(); token != Token::EndObject; token = m_json.next()) {
            if (token != Token::Key)
                return sayFailure(m_json.failureDetail());
            const QString key = m_json.text();
            if (!readMember(key.toLower(), m_json.next())) {
                if (!m_isCancelled && !m_isFull)
                    sayFailure(m_json.failureDetail());
                return;
            }
        }
        if (m_json.next() != Token::End)
            sayFailure(m_json.failureDetail());
    }

    bool readMember(const QString& key, Token first)
    {
        const bool isList = first == Token::StartArray;
        if (isList && key == u"elements") {
            m_hasElements = true;
            return readItems(key, &KumuJson::readElement);
        }
        if (isList && key == u"connections") {
            m_hasConnections = true;
            return readItems(key, &KumuJson::readConnection);
        }
        if (isList && key == u"attributes")
            return readItems(key, &KumuJson::readAttribute);
        if (isList && key == u"maps")
            return m_maps.read(m_json);
        if (isList && (key == u"loops" || key == u"perspectives"))
            return readItems(key, &KumuJson::readUnkept);
        if (first == Token::String && key == u"name")
            m_reading.draft().name = m_json.text();
        else if (first == Token::String && key == u"description")
            m_reading.draft().description = m_json.text();
        else if (first == Token::String && key == u"defaultmap")
            m_maps.prefer(m_json.text());
        return m_json.skipValue(first);
    }

    bool readItems(const QString& key, ReadItem readItem)
    {
        constexpr int kItemsBetweenLooks = 1024;
        int index = 0;
        for (Token token = m_json.next(); token != Token::EndArray; token = m_json.next()) {
            if (index % kItemsBetweenLooks == 0 && !goesOn())
                return false;
            const QString path = key + u'[' + QString::number(index++) + u']';
            if (token == Token::StartObject) {
                if (!(this->*readItem)(path))
                    return false;
                continue;
            }
            if (!m_json.skipValue(token))
                return false;
            m_reading.problem(
                Place{m_name, m_json.row(), path}, {}, Reason::MalformedSource, u"not an object"_s);
        }
        return true;
    }

    bool readElement(const QString& path)
    {
        const std::optional<JsonRecord> record = readRecord(m_json);
        if (record && mayAdd(*record, path))
            m_rows.readElement(*record, path);
        return record && !m_isFull;
    }

    bool readConnection(const QString& path)
    {
        const std::optional<JsonRecord> record = readRecord(m_json);
        if (record && mayAdd(*record, path))
            m_rows.readConnection(*record, path);
        return record && !m_isFull;
    }

    /// Knows the dialect by the first record; refuses records with broken text.
    bool mayAdd(const JsonRecord& record, const QString& path)
    {
        if (record.hasAttributes)
            m_reading.recognisedAs(u"kumu-export"_s, u"kumu"_s);
        else if (record.keys.contains(u"Id") || record.keys.contains(u"From"))
            m_reading.recognisedAs(u"sumapp-json"_s, u"sumapp"_s);
        else
            m_reading.recognisedAs(u"kumu-blueprint"_s, u"kumu"_s);
        const Place place{m_name, record.row, path};
        if (!record.unsoundKey.isNull()) {
            m_reading.problem(
                Place{m_name, record.row, path + u'.' + record.unsoundKey}, record.value("label"),
                Reason::UndecodableText);
            return false;
        }
        if (record.keys.size() > m_reading.budget().columns) {
            m_reading.problem(place, {}, Reason::LimitExceeded, u"keys"_s);
            return false;
        }
        m_isFull = !m_reading.hasRoom(place);
        return !m_isFull;
    }

    /// A field that the project declares. Its name has the capitals that the keys have lost.
    bool readAttribute(const QString&)
    {
        const std::optional<JsonRecord> record = readRecord(m_json);
        if (!record)
            return false;
        const QString name = record->value("name").trimmed();
        if (name.isEmpty() || !record->unsoundKey.isNull())
            return true;
        m_rows.nameKey(name, name);
        const QString values = record->value("values");
        if (!values.isEmpty()) {
            const bool isOne = record->value("limit") == u"1";
            m_declared.push_back(
                {name, DraftFieldOwner::Element,
                 isOne ? DraftFieldKind::Choice : DraftFieldKind::Choices, splitList(values)});
        }
        return true;
    }

    bool readUnkept(const QString& path)
    {
        const int row = m_json.row();
        const std::optional<JsonRecord> record = readRecord(m_json);
        if (record)
            sayUnkept(row, path, record->value("name"), path.section(u'[', 0, 0));
        return record.has_value();
    }

    void sayUnkept(int row, const QString& path, const QString& name, const QString& what)
    {
        m_reading.note(Place{m_name, row, path}, name, Reason::NotKept, what);
    }

    bool goesOn()
    {
        m_isCancelled = m_reading.cancelled();
        m_reading.task().report(static_cast<double>(m_json.offset()) / static_cast<double>(m_size));
        return !m_isCancelled;
    }

    void sayFailure(const QString& detail)
    {
        m_reading.problem(
            Place{m_name, m_json.row(), {}}, {},
            m_json.failureDetail().isEmpty() ? Reason::UnreadableFormat : m_json.failure(), detail);
        m_hasFailed = true;
    }

    void finish()
    {
        Draft& draft = m_reading.draft();
        m_maps.place(draft.elements, m_firstElement);
        for (const KumuMaps::Map* map : m_maps.unused())
            sayUnkept(map->row, u"maps"_s, map->name, u"maps"_s);
        for (DraftField& field : draft.fieldKinds)
            applyDeclared(field);
        const Place whole{m_name, 0, {}};
        if (!m_hasElements && !m_hasConnections && !m_hasFailed)
            m_reading.problem(
                whole, {}, Reason::UnreadableFormat, u"neither elements nor connections"_s);
        else if (draft.elements.empty() && draft.connections.empty() && draft.problems.empty())
            m_reading.note(whole, {}, Reason::NotKept, u"a project that is kept elsewhere"_s);
    }

    /// A list to choose from is declared; numbers and dates are known by their values alone.
    void applyDeclared(DraftField& field) const
    {
        const auto declared = std::ranges::find_if(
            m_declared, [&](const DraftField& other) { return other.header == field.header; });
        if (declared == m_declared.end())
            return;
        const bool hasLists = field.kind == DraftFieldKind::Choices;
        field.kind = hasLists ? field.kind : declared->kind;
        field.choices = declared->choices + field.choices;
        field.choices.removeDuplicates();
    }

    JsonReader m_json;
    qsizetype m_size;
    QString m_name;
    Reading& m_reading;
    RecordRows m_rows;
    KumuMaps m_maps;
    std::size_t m_firstElement;
    std::vector<DraftField> m_declared;
    bool m_hasElements = false;
    bool m_hasConnections = false;
    bool m_isCancelled = false;
    bool m_isFull = false;
    bool m_hasFailed = false;
};

} // namespace

bool looksLikeJson(const SourceHead& head)
{
    return head.text.startsWith(u'{') || head.text.startsWith(u'[');
}

Result<void> readKumuJson(const Source& source, Reading& reading)
{
    const DecodedText text = decodeText(source.bytes);
    return KumuJson(text.utf8, source, reading).read();
}

} // namespace cw::exchange
