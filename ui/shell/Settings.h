// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/records/SavedView.h"
#include "ui/canvas/stage/LayoutChoices.h"
#include "ui/support/Appearance.h"
#include "ui/support/TableState.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>

#include <optional>
#include <vector>

namespace cw {

/// A document that was open before, newest first in Settings::recentDocuments().
struct RecentDocument
{
    QString path; ///< absolute
    QString name; ///< of the network, or the file's when that is empty
    QDateTime opened;

    bool operator==(const RecentDocument&) const = default;
};

/// How a window stood when its document was closed.
struct WindowState
{
    QByteArray geometry;
    QString workspace; ///< key of the workspace that was shown
    bool inspectorFolded = false;
};

/// What the program remembers about how a person likes it; an Ini file. Of a network no more than
/// the path and name of its document, and how its table and map were left, which may hold the words
/// of a filter; all of it can be switched off.
class Settings : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostRecent = 10;

    /// @param iniPath  absolute; made when something is set.
    explicit Settings(const QString& iniPath, QObject* parent = nullptr);
    /// Where a desktop keeps it.
    static QString defaultPath();

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    /// Answers to the pulse are shown from so many people on: kLeastGroup to kMostGroup.
    static constexpr int kLeastGroup = 3;
    static constexpr int kMostGroup = 50;
    int smallestGroup() const;
    void setSmallestGroup(int people);

    bool reduceMotion() const;
    void setReduceMotion(bool reduce);

    /// "de", or empty: the desktop's. Counts from the next start.
    QString language() const;
    void setLanguage(const QString& language);

    bool remembersDocuments() const;
    /// Switching it off also forgets what is there.
    void setRemembersDocuments(bool remember);
    std::vector<RecentDocument> recentDocuments() const;
    void addRecentDocument(const RecentDocument& document);

    /// Whether the legend of the map is folded; nothing: nobody has chosen yet.
    std::optional<bool> legendFolded() const;
    void setLegendFolded(std::optional<bool> folded);

    /// Of the table of members of one document; forgotten with the documents.
    TableState tableState(const QString& documentPath) const;
    void setTableState(const QString& documentPath, const TableState& state);

    /// How the map of one document is tidied; forgotten with the documents.
    LayoutChoices layoutChoices(const QString& documentPath) const;
    void setLayoutChoices(const QString& documentPath, const LayoutChoices& choices);

    /// How the map of one document is looked at, with the id and name of the view it came from;
    /// forgotten with the documents. Nothing: nobody has left it yet.
    std::optional<SavedView> mapState(const QString& documentPath) const;
    void setMapState(const QString& documentPath, const SavedView& state);

    WindowState windowState(const QString& documentPath) const;
    void setWindowState(const QString& documentPath, const WindowState& state);

signals:
    void changed();

private:
    void writeRecent(const std::vector<RecentDocument>& documents);
    void set(const QString& key, const QVariant& value);

    mutable QSettings m_ini;
};

} // namespace cw
