// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/GraphMlKeys.h"

#include "core/exchange/Columns.h"
#include "core/exchange/sheet/Words.h"
#include "core/exchange/xml/FieldWords.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <utility>

namespace cw::exchange {

namespace {

bool endsWithIgnoringCase(const QString& text, const char* end)
{
    return text.endsWith(QLatin1StringView(end), Qt::CaseInsensitive);
}

/// GraphML says ids and ends in attributes of its own; keys of these names are somebody's data.
bool isSaidElsewhere(Column column)
{
    return column == Column::Id || column == Column::From || column == Column::To;
}

/// What Network Canvas made the key of, where it is one option of a list: its id ends in the
/// SHA-1 of the option, and its header in the option itself ("role_family": family).
std::optional<QString> listOption(const GraphMlKey& key)
{
    constexpr qsizetype kHashDigits = 40;
    const QString hash = key.id.section(u'_', -1).toLower();
    if (hash.size() != kHashDigits || hash.size() == key.id.size())
        return std::nullopt;
    for (qsizetype at = key.header.indexOf(u'_', 1); at > 0;
         at = key.header.indexOf(u'_', at + 1)) {
        const QString option = key.header.mid(at + 1);
        const QByteArray sum = QCryptographicHash::hash(option.toUtf8(), QCryptographicHash::Sha1);
        const bool isOne = QLatin1StringView(sum.toHex()) == hash;
        if (isOne && !option.isEmpty() && !option.contains(u'|'))
            return option;
    }
    return std::nullopt;
}

} // namespace

QString formatName(GraphMlFlavor flavor)
{
    switch (flavor) {
    case GraphMlFlavor::Plain:
        return QStringLiteral("graphml");
    case GraphMlFlavor::Gephi:
        return QStringLiteral("graphml-gephi");
    case GraphMlFlavor::SocNetV:
        return QStringLiteral("graphml-socnetv");
    case GraphMlFlavor::YEd:
        return QStringLiteral("graphml-yed");
    case GraphMlFlavor::NetworkCanvas:
        return QStringLiteral("graphml-networkcanvas");
    }
    return {};
}

void GraphMlKeys::add(GraphMlKey key)
{
    m_isResolved = false;
    const auto known = m_byId.constFind(key.id);
    if (known != m_byId.constEnd()) {
        m_keys[*known] = std::move(key);
        return;
    }
    m_byId.insert(key.id, m_keys.size());
    m_keys.push_back(std::move(key));
}

void GraphMlKeys::resolve()
{
    if (m_isResolved)
        return;
    m_isResolved = true;
    m_flavor = recognise();
    resolveColumns(DraftFieldOwner::Element);
    resolveColumns(DraftFieldOwner::Connection);
    if (m_flavor == GraphMlFlavor::NetworkCanvas)
        resolveNetworkCanvas();
}

std::optional<std::size_t> GraphMlKeys::indexOf(const QString& id, const Budget& budget)
{
    const auto known = m_byId.constFind(id);
    if (known != m_byId.constEnd())
        return *known;
    if (m_keys.size() >= static_cast<std::size_t>(budget.columns))
        return std::nullopt;
    GraphMlKey key;
    key.id = id;
    key.header = id;
    m_byId.insert(id, m_keys.size());
    m_keys.push_back(std::move(key));
    return m_keys.size() - 1;
}

GraphMlFlavor GraphMlKeys::recognise() const
{
    if (m_isNetworkCanvas)
        return GraphMlFlavor::NetworkCanvas;
    if (std::ranges::any_of(m_keys, [](const GraphMlKey& key) { return key.isGraphics; }))
        return GraphMlFlavor::YEd;
    if (has(GraphMlScope::Node, "x_coordinate") && has(GraphMlScope::Node, "y_coordinate"))
        return GraphMlFlavor::SocNetV;
    if (has(GraphMlScope::Node, "r") && has(GraphMlScope::Node, "g") &&
        has(GraphMlScope::Node, "b") && has(GraphMlScope::Node, "x"))
        return GraphMlFlavor::Gephi;
    return GraphMlFlavor::Plain;
}

bool GraphMlKeys::has(GraphMlScope scope, const char* header) const
{
    return std::ranges::any_of(m_keys, [&](const GraphMlKey& key) {
        return key.scope == scope && key.header == QLatin1StringView(header);
    });
}

void GraphMlKeys::resolveColumns(DraftFieldOwner owner)
{
    const bool isElement = owner == DraftFieldOwner::Element;
    QStringList headers;
    std::vector<GraphMlKey*> owned;
    for (GraphMlKey& key : m_keys) {
        const bool holds = isElement ? key.holdsElements() : key.holdsConnections();
        if (!holds || key.isGraphics || key.isIgnored || key.isField)
            continue;
        headers.append(key.header);
        owned.push_back(&key);
    }
    const std::vector<Column> columns = columnsOf(owner, headers);
    for (std::size_t i = 0; i < owned.size(); ++i) {
        const Column column = isSaidElsewhere(columns[i]) ? Column::Custom : columns[i];
        (isElement ? owned[i]->onElement : owned[i]->onConnection) = column;
    }
}

/// Network Canvas numbers what it exports anew each time; who somebody is stands in its UUIDs, and
/// where somebody was put in two keys of any name that end alike.
void GraphMlKeys::resolveNetworkCanvas()
{
    QString layout;
    for (GraphMlKey& key : m_keys) {
        if (key.header == u"networkCanvasUUID") {
            key.onElement = Column::Id;
            key.onConnection = Column::Id;
        } else if (key.header == u"networkCanvasType") {
            key.onElement = Column::Type;
            key.onConnection = Column::Type;
        } else if (key.header == u"networkCanvasSourceUUID") {
            key.onConnection = Column::From;
        } else if (key.header == u"networkCanvasTargetUUID") {
            key.onConnection = Column::To;
        } else if (key.scope == GraphMlScope::Node && key.kind == DraftFieldKind::Number) {
            const bool isX = endsWithIgnoringCase(key.header, "_x");
            if (!isX && !endsWithIgnoringCase(key.header, "_y"))
                continue;
            const QString name = key.header.chopped(2);
            if (layout.isEmpty())
                layout = name;
            if (layout == name)
                key.onElement = isX ? Column::X : Column::Y;
        }
    }
    resolveLists();
}

/// Network Canvas has a boolean key for each option of a list: they become one list again.
void GraphMlKeys::resolveLists()
{
    std::map<std::pair<GraphMlScope, QString>, QStringList> choices;
    for (GraphMlKey& key : m_keys) {
        const bool mayBeOption = isBoolean({{}, {}, key.kind, key.choices}) && key.option.isEmpty();
        if (const auto option = mayBeOption ? listOption(key) : std::nullopt) {
            key.header.chop(option->size() + 1);
            key.option = *option;
            key.onElement = Column::Custom;
            key.onConnection = Column::Custom;
        }
        if (!key.option.isEmpty())
            choices[{key.scope, key.header}].append(key.option);
    }
    for (GraphMlKey& key : m_keys) {
        if (key.option.isEmpty())
            continue;
        key.kind = DraftFieldKind::Choices;
        key.choices = choices[{key.scope, key.header}];
    }
}

void readKind(GraphMlKey& key, const QString& type, const QString& description)
{
    if (type == u"boolean") {
        key.kind = DraftFieldKind::Choice;
        key.choices = booleanChoices();
    } else if (type == u"int" || type == u"long" || type == u"float" || type == u"double") {
        key.kind = DraftFieldKind::Number;
    }
    const auto kind = kindFromWord(description.section(u':', 0, 0).trimmed());
    key.isField = kind.has_value();
    if (!kind)
        return;
    const bool staysBoolean = key.kind == *kind && type == u"boolean";
    key.kind = *kind;
    if (!staysBoolean)
        key.choices = splitList(description.section(u':', 1));
}

QString typeName(const DraftField& field)
{
    if (field.kind == DraftFieldKind::Number)
        return QStringLiteral("double");
    return isBoolean(field) ? QStringLiteral("boolean") : QStringLiteral("string");
}

QString kindDescription(const DraftField& field)
{
    const QString word = kindWord(field.kind);
    if (field.choices.isEmpty() || isBoolean(field))
        return word;
    return word + QStringLiteral(": ") + field.choices.join(u'|');
}

} // namespace cw::exchange
