<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AdviceText</name>
    <message numerus="yes">
        <source>%1 joined %2 and has %n tie(s): %3.</source>
        <translation>
            <numerusform>%1 joined %2 and has one tie, to %3.</numerusform>
            <numerusform>%1 joined %2 and has %n ties, to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tie(s): %2.</source>
        <translation>
            <numerusform>%1 has one tie, to %2.</numerusform>
            <numerusform>%1 has %n ties, to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in the core, with %n tie(s) and room for one more.</source>
        <translation>
            <numerusform>%1 is in the core, with one tie and room for one more.</numerusform>
            <numerusform>%1 is in the core, with %n ties and room for one more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is at home here, with %n tie(s) and room for one more.</source>
        <translation>
            <numerusform>%1 is at home here, with one tie and room for one more.</numerusform>
            <numerusform>%1 is at home here, with %n ties and room for one more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between %1 and %2 there are only %n tie(s), kept up by %3.</source>
        <translation>
            <numerusform>Between %1 and %2 there is only one tie, kept up by %3.</numerusform>
            <numerusform>Between %1 and %2 there are only %n ties, kept up by %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are %n step(s) apart.</source>
        <translation>
            <numerusform>They are one step apart.</numerusform>
            <numerusform>They are %n steps apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are to be in touch every %n day(s).</source>
        <translation>
            <numerusform>They are to be in touch every day.</numerusform>
            <numerusform>They are to be in touch every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They used to be in touch about every %n day(s).</source>
        <translation>
            <numerusform>They used to be in touch about every day.</numerusform>
            <numerusform>They used to be in touch about every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n member(s) have no way to the rest: %2.</source>
        <translation>
            <numerusform>Without %1, one member has no way to the rest: %2.</numerusform>
            <numerusform>Without %1, %n members have no way to the rest: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If this tie lapses, %n member(s) lose their only way to the rest: %1.</source>
        <translation>
            <numerusform>If this tie lapses, one member loses its only way to the rest: %1.</numerusform>
            <numerusform>If this tie lapses, %n members lose their only way to the rest: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, then how many more</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n member(s) around %1</source>
        <translation>
            <numerusform>the one around %1</numerusform>
            <numerusform>the %n around %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n member(s) around %1 (mostly %2)</source>
        <translation>
            <numerusform>the one around %1 (mostly %2)</numerusform>
            <numerusform>the %n around %1 (mostly %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are %n step(s) apart now, by way of %1.</source>
        <translation>
            <numerusform>They are %n step apart now, by way of %1.</numerusform>
            <numerusform>They are %n steps apart now, by way of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You mean to be in touch every %n day(s).</source>
        <translation>
            <numerusform>You mean to be in touch every day.</numerusform>
            <numerusform>You mean to be in touch every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You used to be in touch about every %n day(s).</source>
        <translation>
            <numerusform>You used to be in touch about every day.</numerusform>
            <numerusform>You used to be in touch about every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without you, %n member(s) have no way to the rest: %1.</source>
        <translation>
            <numerusform>Without you, one member has no way to the rest: %1.</numerusform>
            <numerusform>Without you, %n members have no way to the rest: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its %1 pairs, %n would be new to each other.</source>
        <translation>
            <numerusform>Of its %1 pairs, one would be new to each other.</numerusform>
            <numerusform>Of its %1 pairs, %n would be new to each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its %1 pairs, %n would be new to each other, across %2 circles.</source>
        <translation>
            <numerusform>Of its %1 pairs, one would be new to each other, across %2 circles.</numerusform>
            <numerusform>Of its %1 pairs, %n would be new to each other, across %2 circles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangementText</name>
    <message numerus="yes">
        <source>Rings around %n member(s)</source>
        <translation>
            <numerusform>Rings around %n member</numerusform>
            <numerusform>Rings around %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not connected</source>
        <translation>
            <numerusform>%n not connected</numerusform>
            <numerusform>%n not connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskText</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>Add %n member(s)</source>
        <translation>
            <numerusform>Add %n member</numerusform>
            <numerusform>Add %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n member(s)</source>
        <translation>
            <numerusform>Change %n member</numerusform>
            <numerusform>Change %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n member(s)</source>
        <translation>
            <numerusform>Archive %n member</numerusform>
            <numerusform>Archive %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n member(s) back</source>
        <translation>
            <numerusform>Bring %n member back</numerusform>
            <numerusform>Bring %n members back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation>
            <numerusform>Remove %n member</numerusform>
            <numerusform>Remove %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n relationship(s)</source>
        <translation>
            <numerusform>Add %n relationship</numerusform>
            <numerusform>Add %n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n relationship(s)</source>
        <translation>
            <numerusform>Change %n relationship</numerusform>
            <numerusform>Change %n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %n relationship(s)</source>
        <translation>
            <numerusform>End %n relationship</numerusform>
            <numerusform>End %n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n relationship(s)</source>
        <translation>
            <numerusform>Remove %n relationship</numerusform>
            <numerusform>Remove %n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assess %n relationship(s)</source>
        <translation>
            <numerusform>Assess %n relationship</numerusform>
            <numerusform>Assess %n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n strand(s)</source>
        <translation>
            <numerusform>Add %n strand</numerusform>
            <numerusform>Add %n strands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n strand(s)</source>
        <translation>
            <numerusform>Change %n strand</numerusform>
            <numerusform>Change %n strands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n strand(s)</source>
        <translation>
            <numerusform>Remove %n strand</numerusform>
            <numerusform>Remove %n strands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n affiliation(s)</source>
        <translation>
            <numerusform>Add %n affiliation</numerusform>
            <numerusform>Add %n affiliations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n member(s)</source>
        <translation>
            <numerusform>Move %n member</numerusform>
            <numerusform>Move %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n member(s)</source>
        <translation>
            <numerusform>Pin %n member</numerusform>
            <numerusform>Pin %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n member(s)</source>
        <translation>
            <numerusform>Unpin %n member</numerusform>
            <numerusform>Unpin %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy %n member(s)</source>
        <translation>
            <numerusform>Tidy %n member</numerusform>
            <numerusform>Tidy %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>Remove %n tag</numerusform>
            <numerusform>Remove %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n snapshot(s)</source>
        <translation>
            <numerusform>Remove %n snapshot</numerusform>
            <numerusform>Remove %n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n question(s)</source>
        <translation>
            <numerusform>Remove %n question</numerusform>
            <numerusform>Remove %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pulse(s)</source>
        <translation>
            <numerusform>Remove %n pulse</numerusform>
            <numerusform>Remove %n pulses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <comment>what, how often</comment>
        <translation>
            <numerusform>%1 (once)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) still to come</source>
        <translation>
            <numerusform>%n event still to come</numerusform>
            <numerusform>%n events still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled event(s)</source>
        <translation>
            <numerusform>%n cancelled event</numerusform>
            <numerusform>%n cancelled events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) with fewer than two people</source>
        <translation>
            <numerusform>%n event with fewer than two people</numerusform>
            <numerusform>%n events with fewer than two people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the repetitions of %n event(s)</source>
        <translation>
            <numerusform>the repetitions of %n event</numerusform>
            <numerusform>the repetitions of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of somebody with themselves</source>
        <translation>
            <numerusform>%n number of somebody with themselves</numerusform>
            <numerusform>%n numbers of somebody with themselves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message numerus="yes">
        <source>Affiliations: %n new</source>
        <translation>
            <numerusform>Affiliations: %n new</numerusform>
            <numerusform>Affiliations: %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contacts: %n new</source>
        <translation>
            <numerusform>Contacts: %n new</numerusform>
            <numerusform>Contacts: %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftBehindText</name>
    <message numerus="yes">
        <source>Private, so it stays here: %1 (%n row(s)).</source>
        <translation>
            <numerusform>Private, so it stays here: %1 (%n row).</numerusform>
            <numerusform>Private, so it stays here: %1 (%n rows).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The format has no place for it: %1 (%n row(s)).</source>
        <translation>
            <numerusform>The format has no place for it: %1 (%n row).</numerusform>
            <numerusform>The format has no place for it: %1 (%n rows).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterContents</name>
    <message numerus="yes">
        <source>You have ties to %n member(s).</source>
        <translation>
            <numerusform>You have a tie to %n member.</numerusform>
            <numerusform>You have ties to %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, then how many more</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>circles</comment>
        <translation>
            <numerusform>and %n more circle</numerusform>
            <numerusform>and %n more circles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) you might like to meet</source>
        <translation>
            <numerusform>%n person you might like to meet</numerusform>
            <numerusform>%n people you might like to meet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides have told us of %n of them.</source>
        <translation>
            <numerusform>Both sides have told us of %n of them.</numerusform>
            <numerusform>Both sides have told us of %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what you have told us of %n of them, a typical one is “%1” (depth %2 of 5).</source>
        <translation>
            <numerusform>By what you have told us of %n of them, a typical one is “%1” (depth %2 of 5).</numerusform>
            <numerusform>By what you have told us of %n of them, a typical one is “%1” (depth %2 of 5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Those you know form %n circles that have no tie to each other. You know them all:</source>
        <translation>
            <numerusform>Those you know form %n circle. You know them all:</numerusform>
            <numerusform>Those you know form %n circles that have no tie to each other. You know them all:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>Once the %n best tied have left, fewer than half of all members hang together; if chance decides who leaves, it takes %1.</source>
        <translation>
            <numerusform>Once the %n best tied has left, fewer than half of all members hang together; if chance decides who leaves, it takes %1.</numerusform>
            <numerusform>Once the %n best tied have left, fewer than half of all members hang together; if chance decides who leaves, it takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those through whom most runs, %n are enough.</source>
        <translation>
            <numerusform>Of those through whom most runs, %n is enough.</numerusform>
            <numerusform>Of those through whom most runs, %n are enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message numerus="yes">
        <source>%n members count because nothing says since when they are there.</source>
        <translation>
            <numerusform>%n member counts because nothing says since when they are there.</numerusform>
            <numerusform>%n members count because nothing says since when they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships count because nothing says since when they are there.</source>
        <translation>
            <numerusform>%n relationship counts because nothing says since when it is there.</numerusform>
            <numerusform>%n relationships count because nothing says since when they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships are left out because nobody knows how deep they are.</source>
        <translation>
            <numerusform>%n relationship is left out because nobody knows how deep it is.</numerusform>
            <numerusform>%n relationships are left out because nobody knows how deep they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distances and betweenness are estimated from %n members; of 100 values 95 lie within their error. --exact measures them all.</source>
        <translation>
            <numerusform>Distances and betweenness are estimated from %n member; of 100 values 95 lie within their error. --exact measures them all.</numerusform>
            <numerusform>Distances and betweenness are estimated from %n members; of 100 values 95 lie within their error. --exact measures them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message numerus="yes">
        <source>%n introduction(s) begun, %1.</source>
        <translation>
            <numerusform>%n introduction begun, %1.</numerusform>
            <numerusform>%n introductions begun, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n made</numerusform>
            <numerusform>%n made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended with a no.</source>
        <translation>
            <numerusform>%n ended with a no.</numerusform>
            <numerusform>%n ended with a no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been introduced most often: %n time(s).</source>
        <translation>
            <numerusform>%1 has been introduced most often: %n time.</numerusform>
            <numerusform>%1 has been introduced most often: %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have never been introduced to anybody.</source>
        <translation>
            <numerusform>%n member has never been introduced to anybody.</numerusform>
            <numerusform>%n members have never been introduced to anybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %2 of %n introduction(s).</source>
        <translation>
            <numerusform>%1 made %2 of %n introduction.</numerusform>
            <numerusform>%1 made %2 of %n introductions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelSentence</name>
    <message numerus="yes">
        <source>None of the %n member(s) has a tie yet.</source>
        <translation>
            <numerusform>%n member has no tie yet.</numerusform>
            <numerusform>None of the %n members has a tie yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n members hang together; %1 has most ties, %2.</source>
        <translation>
            <numerusform>All %n members hang together; %1 has most ties, %2.</numerusform>
            <numerusform>All %n members hang together; %1 has most ties, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand apart from the other %1: %2.</source>
        <translation>
            <numerusform>%n member stands apart from the other %1: %2.</numerusform>
            <numerusform>%n members stand apart from the other %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hang on %1 alone: %2.</source>
        <translation>
            <numerusform>%n member hangs on %1 alone: %2.</numerusform>
            <numerusform>%n members hang on %1 alone: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two members are %1 steps apart on average; the farthest are %2 and %3, with %n step(s) between them.</source>
        <translation>
            <numerusform>Two members are %1 steps apart on average; the farthest are %2 and %3, with %n step between them.</numerusform>
            <numerusform>Two members are %1 steps apart on average; the farthest are %2 and %3, with %n steps between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All who have ties are one circle of %n, with %1 in its middle.</source>
        <translation>
            <numerusform>All who have ties are one circle of %n, with %1 in its middle.</numerusform>
            <numerusform>All who have ties are one circle of %n, with %1 in its middle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n circles; the largest are around %1.</source>
        <translation>
            <numerusform>There is %n circle, around %1.</numerusform>
            <numerusform>There are %n circles; the largest are around %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of none of the %n tie(s) is the depth known yet.</source>
        <translation>
            <numerusform>Of %n tie the depth is not known yet.</numerusform>
            <numerusform>Of none of the %n ties is the depth known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n tie(s) whose depth is known, none goes as deep as working together.</source>
        <translation>
            <numerusform>%n tie whose depth is known does not go as deep as working together.</numerusform>
            <numerusform>Of the %n ties whose depth is known, none goes as deep as working together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n member(s) said whom they trust. What fewer than %1 say is not shown, so that nobody can be told from it.</source>
        <translation>
            <numerusform>Only %n member said whom they trust. What fewer than %1 say is not shown, so that nobody can be told from it.</numerusform>
            <numerusform>Only %n members said whom they trust. What fewer than %1 say is not shown, so that nobody can be told from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides speak of each of the %n pair(s).</source>
        <translation>
            <numerusform>Both sides speak of %n pair.</numerusform>
            <numerusform>Both sides speak of each of the %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ties between “%1” and “%2” are those of %3.</source>
        <translation>
            <numerusform>All %n ties between “%1” and “%2” are those of %3.</numerusform>
            <numerusform>All %n ties between “%1” and “%2” are those of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody reaches other groups as often as %1, with %n tie(s).</source>
        <translation>
            <numerusform>Nobody reaches other groups as often as %1, with %n tie.</numerusform>
            <numerusform>Nobody reaches other groups as often as %1, with %n ties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was noted in the last 90 days; %n contact(s) in the 90 before.</source>
        <translation>
            <numerusform>Nothing was noted in the last 90 days; %n contact in the 90 before.</numerusform>
            <numerusform>Nothing was noted in the last 90 days; %n contacts in the 90 before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) began in a year, %1 of them between two circles. %2 made most, %3.</source>
        <translation>
            <numerusform>%n tie began in a year, %1 of them between two circles. %2 made most, %3.</numerusform>
            <numerusform>%n ties began in a year, %1 of them between two circles. %2 made most, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tie(s) are as they were a year ago.</source>
        <translation>
            <numerusform>%n tie is as it was a year ago.</numerusform>
            <numerusform>All %n ties are as they were a year ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the newcomers have fewer than two ties: %1.</source>
        <translation>
            <numerusform>%n of the newcomers has fewer than two ties: %1.</numerusform>
            <numerusform>%n of the newcomers have fewer than two ties: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is known to have come in the last year; %n left.</source>
        <translation>
            <numerusform>Nobody is known to have come in the last year; %n left.</numerusform>
            <numerusform>Nobody is known to have come in the last year; %n left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelText</name>
    <message numerus="yes">
        <source>contact(s) in the last 90 days</source>
        <translation>
            <numerusform>contact in the last 90 days</numerusform>
            <numerusform>contacts in the last 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>member(s) hold half of what runs between others</source>
        <translation>
            <numerusform>member holds half of what runs between others</numerusform>
            <numerusform>members hold half of what runs between others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>member(s) hold others alone</source>
        <translation>
            <numerusform>member holds others alone</numerusform>
            <numerusform>members hold others alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tie(s) began in the last year</source>
        <translation>
            <numerusform>tie began in the last year</numerusform>
            <numerusform>ties began in the last year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>member(s) came in the last year</source>
        <translation>
            <numerusform>member came in the last year</numerusform>
            <numerusform>members came in the last year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deep tie(s)</source>
        <translation>
            <numerusform>%n deep tie</numerusform>
            <numerusform>%n deep ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) open</source>
        <translation>
            <numerusform>%n pair open</numerusform>
            <numerusform>%n pairs open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) across</source>
        <translation>
            <numerusform>%n tie across</numerusform>
            <numerusform>%n ties across</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut off</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n cut off</numerusform>
            <numerusform>%n cut off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>circle of %n</source>
        <translation>
            <numerusform>circle of %n</numerusform>
            <numerusform>circle of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tie(s)</source>
        <translation>
            <numerusform>%n new tie</numerusform>
            <numerusform>%n new ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names, then how many more</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) count on that day because nothing says since when they are there.</source>
        <translation>
            <numerusform>%n member counts on that day because nothing says since when they are there.</numerusform>
            <numerusform>%n members count on that day because nothing says since when they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) count on that day because nothing says since when they exist.</source>
        <translation>
            <numerusform>%n tie counts on that day because nothing says since when it exists.</numerusform>
            <numerusform>%n ties count on that day because nothing says since when they exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) do not count because their depth is not known.</source>
        <translation>
            <numerusform>%n tie does not count because its depth is not known.</numerusform>
            <numerusform>%n ties do not count because their depth is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>member(s) answered</source>
        <translation>
            <numerusform>member answered</numerusform>
            <numerusform>members answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked %n day(s) ago</source>
        <translation>
            <numerusform>asked %n day ago</numerusform>
            <numerusform>asked %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message numerus="yes">
        <source>%1, asked %n time(s) lately</source>
        <translation>
            <numerusform>%1, asked once lately</numerusform>
            <numerusform>%1, asked %n times lately</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseWords</name>
    <message numerus="yes">
        <source>%n member(s) have more ties than anybody in 95 of 100 random networks (hubs).</source>
        <translation>
            <numerusform>%n member has more ties than anybody in 95 of 100 random networks (a hub).</numerusform>
            <numerusform>%n members have more ties than anybody in 95 of 100 random networks (hubs).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PulseWords</name>
    <message numerus="yes">
        <source>“%1” is under way: %n have answered.</source>
        <comment>people</comment>
        <translation>
            <numerusform>“%1” is under way: %n has answered.</numerusform>
            <numerusform>“%1” is under way: %n have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered. At least %1 must, or the answers would tell who gave them.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n answered. At least %1 must, or the answers would tell who gave them.</numerusform>
            <numerusform>%n answered. At least %1 must, or the answers would tell who gave them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who answered, %1 said 4 or 5, %2 said 3, and %3 said 1 or 2.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Of %n who answered, %1 said 4 or 5, %2 said 3, and %3 said 1 or 2.</numerusform>
            <numerusform>Of %n who answered, %1 said 4 or 5, %2 said 3, and %3 said 1 or 2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message numerus="yes">
        <source>%n member(s) would be cut off: %1.</source>
        <translation>
            <numerusform>%n member would be cut off: %1.</numerusform>
            <numerusform>%n members would be cut off: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) would be newly joined to the others: %1.</source>
        <translation>
            <numerusform>%n member would be newly joined to the others: %1.</numerusform>
            <numerusform>%n members would be newly joined to the others: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>what might happen</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message numerus="yes">
        <source>%n by the filter</source>
        <translation>
            <numerusform>%n by the filter</numerusform>
            <numerusform>%n by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outside the focus</source>
        <translation>
            <numerusform>%n outside the focus</numerusform>
            <numerusform>%n outside the focus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there that day</source>
        <translation>
            <numerusform>%n not there that day</numerusform>
            <numerusform>%n not there that day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived or left</source>
        <translation>
            <numerusform>%n archived or left</numerusform>
            <numerusform>%n archived or left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s) hidden</source>
        <translation>
            <numerusform>%n relationship hidden</numerusform>
            <numerusform>%n relationships hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden: %1</source>
        <extracomment>%n members, %1 why: &quot;12 hidden: 9 by the filter, 3 archived or left&quot;.</extracomment>
        <translation>
            <numerusform>%n hidden: %1</numerusform>
            <numerusform>%n hidden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden outside the focus</source>
        <translation>
            <numerusform>%n hidden outside the focus</numerusform>
            <numerusform>%n hidden outside the focus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there that day, hidden</source>
        <translation>
            <numerusform>%n not there that day, hidden</numerusform>
            <numerusform>%n not there that day, hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived or left, hidden</source>
        <translation>
            <numerusform>%n archived or left, hidden</numerusform>
            <numerusform>%n archived or left, hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>The two mean to be in touch every %n day(s).</source>
        <translation>
            <numerusform>The two mean to be in touch every %n day.</numerusform>
            <numerusform>The two mean to be in touch every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for everybody tied to one of them: every %n day(s).</source>
        <translation>
            <numerusform>Set for everybody tied to one of them: every %n day.</numerusform>
            <numerusform>Set for everybody tied to one of them: every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for a tag of theirs: every %n day(s).</source>
        <translation>
            <numerusform>Set for a tag of theirs: every %n day.</numerusform>
            <numerusform>Set for a tag of theirs: every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for ties as deep as this: every %n day(s).</source>
        <translation>
            <numerusform>Set for ties as deep as this: every %n day.</numerusform>
            <numerusform>Set for ties as deep as this: every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) late</source>
        <translation>
            <numerusform>%n month late</numerusform>
            <numerusform>%n months late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnnamedSentence</name>
    <message numerus="yes">
        <source>All %n members hang together; nobody has more ties than %1.</source>
        <translation>
            <numerusform>%n member hangs together; nobody has more ties than %1.</numerusform>
            <numerusform>All %n members hang together; nobody has more ties than %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stand apart from the other %1.</source>
        <translation>
            <numerusform>%n member stands apart from the other %1.</numerusform>
            <numerusform>%n members stand apart from the other %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hang on one other alone.</source>
        <translation>
            <numerusform>%n member hangs on one other alone.</numerusform>
            <numerusform>%n members hang on one other alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two members are %1 steps apart on average; the two farthest from each other have %n step(s) between them.</source>
        <translation>
            <numerusform>Two members are %1 steps apart on average; the two farthest from each other have %n step between them.</numerusform>
            <numerusform>Two members are %1 steps apart on average; the two farthest from each other have %n steps between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All who have ties are one circle of %n.</source>
        <translation>
            <numerusform>All who have ties are one circle of %n.</numerusform>
            <numerusform>All who have ties are one circle of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n circles; the largest has %1 members.</source>
        <translation>
            <numerusform>There is %n circle; it has %1 members.</numerusform>
            <numerusform>There are %n circles; the largest has %1 members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ties between “%1” and “%2” are those of one member.</source>
        <translation>
            <numerusform>The %n tie between “%1” and “%2” is that of one member.</numerusform>
            <numerusform>All %n ties between “%1” and “%2” are those of one member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has more than %n tie(s) into other groups.</source>
        <translation>
            <numerusform>Nobody has more than %n tie into other groups.</numerusform>
            <numerusform>Nobody has more than %n ties into other groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) began in a year, %1 of them between two circles. Nobody made more than %2.</source>
        <translation>
            <numerusform>%n tie began in a year, %1 of them between two circles. Nobody made more than %2.</numerusform>
            <numerusform>%n ties began in a year, %1 of them between two circles. Nobody made more than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the newcomers have fewer than two ties.</source>
        <translation>
            <numerusform>%n of the newcomers has fewer than two ties.</numerusform>
            <numerusform>%n of the newcomers have fewer than two ties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewProblems</name>
    <message numerus="yes">
        <source>%n rule(s) are not understood here.</source>
        <translation>
            <numerusform>%n rule is not understood here.</numerusform>
            <numerusform>%n rules are not understood here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) follow what is no longer there.</source>
        <translation>
            <numerusform>%n rule follows what is no longer there.</numerusform>
            <numerusform>%n rules follow what is no longer there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::BoardPage</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n</source>
        <translation>
            <numerusform>Room for %n</numerusform>
            <numerusform>Room for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the needs were met within %n day(s).</source>
        <translation>
            <numerusform>Half of the needs were met within %n day.</numerusform>
            <numerusform>Half of the needs were met within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::CadencesDialog</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::EraseDialog</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliation(s)</source>
        <translation>
            <numerusform>%n affiliation</numerusform>
            <numerusform>%n affiliations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) on this machine. A new one is made afterwards.</source>
        <translation>
            <numerusform>%n backup on this machine. A new one is made afterwards.</numerusform>
            <numerusform>%n backups on this machine. A new one is made afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of others that mention the name. Change them by hand:</source>
        <translation>
            <numerusform>%n text of others that mentions the name. Change it by hand:</numerusform>
            <numerusform>%n texts of others that mention the name. Change them by hand:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still mention the name:</source>
        <translation>
            <numerusform>%n text still mentions the name:</numerusform>
            <numerusform>%n texts still mention the name:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::FieldDialog</name>
    <message numerus="yes">
        <source>%n value(s) would not fit and would be removed, such as %1. Undo brings them back.</source>
        <translation>
            <numerusform>%n value would not fit and would be removed: %1. Undo brings it back.</numerusform>
            <numerusform>%n values would not fit and would be removed, such as %1. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not on the list; they stay as they are.</source>
        <translation>
            <numerusform>%n value is not on the list; it stays as it is.</numerusform>
            <numerusform>%n values are not on the list; they stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay as they are.</source>
        <translation>
            <numerusform>%n value stays as it is.</numerusform>
            <numerusform>%n values stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and remove %n value(s)</source>
        <translation>
            <numerusform>Save and remove %n value</numerusform>
            <numerusform>Save and remove %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::GraphCanvas</name>
    <message numerus="yes">
        <source>%1, %n member(s)</source>
        <comment>a group with a hull</comment>
        <translation>
            <numerusform>%1, %n member</numerusform>
            <numerusform>%1, %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::ImportPreview</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken as written. The rest is ready.</source>
        <translation>
            <numerusform>%n row cannot be taken as written. The rest is ready.</numerusform>
            <numerusform>%n rows cannot be taken as written. The rest is ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::LetterDialog</name>
    <message numerus="yes">
        <source>Letters to %n member(s)</source>
        <translation>
            <numerusform>Letter to %n member</numerusform>
            <numerusform>Letters to %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n letter(s)…</source>
        <translation>
            <numerusform>Save %n letter…</numerusform>
            <numerusform>Save %n letters…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already.</source>
        <translation>
            <numerusform>%n file of one of these names is in the folder already.</numerusform>
            <numerusform>%n files of these names are in the folder already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved to %1</source>
        <translation>
            <numerusform>%n letter saved to %1</numerusform>
            <numerusform>%n letters saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::LookAhead</name>
    <message numerus="yes">
        <source>Your scenario has %n step(s).</source>
        <translation>
            <numerusform>Your scenario has %n step.</numerusform>
            <numerusform>Your scenario has %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::LossPanel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s)</source>
        <translation>
            <numerusform>%n tie</numerusform>
            <numerusform>%n ties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::MapModel</name>
    <message numerus="yes">
        <source>%1, %2, %n relationship(s)</source>
        <translation>
            <numerusform>%1, %2, %n relationship</numerusform>
            <numerusform>%1, %2, %n relationships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::MembersView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n member(s)</source>
        <translation>
            <numerusform>Archive %n member</numerusform>
            <numerusform>Archive %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n member(s)</source>
        <translation>
            <numerusform>Remove %n member</numerusform>
            <numerusform>Remove %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected: F2 writes a cell, Ctrl+Enter the same in all</source>
        <translation>
            <numerusform>%n selected: F2 writes a cell, Ctrl+Enter the same in all</numerusform>
            <numerusform>%n selected: F2 writes a cell, Ctrl+Enter the same in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::MergeDialog</name>
    <message numerus="yes">
        <source>Make one of %n members</source>
        <translation>
            <numerusform>Make one of %n member</numerusform>
            <numerusform>Make one of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::OutcomesPage</name>
    <message numerus="yes">
        <source>Never introduced: %n member(s)</source>
        <translation>
            <numerusform>Never introduced: %n member</numerusform>
            <numerusform>Never introduced: %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::PathPanel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::ProfileSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::ProgressStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::PulseActions</name>
    <message numerus="yes">
        <source>%n sheet(s) taken.</source>
        <translation>
            <numerusform>%n sheet taken.</numerusform>
            <numerusform>%n sheets taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::PulseSheetDialog</name>
    <message numerus="yes">
        <source>%n answer(s) of 1 to 5 can be taken.</source>
        <translation>
            <numerusform>%n answer of 1 to 5 can be taken.</numerusform>
            <numerusform>%n answers of 1 to 5 can be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these people have answered before; what the sheet says replaces that.</source>
        <translation>
            <numerusform>%n of these people has answered before; what the sheet says replaces that.</numerusform>
            <numerusform>%n of these people have answered before; what the sheet says replaces that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be left out</source>
        <translation>
            <numerusform>%n thing will be left out</numerusform>
            <numerusform>%n things will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are filled in.</source>
        <translation>
            <numerusform>%n row is filled in.</numerusform>
            <numerusform>%n rows are filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::QuickCaptureBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::SalvageDialog</name>
    <message numerus="yes">
        <source>%n could not be understood</source>
        <translation>
            <numerusform>%n could not be understood</numerusform>
            <numerusform>%n could not be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: whom they belong to is lost</source>
        <translation>
            <numerusform>%n left out: whom it belongs to is lost</numerusform>
            <numerusform>%n left out: whom they belong to is lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer name somebody who is lost</source>
        <translation>
            <numerusform>%n no longer names somebody who is lost</numerusform>
            <numerusform>%n no longer name somebody who is lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::ScenarioResult</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>pieces of the network</comment>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::ScopeBar</name>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n step</numerusform>
            <numerusform>%1, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::SelectionSummary</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s) among them</source>
        <translation>
            <numerusform>%n relationship among them</numerusform>
            <numerusform>%n relationships among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) selected</source>
        <translation>
            <numerusform>%n member selected</numerusform>
            <numerusform>%n members selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s) selected</source>
        <translation>
            <numerusform>%n relationship selected</numerusform>
            <numerusform>%n relationships selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::SpreadQuestion</name>
    <message numerus="yes">
        <source>your scenario (%n step(s))</source>
        <translation>
            <numerusform>your scenario (%n step)</numerusform>
            <numerusform>your scenario (%n steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>introductions under way (%n)</source>
        <translation>
            <numerusform>introductions under way (%n)</numerusform>
            <numerusform>introductions under way (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n member(s)</source>
        <translation>
            <numerusform>Tags of %n member</numerusform>
            <numerusform>Tags of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::TimeBar</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deepened</source>
        <translation>
            <numerusform>%n deepened</numerusform>
            <numerusform>%n deepened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faded</source>
        <translation>
            <numerusform>%n faded</numerusform>
            <numerusform>%n faded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::TodayPage</name>
    <message numerus="yes">
        <source>You follow %n more tie(s), and none of them is due yet.</source>
        <translation>
            <numerusform>You follow %n more tie, and it is not due yet.</numerusform>
            <numerusform>You follow %n more ties, and none of them is due yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n tie(s) nobody noted a contact or since when the two know each other, so nothing says when they are due.</source>
        <translation>
            <numerusform>Of %n tie nobody noted a contact or since when the two know each other, so nothing says when it is due.</numerusform>
            <numerusform>Of %n ties nobody noted a contact or since when the two know each other, so nothing says when they are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cw::WeaveView</name>
    <message numerus="yes">
        <source>%n thing(s) to do.</source>
        <translation>
            <numerusform>%n thing to do.</numerusform>
            <numerusform>%n things to do.</numerusform>
        </translation>
    </message>
</context>
</TS>
