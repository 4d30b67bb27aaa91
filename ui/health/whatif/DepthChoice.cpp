// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/whatif/DepthChoice.h"

#include "core/health/scenario/Scenario.h"
#include "ui/support/DomainText.h"

#include <QComboBox>
#include <QCoreApplication>

namespace cw {

namespace {

struct DepthChoice
{
    Q_DECLARE_TR_FUNCTIONS(DepthChoice)
};

} // namespace

QComboBox* makeDepthChoice(QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QStringLiteral("proposedDepth"));
    choice->setAccessibleName(DepthChoice::tr("How deep the tie would be"));
    choice->setToolTip(DepthChoice::tr("How deep the tie would be"));
    for (int depth = 1; depth <= kDeepest; ++depth)
        choice->addItem(depthText(depth), depth);
    chooseDepth(*choice, health::kProposedDepth);
    return choice;
}

void chooseDepth(QComboBox& choice, int depth)
{
    choice.setCurrentIndex(choice.findData(depth));
}

} // namespace cw
