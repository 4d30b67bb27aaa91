// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

namespace cw::exchange {

/// Makes workbooks part by part, sound ones and others.
class WorkbookBuilder
{
public:
    /// Any part, as it stands in the archive.
    WorkbookBuilder& part(const std::string& name, QByteArray bytes)
    {
        m_parts.emplace_back(name, std::move(bytes));
        return *this;
    }

    /// A sheet: its tab's attributes (`name="People" state="hidden"`) and the XML of its rows.
    WorkbookBuilder& sheet(const char* attributes, const QByteArray& rows)
    {
        const QByteArray number = QByteArray::number(++m_sheetCount);
        m_sheets += QByteArray("<sheet ") + attributes + " sheetId=\"" + number + "\" r:id=\"r" +
                    number + "\"/>";
        relate("r" + number, "worksheet", "worksheets/s" + number + ".xml");
        return part(
            "xl/worksheets/s" + number.toStdString() + ".xml",
            "<worksheet><cols><col min=\"1\"/></cols><sheetData>" + rows +
                "</sheetData></worksheet>");
    }

    WorkbookBuilder& strings(const QByteArray& items)
    {
        relate("rs", "sharedStrings", "/xl/sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    WorkbookBuilder& styles(const QByteArray& xml)
    {
        relate("ry", "styles", "styles.xml");
        return part("xl/styles.xml", "<styleSheet><fonts/>" + xml + "</styleSheet>");
    }

    WorkbookBuilder& relate(const QByteArray& id, const QByteArray& type, const QByteArray& target)
    {
        m_relations += "<Relationship Id=\"" + id + "\" Type=\"http://x/" + type + "\" Target=\"" +
                       target + "\"/>";
        return *this;
    }

    /// @param properties  before the sheets.   @param prolog  before the root.
    QByteArray book(const QByteArray& properties = {}, const QByteArray& prolog = {})
    {
        part(
            "xl/workbook.xml", prolog + "<workbook>" + properties + "<sheets>" + m_sheets +
                                   "</sheets><calcPr/></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + m_relations + "</Relationships>");
        return archive();
    }

    QByteArray archive() const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto& [name, bytes] : m_parts) {
            zip_source_t* source = zip_source_buffer(
                zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
            zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        }
        zip_close(zip);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    std::vector<std::pair<std::string, QByteArray>> m_parts;
    int m_sheetCount = 0;
    QByteArray m_sheets;
    QByteArray m_relations;
};

/// A cell with its text in it.
inline QByteArray inlineCell(const char* reference, const char* text)
{
    return QByteArray("<c r=\"") + reference + "\" t=\"inlineStr\"><is><t>" + text +
           "</t></is></c>";
}

} // namespace cw::exchange
