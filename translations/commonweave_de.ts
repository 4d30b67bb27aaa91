<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>ActionCatalogue</name>
    <message>
        <source>New network…</source>
        <translation>Neues Netzwerk …</translation>
    </message>
    <message>
        <source>Begin an empty network in a file of its own</source>
        <translation>Ein leeres Netzwerk in einer eigenen Datei beginnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a network or a file from another program</source>
        <translation>Ein Netzwerk oder eine Datei aus einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Look around in a copy of a made-up food network</source>
        <translation>In der Kopie eines erfundenen Ernährungsnetzwerks umsehen</translation>
    </message>
    <message>
        <source>Bring your spreadsheet…</source>
        <translation>Tabelle mitbringen …</translation>
    </message>
    <message>
        <source>Read members and relationships from a spreadsheet or another program</source>
        <translation>Mitglieder und Beziehungen aus einer Tabelle oder einem anderen Programm lesen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write the network or its map for another program</source>
        <translation>Das Netzwerk oder seine Karte für ein anderes Programm schreiben</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Write a second file like this one; you go on working in this one</source>
        <translation>Eine zweite Datei wie diese schreiben; gearbeitet wird weiter in dieser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this network; everything is on disk already</source>
        <translation>Dieses Netzwerk schließen; alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Light or dark, language, motion</source>
        <translation>Hell oder dunkel, Sprache, Bewegung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes noch einmal tun</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select every member that is shown</source>
        <translation>Jedes angezeigte Mitglied auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation>Die Auswahl aufheben</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Add a person, an organisation or a group</source>
        <translation>Eine Person, eine Organisation oder eine Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Note a tie</source>
        <translation>Verbindung notieren</translation>
    </message>
    <message>
        <source>Write “Sam met Ines, exchanging” and press Enter</source>
        <translation>„Sam met Ines, exchanging“ schreiben und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The network as a picture to work on</source>
        <translation>Das Netzwerk als Bild, in dem gearbeitet wird</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Everybody in a table</source>
        <translation>Alle in einer Tabelle</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show or fold what is known about the selection</source>
        <translation>Zeigen oder einklappen, was über die Auswahl bekannt ist</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Zoom into the map</source>
        <translation>In die Karte hineinzoomen</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Zoom out of the map</source>
        <translation>Aus der Karte herauszoomen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Zoom so that the whole network is in view</source>
        <translation>So zoomen, dass das ganze Netzwerk zu sehen ist</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Zoom so that what is selected is in view</source>
        <translation>So zoomen, dass die Auswahl zu sehen ist</translation>
    </message>
    <message>
        <source>Tidy the map</source>
        <translation>Karte ordnen</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Suchen oder tun …</translation>
    </message>
    <message>
        <source>Find a member, a view or something to do</source>
        <translation>Ein Mitglied, eine Ansicht oder einen Befehl finden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open the menu that holds everything</source>
        <translation>Das Menü öffnen, in dem alles steht</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>About Commonweave</source>
        <translation>Über Commonweave</translation>
    </message>
    <message>
        <source>Version, licence and what it is built from</source>
        <translation>Version, Lizenz und woraus es gebaut ist</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Earlier states of this network; open one as a file of its own</source>
        <translation>Frühere Stände dieses Netzwerks; einen als eigene Datei öffnen</translation>
    </message>
    <message>
        <source>About this network…</source>
        <translation>Über dieses Netzwerk …</translation>
    </message>
    <message>
        <source>Its name, what it is about and what else is said of it as a whole</source>
        <translation>Sein Name, worum es geht und was sonst vom Ganzen gesagt wird</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Remove the selected members from the file, its history and its backups</source>
        <translation>Die ausgewählten Mitglieder aus der Datei, ihrem Verlauf und ihren Sicherungen entfernen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Hide the selected members from map, lists and measures</source>
        <translation>Die gewählten Mitglieder auf Karte, in Listen und Kennzahlen ausblenden</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Show the selected archived members everywhere again</source>
        <translation>Die gewählten archivierten Mitglieder überall wieder zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected members out with everything that is theirs</source>
        <translation>Die gewählten Mitglieder mit allem, was zu ihnen gehört, entfernen</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Tell which member you are, so that “met Ines” is enough</source>
        <translation>Sagen, welches Mitglied du bist, damit „traf Ines“ genügt</translation>
    </message>
    <message>
        <source>Make one of the selected…</source>
        <translation>Aus den gewählten eines machen…</translation>
    </message>
    <message>
        <source>Unite members that are the same person or organisation</source>
        <translation>Mitglieder vereinen, die dieselbe Person oder Organisation sind</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>Mögliche Doppelte…</translation>
    </message>
    <message>
        <source>Members that look alike, to be made one</source>
        <translation>Mitglieder, die sich gleichen, zum Vereinen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Tag the selected members; rename, colour and remove tags</source>
        <translation>Die gewählten Mitglieder verschlagworten; Schlagwörter umbenennen, färben, entfernen</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Felder…</translation>
    </message>
    <message>
        <source>Fields of your own: add, rename, remove</source>
        <translation>Eigene Felder: anlegen, umbenennen, entfernen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Keep the selected members where they stand when the map is tidied</source>
        <translation>Die gewählten Mitglieder beim Aufräumen der Karte stehen lassen</translation>
    </message>
    <message>
        <source>Size for reading</source>
        <translation>Größe zum Lesen</translation>
    </message>
    <message>
        <source>Zoom so that names can be read</source>
        <translation>So nah, dass Namen lesbar sind</translation>
    </message>
    <message>
        <source>Find a clearer picture and look at it first; pinned members stay</source>
        <translation>Ein klareres Bild suchen und es erst ansehen; angeheftete Mitglieder bleiben stehen</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Bring the selected members onto the line of the leftmost</source>
        <translation>Die ausgewählten Mitglieder auf die Linie des am weitesten linken bringen</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation>Als Spalte ausrichten</translation>
    </message>
    <message>
        <source>Bring the selected members onto one upright line in their middle</source>
        <translation>Die ausgewählten Mitglieder auf eine senkrechte Linie in ihrer Mitte bringen</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Bring the selected members onto the line of the rightmost</source>
        <translation>Die ausgewählten Mitglieder auf die Linie des am weitesten rechten bringen</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Bring the selected members onto the line of the topmost</source>
        <translation>Die ausgewählten Mitglieder auf die Linie des obersten bringen</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation>Als Zeile ausrichten</translation>
    </message>
    <message>
        <source>Bring the selected members onto one level line in their middle</source>
        <translation>Die ausgewählten Mitglieder auf eine waagrechte Linie in ihrer Mitte bringen</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Bring the selected members onto the line of the lowest</source>
        <translation>Die ausgewählten Mitglieder auf die Linie des untersten bringen</translation>
    </message>
    <message>
        <source>Spread evenly across</source>
        <translation>Waagrecht gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Equal steps from the leftmost of the selected to the rightmost</source>
        <translation>Gleiche Abstände vom am weitesten linken der Ausgewählten bis zum am weitesten rechten</translation>
    </message>
    <message>
        <source>Spread evenly down</source>
        <translation>Senkrecht gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>Equal steps from the topmost of the selected to the lowest</source>
        <translation>Gleiche Abstände vom obersten der Ausgewählten bis zum untersten</translation>
    </message>
    <message>
        <source>Move apart</source>
        <translation>Auseinanderrücken</translation>
    </message>
    <message>
        <source>Give the selected members a quarter more room between them</source>
        <translation>Den ausgewählten Mitgliedern ein Viertel mehr Raum geben</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Zusammenrücken</translation>
    </message>
    <message>
        <source>Bring the selected members nearer to one another</source>
        <translation>Die ausgewählten Mitglieder näher zueinander bringen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn the selected members by 15 degrees, clockwise</source>
        <translation>Die ausgewählten Mitglieder um 15 Grad im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn the selected members by 15 degrees, against the clock</source>
        <translation>Die ausgewählten Mitglieder um 15 Grad gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Mirror left and right</source>
        <translation>Links und rechts spiegeln</translation>
    </message>
    <message>
        <source>Let left and right of the selected change sides</source>
        <translation>Links und rechts der Ausgewählten die Seiten tauschen lassen</translation>
    </message>
    <message>
        <source>Mirror top and bottom</source>
        <translation>Oben und unten spiegeln</translation>
    </message>
    <message>
        <source>Let top and bottom of the selected change sides</source>
        <translation>Oben und unten der Ausgewählten die Seiten tauschen lassen</translation>
    </message>
    <message>
        <source>Bring beside those they know</source>
        <translation>Zu ihren Bekannten holen</translation>
    </message>
    <message>
        <source>Find better places for the selected members only and look at them first; the others stay</source>
        <translation>Nur für die ausgewählten Mitglieder bessere Plätze suchen und sie erst ansehen; die anderen bleiben</translation>
    </message>
    <message>
        <source>Filter the map…</source>
        <translation>Karte filtern …</translation>
    </message>
    <message>
        <source>Show only members or relationships with a field, date or measure of your choice</source>
        <translation>Nur Mitglieder oder Beziehungen mit einem Feld, Datum oder Maß nach Wahl zeigen</translation>
    </message>
    <message>
        <source>Write the filter…</source>
        <translation>Filter schreiben …</translation>
    </message>
    <message>
        <source>Filter by text such as “sector = Housing and depth &gt;= 3”</source>
        <translation>Mit Text filtern, etwa „sector = Wohnen and depth &gt;= 3“</translation>
    </message>
    <message>
        <source>Focus on the member</source>
        <translation>Auf das Mitglied fokussieren</translation>
    </message>
    <message>
        <source>Show only who is one step away; the keys 2 to 9 reach further</source>
        <translation>Nur zeigen, wer einen Schritt entfernt ist; die Tasten 2 bis 9 reichen weiter</translation>
    </message>
    <message>
        <source>End filter and focus</source>
        <translation>Filter und Fokus beenden</translation>
    </message>
    <message>
        <source>Show all members and relationships again</source>
        <translation>Wieder alle Mitglieder und Beziehungen zeigen</translation>
    </message>
    <message>
        <source>Show to a room</source>
        <translation>Einem Raum zeigen</translation>
    </message>
    <message>
        <source>Go through the views of the map on the whole screen, without anything private</source>
        <translation>Die Ansichten der Karte auf dem ganzen Bildschirm durchgehen, ohne Privates</translation>
    </message>
    <message>
        <source>Copy a picture of the map</source>
        <translation>Ein Bild der Karte kopieren</translation>
    </message>
    <message>
        <source>What is in view, with its legend, to paste elsewhere</source>
        <translation>Was zu sehen ist, mit seiner Legende, um es anderswo einzufügen</translation>
    </message>
    <message>
        <source>Paths between two</source>
        <translation>Wege zwischen zweien</translation>
    </message>
    <message>
        <source>How the two selected members reach each other</source>
        <translation>Wie die beiden ausgewählten Mitglieder einander erreichen</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>Durch die Zeit</translation>
    </message>
    <message>
        <source>The map as of a day, and what became of relationships between two</source>
        <translation>Die Karte an einem Tag, und was zwischen zweien aus Beziehungen wurde</translation>
    </message>
    <message>
        <source>Arrange the map by…</source>
        <translation>Die Karte anordnen nach …</translation>
    </message>
    <message>
        <source>Look at the same members in rings, levels, circles or on axes; the map stays as it is</source>
        <translation>Dieselben Mitglieder in Ringen, Ebenen, Kreisen oder auf Achsen ansehen; die Karte bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Rings around the selected</source>
        <translation>Ringe um die Ausgewählten</translation>
    </message>
    <message>
        <source>See everybody by how many steps away they are</source>
        <translation>Alle danach sehen, wie viele Schritte entfernt sie sind</translation>
    </message>
    <message>
        <source>Write on the map</source>
        <translation>Auf die Karte schreiben</translation>
    </message>
    <message>
        <source>A text, beside the selected member with an arrow; everybody who sees the map reads it</source>
        <translation>Ein Text, neben dem gewählten Mitglied mit einem Pfeil; alle, die die Karte sehen, lesen ihn</translation>
    </message>
    <message>
        <source>Picture under the map…</source>
        <translation>Bild unter der Karte …</translation>
    </message>
    <message>
        <source>Lay a floor plan or a region under the map, or change the one that is there</source>
        <translation>Einen Grundriss oder eine Gegend unter die Karte legen oder das Bild dort ändern</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>How the network is doing: its shape, what holds it together, who stands apart</source>
        <translation>Wie es dem Netzwerk geht: seine Gestalt, was es zusammenhält, wer abseits steht</translation>
    </message>
    <message>
        <source>Weave</source>
        <translation>Weben</translation>
    </message>
    <message>
        <source>What is to be done today: with whom to be in touch, whom to introduce, what was promised</source>
        <translation>Was heute zu tun ist: bei wem man sich meldet, wen man vorstellt, was versprochen wurde</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Write how healthy the network is as a page to read, print and pass on</source>
        <translation>Schreiben, wie gesund das Netzwerk ist: zum Lesen, Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>Bring what you copied…</source>
        <translation>Kopiertes mitbringen …</translation>
    </message>
    <message>
        <source>Read ties, a matrix, a table or contacts from the clipboard</source>
        <translation>Verbindungen, eine Matrix, eine Tabelle oder Kontakte aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Kontakt festhalten…</translation>
    </message>
    <message>
        <source>Who was in touch, what was given and what was heard, in one step</source>
        <translation>Wer in Verbindung war, was gegeben und was gehört wurde, in einem Schritt</translation>
    </message>
    <message>
        <source>How often to be in touch…</source>
        <translation>Wie oft in Verbindung …</translation>
    </message>
    <message>
        <source>Say it once for a member, a tag or a depth; the day&apos;s page follows</source>
        <translation>Einmal für ein Mitglied, ein Schlagwort oder eine Tiefe sagen; die Tagesseite folgt</translation>
    </message>
    <message>
        <source>Ask for a pulse…</source>
        <translation>Stimmungsbild erfragen…</translation>
    </message>
    <message>
        <source>A few questions to the members, answered from 1 to 5, by sheet or on the spot</source>
        <translation>Ein paar Fragen an die Mitglieder, beantwortet von 1 bis 5, auf einem Bogen oder gleich hier</translation>
    </message>
    <message>
        <source>Letter to the selected…</source>
        <translation>Brief an die Ausgewählten …</translation>
    </message>
    <message>
        <source>A page for each selected member: their place, whom they bring together and whom they might meet</source>
        <translation>Eine Seite für jedes ausgewählte Mitglied: sein Platz, wen es zusammenbringt und wen es kennenlernen könnte</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>%1 and %2</source>
        <comment>names; the last of them</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>You both know %1.</source>
        <translation>Du und die andere Seite kennen beide %1.</translation>
    </message>
    <message>
        <source>Both know %1.</source>
        <translation>Beide kennen %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Both are marked %1.</source>
        <translation>Beide tragen das Schlagwort %1.</translation>
    </message>
    <message>
        <source>Both are in the sector %1.</source>
        <translation>Beide gehören zum Bereich %1.</translation>
    </message>
    <message>
        <source>Both are in %1.</source>
        <translation>Beide sind in %1.</translation>
    </message>
    <message>
        <source>They were together on %1, and no tie is noted.</source>
        <translation>Am %1 waren sie zusammen, und keine Beziehung ist vermerkt.</translation>
    </message>
    <message>
        <source>%1 would like the tie to be at %2.</source>
        <translation>%1 wünscht sich die Beziehung bei %2.</translation>
    </message>
    <message>
        <source>%1 joined %2 and has no tie yet.</source>
        <translation>%1 kam %2 dazu und hat noch keine Beziehung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 joined %2 and has %n tie(s): %3.</source>
        <translation>
            <numerusform>%1 kam %2 dazu und hat %n Beziehung: %3.</numerusform>
            <numerusform>%1 kam %2 dazu und hat %n Beziehungen: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no tie yet.</source>
        <translation>%1 hat noch keine Beziehung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tie(s): %2.</source>
        <translation>
            <numerusform>%1 hat %n Beziehung: %2.</numerusform>
            <numerusform>%1 hat %n Beziehungen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in the core, with %n tie(s) and room for one more.</source>
        <translation>
            <numerusform>%1 gehört mit %n Beziehung zum Kern und hat Platz für eine mehr.</numerusform>
            <numerusform>%1 gehört mit %n Beziehungen zum Kern und hat Platz für eine mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at home here, with %n tie(s) and room for one more.</source>
        <translation>
            <numerusform>%1 ist hier mit %n Beziehung zu Hause und hat Platz für eine mehr.</numerusform>
            <numerusform>%1 ist hier mit %n Beziehungen zu Hause und hat Platz für eine mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between %1 and %2 there is no tie.</source>
        <translation>Zwischen %1 und %2 gibt es keine Beziehung.</translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2 there are only %n tie(s), kept up by %3.</source>
        <translation>
            <numerusform>Zwischen %1 und %2 gibt es nur %n Beziehung, gepflegt von %3.</numerusform>
            <numerusform>Zwischen %1 und %2 gibt es nur %n Beziehungen, gepflegt von %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are %n step(s) apart.</source>
        <translation>
            <numerusform>Sie sind %n Schritt voneinander entfernt.</numerusform>
            <numerusform>Sie sind %n Schritte voneinander entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No path leads from one to the other.</source>
        <translation>Kein Weg führt von der einen Seite zur anderen.</translation>
    </message>
    <message>
        <source>Their last contact was on %1 (%2); the tie has been as deep as %3.</source>
        <translation>Der letzte Kontakt war am %1 (%2); die Beziehung ging schon bis %3.</translation>
    </message>
    <message>
        <source>Their last contact was on %1 (%2).</source>
        <translation>Der letzte Kontakt war am %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>They are to be in touch every %n day(s).</source>
        <translation>
            <numerusform>Kontakt ist nach je %n Tag vereinbart.</numerusform>
            <numerusform>Kontakt ist alle %n Tage vereinbart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They used to be in touch about every %n day(s).</source>
        <translation>
            <numerusform>Sonst hatten sie etwa nach %n Tag Kontakt.</numerusform>
            <numerusform>Sonst hatten sie etwa alle %n Tage Kontakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is between them: %1.</source>
        <translation>Was zwischen ihnen ist: %1.</translation>
    </message>
    <message>
        <source>%1 knows %2, whom %3 does not know.</source>
        <translation>%1 kennt %2; %3 kennt sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n member(s) have no way to the rest: %2.</source>
        <translation>
            <numerusform>Ohne %1 hat %n Mitglied keinen Weg zu den übrigen: %2.</numerusform>
            <numerusform>Ohne %1 haben %n Mitglieder keinen Weg zu den übrigen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If this tie lapses, %n member(s) lose their only way to the rest: %1.</source>
        <translation>
            <numerusform>Schläft diese Beziehung ein, verliert %n Mitglied seinen einzigen Weg zu den übrigen: %1.</numerusform>
            <numerusform>Schläft diese Beziehung ein, verlieren %n Mitglieder ihren einzigen Weg zu den übrigen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all shortest paths between others, %1 run through %2.</source>
        <translation>Von allen kürzesten Wegen zwischen anderen führen %1 über %2.</translation>
    </message>
    <message>
        <source>Of all shortest paths in the network, %1 run over this tie.</source>
        <translation>Von allen kürzesten Wegen im Netzwerk führen %1 über diese Beziehung.</translation>
    </message>
    <message>
        <source>The tie is at %1.</source>
        <translation>Die Beziehung steht bei %1.</translation>
    </message>
    <message>
        <source>Nobody has said how deep the tie is.</source>
        <translation>Niemand hat gesagt, wie tief die Beziehung ist.</translation>
    </message>
    <message>
        <source>%1 said %2, %3 said %4.</source>
        <translation>%1 sagte %2, %3 sagte %4.</translation>
    </message>
    <message>
        <source>The only contact they have in common is %1.</source>
        <translation>Ihr einziger gemeinsamer Kontakt ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, then how many more</comment>
        <translation>
            <numerusform>%1 und %n anderes</numerusform>
            <numerusform>%1 und %n andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n member(s) around %1</source>
        <translation>
            <numerusform>dem %n Mitglied um %1</numerusform>
            <numerusform>den %n Mitgliedern um %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n member(s) around %1 (mostly %2)</source>
        <translation>
            <numerusform>dem %n Mitglied um %1 (meist %2)</numerusform>
            <numerusform>den %n Mitgliedern um %1 (meist %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Meet %1 yourself</source>
        <translation>%1 selbst kennenlernen</translation>
    </message>
    <message>
        <source>Let %1 and %2 meet without %3</source>
        <translation>%1 und %2 ohne %3 zusammenkommen lassen</translation>
    </message>
    <message>
        <source>Bring %1 in through %2</source>
        <translation>%1 durch %2 hereinholen</translation>
    </message>
    <message>
        <source>Introduce %1 and %2</source>
        <translation>%1 und %2 einander vorstellen</translation>
    </message>
    <message>
        <source>Get back in touch with %1</source>
        <translation>Wieder Kontakt zu %1 aufnehmen</translation>
    </message>
    <message>
        <source>Bring %1 and %2 back in touch</source>
        <translation>%1 und %2 wieder in Kontakt bringen</translation>
    </message>
    <message>
        <source>Look after your tie to %1</source>
        <translation>Die eigene Beziehung zu %1 pflegen</translation>
    </message>
    <message>
        <source>Look after the tie of %1 and %2</source>
        <translation>Die Beziehung von %1 und %2 pflegen</translation>
    </message>
    <message>
        <source>Ask %1 how they see the tie with you</source>
        <translation>%1 fragen, wie die gemeinsame Beziehung von dort aussieht</translation>
    </message>
    <message>
        <source>Let %1 and %2 compare how they see their tie</source>
        <translation>%1 und %2 vergleichen lassen, wie sie ihre Beziehung sehen</translation>
    </message>
    <message>
        <source>close a triangle</source>
        <translation>ein Dreieck schließen</translation>
    </message>
    <message>
        <source>bridge clusters</source>
        <translation>Cluster verbinden</translation>
    </message>
    <message>
        <source>match a need with an offer</source>
        <translation>Bedarf und Angebot zusammenbringen</translation>
    </message>
    <message>
        <source>reconnect a lapsed tie</source>
        <translation>eine eingeschlafene Beziehung wecken</translation>
    </message>
    <message>
        <source>reach the periphery</source>
        <translation>den Rand erreichen</translation>
    </message>
    <message>
        <source>strengthen a critical tie</source>
        <translation>eine tragende Beziehung stärken</translation>
    </message>
    <message>
        <source>relieve a hub</source>
        <translation>einen Knotenpunkt entlasten</translation>
    </message>
    <message>
        <source>balance the views</source>
        <translation>Sichtweisen abgleichen</translation>
    </message>
    <message>
        <source>form a team</source>
        <translation>ein Team bilden</translation>
    </message>
    <message>
        <source>Common contacts foretell ties (Liben-Nowell and Kleinberg 2007), and who joins others is more often part of what is new (Obstfeld 2005). But after a triangle has closed its first two ties mostly weaken (Huang et al.): not every one should be closed.</source>
        <translation>Gemeinsame Kontakte lassen Beziehungen erwarten (Liben-Nowell und Kleinberg 2007), und wer andere verbindet, ist öfter an Neuem beteiligt (Obstfeld 2005). Doch hat sich ein Dreieck geschlossen, werden seine ersten beiden Beziehungen meist schwächer (Huang et al.): Nicht jedes sollte geschlossen werden.</translation>
    </message>
    <message>
        <source>Ties to people moderately near, with a few common contacts, help most (Rajkumar et al. 2022, experiments with 20 million people).</source>
        <translation>Am meisten helfen Beziehungen zu mäßig Nahen mit einigen gemeinsamen Kontakten (Rajkumar et al. 2022, Experimente mit 20 Millionen Menschen).</translation>
    </message>
    <message>
        <source>Matches where each has what the other needs are especially strong (Horon 2011).</source>
        <translation>Besonders stark ist, wo jede Seite hat, was die andere braucht (Horon 2011).</translation>
    </message>
    <message>
        <source>Dormant ties give as much as current ones or more (Levin et al. 2011), and people wrongly prefer the familiar ones (Walter et al. 2015).</source>
        <translation>Ruhende Beziehungen geben so viel wie laufende oder mehr (Levin et al. 2011), und zu Unrecht werden die vertrauten vorgezogen (Walter et al. 2015).</translation>
    </message>
    <message>
        <source>New ideas come in from the periphery (Krebs and Holley 2006).</source>
        <translation>Neue Ideen kommen vom Rand (Krebs und Holley 2006).</translation>
    </message>
    <message>
        <source>Of bankers&apos; bridges nine in ten were gone a year later (Burt 2002); in other data long ties last (Yuan et al. 2022).</source>
        <translation>Von den Brücken der Bankleute waren nach einem Jahr neun von zehn fort (Burt 2002); in anderen Daten halten weite Beziehungen (Yuan et al. 2022).</translation>
    </message>
    <message>
        <source>Relying on central members is a known weakness of networks (Cunningham et al. 2012).</source>
        <translation>Von zentralen Mitgliedern abzuhängen ist eine bekannte Schwäche von Netzwerken (Cunningham et al. 2012).</translation>
    </message>
    <message>
        <source>Where partners report different levels, the difference is something to explore together (Frey et al. 2006).</source>
        <translation>Wo Partner Verschiedenes angeben, lohnt es, den Unterschied gemeinsam anzusehen (Frey et al. 2006).</translation>
    </message>
    <message>
        <source>A mix of new and tried ties is what this goes by; it is our own rule.</source>
        <translation>Dies richtet sich nach einer Mischung aus neuen und bewährten Beziehungen; es ist eine eigene Regel.</translation>
    </message>
    <message>
        <source>common contacts</source>
        <translation>gemeinsame Kontakte</translation>
    </message>
    <message>
        <source>shared interests</source>
        <translation>gemeinsame Interessen</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>crosses clusters or sectors</source>
        <translation>verbindet Cluster oder Bereiche</translation>
    </message>
    <message>
        <source>willing to take part</source>
        <translation>möchte sich beteiligen</translation>
    </message>
    <message>
        <source>so many common contacts that it adds little</source>
        <translation>so viele gemeinsame Kontakte, dass es wenig bringt</translation>
    </message>
    <message>
        <source>contacts who all know each other</source>
        <translation>Kontakte, die sich alle kennen</translation>
    </message>
    <message>
        <source>ties they keep up already</source>
        <translation>Beziehungen, die schon zu pflegen sind</translation>
    </message>
    <message>
        <source>gap between the clusters</source>
        <translation>Lücke zwischen den Clustern</translation>
    </message>
    <message>
        <source>brings everybody nearer</source>
        <translation>bringt alle einander näher</translation>
    </message>
    <message>
        <source>within reach</source>
        <translation>in Reichweite</translation>
    </message>
    <message>
        <source>how deep it has been</source>
        <translation>wie tief sie schon war</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>new to each other</source>
        <translation>Neues füreinander</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>few ties</source>
        <translation>wenige Beziehungen</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>room for one more</source>
        <translation>Platz für eine mehr</translation>
    </message>
    <message>
        <source>what hangs on it</source>
        <translation>was daran hängt</translation>
    </message>
    <message>
        <source>shallow</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>dependence on one member</source>
        <translation>Abhängigkeit von einem Mitglied</translation>
    </message>
    <message>
        <source>relief for that member</source>
        <translation>Entlastung dieses Mitglieds</translation>
    </message>
    <message>
        <source>difference of the views</source>
        <translation>Unterschied der Sichtweisen</translation>
    </message>
    <message>
        <source>importance to the two</source>
        <translation>Bedeutung für beide</translation>
    </message>
    <message>
        <source>fit of offer and need</source>
        <translation>Passung von Angebot und Bedarf</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>goes both ways</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>covers what it takes</source>
        <translation>deckt ab, was nötig ist</translation>
    </message>
    <message>
        <source>trusted ties in the team</source>
        <translation>vertraute Beziehungen im Team</translation>
    </message>
    <message>
        <source>%1: %2, without the tie %3</source>
        <translation>%1: %2, ohne die Beziehung %3</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, dann %3</translation>
    </message>
    <message>
        <source>Global efficiency</source>
        <translation>Globale Effizienz</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pairs that some path joins</source>
        <translation>Paare, die ein Weg verbindet</translation>
    </message>
    <message>
        <source>Steps between the two</source>
        <translation>Schritte zwischen beiden</translation>
    </message>
    <message>
        <source>Shortest paths through the member in the middle</source>
        <translation>Kürzeste Wege über das Mitglied in der Mitte</translation>
    </message>
    <message>
        <source>somebody wishes no more than to observe</source>
        <translation>jemand möchte nur beobachten</translation>
    </message>
    <message>
        <source>somebody wants less of the tie</source>
        <translation>jemand möchte weniger von der Beziehung</translation>
    </message>
    <message>
        <source>the two have ended their relationship</source>
        <translation>beide haben ihre Beziehung beendet</translation>
    </message>
    <message>
        <source>they belong to the same organization or group, and so know each other</source>
        <translation>sie gehören zur selben Organisation oder Gruppe und kennen sich also</translation>
    </message>
    <message>
        <source>they speak no common language</source>
        <translation>sie sprechen keine gemeinsame Sprache</translation>
    </message>
    <message>
        <source>it rests on what was said in confidence</source>
        <translation>es beruht auf vertraulich Gesagtem</translation>
    </message>
    <message>
        <source>somebody is in enough cards already</source>
        <translation>jemand steht schon auf genug Karten</translation>
    </message>
    <message>
        <source>at home in their own clusters</source>
        <translation>zu Hause im eigenen Cluster</translation>
    </message>
    <message>
        <source>%1 needs “%2” by %5; %3 offers “%4”.</source>
        <translation>%1 braucht „%2“ bis zum %5; %3 bietet „%4“ an.</translation>
    </message>
    <message>
        <source>%1 needs “%2”; %3 offers “%4”.</source>
        <translation>%1 braucht „%2“; %3 bietet „%4“ an.</translation>
    </message>
    <message>
        <source>It goes the other way as well: each has what the other needs.</source>
        <translation>Auch umgekehrt passt es: Jede Seite hat, was die andere braucht.</translation>
    </message>
    <message>
        <source>Tell %1 what %2 offers</source>
        <translation>%1 sagen, was %2 anbietet</translation>
    </message>
    <message>
        <source>the tie is under strain</source>
        <translation>die Beziehung ist belastet</translation>
    </message>
    <message>
        <source>one of them has said no to being introduced</source>
        <translation>jemand von beiden wollte nicht vorgestellt werden</translation>
    </message>
    <message>
        <source>they are being introduced, or have been lately</source>
        <translation>sie werden gerade vorgestellt oder wurden es vor kurzem</translation>
    </message>
    <message>
        <source>it was set aside, or has been followed</source>
        <translation>es wurde zurückgestellt oder ist schon geschehen</translation>
    </message>
    <message>
        <source>somebody has been asked enough this month</source>
        <translation>jemand wurde diesen Monat schon genug gefragt</translation>
    </message>
    <message>
        <source>enough introductions are under way</source>
        <translation>es laufen genug Vorstellungen</translation>
    </message>
    <message>
        <source>Both know you.</source>
        <translation>Beide kennen dich.</translation>
    </message>
    <message>
        <source>Both know you, and %1 too.</source>
        <translation>Beide kennen dich, und auch %1.</translation>
    </message>
    <message>
        <source>Both care about %1.</source>
        <translation>Beiden liegt %1 am Herzen.</translation>
    </message>
    <message>
        <source>Both know their way around %1.</source>
        <translation>Beide kennen sich mit %1 aus.</translation>
    </message>
    <message>
        <source>Both would like to learn %1.</source>
        <translation>Beide möchten %1 lernen.</translation>
    </message>
    <message>
        <source>Both have to do with %1.</source>
        <translation>Beide haben mit %1 zu tun.</translation>
    </message>
    <message>
        <source>You were together on %1, and no tie is noted.</source>
        <translation>Am %1 wart ihr zusammen, und keine Beziehung ist vermerkt.</translation>
    </message>
    <message>
        <source>You would like the tie to be at %1.</source>
        <translation>Du wünschst dir die Beziehung bei %1.</translation>
    </message>
    <message>
        <source>Both would like the tie to be at %1.</source>
        <translation>Beide wünschen sich die Beziehung bei %1.</translation>
    </message>
    <message>
        <source>%1 could teach %2, and %3 would like to learn it.</source>
        <translation>%1 könnte %2 weitergeben, und %3 möchte es lernen.</translation>
    </message>
    <message>
        <source>You brought %1 in, and no tie is noted.</source>
        <translation>Du hast %1 hereingeholt, und keine Beziehung ist vermerkt.</translation>
    </message>
    <message>
        <source>%1 brought %2 in, and no tie is noted.</source>
        <translation>%1 hat %2 hereingeholt, und keine Beziehung ist vermerkt.</translation>
    </message>
    <message>
        <source>You said that %1 must be here.</source>
        <translation>Du hast gesagt, dass %1 dabei sein muss.</translation>
    </message>
    <message>
        <source>%1 said that %2 must be here.</source>
        <translation>%1 hat gesagt, dass %2 dabei sein muss.</translation>
    </message>
    <message numerus="yes">
        <source>They are %n step(s) apart now, by way of %1.</source>
        <translation>
            <numerusform>Jetzt liegt %n Schritt dazwischen, über %1.</numerusform>
            <numerusform>Jetzt liegen %n Schritte dazwischen, über %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last contact was on %1 (%2); the tie has been as deep as %3.</source>
        <translation>Euer letzter Kontakt war am %1 (%2); die Beziehung ging schon bis %3.</translation>
    </message>
    <message>
        <source>Your last contact was on %1 (%2).</source>
        <translation>Euer letzter Kontakt war am %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>You mean to be in touch every %n day(s).</source>
        <translation>
            <numerusform>Ihr wollt nach je %n Tag Kontakt haben.</numerusform>
            <numerusform>Ihr wollt alle %n Tage Kontakt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You used to be in touch about every %n day(s).</source>
        <translation>
            <numerusform>Sonst hattet ihr etwa nach %n Tag Kontakt.</numerusform>
            <numerusform>Sonst hattet ihr etwa alle %n Tage Kontakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows %2, whom you do not know.</source>
        <translation>%1 kennt %2; du kennst sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Without you, %n member(s) have no way to the rest: %1.</source>
        <translation>
            <numerusform>Ohne dich hat %n Mitglied keinen Weg zu den übrigen: %1.</numerusform>
            <numerusform>Ohne dich haben %n Mitglieder keinen Weg zu den übrigen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an estimated share</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Of all shortest paths between others, %1 run through you.</source>
        <translation>Von allen kürzesten Wegen zwischen anderen führen %1 über dich.</translation>
    </message>
    <message>
        <source>So far the tie is at %1.</source>
        <translation>Bisher steht die Beziehung bei %1.</translation>
    </message>
    <message>
        <source>You said %1, %2 said %3.</source>
        <translation>Du sagtest %1, %2 sagte %3.</translation>
    </message>
    <message>
        <source>You are the only contact they have in common.</source>
        <translation>Du bist ihr einziger gemeinsamer Kontakt.</translation>
    </message>
    <message>
        <source>Introduce %1 and %2, across two circles</source>
        <translation>%1 und %2 über zwei Kreise hinweg einander vorstellen</translation>
    </message>
    <message>
        <source>Never introduce these two</source>
        <translation>Die beiden nie einander vorstellen</translation>
    </message>
    <message>
        <source>Never tell these two of offers</source>
        <translation>Den beiden nie von Angeboten erzählen</translation>
    </message>
    <message>
        <source>Leave this tie as it is</source>
        <translation>Diese Beziehung lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Never compare the views of these two</source>
        <translation>Die Sichten der beiden nie vergleichen</translation>
    </message>
    <message>
        <source>Never these people as a team</source>
        <translation>Diese Leute nie als Team</translation>
    </message>
    <message>
        <source>brought in or named by the other</source>
        <translation>von der anderen Seite hereingeholt oder genannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an estimated number</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Join “%1” yourself</source>
        <translation>Selbst bei „%1“ mitmachen</translation>
    </message>
    <message>
        <source>Join “%1”, together with %2</source>
        <translation>Bei „%1“ mitmachen, zusammen mit %2</translation>
    </message>
    <message>
        <source>Make a team for “%1” with %2</source>
        <translation>Ein Team für „%1“ bilden mit %2</translation>
    </message>
    <message>
        <source>You know your way around %1.</source>
        <translation>Du kennst dich mit %1 aus.</translation>
    </message>
    <message>
        <source>You offer something to do with %1.</source>
        <translation>Du bietest etwas rund um %1 an.</translation>
    </message>
    <message>
        <source>You care about %1.</source>
        <translation>Dir liegt %1 am Herzen.</translation>
    </message>
    <message>
        <source>You have to do with %1.</source>
        <translation>Du hast mit %1 zu tun.</translation>
    </message>
    <message>
        <source>You would like to learn %1.</source>
        <translation>Du möchtest %1 lernen.</translation>
    </message>
    <message>
        <source>%1 knows their way around %2.</source>
        <translation>%1 kennt sich mit %2 aus.</translation>
    </message>
    <message>
        <source>%1 offers something to do with %2.</source>
        <translation>%1 bietet etwas rund um %2 an.</translation>
    </message>
    <message>
        <source>%1 cares about %2.</source>
        <translation>%1 liegt %2 am Herzen.</translation>
    </message>
    <message>
        <source>%1 has to do with %2.</source>
        <translation>%1 hat mit %2 zu tun.</translation>
    </message>
    <message>
        <source>%1 would like to learn %2.</source>
        <translation>%1 möchte %2 lernen.</translation>
    </message>
    <message>
        <source>So far it is in your hands alone, and it takes %1.</source>
        <translation>Bisher liegt es allein in deinen Händen, und es braucht %1.</translation>
    </message>
    <message>
        <source>So far it is in nobody&apos;s hands, and it takes %1.</source>
        <translation>Bisher liegt es in niemandes Händen, und es braucht %1.</translation>
    </message>
    <message>
        <source>So far it is in your hands and those of %1, and it takes %2.</source>
        <translation>Bisher liegt es in deinen Händen und denen von %1, und es braucht %2.</translation>
    </message>
    <message>
        <source>So far it is in the hands of %1, and it takes %2.</source>
        <translation>Bisher liegt es in den Händen von %1, und es braucht %2.</translation>
    </message>
    <message>
        <source>Nobody was found for %1.</source>
        <translation>Für %1 wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>Between you and %1 the tie is at %2.</source>
        <translation>Zwischen dir und %1 steht die Beziehung bei %2.</translation>
    </message>
    <message>
        <source>Between %1 and %2 the tie is at %3.</source>
        <translation>Zwischen %1 und %2 steht die Beziehung bei %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of its %1 pairs, %n would be new to each other.</source>
        <translation>
            <numerusform>Von seinen %1 Paaren wäre %n einander neu.</numerusform>
            <numerusform>Von seinen %1 Paaren wären %n einander neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its %1 pairs, %n would be new to each other, across %2 circles.</source>
        <translation>
            <numerusform>Von seinen %1 Paaren wäre %n einander neu, über %2 Kreise hinweg.</numerusform>
            <numerusform>Von seinen %1 Paaren wären %n einander neu, über %2 Kreise hinweg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangementText</name>
    <message>
        <source>Rings around %1</source>
        <translation>Ringe um %1</translation>
    </message>
    <message numerus="yes">
        <source>Rings around %n member(s)</source>
        <translation>
            <numerusform>Ringe um %n Mitglied</numerusform>
            <numerusform>Ringe um %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° %2</source>
        <comment>degrees and N, S, E or W</comment>
        <translation>%1° %2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>Kein Ort bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Levels by %1</source>
        <translation>Ebenen nach %1</translation>
    </message>
    <message>
        <source>Circle by %1</source>
        <translation>Kreis nach %1</translation>
    </message>
    <message>
        <source>Wedges by %1</source>
        <translation>Sektoren nach %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two numbers on axes</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Places on earth</source>
        <translation>Orte auf der Erde</translation>
    </message>
    <message numerus="yes">
        <source>%n not connected</source>
        <translation>
            <numerusform>%n nicht verbunden</numerusform>
            <numerusform>%n nicht verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n ohne Ort</numerusform>
            <numerusform>%n ohne Ort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskText</name>
    <message>
        <source>ties of depth %1 or more</source>
        <translation>Beziehungen ab Tiefe %1</translation>
    </message>
    <message>
        <source>all ties</source>
        <translation>alle Beziehungen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>as things stand</source>
        <translation>wie es jetzt steht</translation>
    </message>
    <message>
        <source>everybody but the archived</source>
        <translation>alle außer den archivierten</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>Between two conditions of a filter.</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>as things stand on %1</source>
        <translation>wie es am %1 steht</translation>
    </message>
    <message>
        <source>depth %1</source>
        <comment>&apos;claimed by either side&apos;</comment>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>what is asked now and before</comment>
        <translation>%1 statt %2</translation>
    </message>
</context>
<context>
    <name>AttributeText</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Holds parts together</source>
        <translation>Hält Teile zusammen</translation>
    </message>
    <message>
        <source>Without this member some others could no longer reach each other (articulation).</source>
        <translation>Ohne dieses Mitglied könnten sich manche anderen nicht mehr erreichen (Artikulation).</translation>
    </message>
    <message>
        <source>Only link</source>
        <translation>Einzige Verbindung</translation>
    </message>
    <message>
        <source>Without this relationship two parts of the network could no longer reach each other (bridge).</source>
        <translation>Ohne diese Beziehung könnten sich zwei Teile des Netzwerks nicht mehr erreichen (Brücke).</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Geflecht</translation>
    </message>
    <message>
        <source>Members with more ties among themselves than chance would give, named after the one with most.</source>
        <translation>Mitglieder, die untereinander mehr Beziehungen haben, als der Zufall ergäbe; benannt nach dem Mitglied mit den meisten.</translation>
    </message>
    <message>
        <source>Size of its part</source>
        <translation>Größe des Teils</translation>
    </message>
    <message>
        <source>How many members can be reached over any number of steps, this one included (component size).</source>
        <translation>Wie viele Mitglieder über beliebig viele Schritte erreichbar sind, dieses eingeschlossen (Komponentengröße).</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>The most ties that everybody has in some group around this member (core number).</source>
        <translation>Wie viele Beziehungen jedes Mitglied einer Gruppe um dieses herum mindestens hat (Kernzahl).</translation>
    </message>
    <message>
        <source>Days since contact</source>
        <translation>Tage seit dem Kontakt</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>How many ties a member has (degree).</source>
        <translation>Wie viele Beziehungen ein Mitglied hat (Grad).</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Directions opened</source>
        <translation>Eröffnete Richtungen</translation>
    </message>
    <message>
        <source>How many parties a member links that do not know each other (effective size).</source>
        <translation>Wie viele Seiten ein Mitglied verbindet, die einander nicht kennen (effektive Größe).</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact overdue</source>
        <translation>Kontakt überfällig</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Sides see it differently</source>
        <translation>Seiten sehen es verschieden</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Wanted depth</source>
        <translation>Gewünschte Tiefe</translation>
    </message>
    <message>
        <source>Depths together</source>
        <translation>Tiefen zusammen</translation>
    </message>
    <message>
        <source>The sum of the known depths of a member&apos;s ties (weighted degree).</source>
        <translation>Die Summe der bekannten Tiefen der Beziehungen eines Mitglieds (gewichteter Grad).</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>einseitig</translation>
    </message>
    <message>
        <source>mutual</source>
        <extracomment>The direction of a relationship&apos;s strands.</extracomment>
        <translation>gegenseitig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Lies between others</source>
        <translation>Liegt zwischen anderen</translation>
    </message>
    <message>
        <source>How many pairs of others have their shortest way over this member, by its share where there are several (betweenness).</source>
        <translation>Wie viele Paare anderer ihren kürzesten Weg über dieses Mitglied haben, anteilig, wo es mehrere gibt (Betweenness).</translation>
    </message>
    <message>
        <source>Nearness to others</source>
        <translation>Nähe zu anderen</translation>
    </message>
    <message>
        <source>1 where everybody is one step away, less the more steps lie between (closeness).</source>
        <translation>1, wenn alle einen Schritt entfernt sind; weniger, je mehr Schritte dazwischenliegen (Closeness).</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied hinzufügen</numerusform>
            <numerusform>%n Mitglieder hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied ändern</numerusform>
            <numerusform>%n Mitglieder ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied archivieren</numerusform>
            <numerusform>%n Mitglieder archivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n member(s) back</source>
        <translation>
            <numerusform>%n Mitglied zurückholen</numerusform>
            <numerusform>%n Mitglieder zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied entfernen</numerusform>
            <numerusform>%n Mitglieder entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Zu %1 zusammenführen</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Add %n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung hinzufügen</numerusform>
            <numerusform>%n Beziehungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the tie %1</source>
        <translation>Verbindung %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung ändern</numerusform>
            <numerusform>%n Beziehungen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>End the tie %1</source>
        <translation>Verbindung %1 beenden</translation>
    </message>
    <message numerus="yes">
        <source>End %n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung beenden</numerusform>
            <numerusform>%n Beziehungen beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the tie %1</source>
        <translation>Verbindung %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung entfernen</numerusform>
            <numerusform>%n Beziehungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assess the tie %1</source>
        <translation>Verbindung %1 einschätzen</translation>
    </message>
    <message numerus="yes">
        <source>Assess %n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung einschätzen</numerusform>
            <numerusform>%n Beziehungen einschätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a strand to %1</source>
        <translation>Strang zu %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n strand(s)</source>
        <translation>
            <numerusform>%n Strang hinzufügen</numerusform>
            <numerusform>%n Stränge hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a strand of %1</source>
        <translation>Strang von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n strand(s)</source>
        <translation>
            <numerusform>%n Strang ändern</numerusform>
            <numerusform>%n Stränge ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a strand of %1</source>
        <translation>Strang von %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n strand(s)</source>
        <translation>
            <numerusform>%n Strang entfernen</numerusform>
            <numerusform>%n Stränge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliate %1</source>
        <translation>Zugehörigkeit von %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n affiliation(s)</source>
        <translation>
            <numerusform>%n Zugehörigkeit hinzufügen</numerusform>
            <numerusform>%n Zugehörigkeiten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change an affiliation of %1</source>
        <translation>Zugehörigkeit von %1 ändern</translation>
    </message>
    <message>
        <source>Remove an affiliation of %1</source>
        <translation>Zugehörigkeit von %1 entfernen</translation>
    </message>
    <message>
        <source>Note a contact of %1</source>
        <translation>Kontakt von %1 notieren</translation>
    </message>
    <message>
        <source>Change a contact of %1</source>
        <translation>Kontakt von %1 ändern</translation>
    </message>
    <message>
        <source>Remove a contact of %1</source>
        <translation>Kontakt von %1 entfernen</translation>
    </message>
    <message>
        <source>Tag with %1</source>
        <translation>Mit %1 verschlagworten</translation>
    </message>
    <message>
        <source>Change the tag %1</source>
        <translation>Schlagwort %1 ändern</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
    <message>
        <source>Add the field %1</source>
        <translation>Feld %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the field %1</source>
        <translation>Feld %1 ändern</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Feld %1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied verschieben</numerusform>
            <numerusform>%n Mitglieder verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied anheften</numerusform>
            <numerusform>%n Mitglieder anheften</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied lösen</numerusform>
            <numerusform>%n Mitglieder lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy the map</source>
        <translation>Karte ordnen</translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied ordnen</numerusform>
            <numerusform>%n Mitglieder ordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>„%1“ notieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n Datei importieren</numerusform>
            <numerusform>%n Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the network’s profile</source>
        <translation>Profil des Netzwerks ändern</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Ansicht %1 speichern</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>Ansicht %1 entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Merge into the tag %1</source>
        <translation>Mit dem Schlagwort %1 vereinen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort entfernen</numerusform>
            <numerusform>%n Schlagwörter entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the view to %1</source>
        <translation>Ansicht umbenennen in %1</translation>
    </message>
    <message>
        <source>Move the view %1</source>
        <translation>Ansicht %1 verschieben</translation>
    </message>
    <message>
        <source>Write “%1” on the map</source>
        <translation>„%1“ auf die Karte schreiben</translation>
    </message>
    <message>
        <source>Change “%1” on the map</source>
        <translation>„%1“ auf der Karte ändern</translation>
    </message>
    <message>
        <source>Move “%1” on the map</source>
        <translation>„%1“ auf der Karte verschieben</translation>
    </message>
    <message>
        <source>Remove “%1” from the map</source>
        <translation>„%1“ von der Karte entfernen</translation>
    </message>
    <message>
        <source>Lay a picture under the map</source>
        <translation>Bild unter die Karte legen</translation>
    </message>
    <message>
        <source>Change the picture under the map</source>
        <translation>Bild unter der Karte ändern</translation>
    </message>
    <message>
        <source>Remove the picture under the map</source>
        <translation>Bild unter der Karte entfernen</translation>
    </message>
    <message>
        <source>Keep the snapshot %1</source>
        <translation>Momentaufnahme %1 behalten</translation>
    </message>
    <message>
        <source>Rename the snapshot to %1</source>
        <translation>Momentaufnahme in %1 umbenennen</translation>
    </message>
    <message>
        <source>Remove the snapshot %1</source>
        <translation>Momentaufnahme %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n snapshot(s)</source>
        <translation>
            <numerusform>%n Momentaufnahme entfernen</numerusform>
            <numerusform>%n Momentaufnahmen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what phase the network is in</source>
        <translation>Sagen, in welcher Phase das Netzwerk ist</translation>
    </message>
    <message>
        <source>Take back what was said about the phase</source>
        <translation>Zurücknehmen, was zur Phase gesagt war</translation>
    </message>
    <message>
        <source>Add the question “%1”</source>
        <translation>Frage „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change the question “%1”</source>
        <translation>Frage „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove the question “%1”</source>
        <translation>Frage „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n question(s)</source>
        <translation>
            <numerusform>%n Frage entfernen</numerusform>
            <numerusform>%n Fragen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the pulse %1</source>
        <translation>Stimmungsbild %1 beginnen</translation>
    </message>
    <message>
        <source>Change the pulse %1</source>
        <translation>Stimmungsbild %1 ändern</translation>
    </message>
    <message>
        <source>Close the pulse %1</source>
        <translation>Stimmungsbild %1 schließen</translation>
    </message>
    <message>
        <source>Remove the pulse %1</source>
        <translation>Stimmungsbild %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pulse(s)</source>
        <translation>
            <numerusform>%n Stimmungsbild entfernen</numerusform>
            <numerusform>%n Stimmungsbilder entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note answers to the pulse %1</source>
        <translation>Antworten zum Stimmungsbild %1 notieren</translation>
    </message>
    <message>
        <source>Put off being in touch: %1</source>
        <translation>Sich später melden: %1</translation>
    </message>
    <message>
        <source>Be in touch again: %1</source>
        <translation>Sich wieder melden: %1</translation>
    </message>
    <message>
        <source>Note an answer on introducing %1</source>
        <translation>Antwort zur Vorstellung von %1 notieren</translation>
    </message>
    <message>
        <source>Introduce %1</source>
        <translation>%1 einander vorstellen</translation>
    </message>
    <message>
        <source>Begin to introduce %1</source>
        <translation>Vorstellung von %1 beginnen</translation>
    </message>
    <message>
        <source>Note what became of introducing %1</source>
        <translation>Notieren, was aus der Vorstellung von %1 wurde</translation>
    </message>
    <message>
        <source>Set the advice on %1 aside</source>
        <translation>Rat zu %1 beiseitelegen</translation>
    </message>
    <message>
        <source>Ask %1 how it went</source>
        <translation>%1 fragen, wie es ging</translation>
    </message>
    <message>
        <source>Settle what %1 promised</source>
        <translation>Abschließen, was %1 zugesagt hat</translation>
    </message>
    <message>
        <source>Prepare introducing %1</source>
        <translation>Vorstellen von %1 vorbereiten</translation>
    </message>
    <message>
        <source>Do not introduce %1</source>
        <translation>%1 nicht vorstellen</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <translation>Angebot: %1</translation>
    </message>
    <message>
        <source>Need: %1</source>
        <translation>Bedarf: %1</translation>
    </message>
    <message>
        <source>Match the need of %1</source>
        <translation>Bedarf von %1 zuordnen</translation>
    </message>
    <message>
        <source>Take back the match for %1</source>
        <translation>Zuordnung für %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Note that the need of %1 is met</source>
        <translation>Bedarf von %1 als gedeckt festhalten</translation>
    </message>
    <message>
        <source>Withdraw what %1 put on the board</source>
        <translation>Aushang von %1 zurückziehen</translation>
    </message>
    <message>
        <source>Remove what %1 put on the board</source>
        <translation>Aushang von %1 entfernen</translation>
    </message>
    <message>
        <source>Say how often to be in touch</source>
        <translation>Sagen, wie oft in Verbindung sein</translation>
    </message>
    <message>
        <source>Make a team for “%1”</source>
        <translation>Ein Team für „%1“ bilden</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1. %2 of %3 are within a group; most of the others join %4 and %5, %6.</source>
        <translation>%1. %2 von %3 sind innerhalb einer Gruppe; die meisten anderen verbinden %4 und %5: %6.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of values</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1. From %2 (%3) to %4 (%5); most %6 (%7).</source>
        <translation>%1. Von %2 (%3) bis %4 (%5); am meisten %6 (%7).</translation>
    </message>
    <message>
        <source>%1. %2 bars from %3 to %4; the highest is %5 with %6.</source>
        <translation>%1. %2 Balken von %3 bis %4; der höchste ist %5 mit %6.</translation>
    </message>
    <message>
        <source>%1: at least</source>
        <comment>of a line&apos;s band</comment>
        <translation>%1: mindestens</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <comment>of a line&apos;s band</comment>
        <translation>%1: höchstens</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a chart, what it tells</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>a day, a number, what is to be said of it</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>einer unbekannten Zahl</translation>
    </message>
    <message>
        <source>%1: kept %2 of %3</source>
        <translation>%1: %2 von %3 behalten</translation>
    </message>
    <message>
        <source>Nothing was lost but the history.</source>
        <translation>Außer dem Verlauf ging nichts verloren.</translation>
    </message>
    <message>
        <source>What could be read was copied.</source>
        <translation>Was zu lesen war, wurde kopiert.</translation>
    </message>
    <message>
        <source>Looks for damage, or copies out what can be read of a damaged document.</source>
        <translation>Sucht nach Schäden oder kopiert heraus, was von einem beschädigten Dokument zu lesen ist.</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>Das Dokument.</translation>
    </message>
    <message>
        <source>Where to write what can still be read.</source>
        <translation>Wohin geschrieben wird, was noch zu lesen ist.</translation>
    </message>
    <message>
        <source>--salvage OUT lacks its file.</source>
        <translation>Bei --salvage OUT fehlt die Datei.</translation>
    </message>
</context>
<context>
    <name>ColorMenu</name>
    <message>
        <source>One colour</source>
        <translation>Eine Farbe</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Write the answer as JSON.</source>
        <translation>Die Antwort als JSON schreiben.</translation>
    </message>
    <message>
        <source>Usage: commonweave %1 [OPTIONS] %2</source>
        <translation>Aufruf: commonweave %1 [OPTIONEN] %2</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>Ein Dateiname fehlt.</translation>
    </message>
    <message>
        <source>There is a word too many: %1</source>
        <translation>Ein Wort ist zu viel: %1</translation>
    </message>
    <message>
        <source>&apos;commonweave %1 --help&apos; tells more.</source>
        <translation>Mehr dazu sagt „commonweave %1 --help“.</translation>
    </message>
    <message>
        <source>Usage: commonweave [FILE]</source>
        <translation>Aufruf: commonweave [DATEI]</translation>
    </message>
    <message>
        <source>       commonweave VERB ...</source>
        <translation>        commonweave VERB …</translation>
    </message>
    <message>
        <source>&apos;commonweave VERB --help&apos; tells more about a verb.</source>
        <translation>Mehr zu einem Verb sagt „commonweave VERB --help“.</translation>
    </message>
    <message>
        <source>bring foreign files into a document</source>
        <translation>fremde Dateien in ein Dokument übernehmen</translation>
    </message>
    <message>
        <source>say what a document holds</source>
        <translation>sagen, was in einem Dokument steht</translation>
    </message>
    <message>
        <source>compute positions on the map and keep them</source>
        <translation>Plätze auf der Karte berechnen und behalten</translation>
    </message>
    <message>
        <source>write a document in a foreign format, or its map as a picture</source>
        <translation>ein Dokument in einem fremden Format schreiben, oder seine Karte als Bild</translation>
    </message>
    <message>
        <source>look for damage, or copy out what can be read of a damaged document</source>
        <translation>nach Schäden suchen oder herauskopieren, was von einem beschädigten Dokument zu lesen ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a verb nor a file.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei.</translation>
    </message>
    <message>
        <source>&apos;commonweave --help&apos; tells what there is.</source>
        <translation>„commonweave --help“ sagt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. &apos;commonweave --help&apos; tells what works without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. „commonweave --help“ sagt, was ohne geht.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; is not written in UTF-8. Rename the file, then it can be opened.</source>
        <translation>Der Name „%1“ ist nicht in UTF-8 geschrieben. Nach dem Umbenennen lässt sich die Datei öffnen.</translation>
    </message>
    <message>
        <source>measure the network and its members</source>
        <translation>das Netzwerk und seine Mitglieder messen</translation>
    </message>
    <message>
        <source>write how healthy the network is, to read</source>
        <translation>aufschreiben, wie gesund das Netzwerk ist</translation>
    </message>
    <message>
        <source>suggest who should meet whom, with reasons</source>
        <translation>vorschlagen, wer wen treffen sollte, mit Gründen</translation>
    </message>
    <message>
        <source>write members a page each about their own place</source>
        <translation>Mitgliedern je eine Seite über ihren Platz schreiben</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>%1: %2</source>
        <comment>a measure, the field that groups are made by</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DepthChoice</name>
    <message>
        <source>How deep the tie would be</source>
        <translation>Wie tief die Beziehung wäre</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of a hundred, between two percentages</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>not measured on both days</source>
        <translation>nicht an beiden Tagen gemessen</translation>
    </message>
    <message>
        <source>not comparable: another rule</source>
        <translation>nicht vergleichbar: andere Regel</translation>
    </message>
    <message>
        <source>not comparable: another least depth</source>
        <translation>nicht vergleichbar: andere Mindesttiefe</translation>
    </message>
    <message>
        <source>not comparable: another filter</source>
        <translation>nicht vergleichbar: anderer Filter</translation>
    </message>
    <message>
        <source>not comparable: measured in another way</source>
        <translation>nicht vergleichbar: anders gemessen</translation>
    </message>
</context>
<context>
    <name>DocumentNotice</name>
    <message>
        <source>This network is open in another window. You can look at everything; to change it, close it there.</source>
        <translation>Dieses Netzwerk ist in einem anderen Fenster offen. Ansehen geht; zum Ändern bitte dort schließen.</translation>
    </message>
    <message>
        <source>This network is open in another window on this machine (process %1). You can look at everything; to change it, close it there.</source>
        <translation>Dieses Netzwerk ist in einem anderen Fenster auf diesem Rechner offen (Prozess %1). Ansehen geht; zum Ändern bitte dort schließen.</translation>
    </message>
    <message>
        <source>Open for reading.</source>
        <translation>Zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This file can only be read. To work on it, save a copy.</source>
        <translation>Diese Datei lässt sich nur lesen. Zum Arbeiten eine Kopie speichern.</translation>
    </message>
    <message>
        <source>A newer Commonweave wrote this network. You can look at everything; to change it, update the program.</source>
        <translation>Ein neueres Commonweave hat dieses Netzwerk geschrieben. Ansehen geht; zum Ändern bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Commonweave ended in the middle of a change last time. That change was taken back; everything before it is here.</source>
        <translation>Commonweave wurde letztes Mal mitten in einer Änderung beendet. Diese Änderung wurde zurückgenommen; alles davor ist da.</translation>
    </message>
    <message>
        <source>This network was brought up to date for this version. How it was before lies in %1.</source>
        <translation>Dieses Netzwerk wurde auf den Stand dieser Version gebracht. Der frühere Stand liegt in %1.</translation>
    </message>
    <message>
        <source>This file lies on another machine, where two people can get in each other’s way. A copy on this machine is safer.</source>
        <translation>Diese Datei liegt auf einem anderen Rechner, wo zwei Menschen einander in die Quere kommen können. Eine Kopie auf diesem Rechner ist sicherer.</translation>
    </message>
    <message>
        <source>This file lies in a synchronised folder. Let it finish before you open it on another machine.</source>
        <translation>Diese Datei liegt in einem synchronisierten Ordner. Vor dem Öffnen auf einem anderen Rechner den Abgleich abwarten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>This network is open on %1 (process %2), or was when %1 stopped. You can look at everything; to change it, close it there.</source>
        <translation>Dieses Netzwerk ist auf %1 geöffnet (Prozess %2) oder war es, als %1 stehen blieb. Sie können alles ansehen; um es zu ändern, schließen Sie es dort.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>in ihren Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>No backup of this network could be made: %1. The network itself is safe on disk; to be sure, save a copy elsewhere.</source>
        <translation>Von diesem Netzwerk ließ sich keine Sicherung machen: %1. Das Netzwerk selbst ist sicher gespeichert; speichern Sie zur Vorsicht anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation>Trotzdem öffnen …</translation>
    </message>
    <message>
        <source>Beside this file lay what an interrupted change to another file left behind. It does not belong here, and was put aside as %1.</source>
        <translation>Neben dieser Datei lag, was eine unterbrochene Änderung einer anderen Datei hinterließ. Es gehört nicht hierher und wurde als %1 beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>DomainText</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>observes</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>macht mit</translation>
    </message>
    <message>
        <source>contributes</source>
        <translation>trägt bei</translation>
    </message>
    <message>
        <source>stewards</source>
        <translation>trägt Verantwortung</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>keine Vereinbarung</translation>
    </message>
    <message>
        <source>agreed by word</source>
        <translation>mündlich vereinbart</translation>
    </message>
    <message>
        <source>agreed in writing</source>
        <translation>schriftlich vereinbart</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>without direction</source>
        <translation>ohne Richtung</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>said by the member</source>
        <translation>vom Mitglied gesagt</translation>
    </message>
    <message>
        <source>seen by the weaver</source>
        <translation>von außen beobachtet</translation>
    </message>
    <message>
        <source>from a survey</source>
        <translation>aus einer Umfrage</translation>
    </message>
    <message>
        <source>from an import</source>
        <translation>aus einem Import</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>were at the same event</source>
        <translation>waren bei derselben Veranstaltung</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>worked together</source>
        <translation>haben zusammengearbeitet</translation>
    </message>
    <message>
        <source>claimed by either side</source>
        <translation>von einer Seite angegeben</translation>
    </message>
    <message>
        <source>confirmed by both sides</source>
        <translation>von beiden Seiten bestätigt</translation>
    </message>
    <message>
        <source>mean of both sides</source>
        <translation>Mittel beider Seiten</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>one of a list</source>
        <translation>eines aus einer Liste</translation>
    </message>
    <message>
        <source>several of a list</source>
        <translation>mehrere aus einer Liste</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>aware</source>
        <translation>kennen sich</translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>tauschen sich aus</translation>
    </message>
    <message>
        <source>coordinating</source>
        <translation>stimmen sich ab</translation>
    </message>
    <message>
        <source>co-working</source>
        <translation>arbeiten zusammen</translation>
    </message>
    <message>
        <source>collaborating</source>
        <translation>wirken gemeinsam</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Depth of a relationship: its number and its word.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>learning network</source>
        <translation>Lernnetzwerk</translation>
    </message>
    <message>
        <source>project network</source>
        <translation>Projektnetzwerk</translation>
    </message>
    <message>
        <source>alliance</source>
        <translation>Bündnis</translation>
    </message>
    <message>
        <source>coalition</source>
        <translation>Koalition</translation>
    </message>
    <message>
        <source>to learn from each other</source>
        <translation>voneinander lernen</translation>
    </message>
    <message>
        <source>to act together</source>
        <translation>gemeinsam handeln</translation>
    </message>
    <message>
        <source>to build a movement</source>
        <translation>eine Bewegung aufbauen</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informell</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>förmlich</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>complicated</source>
        <translation>kompliziert</translation>
    </message>
    <message>
        <source>complex</source>
        <translation>komplex</translation>
    </message>
    <message>
        <source>chaotic</source>
        <translation>chaotisch</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>some</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>much</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>full</source>
        <translation>volles</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>great</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>vital</source>
        <translation>lebenswichtig</translation>
    </message>
    <message>
        <source>small</source>
        <comment>text on the map</comment>
        <translation>klein</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>text on the map</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <comment>text on the map</comment>
        <translation>groß</translation>
    </message>
    <message>
        <source>plain</source>
        <comment>text on the map</comment>
        <translation>schlicht</translation>
    </message>
    <message>
        <source>accent</source>
        <comment>text on the map</comment>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>attention</source>
        <comment>text on the map</comment>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>quiet</source>
        <comment>text on the map</comment>
        <translation>leise</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>this</source>
        <translation>dies</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no %1 here any more.</source>
        <translation>%1 gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>That does not work for %1. Please look at it once more.</source>
        <translation>Das geht bei %1 nicht. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>There is already something called %1. Choose another name.</source>
        <translation>%1 gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 does not fit with what is there already.</source>
        <translation>%1 passt nicht zu dem, was schon da ist.</translation>
    </message>
    <message>
        <source>The value of %1 is too large or too small.</source>
        <translation>Der Wert von %1 ist zu groß oder zu klein.</translation>
    </message>
    <message>
        <source>%1 is larger than Commonweave accepts.</source>
        <translation>%1 ist größer, als Commonweave annimmt.</translation>
    </message>
    <message>
        <source>%1 could not be understood.</source>
        <translation>%1 ließ sich nicht verstehen.</translation>
    </message>
    <message>
        <source>Commonweave does not know the kind of file that %1 is. It reads .weave, spreadsheets (XLSX, CSV), Kumu JSON, GraphML and GEXF.</source>
        <translation>Commonweave kennt diese Art von Datei nicht: %1. Es liest .weave, Tabellen (XLSX, CSV), Kumu-JSON, GraphML und GEXF.</translation>
    </message>
    <message>
        <source>%1 could not be opened. It may have been moved, or may not be yours to open.</source>
        <translation>%1 ließ sich nicht öffnen. Vielleicht wurde es verschoben, oder die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed.</source>
        <translation>%1 ließ sich nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is open in another window or on another machine.</source>
        <translation>%1 ist in einem anderen Fenster oder auf einem anderen Rechner offen.</translation>
    </message>
    <message>
        <source>%1 can only be read. To change it, save a copy and work on that.</source>
        <translation>%1 lässt sich nur lesen. Zum Ändern eine Kopie speichern und in ihr arbeiten.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Commonweave. Update the program to change it.</source>
        <translation>%1 wurde von einem neueren Commonweave geschrieben. Zum Ändern bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was open here. Open it again.</source>
        <translation>%1 wurde von einem anderen Programm geändert, während es hier offen war. Bitte neu öffnen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Commonweave. Nothing was lost; what was finished before is on disk.</source>
        <translation>In Commonweave ist etwas schiefgegangen. Nichts ging verloren; was vorher fertig war, ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is not a Commonweave document. It belongs to another program.</source>
        <translation>%1 ist kein Commonweave-Dokument. Es gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Nothing was changed; make some room and try again.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Datenträger ist voll. Nichts wurde geändert; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>The document.</source>
        <translation>Das Dokument.</translation>
    </message>
    <message>
        <source>A dialect: %1</source>
        <translation>Ein Dialekt: %1</translation>
    </message>
    <message>
        <source>Notes, trust and each side&apos;s assessments leave too.</source>
        <translation>Auch Notizen, Vertrauen und die Einschätzungen beider Seiten mitgeben.</translation>
    </message>
    <message>
        <source>Writes a document in a foreign format, or its map as a picture.</source>
        <translation>Schreibt ein Dokument in einem fremden Format, oder seine Karte als Bild.</translation>
    </message>
    <message>
        <source>--to OUT is missing.</source>
        <translation>--to ZIEL fehlt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no ending that is known.</source>
        <translation>„%1“ hat keine bekannte Endung.</translation>
    </message>
    <message>
        <source>There is no format &apos;%1&apos;.</source>
        <translation>Ein Format „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing is ahead that a calendar could hold.</source>
        <translation>Es steht nichts an, was ein Kalender aufnehmen könnte.</translation>
    </message>
    <message>
        <source>Where to write; the ending says the format (.svg, .png, .pdf: the map; .ics: the follow-ups, as to-dos).</source>
        <translation>Wohin geschrieben wird; die Endung sagt das Format (.svg, .png, .pdf: die Karte; .ics: was ansteht, als Aufgaben).</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Wessen Sicht</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Gebracht von</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>Tage zwischen Kontakten</translation>
    </message>
    <message>
        <source>Middle of the view</source>
        <translation>Mitte der Ansicht</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einverständnis</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filterung</translation>
    </message>
    <message>
        <source>First side</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Steps around the focus</source>
        <translation>Schritte um den Fokus</translation>
    </message>
    <message>
        <source>Names in other programs</source>
        <translation>Namen in anderen Programmen</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>Förmlichkeit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>How they met</source>
        <translation>Wie sie sich trafen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Gattung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Zweite Seite</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Wanted depth</source>
        <translation>Gewünschte Tiefe</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Platz auf der Karte</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>view of a relationship</source>
        <translation>Sicht einer Beziehung</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>step to take back</source>
        <translation>Schritt zum Zurücknehmen</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>Platz auf der Karte</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The name of a field within a sentence.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Whom the arrow points at</source>
        <translation>Worauf der Pfeil zeigt</translation>
    </message>
    <message>
        <source>Tip of the arrow</source>
        <translation>Pfeilspitze</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>text on the map</source>
        <translation>Text auf der Karte</translation>
    </message>
    <message>
        <source>picture under the map</source>
        <translation>Bild unter der Karte</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>Told by both sides</source>
        <translation>Von beiden Seiten erzählt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Known depth</source>
        <translation>Bekannte Tiefe</translation>
    </message>
    <message>
        <source>What the rule said</source>
        <translation>Was die Regel sagte</translation>
    </message>
    <message>
        <source>Has a phase</source>
        <translation>Hat eine Phase</translation>
    </message>
    <message>
        <source>What 5 means</source>
        <translation>Was 5 bedeutet</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>What 1 means</source>
        <translation>Was 1 bedeutet</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Members asked</source>
        <translation>Gefragte Mitglieder</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Least depth</source>
        <translation>Geringste Tiefe</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>Nicht bestimmt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Netzphase</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Stimmungsbild</translation>
    </message>
    <message>
        <source>Next likely</source>
        <translation>Nächstliegend</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>judgement of the phase</source>
        <translation>Urteil über die Phase</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>Stimmungsbild</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Answer of the first</source>
        <translation>Antwort der ersten Seite</translation>
    </message>
    <message>
        <source>Answer of the second</source>
        <translation>Antwort der zweiten Seite</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>Erste Seite antwortete</translation>
    </message>
    <message>
        <source>Second answered</source>
        <translation>Zweite Seite antwortete</translation>
    </message>
    <message>
        <source>First asked</source>
        <translation>Erste Seite gefragt</translation>
    </message>
    <message>
        <source>Second asked</source>
        <translation>Zweite Seite gefragt</translation>
    </message>
    <message>
        <source>What spoke for it</source>
        <translation>Was dafür sprach</translation>
    </message>
    <message>
        <source>What both would have of it</source>
        <translation>Was beide davon hätten</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Can teach it</source>
        <translation>Kann es lehren</translation>
    </message>
    <message>
        <source>Needs it can meet</source>
        <translation>Wie oft es reicht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Chose themselves</source>
        <translation>Fanden sich selbst</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Felt free to begin</source>
        <translation>Fühlten sich frei zu beginnen</translation>
    </message>
    <message>
        <source>First small action</source>
        <translation>Erster kleiner Schritt</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Found the resources</source>
        <translation>Fanden die Mittel</translation>
    </message>
    <message>
        <source>Who gave</source>
        <translation>Wer gab</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How they joined</source>
        <translation>Wie sie dazukamen</translation>
    </message>
    <message>
        <source>Whose idea</source>
        <translation>Wessen Idee</translation>
    </message>
    <message>
        <source>Day of the idea</source>
        <translation>Tag der Idee</translation>
    </message>
    <message>
        <source>Who began it</source>
        <translation>Wer es begann</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Looked back</source>
        <translation>Blickten zurück</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Needed more than one</source>
        <translation>Brauchte mehr als eine Person</translation>
    </message>
    <message>
        <source>Who names them</source>
        <translation>Wer sie nennt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Who received</source>
        <translation>Wer bekam</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Saw an opportunity</source>
        <translation>Sahen eine Gelegenheit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Shared what they learned</source>
        <translation>Teilten, was sie lernten</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Geteilt mit</translation>
    </message>
    <message>
        <source>Tried small actions</source>
        <translation>Probierten kleine Schritte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Strengths of the first</source>
        <translation>Stärken der ersten Seite</translation>
    </message>
    <message>
        <source>Strengths of the second</source>
        <translation>Stärken der zweiten Seite</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Kept going by</source>
        <translation>Wovon es lebt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>Wants to learn it</source>
        <translation>Will es lernen</translation>
    </message>
    <message>
        <source>Who introduces</source>
        <translation>Wer vorstellt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation>Warum nicht allein</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>decision on advice</source>
        <translation>Entscheidung zu einem Rat</translation>
    </message>
    <message>
        <source>rule of contact</source>
        <translation>Kontaktregel</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>nomination</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>person in a project</source>
        <translation>Person in einem Vorhaben</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>aufgeschobene Erinnerung</translation>
    </message>
    <message>
        <source>strain</source>
        <translation>Spannung</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source> or </source>
        <extracomment>Between the values of a filter: &quot;Sector: Food or Housing&quot;.</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <extracomment>A filter: &quot;Sector not known&quot;.</extracomment>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 bekannt</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>Here the name of a field is missing, such as sector or depth</source>
        <translation>Hier fehlt der Name eines Feldes, etwa sector oder depth</translation>
    </message>
    <message>
        <source>There is no field called “%1”</source>
        <translation>Es gibt kein Feld namens „%1“</translation>
    </message>
    <message>
        <source>Here a comparison is missing: =, !=, &lt;, &gt;, contains, in, is known …</source>
        <translation>Hier fehlt ein Vergleich: =, !=, &lt;, &gt;, contains, in, is known …</translation>
    </message>
    <message>
        <source>“%1” cannot be compared like this</source>
        <translation>„%1“ lässt sich so nicht vergleichen</translation>
    </message>
    <message>
        <source>Here a value is missing; put several words in &quot;quotes&quot;</source>
        <translation>Hier fehlt ein Wert; mehrere Wörter gehören in &quot;Anführungszeichen&quot;</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a day; write 2025-03-12</source>
        <translation>„%1“ ist kein Tag; geschrieben wird er 2025-03-12</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>„%1“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The quotes are not closed</source>
        <translation>Die Anführungszeichen sind nicht geschlossen</translation>
    </message>
    <message>
        <source>Between two conditions stands “and” or “or”</source>
        <translation>Zwischen zwei Bedingungen steht „and“ oder „or“</translation>
    </message>
    <message>
        <source>Conditions on members and on relationships can be joined by “and” only</source>
        <translation>Bedingungen an Mitglieder und an Beziehungen lassen sich nur mit „and“ verbinden</translation>
    </message>
    <message>
        <source>There are too many brackets within each other</source>
        <translation>Es stehen zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>This is too long for a filter</source>
        <translation>Das ist zu lang für einen Filter</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>Between two conditions of a filter.</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>Spalte %1: %2.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>This is not a format that can be read here.</source>
        <translation>Dieses Format lässt sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>The file breaks its own format here (%1).</source>
        <translation>Die Datei verletzt hier ihr eigenes Format (%1).</translation>
    </message>
    <message>
        <source>The file brings a document type definition, which can hide harm; it is not read.</source>
        <translation>Die Datei bringt eine Dokumenttyp-Definition mit, in der sich Schädliches verbergen kann; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file goes over a limit (%1); reading stopped here.</source>
        <translation>Die Datei überschreitet eine Grenze (%1); hier wurde das Lesen beendet.</translation>
    </message>
    <message>
        <source>The file ends in the middle.</source>
        <translation>Die Datei bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>A column is missing: %1.</source>
        <translation>Eine Spalte fehlt: %1.</translation>
    </message>
    <message>
        <source>These bytes are not text.</source>
        <translation>Diese Bytes sind kein Text.</translation>
    </message>
    <message>
        <source>There is no name in this row.</source>
        <translation>In dieser Zeile steht kein Name.</translation>
    </message>
    <message>
        <source>One of the two names is missing.</source>
        <translation>Einer der beiden Namen fehlt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would be tied to itself.</source>
        <translation>„%1“ wäre mit sich selbst verbunden.</translation>
    </message>
    <message>
        <source>No row names &apos;%1&apos;; it becomes a member.</source>
        <translation>Keine Zeile nennt „%1“; daraus wird ein Mitglied.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice; the later row counts where both say something.</source>
        <translation>„%1“ kommt zweimal vor; wo beide etwas sagen, gilt die spätere Zeile.</translation>
    </message>
    <message>
        <source>Several members are called &apos;%1&apos;.</source>
        <translation>Mehrere Mitglieder heißen „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date that can be read for certain.</source>
        <translation>„%1“ lässt sich nicht sicher als Datum lesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is out of range.</source>
        <translation>„%1“ liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a word that is known here; it is kept as text.</source>
        <translation>„%1“ ist hier nicht bekannt; es bleibt als Text.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>Nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be the same as &apos;%2&apos;.</source>
        <translation>„%1“ ist vielleicht dasselbe wie „%2“.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; stands for somebody else in row %2; here the name counts.</source>
        <translation>Die Kennung &apos;%1&apos; steht in Zeile %2 schon für jemand anderen; hier zählt der Name.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not something this column takes; it was left out.</source>
        <translation>&apos;%1&apos; nimmt diese Spalte nicht an; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>the loop</source>
        <translation>die Schleife</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>die Ansicht</translation>
    </message>
    <message>
        <source>the places on the map</source>
        <translation>die Plätze auf der Karte</translation>
    </message>
    <message>
        <source>a project that is kept elsewhere</source>
        <translation>ein Projekt, das anderswo liegt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a thing and its name</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>line breaks or control characters</source>
        <translation>Zeilenumbrüche oder Steuerzeichen</translation>
    </message>
    <message>
        <source>birthdays</source>
        <translation>Geburtstage</translation>
    </message>
    <message>
        <source>street addresses</source>
        <translation>Straßen und Hausnummern</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <comment>what, how often</comment>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) still to come</source>
        <translation>
            <numerusform>%n Termin, der noch bevorsteht</numerusform>
            <numerusform>%n Termine, die noch bevorstehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled event(s)</source>
        <translation>
            <numerusform>%n abgesagter Termin</numerusform>
            <numerusform>%n abgesagte Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) with fewer than two people</source>
        <translation>
            <numerusform>%n Termin mit weniger als zwei Menschen</numerusform>
            <numerusform>%n Termine mit weniger als zwei Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the repetitions of %n event(s)</source>
        <translation>
            <numerusform>die Wiederholungen von %n Termin</numerusform>
            <numerusform>die Wiederholungen von %n Terminen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here goes by &apos;%1&apos;; it was left out.</source>
        <translation>Niemand ist hier als „%1“ bekannt; das blieb weg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is taken for &apos;%2&apos;, who has the same e-mail address.</source>
        <translation>„%1“ gilt als „%2“ mit derselben E-Mail-Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of somebody with themselves</source>
        <translation>
            <numerusform>%n Zahl von jemandem mit sich selbst</numerusform>
            <numerusform>%n Zahlen von jemandem mit sich selbst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpCalendar</name>
    <message>
        <source>Ask %1 and %2 how it went</source>
        <translation>%1 und %2 fragen, wie es war</translation>
    </message>
    <message>
        <source>Introduce %1 and %2</source>
        <translation>%1 und %2 einander vorstellen</translation>
    </message>
    <message>
        <source>Be in touch with %1</source>
        <translation>Sich bei %1 melden</translation>
    </message>
    <message>
        <source>%1 and %2: time to be in touch</source>
        <translation>%1 und %2: Zeit, sich zu melden</translation>
    </message>
    <message>
        <source>%1 promised: %2</source>
        <translation>%1 hat versprochen: %2</translation>
    </message>
    <message>
        <source>%1 needs: %2</source>
        <translation>%1 braucht: %2</translation>
    </message>
    <message>
        <source>You introduced them on %1.</source>
        <translation>Du hast sie am %1 einander vorgestellt.</translation>
    </message>
    <message>
        <source>Both said yes.</source>
        <translation>Beide haben Ja gesagt.</translation>
    </message>
    <message>
        <source>Last contact on %1.</source>
        <translation>Letzter Kontakt am %1.</translation>
    </message>
    <message>
        <source>No contact noted yet.</source>
        <translation>Noch kein Kontakt vermerkt.</translation>
    </message>
    <message>
        <source>Promised to %1.</source>
        <translation>%1 versprochen.</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Sich melden</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gebraucht</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n Woche</numerusform>
            <numerusform>in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written: QDate&apos;s letters, for example &quot;d MMM yyyy&quot; gives &quot;12 Mar 2025&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred; %1 is a whole number.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>GraphArguments</name>
    <message>
        <source>How two sides become one depth: the larger counts (the default), the smaller and both must have spoken, or the mean.</source>
        <translation>Wie aus zwei Seiten eine Tiefe wird: die größere gilt (so ohne Angabe), die kleinere und beide müssen sich geäußert haben, oder der Mittelwert.</translation>
    </message>
    <message>
        <source>Only ties that are known to be at least that deep.</source>
        <translation>Nur Beziehungen, von denen bekannt ist, dass sie mindestens so tief sind.</translation>
    </message>
    <message>
        <source>How things stood on that day.</source>
        <translation>Wie es an diesem Tag war.</translation>
    </message>
    <message>
        <source>--rule takes claimed, confirmed or mean.</source>
        <translation>--rule erwartet claimed, confirmed oder mean.</translation>
    </message>
    <message>
        <source>--min-depth takes a whole number from 1 to 5.</source>
        <translation>--min-depth erwartet eine ganze Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>--as-of takes a day such as 2025-03-12.</source>
        <translation>--as-of erwartet einen Tag wie 2025-03-12.</translation>
    </message>
    <message>
        <source>Only the members of whom this holds, and the ties among them: &quot;sector = Food and not (place is empty)&quot;.</source>
        <translation>Nur die Mitglieder, für die das gilt, und die Beziehungen unter ihnen: „sector = Food and not (place is empty)“.</translation>
    </message>
    <message>
        <source>It has to ask for members, and not for their measures.</source>
        <translation>Er muss nach Mitgliedern fragen und nicht nach ihren Messwerten.</translation>
    </message>
    <message>
        <source>--filter is not understood: %1</source>
        <translation>--filter ist nicht zu verstehen: %1</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged</source>
        <translation>%1: %2 neu, %3 geändert, %4 unverändert</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Not taken as written:</source>
        <translation>Nicht so übernommen, wie es dasteht:</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Gut zu wissen:</translation>
    </message>
    <message>
        <source>Possible duplicates, imported as new:</source>
        <translation>Mögliche Doppelte, als neu importiert:</translation>
    </message>
    <message>
        <source>The document; made if it is not there.</source>
        <translation>Das Dokument; wird angelegt, wenn es fehlt.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur sagen, was geschehen würde.</translation>
    </message>
    <message>
        <source>What a directed connection says: &apos;flow&apos; (default) or &apos;report&apos;.</source>
        <translation>Was eine gerichtete Verbindung sagt: „flow“ (Voreinstellung) oder „report“.</translation>
    </message>
    <message>
        <source>The column that holds depth, or &apos;none&apos;.</source>
        <translation>Die Spalte mit der Tiefe, oder „none“.</translation>
    </message>
    <message>
        <source>Brings foreign files into a document.</source>
        <translation>Übernimmt fremde Dateien in ein Dokument.</translation>
    </message>
    <message>
        <source>--into FILE is missing.</source>
        <translation>--into DATEI fehlt.</translation>
    </message>
    <message>
        <source>--direction takes &apos;flow&apos; or &apos;report&apos;, not &apos;%1&apos;.</source>
        <translation>--direction nimmt „flow“ oder „report“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Nobody was placed on the map: that takes its time for so many. &apos;commonweave layout&apos; does it.</source>
        <translation>Niemand wurde auf der Karte platziert: Bei so vielen dauert das. „commonweave layout“ holt es nach.</translation>
    </message>
    <message>
        <source>--depth takes the name of a column or &apos;none&apos;.</source>
        <translation>--depth nimmt den Namen einer Spalte oder „none“.</translation>
    </message>
    <message numerus="yes">
        <source>Affiliations: %n new</source>
        <translation>
            <numerusform>Zugehörigkeiten: %n neue</numerusform>
            <numerusform>Zugehörigkeiten: %n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacts: %n new</source>
        <translation>
            <numerusform>Kontakte: %n neuer</numerusform>
            <numerusform>Kontakte: %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Kumu (xlsx, csv, json), Gephi csv, GraphML, GEXF, contacts (vcf, csv) or a calendar (ics); several make one import.</source>
        <translation>Kumu (xlsx, csv, json), Gephi csv, GraphML, GEXF, Kontakte (vcf, csv) oder ein Kalender (ics); mehrere ergeben einen Import.</translation>
    </message>
