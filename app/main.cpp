// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include <QApplication>

#include <memory>

namespace {

/// The kind of application that the words need: drawing wants a platform, offscreen where there is
/// no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, const QStringList& words)
{
    if (!cw::cli::draws(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto application = makeApplication(argc, argv, words);
    QCoreApplication::setApplicationName(QStringLiteral("commonweave"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMMONWEAVE_VERSION));
    return cw::cli::runCommand(words);
}
