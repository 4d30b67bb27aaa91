// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/scenario/Scenario.h"
#include "ui/health/AskForMember.h"
#include "ui/health/HealthModel.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cw {

class FlowLayout;

/// Asks who would be invited, and to whom they would be tied.
class InvitationForm : public QFrame
{
    Q_OBJECT

public:
    /// @param health, ask  outlive the form.
    InvitationForm(const HealthModel& health, const AskForMember& ask, QWidget* parent);

    /// Empty, with the focus in the name.
    void begin();

signals:
    void invited(const cw::health::Invitation& invitation);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTies();
    void askWhom();
    void know(MemberId member);
    void showKnown();
    void finish();

    const HealthModel& m_health;
    const AskForMember& m_ask;
    std::vector<MemberId> m_knows;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_depth = nullptr;
    QWidget* m_known = nullptr;
    FlowLayout* m_chips = nullptr;
    QPushButton* m_more = nullptr;
    QPushButton* m_done = nullptr;
};

} // namespace cw
