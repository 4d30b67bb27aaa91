// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/NetworkExport.h"
#include "core/kernel/base/Result.h"
#include "ui/canvas/MapSnapshot.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cw {

class Document;
class FileChooser;
class Prompter;
class TaskRunner;

/// What an export needs from the window; all outlive the dialog.
struct ExportServices
{
    TaskRunner& tasks;
    FileChooser& files;
    Prompter& prompter;
};

/// The map on the screen, for pictures of it.
struct MapToExport
{
    /// What it shows now; null where there is no map: it is made when needed.
    std::function<MapSnapshot()> shown;
    /// Calls `then` once what is shown has up-to-date measures, unless `asker` is gone; null: it
    /// has.
    std::function<void(QObject* asker, std::function<void()> then)> whenMeasured;
};

/// Writes the network for another program, or its map as a picture. Says afterwards what stayed
/// here, and why. Private fields leave only when the box is ticked.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(
        Document& document, ExportServices services, MapToExport map, QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void exportNow();
    MapSnapshot snapshot() const;
    void exportPicture(const QString& path);
    void drawPicture(const QString& path);
    void exportNetwork(const QString& path);
    static QString taskTitle(const QString& path);
    template <class Fn, class Then>
    void run(const QString& path, Fn fn, Then then);
    void keep(const QString& path, const exchange::NetworkExport& made, bool isPrivate);
    bool mayReplace(const QStringList& paths);
    void showWritten(const QStringList& paths, const QStringList& leftBehind);
    void showError(const Error& error);

    Document& m_document;
    ExportServices m_services;
    MapToExport m_map;
    QComboBox* m_format = nullptr;
    QCheckBox* m_private = nullptr;
    QCheckBox* m_asSeen = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_outcome = nullptr;
    QPlainTextEdit* m_leftBehind = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace cw
