// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contacts/ContentLines.h"

#include <algorithm>

namespace cw::exchange {

namespace {

using namespace Qt::StringLiterals;

bool isNameByte(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

/// The first of `wanted` that stands outside of quotes; -1 if there is none.
qsizetype findUnquoted(QByteArrayView text, qsizetype from, char wanted)
{
    bool isQuoted = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == '"')
            isQuoted = !isQuoted;
        else if (text[at] == wanted && !isQuoted)
            return at;
    }
    return -1;
}

/// The colon between head and value. A quote that is never closed hides none.
qsizetype findColon(QByteArrayView text)
{
    const qsizetype colon = findUnquoted(text, 0, ':');
    return colon >= 0 ? colon : text.indexOf(':');
}

/// "^n", "^'" and "^^" of RFC 6868.
QString uncareted(QString text)
{
    if (!text.contains(u'^'))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] != u'^' || (next != u'n' && next != u'\'' && next != u'^')) {
            plain += text[i];
            continue;
        }
        plain += next == u'n' ? QChar(u'\n') : next == u'\'' ? QChar(u'"') : QChar(u'^');
        ++i;
    }
    return plain;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0) {
            bytes += text[i];
            continue;
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    bytes.replace("\r\n", "\n");
    return bytes;
}

bool isQuotedPrintable(QByteArrayView head)
{
    return head.toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

QString textFrom(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8).normalized(QString::NormalizationForm_C);
}

} // namespace

QString ContentLine::parameter(QLatin1StringView wanted) const
{
    const auto found =
        std::ranges::find_if(parameters, [&](const auto& each) { return each.first == wanted; });
    return found == parameters.end() ? QString() : found->second;
}

QStringList ContentLine::types() const
{
    QStringList words;
    for (const auto& [key, given] : parameters) {
        if (key == "TYPE"_L1)
            words += given.toLower().split(u',', Qt::SkipEmptyParts);
    }
    return words;
}

bool ContentLine::isPreferred() const
{
    return parameter("PREF"_L1) == "1"_L1 || types().contains("pref"_L1);
}

QString unescaped(QStringView value)
{
    QString plain;
    plain.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            plain += value[i];
            continue;
        }
        const QChar next = value[++i];
        if (next == u'n' || next == u'N')
            plain += u'\n';
        else if (next == u',' || next == u';' || next == u'\\' || next == u':')
            plain += next;
        else
            (plain += u'\\') += next;
    }
    return plain;
}

QStringList splitValue(QStringView value, QChar separator)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        if (at < value.size() && value[at] == u'\\') {
            ++at;
            continue;
        }
        if (at < value.size() && value[at] != separator)
            continue;
        parts += unescaped(value.sliced(begin, at - begin)).trimmed();
        begin = at + 1;
    }
    if (begin < value.size()) // ends in a backslash
        parts += unescaped(value.sliced(begin)).trimmed();
    return parts;
}

DecodedText contentText(const QByteArray& bytes)
{
    DecodedText text = decodeText(bytes);
    if (text.encoding != Encoding::Windows1252)
        return text;
    QByteArray unfolded = bytes;
    unfolded.replace("\r\n ", "").replace("\n ", "");
    if (decodeText(unfolded).encoding != Encoding::Utf8)
        return text;
    return DecodedText{bytes, Encoding::Utf8, false};
}

ContentLines::ContentLines(const DecodedText& text, const QString& source, Reading& reading)
    : m_text(text), m_source(source), m_reading(reading)
{}

bool ContentLines::next(ContentLine& line)
{
    constexpr int kLinesBetweenLooks = 1024;
    while (readLogical()) {
        if (++m_count > m_reading.budget().elements) {
            refuse({}, Reason::LimitExceeded, u"lines"_s);
            return false;
        }
        if (m_count % kLinesBetweenLooks == 0) {
            if (m_reading.cancelled())
                return false;
            m_reading.task().report(
                static_cast<double>(m_at) / static_cast<double>(m_text.utf8.size()));
        }
        if (parse(line))
            return true;
    }
    return false;
}

bool ContentLines::nextPhysical(QByteArrayView& line)
{
    const QByteArray& bytes = m_text.utf8;
    if (m_at >= bytes.size())
        return false;
    const char* const begin = bytes.constData() + m_at;
    const char* const end = bytes.constData() + bytes.size();
    const char* const stop =
        std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
    line = QByteArrayView(begin, stop - begin);
    m_at += line.size();
    if (stop != end)
        m_at += *stop == '\r' && stop + 1 != end && stop[1] == '\n' ? 2 : 1;
    ++m_row;
    return true;
}