</context>
<context>
    <name>InfoVerb</name>
    <message>
        <source>Says what a document holds.</source>
        <translation>Sagt, was in einem Dokument steht.</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>Das Dokument.</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Ein Netzwerk ohne Namen</translation>
    </message>
    <message>
        <source>%1 members: %2 individuals, %3 organisations, %4 groups</source>
        <translation>%1 Mitglieder: %2 Personen, %3 Organisationen, %4 Gruppen</translation>
    </message>
    <message>
        <source>%1 relationships, %2 strands, %3 assessments</source>
        <translation>%1 Beziehungen, %2 Stränge, %3 Einschätzungen</translation>
    </message>
    <message>
        <source>%1 affiliations, %2 interactions</source>
        <translation>%1 Zugehörigkeiten, %2 Kontakte</translation>
    </message>
    <message>
        <source>Made %1, format %2, %3 changes so far</source>
        <translation>Angelegt %1, Format %2, bisher %3 Änderungen</translation>
    </message>
    <message>
        <source>%1 snapshots, %2 rounds of the pulse</source>
        <translation>%1 Momentaufnahmen, %2 Stimmungsbilder</translation>
    </message>
    <message>
        <source>%1 introductions, %2 follow-ups</source>
        <translation>%1 Vorstellungen, %2 Nachfragen</translation>
    </message>
    <message>
        <source>%1 offers</source>
        <translation>%1 Angebote</translation>
    </message>
    <message>
        <source>%1 needs</source>
        <translation>%1 Bedarfe</translation>
    </message>
    <message>
        <source>%1 projects, %2 outcomes</source>
        <translation>%1 Projekte, %2 Ergebnisse</translation>
    </message>
    <message>
        <source>%1 commitments</source>
        <translation>%1 Zusagen</translation>
    </message>
    <message>
        <source>%1 exchanges, %2 interests, %3 skills</source>
        <translation>%1 Austausche, %2 Interessen, %3 Fähigkeiten</translation>
    </message>
    <message>
        <source>%1 rules of how often to be in touch, %2 contacts put off</source>
        <translation>%1 Regeln, wie oft man sich meldet, %2 aufgeschobene Kontakte</translation>
    </message>
