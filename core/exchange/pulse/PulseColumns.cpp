// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pulse/PulseColumns.h"

#include <algorithm>
#include <tuple>

namespace cw::exchange {

namespace {

bool isSame(const QString& header, const QString& text)
{
    return header.simplified().compare(text.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

qsizetype PulseColumns::questionCount() const
{
    return std::ranges::count_if(
        questions, [](PulseQuestionId question) { return bool(question); });
}

std::vector<PulseQuestionId> questionsInOrder(const Network& network, const PulseRound& round)
{
    std::vector<PulseQuestionId> questions(round.questions.begin(), round.questions.end());
    std::ranges::sort(questions, {}, [&](PulseQuestionId id) {
        return std::tuple(network.find(id)->position, id);
    });
    return questions;
}

PulseColumns pulseColumns(
    const Network& network, const PulseRound& round, const QStringList& header,
    const PulseSheetWords& words)
{
    PulseColumns columns;
    std::vector<PulseQuestionId> left = questionsInOrder(network, round);
    for (int i = 0; i < header.size(); ++i) {
        columns.questions.emplace_back();
        const auto question = std::ranges::find_if(
            left, [&](PulseQuestionId id) { return isSame(header[i], network.find(id)->text); });
        if (question != left.end()) {
            columns.questions.back() = *question;
            left.erase(question);
        } else if (columns.name < 0 && isSame(header[i], words.name)) {
            columns.name = i;
        } else if (columns.id < 0 && isSame(header[i], words.id)) {
            columns.id = i;
        }
    }
    return columns;
}

} // namespace cw::exchange
