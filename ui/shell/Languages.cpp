// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace cw {

namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("commonweave_");

bool installTranslator(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

std::vector<Language> availableLanguages()
{
    std::vector<Language> languages{
        {.code = QStringLiteral("en"), .name = QStringLiteral("English")}};
    const QStringList files = QDir(kFolder).entryList({kPrefix + QStringLiteral("*.qm")});
    for (const QString& file : files) {
        const QString code = file.mid(kPrefix.size(), file.size() - kPrefix.size() - 3);
        if (code == languages.front().code)
            continue;
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        languages.push_back({.code = code, .name = name});
    }
    std::sort(languages.begin(), languages.end(), [](const Language& a, const Language& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return languages;
}

void installLanguage(const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    const auto before = QCoreApplication::instance()->findChildren<QTranslator*>(
        QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(before); // which removes them
    installTranslator(
        locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString program = QStringLiteral("commonweave");
    // English has a translation too: of its plurals.
    if (!installTranslator(locale, program, kFolder))
        installTranslator(QLocale(QLocale::English), program, kFolder);
}

} // namespace cw
