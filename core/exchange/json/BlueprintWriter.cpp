// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/BlueprintWriter.h"

#include "core/exchange/Columns.h"
#include "core/exchange/EndNames.h"
#include "core/exchange/sheet/SheetHeader.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/text/NumberText.h"

#include <QSet>

#include <algorithm>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;

/// JSON of a string.
QByteArray quoted(const QString& text)
{
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00" + QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0');
        } else {
            json += c;
        }
    }
    return json + '"';
}

QByteArray list(const QStringList& items)
{
    QByteArray json = "[";
    for (const QString& item : items)
        json += (json.size() > 1 ? "," : "") + quoted(item);
    return json + ']';
}

/// One object on one line, key by key.
class Line
{
public:
    void add(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            put(QString::fromLatin1(key), quoted(value));
    }
    void add(const char* key, const QStringList& items)
    {
        if (!items.isEmpty())
            put(QString::fromLatin1(key), list(items));
    }
    void add(const char* key, const std::optional<double>& number)
    {
        if (number)
            put(QString::fromLatin1(key), numberText(*number).toLatin1());
    }
    void add(const char* key, CivilDate date) { add(key, QString::fromStdString(date.toIso())); }

    void put(const QString& key, const QByteArray& json)
    {
        m_json += (m_json.isEmpty() ? "{" : ",") + quoted(key) + ':' + json;
        m_keys += key;
    }

    const QStringList& keys() const { return m_keys; }
    QByteArray take() { return (m_json.isEmpty() ? "{" : m_json) + '}'; }

private:
    QByteArray m_json;
    QStringList m_keys;
};

/// The key that takes what a header would otherwise be read as.
QString keyOf(Column column)
{
    switch (column) {
    case Column::Id:
        return u"id"_s;
    case Column::Label:
        return u"label"_s;
    case Column::Type:
        return u"type"_s;
    case Column::Description:
        return u"description"_s;
    case Column::Tags:
        return u"tags"_s;
    case Column::Image:
        return u"image"_s;
    case Column::Url:
        return u"url"_s;
    case Column::Email:
        return u"email"_s;
    case Column::Direction:
        return u"direction"_s;
    case Column::Strength:
        return u"strength"_s;
    case Column::FromDate:
        return u"start"_s;
    case Column::ToDate:
        return u"end"_s;
    case Column::Color:
        return u"map color"_s;
    case Column::Size:
        return u"map size"_s;
    case Column::X:
        return u"map x"_s;
    case Column::Y:
        return u"map y"_s;
    case Column::Custom:
    case Column::FirstName:
    case Column::LastName:
    case Column::Red:
    case Column::Green:
    case Column::Blue:
    case Column::From:
    case Column::To:
        return {};
    }
    return {};
}

class Blueprint
{
public:
    explicit Blueprint(const Draft& draft) : m_ends(draft, false)
    {
        for (const DraftField& field : draft.fieldKinds) {
            if (field.kind == DraftFieldKind::Choices)
                m_lists.insert(field.header);
        }
    }

    QByteArray element(const DraftElement& e) const
    {
        Line line;
        line.add("id", m_ends.idOf(e));
        line.add("label", e.label);
        line.add("type", e.type);
        line.add("description", e.description);
        line.add("tags", e.tags);
        line.add("image", e.image);
        line.add("url", e.url);
        line.add("email", e.email);
        line.add("start", e.from);
        line.add("end", e.to);
        line.add("map color", e.color);
        line.add("map size", e.size);
        if (e.position) {
            line.add("map x", std::optional(e.position->x));
            line.add("map y", std::optional(e.position->y));
        }
        addFields(line, DraftFieldOwner::Element, e.fields);
        return line.take();
    }

    QByteArray connection(const DraftConnection& c) const
    {
        Line line;
        line.add("id", c.foreignId);
        line.add("from", m_ends.name(c.from));
        line.add("to", m_ends.name(c.to));
        line.add("type", c.type);
        line.add("direction", c.directionGiven ? directionWord(c.direction) : QString());
        line.add("label", c.label);
        line.add("description", c.description);
        line.add("tags", c.tags);
        line.add("strength", c.strength);
        line.add("start", c.fromDate);
        line.add("end", c.toDate);
        line.add("map color", c.color);
        addFields(line, DraftFieldOwner::Connection, c.fields);
        return line.take();
    }

private:
    void addFields(Line& line, DraftFieldOwner owner, const DraftFields& fields) const
    {
        if (fields.isEmpty())
            return;
        QStringList headers;
        for (const auto& field : fields)
            headers += field.first;
        // A field called Website would be read as the URL if there were no key url.
        for (const Column column : factColumnsOf(owner, headers)) {
            const QString key = keyOf(column);
            if (!key.isEmpty() && !line.keys().contains(key))
                line.put(key, "null");
        }
        for (const auto& [header, value] : fields) {
            const bool isList = m_lists.contains(header) && value.contains(u'|');
            line.put(header, isList ? list(splitList(value)) : quoted(value));
        }
    }

    EndNames m_ends;
    QSet<QString> m_lists; ///< headers of fields with several values
};

/// One array; false when nobody wants it any more.
template <class Record, class Text>
bool addArray(
    QByteArray& json, const std::vector<Record>& records, const Text& text, TaskContext& task)
{
    constexpr std::size_t kRecordsBetweenLooks = 1024;
    json += '[';
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i % kRecordsBetweenLooks == 0 && task.cancelled())
            return false;
        json += i == 0 ? "\n" : ",\n";
        json += text(records[i]);
    }
    json += "\n]";
    return true;
}

} // namespace

Result<Written> writeBlueprint(const Draft& draft, TaskContext& task)
{
    const Blueprint blueprint(draft);
    QByteArray json = "{\"elements\":";
    const bool hasElements = addArray(
        json, draft.elements, [&](const DraftElement& e) { return blueprint.element(e); }, task);
    task.report(0.3);
    json += ",\"connections\":";
    const bool isWhole =
        hasElements && addArray(
                           json, draft.connections,
                           [&](const DraftConnection& c) { return blueprint.connection(c); }, task);
    if (!isWhole)
        return Error{ErrorCode::Cancelled, {}, {}};
    json += "}\n";
    task.report(1.0);
    Written written{{OutFile{u".json"_s, json}}, {}};
    sayNetworkNotKept(draft, written.notes);
    return written;
}

} // namespace cw::exchange
