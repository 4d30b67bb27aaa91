// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/Ids.h"

#include <QObject>

namespace cw {

class Document;
class MainWindow;

/// Everything that shows one open document in a window: its workspaces and what stands in the
/// inspector. Made when a document opens, destroyed before it closes.
class DocumentViews : public QObject
{
    Q_OBJECT

public:
    DocumentViews(Document& document, MainWindow& window);
    ~DocumentViews() override;

    /// Selects the member and brings it into view.
    void goTo(MemberId id);

private:
    void connectActions();

    Document& m_document;
    MainWindow& m_window;
};

} // namespace cw
