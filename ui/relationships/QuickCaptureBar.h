// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/query/CaptureParser.h"
#include "core/query/Search.h"
#include "core/weaving/RaisedTies.h"

#include <QFrame>
#include <QHash>

#include <optional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace cw {

class Commits;

/// Notes a tie in one sentence without the mouse: "Sam Okoro met Ines Vidal, exchanging". What will
/// be made is shown while one types, unknown names as new ones; Enter does it in one step, Escape
/// closes. Who is meant can be changed on each name. Whether a tie is deeper now is asked, and left
/// as it is unless one says so.
class QuickCaptureBar : public QFrame
{
    Q_OBJECT

public:
    /// @param commits  outlive the bar.
    explicit QuickCaptureBar(Commits& commits, QWidget* parent = nullptr);

    /// Shows the bar, empty, with the cursor in it.
    void open();
    QSize sizeHint() const override;

signals:
    /// It is in the document; the members that the sentence named.
    void captured(const std::vector<cw::MemberId>& members);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void interpret();
    void showNames();
    QWidget* makeNameButton(std::size_t which);
    void choose(std::size_t which, MemberId member);
    QString meaning() const;
    QStringList heard() const;
    void askForTies();
    std::vector<weaving::TieToRaise> raisable() const;
    QString keptText() const;
    QString problem() const;
    QString nameOf(std::size_t which) const;
    void save();
    void close();

    Commits& m_commits;
    Document& m_document;
    query::Search m_search;
    query::CaptureParser m_parser;
    query::Interpretation m_captured;
    QHash<QString, MemberId> m_chosen; ///< by what was typed; none: somebody new
    QLineEdit* m_sentence = nullptr;
    QHBoxLayout* m_names = nullptr;
    QLabel* m_meaning = nullptr;
    QVBoxLayout* m_questions = nullptr;
    std::vector<weaving::TieToRaise> m_raisable;
    std::vector<QCheckBox*> m_raised; ///< one for each of these
};

} // namespace cw