</context>
<context>
    <name>IntroductionActions</name>
    <message>
        <source>has been asked</source>
        <translation>wurde gefragt</translation>
    </message>
    <message>
        <source>says yes</source>
        <translation>sagt ja</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>sagt nein</translation>
    </message>
    <message>
        <source>has not answered after all</source>
        <translation>hat doch nicht geantwortet</translation>
    </message>
</context>
<context>
    <name>IntroductionWords</name>
    <message>
        <source>Good at %1.</source>
        <translation>Gut in %1.</translation>
    </message>
    <message>
        <source>Offers %1.</source>
        <translation>Bietet %1.</translation>
    </message>
    <message>
        <source>Looks for %1.</source>
        <translation>Sucht %1.</translation>
    </message>
    <message>
        <source>Cares for %1.</source>
        <translation>Interessiert sich für %1.</translation>
    </message>
    <message>
        <source>%1 would like to learn what %2 knows: %3.</source>
        <translation>%1 möchte lernen, was %2 kann: %3.</translation>
    </message>
    <message>
        <source>Both care for %1.</source>
        <translation>Beide interessieren sich für %1.</translation>
    </message>
    <message>
        <source>Both work in the field %1.</source>
        <translation>Beide arbeiten im Bereich %1.</translation>
    </message>
    <message>
        <source>Both are at home in %1.</source>
        <translation>Beide sind in %1 zu Hause.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, strengths</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>to be introduced</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>They have spoken %1.</source>
        <translation>Miteinander gesprochen: %1.</translation>
    </message>
    <message>
        <source>Introduced %1.</source>
        <translation>Vorgestellt: %1.</translation>
    </message>
    <message>
        <source>%1 said yes.</source>
        <translation>%1 hat ja gesagt.</translation>
    </message>
    <message>
        <source>%1 said no.</source>
        <translation>%1 hat nein gesagt.</translation>
    </message>
    <message>
        <source>%1 was asked %2.</source>
        <comment>member, how long ago</comment>
        <translation>%1 wurde gefragt: %2.</translation>
    </message>
    <message>
        <source>%1 has not been asked.</source>
        <translation>%1 wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Thought of</source>
        <translation>Angedacht</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Both said yes</source>
        <translation>Beide haben ja gesagt</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>They exchanged something</source>
        <translation>Etwas ausgetauscht</translation>
    </message>
    <message>
        <source>They have come closer</source>
        <translation>Einander nähergekommen</translation>
    </message>
    <message>
        <source>They do something together</source>
        <translation>Etwas gemeinsam begonnen</translation>
    </message>
    <message>
        <source>Nothing came of it</source>
        <translation>Nichts daraus geworden</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>Eine Idee</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>Eine Ressource</translation>
    </message>
    <message>
        <source>Dear %1, dear %2,</source>
        <translation>Guten Tag %1, guten Tag %2,</translation>
    </message>
    <message>
        <source>you both said that you would like to meet.</source>
        <translation>ihr habt beide gesagt, dass ihr euch kennenlernen möchtet.</translation>
    </message>
    <message>
        <source>I leave it to you to find a time. Let me know how it went.</source>
        <translation>Einen Termin findet ihr am besten selbst. Ich freue mich zu hören, wie es war.</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>may I introduce you to %1?</source>
        <translation>darf ich euch einander vorstellen, dich und %1?</translation>
    </message>
    <message>
        <source>If you would rather not, just say so: that is fine.</source>
        <translation>Wenn du lieber nicht möchtest, sag es einfach: Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>somebody&apos;s words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 looks for “%2”, and %3 offers “%4”.</source>
        <translation>%1 sucht „%2“, und %3 bietet „%4“.</translation>
    </message>
