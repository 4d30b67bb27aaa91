// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/XmlSource.h"

#include <algorithm>
#include <cstring>

namespace cw::exchange {

namespace {

constexpr qsizetype kChunk = 64 * 1024;
/// Far enough to hold any XML declaration.
constexpr qsizetype kHead = 1024;

/// The encoding that `<?xml ... encoding="..."?>` names, or nothing.
QByteArray declaredEncoding(const QByteArray& head)
{
    if (!head.startsWith("<?xml"))
        return {};
    const QByteArray declaration = head.left(head.indexOf("?>"));
    qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    at = declaration.indexOf('=', at);
    while (at >= 0 && ++at < declaration.size()) {
        const char quote = declaration[at];
        if (quote != '"' && quote != '\'')
            continue;
        const qsizetype close = declaration.indexOf(quote, at + 1);
        return close < 0 ? QByteArray() : declaration.mid(at + 1, close - at - 1).toLower();
    }
    return {};
}

/// Overwrites the declaration with blanks: the text is UTF-8 by now whatever it says, and the
/// parser would believe it.
void blankDeclaration(QByteArray& text)
{
    if (!text.startsWith("<?xml "))
        return;
    const qsizetype end = text.indexOf("?>");
    if (end < 0)
        return;
    for (qsizetype i = 0; i < end + 2; ++i) {
        if (text[i] != '\n')
            text[i] = ' ';
    }
}

} // namespace

XmlSource::XmlSource(QIODevice& source, const Budget& budget)
    : m_source(source), m_budget(budget), m_scanner(budget)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool XmlSource::atEnd() const
{
    return m_ended && m_offset >= m_pending.size();
}

const std::optional<XmlRefusal>& XmlSource::refusal() const
{
    return m_refusal ? m_refusal : m_scanner.refusal();
}

qint64 XmlSource::readData(char* data, qint64 maxSize)
{
    if (m_offset >= m_pending.size() && !m_ended)
        fill();
    const qsizetype size = std::min<qint64>(maxSize, m_pending.size() - m_offset);
    if (size <= 0)
        return m_ended ? -1 : 0;
    std::memcpy(data, m_pending.constData() + m_offset, static_cast<std::size_t>(size));
    m_offset += size;
    return size;
}

void XmlSource::fill()
{
    m_pending.clear();
    m_offset = 0;
    while (m_pending.isEmpty() && !m_ended) {
        QByteArray raw = readRaw(m_begun ? 1 : kHead);
        if (raw.isEmpty())
            m_ended = true;
        if (!m_begun) {
            m_begun = true;
            m_pending = begin(std::move(raw));
        } else {
            m_pending = decode(raw);
        }
        m_pending.truncate(m_scanner.accept(m_pending.constData(), m_pending.size()));
        if (refusal())
            m_ended = true;
    }
}

/// At least so many bytes unless the source ends before, and at most a chunk.
QByteArray XmlSource::readRaw(qsizetype atLeast)
{
    QByteArray raw;
    while (raw.size() < atLeast) {
        const QByteArray part = m_source.read(kChunk - raw.size());
        if (part.isEmpty())
            break;
        raw += part;
    }
    m_consumed += raw.size();
    if (m_consumed > m_budget.bytes) {
        refuse(Reason::LimitExceeded, QStringLiteral("bytes"), m_scanner.row());
        return {};
    }
    return raw;
}

QByteArray XmlSource::begin(QByteArray head)
{
    auto encoding = QStringConverter::encodingForData(head, u'<');
    QByteArray name = declaredEncoding(head);
    if (name == "us-ascii" || name == "ascii" || name == "utf8")
        name = "utf-8";
    if (!encoding && (name.isEmpty() || name == "utf-8" || name.startsWith("utf-16")))
        encoding = QStringConverter::Utf8;
    m_isUtf8 = encoding == QStringConverter::Utf8;
    m_decoder = encoding ? QStringDecoder(*encoding) : QStringDecoder(name.constData());
    if (!m_decoder.isValid()) {
        refuse(Reason::UndecodableText, QString::fromLatin1(name.left(64)), 1);
        return {};
    }
    if (m_isUtf8 && head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    QByteArray text = decode(head);
    blankDeclaration(text);
    return text;
}

/// The same text in UTF-8, up to the first thing that is no text in its encoding.
QByteArray XmlSource::decode(const QByteArray& raw)
{
    const QString text = m_decoder.decode(raw);
    if (!m_decoder.hasError())
        return m_isUtf8 ? raw : text.toUtf8();
    const QStringView sound = QStringView(text).left(text.indexOf(QChar::ReplacementCharacter));
    const auto lines = static_cast<int>(sound.count(u'\n'));
    refuse(Reason::UndecodableText, QString::fromLatin1(m_decoder.name()), m_scanner.row() + lines);
    return sound.toUtf8();
}

void XmlSource::refuse(Reason reason, const QString& detail, int row)
{
    m_refusal = XmlRefusal{reason, row, detail};
    m_ended = true;
}

} // namespace cw::exchange
