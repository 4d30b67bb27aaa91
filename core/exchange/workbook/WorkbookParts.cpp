// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/WorkbookParts.h"

#include "core/exchange/workbook/CellEscapes.h"

#include <functional>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;

/// What xl/workbook.xml says before its relationships are known.
struct Outline
{
    struct Sheet
    {
        QString name;
        QString relation;
    };
    std::vector<Sheet> sheets;
    bool datesFrom1904 = false;
};

/// Targets by relationship id, and those of the parts that a workbook has once.
struct Relations
{
    QHash<QString, QString> targets;
    QString strings;
    QString styles;
};

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

/// Value of the attribute with that local name, whatever its prefix ("r:id").
QString attributeEndingIn(const GuardedXmlReader& reader, QStringView name)
{
    for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        const QStringView qualified = attribute.qualifiedName();
        if (qualified.contains(u':') && qualified.mid(qualified.indexOf(u':') + 1) == name)
            return attribute.value().toString();
    }
    return {};
}

/// The archive's name for a relationship's target; empty when it leads elsewhere.
QString partName(const QString& target)
{
    const QString name = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
    const bool isInside = name.startsWith(u"xl/") && !name.contains(u"..");
    return isInside ? name : QString();
}

void readOutline(GuardedXmlReader& xml, Outline& outline)
{
    xml.nextChild(); // workbook
    while (xml.nextChild()) {
        if (xml.is("workbookPr"_L1)) {
            outline.datesFrom1904 = isTrue(xml.attribute("date1904"_L1));
            xml.skip();
        } else if (xml.is("sheets"_L1)) {
            while (xml.nextChild()) {
                outline.sheets.push_back(
                    {xml.attribute("name"_L1).toString(), attributeEndingIn(xml, u"id")});
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
}

void readRelations(GuardedXmlReader& xml, Relations& relations)
{
    xml.nextChild(); // Relationships
    while (xml.nextChild()) {
        const QString part = partName(xml.attribute("Target"_L1).toString());
        const QStringView type = xml.attribute("Type"_L1);
        if (xml.attribute("TargetMode"_L1) != u"External" && !part.isEmpty()) {
            relations.targets.insert(xml.attribute("Id"_L1).toString(), part);
            if (type.endsWith(u"/sharedStrings"))
                relations.strings = part;
            else if (type.endsWith(u"/styles"))
                relations.styles = part;
        }
        xml.skip();
    }
}

void readStrings(GuardedXmlReader& xml, std::vector<QString>& strings)
{
    xml.nextChild(); // sst
    while (xml.nextChild())
        strings.push_back(readRichText(xml));
}

void readStyles(GuardedXmlReader& xml, std::vector<bool>& styleIsDate)
{
    QHash<int, QString> codes;
    xml.nextChild(); // styleSheet
    while (xml.nextChild()) {
        if (xml.is("numFmts"_L1)) {
            while (xml.nextChild()) {
                codes.insert(
                    xml.attribute("numFmtId"_L1).toInt(),
                    xml.attribute("formatCode"_L1).toString());
                xml.skip();
            }
        } else if (xml.is("cellXfs"_L1)) {
            while (xml.nextChild()) {
                const int id = xml.attribute("numFmtId"_L1).toInt();
                styleIsDate.push_back(isDateFormat(id, codes.value(id)));
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
}

/// Reads one part that may be missing. False when the workbook cannot be read on.
template <class Read>
Result<bool> readPart(
    Archive& archive, const QString& name, Reading& reading, PartRefusal& refusal, const Read& read)
{
    const std::unique_ptr<QIODevice> device = archive.open(name);
    if (!device && !archive.refusal())
        return true;
    std::optional<XmlRefusal> failure;
    if (device) {
        GuardedXmlReader xml(*device, reading.budget(), reading.task());
        read(xml);
        if (xml.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        failure = xml.failure();
    }
    if (archive.refusal())
        failure = XmlRefusal{archive.refusal()->reason, 0, archive.refusal()->detail};
    if (failure)
        refusal = XmlRefusal{failure->reason, 0, name + u": "_s + failure->detail};
    return !failure;
}

} // namespace

QString readRichText(GuardedXmlReader& reader)
{
    QString text;
    while (reader.nextChild()) {
        if (reader.is("t"_L1)) {
            text += reader.readText();
        } else if (reader.is("r"_L1)) {
            while (reader.nextChild()) {
                if (reader.is("t"_L1))
                    text += reader.readText();
                else
                    reader.skip();
            }
        } else {
            reader.skip();
        }
    }
    return withoutEscapes(text);
}

bool isDateFormat(int id, const QString& code)
{
    if (code.isEmpty()) {
        // The built-in ones; 27 to 36 and 50 to 58 are dates in East Asian versions.
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
               (id >= 50 && id <= 58);
    }
    QChar closing; // of the quoted or bracketed part that we are in
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (!closing.isNull())
            closing = c == closing ? QChar() : closing;
        else if (c == u'"')
            closing = u'"';
        else if (c == u'[')
            closing = u']';
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the next one stands for itself
        else if (c == u';')
            return false; // only the first section counts, and it had no date
        else if (QStringView(u"dmyhsDMYHS").contains(c))
            return true;
    }
    return false;
}

Result<WorkbookParts> readWorkbookParts(Archive& archive, Reading& reading, PartRefusal& refusal)
{
    WorkbookParts parts;
    Outline outline;
    Relations relations;
    const auto read = [&](const QString& name, const std::function<void(GuardedXmlReader&)>& with) {
        return readPart(archive, name, reading, refusal, with);
    };
    Result<bool> sound =
        read(u"xl/workbook.xml"_s, [&](GuardedXmlReader& xml) { readOutline(xml, outline); });
    if (sound && *sound)
        sound = read(u"xl/_rels/workbook.xml.rels"_s, [&](GuardedXmlReader& xml) {
            readRelations(xml, relations);
        });
    if (sound && *sound)
        sound = read(
            relations.strings, [&](GuardedXmlReader& xml) { readStrings(xml, parts.strings); });
    if (sound && *sound)
        sound = read(
            relations.styles, [&](GuardedXmlReader& xml) { readStyles(xml, parts.styleIsDate); });
    if (!sound)
        return sound.error();
    parts.datesFrom1904 = outline.datesFrom1904;
    for (const Outline::Sheet& sheet : outline.sheets)
        parts.sheets.push_back({sheet.name, relations.targets.value(sheet.relation)});
    return parts;
}

} // namespace cw::exchange
