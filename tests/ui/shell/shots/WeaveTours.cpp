// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/weaving/TodayPage.h"
#include "ui/weaving/WeaveModel.h"
#include "ui/weaving/WeaveView.h"

#include <QScrollBar>

namespace cw::shots {

void tourWeave(ShotStudio& studio)
{
    studio.act(ActionId::ShowWeave);
    auto* weave = studio.shown<WeaveView>();
    ShotStudio::wait([&] { return weave->model().picture() && weave->model().picture()->advice; });
    studio.take("weave");
    QScrollBar* bar = weave->today().verticalScrollBar();
    bar->setValue(bar->maximum());
    studio.take("weave-end");
}

} // namespace cw::shots
