// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the whole window to look at. Not a test; a person judges (packaging/take-screenshots
// takes them all). window_shots [options] FOLDER DOCUMENT.weave
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/shell/Languages.h"
#include "ui/shell/Settings.h"
#include "ui/support/Appearance.h"
#include "ui/support/Motion.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QStandardPaths>

#include <map>

namespace {

void takeAll(cw::shots::ShotStudio& studio)
{
    using namespace cw::shots;
    tourWelcome(studio);
    studio.open(studio.look().document);
    tourWorkspaces(studio);
    tourHealth(studio);
    tourReach(studio);
    tourReading(studio);
    tourWeave(studio);
    tourHealthTime(studio);
    tourQuarter(studio);
    tourPulse(studio);
    tourStage(studio);
    tourWriting(studio);
    tourInspector(studio);
    tourCapture(studio);
    tourDialogs(studio);
    tourImport(studio);
    studio.close();
    tourBeginnings(studio);
    tourDamage(studio);
}

/// One of the tours of a network alone.
void takeOne(cw::shots::ShotStudio& studio, const QString& name)
{
    using namespace cw::shots;
    const std::map<QString, void (*)(ShotStudio&)> tours{
        {QStringLiteral("workspaces"), tourWorkspaces},
        {QStringLiteral("health"), tourHealth},
        {QStringLiteral("reach"), tourReach},
        {QStringLiteral("reading"), tourReading},
        {QStringLiteral("weave"), tourWeave},
        {QStringLiteral("health-time"), tourHealthTime},
        {QStringLiteral("quarter"), tourQuarter},
        {QStringLiteral("pulse"), tourPulse},
        {QStringLiteral("stage"), tourStage},
        {QStringLiteral("writing"), tourWriting},
        {QStringLiteral("inspector"), tourInspector},
        {QStringLiteral("capture"), tourCapture},
        {QStringLiteral("dialogs"), tourDialogs},
        {QStringLiteral("import"), tourImport}};
    const auto tour = tours.find(name);
    if (tour == tours.end()) {
        qWarning("there is no such tour");
        return;
    }
    studio.open(studio.look().document);
    tour->second(studio);
    studio.close();
}

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
    const QCommandLineOption only(QStringLiteral("only"), {}, QStringLiteral("tour"));
    options.addOptions({size, dark, reverse, language, prefix, only});
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
    cw::shots::ShotStudio studio(
        {.size = sizeFrom(options.value(size)),
         .folder = options.positionalArguments().first(),
         .prefix = options.value(prefix),
         .document = copy},
        settings);
    if (options.isSet(only))
        takeOne(studio, options.value(only));
    else
        takeAll(studio);
    return 0;
}
