// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Network.h"
#include "ui/weaving/MapSight.h"

#include <QScrollArea>
#include <QUrl>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cw {

class Commits;
class FlowLayout;
class InlineField;
class RecordFields;

/// One introduction: how far it is and what can be done about it, what both bring and would have of
/// it, the message, when to ask after it, and what became of it.
class IntroductionPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// @param commits  outlive the panel.
    IntroductionPanel(Commits& commits, QWidget* parent);

    /// @param id  none, or gone: the panel is empty.
    void show(IntroductionId id);
    IntroductionId shown() const { return m_id; }

    /// Opens an address in the program made for it; false: there is none.
    using UrlOpener = std::function<bool(const QUrl&)>;
    void setUrlOpener(UrlOpener opener) { m_openUrl = std::move(opener); }

signals:
    void sightRequested(const cw::MapSight& sight);
    /// A short word about what was done.
    void said(const QString& text);

private:
    void build();
    void addTexts(QVBoxLayout& column);
    void addMessageButtons(QVBoxLayout& column);
    InlineField* addText(const QString& column, const QString& label, QWidget* parent);
    void refresh();
    void refreshActions(const Introduction& row);
    void refreshFollowUps(const Introduction& row);
    void refreshMail(const Introduction& row);
    void writeFromProfiles();
    void openMail(const std::vector<MemberId>& to, const QString& body);
    void planFollowUp(int days);
    void remove();
    const Introduction* row() const;

    Commits& m_commits;
    IntroductionId m_id;
    UrlOpener m_openUrl;
    RecordFields* m_fields = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_stage = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_actions = nullptr;
    FlowLayout* m_actionRow = nullptr;
    InlineField* m_strengthsFirst = nullptr;
    InlineField* m_strengthsSecond = nullptr;
    QPushButton* m_draft = nullptr;
    QPushButton* m_mail = nullptr;
    QWidget* m_followUps = nullptr;
    QVBoxLayout* m_followUpRows = nullptr;
    InlineField* m_learned = nullptr;
};

} // namespace cw
