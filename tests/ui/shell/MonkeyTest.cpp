// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is pressed in whatever order: nothing breaks, and the file holds what the window shows.
// By hand, more of it: MONKEY_SEEDS=1-50 MONKEY_DEEDS=4000 monkey_tests
// MONKEY_TALKS=1 says every deed before it is done.
#include "tests/ui/shell/Monkey.h"

#include "core/store/rescue/Findings.h"
#include "ui/shell/Settings.h"
#include "ui/tasks/TaskRunner.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <sstream>

namespace cw {

namespace {

constexpr unsigned kDeeds = 300;

struct MonkeyTest : testing::TestWithParam<unsigned>
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.conf"))};
    FakePrompter prompter;
    FakeFileChooser files;
    MainWindow window{WindowServices{
        .settings = settings,
        .prompter = prompter,
        .files = files,
        .backups = store::BackupShelf{folder.filePath(QStringLiteral("backups"))}}};
    const QString path = folder.filePath(QStringLiteral("net.weave"));
    QTimer nested; ///< a menu that waits for an answer gets one

    MonkeyTest()
    {
        EXPECT_TRUE(QFile::copy(QStringLiteral(COMMONWEAVE_SAMPLE), path));
        EXPECT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        nested.setInterval(50);
        QObject::connect(&nested, &QTimer::timeout, &window, [] {
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
        });
    }

    void open()
    {
        window.open(path);
        ASSERT_TRUE(QTest::qWaitFor([this] { return window.document() != nullptr; }, 60'000));
    }

    QStringList paths()
    {
        QFile sheet(folder.filePath(QStringLiteral("people.csv")));
        EXPECT_TRUE(sheet.open(QFile::WriteOnly));
        sheet.write("Label,Type,Sector\nAna,Person,Health\nBo,Person,\n\"x\ny\",Group,Art\n");
        return {
            sheet.fileName(), path, folder.filePath(QStringLiteral("none/at/all.csv")),
            folder.filePath(QStringLiteral("out.png")), QString()};
    }
};

unsigned number(const char* name, unsigned otherwise)
{
    bool isNumber = false;
    const unsigned value = qEnvironmentVariable(name).toUInt(&isNumber);
    return isNumber ? value : otherwise;
}

std::vector<unsigned> seeds()
{
    const QStringList range =
        qEnvironmentVariable("MONKEY_SEEDS", QStringLiteral("1-2")).split(u'-');
    std::vector<unsigned> seeds;
    for (unsigned seed = range.value(0).toUInt(); seed <= range.value(range.size() - 1).toUInt();
         ++seed)
        seeds.push_back(seed);
    return seeds;
}

/// The rows and fields in which what was kept is not what was seen.
template <class R>
std::string differences(const Table<R>& kept, const Table<R>& seen)
{
    std::ostringstream text;
    const auto named = [&text](const R& row, const char* where) {
        text << "\n  " << row.id.value << ' ' << where;
    };
    for (const R& row : seen) {
        const R* other = kept.find(row.id);
        if (!other) {
            named(row, "is not in the file");
            continue;
        }
        forEachField<R>([&]<class F>(const F& field) {
            if (!(row.*field.member == other->*field.member)) {
                named(row, "differs in ");
                text << field.name;
            }
        });
    }
    for (const R& row : kept)
        if (!seen.find(row.id))
            named(row, "is in the file only");
    return text.str();
}

} // namespace

TEST_P(MonkeyTest, BreaksNothingAndTheFileHoldsWhatTheWindowShows)
{
    open();
    window.resize(1280, 720);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    nested.start();
    Monkey monkey(window, prompter, files, paths(), GetParam());
    const unsigned deeds = number("MONKEY_DEEDS", kDeeds);
    for (unsigned deed = 0; deed < deeds; ++deed) {
        monkey.act();
        if (HasFailure())
            FAIL() << "at deed " << deed << " of seed " << GetParam() << monkey.story();
        if (window.isEmpty())
            open();
        if (!window.isVisible())
            window.show();
    }
    // A dialog that is at work closes once it is done, one with a text that is refused once that is
    // taken back.
    ASSERT_TRUE(QTest::qWaitFor(
        [] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                QWidget* focused = dialog->focusWidget();
                QTest::keyClick(focused ? focused : dialog, Qt::Key_Escape);
            }
            if (QWidget* dialog = QApplication::activeModalWidget())
                dialog->close();
            return !QApplication::activeModalWidget();
        },
        60'000))
        << QApplication::activeModalWidget()->metaObject()->className() << monkey.story();
    if (QWidget* focused = QApplication::focusWidget())
        focused->clearFocus(); // what is being typed is kept
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.tasks().isIdle(); }, 60'000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.document() != nullptr; }, 60'000));
    const Document* document = window.document();
    Network shown = document->network();
    QObject::connect(document, &Document::changed, &window, [&shown, document] {
        shown = document->network(); // what was being typed is kept by closing
    });
    const QString at = document->path();
    window.close();

    TaskContext task;
    const auto again =
        Document::open(at, store::Access::ReadOnly, DocumentServices::system(), task);
    ASSERT_TRUE(again.ok()) << monkey.story();
    EveryRecord::forEach([&]<class R>() {
        const auto& kept = (*again)->network().all<R>();
        const auto& seen = shown.all<R>();
        EXPECT_TRUE(std::equal(kept.begin(), kept.end(), seen.begin(), seen.end()))
            << "table " << Schema<R>::table << differences(kept, seen) << monkey.story();
    });
    const auto findings = store::checkDocument(at, task);
    ASSERT_TRUE(findings.ok());
    EXPECT_TRUE(findings->isEmpty()) << findings->value(0).text.toStdString() << monkey.story();
}

INSTANTIATE_TEST_SUITE_P(
    Seeds, MonkeyTest, testing::ValuesIn(seeds()), testing::PrintToStringParamName());

} // namespace cw
