// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QXmlStreamWriter>

namespace cw::exchange {

/// Writes XML that every parser reads back to the character: escapes carriage returns, says where
/// blanks count, and leaves out what XML 1.0 cannot hold (most control characters, lone
/// surrogates, U+FFFE and U+FFFF), remembering that it did.
class XmlOutput
{
public:
    XmlOutput();

    void start(QLatin1StringView element) { m_writer.writeStartElement(element); }
    void end() { m_writer.writeEndElement(); }
    void attribute(QLatin1StringView name, const QString& value);
    /// Nothing when the value is empty.
    void optionalAttribute(QLatin1StringView name, const QString& value);
    void text(const QString& value);
    /// Text whose blanks at the ends count; to be called right after start() and its attributes.
    void exactText(const QString& value);
    /// `<element>value</element>`
    void textElement(QLatin1StringView element, const QString& value);

    /// Whether something was left out since this was last asked.
    bool takeLoss();

    /// Closes what is open; the writer is done.
    QByteArray finish();

private:
    QString writable(const QString& value);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    bool m_hasLost = false;
};

} // namespace cw::exchange