</context>
<context>
    <name>LayoutVerb</name>
    <message>
        <source>Computes positions on the map and keeps them.</source>
        <translation>Berechnet Plätze auf der Karte und behält sie.</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>Das Dokument.</translation>
    </message>
    <message>
        <source>The same number gives the same picture.</source>
        <translation>Dieselbe Zahl ergibt dasselbe Bild.</translation>
    </message>
    <message>
        <source>Forget where members stand, but for the pinned ones.</source>
        <translation>Vergessen, wo Mitglieder stehen, außer den angehefteten.</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>--seed nimmt eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 members placed in %2 ms, stress %3</source>
        <translation>%1 Mitglieder in %2 ms platziert, Stress %3</translation>
    </message>
    <message>
        <source>From 0, true to distance, to 1, groups as islands; otherwise 0.5.</source>
        <translation>Von 0, abstandstreu, bis 1, Gruppen als Inseln; sonst 0.5.</translation>
    </message>
    <message>
        <source>Draw all relationships alike, or the deeper the shorter.</source>
        <translation>Alle Beziehungen gleich lang zeichnen, oder je tiefer, desto kürzer.</translation>
    </message>
    <message>
        <source>--clustering takes a number from 0 to 1.</source>
        <translation>--clustering nimmt eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>--lengths takes same or depth.</source>
        <translation>--lengths nimmt same oder depth.</translation>
    </message>
    <message>
        <source>Keep members with the same value of this attribute together, such as sector, kind, cluster or field:NAME.</source>
        <translation>Mitglieder mit gleichem Wert dieses Merkmals zusammenhalten, etwa sector, kind, cluster oder field:NAME.</translation>
    </message>
    <message>
        <source>--groups takes an attribute of members; there is no such one.</source>
        <translation>--groups nimmt ein Merkmal von Mitgliedern; ein solches gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>LeftBehindText</name>
    <message numerus="yes">
        <source>Private, so it stays here: %1 (%n row(s)).</source>
        <translation>
            <numerusform>Privat und bleibt deshalb hier: %1 (%n Zeile).</numerusform>
            <numerusform>Privat und bleibt deshalb hier: %1 (%n Zeilen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The format has no place for it: %1 (%n row(s)).</source>
        <translation>
            <numerusform>Das Format hat keinen Platz dafür: %1 (%n Zeile).</numerusform>
            <numerusform>Das Format hat keinen Platz dafür: %1 (%n Zeilen).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterContents</name>
    <message>
        <source>You both know %1.</source>
        <translation>Ihr kennt beide %1.</translation>
    </message>
    <message>
        <source>You both care about %1.</source>
        <translation>Euch beiden liegt etwas an %1.</translation>
    </message>
    <message>
        <source>You both know your way around %1.</source>
        <translation>Ihr kennt euch beide mit %1 aus.</translation>
    </message>
    <message>
        <source>You would both like to learn %1.</source>
        <translation>Ihr möchtet beide %1 lernen.</translation>
    </message>
    <message>
        <source>You both have to do with %1.</source>
        <translation>Ihr habt beide mit %1 zu tun.</translation>
    </message>
    <message>
        <source>You both work in the sector %1.</source>
        <translation>Ihr arbeitet beide im Bereich %1.</translation>
    </message>
    <message>
        <source>You are both in %1.</source>
        <translation>Ihr seid beide in %1.</translation>
    </message>
    <message>
        <source>You were together on %1.</source>
        <translation>Ihr wart am %1 zusammen.</translation>
    </message>
    <message>
        <source>You are looking for “%1”; %2 offers “%3”.</source>
        <translation>Du suchst „%1“; %2 bietet „%3“ an.</translation>
    </message>
    <message>
        <source>%1 is looking for “%2” by %4; you offer “%3”.</source>
        <translation>%1 sucht bis %4 „%2“; du bietest „%3“ an.</translation>
    </message>
    <message>
        <source>%1 is looking for “%2”; you offer “%3”.</source>
        <translation>%1 sucht „%2“; du bietest „%3“ an.</translation>
    </message>
    <message>
        <source>It goes the other way as well.</source>
        <translation>In der anderen Richtung passt es auch.</translation>
    </message>
    <message>
        <source>You could teach %1, and %2 would like to learn it.</source>
        <translation>Du könntest %1 weitergeben, und %2 möchte das lernen.</translation>
    </message>
    <message>
        <source>%1 could teach %2, which you would like to learn.</source>
        <translation>%1 könnte %2 weitergeben, und du möchtest das lernen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of the network</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>With warm regards,</source>
        <translation>Herzliche Grüße</translation>
    </message>
    <message>
        <source>This page is for you: where you stand in our network, as we see it.</source>
        <translation>diese Seite ist für dich: wo du in unserem Netzwerk stehst, so wie wir es sehen.</translation>
    </message>
    <message>
        <source>This page is for you: where you stand in %1, as we see it.</source>
        <translation>diese Seite ist für dich: wo du im Netzwerk %1 stehst, so wie wir es sehen.</translation>
    </message>
    <message>
        <source>We have not yet noted whom you know here. Tell us a few names, and the next letter will have more to say.</source>
        <translation>Wir haben noch nicht notiert, wen du hier kennst. Nenn uns ein paar Namen, dann hat der nächste Brief mehr zu erzählen.</translation>
    </message>
    <message numerus="yes">
        <source>You have ties to %n member(s).</source>
        <translation>
            <numerusform>Du bist mit %n Mitglied verbunden.</numerusform>
            <numerusform>Du bist mit %n Mitgliedern verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have both told us of it.</source>
        <translation>Ihr habt uns beide davon erzählt.</translation>
    </message>
    <message>
        <source>Both sides have told us of each of them.</source>
        <translation>Von jeder dieser Beziehungen haben uns beide Seiten erzählt.</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Dein Platz</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, then how many more</comment>
        <translation>
            <numerusform>%1 und %n weiteres Mitglied</numerusform>
            <numerusform>%1 und %n weitere Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Whom you bring together</source>
        <translation>Wen du zusammenbringst</translation>
    </message>
    <message>
        <source>%1 – nobody but you leads from here to the others</source>
        <translation>%1 – von hier führt nur über dich ein Weg zu den anderen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>circles</comment>
        <translation>
            <numerusform>und %n weiterer Kreis</numerusform>
            <numerusform>und %n weitere Kreise</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody but you leads from one to another.</source>
        <translation>Nur über dich führt ein Weg von einem zum anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) you might like to meet</source>
        <translation>
            <numerusform>%n Mensch, den du vielleicht gern kennenlernst</numerusform>
            <numerusform>%n Menschen, die du vielleicht gern kennenlernst</numerusform>
        </translation>
    </message>
    <message>
        <source>Would you like to be introduced to one of them? A word is enough. And if not, that is fine.</source>
        <translation>Möchtest du, dass wir euch bekannt machen? Ein Wort genügt. Und wenn nicht, ist das auch gut.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides have told us of %n of them.</source>
        <translation>
            <numerusform>Von %n davon haben uns beide Seiten erzählt.</numerusform>
            <numerusform>Von %n davon haben uns beide Seiten erzählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You see it at “%1” (depth %2 of 5).</source>
        <translation>Du siehst sie bei „%1“ (Tiefe %2 von 5).</translation>
    </message>
    <message>
        <source>One of them you see at “%1” (depth %2 of 5).</source>
        <translation>Eine dieser Beziehungen siehst du bei „%1“ (Tiefe %2 von 5).</translation>
    </message>
    <message>
        <source>By what you have told us, a typical one is “%1” (depth %2 of 5).</source>
        <translation>Nach dem, was du uns erzählt hast, ist eine typische Beziehung „%1“ (Tiefe %2 von 5).</translation>
    </message>
    <message numerus="yes">
        <source>By what you have told us of %n of them, a typical one is “%1” (depth %2 of 5).</source>
        <translation>
            <numerusform>Nach dem, was du uns von %n davon erzählt hast, ist eine typische Beziehung „%1“ (Tiefe %2 von 5).</numerusform>
            <numerusform>Nach dem, was du uns von %n davon erzählt hast, ist eine typische Beziehung „%1“ (Tiefe %2 von 5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those you know form %n circles that have no tie to each other. You know them all:</source>
        <translation>
            <numerusform>Unter denen, die du kennst, gibt es %n Kreis. Du kennst sie alle:</numerusform>
            <numerusform>Unter denen, die du kennst, gibt es %n Kreise ohne Beziehung zueinander. Du kennst sie alle:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterVerb</name>
    <message>
        <source>The document.</source>
        <translation>Das Dokument.</translation>
    </message>
    <message>
        <source>Whom it is written to: the whole name, or the id where several are called the same.</source>
        <translation>An wen er geht: der ganze Name, oder die Nummer, wo mehrere gleich heißen.</translation>
    </message>
    <message>
        <source>A letter to each person who is in the network.</source>
        <translation>Ein Brief an jeden Menschen, der im Netzwerk ist.</translation>
    </message>
    <message>
        <source>Where to write: a .pdf file for one letter, a folder for all.</source>
        <translation>Wohin geschrieben wird: eine .pdf-Datei für einen Brief, ein Ordner für alle.</translation>
    </message>
    <message>
        <source>What it is printed on; A4 without it.</source>
        <translation>Worauf gedruckt wird; ohne Angabe A4.</translation>
    </message>
    <message>
        <source>Language of the letter; the desktop&apos;s without it.</source>
        <translation>Sprache des Briefs; ohne Angabe die des Schreibtischs.</translation>
    </message>
    <message>
        <source>Say either --member NAME or --all.</source>
        <translation>Gib entweder --member NAME oder --all an.</translation>
    </message>
    <message>
        <source>--to OUT is missing.</source>
        <translation>--to OUT fehlt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not end in .pdf.</source>
        <translation>„%1“ endet nicht auf .pdf.</translation>
    </message>
    <message>
        <source>--page takes a4 or letter.</source>
        <translation>--page nimmt a4 oder letter.</translation>
    </message>
    <message>
        <source>There is no language &apos;%1&apos;. There are: %2</source>
        <translation>Es gibt keine Sprache „%1“. Es gibt: %2</translation>
    </message>
    <message>
        <source>There is no person in the network to write to.</source>
        <translation>Im Netzwerk ist niemand, an den geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>There is no member called &apos;%1&apos;.</source>
        <translation>Kein Mitglied heißt „%1“.</translation>
    </message>
    <message>
        <source>Several members are called &apos;%1&apos;. Give --member one of their ids: %2</source>
        <translation>Mehrere Mitglieder heißen „%1“. Gib --member eine ihrer Nummern: %2</translation>
    </message>
    <message>
        <source>%1 is archived or not in the network today, so there is no letter.</source>
        <translation>%1 ist archiviert oder heute nicht im Netzwerk, deshalb gibt es keinen Brief.</translation>
    </message>
    <message>
        <source>Writes members a page each: where they stand, whom they bring together and whom they might like to meet; only what they may read.</source>
        <translation>Schreibt Mitgliedern je eine Seite: wo sie stehen, wen sie zusammenbringen und wen sie vielleicht gern kennenlernen; nur was sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message>
        <source>What holds together while members leave</source>
        <translation>Was zusammenhält, während Mitglieder gehen</translation>
    </message>
    <message>
        <source>Members gone</source>
        <translation>Gegangene Mitglieder</translation>
    </message>
    <message>
        <source>% in the largest part</source>
        <translation>% im größten Teil</translation>
    </message>
    <message>
        <source>by chance, 9 of 10 orders</source>
        <translation>zufällig, 9 von 10 Reihenfolgen</translation>
    </message>
    <message>
        <source>best tied first</source>
        <translation>am besten Verbundene zuerst</translation>
    </message>
    <message>
        <source>those first who lie between most</source>
        <translation>zuerst, durch wen das meiste läuft</translation>
    </message>
    <message>
        <source>Fewer than half of the members hang together already.</source>
        <translation>Schon jetzt hängt weniger als die Hälfte der Mitglieder zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>Once the %n best tied have left, fewer than half of all members hang together; if chance decides who leaves, it takes %1.</source>
        <translation>
            <numerusform>Geht %n am besten Verbundenes, hängt weniger als die Hälfte aller Mitglieder zusammen; entscheidet der Zufall, braucht es %1.</numerusform>
            <numerusform>Gehen die %n am besten Verbundenen, hängt weniger als die Hälfte aller Mitglieder zusammen; entscheidet der Zufall, braucht es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those through whom most runs, %n are enough.</source>
        <translation>
            <numerusform>Von denen, durch die das meiste läuft, genügt %n.</numerusform>
            <numerusform>Von denen, durch die das meiste läuft, genügen %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>R, the mean height of the line, is %1 if the best tied go first and %2 if those go who lie between most; 0.5 at most.</source>
        <translation>R, die mittlere Höhe der Linie, ist %1, wenn die am besten Verbundenen zuerst gehen, und %2, wenn die gehen, durch die das meiste läuft; höchstens 0,5.</translation>
    </message>
    <message>
        <source>R, the mean height of the line, is %1 if the best tied go first; 0.5 at most.</source>
        <translation>R, die mittlere Höhe der Linie, ist %1, wenn die am besten Verbundenen zuerst gehen; höchstens 0,5.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Ties of a member on average</source>
        <translation>Beziehungen eines Mitglieds im Mittel</translation>
    </message>
    <message>
        <source>Parts that nothing joins</source>
        <translation>Teile, die nichts verbindet</translation>
    </message>
    <message>
        <source>Share of the members in the largest part</source>
        <translation>Anteil der Mitglieder im größten Teil</translation>
    </message>
    <message>
        <source>Share of the pairs that some path joins</source>
        <translation>Anteil der Paare, die ein Weg verbindet</translation>
    </message>
    <message>
        <source>Share of the pairs that no path joins</source>
        <translation>Anteil der Paare, die kein Weg verbindet</translation>
    </message>
    <message>
        <source>Reciprocity: of all views, those returned</source>
        <translation>Gegenseitigkeit: von allen Angaben die erwiderten</translation>
    </message>
    <message>
        <source>Reciprocity: of all pairs, those mutual</source>
        <translation>Gegenseitigkeit: von allen Paaren die gegenseitigen</translation>
    </message>
    <message>
        <source>Transitivity</source>
        <translation>Transitivität</translation>
    </message>
    <message>
        <source>Local clustering on average</source>
        <translation>Lokale Verdichtung im Mittel</translation>
    </message>
    <message>
        <source>Steps between members on average</source>
        <translation>Schritte zwischen Mitgliedern im Mittel</translation>
    </message>
    <message>
        <source>Steps between the two furthest apart</source>
        <translation>Schritte zwischen den beiden fernsten</translation>
    </message>
    <message>
        <source>Compactness (global efficiency)</source>
        <translation>Kompaktheit (globale Effizienz)</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Small-world sigma of the largest part</source>
        <translation>Kleine-Welt-Sigma des größten Teils</translation>
    </message>
    <message>
        <source>Small-world omega of the largest part</source>
        <translation>Kleine-Welt-Omega des größten Teils</translation>
    </message>
    <message>
        <source>Fit of core and periphery in the largest part</source>
        <translation>Passung von Kern und Rand im größten Teil</translation>
    </message>
    <message>
        <source>Centralization of ties</source>
        <translation>Zentralisierung der Beziehungen</translation>
    </message>
    <message>
        <source>Centralization of betweenness</source>
        <translation>Zentralisierung der Zwischenlage</translation>
    </message>
    <message>
        <source>Whether the well connected connect with their like</source>
        <translation>Ob gut Verbundene sich mit ihresgleichen verbinden</translation>
    </message>
    <message>
        <source>Robustness (the most connected go first)</source>
        <translation>Robustheit (die am meisten Verbundenen gehen zuerst)</translation>
    </message>
    <message>
        <source>Inequality of ties (Gini)</source>
        <translation>Ungleichheit der Beziehungen (Gini)</translation>
    </message>
    <message>
        <source>Inequality of betweenness (Gini)</source>
        <translation>Ungleichheit der Zwischenlage (Gini)</translation>
    </message>
    <message>
        <source>Ties between groups or within (E-I)</source>
        <translation>Beziehungen zwischen Gruppen oder darin (E-I)</translation>
    </message>
    <message>
        <source>Sum of the depths of ties</source>
        <translation>Summe der Tiefen aller Beziehungen</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Zwischenlage</translation>
    </message>
    <message>
        <source>Betweenness as a share of all pairs</source>
        <translation>Zwischenlage als Anteil aller Paare</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Core number</source>
        <translation>Kernzahl</translation>
    </message>
    <message>
        <source>Constraint in the whole network</source>
        <translation>Einengung im ganzen Netzwerk</translation>
    </message>
    <message>
        <source>Constraint in the ego network</source>
        <translation>Einengung im eigenen Netzwerk</translation>
    </message>
    <message>
        <source>Effective size</source>
        <translation>Effektive Größe</translation>
    </message>
    <message>
        <source>Local clustering</source>
        <translation>Lokale Verdichtung</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Geflecht</translation>
    </message>
    <message>
        <source>In the core</source>
        <translation>Im Kern</translation>
    </message>
    <message>
        <source>Holds parts together alone</source>
        <translation>Hält allein Teile zusammen</translation>
    </message>
</context>
<context>
    <name>MeasureVerb</name>
    <message>
        <source>The document.</source>
        <translation>Das Dokument.</translation>
    </message>
    <message>
        <source>Only these measures, by the names they have in JSON, with commas between.</source>
        <translation>Nur diese Maße, mit den Namen, die sie in JSON haben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>There is no measure &apos;%1&apos;. There are: %2</source>
        <translation>Ein Maß „%1“ gibt es nicht. Es gibt: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: not defined, %2</source>
        <translation>%1: nicht bestimmt, %2</translation>
    </message>
    <message>
        <source>%1 (possible %2 to %3; by chance about %4, p = %5)</source>
        <translation>%1 (möglich %2 bis %3; durch Zufall etwa %4, p = %5)</translation>
    </message>
    <message>
        <source>Ties by the rule &apos;%1&apos;; of %2 relationships %3 have a known depth, %4 are told by both sides; %5 of %6 members were asked</source>
        <translation>Nach der Regel „%1“; von %2 Beziehungen ist bei %3 die Tiefe bekannt, %4 haben beide Seiten genannt; %5 von %6 Mitgliedern wurden gefragt</translation>
    </message>
    <message>
        <source>Measures the network and its members.</source>
        <translation>Misst das Netzwerk und seine Mitglieder.</translation>
    </message>
    <message>
        <source>The phase needs at least two members.</source>
        <translation>Für die Phase braucht es mindestens zwei Mitglieder.</translation>
    </message>
    <message>
        <source>Phase: %1; next likely: %2</source>
        <translation>Phase: %1; am nächsten daran: %2</translation>
    </message>
    <message>
        <source>Held together by %1</source>
        <translation>Zusammengehalten von %1</translation>
    </message>
    <message>
        <source>Hubs: %1</source>
        <translation>Naben: %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>Measures all pairs in networks of more than %1 members too, instead of estimating from a sample. That may take minutes.</source>
        <translation>Misst auch in Netzwerken mit mehr als %1 Mitgliedern alle Paare, statt aus einer Stichprobe zu schätzen. Das kann Minuten dauern.</translation>
    </message>
    <message>
        <source>%1 (off by %2 at most)</source>
        <translation>%1 (höchstens %2 daneben)</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>there are too few members</source>
        <translation>es sind zu wenige Mitglieder</translation>
    </message>
    <message>
        <source>there is no tie</source>
        <translation>es gibt keine Beziehung</translation>
    </message>
    <message>
        <source>nobody has told of their own ties</source>
        <translation>niemand hat die eigenen Beziehungen genannt</translation>
    </message>
    <message>
        <source>nobody has two ties</source>
        <translation>niemand hat zwei Beziehungen</translation>
    </message>
    <message>
        <source>all are alike</source>
        <translation>alle sind gleich</translation>
    </message>
    <message>
        <source>it takes long in so large a network; ask for it with --only</source>
        <translation>es dauert lange in einem so großen Netzwerk; mit --only danach fragen</translation>
    </message>
    <message>
        <source>No member is known to have been there on that day.</source>
        <translation>Von keinem Mitglied ist bekannt, dass es an diesem Tag da war.</translation>
    </message>
    <message>
        <source>Nobody has told of their own ties, so there is no reciprocity to speak of.</source>
        <translation>Niemand hat die eigenen Beziehungen genannt, deshalb lässt sich von Gegenseitigkeit nichts sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n members count because nothing says since when they are there.</source>
        <translation>
            <numerusform>%n Mitglied zählt, weil nirgends steht, seit wann es da ist.</numerusform>
            <numerusform>%n Mitglieder zählen, weil nirgends steht, seit wann sie da sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships count because nothing says since when they are there.</source>
        <translation>
            <numerusform>%n Beziehung zählt, weil nirgends steht, seit wann es sie gibt.</numerusform>
            <numerusform>%n Beziehungen zählen, weil nirgends steht, seit wann es sie gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships are left out because nobody knows how deep they are.</source>
        <translation>
            <numerusform>%n Beziehung bleibt weg, weil niemand weiß, wie tief sie ist.</numerusform>
            <numerusform>%n Beziehungen bleiben weg, weil niemand weiß, wie tief sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>there are no triangles to compare</source>
        <translation>es gibt keine Dreiecke zum Vergleich</translation>
    </message>
    <message>
        <source>of no tie the depth is known</source>
        <translation>von keiner Beziehung ist die Tiefe bekannt</translation>
    </message>
    <message>
        <source>nobody lies between two others</source>
        <translation>niemand steht zwischen zwei anderen</translation>
    </message>
    <message>
        <source>so few answers would tell who gave them</source>
        <translation>so wenige Antworten verrieten, von wem sie sind</translation>
    </message>
    <message>
        <source>nothing says since when</source>
        <translation>nichts sagt, seit wann</translation>
    </message>
    <message numerus="yes">
        <source>Distances and betweenness are estimated from %n members; of 100 values 95 lie within their error. --exact measures them all.</source>
        <translation>
            <numerusform>Abstände und Zwischenlage sind von %n Mitglied aus geschätzt; von 100 Werten liegen 95 innerhalb ihrer Abweichung. --exact misst sie alle.</numerusform>
            <numerusform>Abstände und Zwischenstellung sind von %n Mitgliedern aus geschätzt; von 100 Werten liegen 95 innerhalb ihrer Abweichung. --exact misst sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>What takes long in so large a network was not measured; --exact or --only asks for it.</source>
        <translation>Was in einem so großen Netzwerk lange dauert, wurde nicht gemessen; --exact oder --only fragt danach.</translation>
    </message>
</context>
<context>
    <name>MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Dazugeholt von</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Notes (private)</source>
        <translation>Notizen (privat)</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody has been introduced yet.</source>
        <translation>Noch niemand wurde vorgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n introduction(s) begun, %1.</source>
        <translation>
            <numerusform>%n Vorstellung begonnen, %1.</numerusform>
            <numerusform>%n Vorstellungen begonnen, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n zustande gekommen</numerusform>
            <numerusform>%n zustande gekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended with a no.</source>
        <translation>
            <numerusform>%n endete mit einem Nein.</numerusform>
            <numerusform>%n endeten mit einem Nein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those that came to an end, %1 % bore something.</source>
        <translation>Von den abgeschlossenen brachten %1 % etwas hervor.</translation>
    </message>
    <message>
        <source>None has come to an end yet: ask how it went.</source>
        <translation>Noch keine ist abgeschlossen: nachfragen, wie es ging.</translation>
    </message>
    <message>
        <source>How far introductions got</source>
        <translation>Wie weit Vorstellungen kamen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Thought of</source>
        <translation>Angedacht</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Both said yes</source>
        <translation>Beide ja</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Bore something</source>
        <translation>Etwas entstanden</translation>
    </message>
    <message>
        <source>Month by month, by when they were thought of</source>
        <translation>Monat für Monat, nach dem Tag des Gedankens</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>thought of</source>
        <translation>angedacht</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>vorgestellt</translation>
    </message>
    <message>
        <source>bore something</source>
        <translation>etwas entstanden</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been introduced most often: %n time(s).</source>
        <translation>
            <numerusform>%1 wurde am häufigsten vorgestellt: %n-mal.</numerusform>
            <numerusform>%1 wurde am häufigsten vorgestellt: %n-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have never been introduced to anybody.</source>
        <translation>
            <numerusform>%n Mitglied wurde noch nie jemandem vorgestellt.</numerusform>
            <numerusform>%n Mitglieder wurden noch nie jemandem vorgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %2 of %n introduction(s).</source>
        <translation>
            <numerusform>%1 hat %2 von %n Vorstellung gemacht.</numerusform>
            <numerusform>%1 hat %2 von %n Vorstellungen gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made all introductions.</source>
        <translation>Alle Vorstellungen gehen auf %1 zurück.</translation>
    </message>
    <message>
        <source>Who has ever been introduced</source>
        <translation>Wer je vorgestellt wurde</translation>
    </message>
    <message>
        <source>% of the members</source>
        <translation>% der Mitglieder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>view of the map</source>
        <translation>Ansicht der Karte</translation>
    </message>
</context>
<context>
    <name>PanelChart</name>
    <message>
        <source>How deep the ties are</source>
        <translation>Wie tief die Beziehungen sind</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Ties between the groups</source>
        <translation>Beziehungen zwischen den Gruppen</translation>
    </message>
    <message>
        <source>others</source>
        <comment>all smaller groups</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>How many ties members have</source>
        <translation>Wie viele Beziehungen Mitglieder haben</translation>
    </message>
    <message>
        <source>Ties of a member</source>
        <translation>Beziehungen eines Mitglieds</translation>
    </message>
    <message>
        <source>How what runs between others is shared out</source>
        <translation>Wie sich verteilt, was zwischen anderen läuft</translation>
    </message>
    <message>
        <source>Share that runs through a member, in %</source>
        <translation>Anteil, der über ein Mitglied läuft, in %</translation>
    </message>
    <message>
        <source>How far members are from the others</source>
        <translation>Wie weit Mitglieder von den anderen sind</translation>
    </message>
    <message>
        <source>Steps to the others, on average</source>
        <translation>Schritte zu den anderen, im Mittel</translation>
    </message>
    <message>
        <source>Contacts month by month</source>
        <translation>Kontakte Monat für Monat</translation>
    </message>
    <message>
        <source>New ties quarter by quarter</source>
        <translation>Neue Beziehungen Quartal für Quartal</translation>
    </message>
    <message>
        <source>New members quarter by quarter</source>
        <translation>Neue Mitglieder Quartal für Quartal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter: its number and year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>%1, over time</source>
        <comment>a quantity</comment>
        <translation>%1, im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of an axis</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>kept in a snapshot; %1</source>
        <comment>why it is not comparable</comment>
        <translation>in einem Schnappschuss behalten; %1</translation>
    </message>
    <message>
        <source>kept in a snapshot</source>
        <translation>in einem Schnappschuss behalten</translation>
    </message>
    <message>
        <source>From the records</source>
        <translation>Aus den Aufzeichnungen</translation>
    </message>
    <message>
        <source>Kept in snapshots</source>
        <translation>In Schnappschüssen behalten</translation>
    </message>
    <message>
        <source>Kept, not comparable</source>
        <translation>Behalten, nicht vergleichbar</translation>
    </message>
</context>
<context>
    <name>PanelSentence</name>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Hier ist noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n member(s) has a tie yet.</source>
        <translation>
            <numerusform>%n Mitglied hat noch keine Beziehung.</numerusform>
            <numerusform>Keines der %n Mitglieder hat schon eine Beziehung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n members hang together; %1 has most ties, %2.</source>
        <translation>
            <numerusform>Alle %n Mitglieder hängen zusammen; die meisten Beziehungen hat %1: %2.</numerusform>
            <numerusform>Alle %n Mitglieder hängen zusammen; die meisten Beziehungen hat %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand apart from the other %1: %2.</source>
        <translation>
            <numerusform>%n Mitglied steht abseits der anderen %1: %2.</numerusform>
            <numerusform>%n Mitglieder stehen abseits der anderen %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than half of what runs between others runs through %1 alone (%2).</source>
        <translation>Mehr als die Hälfte dessen, was zwischen anderen läuft, läuft allein über %1 (%2).</translation>
    </message>
    <message>
        <source>Half of what runs between others runs through %1 of %2 members, first of all through %3 (%4).</source>
        <translation>Die Hälfte dessen, was zwischen anderen läuft, läuft über %1 von %2 Mitgliedern, am meisten über %3 (%4).</translation>
    </message>
    <message>
        <source>Nobody lies between two others.</source>
        <translation>Niemand steht zwischen zwei anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hang on %1 alone: %2.</source>
        <translation>
            <numerusform>%n Mitglied hängt allein an %1: %2.</numerusform>
            <numerusform>%n Mitglieder hängen allein an %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody hangs on one other alone: whoever leaves, the others still reach each other.</source>
        <translation>Niemand hängt an nur einem anderen Mitglied: Wer auch geht, die anderen erreichen einander weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Two members are %1 steps apart on average; the farthest are %2 and %3, with %n step(s) between them.</source>
        <translation>
            <numerusform>Zwei Mitglieder sind im Mittel %1 Schritte voneinander entfernt; am weitesten %2 und %3, mit %n Schritt.</numerusform>
            <numerusform>Zwei Mitglieder sind im Mittel %1 Schritte voneinander entfernt; am weitesten %2 und %3, mit %n Schritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All who have ties are one circle of %n, with %1 in its middle.</source>
        <translation>
            <numerusform>Alle mit Beziehungen sind ein Kreis von %n, mit %1 in der Mitte.</numerusform>
            <numerusform>Alle mit Beziehungen sind ein Kreis von %n, mit %1 in der Mitte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n circles; the largest are around %1.</source>
        <translation>
            <numerusform>Es gibt %n Kreis, um %1.</numerusform>
            <numerusform>Es gibt %n Kreise; die größten um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody sticks together more than chance would have it.</source>
        <translation>Niemand hält mehr zusammen, als der Zufall ergäbe.</translation>
    </message>
    <message numerus="yes">
        <source>Of none of the %n tie(s) is the depth known yet.</source>
        <translation>
            <numerusform>Von %n Beziehung ist die Tiefe noch nicht bekannt.</numerusform>
            <numerusform>Von keiner der %n Beziehungen ist die Tiefe schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n tie(s) whose depth is known, none goes as deep as working together.</source>
        <translation>
            <numerusform>%n Beziehung, deren Tiefe bekannt ist, reicht nicht bis zur Zusammenarbeit.</numerusform>
            <numerusform>Von den %n Beziehungen, deren Tiefe bekannt ist, reicht keine bis zur Zusammenarbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 ties whose depth is known go as deep as working together; most of them, %3, are those of %4.</source>
        <translation>%1 der %2 Beziehungen, deren Tiefe bekannt ist, reichen bis zur Zusammenarbeit; die meisten davon, %3, hat %4.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n member(s) said whom they trust. What fewer than %1 say is not shown, so that nobody can be told from it.</source>
        <translation>
            <numerusform>Nur %n Mitglied hat gesagt, wem es vertraut. Was weniger als %1 sagen, wird nicht gezeigt, damit niemand daran zu erkennen ist.</numerusform>
            <numerusform>Nur %n Mitglieder haben gesagt, wem sie vertrauen. Was weniger als %1 sagen, wird nicht gezeigt, damit niemand daran zu erkennen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 views that members gave speak of much or full trust; who said what stays with them.</source>
        <translation>%1 der %2 Einschätzungen von Mitgliedern sprechen von viel oder vollem Vertrauen; wer was gesagt hat, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs have the word of one side only. Asking %3 would settle most of them, %4.</source>
        <translation>Von %1 der %2 Paare spricht nur eine Seite. %3 zu fragen, würde die meisten klären: %4.</translation>
    </message>
    <message>
        <source>In %1 of %2 pairs one side only speaks of a tie, though both have been asked.</source>
        <translation>Bei %1 von %2 Paaren spricht nur eine Seite von einer Beziehung, obwohl beide gefragt wurden.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides speak of each of the %n pair(s).</source>
        <translation>
            <numerusform>Von %n Paar sprechen beide Seiten.</numerusform>
            <numerusform>Von jedem der %n Paare sprechen beide Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 members have told of their own ties. Next you might ask %3.</source>
        <translation>%1 von %2 Mitgliedern haben die eigenen Beziehungen genannt. Als Nächstes lohnt es sich vielleicht, %3 zu fragen.</translation>
    </message>
    <message>
        <source>Everybody who has a tie has told of it.</source>
        <translation>Alle mit einer Beziehung haben sie selbst genannt.</translation>
    </message>
    <message>
        <source>No tie joins “%1” (%2) with “%3” (%4). You might begin with %5.</source>
        <comment>two groups with their sizes, then two members</comment>
        <translation>Keine Beziehung verbindet „%1“ (%2) mit „%3“ (%4). Ein Anfang wäre mit %5 möglich.</translation>
    </message>
    <message numerus="yes">
        <source>All %n ties between “%1” and “%2” are those of %3.</source>
        <translation>
            <numerusform>Alle %n Beziehungen zwischen „%1“ und „%2“ gehen über %3.</numerusform>
            <numerusform>Alle %n Beziehungen zwischen „%1“ und „%2“ gehen über %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody reaches other groups as often as %1, with %n tie(s).</source>
        <translation>
            <numerusform>Niemand reicht so oft in andere Gruppen wie %1, mit %n Beziehung.</numerusform>
            <numerusform>Niemand reicht so oft in andere Gruppen wie %1, mit %n Beziehungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tie joins two groups.</source>
        <translation>Keine Beziehung verbindet zwei Gruppen.</translation>
    </message>
    <message>
        <source>%1 contacts in 90 days, after %2 in the 90 before. %3 of %4 members took part, most often %5 (%6).</source>
        <translation>%1 Kontakte in 90 Tagen, nach %2 in den 90 davor. %3 von %4 Mitgliedern waren beteiligt, am häufigsten %5 (%6).</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was noted in the last 90 days; %n contact(s) in the 90 before.</source>
        <translation>
            <numerusform>In den letzten 90 Tagen wurde nichts notiert; in den 90 davor %n Kontakt.</numerusform>
            <numerusform>In den letzten 90 Tagen wurde nichts notiert; in den 90 davor %n Kontakte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) began in a year, %1 of them between two circles. %2 made most, %3.</source>
        <translation>
            <numerusform>%n Beziehung begann in einem Jahr, davon %1 zwischen zwei Kreisen. Die meisten knüpfte %2: %3.</numerusform>
            <numerusform>%n Beziehungen begannen in einem Jahr, davon %1 zwischen zwei Kreisen. Die meisten knüpfte %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tie is known to have begun in the last year.</source>
        <translation>Von keiner Beziehung ist bekannt, dass sie im letzten Jahr begann.</translation>
    </message>
    <message>
        <source>In a year %1 ties came, %2 ended, %3 became deeper and %4 less deep, most of all around %5 (%6).</source>
        <translation>In einem Jahr kamen %1 Beziehungen dazu, %2 endeten, %3 wurden tiefer und %4 flacher, am meisten um %5 (%6).</translation>
    </message>
    <message numerus="yes">
        <source>All %n tie(s) are as they were a year ago.</source>
        <translation>
            <numerusform>%n Beziehung ist wie vor einem Jahr.</numerusform>
            <numerusform>Alle %n Beziehungen sind wie vor einem Jahr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the newcomers have fewer than two ties: %1.</source>
        <translation>
            <numerusform>%n der neuen Mitglieder hat weniger als zwei Beziehungen: %1.</numerusform>
            <numerusform>%n der neuen Mitglieder haben weniger als zwei Beziehungen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of the newcomers has two ties or more: %1.</source>
        <translation>Jedes neue Mitglied hat zwei Beziehungen oder mehr: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is known to have come in the last year; %n left.</source>
        <translation>
            <numerusform>Von niemandem ist bekannt, im letzten Jahr gekommen zu sein; gegangen: %n.</numerusform>
            <numerusform>Von niemandem ist bekannt, im letzten Jahr gekommen zu sein; gegangen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is under way. What is answered is shown once it is closed.</source>
        <translation>„%1“ läuft. Was geantwortet wird, ist nach dem Abschluss zu sehen.</translation>
    </message>
    <message>
        <source>“%1” is under way: %2 of %3 have answered. What they say is shown once it is closed.</source>
        <translation>„%1“ läuft: %2 von %3 haben geantwortet. Was sie sagen, ist nach dem Abschluss zu sehen.</translation>
    </message>
    <message>
        <source>No question of “%1” was answered by as many as %2, so nothing of it is shown.</source>
        <translation>Keine Frage von „%1“ haben auch nur %2 beantwortet, darum ist nichts davon zu sehen.</translation>
    </message>
    <message>
        <source>“%1” got %2 of 5.</source>
        <comment>a question and its mean</comment>
        <translation>„%1“ bekam %2 von 5.</translation>
    </message>
    <message>
        <source>All questions got the same, %1 of 5.</source>
        <translation>Alle Fragen bekamen dasselbe, %1 von 5.</translation>
    </message>
    <message>
        <source>Least true for those who answered: “%1” (%2 of 5). Most true: “%3” (%4).</source>
        <translation>Am wenigsten stimmt für die, die geantwortet haben: „%1“ (%2 von 5). Am meisten: „%3“ (%4).</translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message>
        <source>Hanging together</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Seen from both sides</source>
        <translation>Von beiden Seiten gesehen</translation>
    </message>
    <message>
        <source>What is happening</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Across: %1</source>
        <comment>what tells members apart, such as their sector</comment>
        <translation>Quer durch: %1</translation>
    </message>
    <message>
        <source>Who things run through</source>
        <translation>Über wen es läuft</translation>
    </message>
    <message>
        <source>If somebody leaves</source>
        <translation>Wenn jemand geht</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Close circles</source>
        <translation>Enge Kreise</translation>
    </message>
    <message>
        <source>New ties</source>
        <translation>Neue Beziehungen</translation>
    </message>
    <message>
        <source>Change in a year</source>
        <translation>Wandel in einem Jahr</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Neue Mitglieder</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>of the members are in the largest part</source>
        <translation>der Mitglieder sind im größten Teil</translation>
    </message>
    <message>
        <source>of the ties go as deep as working together</source>
        <translation>der Beziehungen reichen bis zur Zusammenarbeit</translation>
    </message>
    <message>
        <source>of the views speak of much or full trust</source>
        <translation>der Einschätzungen sprechen von viel oder vollem Vertrauen</translation>
    </message>
    <message>
        <source>of the pairs say so on both sides</source>
        <translation>der Paare sprechen von beiden Seiten davon</translation>
    </message>
    <message numerus="yes">
        <source>contact(s) in the last 90 days</source>
        <translation>
            <numerusform>Kontakt in den letzten 90 Tagen</numerusform>
            <numerusform>Kontakte in den letzten 90 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>of the ties join two groups</source>
        <translation>der Beziehungen verbinden zwei Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>member(s) hold half of what runs between others</source>
        <translation>
            <numerusform>Mitglied hält die Hälfte dessen, was zwischen anderen läuft</numerusform>
            <numerusform>Mitglieder halten die Hälfte dessen, was zwischen anderen läuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>member(s) hold others alone</source>
        <translation>
            <numerusform>Mitglied hält andere allein</numerusform>
            <numerusform>Mitglieder halten andere allein</numerusform>
        </translation>
    </message>
    <message>
        <source>steps between two members, on average</source>
        <translation>Schritte zwischen zwei Mitgliedern, im Mittel</translation>
    </message>
    <message>
        <source>of those with a friend in common know each other</source>
        <translation>derer mit gemeinsamen Bekannten kennen einander</translation>
    </message>
    <message numerus="yes">
        <source>tie(s) began in the last year</source>
        <translation>
            <numerusform>Beziehung begann im letzten Jahr</numerusform>
            <numerusform>Beziehungen begannen im letzten Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>of the ties came or ended in the last year</source>
        <translation>der Beziehungen kamen oder endeten im letzten Jahr</translation>
    </message>
    <message numerus="yes">
        <source>member(s) came in the last year</source>
        <translation>
            <numerusform>Mitglied kam im letzten Jahr</numerusform>
            <numerusform>Mitglieder kamen im letzten Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>of the members told of their own ties</source>
        <translation>der Mitglieder haben die eigenen Beziehungen genannt</translation>
    </message>
    <message>
        <source>–</source>
        <comment>in place of a number that is not defined</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Not defined here: there are too few members.</source>
        <translation>Hier nicht bestimmt: Es gibt zu wenige Mitglieder.</translation>
    </message>
    <message>
        <source>Not defined here: there is no tie.</source>
        <translation>Hier nicht bestimmt: Es gibt keine Beziehung.</translation>
    </message>
    <message>
        <source>Not defined here: nobody has told of their own ties.</source>
        <translation>Hier nicht bestimmt: Niemand hat die eigenen Beziehungen genannt.</translation>
    </message>
    <message>
        <source>Not defined here: nobody has two ties.</source>
        <translation>Hier nicht bestimmt: Niemand hat zwei Beziehungen.</translation>
    </message>
    <message>
        <source>Not defined here: there are no circles to compare.</source>
        <translation>Hier nicht bestimmt: Es gibt keine Kreise zum Vergleichen.</translation>
    </message>
    <message>
        <source>Not defined here: all are alike.</source>
        <translation>Hier nicht bestimmt: Alle sind gleich.</translation>
    </message>
    <message>
        <source>Not known: of no tie the depth has been noted.</source>
        <translation>Nicht bekannt: Von keiner Beziehung wurde die Tiefe notiert.</translation>
    </message>
    <message>
        <source>Not defined here: nobody lies between two others.</source>
        <translation>Hier nicht bestimmt: Niemand steht zwischen zwei anderen.</translation>
    </message>
    <message>
        <source>Not shown: so few answers would tell who gave them.</source>
        <translation>Nicht gezeigt: So wenige Antworten verrieten, von wem sie sind.</translation>
    </message>
    <message>
        <source>Not known: nothing says since when.</source>
        <translation>Nicht bekannt: Nichts sagt, seit wann.</translation>
    </message>
    <message>
        <source>Not measured: it takes long in so large a network.</source>
        <translation>Nicht gemessen: In einem so großen Netzwerk dauert es lange.</translation>
    </message>
    <message>
        <source>What chance alone would give is being drawn…</source>
        <translation>Was der Zufall allein ergäbe, wird gerade gezogen …</translation>
    </message>
    <message>
        <source>By chance alone it would be %1; how sure that is follows.</source>
        <translation>Durch Zufall allein wären es %1; wie sicher das ist, folgt.</translation>
    </message>
    <message>
        <source>By chance alone it would be %1.</source>
        <translation>Durch Zufall allein wären es %1.</translation>
    </message>
    <message>
        <source>By chance alone it would be %1: about the same.</source>
        <translation>Durch Zufall allein wären es %1: etwa ebenso viel.</translation>
    </message>
    <message>
        <source>By chance alone it would be %1, and seldom this (p = %2).</source>
        <translation>Durch Zufall allein wären es %1, und so etwas nur selten (p = %2).</translation>
    </message>
    <message>
        <source>Based on the %1 of the ties whose depth is known.</source>
        <translation>Beruht auf den %1 der Beziehungen, deren Tiefe bekannt ist.</translation>
    </message>
    <message>
        <source>Based on the %1 of the ties that somebody spoke of.</source>
        <translation>Beruht auf den %1 der Beziehungen, von denen jemand sprach.</translation>
    </message>
    <message>
        <source>Based on the word of %1 of the members.</source>
        <translation>Beruht auf dem Wort von %1 der Mitglieder.</translation>
    </message>
    <message>
        <source>Based on the %1 of the ties with a known beginning.</source>
        <translation>Beruht auf den %1 der Beziehungen, deren Beginn bekannt ist.</translation>
    </message>
    <message>
        <source>Based on the %1 of the members with a day of joining.</source>
        <translation>Beruht auf den %1 der Mitglieder, deren Beitritt bekannt ist.</translation>
    </message>
    <message>
        <source>Based on the %1 of the members of whom it is known.</source>
        <translation>Beruht auf den %1 der Mitglieder, von denen es bekannt ist.</translation>
    </message>
    <message>
        <source>Ties of each</source>
        <translation>Beziehungen der Einzelnen</translation>
    </message>
    <message>
        <source>Who works together with others</source>
        <translation>Wer mit anderen zusammenarbeitet</translation>
    </message>
    <message>
        <source>Whose word would settle most</source>
        <translation>Wessen Wort am meisten klären würde</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer beteiligt war</translation>
    </message>
    <message>
        <source>Who reaches other groups</source>
        <translation>Wer in andere Gruppen reicht</translation>
    </message>
    <message>
        <source>Through whom it runs</source>
        <translation>Über wen es läuft</translation>
    </message>
    <message>
        <source>Whose loss would cut others off</source>
        <translation>Wessen Verlust andere abschnitte</translation>
    </message>
    <message>
        <source>Who is farthest from the others</source>
        <translation>Wer am weitesten von den anderen ist</translation>
    </message>
    <message>
        <source>In the middle of each circle</source>
        <translation>In der Mitte jedes Kreises</translation>
    </message>
    <message>
        <source>Who made new ties</source>
        <translation>Wer Beziehungen knüpfte</translation>
    </message>
    <message>
        <source>Whose ties changed</source>
        <translation>Wessen Beziehungen sich wandelten</translation>
    </message>
    <message>
        <source>Whom you might ask next</source>
        <translation>Wen zu fragen sich als Nächstes lohnt</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep tie(s)</source>
        <translation>
            <numerusform>%n tiefe Beziehung</numerusform>
            <numerusform>%n tiefe Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) open</source>
        <translation>
            <numerusform>%n Paar offen</numerusform>
            <numerusform>%n Paare offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) across</source>
        <translation>
            <numerusform>%n Beziehung hinüber</numerusform>
            <numerusform>%n Beziehungen hinüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut off</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n abgeschnitten</numerusform>
            <numerusform>%n abgeschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message numerus="yes">
        <source>circle of %n</source>
        <translation>
            <numerusform>Kreis von %n</numerusform>
            <numerusform>Kreis von %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tie(s)</source>
        <translation>
            <numerusform>%n neue Beziehung</numerusform>
            <numerusform>%n neue Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, then how many more</comment>
        <translation>
            <numerusform>%1 und %n weiteres Mitglied</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names; the last of them</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No member is known to have been there on that day.</source>
        <translation>Von keinem Mitglied ist bekannt, dass es an dem Tag da war.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) count on that day because nothing says since when they are there.</source>
        <translation>
            <numerusform>%n Mitglied zählt an dem Tag mit, weil nichts sagt, seit wann es da ist.</numerusform>
            <numerusform>%n Mitglieder zählen an dem Tag mit, weil nichts sagt, seit wann sie da sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) count on that day because nothing says since when they exist.</source>
        <translation>
            <numerusform>%n Beziehung zählt an dem Tag mit, weil nichts sagt, seit wann es sie gibt.</numerusform>
            <numerusform>%n Beziehungen zählen an dem Tag mit, weil nichts sagt, seit wann es sie gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) do not count because their depth is not known.</source>
        <translation>
            <numerusform>%n Beziehung zählt nicht, weil ihre Tiefe nicht bekannt ist.</numerusform>
            <numerusform>%n Beziehungen zählen nicht, weil ihre Tiefe nicht bekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What takes long in so large a network has been left out.</source>
        <translation>Was in einem so großen Netzwerk lange dauert, ist weggelassen.</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Stimmungsbild</translation>
    </message>
    <message>
        <source>of those who were asked answered</source>
        <translation>der Gefragten haben geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>member(s) answered</source>
        <translation>
            <numerusform>Mitglied hat geantwortet</numerusform>
            <numerusform>Mitglieder haben geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>asked %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag gefragt</numerusform>
            <numerusform>vor %n Tagen gefragt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>depth not known</source>
        <translation>Tiefe nicht bekannt</translation>
    </message>
    <message>
        <source>in touch %1</source>
        <comment>how long ago</comment>
        <translation>in Kontakt %1</translation>
    </message>
    <message>
        <source>no contact noted</source>
        <translation>kein Kontakt notiert</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>member, depth of the tie, last contact</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, asked %n time(s) lately</source>
        <translation>
            <numerusform>%1; in letzter Zeit %n Mal gefragt</numerusform>
            <numerusform>%1; in letzter Zeit %n Mal gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>you know %1. Would you introduce me?</source>
        <translation>du kennst %1. Würdest du uns bekannt machen?</translation>
    </message>
    <message>
        <source>you know %1. Would you introduce %2?</source>
        <translation>du kennst %1. Würdest du %2 dort bekannt machen?</translation>
    </message>
    <message>
        <source>From there I hope to reach %1.</source>
        <translation>Von dort hoffe ich %1 zu erreichen.</translation>
    </message>
    <message>
        <source>From there the way may lead on to %1.</source>
        <translation>Von dort kann der Weg weiter zu %1 führen.</translation>
    </message>
    <message>
        <source>If you would rather not, just say so: that is fine.</source>
        <translation>Wenn du lieber nicht möchtest, sag es einfach: Das ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message>
        <source>scattered fragments</source>
        <translation>verstreute Bruchstücke</translation>
    </message>
    <message>
        <source>hub and spoke</source>
        <translation>Nabe und Speichen</translation>
    </message>
    <message>
        <source>small world of several hubs</source>
        <translation>kleine Welt mit mehreren Naben</translation>
    </message>
    <message>
        <source>core and periphery</source>
        <translation>Kern und Rand</translation>
    </message>
    <message>
        <source>mixed, not clear yet</source>
        <translation>gemischt, noch nicht deutlich</translation>
    </message>
    <message>
        <source>It may be the records that are scattered: look at the coverage.</source>
        <translation>Vielleicht sind nur die Aufzeichnungen lückenhaft: auf die Abdeckung achten.</translation>
    </message>
    <message>
        <source>It does not say that whoever is in the middle wants to be there.</source>
        <translation>Es sagt nicht, dass das Mitglied in der Mitte dort sein will.</translation>
    </message>
    <message>
        <source>Circles of friends without any hub look the same: look at the number of hubs.</source>
        <translation>Freundeskreise ohne jede Nabe sehen ebenso aus: auf die Zahl der Naben achten.</translation>
    </message>
    <message>
        <source>Wherever some have many ties and most have few, a core can be found; it need not be one that works together.</source>
        <translation>Wo einige viele und die meisten wenige Beziehungen haben, findet sich immer ein Kern; er muss keiner sein, der zusammenarbeitet.</translation>
    </message>
    <message>
        <source>It does not say that something is wrong.</source>
        <translation>Es sagt nicht, dass etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Make the case for a network, and bring fragments together.</source>
        <translation>Für ein Netzwerk werben und Bruchstücke zusammenbringen.</translation>
    </message>
    <message>
        <source>Connect people with each other so that less has to pass the one in the middle.</source>
        <translation>Menschen miteinander verbinden, damit weniger über die Mitte laufen muss.</translation>
    </message>
    <message>
        <source>Align people, and spread what they want to reach together.</source>
        <translation>Menschen auf ein Ziel ausrichten und verbreiten, was sie gemeinsam erreichen wollen.</translation>
    </message>
    <message>
        <source>Foster joint action, and keep the periphery open to newcomers.</source>
        <translation>Gemeinsames Handeln fördern und den Rand für Neue offen halten.</translation>
    </message>
    <message>
        <source>%1 of the members are in the largest part; at most %2 would speak for it.</source>
        <translation>%1 der Mitglieder sind im größten Teil; höchstens %2 sprächen dafür.</translation>
    </message>
    <message>
        <source>%1 of the members are in the largest part; more than %2 speak for it.</source>
        <translation>%1 der Mitglieder sind im größten Teil; mehr als %2 sprechen dafür.</translation>
    </message>
    <message>
        <source>Without %1 the largest part has %2 of the others; at most %3 would speak for it.</source>
        <translation>Ohne %1 hat der größte Teil %2 der anderen; höchstens %3 sprächen dafür.</translation>
    </message>
    <message>
        <source>A core so clear has a chance of %1 in random networks; at most %2 speaks for it.</source>
        <translation>Ein so klarer Kern hat in Zufallsnetzen eine Wahrscheinlichkeit von %1; höchstens %2 spricht dafür.</translation>
    </message>
    <message>
        <source>The core has %1 members; at least %2 speak for it.</source>
        <translation>Der Kern hat %1 Mitglieder; mindestens %2 sprechen dafür.</translation>
    </message>
    <message>
        <source>The core hangs together.</source>
        <translation>Der Kern hängt zusammen.</translation>
    </message>
    <message>
        <source>The core does not hang together.</source>
        <translation>Der Kern hängt nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 of those around it have a tie into the core; more than %2 speak for it.</source>
        <translation>%1 derer um ihn herum haben eine Beziehung in den Kern; mehr als %2 sprechen dafür.</translation>
    </message>
    <message>
        <source>%1 of the circles have somebody in the core; more than %2 speak for it.</source>
        <translation>%1 der Kreise haben jemanden im Kern; mehr als %2 sprechen dafür.</translation>
    </message>
    <message>
        <source>Close circles and short ways come to %1 (sigma); more than %2 speaks for it.</source>
        <translation>Enge Kreise und kurze Wege kommen auf %1 (Sigma); mehr als %2 spricht dafür.</translation>
    </message>
    <message>
        <source>Circles so close have a chance of %1 in random networks; at most %2 speaks for it.</source>
        <translation>So enge Kreise haben in Zufallsnetzen eine Wahrscheinlichkeit von %1; höchstens %2 spricht dafür.</translation>
    </message>
    <message>
        <source>No core can be told from the rest here.</source>
        <translation>Hier lässt sich kein Kern vom Rest unterscheiden.</translation>
    </message>
    <message>
        <source>There are no circles that a core could touch.</source>
        <translation>Es gibt keine Kreise, die ein Kern berühren könnte.</translation>
    </message>
    <message>
        <source>There are no close circles to compare with those of random networks.</source>
        <translation>Es gibt keine engen Kreise, die sich mit denen von Zufallsnetzen vergleichen ließen.</translation>
    </message>
    <message>
        <source>%1, held together by %2</source>
        <translation>%1, zusammengehalten von %2</translation>
    </message>
    <message>
        <source>No other shape comes near.</source>
        <translation>Keine andere Gestalt kommt in die Nähe.</translation>
    </message>
    <message>
        <source>Next likely: %1.</source>
        <translation>Am nächsten daran: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have more ties than anybody in 95 of 100 random networks (hubs).</source>
        <translation>
            <numerusform>%n Mitglied hat mehr Beziehungen als irgendwer in 95 von 100 Zufallsnetzen (eine Nabe).</numerusform>
            <numerusform>%n Mitglieder haben mehr Beziehungen als irgendwer in 95 von 100 Zufallsnetzen (Naben).</numerusform>
        </translation>
    </message>
    <message>
        <source>The shapes are those of Krebs and Holley. They gave no limits in numbers; these are majorities, the usual 5 % and definitions, and none is tuned.</source>
        <translation>Die Gestalten stammen von Krebs und Holley. Grenzen in Zahlen nannten sie nicht; diese hier sind Mehrheiten, die üblichen 5 % und Definitionen, und keine ist angepasst.</translation>
    </message>
