// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cw::shots {

class ShotStudio;

/// Each begins and ends with no network open, but those of a network, which need one.
void tourWelcome(ShotStudio& studio);
void tourWorkspaces(ShotStudio& studio); ///< of a network
void tourHealth(ShotStudio& studio);     ///< of a network
void tourReach(ShotStudio& studio);      ///< of a network
void tourReading(ShotStudio& studio);    ///< of a network
void tourWeave(ShotStudio& studio);      ///< of a network
void tourHealthTime(ShotStudio& studio); ///< of a network
void tourQuarter(ShotStudio& studio);    ///< of a network
void tourPulse(ShotStudio& studio);      ///< of a network
void tourStage(ShotStudio& studio);      ///< of a network
void tourWriting(ShotStudio& studio);    ///< of a network
void tourInspector(ShotStudio& studio);  ///< of a network
void tourCapture(ShotStudio& studio);    ///< of a network
void tourDialogs(ShotStudio& studio);    ///< of a network
void tourImport(ShotStudio& studio);     ///< of a network
void tourBeginnings(ShotStudio& studio);
void tourDamage(ShotStudio& studio);

} // namespace cw::shots
