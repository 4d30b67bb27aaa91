// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/XmlOutput.h"

#include <utility>

namespace cw::exchange {

namespace {

/// Whether XML 1.0 has room for the code unit (surrogates are looked at in pairs elsewhere).
bool isPlain(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x20 ? unit < 0xFFFE : unit == u'\t' || unit == u'\n' || unit == u'\r';
}

bool isWritable(const QString& value)
{
    for (const QChar c : value) {
        if (!isPlain(c) || c.isSurrogate())
            return false;
    }
    return true;
}

} // namespace

XmlOutput::XmlOutput() : m_writer(&m_bytes)
{
    m_writer.setAutoFormatting(true);
    m_writer.setAutoFormattingIndent(2);
    m_writer.writeStartDocument();
}

void XmlOutput::attribute(QLatin1StringView name, const QString& value)
{
    m_writer.writeAttribute(name, writable(value));
}

void XmlOutput::optionalAttribute(QLatin1StringView name, const QString& value)
{
    if (!value.isEmpty())
        attribute(name, value);
}

void XmlOutput::text(const QString& value)
{
    const QString sound = writable(value);
    // Parsers turn a bare carriage return into a line feed.
    qsizetype from = 0;
    for (qsizetype at = sound.indexOf(u'\r'); at >= 0; at = sound.indexOf(u'\r', from)) {
        m_writer.writeCharacters(sound.mid(from, at - from));
        m_writer.writeEntityReference(QStringLiteral("#13"));
        from = at + 1;
    }
    m_writer.writeCharacters(from == 0 ? sound : sound.mid(from));
}

void XmlOutput::exactText(const QString& value)
{
    if (!value.isEmpty() && (value.front().isSpace() || value.back().isSpace()))
        attribute(QLatin1StringView("xml:space"), QStringLiteral("preserve"));
    text(value);
}

void XmlOutput::textElement(QLatin1StringView element, const QString& value)
{
    start(element);
    text(value);
    end();
}

bool XmlOutput::takeLoss()
{
    return std::exchange(m_hasLost, false);
}

QByteArray XmlOutput::finish()
{
    m_writer.writeEndDocument();
    return std::move(m_bytes);
}

QString XmlOutput::writable(const QString& value)
{
    if (isWritable(value))
        return value;
    QString sound;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
        if (isPair) {
            sound += c;
            sound += value[++i];
        } else if (isPlain(c) && !c.isSurrogate()) {
            sound += c;
        } else {
            m_hasLost = true;
        }
    }
    return sound;
}

} // namespace cw::exchange