</context>
<context>
    <name>PulseChart</name>
    <message>
        <source>Answer, 1 to 5</source>
        <translation>Antwort, 1 bis 5</translation>
    </message>
    <message>
        <source>1: %1, 5: %2</source>
        <comment>what the lowest and the highest answer mean</comment>
        <translation>1: %1, 5: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1 On average %2 of 5.</source>
        <comment>how answers fell, their mean</comment>
        <translation>%1 Im Mittel %2 von 5.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Mean, 1 to 5</source>
        <translation>Mittel, 1 bis 5</translation>
    </message>
</context>
<context>
    <name>PulsePart</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Means, round by round</source>
        <translation>Mittel, Runde für Runde</translation>
    </message>
</context>
<context>
    <name>PulseText</name>
    <message>
        <source>I feel that I belong to this network.</source>
        <translation>Ich fühle mich diesem Netzwerk zugehörig.</translation>
    </message>
    <message>
        <source>I can contribute something here that matters.</source>
        <translation>Ich kann hier etwas beitragen, das zählt.</translation>
    </message>
    <message>
        <source>I can say what I think here, even where others see it differently.</source>
        <translation>Ich kann hier sagen, was ich denke, auch wo andere es anders sehen.</translation>
    </message>
    <message>
        <source>I know what we are here for and where we are heading.</source>
        <translation>Ich weiß, wofür wir da sind und wohin wir wollen.</translation>
    </message>
    <message>
        <source>What I get from this network is worth the time that it takes me.</source>
        <translation>Was ich von diesem Netzwerk habe, ist mir die Zeit wert.</translation>
    </message>
    <message>
        <source>We need each other to reach what each of us is after.</source>
        <translation>Wir brauchen einander, um zu erreichen, worum es uns geht.</translation>
    </message>
    <message>
        <source>belonging</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>value received</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>interdependence</source>
        <translation>Aufeinander-Angewiesensein</translation>
    </message>
    <message>
        <source>not true at all</source>
        <translation>stimmt gar nicht</translation>
    </message>
    <message>
        <source>entirely true</source>
        <translation>stimmt ganz</translation>
    </message>
</context>
<context>
    <name>PulseWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a round of the pulse, its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is under way: %n have answered.</source>
        <comment>people</comment>
        <translation>
            <numerusform>„%1“ läuft: %n hat geantwortet.</numerusform>
            <numerusform>„%1“ läuft: %n haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is under way: %2 of %3 have answered.</source>
        <comment>people</comment>
        <translation>„%1“ läuft: %2 von %3 haben geantwortet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many answered of how many who were asked</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>in place of a number that is not shown</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>What is answered is shown once the round is closed.</source>
        <translation>Was geantwortet wird, ist nach dem Abschluss der Runde zu sehen.</translation>
    </message>
    <message>
        <source>Nobody answered this.</source>
        <translation>Das hat niemand beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered. At least %1 must, or the answers would tell who gave them.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n hat geantwortet. Mindestens %1 müssen es sein, sonst würden die Antworten verraten, von wem sie sind.</numerusform>
            <numerusform>%n haben geantwortet. Mindestens %1 müssen es sein, sonst würden die Antworten verraten, von wem sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who answered, %1 said 4 or 5, %2 said 3, and %3 said 1 or 2.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Von %n Antwort sind %1 4 oder 5, %2 sind 3 und %3 sind 1 oder 2.</numerusform>
            <numerusform>Von %n Antworten sind %1 4 oder 5, %2 sind 3 und %3 sind 1 oder 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it was %1 (%2).</source>
        <comment>a mean, and the day of the earlier round</comment>
        <translation>Davor war es %1 (%2).</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Commonweave</source>
        <translation>Commonweave</translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>Members in the largest part</source>
        <translation>Mitglieder im größten Teil</translation>
    </message>
    <message>
        <source>share in the largest component</source>
        <translation>Anteil in der größten Komponente</translation>
    </message>
    <message>
        <source>Pairs that can reach each other</source>
        <translation>Paare, die einander erreichen</translation>
    </message>
    <message>
        <source>connectedness</source>
        <translation>Verbundenheit (connectedness)</translation>
    </message>
    <message>
        <source>Ties of a member, on average</source>
        <translation>Beziehungen eines Mitglieds, im Mittel</translation>
    </message>
    <message>
        <source>mean degree</source>
        <translation>mittlerer Grad</translation>
    </message>
    <message>
        <source>Pairs that have a tie</source>
        <translation>Paare mit einer Beziehung</translation>
    </message>
    <message>
        <source>density; it falls as a network grows</source>
        <translation>Dichte; sie sinkt, wenn ein Netzwerk wächst</translation>
    </message>
    <message>
        <source>Depth of a tie, on average</source>
        <translation>Tiefe einer Beziehung, im Mittel</translation>
    </message>
    <message>
        <source>mean depth, 0 to 5</source>
        <translation>mittlere Tiefe, 0 bis 5</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Parts that nothing joins</source>
        <translation>Teile, die nichts verbindet</translation>
    </message>
    <message>
        <source>components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Members without a tie</source>
        <translation>Mitglieder ohne Beziehung</translation>
    </message>
    <message>
        <source>isolates</source>
        <translation>Isolierte</translation>
    </message>
    <message>
        <source>Ties as deep as working together</source>
        <translation>Beziehungen bis zur Zusammenarbeit</translation>
    </message>
    <message>
        <source>share of ties of depth 4 and 5</source>
        <translation>Anteil der Beziehungen der Tiefe 4 und 5</translation>
    </message>
    <message>
        <source>Ties of depth 4 and 5</source>
        <translation>Beziehungen der Tiefe 4 und 5</translation>
    </message>
    <message>
        <source>Ties of known depth</source>
        <translation>Beziehungen bekannter Tiefe</translation>
    </message>
    <message>
        <source>Views of much or full trust</source>
        <translation>Einschätzungen mit viel oder vollem Vertrauen</translation>
    </message>
    <message>
        <source>share of 3 and 4 on the scale of 4</source>
        <translation>Anteil von 3 und 4 auf der Skala bis 4</translation>
    </message>
    <message>
        <source>Views given</source>
        <translation>Abgegebene Einschätzungen</translation>
    </message>
    <message>
        <source>Much trust on both sides, where both spoke</source>
        <translation>Viel Vertrauen auf beiden Seiten, wo beide sprachen</translation>
    </message>
    <message>
        <source>reciprocity of trust</source>
        <translation>Gegenseitigkeit des Vertrauens</translation>
    </message>
    <message>
        <source>Of all views, those returned</source>
        <translation>Von allen Sichten die erwiderten</translation>
    </message>
    <message>
        <source>arc reciprocity</source>
        <translation>Gegenseitigkeit der Bögen (arc reciprocity)</translation>
    </message>
    <message>
        <source>Of all pairs, those mutual</source>
        <translation>Von allen Paaren die gegenseitigen</translation>
    </message>
    <message>
        <source>dyad reciprocity</source>
        <translation>Gegenseitigkeit der Paare (dyad reciprocity)</translation>
    </message>
    <message>
        <source>Contacts in 90 days</source>
        <translation>Kontakte in 90 Tagen</translation>
    </message>
    <message>
        <source>In the 90 days before</source>
        <translation>In den 90 Tagen davor</translation>
    </message>
    <message>
        <source>Members who took part</source>
        <translation>Beteiligte Mitglieder</translation>
    </message>
    <message>
        <source>Ties between groups</source>
        <translation>Beziehungen zwischen Gruppen</translation>
    </message>
    <message>
        <source>Between less within, -1 to 1</source>
        <translation>Zwischen weniger innerhalb, -1 bis 1</translation>
    </message>
    <message>
        <source>E-I index</source>
        <translation>E-I-Index</translation>
    </message>
    <message>
        <source>The same, within what these groups allow</source>
        <translation>Dasselbe, in dem, was diese Gruppen zulassen</translation>
    </message>
    <message>
        <source>E-I index, rescaled to its attainable range</source>
        <translation>E-I-Index, auf den erreichbaren Bereich umgerechnet</translation>
    </message>
    <message>
        <source>How much like goes with like</source>
        <translation>Wie sehr sich Gleich und Gleich gesellt</translation>
    </message>
    <message>
        <source>nominal assortativity, 0 as by chance, 1 if no tie crosses</source>
        <translation>nominale Assortativität: 0 wie durch Zufall, 1, wenn keine Beziehung hinüberreicht</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Variety of members</source>
        <translation>Vielfalt der Mitglieder</translation>
    </message>
    <message>
        <source>Blau index: the chance that two members are of different groups</source>
        <translation>Blau-Index: die Wahrscheinlichkeit, dass zwei Mitglieder aus verschiedenen Gruppen sind</translation>
    </message>
    <message>
        <source>Fewest who hold half of it</source>
        <translation>Die wenigsten, die die Hälfte halten</translation>
    </message>
    <message>
        <source>Runs through the first</source>
        <translation>Läuft über das erste Mitglied</translation>
    </message>
    <message>
        <source>share of all betweenness</source>
        <translation>Anteil an aller Betweenness</translation>
    </message>
    <message>
        <source>Inequality of what runs through, 0 to 1</source>
        <translation>Ungleichheit dessen, was über Einzelne läuft, 0 bis 1</translation>
    </message>
    <message>
        <source>Gini of betweenness</source>
        <translation>Gini der Betweenness</translation>
    </message>
    <message>
        <source>How much the first leads, 1 in a star</source>
        <translation>Vorsprung des ersten Mitglieds, 1 in einem Stern</translation>
    </message>
    <message>
        <source>betweenness centralization (Freeman)</source>
        <translation>Zentralisierung der Betweenness (Freeman)</translation>
    </message>
    <message>
        <source>Inequality of ties, 0 to 1</source>
        <translation>Ungleichheit der Beziehungen, 0 bis 1</translation>
    </message>
    <message>
        <source>Gini of degree</source>
        <translation>Gini des Grades</translation>
    </message>
    <message>
        <source>Members whose loss would cut others off</source>
        <translation>Mitglieder, deren Verlust andere abschnitte</translation>
    </message>
    <message>
        <source>articulation points</source>
        <translation>Artikulationspunkte</translation>
    </message>
    <message>
        <source>Ties that nothing could replace</source>
        <translation>Beziehungen, die nichts ersetzen könnte</translation>
    </message>
    <message>
        <source>bridges</source>
        <translation>Brücken</translation>
    </message>
    <message>
        <source>What holds while the best tied leave</source>
        <translation>Was hält, während die bestverbundenen gehen</translation>
    </message>
    <message>
        <source>robustness R: mean share in the largest part, at most 0.5</source>
        <translation>Robustheit R: mittlerer Anteil im größten Teil, höchstens 0,5</translation>
    </message>
    <message>
        <source>Cut off at worst by one loss</source>
        <translation>Schlimmstenfalls durch einen Verlust abgeschnitten</translation>
    </message>
    <message>
        <source>Steps, on average</source>
        <translation>Schritte, im Mittel</translation>
    </message>
    <message>
        <source>mean distance of the pairs that can reach each other</source>
        <translation>mittlerer Abstand der Paare, die einander erreichen</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Schritte höchstens</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>Durchmesser</translation>
    </message>
    <message>
        <source>Others within three steps, on average</source>
        <translation>Andere innerhalb von drei Schritten, im Mittel</translation>
    </message>
    <message>
        <source>3-step reach</source>
        <translation>Reichweite über 3 Schritte</translation>
    </message>
    <message>
        <source>Nearness, 1 if all are tied to all</source>
        <translation>Nähe, 1, wenn alle mit allen verbunden sind</translation>
    </message>
    <message>
        <source>global efficiency, compactness</source>
        <translation>globale Effizienz, Kompaktheit</translation>
    </message>
    <message>
        <source>Small world above 1</source>
        <translation>Kleine Welt ab 1</translation>
    </message>
    <message>
        <source>sigma of the largest part; not for comparing networks of unlike sizes</source>
        <translation>Sigma des größten Teils; nicht zum Vergleich verschieden großer Netzwerke</translation>
    </message>
    <message>
        <source>Circles closed</source>
        <translation>Geschlossene Kreise</translation>
    </message>
    <message>
        <source>transitivity</source>
        <translation>Transitivität</translation>
    </message>
    <message>
        <source>The same around each, on average</source>
        <translation>Dasselbe um jedes Mitglied, im Mittel</translation>
    </message>
    <message>
        <source>average local clustering; fewer than two ties count as 0</source>
        <translation>mittlere lokale Verdichtung; weniger als zwei Beziehungen zählen als 0</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>clusters by modularity</source>
        <translation>Cluster nach Modularität</translation>
    </message>
    <message>
        <source>How clearly they part</source>
        <translation>Wie klar sie sich trennen</translation>
    </message>
    <message>
        <source>modularity; networks of chance reach 0.3 and more</source>
        <translation>Modularität; Zufallsnetze erreichen 0,3 und mehr</translation>
    </message>
    <message>
        <source>New in a year</source>
        <translation>In einem Jahr neu</translation>
    </message>
    <message>
        <source>Of these between two circles</source>
        <translation>Davon zwischen zwei Kreisen</translation>
    </message>
    <message>
        <source>Came or ended</source>
        <translation>Gekommen oder beendet</translation>
    </message>
    <message>
        <source>Jaccard distance of the ties then and now</source>
        <translation>Jaccard-Abstand der Beziehungen damals und jetzt</translation>
    </message>
    <message>
        <source>Ended in a year</source>
        <translation>In einem Jahr beendet</translation>
    </message>
    <message>
        <source>Became deeper</source>
        <translation>Tiefer geworden</translation>
    </message>
    <message>
        <source>Became less deep</source>
        <translation>Flacher geworden</translation>
    </message>
    <message>
        <source>Came in a year</source>
        <translation>In einem Jahr gekommen</translation>
    </message>
    <message>
        <source>Left in a year</source>
        <translation>In einem Jahr gegangen</translation>
    </message>
    <message>
        <source>Newcomers with two ties or more</source>
        <translation>Neue mit zwei Beziehungen oder mehr</translation>
    </message>
    <message>
        <source>Members who told of their own ties</source>
        <translation>Mitglieder, die die eigenen Beziehungen nannten</translation>
    </message>
    <message>
        <source>Ties of which both sides told</source>
        <translation>Beziehungen, die beide Seiten nannten</translation>
    </message>
    <message>
        <source>Ties whose depth is known</source>
        <translation>Beziehungen, deren Tiefe bekannt ist</translation>
    </message>
    <message>
        <source>Whoever is in the largest part can be reached by all the others there, over however many steps.</source>
        <translation>Wer im größten Teil ist, ist für alle anderen dort erreichbar, über wie viele Schritte auch immer.</translation>
    </message>
    <message>
        <source>How many ties have become co-working or collaboration, the two deepest of the six depths.</source>
        <translation>Wie viele Beziehungen zu gemeinsamer Arbeit geworden sind, den zwei tiefsten der sechs Tiefen.</translation>
    </message>
    <message>
        <source>What members said of their trust in each other, added up.</source>
        <translation>Was Mitglieder über ihr Vertrauen zueinander sagten, zusammengezählt.</translation>
    </message>
    <message>
        <source>How often both sides speak of a tie when one does.</source>
        <translation>Wie oft beide Seiten von einer Beziehung sprechen, wenn eine es tut.</translation>
    </message>
    <message>
        <source>How often members met, called, wrote or worked together, as far as it was noted.</source>
        <translation>Wie oft Mitglieder sich trafen, anriefen, schrieben oder zusammenarbeiteten, soweit es notiert wurde.</translation>
    </message>
    <message>
        <source>How often ties reach from one group into another, and how often they stay within.</source>
        <translation>Wie oft Beziehungen von einer Gruppe in eine andere reichen und wie oft sie innerhalb bleiben.</translation>
    </message>
    <message>
        <source>Who lies on the shortest ways between the others. Who does can help things along, or hold them up.</source>
        <translation>Wer auf den kürzesten Wegen zwischen den anderen steht. Wer dort steht, kann Dinge voranbringen oder aufhalten.</translation>
    </message>
    <message>
        <source>Who would leave others without any way to the rest by going.</source>
        <translation>Wer anderen durch sein Gehen jeden Weg zum Rest nähme.</translation>
    </message>
    <message>
        <source>Over how many people news travels from one member to another.</source>
        <translation>Über wie viele Leute eine Nachricht von einem Mitglied zum anderen kommt.</translation>
    </message>
    <message>
        <source>How often two who know the same person know each other as well. Closed circles build trust; too closed, they hear nothing new.</source>
        <translation>Wie oft zwei, die dieselbe Person kennen, auch einander kennen. Geschlossene Kreise schaffen Vertrauen; zu geschlossen hören sie nichts Neues.</translation>
    </message>
    <message>
        <source>Ties that nobody had a year ago, and how many of them join circles that stood apart.</source>
        <translation>Beziehungen, die es vor einem Jahr nicht gab, und wie viele davon Kreise verbinden, die für sich standen.</translation>
    </message>
    <message>
        <source>How much of the network is other than a year ago.</source>
        <translation>Wie viel am Netzwerk anders ist als vor einem Jahr.</translation>
    </message>
    <message>
        <source>Who came, and whether they found more than one tie to hold on to.</source>
        <translation>Wer kam und ob sie mehr als eine Beziehung fanden, an der sie sich halten können.</translation>
    </message>
    <message>
        <source>Every number here can only be as good as what has been told.</source>
        <translation>Jede Zahl hier kann nur so gut sein wie das, was erzählt wurde.</translation>
    </message>
    <message>
        <source>It does not say how good the ties are; and some who stand apart may only not have been asked.</source>
        <translation>Es sagt nicht, wie gut die Beziehungen sind; und manche, die abseits stehen, wurden vielleicht nur nicht gefragt.</translation>
    </message>
    <message>
        <source>Not every tie should be deep: depth takes time, and light ties bring what is new.</source>
        <translation>Nicht jede Beziehung soll tief sein: Tiefe braucht Zeit, und lose Beziehungen bringen Neues.</translation>
    </message>
    <message>
        <source>Who did not answer may have had a reason.</source>
        <translation>Wer nicht geantwortet hat, hatte vielleicht einen Grund.</translation>
    </message>
    <message>
        <source>One side alone need not be wrong: often the other has not been asked, or forgot.</source>
        <translation>Eine Seite allein muss nicht irren: Oft wurde die andere nicht gefragt oder hat es vergessen.</translation>
    </message>
    <message>
        <source>What nobody noted is not in it, and some members wish to look on.</source>
        <translation>Was niemand notierte, ist nicht dabei, und manche Mitglieder möchten nur zusehen.</translation>
    </message>
    <message>
        <source>There is no right share: few ties across can isolate a group, many can leave it without a home.</source>
        <translation>Es gibt keinen richtigen Anteil: Wenige Beziehungen hinüber können eine Gruppe abschotten, viele können ihr das Zuhause nehmen.</translation>
    </message>
    <message>
        <source>It follows from the ties alone; who decides what is another question.</source>
        <translation>Es folgt allein aus den Beziehungen; wer was entscheidet, ist eine andere Frage.</translation>
    </message>
    <message>
        <source>It does not say that anybody wants to leave, or that the others would not find each other.</source>
        <translation>Es sagt nicht, dass jemand gehen will oder dass die anderen einander nicht fänden.</translation>
    </message>
    <message>
        <source>Pairs without any way between them do not count, so it can fall when a network falls apart.</source>
        <translation>Paare ohne Weg zueinander zählen nicht; deshalb kann die Zahl sinken, wenn ein Netzwerk zerfällt.</translation>
    </message>
    <message>
        <source>Circles found by ties need not be groups that anybody would call so.</source>
        <translation>Kreise, die sich aus Beziehungen ergeben, müssen keine Gruppen sein, die jemand so nennt.</translation>
    </message>
    <message>
        <source>A tie that was only noted this year may be older.</source>
        <translation>Eine Beziehung, die erst dieses Jahr notiert wurde, kann älter sein.</translation>
    </message>
    <message>
        <source>Neither much change nor little is good in itself.</source>
        <translation>Weder viel noch wenig Wandel ist für sich genommen gut.</translation>
    </message>
    <message>
        <source>More is not better: a network can be too large for its members to feel involved.</source>
        <translation>Mehr ist nicht besser: Ein Netzwerk kann zu groß werden, als dass sich alle beteiligt fühlen.</translation>
    </message>
    <message>
        <source>People forget about one in five of those they know when nobody reads them a list.</source>
        <translation>Menschen vergessen etwa jeden Fünften, den sie kennen, wenn ihnen niemand eine Liste vorliest.</translation>
    </message>
    <message>
        <source>Who answered, of those who were asked</source>
        <translation>Wer geantwortet hat, von den Gefragten</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>Belonging, 1 to 5</source>
        <translation>Zugehörigkeit, 1 bis 5</translation>
    </message>
    <message>
        <source>Contribution, 1 to 5</source>
        <translation>Beitrag, 1 bis 5</translation>
    </message>
    <message>
        <source>Safety, 1 to 5</source>
        <translation>Sicherheit, 1 bis 5</translation>
    </message>
    <message>
        <source>Clarity, 1 to 5</source>
        <translation>Klarheit, 1 bis 5</translation>
    </message>
    <message>
        <source>Value received, 1 to 5</source>
        <translation>Nutzen, 1 bis 5</translation>
    </message>
    <message>
        <source>Interdependence, 1 to 5</source>
        <translation>Aufeinander-Angewiesensein, 1 bis 5</translation>
    </message>
    <message>
        <source>How those who answered find the network, question by question, from 1 to 5.</source>
        <translation>Wie die, die geantwortet haben, das Netzwerk finden, Frage für Frage, von 1 bis 5.</translation>
    </message>
    <message>
        <source>It does not speak for those who did not answer, and one number can stand for many in the middle or for some at either end: look at how the answers fell. Everybody who answered counts, whatever members are filtered above.</source>
        <translation>Es spricht nicht für die, die nicht geantwortet haben, und eine Zahl kann für viele in der Mitte stehen oder für einige an beiden Enden: Sehen Sie an, wie die Antworten gefallen sind. Alle, die geantwortet haben, zählen, welche Mitglieder oben auch gefiltert sind.</translation>
    </message>
</context>
<context>
    <name>RecordDialogs</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note (private)</source>
        <translation>Notiz (privat)</translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>%1 of %2 members have told of their own ties; of %3 relationships %4 have a known depth, and of %5 both sides have told.</source>
        <translation>%1 von %2 Mitgliedern haben von ihren Beziehungen erzählt; von %3 Beziehungen ist bei %4 die Tiefe bekannt, und von %5 haben beide Seiten erzählt.</translation>
    </message>
    <message>
        <source>How things stood on %1.</source>
        <translation>Wie es am %1 stand.</translation>
    </message>
    <message>
        <source>How things stand on %1.</source>
        <translation>Wie es am %1 steht.</translation>
    </message>
    <message>
        <source>Depth of a tie: %1.</source>
        <translation>Tiefe einer Beziehung: %1.</translation>
    </message>
    <message>
        <source>Only ties of at least this depth count: %1.</source>
        <translation>Nur Beziehungen von mindestens dieser Tiefe zählen: %1.</translation>
    </message>
    <message>
        <source>All ties count, of whatever depth.</source>
        <translation>Alle Beziehungen zählen, wie tief sie auch sind.</translation>
    </message>
    <message>
        <source>Everybody counts but the archived.</source>
        <translation>Alle zählen, nur die Archivierten nicht.</translation>
    </message>
    <message>
        <source>Only some of the members count.</source>
        <translation>Nur ein Teil der Mitglieder zählt.</translation>
    </message>
    <message>
        <source>Only these members count: %1.</source>
        <translation>Nur diese Mitglieder zählen: %1.</translation>
    </message>
    <message>
        <source>This report names people. Think of them before passing it on.</source>
        <translation>Dieser Bericht nennt Namen. Vor dem Weitergeben bitte an die Genannten denken.</translation>
    </message>
    <message>
        <source>Nobody is named in this report.</source>
        <translation>In diesem Bericht steht kein Name.</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Gestalt</translation>
    </message>
    <message>
        <source>Resilience and power</source>
        <translation>Widerstandskraft und Macht</translation>
    </message>
    <message>
        <source>Reach and circles</source>
        <translation>Reichweite und Kreise</translation>
    </message>
    <message>
        <source>Across groups</source>
        <translation>Über Gruppen hinweg</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Change and newcomers</source>
        <translation>Wandel und Neue</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Health of the network</source>
        <translation>Gesundheit des Netzwerks</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation, as in &apos;de&apos;</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>There are no members here yet, and so there is nothing to measure.</source>
        <translation>Hier sind noch keine Mitglieder, und so gibt es nichts zu messen.</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Stimmungsbild</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>%1: %2</source>
        <comment>the network, what the report is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the report is about, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <translation>Die Zahlen dazu</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Was es nicht bedeutet</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Was es nicht bedeutet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the report is about, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the network, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>group %1</source>
        <comment>in place of its name</comment>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Across the groups of a field</source>
        <translation>Über die Gruppen eines Feldes hinweg</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Ties within the groups and between them</source>
        <translation>Beziehungen in den Gruppen und zwischen ihnen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>one member</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>The shape of the network</source>
        <translation>Die Gestalt des Netzwerks</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a shape, and what was looked at for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a condition that holds</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>a condition that does not hold</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>The guardians see it otherwise since %1: %2. Their reason names somebody and is left out here.</source>
        <translation>Die Hütenden sehen es seit %1 anders: %2. Ihre Begründung nennt jemanden und fehlt hier deshalb.</translation>
    </message>
    <message>
        <source>The guardians see it otherwise since %1: %2. “%3”</source>
        <translation>Die Hütenden sehen es seit %1 anders: %2. „%3“</translation>
    </message>
    <message>
        <source>Since the last snapshot</source>
        <translation>Seit dem letzten Schnappschuss</translation>
    </message>
    <message>
        <source>is the day that this is held against</source>
        <translation>ist der Tag, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>How the numbers of the day stand beside those that were kept then, each by the rule, the least depth and the filter of its day.</source>
        <translation>Wie die Zahlen des Tages neben denen stehen, die damals behalten wurden, jede nach Regel, geringster Tiefe und Filter ihres Tages.</translation>
    </message>
    <message>
        <source>It says that something became another, not why. What was measured by another rule, filter or method is not held against today.</source>
        <translation>Es sagt, dass etwas anders wurde, nicht warum. Was nach anderer Regel, mit anderem Filter oder Verfahren gemessen wurde, wird nicht mit heute verglichen.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>The document.</source>
        <translation>Das Dokument.</translation>
    </message>
    <message>
        <source>Where to write; the ending says the format (.pdf or .html).</source>
        <translation>Wohin geschrieben wird; die Endung sagt, in welchem Format (.pdf oder .html).</translation>
    </message>
    <message>
        <source>Only these, with commas between (%1); the relationships are always in.</source>
        <translation>Nur diese, mit Kommas dazwischen (%1); die Beziehungen sind immer dabei.</translation>
    </message>
    <message>
        <source>Members are named. Without it nobody is, neither people nor organizations nor groups.</source>
        <translation>Mitglieder werden genannt. Sonst niemand, weder Personen noch Organisationen noch Gruppen.</translation>
    </message>
    <message>
        <source>What it is printed on; A4 without it.</source>
        <translation>Worauf gedruckt wird; ohne Angabe A4.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter.</source>
        <translation>--paper erwartet a4 oder letter.</translation>
    </message>
    <message>
        <source>There is no section &apos;%1&apos;. There are: %2</source>
        <translation>Einen Abschnitt „%1“ gibt es nicht. Es gibt: %2</translation>
    </message>
    <message>
        <source>--to OUT is missing.</source>
        <translation>--to ZIEL fehlt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends neither in .pdf nor in .html.</source>
        <translation>„%1“ endet weder auf .pdf noch auf .html.</translation>
    </message>
    <message>
        <source>Writes how healthy the network is as a report to read, print and pass on.</source>
        <translation>Schreibt als Bericht zum Lesen, Drucken und Weitergeben, wie gesund das Netzwerk ist.</translation>
    </message>
</context>
<context>
    <name>RuleChoices</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orangegelb</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>RuleLegend</name>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>Form: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Depth, %1</source>
        <translation>Tiefe, %1</translation>
    </message>
    <message>
        <source>Width: %1</source>
        <translation>Breite: %1</translation>
    </message>
    <message>
        <source>Dashes: %1</source>
        <translation>Strichelung: %1</translation>
    </message>
    <message>
        <source>Flows one way</source>
        <translation>Fließt in eine Richtung</translation>
    </message>
    <message>
        <source>One side sees less</source>
        <translation>Eine Seite sieht weniger</translation>
    </message>
    <message>
        <source>Contact overdue</source>
        <translation>Kontakt überfällig</translation>
    </message>
    <message>
        <source>Long without contact</source>
        <translation>Lange ohne Kontakt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Hulls</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Hulls: %1</source>
        <translation>Umrisse: %1</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>About the network</source>
        <translation>Über das Netzwerk</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Plätze auf der Karte</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Writing on the map</source>
        <translation>Texte auf der Karte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures under the map</source>
        <translation>Bilder unter der Karte</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Judgements of the phase</source>
        <translation>Urteile über die Phase</translation>
    </message>
    <message>
        <source>Questions of the pulse</source>
        <translation>Fragen der Stimmungsbilder</translation>
    </message>
    <message>
        <source>Pulses</source>
        <translation>Stimmungsbilder</translation>
    </message>
    <message>
        <source>Answers to the pulse</source>
        <translation>Antworten zu Stimmungsbildern</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Decisions on advice</source>
        <translation>Entscheidungen zu Ratschlägen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>People in projects</source>
        <translation>Personen in Vorhaben</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Gelegenheiten</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>How often to be in touch</source>
        <translation>Wie oft man sich meldet</translation>
    </message>
    <message>
        <source>Reminders put off</source>
        <translation>Aufgeschobene Erinnerungen</translation>
    </message>
    <message>
        <source>Relationships under strain</source>
        <translation>Beziehungen unter Spannung</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of a hundred, between two percentages</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 geht</translation>
    </message>
    <message>
        <source>The tie between %1 and %2 ends</source>
        <translation>Die Beziehung von %1 und %2 endet</translation>
    </message>
    <message>
        <source>A tie ends</source>
        <translation>Eine Beziehung endet</translation>
    </message>
    <message>
        <source>%1 and %2 deepen their tie</source>
        <translation>%1 und %2 vertiefen ihre Beziehung</translation>
    </message>
    <message>
        <source>%1 and %2 are introduced</source>
        <translation>%1 und %2 werden miteinander bekannt gemacht</translation>
    </message>
    <message>
        <source>%1 is invited, without ties</source>
        <translation>%1 wird eingeladen, ohne Beziehungen</translation>
    </message>
    <message>
        <source>%1 is invited, with ties to %2</source>
        <comment>a new member; members</comment>
        <translation>%1 wird eingeladen, mit Beziehungen zu %2</translation>
    </message>
    <message>
        <source>From one member to another it would take longer: %1 steps on average, not %2.</source>
        <translation>Von einem Mitglied zum anderen wäre es weiter: im Schnitt %1 Schritte statt %2.</translation>
    </message>
    <message>
        <source>From one member to another it would be quicker: %1 steps on average, not %2.</source>
        <translation>Von einem Mitglied zum anderen wäre es kürzer: im Schnitt %1 Schritte statt %2.</translation>
    </message>
    <message>
        <source>Changes nothing: this is not in the network any more.</source>
        <translation>Ändert nichts: Das gibt es im Netzwerk nicht mehr.</translation>
    </message>
    <message>
        <source>Changes nothing: somebody here leaves by another step.</source>
        <translation>Ändert nichts: Hier geht jemand durch einen anderen Schritt.</translation>
    </message>
    <message>
        <source>Changes nothing: it is said above.</source>
        <translation>Ändert nichts: Es steht schon weiter oben.</translation>
    </message>
    <message>
        <source>Nobody would be cut off from the others.</source>
        <translation>Niemand wäre von den anderen abgeschnitten.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) would be cut off: %1.</source>
        <translation>
            <numerusform>%n Mitglied wäre abgeschnitten: %1.</numerusform>
            <numerusform>%n Mitglieder wären abgeschnitten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) would be newly joined to the others: %1.</source>
        <translation>
            <numerusform>%n Mitglied wäre neu mit den anderen verbunden: %1.</numerusform>
            <numerusform>%n Mitglieder wären neu mit den anderen verbunden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: tied to the rest by %2</source>
        <comment>members; members</comment>
        <translation>%1: mit den anderen verbunden durch %2</translation>
    </message>
    <message>
        <source>%1: through %2</source>
        <comment>members newly joined; members</comment>
        <translation>%1: durch %2</translation>
    </message>
    <message>
        <source>%1 with %2; both know %3</source>
        <translation>%1 mit %2; beide kennen %3</translation>
    </message>
    <message>
        <source>%1 with %2; in common: %3</source>
        <translation>%1 mit %2; gemeinsam: %3</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>two members who might be introduced</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>what might happen</comment>
        <translation>
            <numerusform>%1 und %n weiterer Schritt</numerusform>
            <numerusform>%1 und %n weitere Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message numerus="yes">
        <source>%n by the filter</source>
        <translation>
            <numerusform>%n durch den Filter</numerusform>
            <numerusform>%n durch den Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the focus</source>
        <translation>
            <numerusform>%n außerhalb des Fokus</numerusform>
            <numerusform>%n außerhalb des Fokus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there that day</source>
        <translation>
            <numerusform>%n an dem Tag nicht dabei</numerusform>
            <numerusform>%n an dem Tag nicht dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived or left</source>
        <translation>
            <numerusform>%n archiviert oder ausgeschieden</numerusform>
            <numerusform>%n archiviert oder ausgeschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s) hidden</source>
        <translation>
            <numerusform>%n Beziehung verborgen</numerusform>
            <numerusform>%n Beziehungen verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: %1</source>
        <extracomment>%n members, %1 why: &quot;12 hidden: 9 by the filter, 3 archived or left&quot;.</extracomment>
        <translation>
            <numerusform>%n verborgen: %1</numerusform>
            <numerusform>%n verborgen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n durch den Filter verborgen</numerusform>
            <numerusform>%n durch den Filter verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden outside the focus</source>
        <translation>
            <numerusform>%n außerhalb des Fokus verborgen</numerusform>
            <numerusform>%n außerhalb des Fokus verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there that day, hidden</source>
        <translation>
            <numerusform>%n an dem Tag nicht da, verborgen</numerusform>
            <numerusform>%n an dem Tag nicht da, verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived or left, hidden</source>
        <translation>
            <numerusform>%n archiviert oder ausgeschieden, verborgen</numerusform>
            <numerusform>%n archiviert oder ausgeschieden, verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>− %1 for: %2 (%3 of a weight of %4)</source>
        <translation>− %1 für: %2 (%3 eines Gewichts von %4)</translation>
    </message>
    <message>
        <source>+ %1 for: %2 (%3 of a weight of %4)</source>
        <translation>+ %1 für: %2 (%3 eines Gewichts von %4)</translation>
    </message>
    <message>
        <source>× %1, which is what such advice counts beside other kinds</source>
        <translation>× %1: so viel zählen solche Vorschläge neben anderen Arten</translation>
    </message>
    <message>
        <source>÷ %1, for the effort that it takes</source>
        <translation>÷ %1 für die Mühe, die es kostet</translation>
    </message>
    <message>
        <source>= %1. The order is also mixed, so that no kind of advice and nobody comes up again and again.</source>
        <translation>= %1. Die Reihenfolge ist außerdem gemischt, damit keine Art von Vorschlag und niemand immer wieder vorkommt.</translation>
    </message>
