// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"
#include "ui/weaving/MapSight.h"
#include "ui/weaving/TaskRow.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace cw {

class Commits;
class Selection;
struct WeavePicture;

/// The digest of the day: with whom to be in touch, which introductions wait for what, what has
/// been promised and what is needed soon. Every line can be done where it stands.
class TodayPage : public QScrollArea
{
    Q_OBJECT

public:
    /// @param commits, selection  outlive the page.
    TodayPage(Commits& commits, Selection& selection, QWidget* parent);

    /// @param picture  read from the document as it is, or was a moment ago.
    void show(std::shared_ptr<const WeavePicture> picture);
    /// The focus goes to the first line.
    void takeFocus();
    /// What is to be done; put-off and possible things aside.
    int lineCount() const { return m_lineCount; }

    // What the sections are made with (TodaySections.h).
    /// Whether a line is something that is to be done now.
    enum class Counts { No, Yes };
    void addHeading(const QString& text, int count);
    TaskRow* addRow(const TaskRow::Content& content, Counts counts = Counts::Yes);
    void addWords(const QString& text);
    /// One more that is to be done, though it is not shown.
    void countOne() { ++m_lineCount; }
    /// A button that shows all contacts, or few again.
    void addMore(const QString& text);
    bool showsAllContacts() const { return m_showsAllContacts; }
    /// Opening the line selects this, for the inspector.
    void opens(TaskRow* row, RelationshipId relationship);
    void opens(TaskRow* row, const std::vector<MemberId>& members);
    /// Opening the line opens the introduction.
    void opens(TaskRow* row, IntroductionId introduction);
    bool isReadOnly() const;
    Commits& commits() { return m_commits; }

signals:
    /// Light these up.
    void sightRequested(const cw::MapSight& sight);
    /// Somebody wants to work at one, or has just begun it.
    void introductionWanted(cw::IntroductionId introduction);
    /// Somebody wants to take along what is to be done.
    void calendarWanted();
    /// Somebody wants to see all of what is selected.
    void inspectorWanted();

private:
    void addRest(const WeavePicture& picture);
    QPushButton* addFlatButton(const QString& text, const char* name);
    int focusedRow() const;
    void focusRow(int place);

    Commits& m_commits;
    Selection& m_selection;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
    int m_lineCount = 0;
    bool m_showsAllContacts = false;
    std::shared_ptr<const WeavePicture> m_picture;
};

} // namespace cw
