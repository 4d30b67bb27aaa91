// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PulseText.h"

#include <QCoreApplication>

namespace cw {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PulseText)
};

/// Statements, because people agree with them or do not, from 1 to 5.
QString suggestedText(PulseTheme theme)
{
    switch (theme) {
    case PulseTheme::Belonging:
        return Words::tr("I feel that I belong to this network.");
    case PulseTheme::Contribution:
        return Words::tr("I can contribute something here that matters.");
    case PulseTheme::Safety:
        return Words::tr("I can say what I think here, even where others see it differently.");
    case PulseTheme::Clarity:
        return Words::tr("I know what we are here for and where we are heading.");
    case PulseTheme::Value:
        return Words::tr("What I get from this network is worth the time that it takes me.");
    case PulseTheme::Interdependence:
        return Words::tr("We need each other to reach what each of us is after.");
    }
    return {};
}

} // namespace

QString pulseThemeText(PulseTheme theme)
{
    switch (theme) {
    case PulseTheme::Belonging:
        return Words::tr("belonging");
    case PulseTheme::Contribution:
        return Words::tr("contribution");
    case PulseTheme::Safety:
        return Words::tr("safety");
    case PulseTheme::Clarity:
        return Words::tr("clarity");
    case PulseTheme::Value:
        return Words::tr("value received");
    case PulseTheme::Interdependence:
        return Words::tr("interdependence");
    }
    return {};
}

std::vector<PulseQuestion> suggestedPulseQuestions()
{
    std::vector<PulseQuestion> questions;
    for (std::size_t i = 0; i < EnumKeys<PulseTheme>::keys.size(); ++i) {
        PulseQuestion question;
        question.theme = static_cast<PulseTheme>(i);
        question.text = suggestedText(question.theme);
        question.low = Words::tr("not true at all");
        question.high = Words::tr("entirely true");
        question.position = static_cast<int>(i);
        questions.push_back(question);
    }
    return questions;
}

} // namespace cw
