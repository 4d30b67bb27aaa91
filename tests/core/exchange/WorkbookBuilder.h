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

/// Makes zip archives and workbooks part by part, sound ones and others.
class WorkbookBuilder
{
public:
    /// A part as it stands in the archive; a name may come twice.
    WorkbookBuilder& part(const char* name, QByteArray bytes)
    {
        m_parts.emplace_back(name, std::move(bytes));
        return *this;
    }

    /// A sheet: its tab's attributes (`name="People" state="hidden"`) and the XML of its rows.
    WorkbookBuilder& sheet(const std::string& attributes, const QByteArray& rows)
    {
        const std::string number = std::to_string(++m_sheetCount);
        m_sheets += ("<sheet " + attributes + " sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>").c_str();
        m_relations += ("<Relationship Id=\"r" + number + "\" Type=\"x/worksheet\" Target=\"worksheets/s" + number
                        + ".xml\"/>")
                           .c_str();
        return part(
            ("xl/worksheets/s" + number + ".xml").c_str(),
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    WorkbookBuilder& strings(const QByteArray& items)
    {
        m_relations += "<Relationship Id=\"rs\" Type=\"x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    WorkbookBuilder& styles(const QByteArray& xml)
    {
        m_relations += "<Relationship Id=\"ry\" Type=\"x/styles\" Target=\"styles.xml\"/>";
        return part("xl/styles.xml", "<styleSheet>" + xml + "</styleSheet>");
    }

    /// The workbook with `prolog` before its root and `properties` before its sheets.
    QByteArray book(const QByteArray& properties = {}, const QByteArray& prolog = {})
    {
        part("xl/workbook.xml", prolog + "<workbook>" + properties + "<sheets>" + m_sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + m_relations + "</Relationships>");
        return archive();
    }

    QByteArray archive() const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        std::vector<std::pair<zip_uint64_t, const char*>> names;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const QByteArray& bytes = m_parts[i].second;
            zip_source_t* source =
                zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
            // libzip refuses to add a name twice, so they are made different and patched below.
            const std::string name = m_parts[i].first + (isSecond(i) ? "\x7F" : "");
            zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        }
        zip_close(zip);
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }

private:
    bool isSecond(std::size_t index) const
    {
        for (std::size_t i = 0; i < index; ++i) {
            if (m_parts[i].first == m_parts[index].first)
                return true;
        }
        return false;
    }

    std::vector<std::pair<std::string, QByteArray>> m_parts;
    int m_sheetCount = 0;
    QByteArray m_sheets;
    QByteArray m_relations;
};

} // namespace cw::exchange
