// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Pulse.h"
#include "core/health/pulse/PulseAsked.h"
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/health/HealthModel.h"
#include "ui/health/HealthView.h"
#include "ui/health/pulse/OnTheSpotDialog.h"
#include "ui/health/pulse/PulseActions.h"
#include "ui/health/pulse/PulseSheetDialog.h"
#include "ui/health/pulse/StartPulseDialog.h"
#include "ui/shell/Toast.h"
#include "ui/support/PulseText.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace cw::shots {

namespace {

void carryOut(ShotStudio& studio, const Result<Change>& change)
{
    if (!change.ok() || !studio.window().document()->commit(*change, {}).ok())
        qWarning("the tour could not change the network");
}

PulseRoundId start(ShotStudio& studio, const char* label, CivilDate day, bool isAnonymous)
{
    PulseRound round;
    round.label = QString::fromUtf8(label);
    round.asked = day;
    round.isAnonymous = isAnonymous;
    for (const MemberId member : membersToAsk(studio.network(), health::PulseCircle::People))
        round.askedMembers.insert(member);
    const bool isFirst = studio.network().all<PulseQuestion>().size() == 0;
    const std::vector<PulseQuestion> added =
        isFirst ? suggestedPulseQuestions() : std::vector<PulseQuestion>();
    const auto change =
        edit::startPulseAsking(studio.window().document()->editContext(), round, added);
    carryOut(studio, change);
    return edit::insertedId<PulseRound>(*change);
}

/// Two of three answer, but of safety only a few; later ones a little higher.
void answer(ShotStudio& studio, PulseRoundId id, int lift)
{
    const PulseRound round = *studio.network().find(id);
    std::vector<PulseAnswer> answers;
    int person = 0;
    for (const MemberId member : round.askedMembers) {
        if (++person % 3 == 0)
            continue;
        int step = 0;
        for (const PulseQuestionId question : round.questions) {
            ++step;
            if (step == 3 && person > 4)
                continue;
            answers.push_back(
                {.id = {},
                 .round = id,
                 .question = question,
                 .member = round.isAnonymous ? MemberId() : member,
                 .value = std::clamp(1 + (person * step + person / 2) % 5 + lift, 1, 5)});
        }
    }
    carryOut(studio, edit::takePulseSheets(studio.window().document()->editContext(), id, answers));
}

void close(ShotStudio& studio, PulseRoundId id, CivilDate day)
{
    carryOut(studio, edit::closePulse(studio.window().document()->editContext(), id, day));
}

void waitForNumbers(const HealthModel& model)
{
    ShotStudio::wait([&model] { return !model.isStale() && model.picture()->isWhole; });
}

void takeDialogs(ShotStudio& studio, HealthView& health, PulseRoundId open)
{
    health.pulse().askOnTheSpot(open);
    auto* dialog = studio.shown<OnTheSpotDialog>();
    for (const Qt::Key key : {Qt::Key_4, Qt::Key_2, Qt::Key_5})
        QTest::keyClick(dialog->focusWidget(), key);
    studio.take("pulse-on-the-spot", dialog);
    dialog->reject();
    exchange::PulseSheetRead read;
    read.answers = {{.id = {}, .round = open, .question = {}, .member = {}, .value = 3}};
    read.sheets = 1;
    read.problems = {
        {exchange::Place{
             QStringLiteral("sheet.csv"), 4, studio.network().all<PulseQuestion>().begin()->text},
         QStringLiteral("7"),
         exchange::Reason::OutOfRange,
         {}},
        {exchange::Place{QStringLiteral("sheet.csv"), 9, QStringLiteral("Name")},
         QStringLiteral("Zoe Quist"), exchange::Reason::UnknownValue, QStringLiteral("member")}};
    auto* sheet = new PulseSheetDialog(health.pulse().commits(), open, read, &health);
    sheet->open();
    studio.take("pulse-sheet", sheet);
    delete sheet;
}

} // namespace

/// From nobody asked to two rounds held against each other.
void tourPulse(ShotStudio& studio)
{
    studio.act(ActionId::ShowHealth);
    auto* health = studio.shown<HealthView>();
    HealthModel& model = health->model();
    const CivilDate today = studio.window().document()->today();
    waitForNumbers(model);
    studio.take("pulse-invitation");
    studio.act(ActionId::StartPulse);
    studio.take("pulse-start", studio.shown<StartPulseDialog>());
    studio.shown<StartPulseDialog>()->reject();
    const PulseRoundId first = start(studio, "Autumn", today.plusDays(-200), true);
    answer(studio, first, 0);
    close(studio, first, today.plusDays(-190));
    const PulseRoundId second = start(studio, "Spring", today.plusDays(-20), false);
    answer(studio, second, 1);
    waitForNumbers(model);
    studio.take("pulse-strip");
    health->open(health::Panel::Pulse);
    studio.take("pulse-under-way");
    takeDialogs(studio, *health, second);
    close(studio, second, today.plusDays(-10));
    waitForNumbers(model);
    studio.window().toast().hide();
    studio.take("pulse-page");
    auto* lists = studio.shown<QTabWidget>("pulseLists");
    for (int i = 1; i < lists->count(); ++i) {
        lists->setCurrentIndex(i);
        studio.take(qPrintable(QStringLiteral("pulse-page-%1").arg(i)));
    }
    auto* text = studio.shown<QScrollArea>("pulseText")->verticalScrollBar();
    text->setValue(text->maximum());
    studio.take("pulse-page-end");
    health->close();
    auto* bar = studio.shown<QScrollArea>("healthDashboard")->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    studio.take("pulse-card");
}

} // namespace cw::shots
