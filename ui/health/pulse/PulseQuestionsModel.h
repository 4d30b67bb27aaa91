// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/panels/Finding.h"
#include "ui/health/HealthModel.h"

#include <QAbstractTableModel>

namespace cw {

/// The questions of one round, a row each: its mean, what it was before, and how many answered.
class PulseQuestionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { QuestionColumn, MeanColumn, BeforeColumn, AnsweredColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param pulses  closed rounds, oldest first, to look back in.
    void show(
        const health::PulseReading& reading, std::vector<health::PulseReading> pulses,
        std::shared_ptr<const HealthPicture> picture);
    const health::PulseReading& reading() const { return m_reading; }
    const std::vector<health::PulseReading>& pulses() const { return m_pulses; }
    const health::QuestionReading& questionAt(int row) const
    {
        return m_reading.questions[static_cast<std::size_t>(row)];
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const health::QuestionReading& question, int column) const;

    health::PulseReading m_reading;
    std::vector<health::PulseReading> m_pulses;
    std::shared_ptr<const HealthPicture> m_picture;
};

} // namespace cw
