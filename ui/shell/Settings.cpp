// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Settings.h"

#include "core/health/Measured.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace cw {

namespace {

constexpr std::array<const char*, 3> kAppearanceKeys{"system", "light", "dark"};

const QString kAppearance = QStringLiteral("look/appearance");
const QString kReduceMotion = QStringLiteral("look/reduceMotion");
const QString kSmallestGroup = QStringLiteral("pulse/smallestGroup");
const QString kLanguage = QStringLiteral("look/language");
const QString kRemember = QStringLiteral("recent/remember");
const QString kRecent = QStringLiteral("recent/documents");

const QString kLegendFolded = QStringLiteral("map/legendFolded");
const QString kTables = QStringLiteral("tables");
const QString kLayouts = QStringLiteral("layouts");
const QString kMaps = QStringLiteral("maps");
/// What is remembered of a document, and forgotten with it.
const std::array kOfDocuments{kTables, kLayouts, kMaps};

/// The path itself stays out of the group's name: Ini keys escape slashes into noise.
QString documentGroup(const QString& part, const QString& documentPath)
{
    const QByteArray hash =
        QCryptographicHash::hash(documentPath.toUtf8(), QCryptographicHash::Sha256);
    return part + u'/' + QString::fromLatin1(hash.toHex().left(16));
}

QString windowGroup(const QString& documentPath)
{
    return documentGroup(QStringLiteral("windows"), documentPath);
}

} // namespace

Settings::Settings(const QString& iniPath, QObject* parent)
    : QObject(parent), m_ini(iniPath, QSettings::IniFormat)
{}

QString Settings::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("Commonweave/commonweave.conf"));
}

void Settings::set(const QString& key, const QVariant& value)
{
    if (m_ini.value(key) == value)
        return;
    m_ini.setValue(key, value);
    emit changed();
}

Appearance Settings::appearance() const
{
    const QString key = m_ini.value(kAppearance).toString();
    for (std::size_t i = 0; i < kAppearanceKeys.size(); ++i) {
        if (key == QLatin1String(kAppearanceKeys[i]))
            return static_cast<Appearance>(i);
    }
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    set(kAppearance, QLatin1String(kAppearanceKeys[static_cast<std::size_t>(appearance)]));
}

int Settings::smallestGroup() const
{
    const int people =
        m_ini.value(kSmallestGroup, static_cast<int>(health::kSmallestGroup)).toInt();
    return std::clamp(people, kLeastGroup, kMostGroup);
}

void Settings::setSmallestGroup(int people)
{
    set(kSmallestGroup, std::clamp(people, kLeastGroup, kMostGroup));
}

bool Settings::reduceMotion() const
{
    return m_ini.value(kReduceMotion, false).toBool();
}

void Settings::setReduceMotion(bool reduce)
{
    set(kReduceMotion, reduce);
}

QString Settings::language() const
{
    return m_ini.value(kLanguage).toString();
}

void Settings::setLanguage(const QString& language)
{
    set(kLanguage, language);
}

bool Settings::remembersDocuments() const
{
    return m_ini.value(kRemember, true).toBool();
}

void Settings::setRemembersDocuments(bool remember)
{
    if (!remember) {
        writeRecent({});
        // The keys of columns and fields are a network's own.
        for (const QString& part : kOfDocuments)
            m_ini.remove(part);
    }
    set(kRemember, remember);
}

std::vector<RecentDocument> Settings::recentDocuments() const
{
    std::vector<RecentDocument> documents;
    const int count = m_ini.beginReadArray(kRecent);
    for (int i = 0; i < count; ++i) {
        m_ini.setArrayIndex(i);
        documents.push_back(
            {.path = m_ini.value(QStringLiteral("path")).toString(),
             .name = m_ini.value(QStringLiteral("name")).toString(),
             .opened = m_ini.value(QStringLiteral("opened")).toDateTime()});
    }
    m_ini.endArray();
    return documents;
}

void Settings::addRecentDocument(const RecentDocument& document)
{
    if (!remembersDocuments())
        return;
    std::vector<RecentDocument> documents = recentDocuments();
    std::erase_if(
        documents, [&](const RecentDocument& other) { return other.path == document.path; });
    documents.insert(documents.begin(), document);
    for (; documents.size() > kMostRecent; documents.pop_back()) {
        for (const QString& part : kOfDocuments)
            m_ini.remove(documentGroup(part, documents.back().path));
    }
    writeRecent(documents);
}

void Settings::writeRecent(const std::vector<RecentDocument>& documents)
{
    m_ini.remove(kRecent);
    m_ini.beginWriteArray(kRecent, static_cast<int>(documents.size()));
    for (std::size_t i = 0; i < documents.size(); ++i) {
        m_ini.setArrayIndex(static_cast<int>(i));
        m_ini.setValue(QStringLiteral("path"), documents[i].path);
        m_ini.setValue(QStringLiteral("name"), documents[i].name);
        m_ini.setValue(QStringLiteral("opened"), documents[i].opened);
    }
    m_ini.endArray();
    emit changed();
}

