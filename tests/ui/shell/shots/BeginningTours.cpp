// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/shell/SalvageDialog.h"
#include "ui/shell/Settings.h"

namespace cw::shots {

void tourWelcome(ShotStudio& studio)
{
    studio.take("welcome");
    const QDateTime now = QDateTime::currentDateTime();
    studio.settings().addRecentDocument(
        {.path = studio.look().document,
         .name = QStringLiteral("Port Ellery food network"),
         .opened = now.addDays(-3)});
    studio.settings().addRecentDocument(
        {.path = QStringLiteral("/gone/neighbours.weave"),
         .name = QStringLiteral("Neighbours"),
         .opened = now.addDays(-40)});
    FakePrompter prompter;
    FakeFileChooser files;
    MainWindow again({.settings = studio.settings(), .prompter = prompter, .files = files});
    again.resize(studio.look().size);
    again.show();
    studio.takeAlone("welcome-again", again);
    again.hide();
    studio.window().activateWindow();
    std::ignore = QTest::qWaitForWindowActive(&studio.window());
}

void tourBeginnings(ShotStudio& studio)
{
    studio.create(studio.pathOf(QStringLiteral("new network.weave")));
    studio.act(ActionId::ShowMap);
    studio.take("map-empty");
    studio.act(ActionId::ShowMembers);
    studio.take("members-empty");
    studio.act(ActionId::TagMembers);
    studio.takeDialog("tags-empty");
    studio.act(ActionId::EditFields);
    studio.takeDialog("fields-empty");
    studio.act(ActionId::ShowBackups);
    studio.takeDialog("backups-empty");
    studio.close();
}

void tourDamage(ShotStudio& studio)
{
    const QString path = studio.pathOf(QStringLiteral("Harbour food.weave"));
    QFile::copy(studio.look().document, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    file.seek(file.size() / 2);
    file.write(QByteArray(20'000, 'x'));
    file.close();
    studio.window().open(path);
    studio.wait([&studio] { return studio.shown<QWidget>("recoveryPage") != nullptr; });
    studio.take("recovery");
    store::SalvageReport report;
    report.tables = {
        {.table = QStringLiteral("member"), .kept = 118, .expected = 120, .refused = 2},
        {.table = QStringLiteral("relationship"), .kept = 371, .expected = 380, .orphaned = 9},
        {.table = QStringLiteral("interaction"), .kept = 402, .expected = 402}};
    SalvageDialog salvage(report);
    salvage.show();
    studio.takeAlone("salvage", salvage);
}

} // namespace cw::shots
