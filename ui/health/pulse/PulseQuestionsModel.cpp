// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/pulse/PulseQuestionsModel.h"

#include "ui/health/PhaseText.h"
#include "ui/health/pulse/PulseWords.h"
#include "ui/support/PulseText.h"

#include <utility>

namespace cw {

void PulseQuestionsModel::show(
    const health::PulseReading& reading, std::vector<health::PulseReading> pulses,
    std::shared_ptr<const HealthPicture> picture)
{
    beginResetModel();
    m_reading = reading;
    m_pulses = std::move(pulses);
    m_picture = std::move(picture);
    endResetModel();
}

int PulseQuestionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reading.questions.size());
}

int PulseQuestionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PulseQuestionsModel::textOf(const health::QuestionReading& question, int column) const
{
    switch (column) {
    case QuestionColumn:
        return m_picture->network.find(question.question)->text;
    case MeanColumn:
        return question.figures.isShown() || question.figures.answers == 0
                   ? pulseMeanText(question.figures)
                   : tr("too few", "people answered for their answers to be shown");
    case BeforeColumn: {
        const auto* const before = questionBefore(m_pulses, m_reading, question.question);
        return before ? pulseMeanText(before->figures) : QString();
    }
    case AnsweredColumn:
        return pulseAnsweredText(question.figures, m_reading);
    default:
        return {};
    }
}

QVariant PulseQuestionsModel::data(const QModelIndex& index, int role) const
{
    const health::QuestionReading& question = questionAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(question, index.column());
    if (role == Qt::ToolTipRole) {
        if (index.column() == QuestionColumn)
            return capitalized(pulseThemeText(question.theme));
        return question.figures.isShown()
                   ? QString()
                   : pulseQuestionText(question, m_reading, m_picture->pulse.smallestGroup);
    }
    if (role == Qt::TextAlignmentRole && index.column() != QuestionColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    return {};
}

QVariant PulseQuestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != QuestionColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuestionColumn:
        return tr("Question");
    case MeanColumn:
        return tr("Mean");
    case BeforeColumn:
        return tr("Before", "the mean of an earlier round");
    case AnsweredColumn:
        return tr("Answered", "how many people");
    default:
        return {};
    }
}

} // namespace cw
