// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    QString type;             ///< of the translation: "", "unfinished", "vanished", "obsolete"
    bool isPlural = false;
};

/// What is the same in both languages: names, keys, loanwords, and what capture reads as it stands.
const QSet<QString>& sameInGerman()
{
    static const QSet<QString> words{
        QStringLiteral("Name"),     QStringLiteral("Details"),
        QStringLiteral("System"),   QStringLiteral("Format"),
        QStringLiteral("GraphML"),  QStringLiteral("GEXF 1.2"),
        QStringLiteral("GEXF 1.3"), QStringLiteral("Sam Okoro met Ines Vidal, exchanging")};
    return words;
}

QString readTranslation(QXmlStreamReader& xml, QStringList* forms)
{
    QString text;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == QLatin1String("translation"))) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            forms->append(xml.readElementText());
    }
    return text;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == QLatin1String("message"))) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            const QString text = readTranslation(xml, &message.translations);
            if (!message.isPlural)
                message.translations = {text};
        }
    }
    return message;
}

std::vector<Message> readTranslations(const QString& path)
{
    std::vector<Message> messages;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(path) << " " << qPrintable(xml.errorString());
    return messages;
}

std::string nameOf(const Message& message)
{
    return (message.context + QStringLiteral(": ") + message.source).toStdString();
}

QString translationFile(const char* name)
{
    return QString::fromStdString(cw::architecture::pathInTree(name));
}

QStringList textsIn(const QString& path)
{
    QStringList texts;
    for (const Message& message : readTranslations(path))
        texts.append(QString::fromStdString(nameOf(message)));
    return texts;
}

/// Whether there is something to translate: a word of three letters, but for our name.
bool hasWord(QString text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{3}"));
    return text.remove(QLatin1String("Commonweave")).contains(word);
}

/// The %1 ... %n markers of a text, sorted.
QStringList markersOf(const QString& text)
{
    QStringList markers;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == QLatin1Char('%') &&
            (text[i + 1].isDigit() || text[i + 1] == QLatin1Char('n')))
            markers.append(text.mid(i, 2));
    markers.sort();
    markers.removeDuplicates();
    return markers;
}

/// The texts that a translation file would hold were it brought up to date with the source now.
QStringList textsAfterUpdate(const char* name, const QStringList& more)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy_") + QLatin1String(name).right(5));
    EXPECT_TRUE(QFile::copy(translationFile((std::string("translations/") + name).c_str()), copy));
    QProcess update;
    update.setWorkingDirectory(translationFile(""));
    QStringList words{QStringLiteral("-silent"),      QStringLiteral("-no-obsolete"),
                      QStringLiteral("-locations"),   QStringLiteral("none"),
                      QStringLiteral("-I"),           QStringLiteral("."),
                      QStringLiteral("-no-ui-lines"), QStringLiteral("-recursive"),
                      QStringLiteral("app"),          QStringLiteral("ui")};
    words << more << QStringLiteral("-ts") << copy;
    update.start(QStringLiteral(COMMONWEAVE_LUPDATE), words);
    EXPECT_TRUE(update.waitForFinished(120'000)) << qPrintable(update.errorString());
    EXPECT_EQ(update.exitCode(), 0) << update.readAllStandardError().constData();
    return textsIn(copy);
}

void expectUpToDate(const char* name, const QStringList& more = {})
{
    const QStringList before =
        textsIn(translationFile((std::string("translations/") + name).c_str()));
    const QStringList after = textsAfterUpdate(name, more);
    for (const QString& text : after)
        EXPECT_TRUE(before.contains(text))
            << name << " lacks “" << qPrintable(text) << "”; run packaging/update-translations";
    for (const QString& text : before)
        EXPECT_TRUE(after.contains(text))
            << name << " keeps “" << qPrintable(text) << "”, which the source has no more";
}

} // namespace

TEST(German, HasTheTextsOfTheSourceAndNoOthers)
{
    expectUpToDate("commonweave_de.ts");
}

TEST(English, HasThePluralsOfTheSourceAndNoOthers)
{
    expectUpToDate("commonweave_en.ts", {QStringLiteral("-pluralonly")});
}

TEST(German, HasEveryTextFinished)
{
    for (const Message& message :
         readTranslations(translationFile("translations/commonweave_de.ts"))) {
        EXPECT_EQ(message.type, QString()) << nameOf(message);
        for (const QString& text : message.translations)
            EXPECT_FALSE(text.trimmed().isEmpty()) << nameOf(message);
        EXPECT_EQ(message.translations.size(), message.isPlural ? 2 : 1) << nameOf(message);
    }
}

TEST(German, DiffersFromTheSourceExceptInNames)
{
    for (const Message& message :
         readTranslations(translationFile("translations/commonweave_de.ts"))) {
        const bool maySame =
            message.isPlural || !hasWord(message.source) || sameInGerman().contains(message.source);
        EXPECT_TRUE(maySame || message.translations.value(0) != message.source) << nameOf(message);
    }
}

TEST(German, KeepsEveryMarkerOfTheSource)
{
    for (const Message& message :
         readTranslations(translationFile("translations/commonweave_de.ts")))
        for (const QString& text : message.translations)
            EXPECT_EQ(markersOf(text), markersOf(message.source)) << nameOf(message);
}

TEST(English, HasPluralsOnlyAndAllOfThem)
{
    for (const Message& message :
         readTranslations(translationFile("translations/commonweave_en.ts"))) {
        EXPECT_TRUE(message.isPlural) << nameOf(message);
        EXPECT_EQ(message.type, QString()) << nameOf(message);
        for (const QString& text : message.translations)
            EXPECT_FALSE(text.isEmpty()) << nameOf(message);
    }
}