</context>
<context>
    <name>ShippedViews</name>
    <message>
        <source>By sector</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>Who works in what, and who is well connected.</source>
        <translation>Wer woran arbeitet und wer gut verbunden ist.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Where relationships are deep.</source>
        <translation>Wo Beziehungen tief sind.</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Verbindende</translation>
    </message>
    <message>
        <source>Who links parties that do not know each other, between clusters.</source>
        <translation>Wer Gruppen verbindet, die einander nicht kennen.</translation>
    </message>
    <message>
        <source>Who is new</source>
        <translation>Wer neu ist</translation>
    </message>
    <message>
        <source>When each member joined.</source>
        <translation>Wann jedes Mitglied dazugekommen ist.</translation>
    </message>
    <message>
        <source>Where it is thin</source>
        <translation>Wo es dünn ist</translation>
    </message>
    <message>
        <source>Members and relationships that hold parts of the network together alone.</source>
        <translation>Mitglieder und Beziehungen, die Teile des Netzwerks allein zusammenhalten.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Walk along relationships</source>
        <translation>Beziehungen entlanggehen</translation>
    </message>
    <message>
        <source>Go to the inspector, Escape back</source>
        <translation>Zum Inspektor, Escape zurück</translation>
    </message>
    <message>
        <source>Narrow the members down</source>
        <translation>Mitglieder eingrenzen</translation>
    </message>
    <message>
        <source>The same text in all selected rows</source>
        <translation>Derselbe Text in alle gewählten Zeilen</translation>
    </message>
    <message>
        <source>The next text on the map, with Shift the one before</source>
        <translation>Der nächste Text auf der Karte, mit Umschalt der davor</translation>
    </message>
    <message>
        <source>The next group with a hull on the map, with Shift the one before</source>
        <translation>Die nächste Gruppe mit Umriss auf der Karte, mit Umschalt die davor</translation>
    </message>
</context>
<context>
    <name>SinceSnapshot</name>
    <message>
        <source>Shape</source>
        <translation>Gestalt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>another</source>
        <translation>eine andere</translation>
    </message>
    <message>
        <source>Of %1, when there were %2 members and %3 ties; now there are %4 and %5.</source>
        <translation>Vom %1, mit %2 Mitgliedern und %3 Beziehungen; jetzt sind es %4 und %5.</translation>
    </message>
</context>
<context>
    <name>SpreadWords</name>
    <message>
        <source>with your scenario</source>
        <translation>mit Ihrem Szenario</translation>
    </message>
    <message>
        <source>with the introductions under way</source>
        <translation>mit den laufenden Vorstellungen</translation>
    </message>
    <message>
        <source>How many know in the end, as the best begin one by one</source>
        <translation>Wie viele es am Ende wissen, wenn die Besten nacheinander dazukommen</translation>
    </message>
    <message>
        <source>Who begins, together with those before</source>
        <translation>Wer beginnt, zusammen mit den vorigen</translation>
    </message>
    <message>
        <source>Members who know</source>
        <translation>Mitglieder, die es wissen</translation>
    </message>
    <message>
        <source>If you may choose who begins, begin with %1: word would reach about %2 of %3 members.</source>
        <translation>Wenn Sie wählen können, wer beginnt, dann %1: Die Nachricht käme zu etwa %2 von %3 Mitgliedern.</translation>
    </message>
    <message>
        <source>If word begins with %1, it reaches about %2 of %3 members (%4 to %5).</source>
        <translation>Wenn die Nachricht bei %1 beginnt, kommt sie zu etwa %2 von %3 Mitgliedern (%4 bis %5).</translation>
    </message>
    <message>
        <source>Nobody else would carry it further.</source>
        <translation>Niemand sonst würde sie weiter tragen.</translation>
    </message>
    <message>
        <source>That is %1 of what %2 would reach instead.</source>
        <comment>a share</comment>
        <translation>Das sind %1 dessen, was %2 stattdessen erreichen würde.</translation>
    </message>
    <message>
        <source>Drawn by lot, as many would reach about %1.</source>
        <translation>Ebenso viele, ausgelost, würden etwa %1 erreichen.</translation>
    </message>
    <message>
        <source>The least likely to hear of it: %1.</source>
        <translation>Am ehesten erfahren es nicht: %1.</translation>
    </message>
    <message>
        <source>How many know, step by step</source>
        <translation>Wie viele es wissen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Steps from one to the next</source>
        <translation>Schritte von einem zum nächsten</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>members</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The best to begin %1: %2, who would reach about %3.</source>
        <translation>Am besten beginnen %1: %2, mit etwa %3 Erreichten.</translation>
    </message>
    <message>
        <source>Word would reach %1 about as many as now.</source>
        <translation>Die Nachricht käme %1 zu etwa so vielen wie jetzt.</translation>
    </message>
    <message>
        <source>Word would reach %1 about %2, which is %3 of now.</source>
        <translation>Die Nachricht käme %1 zu etwa %2, das sind %3 von jetzt.</translation>
    </message>
    <message>
        <source>%1 would gain most.</source>
        <translation>Am meisten gewinnen würde %1.</translation>
    </message>
</context>
<context>
    <name>SuggestVerb</name>
    <message>
        <source>The document.</source>
        <translation>Das Dokument.</translation>
    </message>
    <message>
        <source>At most so many; %1 without it.</source>
        <translation>Höchstens so viele; ohne die Angabe %1.</translation>
    </message>
    <message>
        <source>Only these kinds, with commas between: %1.</source>
        <translation>Nur diese Arten, durch Kommas getrennt: %1.</translation>
    </message>
    <message>
        <source>Tells of what the sides have said in confidence, too: how each sees the tie, and who would like more of it.</source>
        <translation>Nennt auch, was die Seiten vertraulich gesagt haben: wie jede die Beziehung sieht und wer sich mehr davon wünscht.</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1.</source>
        <translation>--limit nimmt eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>There is no kind &apos;%1&apos;. There are: %2</source>
        <translation>Die Art „%1“ gibt es nicht. Es gibt: %2</translation>
    </message>
    <message>
        <source>%1. %2 (%3, %4)</source>
        <translation>%1. %2 (%3; %4)</translation>
    </message>
    <message>
        <source>Held back: %1 (%2)</source>
        <translation>Zurückgehalten: %1 (%2)</translation>
    </message>
    <message>
        <source>Says who should meet whom, and which ties should not be left to fade, with reasons.</source>
        <translation>Sagt mit Gründen, wer wen treffen sollte und welche Beziehungen nicht einschlafen sollten.</translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>The two mean to be in touch every %n day(s).</source>
        <translation>
            <numerusform>Die beiden wollen sich alle %n Tage melden.</numerusform>
            <numerusform>Die beiden wollen sich alle %n Tage melden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for everybody tied to one of them: every %n day(s).</source>
        <translation>
            <numerusform>Für alle, die mit einer Seite verbunden sind: alle %n Tage.</numerusform>
            <numerusform>Für alle, die mit einer Seite verbunden sind: alle %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for a tag of theirs: every %n day(s).</source>
        <translation>
            <numerusform>Für ein Schlagwort der beiden: alle %n Tage.</numerusform>
            <numerusform>Für ein Schlagwort der beiden: alle %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for ties as deep as this: every %n day(s).</source>
        <translation>
            <numerusform>Für Beziehungen dieser Tiefe: alle %n Tage.</numerusform>
            <numerusform>Für Beziehungen dieser Tiefe: alle %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>In %n Tag fällig</numerusform>
            <numerusform>In %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact %1.</source>
        <translation>Letzter Kontakt %1.</translation>
    </message>
    <message>
        <source>No contact noted yet.</source>
        <translation>Noch kein Kontakt notiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) late</source>
        <translation>
            <numerusform>%n Monat überfällig</numerusform>
            <numerusform>%n Monate überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnnamedSentence</name>
    <message numerus="yes">
        <source>All %n members hang together; nobody has more ties than %1.</source>
        <translation>
            <numerusform>%n Mitglied hängt zusammen; niemand hat mehr Beziehungen als %1.</numerusform>
            <numerusform>Alle %n Mitglieder hängen zusammen; niemand hat mehr Beziehungen als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand apart from the other %1.</source>
        <translation>
            <numerusform>%n Mitglied steht abseits der anderen %1.</numerusform>
            <numerusform>%n Mitglieder stehen abseits der anderen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than half of what runs between others runs through one member alone (%1).</source>
        <translation>Mehr als die Hälfte dessen, was zwischen anderen läuft, läuft über ein einziges Mitglied (%1).</translation>
    </message>
    <message>
        <source>Half of what runs between others runs through %1 of %2 members; through the first of them runs %3.</source>
        <translation>Die Hälfte dessen, was zwischen anderen läuft, läuft über %1 von %2 Mitgliedern; über das erste davon %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hang on one other alone.</source>
        <translation>
            <numerusform>%n Mitglied hängt an einem einzigen anderen.</numerusform>
            <numerusform>%n Mitglieder hängen an einem einzigen anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two members are %1 steps apart on average; the two farthest from each other have %n step(s) between them.</source>
        <translation>
            <numerusform>Zwei Mitglieder sind im Mittel %1 Schritte voneinander entfernt; zwischen den beiden entferntesten liegt %n Schritt.</numerusform>
            <numerusform>Zwei Mitglieder sind im Mittel %1 Schritte voneinander entfernt; zwischen den beiden entferntesten liegen %n Schritte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All who have ties are one circle of %n.</source>
        <translation>
            <numerusform>Alle mit Beziehungen sind ein einziger Kreis von %n.</numerusform>
            <numerusform>Alle mit Beziehungen sind ein einziger Kreis von %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n circles; the largest has %1 members.</source>
        <translation>
            <numerusform>Es gibt %n Kreis; der größte hat %1 Mitglieder.</numerusform>
            <numerusform>Es gibt %n Kreise; der größte hat %1 Mitglieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 ties whose depth is known go as deep as working together; nobody has more of them than %3.</source>
        <translation>%1 der %2 Beziehungen, deren Tiefe bekannt ist, gehen so tief wie Zusammenarbeit; niemand hat mehr davon als %3.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs have the word of one side only. Asking one member alone would settle %3 of them.</source>
        <translation>Von %1 von %2 Paaren ist nur eine Seite bekannt. Eine einzige Nachfrage würde %3 davon klären.</translation>
    </message>
    <message>
        <source>%1 of %2 members have told of their own ties.</source>
        <translation>%1 von %2 Mitgliedern haben von ihren Beziehungen erzählt.</translation>
    </message>
    <message>
        <source>No tie joins “%1” (%2) with “%3” (%4).</source>
        <comment>two groups with their sizes</comment>
        <translation>Keine Beziehung verbindet „%1“ (%2) mit „%3“ (%4).</translation>
    </message>
    <message numerus="yes">
        <source>All %n ties between “%1” and “%2” are those of one member.</source>
        <translation>
            <numerusform>%n Beziehung zwischen „%1“ und „%2“ ist die eines einzigen Mitglieds.</numerusform>
            <numerusform>Alle %n Beziehungen zwischen „%1“ und „%2“ sind die eines einzigen Mitglieds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has more than %n tie(s) into other groups.</source>
        <translation>
            <numerusform>Niemand hat mehr als %n Beziehung in andere Gruppen.</numerusform>
            <numerusform>Niemand hat mehr als %n Beziehungen in andere Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contacts in 90 days, after %2 in the 90 before. %3 of %4 members took part, nobody in more than %5.</source>
        <translation>%1 Begegnungen in 90 Tagen, nach %2 in den 90 davor. %3 von %4 Mitgliedern waren dabei, niemand bei mehr als %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) began in a year, %1 of them between two circles. Nobody made more than %2.</source>
        <translation>
            <numerusform>%n Beziehung begann in einem Jahr, %1 davon zwischen zwei Kreisen. Niemand knüpfte mehr als %2.</numerusform>
            <numerusform>%n Beziehungen begannen in einem Jahr, %1 davon zwischen zwei Kreisen. Niemand knüpfte mehr als %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a year %1 ties came, %2 ended, %3 became deeper and %4 less deep; nobody has a part in more than %5 of these changes.</source>
        <translation>In einem Jahr kamen %1 Beziehungen, %2 endeten, %3 wurden tiefer und %4 weniger tief; niemand ist an mehr als %5 davon beteiligt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the newcomers have fewer than two ties.</source>
        <translation>
            <numerusform>%n der Neuen hat weniger als zwei Beziehungen.</numerusform>
            <numerusform>%n der Neuen haben weniger als zwei Beziehungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of the newcomers has two ties or more.</source>
        <translation>Alle Neuen haben zwei Beziehungen oder mehr.</translation>
    </message>
</context>
<context>
    <name>ViewProblems</name>
    <message>
        <source>Its rules cannot be read.</source>
        <translation>Ihre Regeln lassen sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not understood here.</source>
        <translation>
            <numerusform>%n Regel wird hier nicht verstanden.</numerusform>
            <numerusform>%n Regeln werden hier nicht verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) follow what is no longer there.</source>
        <translation>
            <numerusform>%n Regel folgt etwas, das es nicht mehr gibt.</numerusform>
            <numerusform>%n Regeln folgen etwas, das es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its filter cannot be read: everybody is shown.</source>
        <translation>Ihr Filter lässt sich nicht lesen: Alle werden gezeigt.</translation>
    </message>
    <message>
        <source>Who it looked at is no longer there.</source>
        <translation>Wen sie ansah, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Its day cannot be read: the map is that of today.</source>
        <translation>Ihr Tag lässt sich nicht lesen: Die Karte ist die von heute.</translation>
    </message>
    <message>
        <source>The lines behind its arrangement cannot be read.</source>
        <translation>Die Linien hinter ihrer Anordnung lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>It says more than is understood here.</source>
        <translation>Sie sagt mehr, als hier verstanden wird.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>(left out: it names somebody)</source>
        <translation>(weggelassen: nennt jemanden)</translation>
    </message>
</context>
<context>
    <name>cw::AboutDialog</name>
    <message>
        <source>About Commonweave</source>
        <translation>Über Commonweave</translation>
    </message>
    <message>
        <source>Commonweave %1</source>
        <translation>Commonweave %1</translation>
    </message>
    <message>
        <source>A workbench for people who weave networks</source>
        <translation>Eine Werkbank für alle, die Netzwerke weben</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Built with Qt %1 and SQLite.</source>
        <translation>Gebaut mit Qt %1 und SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cw::ActionCatalogue</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a tip and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
</context>
<context>
    <name>cw::ArrangeMenu</name>
    <message>
        <source>On two axes</source>
        <translation>Auf zwei Achsen</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>Rings around whom you select</source>
        <translation>Ringe um die, die du auswählst</translation>
    </message>
    <message>
        <source>Levels by</source>
        <translation>Ebenen nach</translation>
    </message>
    <message>
        <source>Circle by</source>
        <translation>Kreis nach</translation>
    </message>
    <message>
        <source>Wedges by</source>
        <translation>Sektoren nach</translation>
    </message>
    <message>
        <source>Places on earth</source>
        <translation>Orte auf der Erde</translation>
    </message>
</context>
<context>
    <name>cw::AssessmentDialog</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Correct a view</source>
        <translation>Sicht berichtigen</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>Sicht hinzufügen</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>no date: always been so</source>
        <translation>ohne Datum: war schon immer so</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Wessen Sicht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Wanted depth</source>
        <translation>Gewünschte Tiefe</translation>
    </message>
    <message>
        <source>Trust (private)</source>
        <translation>Vertrauen (privat)</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Note (private)</source>
        <translation>Notiz (privat)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Nothing is said yet.</source>
        <translation>Noch ist nichts gesagt.</translation>
    </message>
    <message>
        <source>That is known already.</source>
        <translation>Das ist schon bekannt.</translation>
    </message>
</context>
<context>
    <name>cw::AssessmentHistory</name>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Depth over time</source>
        <translation>Tiefe im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>cw::BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cw::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Commonweave keeps how this network was when it was opened, every half hour while you work on it, and when it was closed; the older, the fewer. A backup opens as a file of its own: this network stays as it is.</source>
        <translation>Commonweave bewahrt auf, wie dieses Netzwerk beim Öffnen war, jede halbe Stunde, während Sie daran arbeiten, und beim Schließen; je älter, desto weniger davon. Eine Sicherung öffnet sich als eigene Datei: Dieses Netzwerk bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made once there is something to keep.</source>
        <translation>Es gibt noch keine Sicherung. Die erste entsteht, sobald es etwas aufzubewahren gibt.</translation>
    </message>
</context>
<context>
    <name>cw::Banner</name>
    <message>
        <source>About this document</source>
        <translation>Über dieses Dokument</translation>
    </message>
</context>
<context>
    <name>cw::BoardPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what is offered or needed, tags</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New need…</source>
        <translation>Neuer Bedarf …</translation>
    </message>
    <message>
        <source>New offer…</source>
        <translation>Neues Angebot …</translation>
    </message>
    <message>
        <source>Met and withdrawn, too</source>
        <translation>Auch Gedecktes und Zurückgezogenes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of the board, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Needs of the past</source>
        <translation>Früherer Bedarf</translation>
    </message>
    <message>
        <source>Offers of the past</source>
        <translation>Frühere Angebote</translation>
    </message>
    <message>
        <source>Nothing is on the board. Note what members offer and what they look for, and the two find each other here.</source>
        <translation>Noch hängt nichts aus. Was Mitglieder anbieten und suchen, findet hier zueinander.</translation>
    </message>
    <message>
        <source>%1 offers “%2”</source>
        <comment>matched</comment>
        <translation>%1 bietet „%2“</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Introduce</source>
        <translation>Vorstellen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Gedeckt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not matched after all</source>
        <translation>Doch nicht zugeordnet</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>Alles vergeben</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>Platz für %n</numerusform>
            <numerusform>Platz für %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No open offer has a word or tag in common with it</source>
        <translation>Kein offenes Angebot hat ein Wort oder Schlagwort damit gemeinsam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, offer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 looks for %2, and %3 offers %4.</source>
        <translation>%1 sucht %2, und %3 bietet %4.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Half of the needs were met within %n day(s).</source>
        <translation>
            <numerusform>Die Hälfte des Gesuchten fand sich innerhalb von %n Tag.</numerusform>
            <numerusform>Die Hälfte des Gesuchten fand sich innerhalb von %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known of %1 of %2 met needs, by the exchanges that met them.</source>
        <translation>Bekannt von %1 von %2 erfüllten Gesuchen, durch den Austausch, der sie erfüllte.</translation>
    </message>
    <message>
        <source>Best match: %1 offers “%2”</source>
        <translation>Passt am besten: %1 bietet „%2“</translation>
    </message>
</context>
<context>
    <name>cw::CadencesDialog</name>
    <message>
        <source>How often to be in touch</source>
        <translation>Wie oft in Verbindung</translation>
    </message>
    <message>
        <source>A tie stands on the day&apos;s page when its time has come, and fades on the map after. What a relationship says of itself goes first, then what you say of a member, of a tag and of a depth.</source>
        <translation>Eine Beziehung steht auf der Tagesseite, wenn ihre Zeit gekommen ist, und verblasst danach auf der Karte. Zuerst gilt, was eine Beziehung selbst sagt, dann was hier für ein Mitglied, ein Schlagwort und eine Tiefe steht.</translation>
    </message>
    <message>
        <source>Nothing is said yet. A good start: close ties every month, the others every quarter.</source>
        <translation>Noch ist nichts gesagt. Ein guter Anfang: enge Beziehungen jeden Monat, die anderen jedes Vierteljahr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which ties</source>
        <translation>Welche Beziehungen</translation>
    </message>
    <message>
        <source>Ties of a depth</source>
        <translation>Beziehungen einer Tiefe</translation>
    </message>
    <message>
        <source>Ties with a tag</source>
        <translation>Beziehungen mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Ties of a member</source>
        <translation>Beziehungen eines Mitglieds</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Ines Vidal, Tom Baker</source>
        <translation>Ines Vidal, Tom Bäcker</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Ties of %1</source>
        <comment>a member</comment>
        <translation>Beziehungen von %1</translation>
    </message>
    <message>
        <source>Ties with the tag “%1”</source>
        <translation>Beziehungen mit dem Schlagwort „%1“</translation>
    </message>
    <message>
        <source>The document has no tags yet.</source>
        <translation>Das Dokument hat noch keine Schlagwörter.</translation>
    </message>
    <message>
        <source>Say whose ties.</source>
        <translation>Angeben, wessen Beziehungen.</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of days</comment>
        <translation>alle </translation>
    </message>
    <message>
        <source>%1: days between contacts</source>
        <translation>%1: Tage zwischen Kontakten</translation>
    </message>
    <message>
        <source>Say no more: %1</source>
        <translation>Nicht mehr sagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties of depth %1</source>
        <comment>“3 · coordinating”</comment>
        <translation>Beziehungen der Tiefe %1</translation>
    </message>
</context>
<context>
    <name>cw::CanvasNotes</name>
    <message>
        <source>Arrow on the map</source>
        <translation>Pfeil auf der Karte</translation>
    </message>
    <message>
        <source>Text on the map</source>
        <translation>Text auf der Karte</translation>
    </message>
    <message>
        <source>Arrow on the map, points at %1</source>
        <translation>Pfeil auf der Karte, zeigt auf %1</translation>
    </message>
    <message>
        <source>Text on the map, points at %1</source>
        <translation>Text auf der Karte, zeigt auf %1</translation>
    </message>
</context>
<context>
    <name>cw::ChangesModel</name>
    <message>
        <source>came</source>
        <translation>dazugekommen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the two members of a tie</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>deepened</source>
        <translation>vertieft</translation>
    </message>
    <message>
        <source>faded</source>
        <translation>verblasst</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Wer und was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
</context>
<context>
    <name>cw::ChartPanel</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as a picture or a table…</source>
        <translation>Als Bild oder Tabelle speichern …</translation>
    </message>
    <message>
        <source>The chart is copied.</source>
        <translation>Das Diagramm ist kopiert.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Die Tabelle ist kopiert.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Drawing (%1);;Picture (%2);;Table (%3)</source>
        <translation>Zeichnung (%1);;Bild (%2);;Tabelle (%3)</translation>
    </message>
    <message>
        <source>The chart is saved.</source>
        <translation>Das Diagramm ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>cw::CommandPalette</name>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder tun</translation>
    </message>
    <message>
        <source>A member, a view, or something to do</source>
        <translation>Ein Mitglied, eine Ansicht oder ein Befehl</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>cw::Commits</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>cw::ComparisonPage</name>
    <message>
        <source>Number by number</source>
        <translation>Zahl für Zahl</translation>
    </message>
    <message>
        <source>The people and ties behind it</source>
        <translation>Die Menschen und Beziehungen dahinter</translation>
    </message>
    <message>
        <source>Back to all panels (Esc)</source>
        <translation>Zurück zu allen Karten (Esc)</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>The earlier day</source>
        <translation>Der frühere Tag</translation>
    </message>
    <message>
        <source>The later day</source>
        <translation>Der spätere Tag</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>As things stand</source>
        <translation>Wie es jetzt steht</translation>
    </message>
    <message>
        <source>Snapshot “%1”</source>
        <translation>Schnappschuss „%1“</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Comparing two days</source>
        <translation>Zwei Tage werden verglichen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Choose two different days.</source>
        <translation>Wähle zwei verschiedene Tage.</translation>
    </message>
    <message>
        <source>From %1 to %2, members who came: %3, who left: %4; ties new: %5, deepened: %6, faded: %7, gone: %8.</source>
        <translation>Vom %1 bis zum %2: Mitglieder dazugekommen: %3, gegangen: %4; Beziehungen neu: %5, vertieft: %6, verblasst: %7, vergangen: %8.</translation>
    </message>
</context>
<context>
    <name>cw::ConclusionDialog</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Their tie is &amp;now</source>
        <translation>Die Beziehung ist &amp;jetzt</translation>
    </message>
    <message>
        <source>Worth &amp;remembering</source>
        <translation>&amp;Merkenswert</translation>
    </message>
    <message>
        <source>&amp;Something went between them</source>
        <translation>Et&amp;was wurde ausgetauscht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation>&amp;Gegeben von</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>A shared van</source>
        <translation>Ein geteilter Lieferwagen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Wa&amp;s</translation>
    </message>
</context>
<context>
    <name>cw::ContactsSection</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No contact noted yet.</source>
        <translation>Noch kein Kontakt notiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>cw::CopyPlacing</name>
    <message>
        <source>Where should the copy live?</source>
        <translation>Wo soll die Kopie liegen?</translation>
    </message>
    <message>
        <source>Networks (*.weave)</source>
        <translation>Netzwerke (*.weave)</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Diese Sicherung</translation>
    </message>
</context>
<context>
    <name>cw::DepthPicker</name>
    <message>
        <source>%1: depth %2</source>
        <translation>%1: Tiefe %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>cw::DifferencesModel</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>cw::DocumentCare</name>
    <message>
        <source>%1 from backup</source>
        <extracomment>The proposed name of a file; %1 is the name of the network&apos;s own.</extracomment>
        <translation>%1 aus Sicherung</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen suchen</translation>
    </message>
</context>
<context>
    <name>cw::DocumentNotices</name>
    <message>
        <source>Is nobody working on this network on %1?</source>
        <translation>Arbeitet auf %1 niemand an diesem Netzwerk?</translation>
    </message>
    <message>
        <source>%1 has not said that it closed the file: it may have crashed or been switched off, or somebody may have the network open there right now. If two people write to it at once, the work of one of them is lost.</source>
        <translation>%1 hat nicht gemeldet, dass die Datei geschlossen ist: Vielleicht ist der Rechner abgestürzt oder aus, vielleicht hat dort gerade jemand das Netzwerk offen. Schreiben zwei zugleich, geht die Arbeit von einem verloren.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Nur ansehen</translation>
    </message>
</context>
<context>
    <name>cw::DocumentSession</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Kopie wird gespeichert</translation>
    </message>
</context>
<context>
    <name>cw::DocumentViews</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>A large change is just being written. Try again in a moment.</source>
        <translation>Eine große Änderung wird gerade geschrieben. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>This file was moved or deleted while it was open here. What you see can still be saved as a copy.</source>
        <translation>Diese Datei wurde verschoben oder gelöscht, während sie hier offen war. Was du siehst, lässt sich noch als Kopie speichern.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Another program changed this file while it was open here. To keep what you see, save a copy first.</source>
        <translation>Ein anderes Programm hat diese Datei geändert, während sie hier offen war. Um zu behalten, was du siehst, speichere zuerst eine Kopie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Weave</source>
        <translation>Weben</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
</context>
<context>
    <name>cw::DuplicatesDialog</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Doppelte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Vereinen…</translation>
    </message>
    <message>
        <source>Nobody here looks like somebody else.</source>
        <translation>Niemand hier gleicht jemand anderem.</translation>
    </message>
    <message>
        <source>These look alike. Only you know whether they are the same.</source>
        <translation>Diese gleichen sich. Nur du weißt, ob sie dieselben sind.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the same e-mail</source>
        <translation>%1: dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1: nearly the same name</source>
        <translation>%1: fast derselbe Name</translation>
    </message>
</context>
<context>
    <name>cw::EmptyMap</name>
    <message>
        <source>Nobody is on this map yet.</source>
        <translation>Auf dieser Karte ist noch niemand.</translation>
    </message>
    <message>
        <source>Bring your spreadsheet</source>
        <translation>Tabelle mitbringen</translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation>Erstes Mitglied hinzufügen</translation>
    </message>
</context>
<context>
    <name>cw::EraseDialog</name>
    <message>
        <source>Contact of %1</source>
        <translation>Kontakt vom %1</translation>
    </message>
    <message>
        <source>About this network</source>
        <translation>Über dieses Netzwerk</translation>
    </message>
    <message>
        <source>Tags, fields and views</source>
        <translation>Schlagwörter, Felder und Ansichten</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>where, the text</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>I know that nothing brings this back.</source>
        <translation>Ich weiß, dass nichts das zurückbringt.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliation(s)</source>
        <translation>
            <numerusform>%n Zugehörigkeit</numerusform>
            <numerusform>%n Zugehörigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>%1, with everything noted there.</source>
        <translation>%1, mit allem, was dort vermerkt ist.</translation>
    </message>
    <message>
        <source>%1, with everything noted there: %2.</source>
        <translation>%1, mit allem, was dort vermerkt ist: %2.</translation>
    </message>
    <message>
        <source>The steps of undo, all of them: the names would stand in them. What you did before can no longer be taken back.</source>
        <translation>Alle Schritte zum Rückgängigmachen: In ihnen stünden die Namen. Was Sie zuvor getan haben, lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) on this machine. A new one is made afterwards.</source>
        <translation>
            <numerusform>%n Sicherung auf diesem Rechner. Danach wird eine neue gemacht.</numerusform>
            <numerusform>%n Sicherungen auf diesem Rechner. Danach wird eine neue gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups of this network yet. One is made afterwards.</source>
        <translation>Von diesem Netzwerk gibt es noch keine Sicherungen. Danach wird eine gemacht.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Copies and exports that you saved or sent yourself, and what other programs back up. Commonweave does not know where they are.</source>
        <translation>Kopien und Exporte, die Sie selbst gespeichert oder verschickt haben, und was andere Programme sichern. Commonweave weiß nicht, wo sie liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of others that mention the name. Change them by hand:</source>
        <translation>
            <numerusform>%n Text bei anderen, der den Namen nennt. Ändern Sie ihn von Hand:</numerusform>
            <numerusform>%n Texte bei anderen, die den Namen nennen. Ändern Sie sie von Hand:</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that mention the name</source>
        <translation>Texte, die den Namen nennen</translation>
    </message>
    <message>
        <source>%1 is erased</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>%1 are erased</source>
        <comment>3 members</comment>
        <translation>%1 sind gelöscht</translation>
    </message>
    <message>
        <source>Gone from the file, its history and its backups. One new backup was made.</source>
        <translation>Aus der Datei, ihrem Verlauf und ihren Sicherungen entfernt. Eine neue Sicherung wurde gemacht.</translation>
    </message>
    <message>
        <source>Gone from the file and its history. But this could not be removed, and may still hold what was erased: %1. Delete it yourself.</source>
        <translation>Aus der Datei und ihrem Verlauf entfernt. Aber das hier ließ sich nicht entfernen und enthält vielleicht noch, was gelöscht wurde: %1. Löschen Sie es selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still mention the name:</source>
        <translation>
            <numerusform>%n Text nennt den Namen noch:</numerusform>
            <numerusform>%n Texte nennen den Namen noch:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cw::ExportDialog</name>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Tabelle (XLSX)</translation>
    </message>
    <message>
        <source>Two sheets, elements and connections, as Kumu and people read them.</source>
        <translation>Zwei Blätter, Elemente und Verbindungen, wie Kumu und Menschen sie lesen.</translation>
    </message>
    <message>
        <source>Two CSV files</source>
        <translation>Zwei CSV-Dateien</translation>
    </message>
    <message>
        <source>Elements and connections, one file each.</source>
        <translation>Elemente und Verbindungen, je eine Datei.</translation>
    </message>
    <message>
        <source>Kumu blueprint (JSON)</source>
        <translation>Kumu-Blueprint (JSON)</translation>
    </message>
    <message>
        <source>One file that Kumu imports with everything in it.</source>
        <translation>Eine Datei, die Kumu mit allem darin importiert.</translation>
    </message>
    <message>
        <source>Gephi tables (CSV)</source>
        <translation>Gephi-Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Nodes and edges, one file each.</source>
        <translation>Knoten und Kanten, je eine Datei.</translation>
    </message>
    <message>
        <source>GEXF 1.3</source>
        <translation>GEXF 1.3</translation>
    </message>
    <message>
        <source>For Gephi, with positions, colours and dates.</source>
        <translation>Für Gephi, mit Positionen, Farben und Daten.</translation>
    </message>
    <message>
        <source>GEXF 1.2</source>
        <translation>GEXF 1.2</translation>
    </message>
    <message>
        <source>For older versions of Gephi.</source>
        <translation>Für ältere Versionen von Gephi.</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>For R, Python and most other tools.</source>
        <translation>Für R, Python und die meisten anderen Werkzeuge.</translation>
    </message>
    <message>
        <source>GraphML for Gephi</source>
        <translation>GraphML für Gephi</translation>
    </message>
    <message>
        <source>With labels, positions and colours as Gephi reads them.</source>
        <translation>Mit Namen, Positionen und Farben, wie Gephi sie liest.</translation>
    </message>
    <message>
        <source>GraphML for SocNetV</source>
        <translation>GraphML für SocNetV</translation>
    </message>
    <message>
        <source>With labels and positions as SocNetV reads them.</source>
        <translation>Mit Namen und Positionen, wie SocNetV sie liest.</translation>
    </message>
    <message>
        <source>GraphML for yEd</source>
        <translation>GraphML für yEd</translation>
    </message>
    <message>
        <source>With shapes and labels as yEd reads them.</source>
        <translation>Mit Formen und Namen, wie yEd sie liest.</translation>
    </message>
    <message>
        <source>The map as a picture (PNG)</source>
        <translation>Die Karte als Bild (PNG)</translation>
    </message>
    <message>
        <source>The whole map with its legend, for a report or a slide.</source>
        <translation>Die ganze Karte mit ihrer Legende, für einen Bericht oder eine Folie.</translation>
    </message>
    <message>
        <source>The map as a drawing (SVG)</source>
        <translation>Die Karte als Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Sharp at any size; names stay text.</source>
        <translation>Scharf in jeder Größe; Namen bleiben Text.</translation>
    </message>
    <message>
        <source>The map as a page (PDF)</source>
        <translation>Die Karte als Seite (PDF)</translation>
    </message>
    <message>
        <source>One page to print.</source>
        <translation>Eine Seite zum Drucken.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With private notes, trust and each side’s view</source>
        <translation>Mit privaten Notizen, Vertrauen und der Sicht jeder Seite</translation>
    </message>
    <message>
        <source>What stayed here</source>
        <translation>Was hier blieb</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>There is already a file called %1.</source>
        <translation>Eine Datei namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replacing it cannot be undone.</source>
        <translation>Ersetzen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Written: %1. Nothing was left out.</source>
        <translation>Geschrieben: %1. Nichts wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Written: %1. This stayed here:</source>
        <translation>Geschrieben: %1. Das blieb hier:</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Only the part of the map that is in view</source>
        <translation>Nur den Teil der Karte, der zu sehen ist</translation>
    </message>
