// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QDialog>

#include <utility>
#include <vector>

namespace cw {

class Commits;
class InlineField;

/// What is said of the network as a whole: its name, what it is about, when and where. Edited in
/// place; each field is a step that can be undone.
class NetworkDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param commits  outlive the dialog.
    explicit NetworkDialog(Commits& commits, QWidget* parent = nullptr);

public slots:
    void done(int result) override;

private:
    InlineField* addField(const char* column, const QString& label, bool isProse = false);
    template <class Enum>
    InlineField* addChoice(const char* column, const QString& label, QString (*text)(Enum));
    void build();
    void refresh();
    void keep(const QString& column, const QString& text, InlineField& field);
    void finishTyping();

    Commits& m_commits;
    Document& m_document;
    std::vector<std::pair<QString, InlineField*>> m_fields; ///< by column
};

} // namespace cw
