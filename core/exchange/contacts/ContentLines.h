// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Reading.h"
#include "core/exchange/text/TextDecoding.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace cw::exchange {

/// One logical line of an address book or a calendar: unfolded, decoded, NFC.
struct ContentLine
{
    int row = 0;   ///< 1-based line of the file at which it begins
    QString group; ///< "item1" of "item1.EMAIL", lower case; mostly empty
    QString name;  ///< upper case
    /// Names in upper case, values as written; a bare word (vCard 2.1) is a TYPE.
    QList<QPair<QString, QString>> parameters;
    QString value; ///< with its escapes: see unescaped()

    /// The first value of the parameter; empty when there is none.
    QString parameter(QLatin1StringView wanted) const;
    /// Every word of the TYPE parameters, in lower case.
    QStringList types() const;
    /// PREF=1, or the type "pref" of vCard 2.1 and 3.
    bool isPreferred() const;
};

/// "\n", "\,", "\;" and "\\" are what they stand for.
QString unescaped(QStringView value);
/// The parts between separators that are not escaped, unescaped and trimmed.
QStringList splitValue(QStringView value, QChar separator);

/// Reads the content lines that vCard and iCalendar have in common: folded lines, groups, quoted
/// parameters, quoted-printable. What is no such line, or too long, is a problem of its place and
/// left out. Borrows all that it is given.
/// Source: RFC 6350 section 3, RFC 2426, RFC 5545 section 3.1, RFC 6868.   Cost: one pass.
class ContentLines
{
public:
    ContentLines(const DecodedText& text, const QString& source, Reading& reading);

    /// Reads on; false at the end, when a limit is met and when nobody wants more.
    bool next(ContentLine& line);

    /// The row of the last line there is, once next() said false.
    int lastRow() const { return m_row; }

private:
    bool nextPhysical(QByteArrayView& line);
    bool continues() const;
    bool readLogical();
    bool parse(ContentLine& line);
    bool parseHead(QByteArrayView head, ContentLine& line);
    void addParameter(const QByteArray& text, ContentLine& line) const;
    bool refuse(const QString& column, Reason reason, const QString& detail = {});

    const DecodedText& m_text;
    QString m_source;
    Reading& m_reading;
    qsizetype m_at = 0;
    int m_row = 0;      ///< of the last physical line that was read
    int m_firstRow = 0; ///< of the logical line
    qint64 m_count = 0;
    bool m_isTooLong = false;
    QByteArray m_line;
};

/// A source's text. Lines are folded by bytes, in the middle of a letter too: what is no UTF-8 only
/// for that is UTF-8 all the same.
DecodedText contentText(const QByteArray& bytes);

} // namespace cw::exchange
