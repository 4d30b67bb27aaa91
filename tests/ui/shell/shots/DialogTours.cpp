// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/Members.h"
#include "core/edit/Tags.h"
#include "tests/ui/shell/shots/ShotStudio.h"
#include "tests/ui/shell/shots/Tours.h"
#include "ui/letter/LetterPreview.h"
#include "ui/members/FieldDialog.h"
#include "ui/relationships/RelationshipProfile.h"
#include "ui/shell/SalvageDialog.h"
#include "ui/support/Selection.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace cw::shots {

namespace {

void writeText(const QString& path, const QString& text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

void commit(ShotStudio& studio, const Result<Change>& change)
{
    if (!change.ok() || !studio.window().document()->commit(*change, {}).ok())
        qWarning("could not prepare a picture");
}

/// Sheets with a little of everything: new, changed, as they are, doubtful and wrong.
QStringList mixedSheets(ShotStudio& studio)
{
    const QString elements = studio.pathOf(QStringLiteral("autumn members.csv"));
    const QString connections = studio.pathOf(QStringLiteral("autumn connections.csv"));
    QString rows = QStringLiteral("Label,Type,Sector,Email\n");
    int count = 0;
    for (const Member& member : studio.network().all<Member>()) {
        if (++count <= 12)
            rows += QStringLiteral("%1,%2,%3,\n")
                        .arg(
                            member.name, member.type,
                            count % 3 ? member.sector : QStringLiteral("Farming"));
        else if (count <= 15)
            rows += QStringLiteral("%1,%2,%3,\n")
                        .arg(member.name.toUpper(), member.type, member.sector);
    }
    rows += QStringLiteral("Zoe Quillfeather,Person,Retail,zoe@quill.example\n"
                           ",Person,Retail,nobody@example.org\n"
                           "Bram Oduya,Wizard,Retail,bram@example.org\n");
    writeText(elements, rows);
    writeText(
        connections,
        QStringLiteral("From,To,Direction,Type,Strength,Start date\n"
                       "Zoe Quillfeather,Bram Oduya,mutual,shares information,3,2025-03-01\n"
                       "Zoe Quillfeather,Zoe Quillfeather,mutual,works with,2,2025-03-01\n"
                       "Bram Oduya,Jon Doe,sideways,mentors,4,2025-13-45\n"
                       ",Bram Oduya,directed,mentors,4,\n"
                       "Bram Oduya,Zoe Quillfeather,directed,funds,many,yesterday\n"));
    return {elements, connections};
}

/// Nothing in it to be asked about.
QStringList cleanSheet(ShotStudio& studio)
{
    const QString path = studio.pathOf(QStringLiteral("newcomers.csv"));
    writeText(
        path, QStringLiteral("Label,Type\nZoe Quillfeather,Person\nBram Oduya,Person\n"
                             "Tidewater Kitchens,Organisation\n"));
    return {path};
}

/// An address book and a calendar of the members and somebody new.
QStringList contacts(ShotStudio& studio)
{
    const QString book = studio.pathOf(QStringLiteral("address book.vcf"));
    const QString calendar = studio.pathOf(QStringLiteral("calendar.ics"));
    QString cards;
    QString guests;
    int count = 0;
    for (const Member& member : studio.network().all<Member>()) {
        if (++count > 6)
            break;
        const QString mail = QStringLiteral("m%1@harbour.example").arg(count);
        cards += QStringLiteral("BEGIN:VCARD\nFN:%1\nEMAIL:%2\nORG:Tidewater Kitchens\n"
                                "TITLE:Baker\nBDAY:1980-01-01\nEND:VCARD\n")
                     .arg(member.name, mail);
        guests += QStringLiteral("ATTENDEE;CN=%1:mailto:%2\n").arg(member.name, mail);
    }
    cards += QStringLiteral("BEGIN:VCARD\nFN:Zoe Quillfeather\nGEO:north\n"
                            "RELATED;TYPE=friend:urn:uuid:1\nEND:VCARD\n");
    writeText(book, cards);
    writeText(
        calendar, QStringLiteral("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240310\n"
                                 "SUMMARY:Round table\nRRULE:FREQ=WEEKLY\n%1END:VEVENT\n"
                                 "END:VCALENDAR\n")
                      .arg(guests));
    return {book, calendar};
}

QStringList longSheet(ShotStudio& studio)
{
    const QString path = studio.pathOf(QStringLiteral("whole region.csv"));
    QString rows = QStringLiteral("Label,Type\n");
    constexpr int kRows = 60'000;
    for (int row = 0; row < kRows; ++row)
        rows += QStringLiteral("Neighbour %1,Person\n").arg(row);
    writeText(path, rows);
    return {path};
}

/// A field that would become a number, and what becomes of its values.
void tourOneField(ShotStudio& studio)
{
    auto* list = studio.shown<QListWidget>("fieldList");
    auto* change = studio.shown<QPushButton>("changeField");
    if (!list || !change || list->count() == 0)
        return;
    list->setCurrentRow(0);
    change->click();
    auto* dialog = studio.shown<FieldDialog>();
    if (!dialog)
        return;
    auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("fieldNewKind"));
    kind->setCurrentIndex(static_cast<int>(FieldKind::Choice));
    studio.take("field", dialog);
    kind->setCurrentIndex(static_cast<int>(FieldKind::Date));
    studio.take("field-unfit", dialog);
    dialog->close();
}

void tourTagsAndFields(ShotStudio& studio)
{
    studio.window().selection().set(studio.firstMembers(3));
    studio.act(ActionId::TagMembers);
    studio.takeDialog("tags");
    studio.act(ActionId::EditFields);
    tourOneField(studio);
    studio.takeDialog("fields");
}

/// The profile's button opens it.
void tourView(ShotStudio& studio)
{
    studio.window().selection().select(studio.story());
    auto* profile = studio.shown<RelationshipProfile>();
    if (!profile)
        return;
    for (auto* button : profile->findChildren<QToolButton*>()) {
        if (button->toolTip() == RelationshipProfile::tr("Add a view"))
            button->click();
    }
    studio.takeDialog("view");
}

void tourDuplicates(ShotStudio& studio)
{
    Document& document = *studio.window().document();
    studio.act(ActionId::FindDuplicates);
    studio.takeDialog("duplicates-none");
    const std::vector<MemberId> first = studio.firstMembers(2);
    for (const MemberId id : first)
        commit(
            studio,
            edit::addMember(document.editContext(), {.name = studio.network().find(id)->name}));
    studio.act(ActionId::FindDuplicates);
    studio.takeDialog("duplicates");
    studio.window().selection().set(first);
    studio.act(ActionId::MergeMembers);
    studio.takeDialog("merge");
    for (std::size_t i = 0; i < first.size(); ++i)
        std::ignore = document.undo();
}

void tourProgress(ShotStudio& studio)
{
    TaskRunner& tasks = studio.window().tasks();
    TaskRunner::Followed task = tasks.follow(QStringLiteral("Writing Port Ellery.graphml"));
    task.context.report(0.4);
    studio.wait([&tasks] { return !tasks.visibleTasks().empty(); });
    studio.wait([&studio] { return studio.shown<QWidget>("progressStrip") != nullptr; });
    QApplication::processEvents();
    studio.snap("progress");
    tasks.endFollowed(task.id);
}

/// To one of many ties, and to several.
void tourLetters(ShotStudio& studio)
{
    for (const auto& [members, name] :
         {std::pair(std::vector{studio.hub()}, "letter"),
          std::pair(studio.firstMembers(5), "letters")}) {
        studio.window().selection().set(members);
        studio.act(ActionId::LettersToMembers);
        studio.settle();
        studio.takeAlone((std::string(name) + "-page").c_str(), *studio.shown<LetterPreview>());
        studio.takeDialog(name);
    }
}

} // namespace

