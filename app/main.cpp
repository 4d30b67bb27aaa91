// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/cli/CommandLine.h"

#include <QApplication>
#include <QIcon>

#include <csignal>
#include <memory>
#include <optional>

namespace {

/// The kind of application that a command needs: drawing wants a platform, offscreen where there
/// is no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, const QStringList& words)
{
    if (!cw::cli::draws(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

/// Qt would end the program by a signal.
bool hasDisplay(const QStringList& words)
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || words.contains(u"-platform");
}

int runWindows(int& argc, char** argv, const QStringList& words)
{
    cw::cli::Console console;
    // What begins with a dash may be an option of Qt's, which only Qt knows.
    const bool hasOptions = !words.isEmpty() && words.first().startsWith(u'-');
    if (const auto refused = cw::cli::refuseForWindow(hasOptions ? QStringList() : words, console))
        return *refused;
    if (!hasDisplay(words)) {
        console.say(QCoreApplication::translate(
            "CommandLine", "There is no display to open a window on. 'commonweave --help' tells "
                           "what works without one."));
        return static_cast<int>(cw::cli::ExitCode::CannotOpen);
    }
    QApplication program(argc, argv);
    const QStringList files = QCoreApplication::arguments().mid(1);
    if (const auto refused = cw::cli::refuseForWindow(files, console))
        return *refused;
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Commonweave"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.commonweave.Commonweave"));
    QGuiApplication::setWindowIcon(
        QIcon(QStringLiteral(":/icons/org.commonweave.Commonweave.svg")));
    cw::Application application(cw::Settings::defaultPath());
    application.start(files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    // A file that outgrows a limit is a write that fails, and is said; not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("commonweave"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMMONWEAVE_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        const std::optional<QString> word = cw::cli::wordFrom(argv[i]);
        if (!word) {
            cw::cli::Console console;
            return cw::cli::refuseUnreadable(argv[i], console);
        }
        words.append(*word);
    }
    if (!cw::cli::isCommand(words))
        return runWindows(argc, argv, words);
    const auto application = makeApplication(argc, argv, words);
    return cw::cli::runCommand(words);
}
