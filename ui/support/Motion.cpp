// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Motion.h"

namespace cw::motion {

namespace {
bool reducedMotion = false;
}

void setReduced(bool reduced)
{
    reducedMotion = reduced;
}

int stateMs()
{
    return reducedMotion ? 0 : 120;
}

int cameraMs()
{
    return reducedMotion ? 0 : 250;
}

} // namespace cw::motion
