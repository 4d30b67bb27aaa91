// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kernel/base/Result.h"
#include "core/network/Ids.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace cw {

class Commits;
class Document;
class ImportPreview;
class MainWindow;
class HealthView;
class WeaveView;
class InspectorContent;
class QuickCaptureBar;
class MapWorkspace;
class MemberPicker;
class MemberActions;
class MembersView;
class MemberWishes;

/// Everything that shows one open document in a window: its workspaces and what stands in the
/// inspector. Made when a document opens, destroyed before it closes.
class DocumentViews : public QObject
{
    Q_OBJECT

public:
    DocumentViews(Commits& commits, MainWindow& window);
    ~DocumentViews() override;

    /// Selects the member and brings it into view.
    void goTo(MemberId id);
    /// Shows what these foreign files would bring, and brings it when told to.
    void import(const QStringList& paths);
    MapWorkspace& map() { return *m_map; }

private:
    QWidget* makeMembers(QWidget* parent);
    QWidget* makeWeave(QWidget* parent);
    QWidget* makeHealth(QWidget* parent);
    void connectActions();
    void importCopied();
    void show(ImportPreview* preview);
    void exportNetwork();
    void writeLetters();
    bool isShown(const QString& key) const;
    void selectAll();
    void addMember();
    void openInspector();
    void openCapture();
    void say(const Error& error);
    void sayWhere(const Error& error, const QString& where);

    Commits& m_commits;
    Document& m_document;
    MainWindow& m_window;
    std::unique_ptr<MemberPicker> m_picker;
    std::unique_ptr<MemberWishes> m_wishes;
    std::unique_ptr<QuickCaptureBar> m_capture; ///< null until it is asked for
    std::unique_ptr<MemberActions> m_memberActions;
    MapWorkspace* m_map = nullptr;
    MembersView* m_members = nullptr; ///< null until it is shown, as the next
    HealthView* m_health = nullptr;
    WeaveView* m_weave = nullptr;
};

} // namespace cw
