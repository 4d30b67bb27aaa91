// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the whole window to look at. Not a test; a person judges (packaging/take-screenshots
// takes them all). window_shots [options] FOLDER DOCUMENT.weave
#include "core/document/Document.h"
#include "tests/support/FakeDialogs.h"
#include "ui/canvas/GraphCanvas.h"
#include "ui/members/MemberTable.h"
#include "ui/relationships/QuickCaptureBar.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WindowFrame.h"
#include "ui/support/Appearance.h"
#include "ui/support/Motion.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace {

using cw::ActionId;

struct Look
{
    QSize size;
    QString folder;
    QString prefix; ///< of the files' names
    QString document;
};

void writeText(const QString& path, const QString& text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

/// A walk through one window, a picture at each stop.
class Walk : public QObject
{
public:
    Walk(const Look& look, cw::Settings& settings)
        : m_look(look)
        , m_settings(settings)
        , m_window({.settings = settings, .prompter = m_prompter, .files = m_files})
    {
        m_window.resize(look.size);
        m_window.show();
        std::ignore = QTest::qWaitForWindowActive(&m_window);
    }

    void run()
    {
        welcome();
        open(m_look.document);
        map();
        members();
        inspector();
        capture();
        dialogs();
        imports();
        empty();
        recovery();
    }

private:
    void settle()
    {
        const auto isStill = [this] {
            const auto canvases = m_window.findChildren<cw::GraphCanvas*>();
            return m_window.tasks().isIdle() &&
                   std::all_of(canvases.begin(), canvases.end(), [](auto* canvas) {
                       return !canvas->isVisible() || canvas->isSettled();
                   });
        };
        QApplication::processEvents();
        if (!QTest::qWaitFor(isStill, 60'000))
            qWarning("it does not come to rest");
        QApplication::processEvents();
    }

    /// The window, and above it what lies on it: a dialog or a menu.
    void take(const char* name, QWidget* above = nullptr)
    {
        settle();
        QPixmap picture = m_window.grab();
        if (above) {
            QPainter painter(&picture);
            const QPixmap over = above->grab();
            const QSize left = m_window.size() - above->size();
            const QPoint at = qobject_cast<QMenu*>(above)
                                  ? m_window.mapFromGlobal(above->pos())
                                  : QPoint(left.width() / 2, left.height() / 2);
            painter.drawPixmap(at, over);
            painter.setPen(Qt::gray);
            painter.drawRect(QRect(at, above->size()).adjusted(-1, -1, 0, 0));
        }
        const QString file = m_look.prefix + QLatin1Char('-') + QLatin1String(name);
        picture.save(QDir(m_look.folder).filePath(file + QStringLiteral(".png")));
    }

    template <class Predicate>
    static void wait(Predicate predicate)
    {
        if (!QTest::qWaitFor(predicate, 30'000))
            qWarning("waited in vain");
    }

    template <class Widget>
    Widget* shown(const char* name = nullptr)
    {
        const auto all = m_window.findChildren<Widget*>(QLatin1String(name));
        const auto visible =
            std::find_if(all.begin(), all.end(), [](auto* each) { return each->isVisible(); });
        return visible == all.end() ? nullptr : *visible;
    }

    void act(ActionId id) { m_window.actions().action(id).trigger(); }
    const cw::Network& network() { return m_window.document()->network(); }

    void open(const QString& path)
    {
        m_window.open(path);
        wait([this] { return m_window.document() != nullptr; });
        if (!m_window.document())
            qFatal("cannot open the document");
    }

    /// The member that most meet.
    cw::MemberId hub()
    {
        cw::MemberId best;
        std::size_t most = 0;
        for (const cw::Member& member : network().all<cw::Member>()) {
            const std::size_t ties = network().relationshipsOf(member.id).size();
            if (member.kind == cw::MemberKind::Individual && ties > most) {
                most = ties;
                best = member.id;
            }
        }
        return best;
    }

    /// The relationship of which most is known.
    cw::RelationshipId story()
    {
        cw::RelationshipId best;
        std::size_t most = 0;
        for (const cw::Relationship& tie : network().all<cw::Relationship>()) {
            std::size_t known = network().referencing(&cw::Strand::relationship, tie.id).size();
            known += network().referencing(&cw::Assessment::relationship, tie.id).size();
            if (known > most) {
                most = known;
                best = tie.id;
            }
        }
        return best;
    }

    void welcome()
    {
        take("welcome");
        const QDateTime now = QDateTime::currentDateTime();
        m_settings.addRecentDocument(
            {.path = m_look.document,
             .name = QStringLiteral("Port Ellery food network"),
             .opened = now.addDays(-3)});
        m_settings.addRecentDocument(
            {.path = QStringLiteral("/gone/neighbours.weave"),
             .name = QStringLiteral("Neighbours"),
             .opened = now.addDays(-40)});
        cw::MainWindow again({.settings = m_settings, .prompter = m_prompter, .files = m_files});
        again.resize(m_look.size);
        again.show();
        QApplication::processEvents();
        again.grab().save(
            QDir(m_look.folder).filePath(m_look.prefix + QStringLiteral("-welcome-again.png")));
        again.hide();
        m_window.activateWindow();
        std::ignore = QTest::qWaitForWindowActive(&m_window);
    }

    void map()
    {
        act(ActionId::ShowMap);
        take("map");
        m_window.selection().select(hub());
        shown<cw::GraphCanvas>()->goTo(hub().value);
        take("map-selected");
        shown<cw::GraphCanvas>()->zoomToReading();
        take("map-near");
        act(ActionId::ZoomToFit);
        // The menu has an event loop of its own until it is closed.
        QTimer::singleShot(0, this, [this] {
            if (QWidget* menu = QApplication::activePopupWidget()) {
                take("menu", menu);
                menu->close();
            }
        });
        act(ActionId::OpenMenu);
        m_window.offerUndo(QStringLiteral("Removed 3 members"));
        m_window.selection().clear();
        act(ActionId::ToggleInspector);
        act(ActionId::ZoomToFit);
        take("map-wide");
        act(ActionId::ToggleInspector);
        m_window.toast().hide();
    }

    void members()
    {
        act(ActionId::ShowMembers);
        auto* table = shown<cw::MemberTable>();
        take("members");
        m_window.selection().select(hub());
        take("members-selected");
        std::vector<cw::MemberId> some;
        for (const cw::Member& member : network().all<cw::Member>()) {
            if (some.size() < 7)
                some.push_back(member.id);
        }
        m_window.selection().set(some);
        take("members-several");
        m_window.selection().select(hub());
        table->setFocus();
        const QModelIndex sector = table->currentIndex().siblingAtColumn(3);
        table->setCurrentIndex(sector);
        table->edit(sector);
        take("members-edit");
        table->closePersistentEditor(sector);
        QTest::keyClick(table->viewport(), Qt::Key_Escape);
        shown<QLineEdit>("memberFilter")->setText(QStringLiteral("zzz"));
        take("members-none");
        shown<QLineEdit>("memberFilter")->clear();
    }

    void scrollInspector(bool toEnd)
    {
        if (auto* page = shown<QScrollArea>("relationshipProfile"))
            page->verticalScrollBar()->setValue(toEnd ? page->verticalScrollBar()->maximum() : 0);
        if (auto* page = shown<QScrollArea>("memberProfile"))
            page->verticalScrollBar()->setValue(toEnd ? page->verticalScrollBar()->maximum() : 0);
    }

    void inspector()
    {
        act(ActionId::ShowMap);
        m_window.selection().select(hub());
        QApplication::processEvents();
        scrollInspector(true);
        take("member-end");
        m_window.selection().select(story());
        take("relationship");
        scrollInspector(true);
        take("relationship-end");
    }

    void capture()
    {
        m_window.selection().clear();
        act(ActionId::QuickCapture);
        take("capture-empty");
        auto* bar = shown<cw::QuickCaptureBar>();
        auto* sentence = shown<QLineEdit>("captureSentence");
        const QString known = network().find(hub())->name;
        QTest::keyClicks(sentence, known + QStringLiteral(" met Zoe Quillfeather, exchanging"));
        take("capture");
        sentence->clear();
        QTest::keyClicks(sentence, QStringLiteral("an"));
        take("capture-partly");
        QTest::keyClick(sentence, Qt::Key_Escape);
        QTest::keyClick(sentence, Qt::Key_Escape);
        if (bar)
            bar->hide();
        act(ActionId::SearchOrDo);
        take("palette");
        QTest::keyClicks(shown<QLineEdit>("paletteField"), QStringLiteral("an"));
        take("palette-found");
        QTest::keyClicks(shown<QLineEdit>("paletteField"), QStringLiteral("xqzw"));
        take("palette-nothing");
        QTest::keyClick(shown<QLineEdit>("paletteField"), Qt::Key_Escape);
    }

    void takeDialog(const char* name)
    {
        if (auto* dialog = shown<QDialog>()) {
            take(name, dialog);
            dialog->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void dialogs()
    {
        act(ActionId::OpenSettings);
        takeDialog("settings");
        act(ActionId::ShowShortcuts);
        takeDialog("keys");
        act(ActionId::About);
        takeDialog("about");
        act(ActionId::Export);
        takeDialog("export");
    }

    /// Sheets with a little of everything: new, changed, as they are, doubtful and wrong.
    QStringList sheets()
    {
        const QString elements = m_home.filePath(QStringLiteral("autumn members.csv"));
        const QString connections = m_home.filePath(QStringLiteral("autumn connections.csv"));
        QString rows = QStringLiteral("Label,Type,Sector,Email\n");
        int count = 0;
        for (const cw::Member& member : network().all<cw::Member>()) {
            if (++count <= 12)
                rows += QStringLiteral("%1,%2,%3,\n")
                            .arg(
                                member.name, member.type,
                                count % 3 ? member.sector : QStringLiteral("Farming"));
            else if (count <= 15)
                rows += QStringLiteral("%1,%2,%3,\n")
                            .arg(member.name.toUpper(), member.type, member.sector);
        }
        rows += QStringLiteral("Zoe Quillfeather,Person,Retail,zoe@quill.example\n"
                               ",Person,Retail,nobody@example.org\n"
                               "Bram Oduya,Wizard,Retail,bram@example.org\n");
        writeText(elements, rows);
        writeText(
            connections,
            QStringLiteral("From,To,Direction,Type,Strength,Start date\n"
                           "Zoe Quillfeather,Bram Oduya,mutual,shares information,3,2025-03-01\n"
                           "Zoe Quillfeather,Zoe Quillfeather,mutual,works with,2,2025-03-01\n"
                           "Bram Oduya,Jon Doe,sideways,mentors,4,2025-13-45\n"
                           ",Bram Oduya,directed,mentors,4,\n"
                           "Bram Oduya,Zoe Quillfeather,directed,funds,many,yesterday\n"));
        return {elements, connections};
    }

    void imports()
    {
        m_window.bring(sheets());
        auto* dialog = shown<QDialog>();
        auto* tabs = dialog ? dialog->findChild<QTabWidget*>() : nullptr;
        if (!tabs)
            return;
        settle();
        take("import", dialog);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            take(("import-tab" + std::to_string(tab)).c_str(), dialog);
        }
        takeDialog("import-last");
        writeText(m_home.filePath(QStringLiteral("nothing.csv")), QStringLiteral("a,b\n1,2\n"));
        m_window.bring({m_home.filePath(QStringLiteral("nothing.csv"))});
        takeDialog("import-nothing");
        m_window.bring({m_home.filePath(QStringLiteral("gone.csv"))});
        takeDialog("import-failed");
    }

    void empty()
    {
        act(ActionId::CloseNetwork);
        wait([this] { return m_window.isEmpty(); });
        m_window.create(m_home.filePath(QStringLiteral("new network.weave")));
        wait([this] { return m_window.document() != nullptr; });
        act(ActionId::ShowMap);
        take("map-empty");
        act(ActionId::ShowMembers);
        take("members-empty");
        act(ActionId::CloseNetwork);
        wait([this] { return m_window.isEmpty(); });
    }

    void recovery()
    {
        const QString path = m_home.filePath(QStringLiteral("Harbour food.weave"));
        QFile::remove(path);
        QFile::copy(m_look.document, path);
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            return;
        file.seek(file.size() / 2);
        file.write(QByteArray(20'000, 'x'));
        file.close();
        m_window.open(path);
        wait([this] {
            return m_window.findChild<QWidget*>(QStringLiteral("recoveryPage")) != nullptr;
        });
        take("recovery");
    }

    Look m_look;
    cw::Settings& m_settings;
    QTemporaryDir m_home;
    cw::FakePrompter m_prompter;
    cw::FakeFileChooser m_files;
    cw::MainWindow m_window;
};

QSize sizeFrom(const QString& text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("commonweave-shots"));
    QCommandLineParser options;
    const QCommandLineOption size(
        QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1280x720"));
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption reverse(QStringLiteral("mirrored"));
    const QCommandLineOption language(
        QStringLiteral("language"), {}, QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption prefix(
        QStringLiteral("prefix"), {}, QStringLiteral("text"), QStringLiteral("window"));
    options.addOptions({size, dark, reverse, language, prefix});
    options.process(application);
    if (options.positionalArguments().size() != 2)
        options.showHelp(2);
    QLocale::setDefault(QLocale(options.value(language)));
    cw::installLanguage(options.value(language));
    if (options.isSet(reverse))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    cw::installStyle();
    cw::applyAppearance(options.isSet(dark) ? cw::Appearance::Dark : cw::Appearance::Light);
    cw::motion::setReduced(true);
    QTemporaryDir home;
    cw::Settings settings(home.filePath(QStringLiteral("settings.conf")));
    const QString copy = home.filePath(QStringLiteral("network.weave"));
    QFile::copy(options.positionalArguments().last(), copy);
    Walk(
        {.size = sizeFrom(options.value(size)),
         .folder = options.positionalArguments().first(),
         .prefix = options.value(prefix),
         .document = copy},
        settings)
        .run();
    return 0;
}