bool ContentLines::continues() const
{
    return m_at < m_text.utf8.size() && (m_text.utf8[m_at] == ' ' || m_text.utf8[m_at] == '\t');
}

/// The next line that is not blank with all that is folded into it, in m_line.
bool ContentLines::readLogical()
{
    QByteArrayView piece;
    do {
        if (!nextPhysical(piece))
            return false;
    } while (piece.trimmed().isEmpty());
    m_firstRow = m_row;
    m_line = piece.toByteArray();
    m_isTooLong = false;
    const auto append = [&](QByteArrayView more) {
        m_isTooLong = m_isTooLong || m_line.size() + more.size() > m_reading.budget().textLength;
        if (!m_isTooLong)
            m_line += more;
    };
    append({});
    const bool isQuoted = isQuotedPrintable(
        QByteArrayView(m_line).first(std::max<qsizetype>(m_line.indexOf(':'), 0)));
    for (;;) {
        if (isQuoted && piece.endsWith('=')) {
            if (!nextPhysical(piece))
                break;
            if (!m_isTooLong)
                m_line.chop(1);
            append(piece);
        } else if (continues() && nextPhysical(piece)) {
            append(piece.sliced(1));
        } else {
            break;
        }
    }
    return true;
}

bool ContentLines::refuse(const QString& column, Reason reason, const QString& detail)
{
    m_reading.problem(Place{m_source, m_firstRow, column}, {}, reason, detail);
    return false;
}

bool ContentLines::parse(ContentLine& line)
{
    const QByteArrayView text(m_line);
    const qsizetype colon = findColon(text);
    line = ContentLine();
    line.row = m_firstRow;
    if (colon < 0) {
        const QByteArray start = m_line.left(m_reading.budget().nameLength);
        m_reading.problem(
            Place{m_source, m_firstRow, {}}, isText(start) ? textFrom(start) : QString(),
            isText(start) ? Reason::MalformedSource : Reason::UndecodableText, u"no ':'"_s);
        return false;
    }
    if (!parseHead(text.first(colon), line))
        return false;
    if (m_isTooLong)
        return refuse(line.name, Reason::LimitExceeded, u"text"_s);
    QByteArray value = text.sliced(colon + 1).toByteArray();
    if (line.parameter("ENCODING"_L1).compare("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive) == 0)
        value = decodeText(fromQuotedPrintable(value)).utf8;
    if (!isText(value))
        return refuse(line.name, Reason::UndecodableText);
    line.value = textFrom(value);
    return true;
}

bool ContentLines::parseHead(QByteArrayView head, ContentLine& line)
{
    if (!isText(head))
        return refuse({}, Reason::UndecodableText);
    const qsizetype semicolon = head.indexOf(';');
    QByteArrayView name = semicolon < 0 ? head : head.first(semicolon);
    name = name.trimmed();
    if (const qsizetype dot = name.lastIndexOf('.'); dot >= 0) {
        line.group = textFrom(name.first(dot)).toLower();
        name = name.sliced(dot + 1);
    }
    if (name.size() > m_reading.budget().nameLength)
        return refuse({}, Reason::LimitExceeded, u"name"_s);
    if (name.isEmpty() || !std::ranges::all_of(name, isNameByte)) {
        m_reading.problem(
            Place{m_source, m_firstRow, {}}, textFrom(name), Reason::MalformedSource,
            u"no property name"_s);
        return false;
    }
    line.name = textFrom(name).toUpper();
    qsizetype begin = semicolon < 0 ? head.size() : semicolon + 1;
    while (begin < head.size()) {
        qsizetype end = findUnquoted(head, begin, ';');
        end = end < 0 ? head.size() : end;
        if (line.parameters.size() >= m_reading.budget().attributes)
            return refuse(line.name, Reason::LimitExceeded, u"parameters"_s);
        addParameter(head.sliced(begin, end - begin).trimmed().toByteArray(), line);
        begin = end + 1;
    }
    return true;
}

void ContentLines::addParameter(const QByteArray& text, ContentLine& line) const
{
    if (text.isEmpty())
        return;
    const qsizetype equals = text.indexOf('=');
    if (equals < 0) {
        // vCard 2.1 leaves the names out.
        const bool isEncoding = isQuotedPrintable(text) || text.toUpper() == "BASE64";
        line.parameters.append({isEncoding ? u"ENCODING"_s : u"TYPE"_s, textFrom(text)});
        return;
    }
    QString value = textFrom(text.sliced(equals + 1));
    value.remove(u'"');
    line.parameters.append(
        {textFrom(text.first(equals)).trimmed().toUpper(), uncareted(value.trimmed())});
}

} // namespace cw::exchange