TableState Settings::tableState(const QString& documentPath) const
{
    const QString group = documentGroup(kTables, documentPath);
    TableState state{
        .columns = m_ini.value(group + QStringLiteral("/columns")).toStringList(),
        .widths = {},
        .sortedBy = m_ini.value(group + QStringLiteral("/sortedBy")).toString(),
        .isDescending = m_ini.value(group + QStringLiteral("/descending")).toBool()};
    for (const QString& width : m_ini.value(group + QStringLiteral("/widths")).toStringList())
        state.widths.append(width.toInt());
    return state;
}

void Settings::setTableState(const QString& documentPath, const TableState& state)
{
    const QString group = documentGroup(kTables, documentPath);
    m_ini.remove(group);
    if (!remembersDocuments() || state == TableState())
        return;
    QStringList widths;
    for (const int width : state.widths)
        widths.append(QString::number(width));
    m_ini.setValue(group + QStringLiteral("/columns"), state.columns);
    m_ini.setValue(group + QStringLiteral("/widths"), widths);
    m_ini.setValue(group + QStringLiteral("/sortedBy"), state.sortedBy);
    m_ini.setValue(group + QStringLiteral("/descending"), state.isDescending);
}

LayoutChoices Settings::layoutChoices(const QString& documentPath) const
{
    const QString group = documentGroup(kLayouts, documentPath);
    LayoutChoices choices;
    const double clustering =
        m_ini.value(group + QStringLiteral("/clustering"), choices.clustering).toDouble();
    choices.clustering = clustering >= 0 && clustering <= 1 ? clustering : choices.clustering;
    choices.isDeeperNearer = m_ini.value(group + QStringLiteral("/deeperNearer")).toBool();
    choices.groupBy = m_ini.value(group + QStringLiteral("/together")).toString();
    return choices;
}

void Settings::setLayoutChoices(const QString& documentPath, const LayoutChoices& choices)
{
    const QString group = documentGroup(kLayouts, documentPath);
    m_ini.remove(group);
    if (!remembersDocuments() || choices == LayoutChoices())
        return;
    m_ini.setValue(group + QStringLiteral("/clustering"), choices.clustering);
    m_ini.setValue(group + QStringLiteral("/deeperNearer"), choices.isDeeperNearer);
    m_ini.setValue(group + QStringLiteral("/together"), choices.groupBy);
}

std::optional<SavedView> Settings::mapState(const QString& documentPath) const
{
    const QString group = documentGroup(kMaps, documentPath) + u'/';
    const auto read = [&](const char* key) { return m_ini.value(group + QLatin1String(key)); };
    if (!read("appearance").isValid())
        return std::nullopt;
    SavedView state;
    state.id = SavedViewId{read("view").toLongLong()};
    state.name = read("name").toString();
    state.appearance = read("appearance").toString();
    state.filter = read("filter").toString();
    state.focus = MemberId{read("focus").toLongLong()};
    state.focusSteps = read("steps").toInt();
    state.arrangement = read("arrangement").toInt();
    state.centerX = read("x").toDouble();
    state.centerY = read("y").toDouble();
    state.zoom = read("zoom").toDouble();
    return state;
}

void Settings::setMapState(const QString& documentPath, const SavedView& state)
{
    const QString group = documentGroup(kMaps, documentPath) + u'/';
    if (!remembersDocuments())
        return;
    const auto write = [&](const char* key, const QVariant& value) {
        m_ini.setValue(group + QLatin1String(key), value);
    };
    write("view", QVariant::fromValue<qint64>(state.id.value));
    write("name", state.name);
    write("appearance", state.appearance);
    write("filter", state.filter);
    write("focus", QVariant::fromValue<qint64>(state.focus.value));
    write("steps", state.focusSteps);
    write("arrangement", state.arrangement);
    write("x", state.centerX);
    write("y", state.centerY);
    write("zoom", state.zoom);
}

std::optional<bool> Settings::legendFolded() const
{
    const QVariant folded = m_ini.value(kLegendFolded);
    return folded.isValid() ? std::optional(folded.toBool()) : std::nullopt;
}

void Settings::setLegendFolded(std::optional<bool> folded)
{
    if (folded)
        m_ini.setValue(kLegendFolded, *folded);
    else
        m_ini.remove(kLegendFolded);
}

WindowState Settings::windowState(const QString& documentPath) const
{
    const QString group = windowGroup(documentPath);
    return {
        .geometry = m_ini.value(group + QStringLiteral("/geometry")).toByteArray(),
        .workspace = m_ini.value(group + QStringLiteral("/workspace")).toString(),
        .inspectorFolded = m_ini.value(group + QStringLiteral("/inspectorFolded")).toBool()};
}

void Settings::setWindowState(const QString& documentPath, const WindowState& state)
{
    const QString group = windowGroup(documentPath);
    m_ini.setValue(group + QStringLiteral("/geometry"), state.geometry);
    m_ini.setValue(group + QStringLiteral("/workspace"), state.workspace);
    m_ini.setValue(group + QStringLiteral("/inspectorFolded"), state.inspectorFolded);
}

} // namespace cw