void tourDialogs(ShotStudio& studio)
{
    studio.act(ActionId::ShowMap);
    const std::vector<std::pair<ActionId, const char*>> plain{
        {ActionId::OpenSettings, "settings"}, {ActionId::ShowShortcuts, "keys"},
        {ActionId::About, "about"},           {ActionId::Export, "export"},
        {ActionId::EditNetwork, "network"},   {ActionId::ShowBackups, "backups"}};
    for (const auto& [action, name] : plain) {
        studio.act(action);
        studio.takeDialog(name);
    }
    studio.window().selection().set(studio.firstMembers(2));
    studio.act(ActionId::EraseMembers);
    studio.takeDialog("erase");
    tourLetters(studio);
    tourTagsAndFields(studio);
    tourView(studio);
    tourDuplicates(studio);
    tourProgress(studio);
    studio.window().selection().clear();
}

void tourImport(ShotStudio& studio)
{
    studio.window().bring(mixedSheets(studio));
    auto* dialog = studio.shown<QDialog>();
    auto* tabs = dialog ? dialog->findChild<QTabWidget*>() : nullptr;
    if (!tabs)
        return;
    studio.settle();
    studio.take("import", dialog);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        studio.take(("import-tab" + std::to_string(tab)).c_str(), dialog);
    }
    studio.takeDialog("import-last");
    studio.window().bring(cleanSheet(studio));
    studio.takeDialog("import-clean");
    studio.window().bring(contacts(studio));
    studio.takeDialog("import-contacts");
    studio.window().bring(longSheet(studio));
    QApplication::processEvents();
    studio.snap("import-reading", studio.shown<QDialog>());
    studio.settle();
    studio.takeDialog("import-long");
    const QString nothing = studio.pathOf(QStringLiteral("nothing.csv"));
    writeText(nothing, QStringLiteral("a,b\n1,2\n"));
    studio.window().bring({nothing});
    studio.takeDialog("import-nothing");
    studio.window().bring({studio.pathOf(QStringLiteral("gone.csv"))});
    studio.takeDialog("import-failed");
}

} // namespace cw::shots
