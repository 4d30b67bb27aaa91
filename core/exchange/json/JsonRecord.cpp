// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/JsonRecord.h"

#include "core/exchange/text/NumberText.h"

namespace cw::exchange {

namespace {

using Token = JsonReader::Token;

bool isOneOf(const QString& key, const char* name)
{
    return key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

class RecordReader
{
public:
    RecordReader(JsonReader& reader, JsonRecord& record) : m_reader(reader), m_record(record) {}

    /// To the end of an object; false when the source breaks off.
    bool readObject(bool isOutermost)
    {
        for (Token token = m_reader.next(); token != Token::EndObject; token = m_reader.next()) {
            if (token != Token::Key)
                return false;
            const QString key = m_reader.text();
            noteSoundness(key);
            if (!readMember(key, m_reader.next(), isOutermost))
                return false;
        }
        return true;
    }

private:
    bool readMember(const QString& key, Token first, bool isOutermost)
    {
        if (first == Token::Failed)
            return false;
        const bool isObject = first == Token::StartObject;
        if (isObject && isOutermost && isOneOf(key, "attributes")) {
            m_record.hasAttributes = true;
            return readObject(false);
        }
        if (isObject && isOneOf(key, "position"))
            return readPosition();
        m_record.keys += key;
        m_record.values.emplace_back();
        JsonValue& value = m_record.values.back();
        if (first == Token::StartArray)
            return readList(key, value);
        return readText(key, first, value.text);
    }

    bool readText(const QString& key, Token first, QString& text)
    {
        if (first == Token::Failed)
            return false;
        if (first == Token::Null)
            return true;
        const bool isNested = first == Token::StartObject || first == Token::StartArray;
        text = isNested ? m_reader.takeValue(first) : m_reader.text();
        noteSoundness(key);
        return !isNested || !text.isEmpty();
    }

    bool readList(const QString& key, JsonValue& value)
    {
        value.isList = true;
        for (Token token = m_reader.next(); token != Token::EndArray; token = m_reader.next()) {
            QString item;
            if (!readText(key, token, item))
                return false;
            item = item.trimmed();
            if (!item.isEmpty())
                value.items += item;
        }
        value.items.removeDuplicates();
        value.text = value.items.join(u'|');
        return true;
    }

    bool readPosition()
    {
        std::optional<double> x;
        std::optional<double> y;
        for (Token token = m_reader.next(); token != Token::EndObject; token = m_reader.next()) {
            if (token != Token::Key)
                return false;
            const QString key = m_reader.text();
            const Token first = m_reader.next();
            if (first == Token::Number && isOneOf(key, "x"))
                x = numberFromText(m_reader.text());
            else if (first == Token::Number && isOneOf(key, "y"))
                y = numberFromText(m_reader.text());
            else if (!m_reader.skipValue(first))
                return false;
        }
        if (x && y)
            m_record.position = DraftPoint{*x, *y};
        return true;
    }

    void noteSoundness(const QString& key)
    {
        if (!m_reader.isSound() && m_record.unsoundKey.isNull())
            m_record.unsoundKey = key;
    }

    JsonReader& m_reader;
    JsonRecord& m_record;
};

} // namespace

QString JsonRecord::value(const char* key) const
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (isOneOf(keys[i], key))
            return values[static_cast<std::size_t>(i)].text;
    }
    return {};
}

std::optional<JsonRecord> readRecord(JsonReader& reader)
{
    JsonRecord record;
    record.row = reader.row();
    if (!RecordReader(reader, record).readObject(true))
        return std::nullopt;
    return record;
}

} // namespace cw::exchange
