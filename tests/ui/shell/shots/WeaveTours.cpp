// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/support/Selection.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/WeaveView.h"
#include "ui/weaving/board/BoardPage.h"
#include "ui/weaving/board/ListingDialog.h"
#include "ui/weaving/introductions/IntroductionPanel.h"
#include "ui/weaving/introductions/IntroductionsPage.h"
#include "ui/weaving/log/LogDialog.h"
#include "ui/weaving/outcomes/OutcomesPage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace cw::shots {

namespace {

/// Puts something on the board by its dialog.
void list(
    ShotStudio& studio, const char* opener, std::size_t who, QStringView what, QStringView tags)
{
    studio.shown<QPushButton>(opener)->click();
    auto* dialog = studio.shown<ListingDialog>();
    const auto type = [dialog](const char* field, const QString& text) {
        dialog->findChild<QLineEdit*>(QLatin1String(field))->setText(text);
    };
    const MemberId member = studio.firstMembers(who + 1).back();
    type("listingMember", studio.network().find(member)->name);
    type("listingText", what.toString());
    type("listingTags", tags.toString());
    dialog->findChild<QPushButton*>(QStringLiteral("keepListing"))->click();
    studio.settle();
}

} // namespace

void tourWeave(ShotStudio& studio)
{
    studio.act(ActionId::ShowWeave);
    auto* weave = studio.shown<WeaveView>();
    ShotStudio::wait([&] { return weave->model().picture() && weave->model().picture()->advice; });
    studio.take("weave");
    QScrollBar* bar = weave->today().verticalScrollBar();
    bar->setValue(bar->maximum());
    studio.take("weave-end");
    const auto buttons = weave->today().widget()->findChildren<QPushButton*>();
    const auto whyHere = std::ranges::find(buttons, TodayPage::tr("Why here?"), &QPushButton::text);
    (*whyHere)->click();
    studio.settle();
    weave->today().ensureWidgetVisible((*whyHere)->parentWidget());
    studio.take("weave-why");
    bar->setValue(0);
    const auto onMap = std::ranges::find(buttons, TodayPage::tr("On the map"), &QPushButton::text);
    (*onMap)->click();
    studio.settle();
    studio.take("weave-on-map");
    studio.act(ActionId::ShowWeave);
    studio.window().selection().set(studio.firstMembers(2));
    studio.act(ActionId::LogContact);
    const auto* log = studio.shown<LogDialog>();
    for (const char* more : {"logIsGiven", "logIsHeard"})
        log->findChild<QCheckBox*>(QLatin1String(more))->setChecked(true);
    studio.settle();
    studio.takeDialog("weave-log");
    studio.act(ActionId::SetCadences);
    studio.settle();
    studio.takeDialog("weave-cadences");
    for (QPushButton* each : weave->today().widget()->findChildren<QPushButton*>()) {
        if (each->text() != TodayPage::tr("Introduce"))
            continue;
        each->click();
        break;
    }
    studio.take("weave-introduction");
    for (int side = 0; side < 2; ++side) {
        const auto sides =
            weave->introductions().findChildren<QPushButton*>(QStringLiteral("answerOfSide"));
        sides.at(side)->menu()->actions().at(1)->trigger(); // says yes
        studio.settle();
    }
    auto* made = weave->introductions().findChild<QPushButton*>(QStringLiteral("introduced"));
    studio.take("weave-introduction-agreed");
    made->click();
    studio.take("weave-introduction-made");
    weave->introductions().findChild<QPushButton*>(QStringLiteral("askOutcome"))->click();
    studio.takeDialog("weave-outcome");
    weave->openPage(weave->board());
    studio.take("weave-board-empty");
    list(studio, "newOffer", 3, u"a van on Sundays", u"transport");
    list(studio, "newOffer", 5, u"bookkeeping for small shops", u"money");
    list(studio, "newNeed", 8, u"transport for fifty boxes of apples", u"transport");
    list(studio, "newNeed", 9, u"a cold store until spring", {});
    studio.take("weave-board");
    weave->board().findChild<QPushButton*>(QStringLiteral("newNeed"))->click();
    studio.takeDialog("weave-listing");
    weave->openPage(weave->outcomes());
    ShotStudio::wait([&] { return !weave->model().isStale(); });
    studio.take("weave-became");
}

} // namespace cw::shots
