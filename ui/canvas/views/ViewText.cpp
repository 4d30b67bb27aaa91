// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/views/ViewText.h"

#include "ui/canvas/appearance/AppearanceText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cw {

namespace {

const QString kRules = QStringLiteral("rules");
const QString kAsOf = QStringLiteral("as_of");
const QString kComparedWith = QStringLiteral("compared_with");
const QString kGuides = QStringLiteral("arrangement");

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString iso(CivilDate date)
{
    return QString::fromStdString(date.toIso());
}

} // namespace

QString viewText(const ViewContents& contents)
{
    QJsonObject json = QJsonDocument::fromJson(contents.foreign.toUtf8()).object();
    // Rules that were no list are among what is foreign; others take their place.
    if (!json.contains(kRules) || !contents.rules.rules.isEmpty())
        json.insert(kRules, appearanceJson(contents.rules));
    if (contents.asOf)
        json.insert(kAsOf, iso(contents.asOf));
    if (contents.comparedWith)
        json.insert(kComparedWith, iso(contents.comparedWith));
    if (contents.guides)
        json.insert(kGuides, guidesJson(*contents.guides));
    return compact(json);
}

ReadView readView(const QString& text)
{
    ReadView read;
    read.contents.rules = standardRules();
    if (text.isEmpty())
        return read;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        read.problems.isUnreadable = true;
        return read;
    }
    QJsonObject left = document.object();
    if (left.value(kRules).isArray()) {
        const ReadAppearance rules = readAppearance(left.take(kRules).toArray());
        read.contents.rules = rules.rules;
        read.problems.rules = rules.strange;
    } else {
        read.problems.isUnreadable = true;
    }
    const auto takeDay = [&](const QString& key, CivilDate& day) {
        if (!left.contains(key))
            return;
        if (const auto known = CivilDate::fromIso(left.value(key).toString().toStdString())) {
            day = *known;
            left.remove(key);
        } else {
            read.problems.hasStrangeDay = true;
        }
    };
    takeDay(kAsOf, read.contents.asOf);
    takeDay(kComparedWith, read.contents.comparedWith);
    if (left.contains(kGuides)) {
        read.contents.guides = readGuides(left.value(kGuides).toObject());
        read.problems.hasStrangeGuides = !read.contents.guides;
        if (read.contents.guides)
            left.remove(kGuides);
    }
    for (const QString& key : left.keys())
        read.problems.hasMore = read.problems.hasMore ||
                                !QStringList{kRules, kAsOf, kComparedWith, kGuides}.contains(key);
    if (!left.isEmpty())
        read.contents.foreign = compact(left);
    return read;
}

} // namespace cw
