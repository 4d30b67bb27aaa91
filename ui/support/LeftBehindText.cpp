// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LeftBehindText.h"

#include "ui/support/FindingText.h"

#include <QCoreApplication>

namespace cw {

namespace {

struct LeftBehindText
{
    Q_DECLARE_TR_FUNCTIONS(LeftBehindText)
};

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString leftBehindText(const exchange::LeftBehind& left)
{
    const QString field = left.customLabel.isEmpty() ? latin(left.record) + u'.' + latin(left.field)
                                                     : left.customLabel;
    switch (left.why) {
    case exchange::LeftBehind::Why::Private:
        return LeftBehindText::tr("Private, so it stays here: %1 (%n row(s)).", nullptr, left.rows)
            .arg(field);
    case exchange::LeftBehind::Why::NoColumn:
        return LeftBehindText::tr(
                   "The format has no place for it: %1 (%n row(s)).", nullptr, left.rows)
            .arg(field);
    }
    return {};
}

QStringList leftBehindTexts(const exchange::NetworkExport& made)
{
    QStringList texts;
    for (const exchange::LeftBehind& each : made.leftBehind)
        texts.append(leftBehindText(each));
    for (const exchange::Finding& note : made.written.notes)
        texts.append(findingText(note));
    return texts;
}

} // namespace cw