</context>
<context>
    <name>cw::FieldDialog</name>
    <message>
        <source>“%1”</source>
        <comment>a value in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would not fit and would be removed, such as %1. Undo brings them back.</source>
        <translation>
            <numerusform>%n Wert passt nicht und würde entfernt: %1. Rückgängig bringt ihn zurück.</numerusform>
            <numerusform>%n Werte passen nicht und würden entfernt, etwa %1. Rückgängig bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not on the list; they stay as they are.</source>
        <translation>
            <numerusform>%n Wert steht nicht auf der Liste; er bleibt, wie er ist.</numerusform>
            <numerusform>%n Werte stehen nicht auf der Liste; sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay as they are.</source>
        <translation>
            <numerusform>%n Wert bleibt, wie er ist.</numerusform>
            <numerusform>%n Werte bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written in this field yet.</source>
        <translation>In diesem Feld steht noch nichts.</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>holds a</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>One on each line, in the order they are offered</source>
        <translation>Je eine Zeile, in der Reihenfolge, in der sie angeboten werden</translation>
    </message>
    <message>
        <source>to choose from</source>
        <translation>zur Auswahl</translation>
    </message>
    <message>
        <source>Private: left out of exports</source>
        <translation>Privat: wird nicht exportiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save and remove %n value(s)</source>
        <translation>
            <numerusform>Speichern und %n Wert entfernen</numerusform>
            <numerusform>Speichern und %n Werte entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::FieldsDialog</name>
    <message>
        <source>members</source>
        <translation>Mitgliedern</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>strands</source>
        <translation>Strängen</translation>
    </message>
    <message>
        <source>affiliations</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakten</translation>
    </message>
    <message>
        <source>Fields of this network</source>
        <translation>Felder dieses Netzwerks</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove with its values</source>
        <translation>Mit den Werten entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>holds a</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>apples, pears, plums</source>
        <translation>Äpfel, Birnen, Pflaumen</translation>
    </message>
    <message>
        <source>to choose from</source>
        <translation>zur Auswahl</translation>
    </message>
    <message>
        <source>Private: left out of exports</source>
        <translation>Privat: wird nicht exportiert</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld anlegen</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>cw::FileActions</name>
    <message>
        <source>Networks (*.weave)</source>
        <translation>Netzwerke (*.weave)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where should the network live?</source>
        <translation>Wo soll das Netzwerk liegen?</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mein Netzwerk</translation>
    </message>
    <message>
        <source>Everything Commonweave reads</source>
        <translation>Alles, was Commonweave liest</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Ein Netzwerk öffnen</translation>
    </message>
    <message>
        <source>Bring your spreadsheet</source>
        <translation>Tabelle mitbringen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <extracomment>The proposed name of a copied file; %1 is the name of the original.</extracomment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Spreadsheets, network files, contacts and calendars</source>
        <translation>Tabellen, Netzwerkdateien, Kontakte und Kalender</translation>
    </message>
</context>
<context>
    <name>cw::FilterControls</name>
    <message>
        <source>%1 (press to remove)</source>
        <translation>%1 (zum Entfernen drücken)</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>It has to ask for members, and not for their measures.</source>
        <translation>Er muss nach Mitgliedern fragen und nicht nach ihren Messwerten.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filterung</translation>
    </message>
    <message>
        <source>Show only members or relationships that …</source>
        <translation>Nur Mitglieder oder Beziehungen zeigen, die …</translation>
    </message>
    <message>
        <source>Look only at members who …</source>
        <translation>Nur Mitglieder ansehen, die …</translation>
    </message>
    <message>
        <source>Write the filter</source>
        <translation>Den Filter schreiben</translation>
    </message>
    <message>
        <source>sector = Housing and depth &gt;= 3</source>
        <translation>sector = Wohnen and depth &gt;= 3</translation>
    </message>
    <message>
        <source>sector = Housing and place is known</source>
        <translation>sector = Wohnen and place is known</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filter als Text</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle von</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>eines von</translation>
    </message>
    <message>
        <source>Whether all conditions must hold, or any of them</source>
        <translation>Ob alle Bedingungen gelten müssen oder irgendeine</translation>
    </message>
</context>
<context>
    <name>cw::FilterPopup</name>
    <message>
        <source>What to filter by</source>
        <translation>Wonach gefiltert wird</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Relationship: %1</source>
        <extracomment>One of the fields of relationships, among those of members.</extracomment>
        <translation>Beziehung: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value and how many have it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Being computed …</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>cw::FindingModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dort steht</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das heißt</translation>
    </message>
</context>
<context>
    <name>cw::GraphCanvas</name>
    <message>
        <source>Network map</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <comment>a group with a hull</comment>
        <translation>
            <numerusform>%1, %n Mitglied</numerusform>
            <numerusform>%1, %n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::GroundPanel</name>
    <message>
        <source>Picture under the map</source>
        <translation>Bild unter der Karte</translation>
    </message>
    <message>
        <source>Everybody who sees the map sees it.</source>
        <translation>Alle, die die Karte sehen, sehen es.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Move and scale by hand</source>
        <translation>Von Hand verschieben und skalieren</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>In die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cw::HealthHeader</name>
    <message>
        <source>How two views of a tie become one</source>
        <translation>Wie aus zwei Sichten auf eine Beziehung eine wird</translation>
    </message>
    <message>
        <source>Which ties count</source>
        <translation>Welche Beziehungen zählen</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>Von welchem Tag</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>All ties</source>
        <translation>Alle Beziehungen</translation>
    </message>
    <message>
        <source>Depth %1 or more</source>
        <translation>Tiefe %1 oder mehr</translation>
    </message>
    <message>
        <source>As things stand</source>
        <translation>Wie es jetzt steht</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Being compared with chance…</source>
        <translation>Wird mit dem Zufall verglichen …</translation>
    </message>
    <message>
        <source>Ask as before</source>
        <translation>Wieder wie vorher fragen</translation>
    </message>
    <message>
        <source>I have taken note</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>Numbers of %1</source>
        <translation>Zahlen für: %1</translation>
    </message>
    <message>
        <source>You ask about something else than before: %1. Numbers differ because of that, not because the network became another.</source>
        <translation>Du fragst nach etwas anderem als vorher: %1. Deshalb sind die Zahlen andere, nicht weil das Netzwerk ein anderes wurde.</translation>
    </message>
</context>
<context>
    <name>cw::HealthModel</name>
    <message>
        <source>Measuring the network</source>
        <translation>Netzwerk wird gemessen</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
</context>
<context>
    <name>cw::HealthView</name>
    <message>
        <source>Health of the network</source>
        <translation>Gesundheit des Netzwerks</translation>
    </message>
    <message>
        <source>As soon as there are members and ties, you see here how they hold together.</source>
        <translation>Sobald es Mitglieder und Beziehungen gibt, ist hier zu sehen, wie sie zusammenhalten.</translation>
    </message>
    <message>
        <source>Bring your spreadsheet</source>
        <translation>Tabelle mitbringen</translation>
    </message>
</context>
<context>
    <name>cw::HistoryActions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>cw::ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Not taken as written</source>
        <translation>Nicht so übernommen</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Possibly there already</source>
        <translation>Vielleicht schon da</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>One undo takes it all back.</source>
        <translation>Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>something goes one way</source>
        <translation>etwas geht in eine Richtung</translation>
    </message>
    <message>
        <source>its source says so</source>
        <translation>ihre Quelle sagt es so</translation>
    </message>
    <message>
        <source>An arrow means</source>
        <translation>Ein Pfeil bedeutet</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>selbst gefunden</translation>
    </message>
    <message>
        <source>in no column</source>
        <translation>in keiner Spalte</translation>
    </message>
    <message>
        <source>Depth is</source>
        <translation>Die Tiefe steht</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>in column %1</source>
        <translation>in Spalte %1</translation>
    </message>
    <message>
        <source>Comparing with the network …</source>
        <translation>Vergleich mit dem Netzwerk …</translation>
    </message>
    <message>
        <source>Comparing with the network</source>
        <translation>Vergleich mit dem Netzwerk</translation>
    </message>
    <message>
        <source>Everything in here is in the network already.</source>
        <translation>Alles hierin ist schon im Netzwerk.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken as written. The rest is ready.</source>
        <translation>
            <numerusform>%n Zeile lässt sich nicht so übernehmen. Der Rest ist bereit.</numerusform>
            <numerusform>%n Zeilen lassen sich nicht so übernehmen. Der Rest ist bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is ready to import.</source>
        <translation>Alles ist bereit zum Importieren.</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>Den Rest importieren</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 as they are</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What can be read is in the network already.</source>
        <translation>Was lesbar ist, steht schon im Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing in here can be read as members or relationships.</source>
        <translation>Hier ist nichts als Mitglied oder Beziehung lesbar.</translation>
    </message>
    <message>
        <source>No row needs a second look.</source>
        <translation>Keine Zeile braucht einen zweiten Blick.</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <extracomment>In &quot;Reading the clipboard&quot;.</extracomment>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>cw::InlineField</name>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>cw::Inspector</name>
    <message>
        <source>Select a member or a relationship to see what is known about it.</source>
        <translation>Ein Mitglied oder eine Beziehung auswählen, um zu sehen, was bekannt ist.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>cw::IntroductionPanel</name>
    <message>
        <source>Worth remembering (private)</source>
        <translation>Merkenswert (privat)</translation>
    </message>
    <message>
        <source>Why these two (private)</source>
        <translation>Warum diese beiden (privat)</translation>
    </message>
    <message>
        <source>What both would have of it</source>
        <translation>Was beide davon hätten</translation>
    </message>
    <message>
        <source>Message to both</source>
        <translation>Nachricht an beide</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Fills what is empty above from both profiles, and writes the message from it</source>
        <translation>Füllt aus beiden Profilen, was oben leer ist, und schreibt daraus die Nachricht</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Nachricht kopiert</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>Was %1 mitbringt</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>Both have to say yes first</source>
        <translation>Erst müssen beide ja sagen</translation>
    </message>
    <message>
        <source>They have spoken</source>
        <translation>Haben gesprochen</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>Was daraus wurde …</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the introduction out of the document; undo brings it back</source>
        <translation>Nimmt die Vorstellung aus dem Dokument; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Ask %1…</source>
        <translation>%1 fragen …</translation>
    </message>
    <message>
        <source>Ask %1: no address known</source>
        <translation>%1 fragen: keine Adresse bekannt</translation>
    </message>
    <message>
        <source>Introduce both…</source>
        <translation>Beide vorstellen …</translation>
    </message>
    <message>
        <source>Introduce both: once they have said yes</source>
        <translation>Beide vorstellen: sobald sie ja gesagt haben</translation>
    </message>
    <message>
        <source>Asking after them</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Gefragt am %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how late</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>in einem Monat</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>in drei Monaten</translation>
    </message>
    <message>
        <source>There is no mail program here. The message has been copied instead.</source>
        <translation>Hier gibt es kein E-Mail-Programm. Die Nachricht wurde stattdessen kopiert.</translation>
    </message>
    <message>
        <source>Whether this side was asked, and what it said</source>
        <translation>Ob diese Seite gefragt wurde und was sie sagte</translation>
    </message>
</context>
<context>
    <name>cw::IntroductionsPage</name>
    <message>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Introduce the two selected</source>
        <translation>Die zwei Gewählten vorstellen</translation>
    </message>
    <message>
        <source>Nobody is being introduced.

A card on Today begins it, or select two members on the map or in the table and come back here.</source>
        <translation>Niemand wird gerade vorgestellt.

Eine Karte auf „Heute“ beginnt es, oder zwei Mitglieder auf der Karte oder in der Tabelle wählen und hierher zurückkommen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stage, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select two members on the map or in the table first</source>
        <translation>Erst zwei Mitglieder auf der Karte oder in der Tabelle wählen</translation>
    </message>
</context>
<context>
    <name>cw::InvitationForm</name>
    <message>
        <source>Who might be invited?</source>
        <translation>Wer könnte eingeladen werden?</translation>
    </message>
    <message>
        <source>Name of whoever might be invited</source>
        <translation>Name dessen, der eingeladen werden könnte</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Was sie sind</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tie them to…</source>
        <translation>Verbinden mit …</translation>
    </message>
    <message>
        <source>To whom would they be tied?</source>
        <translation>Mit wem wären sie verbunden?</translation>
    </message>
    <message>
        <source>Without a tie to %1</source>
        <translation>Ohne Beziehung zu %1</translation>
    </message>
</context>
<context>
    <name>cw::LayoutChoicesRow</name>
    <message>
        <source>Faithful</source>
        <translation>Entfernungstreu</translation>
    </message>
    <message>
        <source>Clustered</source>
        <translation>In Gruppen</translation>
    </message>
    <message>
        <source>Faithful: as far apart as there are steps between two members. Clustered: groups stand apart like islands</source>
        <translation>Entfernungstreu: so weit auseinander, wie Schritte zwischen zwei Mitgliedern liegen. In Gruppen: Gruppen stehen für sich wie Inseln</translation>
    </message>
    <message>
        <source>From faithful to clustered</source>
        <translation>Von entfernungstreu bis in Gruppen</translation>
    </message>
    <message>
        <source>Deeper is nearer</source>
        <translation>Tiefer ist näher</translation>
    </message>
    <message>
        <source>The deeper a relationship, the shorter it is drawn</source>
        <translation>Je tiefer eine Beziehung, desto kürzer wird sie gezeichnet</translation>
    </message>
    <message>
        <source>Keep together:</source>
        <translation>Zusammenhalten:</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Who shares this is held together, apart from the others, with a hull around</source>
        <translation>Wer dies gemeinsam hat, steht beieinander, abseits der anderen und mit einem Umriss</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemanden besonders</translation>
    </message>
</context>
<context>
    <name>cw::LegendRow</name>
    <message>
        <source>Look at these alone; with Ctrl at these as well</source>
        <translation>Nur diese ansehen; mit Strg auch diese</translation>
    </message>
    <message>
        <source>the map shows only these</source>
        <translation>die Karte zeigt nur diese</translation>
    </message>
</context>
<context>
    <name>cw::LetterDialog</name>
    <message>
        <source>Letter to %1</source>
        <translation>Brief an %1</translation>
    </message>
    <message numerus="yes">
        <source>Letters to %n member(s)</source>
        <translation>
            <numerusform>Brief an %n Mitglied</numerusform>
            <numerusform>Briefe an %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message numerus="yes">
        <source>Save %n letter(s)…</source>
        <translation>
            <numerusform>%n Brief speichern …</numerusform>
            <numerusform>%n Briefe speichern …</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter as it will be on paper</source>
        <translation>Der Brief, wie er auf Papier aussieht</translation>
    </message>
    <message>
        <source>Look at the letter to</source>
        <translation>Den Brief ansehen an</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Only what its reader may know is in it: their own words and what everybody can see on the map. No notes, and nothing that others have said about them.</source>
        <translation>Darin steht nur, was die Person wissen darf: ihre eigenen Worte und was alle auf der Karte sehen können. Keine Notizen, und nichts, was andere über sie gesagt haben.</translation>
    </message>
    <message>
        <source>The letter is being written…</source>
        <translation>Der Brief wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Briefe schreiben</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Den Brief speichern</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>Seiten zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Save the letters to a folder</source>
        <translation>Die Briefe in einem Ordner speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already.</source>
        <translation>
            <numerusform>%n Datei mit einem dieser Namen ist schon im Ordner.</numerusform>
            <numerusform>%n Dateien mit diesen Namen sind schon im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new letters would take their place.</source>
        <translation>Die neuen Briefe kämen an ihre Stelle.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved to %1</source>
        <translation>
            <numerusform>%n Brief gespeichert in %1</numerusform>
            <numerusform>%n Briefe gespeichert in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::LetterPreview</name>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
</context>
<context>
    <name>cw::ListingDialog</name>
    <message>
        <source>What somebody offers</source>
        <translation>Was jemand anbietet</translation>
    </message>
    <message>
        <source>What somebody looks for</source>
        <translation>Was jemand sucht</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>transport, soil</source>
        <translation>Transport, Boden</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Day, or empty</source>
        <translation>Tag oder leer</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Needed &amp;by</source>
        <translation>&amp;Gebraucht bis</translation>
    </message>
    <message>
        <source>For &amp;how many</source>
        <translation>&amp;Für wie viele</translation>
    </message>
    <message>
        <source>Known to the weavers &amp;only</source>
        <translation>&amp;Nur den Webenden bekannt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Aushängen</translation>
    </message>
    <message>
        <source>Several members are called so: give one of them another name first.</source>
        <translation>Mehrere Mitglieder heißen so: Erst einem davon einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>So heißt niemand.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Angeben, was es ist.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
</context>
<context>
    <name>cw::LogDialog</name>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>Ines Vidal, Tom Baker</source>
        <translation>Ines Vidal, Tom Bäcker</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>I heard of an &amp;offer or a need</source>
        <translation>Von einem An&amp;gebot oder Bedarf gehört</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>A shared van</source>
        <translation>Ein geteilter Lieferwagen</translation>
    </message>
    <message>
        <source>looks for</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>bietet an</translation>
    </message>
    <message>
        <source>transport, soil</source>
        <translation>Transport, Boden</translation>
    </message>
    <message>
        <source>Say who it was.</source>
        <translation>Angeben, wer es war.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Who gives and who gets it are two.</source>
        <translation>Wer gibt und wer bekommt, sind zwei.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Angeben, was es ist.</translation>
    </message>
    <message>
        <source>Abo&amp;ut</source>
        <translation>The&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Something was given</source>
        <translation>&amp;Etwas wurde gegeben</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>Mitglie&amp;d</translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation>&amp;Nämlich</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Sch&amp;lagwörter</translation>
    </message>
    <message>
        <source>offers or looks for</source>
        <translation>bietet an oder sucht</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>whom something was given</comment>
        <translation>&amp;an</translation>
    </message>
    <message>
        <source>n&amp;amely</source>
        <translation>&amp;nämlich</translation>
    </message>
    <message>
        <source>Is the tie of %1 and %2 deeper now than is noted?</source>
        <comment>two members</comment>
        <translation>Ist die Beziehung von %1 und %2 jetzt tiefer, als notiert ist?</translation>
    </message>
    <message>
        <source>Yes: %1 (noted: %2)</source>
        <comment>a depth, the one that is known</comment>
        <translation>Ja: %1 (notiert: %2)</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <comment>a depth</comment>
        <translation>Ja: %1</translation>
    </message>
</context>
<context>
    <name>cw::LookAhead</name>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Try out on a copy who leaves, is introduced or invited</source>
        <translation>An einer Kopie ausprobieren, wer geht, bekannt gemacht oder eingeladen wird</translation>
    </message>
    <message numerus="yes">
        <source>Your scenario has %n step(s).</source>
        <translation>
            <numerusform>Dein Szenario hat %n Schritt.</numerusform>
            <numerusform>Dein Szenario hat %n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far word travels…</source>
        <translation>Wie weit eine Nachricht kommt …</translation>
    </message>
    <message>
        <source>See whom word reaches from those who begin, and who hears of it last</source>
        <translation>Sehen, wen eine Nachricht von den Ersten aus erreicht, und wer sie zuletzt erfährt</translation>
    </message>
</context>
<context>
    <name>cw::LossModel</name>
    <message>
        <source>the tie of %1</source>
        <comment>two members</comment>
        <translation>die Beziehung von %1</translation>
    </message>
    <message>
        <source>Without %1, cut off: %2</source>
        <translation>Ohne %1, abgeschnitten: %2</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>how many members</comment>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>is cut off</comment>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>cw::LossPanel</name>
    <message>
        <source>Try without</source>
        <translation>Ohne probieren</translation>
    </message>
    <message>
        <source>Look in a scenario at what would be without what is chosen here</source>
        <translation>In einem Szenario ansehen, was ohne das hier Gewählte wäre</translation>
    </message>
    <message>
        <source>Who and what others hang on alone</source>
        <translation>An wem und woran andere allein hängen</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at what the network could bear</source>
        <translation>Nachsehen, was das Netzwerk verkraftet</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nobody hangs on one member or one tie alone.</source>
        <translation>Niemand hängt an einem einzigen Mitglied oder einer einzigen Beziehung.</translation>
    </message>
    <message>
        <source>%1 and %2 hold others alone</source>
        <comment>members; ties</comment>
        <translation>%1 und %2 halten andere allein</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::MainWindow</name>
    <message>
        <source>This network can only be read; nothing can be brought into it.</source>
        <translation>Dieses Netzwerk lässt sich nur lesen; es kann nichts übernommen werden.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Commonweave</source>
        <translation>Commonweave</translation>
    </message>
    <message>
        <source>%1 – Commonweave</source>
        <translation>%1 – Commonweave</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Kopie gespeichert als %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What you typed could not be saved: %1.</source>
        <translation>Was du geschrieben hast, konnte nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>It is lost when the network is closed now.</source>
        <translation>Es geht verloren, wenn das Netzwerk jetzt geschlossen wird.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>cw::MapArranging</name>
    <message>
        <source>Arranging the map</source>
        <translation>Die Karte wird angeordnet</translation>
    </message>
</context>
<context>
    <name>cw::MapClusters</name>
    <message>
        <source>%1, %2</source>
        <comment>what a cluster has in common, and its members</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a member, and how many stand around them</comment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>cw::MapGround</name>
    <message>
        <source>The picture is kept at %1 × %2 pixels; it was larger.</source>
        <translation>Das Bild wird mit %1 × %2 Pixeln behalten; es war größer.</translation>
    </message>
    <message>
        <source>The picture under the map cannot be read. Lay it anew, or take it away.</source>
        <translation>Das Bild unter der Karte kann nicht gelesen werden. Leg es neu oder nimm es weg.</translation>
    </message>
</context>
<context>
    <name>cw::MapLegend</name>
    <message>
        <source>All the same</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>Legende einklappen</translation>
    </message>
    <message>
        <source>Unfold the legend</source>
        <translation>Legende ausklappen</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Appearance: by which rules the map is drawn</source>
        <translation>Aussehen: nach welchen Regeln die Karte gezeichnet wird</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>cw::MapMenu</name>
    <message>
        <source>Add a member here</source>
        <translation>Hier ein Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>Picture under the map…</source>
        <translation>Bild unter der Karte …</translation>
    </message>
</context>
<context>
    <name>cw::MapModel</name>
    <message numerus="yes">
        <source>%1, %2, %n relationship(s)</source>
        <translation>
            <numerusform>%1, %2, %n Beziehung</numerusform>
            <numerusform>%1, %2, %n Beziehungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::MapNotes</name>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Point at %1</source>
        <translation>Auf %1 zeigen</translation>
    </message>
    <message>
        <source>Without an arrow</source>
        <translation>Ohne Pfeil</translation>
    </message>
</context>
<context>
    <name>cw::MapStage</name>
    <message>
        <source>This is how it would look tidied</source>
        <translation>So sähe es aufgeräumt aus</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Behalten (Enter)</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an arrangement and who stands aside</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Als Ansicht behalten</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Karte (Esc)</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <comment>what might happen</comment>
        <translation>Was wäre, wenn: %1</translation>
    </message>
</context>
<context>
    <name>cw::MapTidying</name>
    <message>
        <source>Tidying the map</source>
        <translation>Karte wird geordnet</translation>
    </message>
    <message>
        <source>Finding places on the map</source>
        <translation>Plätze auf der Karte werden gesucht</translation>
    </message>
</context>
<context>
    <name>cw::MapTools</name>
    <message>
        <source>Select and move (drag from the ring to connect)</source>
        <translation>Auswählen und verschieben (vom Ring aus ziehen verbindet)</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Mit dem Lasso auswählen</translation>
    </message>
    <message>
        <source>Connect: drag from one member to another</source>
        <translation>Verbinden: von einem Mitglied zum anderen ziehen</translation>
    </message>
    <message>
        <source>Tidy: propose a clearer picture</source>
        <translation>Aufräumen: ein klareres Bild vorschlagen</translation>
    </message>
    <message>
        <source>Arrange: rings, levels, circles, axes</source>
        <translation>Anordnen: Ringe, Ebenen, Kreise, Achsen</translation>
    </message>
</context>
<context>
    <name>cw::MapViews</name>
    <message>
        <source>%1 and %2</source>
        <comment>two days that are compared</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>cw::MapWorkspace</name>
    <message>
        <source>Removed the view “%1”</source>
        <translation>Ansicht „%1“ entfernt</translation>
    </message>
    <message>
        <source>Not all of the view “%1” can be shown. %2</source>
        <translation>Von der Ansicht „%1“ lässt sich nicht alles zeigen. %2</translation>
    </message>
    <message>
        <source>Kept as the view “%1”.</source>
        <translation>Als Ansicht „%1“ behalten.</translation>
    </message>
    <message>
        <source>The picture is copied once its measures are computed.</source>
        <translation>Das Bild wird kopiert, sobald seine Kennzahlen berechnet sind.</translation>
    </message>
    <message>
        <source>Copying the picture</source>
        <translation>Bild wird kopiert</translation>
    </message>
    <message>
        <source>The picture of the map is copied.</source>
        <translation>Das Bild der Karte ist kopiert.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>The map is tidied.</source>
        <translation>Die Karte ist geordnet.</translation>
    </message>
</context>
<context>
    <name>cw::MapZoom</name>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>cw::MemberProfile</name>
    <message>
        <source>Profile of the selected member</source>
        <translation>Profil des ausgewählten Mitglieds</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Connect with somebody</source>
        <translation>Mit jemandem verbinden</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Add an affiliation</source>
        <translation>Zugehörigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Kontakt notieren</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <source>Relationships (%1)</source>
        <translation>Beziehungen (%1)</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Belongs to, and who belongs to it</source>
        <translation>Gehört zu, und wer dazugehört</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Nichts notiert.</translation>
    </message>
    <message>
        <source>No contact noted yet.</source>
        <translation>Noch kein Kontakt notiert.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Heute beendet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>cw::MemberTable</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>cw::MemberTableModel</name>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>Row %1 of what was pasted</source>
        <translation>Zeile %1 des Eingefügten</translation>
    </message>
</context>
<context>
    <name>cw::MemberWishes</name>
    <message>
        <source>Connect %1 with …</source>
        <translation>%1 verbinden mit …</translation>
    </message>
    <message>
        <source>%1 belongs to …</source>
        <translation>%1 gehört zu …</translation>
    </message>
    <message>
        <source>%1 met …</source>
        <translation>%1 traf …</translation>
    </message>
</context>
<context>
    <name>cw::MembersView</name>
    <message>
        <source>Narrow down by any words</source>
        <translation>Mit Wörtern eingrenzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Show archived members</source>
        <translation>Archivierte Mitglieder zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 von %2 Mitgliedern</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied archivieren</numerusform>
            <numerusform>%n Mitglieder archivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation>
            <numerusform>%n Mitglied entfernen</numerusform>
            <numerusform>%n Mitglieder entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivierte</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Nobody is in this network yet.</source>
        <translation>In diesem Netzwerk ist noch niemand.</translation>
    </message>
    <message>
        <source>Nobody here matches “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>Bring your spreadsheet</source>
        <translation>Tabelle mitbringen</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: F2 writes a cell, Ctrl+Enter the same in all</source>
        <translation>
            <numerusform>%n ausgewählt: F2 eine Zelle, Strg+Eingabe alle</numerusform>
            <numerusform>%n ausgewählt: F2 eine Zelle, Strg+Eingabe alle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::MenuRow</name>
    <message>
        <source>What can be done with: %1</source>
        <translation>Was sich tun lässt mit: %1</translation>
    </message>
</context>
<context>
    <name>cw::MergeDialog</name>
    <message numerus="yes">
        <source>Make one of %n members</source>
        <translation>
            <numerusform>Aus %n Mitglied eines machen</numerusform>
            <numerusform>Aus %n Mitgliedern eines machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one stays? It takes over everything the others have.</source>
        <translation>Welches bleibt? Es übernimmt alles, was die anderen haben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Where they said different things, these were not kept: %1</source>
        <translation>Fertig. Wo sie Verschiedenes sagten, wurde dies nicht behalten: %1</translation>
    </message>
</context>
<context>
    <name>cw::Minimap</name>
    <message>
        <source>Small map</source>
        <translation>Übersichtskarte</translation>
    </message>
