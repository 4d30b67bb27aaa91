// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QWidget>

#include <array>

namespace cw {

class AssessmentHistory;
class Commits;
class DepthPicker;
class InlineField;
class ProfileSection;

/// A relationship as each side sees it, and an observer: depth and trust today, how that went over
/// time, and every view of its own. Part of the profile.
class ViewsPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param commits  outlive the panel.
    ViewsPanel(Commits& commits, QWidget* parent);

    void showViews(const Relationship& tie);

private:
    QWidget* makeTrust(QWidget* parent);
    void showTrust(const Relationship& tie);
    void showAssessments(const Relationship& tie);
    static QStringList whatIsSaid(const Assessment& each);
    void assess(MemberId author, int depth);
    void setTrust(std::size_t whose, InlineField& field, const QString& trust);
    void openView(AssessmentId corrected);
    bool commit(const Result<Change>& change);

    Commits& m_commits;
    Document& m_document;
    RelationshipId m_relationship;
    DepthPicker* m_firstDepth = nullptr;
    DepthPicker* m_secondDepth = nullptr;
    DepthPicker* m_observedDepth = nullptr;
    AssessmentHistory* m_history = nullptr;
    std::array<InlineField*, 3> m_trust{}; ///< first, second, observers
    ProfileSection* m_list = nullptr;
};

} // namespace cw
