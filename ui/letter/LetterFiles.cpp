// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/LetterFiles.h"

#include "ui/letter/LetterContents.h"
#include "ui/letter/LetterPage.h"
#include "ui/support/WholeFiles.h"

#include <QDir>
#include <QSet>
#include <QTextBoundaryFinder>

namespace cw {

namespace {

/// Disks allow 255 bytes; that leaves room for numbers and the ending of a temporary name.
constexpr qsizetype kMostBytes = 180;

/// Not within a letter.
QString shortened(QString name)
{
    if (name.toUtf8().size() <= kMostBytes)
        return name;
    name.truncate(kMostBytes);
    while (name.toUtf8().size() > kMostBytes) {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
        letters.toEnd();
        const qsizetype before = letters.toPreviousBoundary();
        // A letter of endless marks is cut within, though never within a character.
        const qsizetype one = name.back().isLowSurrogate() ? 2 : 1;
        name.truncate(before > 0 ? before : name.size() - one);
    }
    return name;
}

} // namespace

QString letterFileName(const QString& memberName)
{
    const QString refused = QStringLiteral("/\\:*?\"<>|");
    QString name;
    for (const QChar each : memberName) {
        const bool isPlain = each.isPrint() || each.isSurrogate() || each.isMark();
        name += !isPlain || refused.contains(each) ? QChar(u' ') : each;
    }
    name = shortened(name.simplified()).simplified();
    // A dot in front hides a file, one behind is lost on some disks.
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("letter") : name;
}

QStringList
letterPaths(const Network& network, std::span<const MemberId> members, const QString& folder)
{
    const QDir dir(folder);
    QSet<QString> taken; // some disks do not tell cases apart
    QStringList paths;
    for (const MemberId member : members) {
        const Member* row = network.find(member);
        const QString name = letterFileName(row ? row->name : QString());
        QString own = name;
        for (int number = 2; taken.contains(own.toCaseFolded()); ++number)
            own = QStringLiteral("%1 (%2)").arg(name).arg(number);
        taken.insert(own.toCaseFolded());
        paths.append(dir.filePath(own + QStringLiteral(".pdf")));
    }
    return paths;
}

Result<void> writeLetters(
    const Network& network, std::span<const advice::MemberLetter> letters, const QStringList& paths,
    Paper paper, TaskContext& task)
{
    // One by one: a thousand files that wait for each other are more than a process may open.
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (task.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        auto pdf = letterPdf(letterContents(letters[i], network), paper);
        if (!pdf.ok())
            return pdf.error();
        const WholeFile file{.path = paths[static_cast<qsizetype>(i)], .bytes = std::move(*pdf)};
        if (auto written = writeWholeFiles({file}); !written.ok())
            return written;
        task.report(static_cast<double>(i + 1) / static_cast<double>(letters.size()));
    }
    return {};
}

} // namespace cw