</context>
<context>
    <name>cw::NavigationRail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>cw::NetworkDialog</name>
    <message>
        <source>“%1” is no day. Write it like 2025-03-12.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2025-03-12.</translation>
    </message>
    <message>
        <source>No member is called “%1”.</source>
        <translation>Kein Mitglied heißt „%1“.</translation>
    </message>
    <message>
        <source>Several members are called “%1”.</source>
        <translation>Mehrere Mitglieder heißen „%1“.</translation>
    </message>
    <message>
        <source>About this network</source>
        <translation>Über dieses Netzwerk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Began (YYYY-MM-DD)</source>
        <translation>Beginn (JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>Ended (YYYY-MM-DD)</source>
        <translation>Ende (JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>Kind of network</source>
        <translation>Art des Netzwerks</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es da ist</translation>
    </message>
    <message>
        <source>How formal</source>
        <translation>Wie förmlich</translation>
    </message>
    <message>
        <source>The issue is</source>
        <translation>Das Thema ist</translation>
    </message>
    <message>
        <source>How two views of a tie become one</source>
        <translation>Wie aus zwei Sichten auf eine Beziehung eine wird</translation>
    </message>
    <message>
        <source>You are (name of a member)</source>
        <translation>Sie sind (Name eines Mitglieds)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cw::NewMemberEdit</name>
    <message>
        <source>Name of the new member</source>
        <translation>Name des neuen Mitglieds</translation>
    </message>
</context>
<context>
    <name>cw::NoteEdit</name>
    <message>
        <source>Text on the map (Enter keeps it)</source>
        <translation>Text auf der Karte (Eingabe behält ihn)</translation>
    </message>
    <message>
        <source>Text on the map</source>
        <translation>Text auf der Karte</translation>
    </message>
    <message>
        <source>Everybody who sees the map reads it.</source>
        <translation>Alle, die die Karte sehen, lesen ihn.</translation>
    </message>
    <message>
        <source>Everybody who sees the map reads it. Shift+Enter begins a line.</source>
        <translation>Alle, die die Karte sehen, lesen ihn. Umschalt+Eingabe beginnt eine Zeile.</translation>
    </message>
</context>
<context>
    <name>cw::OnTheSpotDialog</name>
    <message>
        <source>Keys: 1 to 5 answer and go on, 0 leaves a question out, Enter is for the next person.</source>
        <translation>Tasten: 1 bis 5 antworten und gehen weiter, 0 lässt eine Frage aus, die Eingabetaste ist für die nächste Person.</translation>
    </message>
    <message>
        <source>That was everybody</source>
        <translation>Das waren alle</translation>
    </message>
    <message>
        <source>Keep, and next</source>
        <translation>Behalten, weiter</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Es ist noch nichts beantwortet.</translation>
    </message>
    <message>
        <source>Kept. Everybody who was asked has answered.</source>
        <translation>Behalten. Alle Gefragten haben geantwortet.</translation>
    </message>
    <message>
        <source>Kept, and cleared for the next person.</source>
        <translation>Behalten, und frei für die nächste Person.</translation>
    </message>
</context>
<context>
    <name>cw::OutcomesPage</name>
    <message>
        <source>Held against each other by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Nach Sektor</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Never introduced</source>
        <translation>Nie vorgestellt</translation>
    </message>
    <message numerus="yes">
        <source>Never introduced: %n member(s)</source>
        <translation>
            <numerusform>Nie vorgestellt: %n Mitglied</numerusform>
            <numerusform>Nie vorgestellt: %n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>what was found, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>cw::PanelCard</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>title, figure, what the figure counts</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>cw::PanelPage</name>
    <message>
        <source>Back to all panels (Esc)</source>
        <translation>Zurück zu allen Karten (Esc)</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>What the number means</source>
        <translation>Was die Zahl bedeutet</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Was es nicht bedeutet</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>The ties behind it</source>
        <translation>Die Beziehungen dahinter</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>Mitglieder (%1)</translation>
    </message>
    <message>
        <source>Ties (%1)</source>
        <translation>Beziehungen (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a quantity and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
</context>
<context>
    <name>cw::ParticipantsEdit</name>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
    <message>
        <source>Several members are called “%1”: give one of them another name first.</source>
        <translation>Mehrere Mitglieder heißen „%1“: Eines davon braucht zuerst einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>cw::PassingSliders</name>
    <message>
        <source>Depth not known</source>
        <translation>Tiefe nicht bekannt</translation>
    </message>
    <message>
        <source>How easily word passes over a tie: %1</source>
        <translation>Wie leicht eine Nachricht über eine Beziehung geht: %1</translation>
    </message>
</context>
<context>
    <name>cw::PathPanel</name>
    <message>
        <source>Fewest steps first</source>
        <translation>Die wenigsten Schritte zuerst</translation>
    </message>
    <message>
        <source>Which paths come first</source>
        <translation>Welche Wege zuerst kommen</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Close the paths</source>
        <translation>Die Wege schließen</translation>
    </message>
    <message>
        <source>Select two members on the map to see how one reaches the other.</source>
        <translation>Wer auf der Karte zwei Mitglieder auswählt, sieht, wie eines das andere erreicht.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot reach each other over what is shown.</source>
        <translation>%1 und %2 können sich über das Gezeigte nicht erreichen.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Most trusted first</source>
        <translation>Vertrauteste zuerst</translation>
    </message>
    <message>
        <source>Least asked first</source>
        <translation>Am wenigsten Gefragte zuerst</translation>
    </message>
    <message>
        <source>Deep ties count as short: depth 5 as one step, depth 1 as five. What both sides have not said counts as half a depth less.</source>
        <translation>Tiefe Beziehungen zählen als kurz: Tiefe 5 als ein Schritt, Tiefe 1 als fünf. Was nicht beide Seiten gesagt haben, zählt eine halbe Tiefe weniger.</translation>
    </message>
    <message>
        <source>Each time that one in between was asked in the last %1 days counts as a step more.</source>
        <translation>Jedes Mal, dass jemand dazwischen in den letzten %1 Tagen gefragt wurde, zählt als ein Schritt mehr.</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Um Vorstellung bitten</translation>
    </message>
    <message>
        <source>Copy a request</source>
        <translation>Bitte kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins an introduction of %1 and %2 by %3</source>
        <translation>Beginnt eine Vorstellung von %1 und %2 durch %3</translation>
    </message>
    <message>
        <source>The two know each other: nobody has to be asked</source>
        <translation>Die beiden kennen sich: Niemand muss gefragt werden</translation>
    </message>
    <message>
        <source>Copies a message to %1 that asks for it</source>
        <translation>Kopiert eine Nachricht an %1, die darum bittet</translation>
    </message>
    <message>
        <source>The request is copied.</source>
        <translation>Die Bitte ist kopiert.</translation>
    </message>
</context>
<context>
    <name>cw::PhaseCard</name>
    <message>
        <source>The shape of the network</source>
        <translation>Die Gestalt des Netzwerks</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>It is not measured in so large a network.</source>
        <translation>In einem so großen Netzwerk wird sie nicht gemessen.</translation>
    </message>
    <message>
        <source>It takes at least two members.</source>
        <translation>Es braucht mindestens zwei Mitglieder.</translation>
    </message>
    <message>
        <source>What speaks for it, and for others</source>
        <translation>Was dafür spricht, und für andere</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a condition that holds</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>a condition that does not hold</comment>
        <translation>– %1</translation>
    </message>
</context>
<context>
    <name>cw::PhaseOverrule</name>
    <message>
        <source>The shape that you see</source>
        <translation>Die Gestalt, die ihr seht</translation>
    </message>
    <message>
        <source>Because…</source>
        <translation>Weil …</translation>
    </message>
    <message>
        <source>Why you see it so</source>
        <translation>Warum ihr es so seht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>You see it otherwise: %1. “%2” (%3)</source>
        <comment>a phase, the reason, the day</comment>
        <translation>Ihr seht es anders: %1. „%2“ (%3)</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>We see it otherwise…</source>
        <translation>Wir sehen es anders …</translation>
    </message>
</context>
<context>
    <name>cw::Presentation</name>
    <message>
        <source>%1 (measures are being computed)</source>
        <translation>%1 (Kennzahlen werden berechnet)</translation>
    </message>
</context>
<context>
    <name>cw::ProfileSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::ProgressStrip</name>
    <message>
        <source>Running tasks</source>
        <translation>Laufende Aufgaben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::PulseActions</name>
    <message>
        <source>Name</source>
        <comment>heading of a column of a sheet</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>heading of a column of a sheet</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>“%1” has begun.</source>
        <comment>a round of the pulse</comment>
        <translation>„%1“ hat begonnen.</translation>
    </message>
    <message>
        <source>Write the sheet</source>
        <translation>Bogen schreiben</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tabelle (%1)</translation>
    </message>
    <message>
        <source>The sheet is written. Read it again once it has been filled in.</source>
        <translation>Der Bogen ist geschrieben. Lesen Sie ihn wieder ein, sobald er ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Read a sheet</source>
        <translation>Bogen einlesen</translation>
    </message>
    <message>
        <source>Table (%1);;All files (%2)</source>
        <translation>Tabelle (%1);;Alle Dateien (%2)</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>Bogen wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) taken.</source>
        <translation>
            <numerusform>%n Bogen übernommen.</numerusform>
            <numerusform>%n Bögen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <comment>a round of the pulse</comment>
        <translation>„%1“ ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>cw::PulsePage</name>
    <message>
        <source>Back to all panels (Esc)</source>
        <translation>Zurück zu allen Karten (Esc)</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Stimmungsbild</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>Welche Runde</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Light up whom you might ask next</source>
        <translation>Hervorheben, wen Sie als Nächstes fragen könnten</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Wieder fragen…</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Was es nicht bedeutet</translation>
    </message>
    <message>
        <source>%1 of %2 who were asked answered.</source>
        <translation>%1 von %2 Gefragten haben geantwortet.</translation>
    </message>
    <message>
        <source>answered; whom the round asked was not noted.</source>
        <translation>haben geantwortet; wen die Runde gefragt hat, ist nicht notiert.</translation>
    </message>
    <message>
        <source>How it fell</source>
        <comment>answers, from 1 to 5</comment>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ask next (%1)</source>
        <translation>Als Nächstes fragen (%1)</translation>
    </message>
</context>
<context>
    <name>cw::PulseQuestionsModel</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the mean of an earlier round</comment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>how many people</comment>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>people answered for their answers to be shown</comment>
        <translation>zu wenige</translation>
    </message>
</context>
<context>
    <name>cw::PulseScale</name>
    <message>
        <source>%1: %2</source>
        <comment>a question, an answer from 1 to 5</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cw::PulseSheetDialog</name>
    <message>
        <source>What the sheet says</source>
        <translation>Was auf dem Bogen steht</translation>
    </message>
    <message>
        <source>There is no answer on it that can be taken.</source>
        <translation>Darauf steht keine Antwort, die sich übernehmen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of 1 to 5 can be taken.</source>
        <translation>
            <numerusform>%n Antwort von 1 bis 5 lässt sich übernehmen.</numerusform>
            <numerusform>%n Antworten von 1 bis 5 lassen sich übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these people have answered before; what the sheet says replaces that.</source>
        <translation>
            <numerusform>%n von ihnen hat schon geantwortet; was auf dem Bogen steht, ersetzt das.</numerusform>
            <numerusform>%n von ihnen haben schon geantwortet; was auf dem Bogen steht, ersetzt das.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signed, so the same sheet read twice counts twice.</source>
        <translation>Niemand hat unterschrieben, darum zählt derselbe Bogen zweimal, wenn er zweimal gelesen wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take the answers</source>
        <translation>Antworten übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be left out</source>
        <translation>
            <numerusform>%n Angabe wird weggelassen</numerusform>
            <numerusform>%n Angaben werden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen wird</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dort steht</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>Was das heißt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are filled in.</source>
        <translation>
            <numerusform>%n Zeile ist ausgefüllt.</numerusform>
            <numerusform>%n Zeilen sind ausgefüllt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::PulseStrip</name>
    <message>
        <source>Ask for a pulse…</source>
        <translation>Stimmungsbild erfragen…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ties do not tell how it feels to be here. Ask the members: a few questions, answered from 1 to 5.</source>
        <translation>Beziehungen verraten nicht, wie es sich anfühlt, hier zu sein. Fragen Sie die Mitglieder: ein paar Fragen, beantwortet von 1 bis 5.</translation>
    </message>
</context>
<context>
    <name>cw::PulseUnderWay</name>
    <message>
        <source>Ask on the spot…</source>
        <translation>Gleich hier fragen…</translation>
    </message>
    <message>
        <source>One person after another answers on this screen</source>
        <translation>Eine Person nach der anderen antwortet an diesem Bildschirm</translation>
    </message>
    <message>
        <source>Write the sheet…</source>
        <translation>Bogen schreiben…</translation>
    </message>
    <message>
        <source>A table for people to answer on, to print or to send</source>
        <translation>Eine Tabelle zum Antworten, zum Drucken oder Verschicken</translation>
    </message>
    <message>
        <source>Read a sheet…</source>
        <translation>Bogen einlesen…</translation>
    </message>
    <message>
        <source>You see what it says before anything is taken</source>
        <translation>Sie sehen, was darauf steht, bevor etwas übernommen wird</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Runde abschließen</translation>
    </message>
    <message>
        <source>Then nobody answers any more, and you see what was said</source>
        <translation>Dann antwortet niemand mehr, und Sie sehen, was gesagt wurde</translation>
    </message>
    <message>
        <source>Nobody signs: who said what, and who has answered at all, is not kept.</source>
        <translation>Niemand unterschreibt: Wer was gesagt und wer überhaupt geantwortet hat, wird nicht festgehalten.</translation>
    </message>
    <message>
        <source>Answers are kept with names and shown only added up.</source>
        <translation>Antworten werden mit Namen aufbewahrt und nur zusammengezählt gezeigt.</translation>
    </message>
</context>
<context>
    <name>cw::QuickCaptureBar</name>
    <message>
        <source>Note a tie</source>
        <translation>Verbindung notieren</translation>
    </message>
    <message>
        <source>Who did what with whom</source>
        <translation>Wer tat was mit wem</translation>
    </message>
    <message>
        <source>Sam Okoro met Ines Vidal, exchanging</source>
        <translation>Sam Okoro met Ines Vidal, exchanging</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1, perhaps somebody else</source>
        <translation>%1, vielleicht jemand anderes</translation>
    </message>
    <message>
        <source>Say who is meant</source>
        <translation>Sagen, wer gemeint ist</translation>
    </message>
    <message>
        <source>Somebody new: %1</source>
        <translation>Jemand Neues: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>Notiz „%1“</translation>
    </message>
    <message>
        <source>Whom is it about? Begin with a name.</source>
        <translation>Um wen geht es? Mit einem Namen beginnen.</translation>
    </message>
    <message>
        <source>Who is the other one? This network does not know yet which member you are.</source>
        <translation>Wer ist der andere? Dieses Netzwerk weiß noch nicht, welches Mitglied hier schreibt.</translation>
    </message>
    <message>
        <source>And with whom? Add a second name.</source>
        <translation>Und mit wem? Einen zweiten Namen ergänzen.</translation>
    </message>
    <message>
        <source>That was known already.</source>
        <translation>Das war schon bekannt.</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Notiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Two names and what they did; behind a comma what they offer, need or gave. Enter notes it, Escape closes.</source>
        <translation>Zwei Namen und was sie taten; hinter einem Komma, was sie bieten, brauchen oder gaben. Eingabe notiert es, Escape schließt.</translation>
    </message>
    <message>
        <source>%1 and %2 are at depth %3 now</source>
        <translation>%1 und %2 sind jetzt bei Tiefe %3</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>Not known until now</source>
        <translation>Bisher nicht bekannt</translation>
    </message>
    <message>
        <source>%1 offers: %2</source>
        <translation>%1 bietet: %2</translation>
    </message>
    <message>
        <source>%1 needs: %2</source>
        <translation>%1 braucht: %2</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>giver, receiver, what was given</comment>
        <translation>Von %1 an %2: %3</translation>
    </message>
    <message>
        <source>What is it? Say it behind “%1”.</source>
        <translation>Was ist es? Sag es hinter „%1“.</translation>
    </message>
    <message>
        <source>Who is meant at “%1”? Give a name.</source>
        <translation>Wer ist bei „%1“ gemeint? Nenne einen Namen.</translation>
    </message>
</context>
<context>
    <name>cw::RecentButton</name>
    <message>
        <source>%1, in %2, %3</source>
        <comment>name, folder, when it was open</comment>
        <translation>%1, in %2, %3</translation>
    </message>
</context>
<context>
    <name>cw::RecordDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cw::Recovery</name>
    <message>
        <source>Looking for a good backup</source>
        <translation>Gute Sicherung suchen</translation>
    </message>
    <message>
        <source>%1 from backup</source>
        <extracomment>The proposed name of a file; %1 is the name of the damaged one.</extracomment>
        <translation>%1 aus Sicherung</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lesen, was zu lesen ist</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <extracomment>The proposed name of a file; %1 is the name of the damaged one.</extracomment>
        <translation>%1 gerettet</translation>
    </message>
</context>
<context>
    <name>cw::RecoveryPage</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>The file was changed by something other than Commonweave: a failing disk, or a copy that broke off. It is left exactly as it is. Here is what you can do.</source>
        <translation>Etwas anderes als Commonweave hat die Datei verändert: ein schadhafter Datenträger oder eine abgebrochene Kopie. Sie bleibt genau so, wie sie ist. Das lässt sich tun:</translation>
    </message>
    <message>
        <source>Copy out what can be read…</source>
        <translation>Lesbares herauskopieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The newest good backup is from %1. Choose how far you want to go back; what you choose becomes a file of its own.</source>
        <translation>Die neueste gute Sicherung: %1. Wählen Sie, wie weit Sie zurückgehen möchten; was Sie wählen, wird eine eigene Datei.</translation>
    </message>
    <message>
        <source>Open a copy of this backup…</source>
        <translation>Kopie dieser Sicherung öffnen …</translation>
    </message>
</context>
<context>
    <name>cw::RelationshipProfile</name>
    <message>
        <source>Profile of the selected relationship</source>
        <translation>Profil der ausgewählten Beziehung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>Tage zwischen Kontakten</translation>
    </message>
    <message>
        <source>How they met</source>
        <translation>Wie sie sich trafen</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Notes (private)</source>
        <translation>Notizen (privat)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>depth not known</source>
        <translation>Tiefe nicht bekannt</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message>
        <source>no contact noted</source>
        <translation>kein Kontakt notiert</translation>
    </message>
</context>
<context>
    <name>cw::ReportDialog</name>
    <message>
        <source>Report on the health of the network</source>
        <translation>Bericht über die Gesundheit des Netzwerks</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Write the report…</source>
        <translation>Bericht schreiben…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>Seiten zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>A page for a browser (HTML)</source>
        <translation>Eine Seite für den Browser (HTML)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Name members</source>
        <translation>Mitglieder nennen</translation>
    </message>
    <message>
        <source>Without it nobody is named, neither people nor organizations nor groups. With it the report says who holds the network together, who hangs on one tie and who is not reached: those who are named should want that.</source>
        <translation>Ohne das wird niemand genannt, weder Menschen noch Organisationen noch Gruppen. Mit ihm sagt der Bericht, wer das Netzwerk zusammenhält, wer an einer Beziehung hängt und wer nicht erreicht wird: Wer genannt wird, sollte das wollen.</translation>
    </message>
    <message>
        <source>Numbers of %1</source>
        <translation>Zahlen für: %1</translation>
    </message>
    <message>
        <source>The network is still being measured. The report can be written as soon as that is done.</source>
        <translation>Das Netzwerk wird noch gemessen. Sobald das getan ist, kann der Bericht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 (always in)</source>
        <translation>%1 (immer dabei)</translation>
    </message>
    <message>
        <source>Nothing has been recorded that could be said here.</source>
        <translation>Nichts ist aufgezeichnet, was hier zu sagen wäre.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>cw::RuleEditor</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Nothing yet: all look the same.</source>
        <translation>Noch nichts: Alle sehen gleich aus.</translation>
    </message>
</context>
<context>
    <name>cw::RuleRow</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Strichelung</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>From dark to light</source>
        <translation>Von dunkel nach hell</translation>
    </message>
    <message>
        <source>Around a middle</source>
        <translation>Um eine Mitte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Drag to order, or use the arrow keys: the first that has a value counts</source>
        <translation>Zum Ordnen ziehen: die erste mit einem Wert zählt</translation>
    </message>
    <message>
        <source>What it follows</source>
        <translation>Wonach sie sich richtet</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Turn the scale round</source>
        <translation>Skala umkehren</translation>
    </message>
    <message>
        <source>Hulls</source>
        <comment>soft outlines around groups</comment>
        <translation>Umrisse</translation>
    </message>
</context>
<context>
    <name>cw::SalvageDialog</name>
    <message>
        <source>how many there were cannot be told</source>
        <translation>wie viele es waren, ist nicht zu sagen</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be understood</source>
        <translation>
            <numerusform>%n war nicht zu verstehen</numerusform>
            <numerusform>%n waren nicht zu verstehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: whom they belong to is lost</source>
        <translation>
            <numerusform>%n weggelassen: zu wem es gehört, ist verloren</numerusform>
            <numerusform>%n weggelassen: zu wem sie gehören, ist verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer name somebody who is lost</source>
        <translation>
            <numerusform>%n nennt jemanden nicht mehr, der verloren ist</numerusform>
            <numerusform>%n nennen jemanden nicht mehr, der verloren ist</numerusform>
        </translation>
    </message>
    <message>
        <source>some may not be as they were</source>
        <translation>manche sind vielleicht nicht, wie sie waren</translation>
    </message>
    <message>
        <source>What could be read</source>
        <translation>Was zu lesen war</translation>
    </message>
    <message>
        <source>Everything could be read but the history</source>
        <translation>Alles bis auf den Verlauf war zu lesen</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nicht alles war zu lesen</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Saved as a new file, this is a sound network that you can go on with; the damaged file stays as it is. What was done before cannot be undone in it.</source>
        <translation>Noch ist nichts aufbewahrt. Als neue Datei gespeichert ist dies ein heiles Netzwerk, mit dem Sie weiterarbeiten können; die beschädigte Datei bleibt, wie sie ist. Was zuvor getan wurde, lässt sich darin nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how many, why</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cw::ScaleFields</name>
    <message>
        <source>The scale must end above where it begins.</source>
        <translation>Die Skala muss höher enden, als sie beginnt.</translation>
    </message>
    <message>
        <source>The middle must lie between the two ends.</source>
        <translation>Die Mitte muss zwischen den beiden Enden liegen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Empty: as the values that are there need it</source>
        <translation>Leer: so, wie es die vorhandenen Werte brauchen</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like %2.</source>
        <translation>„%1“ ist kein Datum; geschrieben wird es so: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number that can be used here.</source>
        <translation>„%1“ ist keine Zahl, die hier gelten kann.</translation>
    </message>
</context>
<context>
    <name>cw::ScenarioModel</name>
    <message>
        <source>Looking at what would be</source>
        <translation>Ansehen, was wäre</translation>
    </message>
</context>
<context>
    <name>cw::ScenarioResult</name>
    <message>
        <source>What would become of the network</source>
        <translation>Was aus dem Netzwerk würde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Select them: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>pieces of the network</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Who would be cut off</source>
        <translation>Wer abgeschnitten wäre</translation>
    </message>
    <message>
        <source>Who would be newly joined</source>
        <translation>Wer neu verbunden wäre</translation>
    </message>
    <message>
        <source>These ties would mend most of it:</source>
        <translation>Diese Beziehungen würden das meiste davon heilen:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the scenario: %1</source>
        <translation>Zum Szenario hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>cw::ScenarioSteps</name>
    <message>
        <source>What might happen</source>
        <translation>Was geschehen könnte</translation>
    </message>
    <message>
        <source>Try out what might happen. Nothing of it happens to your network: it is a copy that goes when you close the window.</source>
        <translation>Probier aus, was geschehen könnte. Deinem Netzwerk geschieht nichts davon: Es ist eine Kopie, die mit dem Schließen des Fensters vergeht.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Somebody leaves…</source>
        <translation>Jemand geht …</translation>
    </message>
    <message>
        <source>A tie ends…</source>
        <translation>Eine Beziehung endet …</translation>
    </message>
    <message>
        <source>Introduce two…</source>
        <translation>Zwei bekannt machen …</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Jemanden einladen …</translation>
    </message>
    <message>
        <source>Who leaves?</source>
        <translation>Wer geht?</translation>
    </message>
    <message>
        <source>Whose tie ends?</source>
        <translation>Wessen Beziehung endet?</translation>
    </message>
    <message>
        <source>Which tie of %1 ends? The one with …</source>
        <translation>Welche Beziehung von %1 endet? Die mit …</translation>
    </message>
    <message>
        <source>Who is introduced?</source>
        <translation>Wer wird bekannt gemacht?</translation>
    </message>
    <message>
        <source>Introduce %1 to …</source>
        <translation>%1 bekannt machen mit …</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>cw::ScopeBar</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n Schritt</numerusform>
            <numerusform>%1, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Members who are archived or have left are shown</source>
        <translation>Archivierte und ausgeschiedene Mitglieder werden gezeigt</translation>
    </message>
    <message>
        <source>Hide archived</source>
        <translation>Archivierte verbergen</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <source>The filter waits for its measures …</source>
        <translation>Der Filter wartet auf seine Kennzahlen …</translation>
    </message>
    <message>
        <source>Measures are being computed …</source>
        <translation>Kennzahlen werden berechnet …</translation>
    </message>
</context>
<context>
    <name>cw::SelectionSummary</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s) among them</source>
        <translation>
            <numerusform>%n Beziehung untereinander</numerusform>
            <numerusform>%n Beziehungen untereinander</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of all that could be.</source>
        <translation>%1, %2 von allen möglichen.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) selected</source>
        <translation>
            <numerusform>%n Mitglied ausgewählt</numerusform>
            <numerusform>%n Mitglieder ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s) selected</source>
        <translation>
            <numerusform>%n Beziehung ausgewählt</numerusform>
            <numerusform>%n Beziehungen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Counts from the next start of Commonweave.</source>
        <translation>Gilt ab dem nächsten Start von Commonweave.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Remember which networks were open</source>
        <translation>Merken, welche Netzwerke offen waren</translation>
    </message>
    <message>
        <source>Names and places of files, on this machine only. Switching it off forgets them.</source>
        <translation>Namen und Orte von Dateien, nur auf diesem Rechner. Ausschalten vergisst sie.</translation>
    </message>
    <message>
        <source>Answers are shown from so many people on</source>
        <translation>Antworten sind ab so vielen Menschen zu sehen</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Kleinste Gruppe</translation>
    </message>
    <message>
        <source>What fewer people answered when they were asked for a pulse is not shown, because it could tell who said what.</source>
        <translation>Was weniger Menschen bei einem Stimmungsbild geantwortet haben, wird nicht gezeigt, denn es könnte verraten, wer was gesagt hat.</translation>
    </message>
</context>
<context>
    <name>cw::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <comment>a key</comment>
        <translation>%1 auf der Karte</translation>
    </message>
</context>
<context>
    <name>cw::SnapshotCard</name>
    <message>
        <source>Keep a snapshot</source>
        <translation>Schnappschuss aufheben</translation>
    </message>
    <message>
        <source>Keep today&apos;s numbers with the rule and what they rest on, to compare with later</source>
        <translation>Die heutigen Zahlen mit der Regel und dem, worauf sie beruhen, für spätere Vergleiche aufheben</translation>
    </message>
    <message>
        <source>Since the last snapshot</source>
        <translation>Seit dem letzten Schnappschuss</translation>
    </message>
    <message>
        <source>Nothing has been kept yet. Keep a snapshot at the end of each quarter, and you see here what became of the network since.</source>
        <translation>Noch ist nichts aufgehoben. Mit einem Schnappschuss am Ende jedes Quartals ist hier zu sehen, was seitdem aus dem Netzwerk geworden ist.</translation>
    </message>
    <message>
        <source>Since the snapshot “%1”</source>
        <translation>Seit dem Schnappschuss „%1“</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Kept the snapshot “%1”.</source>
        <translation>Schnappschuss „%1“ aufgehoben.</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Zahl für Zahl</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>Zwei Tage vergleichen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Write these numbers as a page to read, print and pass on</source>
        <translation>Diese Zahlen als Seiten schreiben, zum Lesen, Drucken und Weitergeben</translation>
    </message>
</context>
<context>
    <name>cw::SpreadModel</name>
    <message>
        <source>Looking at how word would travel</source>
        <translation>Es wird angesehen, wie weit eine Nachricht käme</translation>
    </message>
</context>
<context>
    <name>cw::SpreadPage</name>
    <message>
        <source>Back to all panels (Esc)</source>
        <translation>Zurück zu allen Karten (Esc)</translation>
    </message>
    <message>
        <source>How far word would travel</source>
        <translation>Wie weit eine Nachricht käme</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Light up those in the list that is open</source>
        <translation>Die aus der offenen Liste hervorheben</translation>
    </message>
    <message>
        <source>Who hears of it last</source>
        <translation>Wer es zuletzt erfährt</translation>
    </message>
    <message>
        <source>Who would carry it furthest</source>
        <translation>Wer sie am weitesten trüge</translation>
    </message>
    <message>
        <source>Stopped. What stands here is from before.</source>
        <translation>Angehalten. Was hier steht, ist von vorher.</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wird angesehen …</translation>
    </message>
</context>
<context>
    <name>cw::SpreadPeopleModel</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Hears of it</source>
        <translation>Erfährt es</translation>
    </message>
    <message>
        <source>After steps</source>
        <translation>Nach Schritten</translation>
    </message>
    <message>
        <source>Would hear of it</source>
        <translation>Erführe es</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Reached in the end</source>
        <translation>Am Ende erreicht</translation>
    </message>
    <message>
        <source>Would begin</source>
        <translation>Würde beginnen</translation>
    </message>
    <message>
        <source>Would be reached</source>
        <translation>Würden erreicht</translation>
    </message>
</context>
<context>
    <name>cw::SpreadQuestion</name>
    <message>
        <source>How word is to travel</source>
        <translation>Wie die Nachricht sich verbreiten soll</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Wer beginnt</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Somebody…</source>
        <translation>Jemand …</translation>
    </message>
    <message>
        <source>Those selected</source>
        <translation>Die Ausgewählten</translation>
    </message>
    <message>
        <source>Whoever is selected on the map or in the table begins</source>
        <translation>Es beginnt, wer auf der Karte oder in der Tabelle ausgewählt ist</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>Die Besten</translation>
    </message>
    <message>
        <source>Those begin as well who carry word furthest</source>
        <translation>Es beginnen auch die, welche die Nachricht am weitesten tragen</translation>
    </message>
    <message>
        <source>Who begins?</source>
        <translation>Wer beginnt?</translation>
    </message>
    <message>
        <source>How easily word passes</source>
        <translation>Wie leicht eine Nachricht weitergeht</translation>
    </message>
    <message>
        <source>You set this; nothing is published for networks like yours. It serves to compare who begins, and before with after. It is no forecast.</source>
        <translation>Das legen Sie fest; für Netzwerke wie Ihres ist nichts veröffentlicht. Es dient dazu, zu vergleichen, wer beginnt, und vorher mit nachher. Eine Vorhersage ist es nicht.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zuerst</translation>
    </message>
    <message>
        <source>All chances as they were before you moved one</source>
        <translation>Alle Chancen so, wie sie waren, bevor Sie eine geändert haben</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>How many of the best to find</source>
        <translation>Wie viele der Besten gesucht werden</translation>
    </message>
    <message>
        <source>Find the best</source>
        <translation>Die Besten finden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>your scenario (%n step(s))</source>
        <translation>
            <numerusform>Ihrem Szenario (%n Schritt)</numerusform>
            <numerusform>Ihrem Szenario (%n Schritte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>introductions under way (%n)</source>
        <translation>
            <numerusform>laufenden Vorstellungen (%n)</numerusform>
            <numerusform>laufenden Vorstellungen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not begin: %1</source>
        <translation>Beginnt nicht: %1</translation>
    </message>
</context>
<context>
    <name>cw::StartPulseDialog</name>
    <message>
        <source>Ask for a pulse</source>
        <translation>Stimmungsbild erfragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Pulse of %1</source>
        <comment>a day</comment>
        <translation>Stimmungsbild vom %1</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>All people (%1)</source>
        <translation>Alle Menschen (%1)</translation>
    </message>
    <message>
        <source>Organisations and groups too (%1)</source>
        <translation>Auch Organisationen und Gruppen (%1)</translation>
    </message>
    <message>
        <source>Only who is selected (%1)</source>
        <translation>Nur die Ausgewählten (%1)</translation>
    </message>
    <message>
        <source>Not noted: nobody then knows how many were asked</source>
        <translation>Nicht notiert: Dann weiß niemand, wie viele gefragt wurden</translation>
    </message>
    <message>
        <source>Who only wants to look on is left in peace</source>
        <translation>Wer nur zuschauen will, wird in Ruhe gelassen</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen an</translation>
    </message>
    <message>
        <source>Nobody signs</source>
        <translation>Niemand unterschreibt</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>An&amp;swers</source>
        <translation>A&amp;ntworten</translation>
    </message>
    <message>
        <source>Nobody can tell who said what, and who has answered is not kept either.</source>
        <translation>Niemand kann erkennen, wer was gesagt hat, und auch wer geantwortet hat, wird nicht festgehalten.</translation>
    </message>
    <message>
        <source>Answers are kept with their names, so you see who is still to be asked. They are shown only added up, never one by one.</source>
        <translation>Antworten werden mit Namen aufbewahrt, so sehen Sie, wer noch zu fragen ist. Gezeigt werden sie nur zusammengezählt, nie einzeln.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Double-click a suggested question, or press F2, to put it in your own words.</source>
        <translation>Mit einem Doppelklick oder F2 geben Sie einer vorgeschlagenen Frage Ihre eigenen Worte.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>A question of your own, answered from 1 to 5</source>
        <translation>Eine eigene Frage, beantwortet von 1 bis 5</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Say what to ask.</source>
        <translation>Sagen Sie, was zu fragen ist.</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>Geben Sie der Runde einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Choose at least one question.</source>
        <translation>Wählen Sie mindestens eine Frage.</translation>
    </message>
    <message>
        <source>A question has no words.</source>
        <translation>Eine Frage hat keine Worte.</translation>
    </message>
    <message>
        <source>&amp;Name of the round</source>
        <translation>Name der &amp;Runde</translation>
    </message>
</context>
<context>
    <name>cw::StrandEditor</name>
    <message>
        <source>Kind of strand</source>
        <translation>Art des Strangs</translation>
    </message>
    <message>
        <source>what they do</source>
        <translation>was sie tun</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Remove this strand</source>
        <translation>Diesen Strang entfernen</translation>
    </message>
</context>
<context>
    <name>cw::StrandsSection</name>
    <message>
        <source>Strands</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Add a strand</source>
        <translation>Strang hinzufügen</translation>
    </message>
    <message>
        <source>What runs between them: shares information, funds, mentors …</source>
        <translation>Was zwischen ihnen läuft: teilt Wissen, fördert, begleitet …</translation>
    </message>
</context>
<context>
    <name>cw::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n member(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Mitglied</numerusform>
            <numerusform>Schlagwörter von %n Mitgliedern</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag, Enter adds it</source>
        <translation>Neues Schlagwort, Enter fügt es hinzu</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation>Überall entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Vereinen mit</translation>
    </message>
    <message>
        <source>Whatever has this tag gets the other, and this one goes</source>
        <translation>Alles mit diesem Schlagwort bekommt das andere, und dieses verschwindet</translation>
    </message>
    <message>
        <source>Remove unused</source>
        <translation>Unbenutzte entfernen</translation>
    </message>
    <message>
        <source>Takes out all tags that nothing has</source>
        <translation>Entfernt alle Schlagwörter, die nichts trägt</translation>
    </message>
</context>
<context>
    <name>cw::TaskRow</name>
    <message>
        <source>%1, %2</source>
        <comment>whom, how late</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do: about whom</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cw::TeamDialog</name>
    <message>
        <source>Who is in</source>
        <translation>Wer ist dabei</translation>
    </message>
    <message>
        <source>Ask them first, and tick who has said yes.</source>
        <translation>Zuerst fragen, dann ankreuzen, wer zugesagt hat.</translation>
    </message>
    <message>
        <source>Something small, soon</source>
        <translation>Etwas Kleines, bald</translation>
    </message>
    <message>
        <source>They &amp;begin with</source>
        <translation>Sie &amp;beginnen mit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>cw::TiesModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>the two members of a tie</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>depth not known</source>
        <translation>Tiefe nicht bekannt</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
</context>
<context>
    <name>cw::TimeBar</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The map as of a day; what has no date is always shown</source>
        <translation>Die Karte an einem Tag; was kein Datum hat, wird immer gezeigt</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Vergleichstag</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show what became of relationships between two days</source>
        <translation>Zeigen, was zwischen zwei Tagen aus Beziehungen wurde</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deepened</source>
        <translation>
            <numerusform>%n vertieft</numerusform>
            <numerusform>%n vertieft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faded</source>
        <translation>
            <numerusform>%n verblasst</numerusform>
            <numerusform>%n verblasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n vergangen</numerusform>
            <numerusform>%n vergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n wie zuvor</numerusform>
            <numerusform>%n wie zuvor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::Toast</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>cw::TodayPage</name>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Introduce</source>
        <translation>Vorstellen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Not now: in a month</source>
        <translation>Nicht jetzt: in einem Monat</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Schon geschehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why pieces of advice are held back, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Held back: %1.</source>
        <translation>Zurückgehalten: %1.</translation>
    </message>
    <message>
        <source>You might</source>
        <translation>Man könnte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>Be in touch</source>
        <translation>Sich melden</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Left in peace until %1.</source>
        <translation>In Ruhe gelassen bis %1.</translation>
    </message>
    <message>
        <source>Wake</source>
        <translation>Wecken</translation>
    </message>
    <message>
        <source>Ready to introduce</source>
        <translation>Bereit zum Vorstellen</translation>
    </message>
    <message>
        <source>Both said yes.</source>
        <translation>Beide haben Ja gesagt.</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <source>Being introduced</source>
        <translation>Auf dem Weg zueinander</translation>
    </message>
    <message>
        <source>Introduced %1.</source>
        <translation>Vorgestellt: %1.</translation>
    </message>
    <message>
        <source>Ask again?</source>
        <translation>Noch einmal fragen?</translation>
    </message>
    <message>
        <source>Ask how it went</source>
        <translation>Fragen, wie es ging</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Needed soon</source>
        <translation>Bald gebraucht</translation>
    </message>
    <message>
        <source>What is to be done today</source>
        <translation>Was heute zu tun ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message numerus="yes">
        <source>You follow %n more tie(s), and none of them is due yet.</source>
        <translation>
            <numerusform>Du verfolgst %n weitere Beziehung, und sie ist noch nicht fällig.</numerusform>
            <numerusform>Du verfolgst %n weitere Beziehungen, und keine davon ist schon fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n tie(s) nobody noted a contact or since when the two know each other, so nothing says when they are due.</source>
        <translation>
            <numerusform>Bei %n Beziehung hat niemand einen Kontakt notiert oder seit wann die beiden sich kennen; so sagt nichts, wann sie fällig ist.</numerusform>
            <numerusform>Bei %n Beziehungen hat niemand einen Kontakt notiert oder seit wann die beiden sich kennen; so sagt nichts, wann sie fällig sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the first</source>
        <translation>Nur die ersten zeigen</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>Was daraus wurde …</translation>
    </message>
    <message>
        <source>More to note…</source>
        <translation>Mehr festhalten…</translation>
    </message>
    <message>
        <source>Say how often you mean to be in touch, and ties stand here when their time comes.</source>
        <translation>Sagen Sie, wie oft Sie in Verbindung sein wollen, und Beziehungen stehen hier, wenn ihre Zeit kommt.</translation>
    </message>
    <message>
        <source>How often to be in touch…</source>
        <translation>Wie oft in Verbindung …</translation>
    </message>
    <message>
        <source>Follow-ups to a calendar…</source>
        <translation>Anstehendes in einen Kalender …</translation>
    </message>
    <message>
        <source>Saves what is ahead as to-dos that calendars read (.ics). Save and import it again, and they are brought up to date.</source>
        <translation>Speichert, was ansteht, als Aufgaben, die Kalender lesen (.ics). Speichere und importiere es erneut, und sie sind auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Who is in…</source>
        <translation>Wer ist dabei…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two members</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Warum hier?</translation>
    </message>
</context>
<context>
    <name>cw::ViewChip</name>
    <message>
        <source>changed since it was saved</source>
        <translation>seit dem Speichern geändert</translation>
    </message>
</context>
<context>
    <name>cw::ViewStrip</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save the changes to this view</source>
        <translation>Änderungen an dieser Ansicht speichern</translation>
    </message>
    <message>
        <source>Save how the map looks now as a new view</source>
        <translation>Die Karte, wie sie jetzt aussieht, als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>Show the views to a room (full screen)</source>
        <translation>Die Ansichten einem Raum zeigen (ganzer Bildschirm)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: the map of %2</source>
        <comment>a view and its day</comment>
        <translation>%1: die Karte vom %2</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
</context>
<context>
    <name>cw::ViewsPanel</name>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Views over time</source>
        <translation>Sichten über die Zeit</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>Sicht hinzufügen</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>Wie %1 es sieht</translation>
    </message>
    <message>
        <source>Trust of %1 (private)</source>
        <translation>Vertrauen von %1 (privat)</translation>
    </message>
    <message>
        <source>Trust observed (private)</source>
        <translation>Vertrauen, beobachtet (privat)</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>gewünscht: %1</translation>
    </message>
    <message>
        <source>trust: %1</source>
        <translation>Vertrauen: %1</translation>
    </message>
    <message>
        <source>importance: %1</source>
        <translation>Wichtigkeit: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Remove: it was a mistake</source>
        <translation>Entfernen: es war ein Irrtum</translation>
    </message>
</context>
<context>
    <name>cw::WeaveModel</name>
    <message>
        <source>Looking what is to be done</source>
        <translation>Nachsehen, was zu tun ist</translation>
    </message>
    <message>
        <source>Thinking about who should meet</source>
        <translation>Überlegen, wer sich kennenlernen sollte</translation>
    </message>
</context>
<context>
    <name>cw::WeaveView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the day, how much is to be done</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do.</source>
        <translation>
            <numerusform>%n Sache zu tun.</numerusform>
            <numerusform>%n Sachen zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quiet day.</source>
        <translation>Ein ruhiger Tag.</translation>
    </message>
    <message>
        <source>Pages of weaving</source>
        <translation>Seiten des Webens</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Offers and needs</source>
        <translation>Angebot und Bedarf</translation>
    </message>
    <message>
        <source>Save follow-ups for a calendar</source>
        <translation>Anstehendes für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Anstehendes</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Writing the calendar</source>
        <translation>Der Kalender wird geschrieben</translation>
    </message>
    <message>
        <source>The follow-ups are saved. Import the file into your calendar.</source>
        <translation>Das Anstehende ist gespeichert. Importiere die Datei in deinen Kalender.</translation>
    </message>
    <message>
        <source>Nothing is ahead that a calendar could hold.</source>
        <translation>Es steht nichts an, was ein Kalender aufnehmen könnte.</translation>
    </message>
</context>
<context>
    <name>cw::WelcomePage</name>
    <message>
        <source>Open before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Weave your network</source>
        <translation>Das Netzwerk weben</translation>
    </message>
    <message>
        <source>See who is connected and who should meet. One file, and it is yours.</source>
        <translation>Sehen, wer verbunden ist und wer sich treffen sollte. Eine Datei, und sie gehört ganz Ihnen.</translation>
    </message>
    <message>
        <source>Bring your spreadsheet</source>
        <translation>Tabelle mitbringen</translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation>Erstes Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>not there any more: %1</source>
        <translation>nicht mehr da: %1</translation>
    </message>
</context>
<context>
    <name>cw::WhatIfPage</name>
    <message>
        <source>Back to all panels (Esc)</source>
        <translation>Zurück zu allen Karten (Esc)</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Stopped. What stands here is from before.</source>
        <translation>Angehalten. Was hier steht, ist von vorher.</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Say what might happen: who leaves, which tie ends, who is introduced or invited. Here you see what would become of the network.</source>
        <translation>Sag, was geschehen könnte: wer geht, welche Beziehung endet, wer bekannt gemacht oder eingeladen wird. Hier siehst du, was aus dem Netzwerk würde.</translation>
    </message>
</context>
<context>
    <name>cw::WhatIfPanel</name>
    <message>
        <source>Without %1</source>
        <comment>members</comment>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at what would be</source>
        <translation>Was wäre, wird angesehen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Try more…</source>
        <translation>Mehr ausprobieren …</translation>
    </message>
    <message>
        <source>Put a scenario together, beginning with this</source>
        <translation>Ein Szenario zusammenstellen, das hiermit beginnt</translation>
    </message>
</context>
</TS>
