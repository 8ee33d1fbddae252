<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Claim</source>
        <translation>Beha&amp;uptung</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Passage</source>
        <translation>&amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A case holds the articles that you check. Drop files, folders or archives anywhere on the window, or press {IMPORT_FILES}. Each original is kept as it came and is never changed.</source>
        <translation>Ein Fall enthält die zu prüfenden Artikel. Dateien, Ordner oder Archive auf das Fenster ziehen oder {IMPORT_FILES} drücken. Jedes Original bleibt unverändert.</translation>
    </message>
    <message>
        <source>A claim is a sentence that can be true or false. {CLAIM} makes one of the selected passage. Here all claims stand, each with its status and how many passages speak for and against it.</source>
        <translation>Eine Behauptung ist ein Satz, der wahr oder falsch sein kann. {CLAIM} macht eine aus der ausgewählten Stelle. Hier stehen alle Behauptungen, jede mit ihrem Status und der Zahl der Stellen, die für und gegen sie sprechen.</translation>
    </message>
    <message>
        <source>About the workbench</source>
        <translation>Über die Workbench</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Angaben zum Artikel…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin a word earlier</source>
        <translation>Ein Wort früher beginnen</translation>
    </message>
    <message>
        <source>Begin a word later</source>
        <translation>Ein Wort später beginnen</translation>
    </message>
    <message>
        <source>Bold caret for reading by keys</source>
        <translation>Deutlicher Textcursor zum Lesen per Tastatur</translation>
    </message>
    <message>
        <source>Bring in articles</source>
        <translation>Artikel einbringen</translation>
    </message>
    <message>
        <source>Ca&amp;se</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>Case settings…</source>
        <translation>Einstellungen des Falls…</translation>
    </message>
    <message>
        <source>Change it to what is asked now</source>
        <translation>Durch die jetzige Anfrage ersetzen</translation>
    </message>
    <message>
        <source>Choose a claim, select a passage, and say how it bears on the claim: {CORROBORATES} corroborates it, {DISPUTES} disputes it, {GIVES_CONTEXT} gives context. A click on a quote leads back to its place in the article.</source>
        <translation>Eine Behauptung wählen, eine Stelle auswählen und sagen, was sie bedeutet: {CORROBORATES} stützt die Behauptung, {DISPUTES} widerspricht ihr, {GIVES_CONTEXT} ordnet sie ein. Ein Klick auf ein Zitat führt zurück an seinen Platz im Artikel.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims and evidence</source>
        <translation>Behauptungen und Belege</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Versionen vergleichen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Corroborates</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Corroborates a claim…</source>
        <translation>Stützt eine Behauptung…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>Behauptung löschen</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Disputes a claim…</source>
        <translation>Widerspricht einer Behauptung…</translation>
    </message>
    <message>
        <source>Edit claim…</source>
        <translation>Behauptung bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the note in the margin</source>
        <translation>Notiz am Rand bearbeiten</translation>
    </message>
    <message>
        <source>End a word earlier</source>
        <translation>Ein Wort früher enden</translation>
    </message>
    <message>
        <source>End a word later</source>
        <translation>Ein Wort später enden</translation>
    </message>
    <message>
        <source>Ends of the highlight</source>
        <translation>Grenzen der Markierung</translation>
    </message>
    <message>
        <source>Favourite tag 1</source>
        <translation>Lieblingsschlagwort 1</translation>
    </message>
    <message>
        <source>Favourite tag 2</source>
        <translation>Lieblingsschlagwort 2</translation>
    </message>
    <message>
        <source>Favourite tag 3</source>
        <translation>Lieblingsschlagwort 3</translation>
    </message>
    <message>
        <source>Favourite tag 4</source>
        <translation>Lieblingsschlagwort 4</translation>
    </message>
    <message>
        <source>Favourite tag 5</source>
        <translation>Lieblingsschlagwort 5</translation>
    </message>
    <message>
        <source>Favourite tag 6</source>
        <translation>Lieblingsschlagwort 6</translation>
    </message>
    <message>
        <source>Favourite tag 7</source>
        <translation>Lieblingsschlagwort 7</translation>
    </message>
    <message>
        <source>Favourite tag 8</source>
        <translation>Lieblingsschlagwort 8</translation>
    </message>
    <message>
        <source>Favourite tag 9</source>
        <translation>Lieblingsschlagwort 9</translation>
    </message>
    <message>
        <source>Favourite tags</source>
        <translation>Lieblingsschlagwörter</translation>
    </message>
    <message>
        <source>File formats…</source>
        <translation>Dateiformate…</translation>
    </message>
    <message>
        <source>Find in the article…</source>
        <translation>Im Artikel suchen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Give a verdict</source>
        <translation>Ein Urteil abgeben</translation>
    </message>
    <message>
        <source>Give a verdict…</source>
        <translation>Urteil abgeben…</translation>
    </message>
    <message>
        <source>Gives context to a claim…</source>
        <translation>Ordnet eine Behauptung ein…</translation>
    </message>
    <message>
        <source>Go to the other side</source>
        <translation>Zur anderen Seite wechseln</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Highlight selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Highlights beside the text</source>
        <translation>Markierungen neben dem Text</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Importe…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text vergrößern</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>Belege verknüpfen</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Artikelliste</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Merge claim into another…</source>
        <translation>Behauptung mit anderer zusammenführen…</translation>
    </message>
    <message>
        <source>Merge highlights</source>
        <translation>Markierungen zusammenführen</translation>
    </message>
    <message>
        <source>Merge tag into another…</source>
        <translation>Schlagwort mit anderem zusammenführen…</translation>
    </message>
    <message>
        <source>Move claim down</source>
        <translation>Behauptung nach unten</translation>
    </message>
    <message>
        <source>Move claim up</source>
        <translation>Behauptung nach oben</translation>
    </message>
    <message>
        <source>Move the saved search down</source>
        <translation>Gespeicherte Suche nach unten</translation>
    </message>
    <message>
        <source>Move the saved search up</source>
        <translation>Gespeicherte Suche nach oben</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Fall…</translation>
    </message>
    <message>
        <source>New claim from passage…</source>
        <translation>Neue Behauptung aus der Stelle…</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>Neue Behauptung…</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes in the margin</source>
        <translation>Notizen am Rand</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Fall öffnen…</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Beispielfall öffnen</translation>
    </message>
    <message>
        <source>Outlets…</source>
        <translation>Medien…</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Place a lost highlight here…</source>
        <translation>Verlorene Markierung hier einsetzen…</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read another version…</source>
        <translation>Andere Version lesen…</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Rename tag…</source>
        <translation>Schlagwort umbenennen…</translation>
    </message>
    <message>
        <source>Rename the saved search…</source>
        <translation>Gespeicherte Suche umbenennen…</translation>
    </message>
    <message>
        <source>Repeat the last tag</source>
        <translation>Letztes Schlagwort wiederholen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Say what the line is…</source>
        <translation>Art der Zeile angeben…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search a list of queries…</source>
        <translation>Liste von Anfragen suchen…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Im Handbuch suchen…</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select paragraph</source>
        <translation>Absatz auswählen</translation>
    </message>
    <message>
        <source>Select sentence</source>
        <translation>Satz auswählen</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrow keys, as here. Then {HIGHLIGHT} highlights them. The small bar offers the same for the mouse.</source>
        <translation>Wörter mit der Maus auswählen oder, wie hier, mit Umschalt und den Pfeiltasten. Dann markiert {HIGHLIGHT} sie. Die kleine Leiste bietet dasselbe für die Maus.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show on the other side</source>
        <translation>Auf der anderen Seite zeigen</translation>
    </message>
    <message>
        <source>Show the case folder</source>
        <translation>Fallordner zeigen</translation>
    </message>
    <message>
        <source>Show the original in its folder</source>
        <translation>Original in seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text verkleinern</translation>
    </message>
    <message>
        <source>Split claim…</source>
        <translation>Behauptung teilen…</translation>
    </message>
    <message>
        <source>Split highlight at the caret</source>
        <translation>Markierung am Textcursor teilen</translation>
    </message>
    <message>
        <source>State a claim</source>
        <translation>Eine Behauptung aufstellen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag all hits…</source>
        <translation>Alle Treffer verschlagworten…</translation>
    </message>
    <message>
        <source>Tag by name…</source>
        <translation>Schlagwort nach Namen…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>These are the articles of the case. A click opens one in a tab; what you type in the field filters the list. What is known of an article stands above its text, and what is not known is called unknown.</source>
        <translation>Dies sind die Artikel des Falls. Ein Klick öffnet einen in einem Tab; was in das Feld eingegeben wird, filtert die Liste. Was über einen Artikel bekannt ist, steht über seinem Text, und was nicht bekannt ist, heißt unbekannt.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Verify the case</source>
        <translation>Fall überprüfen</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the article…</source>
        <translation>Notiz zum Artikel schreiben…</translation>
    </message>
    <message>
        <source>Write a note on the claim…</source>
        <translation>Notiz zur Behauptung schreiben…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>{NOTE} writes a note on the passage. It stands in the margin beside its line; a double click there edits it.</source>
        <translation>{NOTE} schreibt eine Notiz zur Stelle. Sie steht am Rand neben ihrer Zeile; dort lässt sie sich mit einem Doppelklick bearbeiten.</translation>
    </message>
    <message>
        <source>{SEARCH} searches articles, highlights, notes and claims. Each hit is shown with what stands around it, and a click goes to its place.</source>
        <translation>{SEARCH} durchsucht Artikel, Markierungen, Notizen und Behauptungen. Jeder Treffer wird in seinem Zusammenhang gezeigt, und ein Klick führt an seinen Platz.</translation>
    </message>
    <message>
        <source>{TAG_BY_NAME} puts a tag on the passage; a new name makes a new tag. {TAG_1} to {TAG_9} put your favourite tags, and {REPEAT_TAG} the one that you put last.</source>
        <translation>{TAG_BY_NAME} gibt der Stelle ein Schlagwort; ein neuer Name legt ein neues an. {TAG_1} bis {TAG_9} vergeben die Lieblingsschlagwörter und {REPEAT_TAG} das zuletzt vergebene.</translation>
    </message>
    <message>
        <source>{UNDO} takes back whatever was done, also after a restart. {PALETTE} finds every command by its name, and {GUIDE} opens the guide at the page for where you are.</source>
        <translation>{UNDO} nimmt zurück, was immer getan wurde, auch nach einem Neustart. {PALETTE} findet jeden Befehl nach seinem Namen, und {GUIDE} öffnet das Handbuch auf der Seite, die gerade passt.</translation>
    </message>
    <message>
        <source>{VERDICT} gives the claim a status, with your reason. Earlier verdicts stay in its history. The program itself never judges.</source>
        <translation>{VERDICT} gibt der Behauptung einen Status, mit Begründung. Frühere Urteile bleiben in ihrem Verlauf. Das Programm selbst urteilt nie.</translation>
    </message>
</context>
<context>
    <name>ArticleFilter</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Artikel: {title}</translation>
    </message>
    <message>
        <source>Highlights of all articles</source>
        <translation>Markierungen aller Artikel</translation>
    </message>
    <message>
        <source>Pick an article</source>
        <translation>Artikel wählen</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backup of the database</source>
        <translation>Sicherung der Datenbank</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Beispielfall öffnen</translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation>Rundgang: {title}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>{number} of {last}</source>
        <translation>{number} von {last}</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
</context>
<context>
    <name>CaseDoor</name>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>CaseTools</name>
    <message numerus="yes">
        <source>%Ln thing(s) wrong</source>
        <translation>
            <numerusform>%Ln Fehler gefunden</numerusform>
            <numerusform>%Ln Fehler gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>About the workbench</source>
        <translation>Über die Workbench</translation>
    </message>
    <message numerus="yes">
        <source>Among the originals: %Ln file(s) of no article, from an import interrupted or undone.</source>
        <translation>
            <numerusform>Unter den Originalen: %Ln Datei ohne Artikel, aus einem unterbrochenen oder rückgängig gemachten Import.</numerusform>
            <numerusform>Unter den Originalen: %Ln Dateien ohne Artikel, aus einem unterbrochenen oder rückgängig gemachten Import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fact-check Workbench {version}</source>
        <translation>Fact-check Workbench {version}</translation>
    </message>
    <message>
        <source>For people who check what articles say. Free software under the Apache License 2.0. It never touches the network. Icons: Lucide (ISC). Fonts: Noto (OFL 1.1).</source>
        <translation>Für alle, die prüfen, was in Artikeln steht. Freie Software unter der Apache-Lizenz 2.0. Sie greift nie auf das Netz zu. Symbole: Lucide (ISC). Schriften: Noto (OFL 1.1).</translation>
    </message>
    <message>
        <source>Import them</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles ist in Ordnung</translation>
    </message>
    <message>
        <source>The original is “{name}”</source>
        <translation>Das Original ist „{name}“</translation>
    </message>
    <message>
        <source>Verify the case</source>
        <translation>Fall überprüfen</translation>
    </message>
    <message>
        <source>Verifying: every original is hashed anew …</source>
        <translation>Überprüfung: Der Hash jedes Originals wird neu berechnet …</translation>
    </message>
    <message>
        <source>{originals} originals, {highlights} highlights and {deeds} deeds were checked.</source>
        <translation>Geprüft: {originals} Originale, {highlights} Markierungen und {deeds} Vorgänge.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or other words.</source>
        <translation>Nichts passt. Weniger oder andere Wörter eingeben.</translation>
    </message>
    <message>
        <source>↑ ↓ move    ↵ choose    Esc close</source>
        <translation>↑ ↓ bewegen    ↵ wählen    Esc schließen</translation>
    </message>
</context>
<context>
    <name>ChosenActions</name>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>None of them has a tag</source>
        <translation>Keine davon hat ein Schlagwort</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>Schlagwort entfernen…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
</context>
<context>
    <name>ClaimBrowser</name>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Grouped by status</source>
        <translation>Nach Status gruppiert</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>In eigener Reihenfolge</translation>
    </message>
    <message>
        <source>Most disputed first</source>
        <translation>Meistbestrittene zuerst</translation>
    </message>
    <message>
        <source>No claim says all of these words.</source>
        <translation>Keine Behauptung enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Reihenfolge der Behauptungen</translation>
    </message>
</context>
<context>
    <name>ClaimDeeds</name>
    <message>
        <source>Edit {claim}</source>
        <translation>{claim} bearbeiten</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>New claim from the text</source>
        <translation>Neue Behauptung aus dem Text</translation>
    </message>
    <message>
        <source>Note on {claim}</source>
        <translation>Notiz zu {claim}</translation>
    </message>
</context>
<context>
    <name>ClaimDetail</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>No evidence yet. Select text in an article and press + or −.</source>
        <translation>Noch keine Belege. Text in einem Artikel auswählen und + oder − drücken.</translation>
    </message>
    <message>
        <source>Reword the claim</source>
        <translation>Behauptung umformulieren</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>Urteil…</translation>
    </message>
    <message>
        <source>Who claims it, and when, is not recorded.</source>
        <translation>Wer dies behauptet und wann, ist nicht festgehalten.</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>2022, 2022-09 or 2022-09-22</source>
        <translation>2022, 2022-09 oder 2022-09-22</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>First appeared</source>
        <translation>Zuerst erschienen</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Keep claim</source>
        <translation>Behauptung speichern</translation>
    </message>
    <message>
        <source>One sentence that can be true or false</source>
        <translation>Ein Satz, der wahr oder falsch sein kann</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>Das Zitat</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Where it appeared first, if known</source>
        <translation>Wo sie zuerst erschien, falls bekannt</translation>
    </message>
    <message>
        <source>Who claims it</source>
        <translation>Wer dies behauptet</translation>
    </message>
    <message>
        <source>Write the claim: one sentence that can be true or false.</source>
        <translation>Behauptung eingeben: ein Satz, der wahr oder falsch sein kann.</translation>
    </message>
    <message>
        <source>“Said on” needs a date such as 2022, 2022-09 or 2022-09-22.</source>
        <translation>„Gesagt am“ braucht ein Datum wie 2022, 2022-09 oder 2022-09-22.</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message>
        <source>New note on the claim</source>
        <translation>Neue Notiz zur Behauptung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What should be remembered</source>
        <translation>Was man sich merken sollte</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation>
            <numerusform>%Ln Medium</numerusform>
            <numerusform>%Ln Medien</numerusform>
        </translation>
    </message>
    <message>
        <source>All that speaks for this verdict comes from one outlet: {outlet}.</source>
        <translation>Alles, was für dieses Urteil spricht, stammt aus einem einzigen Medium: {outlet}.</translation>
    </message>
    <message>
        <source>As many passages, or more, say the opposite.</source>
        <translation>Ebenso viele oder mehr Stellen sagen das Gegenteil.</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Völlig zuverlässig</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Durch andere Quellen bestätigt</translation>
    </message>
    <message>
        <source>Corroborates</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Glaubwürdigkeit der Information</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>Ordnet ein</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High confidence would rest on fewer than two articles.</source>
        <translation>Hohe Sicherheit würde sich auf weniger als zwei Artikel stützen.</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>Neue Behauptung…</translation>
    </message>
    <message>
        <source>No passage corroborates this claim yet.</source>
        <translation>Noch keine Stelle stützt diese Behauptung.</translation>
    </message>
    <message>
        <source>No passage disputes this claim yet.</source>
        <translation>Noch keine Stelle widerspricht dieser Behauptung.</translation>
    </message>
    <message>
        <source>No passage gives context to this claim yet.</source>
        <translation>Noch keine Stelle ordnet diese Behauptung ein.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Gewöhnlich nicht zuverlässig</translation>
    </message>
    <message>
        <source>Note on the evidence for C{number}</source>
        <translation>Notiz zum Beleg für C{number}</translation>
    </message>
    <message>
        <source>Pick a claim</source>
        <translation>Behauptung wählen</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Möglicherweise wahr</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Zuverlässigkeit nicht beurteilbar</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Zuverlässigkeit der Quelle</translation>
    </message>
    <message>
        <source>Remove from the evidence</source>
        <translation>Aus den Belegen entfernen</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Wahrheitsgehalt nicht beurteilbar</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Gewöhnlich zuverlässig</translation>
    </message>
    <message>
        <source>first appeared: {where}</source>
        <translation>zuerst erschienen: {where}</translation>
    </message>
    <message>
        <source>from {articles}, {outlets}</source>
        <translation>aus {articles}, {outlets}</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Sicherheit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Sicherheit</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>mittlere Sicherheit</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>noch keine Belege</translation>
    </message>
    <message>
        <source>said {day}</source>
        <translation>gesagt: {day}</translation>
    </message>
    <message>
        <source>{corroborates} corroborate, {disputes} dispute, {context} give context</source>
        <translation>stützend: {corroborates}, widersprechend: {disputes}, einordnend: {context}</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Choose one at the left to see what speaks for and against it.</source>
        <translation>Links eine wählen, um zu sehen, was für und gegen sie spricht.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>No claim is chosen</source>
        <translation>Keine Behauptung gewählt</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Noch nichts zu beurteilen</translation>
    </message>
    <message>
        <source>What speaks for and against a claim is shown here.</source>
        <translation>Hier steht, was für und gegen eine Behauptung spricht.</translation>
    </message>
</context>
<context>
    <name>ClaimsPane</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims and evidence</source>
        <translation>Behauptungen und Belege</translation>
    </message>
</context>
<context>
    <name>ClaimsRoom</name>
    <message>
        <source>Delete claim</source>
        <translation>Behauptung löschen</translation>
    </message>
    <message>
        <source>Edit claim…</source>
        <translation>Behauptung bearbeiten…</translation>
    </message>
    <message>
        <source>Give a verdict…</source>
        <translation>Urteil abgeben…</translation>
    </message>
    <message>
        <source>Merge claim into another…</source>
        <translation>Behauptung mit anderer zusammenführen…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <source>Select text and press C, or write one: a sentence that can be true or false.</source>
        <translation>Text auswählen und C drücken, oder eine schreiben: einen Satz, der wahr oder falsch sein kann.</translation>
    </message>
    <message>
        <source>Split claim…</source>
        <translation>Behauptung teilen…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
</context>
<context>
    <name>ColorRow</name>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Farbe des Schlagworts</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Each row becomes an article. What you say here is remembered for tables with the same columns.</source>
        <translation>Aus jeder Zeile wird ein Artikel. Die Angaben werden für Tabellen mit denselben Spalten gemerkt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Meaning of {column}</source>
        <translation>Bedeutung von {column}</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Datensatz {number}</translation>
    </message>
    <message>
        <source>Say which column holds the text.</source>
        <translation>Bitte angeben, welche Spalte den Text enthält.</translation>
    </message>
    <message>
        <source>The columns of “{name}”</source>
        <translation>Die Spalten von „{name}“</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Was bedeuten die Spalten?</translation>
    </message>
    <message>
        <source>– not read –</source>
        <translation>– auslassen –</translation>
    </message>
</context>
<context>
    <name>Completer</name>
    <message>
        <source>How the query may go on</source>
        <translation>Wie die Anfrage weitergehen kann</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions: %Ln</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Found in the guide</source>
        <translation>Im Handbuch gefunden</translation>
    </message>
    <message>
        <source>No passage of the guide says all of these words. Try fewer, or only how they begin.</source>
        <translation>Keine Stelle des Handbuchs enthält alle diese Wörter. Weniger Wörter oder nur Wortanfänge versuchen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>Crier</name>
    <message>
        <source>Done again: {deed}</source>
        <translation>Wiederholt: {deed}</translation>
    </message>
    <message>
        <source>Done: {deed}</source>
        <translation>Erledigt: {deed}</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Rückgängig: {deed}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>DifferenceSheet</name>
    <message numerus="yes">
        <source>%Ln more paragraph(s): go on to the next change</source>
        <translation>
            <numerusform>%Ln weiterer Absatz: weiter zur nächsten Änderung</numerusform>
            <numerusform>%Ln weitere Absätze: weiter zur nächsten Änderung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) without a change</source>
        <translation>
            <numerusform>%Ln Absatz ohne Änderung</numerusform>
            <numerusform>%Ln Absätze ohne Änderung</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions beside each other</source>
        <translation>Die beiden Versionen nebeneinander</translation>
    </message>
</context>
<context>
    <name>DigitRow</name>
    <message>
        <source>Key {digit}: free</source>
        <translation>Taste {digit}: frei</translation>
    </message>
    <message>
        <source>Key {digit}: {tag}</source>
        <translation>Taste {digit}: {tag}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Choose a claim to see its evidence.</source>
        <translation>Eine Behauptung wählen, um ihre Belege zu sehen.</translation>
    </message>
    <message>
        <source>Evidence for {claim}</source>
        <translation>Belege für {claim}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No evidence yet. Select text and press + or −, or drag a passage onto the claim.</source>
        <translation>Noch keine Belege. Text auswählen und + oder − drücken, oder eine Stelle auf die Behauptung ziehen.</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>Urteil…</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Type what to search for, or begin with one of these</source>
        <translation>Eingeben, wonach gesucht werden soll, oder mit einem dieser Beispiele beginnen</translation>
    </message>
    <message>
        <source>both words</source>
        <translation>beide Wörter</translation>
    </message>
    <message>
        <source>either word</source>
        <translation>eines der Wörter</translation>
    </message>
    <message>
        <source>in titles only</source>
        <translation>nur in Titeln</translation>
    </message>
    <message>
        <source>near each other, in any order</source>
        <translation>nahe beieinander, in beliebiger Folge</translation>
    </message>
    <message>
        <source>published in this time</source>
        <translation>in diesem Zeitraum veröffentlicht</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>diese Wörter nebeneinander</translation>
    </message>
    <message>
        <source>words that begin so, without another word</source>
        <translation>Wörter mit diesem Anfang, ohne ein anderes Wort</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Lists of queries (*.txt *.csv);;All files (*)</source>
        <translation>Listen von Anfragen (*.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Search a list of queries</source>
        <translation>Liste von Anfragen suchen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>2022, 2022-09, 2022-09-22 or 2022-09-22T17:25</source>
        <translation>2022, 2022-09, 2022-09-22 oder 2022-09-22T17:25</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Canonical address</source>
        <translation>Kanonische Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nothing was changed since it was imported.</source>
        <translation>Seit dem Import wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>a guess: “{words}”</source>
        <translation>vermutet: „{words}“</translation>
    </message>
    <message>
        <source>asked for at {value}</source>
        <translation>abgerufen von {value}</translation>
    </message>
    <message>
        <source>captured {value}</source>
        <translation>erfasst: {value}</translation>
    </message>
    <message>
        <source>from marks in the page's text (microdata): “{words}”</source>
        <translation>aus Auszeichnungen im Text der Seite (Microdata): „{words}“</translation>
    </message>
    <message>
        <source>from the document's properties: “{words}”</source>
        <translation>aus den Eigenschaften des Dokuments: „{words}“</translation>
    </message>
    <message>
        <source>from the file's name, “{words}”</source>
        <translation>aus dem Dateinamen „{words}“</translation>
    </message>
    <message>
        <source>from the head of the mail: “{words}”</source>
        <translation>aus dem Kopf der E-Mail: „{words}“</translation>
    </message>
    <message>
        <source>from the head of the page: “{words}”</source>
        <translation>aus dem Kopf der Seite: „{words}“</translation>
    </message>
    <message>
        <source>from the line “{words}”</source>
        <translation>aus der Zeile „{words}“</translation>
    </message>
    <message>
        <source>from the page's markup: “{words}”</source>
        <translation>aus den Auszeichnungen der Seite: „{words}“</translation>
    </message>
    <message>
        <source>from the page's own data (JSON-LD): “{words}”</source>
        <translation>aus den eigenen Daten der Seite (JSON-LD): „{words}“</translation>
    </message>
    <message>
        <source>from the table's column: “{words}”</source>
        <translation>aus der Spalte der Tabelle: „{words}“</translation>
    </message>
    <message>
        <source>from the web archive's record: “{words}”</source>
        <translation>aus den Angaben des Webarchivs: „{words}“</translation>
    </message>
    <message>
        <source>given by {who} on {when}</source>
        <translation>angegeben von {who} am {when}</translation>
    </message>
    <message>
        <source>given by {words}</source>
        <translation>angegeben von {words}</translation>
    </message>
    <message>
        <source>in it: {value}</source>
        <translation>darin: {value}</translation>
    </message>
    <message>
        <source>not stated in the text; its first words stand in</source>
        <translation>steht nicht im Text; seine ersten Wörter vertreten ihn</translation>
    </message>
    <message>
        <source>recognised from the text</source>
        <translation>aus dem Text erkannt</translation>
    </message>
    <message>
        <source>several are divided by semicolons</source>
        <translation>mehrere werden durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>the outlet has this site among its names: {words}</source>
        <translation>das Medium führt diese Website unter seinen Namen: {words}</translation>
    </message>
    <message>
        <source>two letters, such as en</source>
        <translation>zwei Buchstaben, etwa de</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown: nothing in the file says it</source>
        <translation>unbekannt: nichts in der Datei sagt es</translation>
    </message>
    <message>
        <source>unknown: {who} took “{before}” away on {when}</source>
        <translation>unbekannt: {who} hat „{before}“ am {when} entfernt</translation>
    </message>
    <message>
        <source>{name}
{size}, arrived {when}
SHA-256
{sha256}</source>
        <translation>{name}
{size}, eingegangen am {when}
SHA-256
{sha256}</translation>
    </message>
    <message>
        <source>{when}, {who}: {fact} {before} → {after}</source>
        <translation>{when}, {who}: {fact} {before} → {after}</translation>
    </message>
    <message>
        <source>{when}, {who}: {fact} {before} → {after} (done again)</source>
        <translation>{when}, {who}: {fact} {before} → {after} (wiederholt)</translation>
    </message>
    <message>
        <source>{when}, {who}: {fact} {before} → {after} (undone)</source>
        <translation>{when}, {who}: {fact} {before} → {after} (rückgängig gemacht)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln earlier change(s)</source>
        <translation>
            <numerusform>… und %Ln frühere Änderung</numerusform>
            <numerusform>… und %Ln frühere Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>An article needs something to be called by.</source>
        <translation>Ein Artikel braucht einen Titel.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message numerus="yes">
        <source>%Ln new file(s) in the folder you watch: {folder}</source>
        <translation>
            <numerusform>%Ln neue Datei im beobachteten Ordner: {folder}</numerusform>
            <numerusform>%Ln neue Dateien im beobachteten Ordner: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FormatsDialog</name>
    <message>
        <source>Articles in a file</source>
        <translation>Artikel je Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>Endungen</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Dateiformate</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds of files that can be read</source>
        <translation>Lesbare Dateiarten</translation>
    </message>
    <message>
        <source>The plug-in “{name}” cannot be used: {why}</source>
        <translation>Die Erweiterung „{name}“ ist nicht nutzbar: {why}</translation>
    </message>
    <message>
        <source>What a file is counts more than how it is called: its content is looked at first.</source>
        <translation>Was eine Datei ist, zählt mehr als ihr Name: Ihr Inhalt wird zuerst betrachtet.</translation>
    </message>
    <message>
        <source>many</source>
        <translation>viele</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
</context>
<context>
    <name>GuessLine</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Perhaps “{value}”: a guess from “{words}”</source>
        <translation>Vielleicht „{value}“: vermutet aus „{words}“</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Sort and filter</source>
        <translation>Sortieren und filtern</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{listed} von {total}</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This link leads out of the program, to {address}</source>
        <translation>Dieser Link führt aus dem Programm hinaus zu {address}</translation>
    </message>
</context>
<context>
    <name>HighlightBrowser</name>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Filter quotes, notes, tags, titles and sources</source>
        <translation>Zitate, Notizen, Schlagwörter, Titel und Quellen filtern</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>No highlight fits</source>
        <translation>Keine Markierung passt</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>Noch keine Markierungen</translation>
    </message>
    <message>
        <source>None has these words and is what was chosen at the left.</source>
        <translation>Keine enthält diese Wörter und entspricht der Auswahl links.</translation>
    </message>
    <message>
        <source>Select words in an article and press H; they are listed here.</source>
        <translation>Wörter in einem Artikel auswählen und H drücken; hier werden sie aufgelistet.</translation>
    </message>
</context>
<context>
    <name>HighlightList</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
</context>
<context>
    <name>HighlightPanel</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Highlights of this article</source>
        <translation>Markierungen dieses Artikels</translation>
    </message>
    <message>
        <source>None yet. Select words and press H.</source>
        <translation>Noch keine. Wörter auswählen und H drücken.</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on {quote}</source>
        <translation>Notiz zu {quote}</translation>
    </message>
    <message>
        <source>corroborates {claim}</source>
        <translation>stützt {claim}</translation>
    </message>
    <message>
        <source>disputes {claim}</source>
        <translation>widerspricht {claim}</translation>
    </message>
    <message>
        <source>gives context to {claim}</source>
        <translation>ordnet {claim} ein</translation>
    </message>
    <message>
        <source>{chosen} of {listed} chosen</source>
        <translation>{chosen} von {listed} gewählt</translation>
    </message>
    <message>
        <source>{highlights} in {articles}</source>
        <translation>{highlights} in {articles}</translation>
    </message>
    <message>
        <source>{note} (and {n} more)</source>
        <translation>{note} (und {n} weitere)</translation>
    </message>
</context>
<context>
    <name>HighlightsPage</name>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Verdicts on {claim}</source>
        <translation>Urteile zu {claim}</translation>
    </message>
</context>
<context>
    <name>HitsList</name>
    <message>
        <source>Passages to tag</source>
        <translation>Stellen zum Verschlagworten</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was kept.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde behalten.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Show what was found before more than a few files are kept</source>
        <translation>Gefundenes zeigen, bevor mehr als ein paar Dateien behalten werden</translation>
    </message>
    <message>
        <source>Without it, everything that can be read is kept at once; one undo takes it back.</source>
        <translation>Sonst wird alles Lesbare sofort behalten; ein Rückgängig nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Files imported</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln Artikel importiert</numerusform>
            <numerusform>%Ln Artikel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln Dublette</numerusform>
            <numerusform>%Ln Dubletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already here</source>
        <translation>
            <numerusform>%Ln Datei schon vorhanden</numerusform>
            <numerusform>%Ln Dateien schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) not imported</source>
        <translation>
            <numerusform>%Ln Datei nicht importiert</numerusform>
            <numerusform>%Ln Dateien nicht importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of other kinds left out</source>
        <translation>
            <numerusform>%Ln Datei anderer Art ausgelassen</numerusform>
            <numerusform>%Ln Dateien anderer Art ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with a known text</source>
        <translation>
            <numerusform>%Ln Datei mit bekanntem Text</numerusform>
            <numerusform>%Ln Dateien mit bekanntem Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) with a text that was here</source>
        <translation>
            <numerusform>%Ln weitere Datei mit einem schon vorhandenen Text</numerusform>
            <numerusform>%Ln weitere Dateien mit einem schon vorhandenen Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln neue Version</numerusform>
            <numerusform>%Ln neue Versionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s) of articles that were here</source>
        <translation>
            <numerusform>%Ln neue Version eines schon vorhandenen Artikels</numerusform>
            <numerusform>%Ln neue Versionen schon vorhandener Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them</source>
        <translation>
            <numerusform>insgesamt %Ln</numerusform>
            <numerusform>insgesamt %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped by you</source>
        <translation>
            <numerusform>%Ln auf Wunsch übersprungen</numerusform>
            <numerusform>%Ln auf Wunsch übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Artikel ({endings})</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>Suche nach Dateien …</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>Nothing new imported</source>
        <translation>Nichts Neues importiert</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Perhaps a new version</source>
        <translation>Vielleicht eine neue Version</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published {date}: {evidence}</source>
        <translation>Veröffentlicht {date}: {evidence}</translation>
    </message>
    <message>
        <source>Read with a remark</source>
        <translation>Mit Anmerkung gelesen</translation>
    </message>
    <message>
        <source>Same text twice</source>
        <translation>Gleicher Text doppelt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text is already here</source>
        <translation>Text schon vorhanden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Sehr lang</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>an article with the same text is in the case</source>
        <translation>ein Artikel mit demselben Text ist schon im Fall</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>ohne Nachweis</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>the file is called “{words}”</source>
        <translation>die Datei heißt „{words}“</translation>
    </message>
    <message>
        <source>the file itself says “{words}”</source>
        <translation>die Datei selbst sagt „{words}“</translation>
    </message>
    <message>
        <source>the same file is in the case</source>
        <translation>dieselbe Datei ist schon im Fall</translation>
    </message>
    <message>
        <source>the text says “{words}”</source>
        <translation>der Text sagt „{words}“</translation>
    </message>
    <message>
        <source>{done} of {total} files read</source>
        <translation>{done} von {total} Dateien gelesen</translation>
    </message>
    <message>
        <source>{done} of {total} imported</source>
        <translation>{done} von {total} importiert</translation>
    </message>
    <message>
        <source>{percent} % of this one</source>
        <translation>{percent} % dieser Datei</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} je Sekunde</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drop files or a folder on the window; what became of each is told here.</source>
        <translation>Dateien oder einen Ordner auf das Fenster ziehen; was daraus wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>Importe, der neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{minutes}:{seconds} min</source>
        <translation>{minutes}:{seconds} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>JobsDialog</name>
    <message>
        <source>Imports, checks and indexing are listed here while they are at work, and afterwards.</source>
        <translation>Importe, Prüfungen und Indizierung werden hier aufgeführt, während sie laufen und danach.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing to wait for</source>
        <translation>Keine Aufgaben</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Lost their words</source>
        <translation>Verlorene</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Which highlights</source>
        <translation>Welche Markierungen</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no title in the text; its first words stand in for one.</source>
        <translation>Der Text hat keinen Titel; seine ersten Wörter vertreten ihn.</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>{agency} via {outlet}</source>
        <translation>{agency} über {outlet}</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Filter titles and sources</source>
        <translation>Titel und Quellen filtern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ListOrNothing</name>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Drop text files, saved web pages or a folder of them anywhere in this window.</source>
        <translation>Textdateien, gespeicherte Webseiten oder einen Ordner davon irgendwo in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>Kein Artikel passt</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>None has these words and is what was ticked.</source>
        <translation>Keiner enthält diese Wörter und entspricht den angekreuzten Werten.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Another language is in force at the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Reading size</source>
        <translation>Schriftgröße im Text</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Zoom of the text</source>
        <translation>Zoom des Textes</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>“We have never exported weapons or ammunition,” the statement said.</source>
        <translation>„Wir haben niemals Waffen oder Munition exportiert“, heißt es in der Erklärung.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Fact-check Workbench</source>
        <translation>Fact-check Workbench</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Open a case first, or make one: files are imported into it.</source>
        <translation>Zuerst einen Fall öffnen oder anlegen: In ihn werden Dateien importiert.</translation>
    </message>
    <message>
        <source>This case is open only for reading; nothing can be changed.</source>
        <translation>Dieser Fall ist nur zum Lesen geöffnet; nichts kann geändert werden.</translation>
    </message>
</context>
<context>
    <name>MarkerStrip</name>
    <message>
        <source>Marker strip</source>
        <translation>Übersichtsleiste</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Copied with its citation</source>
        <translation>Mit Quellenangabe kopiert</translation>
    </message>
    <message>
        <source>Highlights are made in the newest version of an article.</source>
        <translation>Markierungen entstehen in der neuesten Version eines Artikels.</translation>
    </message>
    <message>
        <source>No tag has the key {key}. Give it to one on the Tags page.</source>
        <translation>Kein Schlagwort hat die Taste {key}. Vergeben wird sie auf der Seite „Schlagwörter“.</translation>
    </message>
    <message>
        <source>No tag was put on anything since the case was opened.</source>
        <translation>Seit der Fall geöffnet ist, wurde noch kein Schlagwort vergeben.</translation>
    </message>
    <message>
        <source>Note on “{quote}”</source>
        <translation>Notiz zu „{quote}“</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>Schlagwort „{name}“</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlet(s)</source>
        <translation>
            <numerusform>%Ln Medium</numerusform>
            <numerusform>%Ln Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) corroborating</source>
        <translation>
            <numerusform>%Ln stützende Stelle</numerusform>
            <numerusform>%Ln stützende Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) disputing</source>
        <translation>
            <numerusform>%Ln widersprechende Stelle</numerusform>
            <numerusform>%Ln widersprechende Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) giving context</source>
        <translation>
            <numerusform>%Ln einordnende Stelle</numerusform>
            <numerusform>%Ln einordnende Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with gaps</source>
        <translation>
            <numerusform>%Ln mit Lücken</numerusform>
            <numerusform>%Ln mit Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap says what is left to look for, not whether the claim is true.</source>
        <translation>Eine Lücke sagt, wonach noch zu suchen ist, nicht, ob die Behauptung wahr ist.</translation>
    </message>
    <message>
        <source>All that corroborates or disputes this claim was published by one outlet.</source>
        <translation>Alles, was diese Behauptung stützt oder ihr widerspricht, wurde von einem einzigen Medium veröffentlicht.</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Keine Belege</translation>
    </message>
    <message>
        <source>No passage corroborates or disputes this claim yet.</source>
        <translation>Noch keine Stelle stützt diese Behauptung oder widerspricht ihr.</translation>
    </message>
    <message>
        <source>No passage disputes this claim. Perhaps nothing does; perhaps nobody looked for it.</source>
        <translation>Keine Stelle widerspricht dieser Behauptung. Vielleicht tut es keine; vielleicht hat niemand danach gesucht.</translation>
    </message>
    <message>
        <source>One outlet</source>
        <translation>Nur ein Medium</translation>
    </message>
    <message>
        <source>Only corroborating</source>
        <translation>Nur stützend</translation>
    </message>
    <message>
        <source>Outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>no evidence here</source>
        <translation>hier keine Belege</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>Belegmatrix</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>In eigener Reihenfolge</translation>
    </message>
    <message>
        <source>Most disagreement first</source>
        <translation>Größte Uneinigkeit zuerst</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Reihenfolge der Behauptungen</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Select words in an article and press + or - to link them to a claim.</source>
        <translation>Wörter in einem Artikel auswählen und + oder - drücken, um sie mit einer Behauptung zu verknüpfen.</translation>
    </message>
    <message>
        <source>Select words in an article and press C to state one. As passages are linked to claims, you see here which articles say what.</source>
        <translation>Wörter in einem Artikel auswählen und C drücken, um eine aufzustellen. Sobald Stellen mit Behauptungen verknüpft sind, zeigt sich hier, welche Artikel was sagen.</translation>
    </message>
    <message>
        <source>What the gaps mean</source>
        <translation>Was die Lücken bedeuten</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Evidence matrix</source>
        <translation>Belegmatrix</translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>Did you mean</source>
        <translation>Meinten Sie:</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Name the search first.</source>
        <translation>Zuerst die Suche benennen.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Elsewhere…</source>
        <translation>Anderswo…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Fall anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Where to put the case</source>
        <translation>Ort für den Fall</translation>
    </message>
    <message>
        <source>{folder} is there already</source>
        <translation>{folder} gibt es schon</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Keep note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>What should be remembered</source>
        <translation>Was man sich merken sollte</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Zuerst die Notiz schreiben.</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Delete this note</source>
        <translation>Diese Notiz löschen</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>Diese Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>NotesBrowser</name>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Filter notes and what they are about</source>
        <translation>Notizen und ihren Bezug filtern</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>Dorthin gehen, worauf sie sich bezieht</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Keine Notiz passt</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>Keine enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Note on {what}</source>
        <translation>Notiz zu {what}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Select words in an article and press N. Notes on articles and claims are listed too.</source>
        <translation>Wörter in einem Artikel auswählen und N drücken. Notizen zu Artikeln und Behauptungen stehen ebenfalls hier.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>OutletForm</name>
    <message>
        <source>A – completely reliable</source>
        <translation>A – völlig zuverlässig</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <translation>B – gewöhnlich zuverlässig</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <translation>C – ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <translation>D – gewöhnlich nicht zuverlässig</translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <translation>E – unzuverlässig</translation>
    </message>
    <message>
        <source>F – cannot be judged</source>
        <translation>F – nicht beurteilbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Other names and sites, one a line, such as courier.example</source>
        <translation>Andere Namen und Websites, je Zeile einer, etwa courier.example</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>OutletModel</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
</context>
<context>
    <name>OutletsDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Filter outlets</source>
        <translation>Medien filtern</translation>
    </message>
    <message>
        <source>Lines remembered for this outlet</source>
        <translation>Gemerkte Zeilen dieses Mediums</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Mit anderem zusammenführen…</translation>
    </message>
    <message>
        <source>Merge into which outlet?</source>
        <translation>Mit welchem Medium zusammenführen?</translation>
    </message>
    <message>
        <source>No outlet fits</source>
        <translation>Kein Medium passt</translation>
    </message>
    <message>
        <source>No outlets yet</source>
        <translation>Noch keine Medien</translation>
    </message>
    <message>
        <source>None has these words in its names.</source>
        <translation>Keines hat diese Wörter in seinen Namen.</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>They come with the articles that name them.</source>
        <translation>Sie kommen mit den Artikeln, die sie nennen.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Open a case first, to search it.</source>
        <translation>Zum Suchen zuerst einen Fall öffnen.</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>It is written under your notes and verdicts and into the history of the case. Without one, the name of your account is.</source>
        <translation>Er steht unter Notizen und Urteilen und im Verlauf des Falls. Ohne Angabe steht dort der Name des Benutzerkontos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Name des Falls</translation>
    </message>
    <message>
        <source>Status scale</source>
        <translation>Statusskala</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Dieser Fall</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Choose one to see it here.</source>
        <translation>Eine Stelle wählen, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>In diesem Fall</translation>
    </message>
    <message>
        <source>Next passage (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>No passage is chosen</source>
        <translation>Keine Stelle gewählt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it where it can be worked on (Enter)</source>
        <translation>Dort öffnen, wo damit gearbeitet wird (Eingabe)</translation>
    </message>
    <message>
        <source>Passage before (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message numerus="yes">
        <source>%Ln line(s): {role}.</source>
        <translation>
            <numerusform>%Ln Zeile: {role}.</numerusform>
            <numerusform>%Ln Zeilen: {role}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln other article(s)</source>
        <translation>
            <numerusform>Auf %Ln anderen Artikel anwenden</numerusform>
            <numerusform>Auf %Ln andere Artikel anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight of this article has lost its words.</source>
        <translation>Keine Markierung dieses Artikels hat ihre Wörter verloren.</translation>
    </message>
    <message>
        <source>Only the lines of the newest version can be put right.</source>
        <translation>Nur die Zeilen der neuesten Version lassen sich berichtigen.</translation>
    </message>
    <message>
        <source>Read which version?</source>
        <translation>Welche Version lesen?</translation>
    </message>
    <message>
        <source>Select the words in the newest version: highlights are placed there.</source>
        <translation>Die Wörter in der neuesten Version auswählen: Dort werden Markierungen eingesetzt.</translation>
    </message>
    <message>
        <source>There is only one version of this article.</source>
        <translation>Von diesem Artikel gibt es nur eine Version.</translation>
    </message>
    <message>
        <source>What is this line?</source>
        <translation>Was ist diese Zeile?</translation>
    </message>
    <message>
        <source>Which lost highlight belongs here?</source>
        <translation>Welche verlorene Markierung gehört hierher?</translation>
    </message>
    <message>
        <source>{done} Remembered for the next articles of this outlet.</source>
        <translation>{done} Für die nächsten Artikel dieses Mediums gemerkt.</translation>
    </message>
</context>
<context>
    <name>QuotePopup</name>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>%Ln highlight(s) lost their words in this version. They are kept on the earlier one: select where one belongs, and place it there.</source>
        <translation>
            <numerusform>%Ln Markierung hat in dieser Version ihre Wörter verloren. Sie bleibt an der früheren: auswählen, wo sie hingehört, und dort einsetzen.</numerusform>
            <numerusform>%Ln Markierungen haben in dieser Version ihre Wörter verloren. Sie bleiben an der früheren: auswählen, wo eine hingehört, und dort einsetzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more note(s)</source>
        <translation>
            <numerusform>%Ln weitere Notiz</numerusform>
            <numerusform>%Ln weitere Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps, Esc takes back</source>
        <translation>Strg+Eingabe übernimmt, Esc verwirft</translation>
    </message>
    <message>
        <source>C{number} context</source>
        <translation>ordnet C{number} ein</translation>
    </message>
    <message>
        <source>C{number} corroborates</source>
        <translation>stützt C{number}</translation>
    </message>
    <message>
        <source>C{number} disputes</source>
        <translation>widerspricht C{number}</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Hit {number} of {all}</source>
        <translation>Treffer {number} von {all}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Page furniture, %Ln line(s) folded – show</source>
        <translation>
            <numerusform>Beiwerk, %Ln Zeile eingeklappt – zeigen</numerusform>
            <numerusform>Beiwerk, %Ln Zeilen eingeklappt – zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page furniture, %Ln line(s) – hide</source>
        <translation>
            <numerusform>Beiwerk, %Ln Zeile – verbergen</numerusform>
            <numerusform>Beiwerk, %Ln Zeilen – verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is version {number} of {all}, not the newest. It can be read and copied; highlights are made in the newest version.</source>
        <translation>Dies ist Version {number} von {all}, nicht die neueste. Sie kann gelesen und kopiert werden; Markierungen entstehen in der neuesten Version.</translation>
    </message>
</context>
<context>
    <name>ReaderTabs</name>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Tab schließen</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Offene Artikel</translation>
    </message>
    <message>
        <source>Show on the other side</source>
        <translation>Auf der anderen Seite zeigen</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Import articles in the library, and choose one there to read it.</source>
        <translation>Artikel in der Bibliothek importieren und dort einen wählen, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Dateien und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>Importbericht.txt</translation>
    </message>
</context>
<context>
    <name>ReportedJobs</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Index for the search</source>
        <translation>Index für die Suche</translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Click where to split the highlight, or move the caret there, first.</source>
        <translation>Zuerst dorthin klicken, wo die Markierung geteilt werden soll, oder den Textcursor dorthin bewegen.</translation>
    </message>
    <message>
        <source>No other highlight touches this one.</source>
        <translation>Keine andere Markierung berührt diese.</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Copy the passage</source>
        <translation>Stelle kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ResultsOrNothing</name>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Drop files or a folder on the window, or import them in the library.</source>
        <translation>Dateien oder einen Ordner auf das Fenster ziehen oder in der Bibliothek importieren.</translation>
    </message>
    <message>
        <source>Nothing answers this query</source>
        <translation>Nichts entspricht dieser Anfrage</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>Noch nichts zu durchsuchen</translation>
    </message>
    <message>
        <source>Only what has the ticked values was looked at.</source>
        <translation>Betrachtet wurde nur, was die angekreuzten Werte hat.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Searched: {kinds}.</source>
        <translation>Durchsucht: {kinds}.</translation>
    </message>
    <message>
        <source>The answer follows as soon as that is done.</source>
        <translation>Die Antwort folgt, sobald das erledigt ist.</translation>
    </message>
    <message>
        <source>There is something in {kinds}.</source>
        <translation>Treffer gibt es hier: {kinds}.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything ({count})</source>
        <translation>Alles ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln</source>
        <translation>
            <numerusform>%Ln importieren</numerusform>
            <numerusform>%Ln importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is odd ({count})</source>
        <translation>Nur Auffälliges ({count})</translation>
    </message>
    <message>
        <source>Review before importing</source>
        <translation>Vor dem Import prüfen</translation>
    </message>
    <message>
        <source>Same title and outlet: a new version</source>
        <translation>Gleicher Titel, gleiches Medium: neue Version</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show this the next time, too</source>
        <translation>Auch das nächste Mal zeigen</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Gezeigte ankreuzen</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Gezeigte nicht ankreuzen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>{found} found, {chosen} will be imported</source>
        <translation>{found} gefunden, {chosen} zum Importieren gewählt</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Auffällig</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Blank</source>
        <translation>Leerzeile</translation>
    </message>
    <message>
        <source>Body of the article</source>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Apply to its articles</source>
        <translation>Auf seine Artikel anwenden</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Lines remembered for this outlet</source>
        <translation>Gemerkte Zeilen dieses Mediums</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>SavedPane</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>Add a status</source>
        <translation>Status hinzufügen</translation>
    </message>
    <message>
        <source>Every status needs a name.</source>
        <translation>Jeder Status braucht einen Namen.</translation>
    </message>
    <message>
        <source>The first one is what a claim has before anybody judged it.</source>
        <translation>Der erste gilt für eine Behauptung, bevor jemand sie beurteilt hat.</translation>
    </message>
    <message>
        <source>Two statuses have the same name.</source>
        <translation>Zwei Status haben denselben Namen.</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>A verdict uses this status, so it stays</source>
        <translation>Ein Urteil verwendet diesen Status, daher bleibt er</translation>
    </message>
    <message>
        <source>How the status is drawn</source>
        <translation>Darstellung des Status</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name of the status</source>
        <translation>Name des Status</translation>
    </message>
    <message>
        <source>Remove this status</source>
        <translation>Diesen Status entfernen</translation>
    </message>
    <message>
        <source>blue, solid</source>
        <translation>blau, durchgezogen</translation>
    </message>
    <message>
        <source>grey, dotted</source>
        <translation>grau, gepunktet</translation>
    </message>
    <message>
        <source>purple, dash and dot</source>
        <translation>violett, Strich und Punkt</translation>
    </message>
    <message>
        <source>red, double</source>
        <translation>rot, doppelt</translation>
    </message>
    <message>
        <source>yellow, dashed</source>
        <translation>gelb, gestrichelt</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Search in this</source>
        <translation>Hierin suchen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Indexing: {done} of {total}</source>
        <translation>Indizierung: {done} von {total}</translation>
    </message>
    <message>
        <source>Searching {done} of {total} so far</source>
        <translation>Bisher durchsucht: {done} von {total}</translation>
    </message>
    <message>
        <source>That was the first hit of this search.</source>
        <translation>Das war der erste Treffer dieser Suche.</translation>
    </message>
    <message>
        <source>That was the last hit of this search.</source>
        <translation>Das war der letzte Treffer dieser Suche.</translation>
    </message>
    <message>
        <source>The case is being indexed…</source>
        <translation>Der Fall wird indiziert…</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search the whole case</source>
        <translation>Den ganzen Fall durchsuchen</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be searched</source>
        <translation>
            <numerusform>%Ln nicht suchbar</numerusform>
            <numerusform>%Ln nicht suchbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlighted already</source>
        <translation>
            <numerusform>%Ln schon markiert</numerusform>
            <numerusform>%Ln schon markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more passage(s)</source>
        <translation>
            <numerusform>%Ln weitere Stelle</numerusform>
            <numerusform>%Ln weitere Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Behauptung {number}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Found by its title, source, date, tags or status.</source>
        <translation>Gefunden durch Titel, Quelle, Datum, Schlagwörter oder Status.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Looking through {done} of {total}</source>
        <translation>Durchsicht: {done} von {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Keine Behauptung</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Kein Schlagwort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Stelle verschlagworten</numerusform>
            <numerusform>%Ln Stellen verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be searched: {reason}.</source>
        <translation>Dies ist nicht suchbar: {reason}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>mindestens {number}</translation>
    </message>
    <message>
        <source>highlighted already</source>
        <translation>schon markiert</translation>
    </message>
    <message>
        <source>in the first {n} of {total}: {kinds} · {seconds}</source>
        <translation>in den ersten {n} von {total}: {kinds} · {seconds}</translation>
    </message>
    <message>
        <source>in {kinds} · {seconds}</source>
        <translation>· {kinds} · {seconds}</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>{done} of {total} queries searched</source>
        <translation>{done} von {total} Anfragen gesucht</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{passages} in {articles}</source>
        <translation>{passages} · {articles}</translation>
    </message>
    <message>
        <source>{told} · {already}</source>
        <translation>{told} · {already}</translation>
    </message>
    <message>
        <source>{told} · {cannot}</source>
        <translation>{told} · {cannot}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selection</source>
        <translation>Was mit der Auswahl geschehen soll</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Zur Person</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Choose a command to change its keys</source>
        <translation>Einen Befehl wählen, um seine Tasten zu ändern</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>No command and no key fits</source>
        <translation>Kein Befehl und keine Taste passt</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Standardtasten</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Standardtasten für alle</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>In the order they came</source>
        <translation>Nach Eingang</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Filter zeigen</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Evidence that goes with it</source>
        <translation>Belege, die mitgehen</translation>
    </message>
    <message>
        <source>Say what the new claim claims, in other words than the old one.</source>
        <translation>Bitte angeben, was die neue Behauptung behauptet, mit anderen Worten als die alte.</translation>
    </message>
    <message>
        <source>Split claim</source>
        <translation>Behauptung teilen</translation>
    </message>
    <message>
        <source>Split {claim}</source>
        <translation>{claim} teilen</translation>
    </message>
    <message>
        <source>The new claim</source>
        <translation>Die neue Behauptung</translation>
    </message>
    <message>
        <source>Verdicts and notes stay with {claim}.</source>
        <translation>Urteile und Notizen bleiben bei {claim}.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Indexing: {done} of {total}</source>
        <translation>Indizierung: {done} von {total}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Last change not saved</source>
        <translation>Letzte Änderung nicht gespeichert</translation>
    </message>
    <message>
        <source>Open only for reading</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Search has stopped</source>
        <translation>Suche ausgefallen</translation>
    </message>
    <message>
        <source>Search is behind</source>
        <translation>Suche nicht aktuell</translation>
    </message>
    <message>
        <source>Select text, then</source>
        <translation>Text wählen:</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>The passage in its text</source>
        <translation>Die Stelle in ihrem Text</translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>Results of the earlier query: {query}</source>
        <translation>Vorige Anfrage: {query}</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>A list of queries: {name}</source>
        <translation>Liste von Anfragen: {name}</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Open the search</source>
        <translation>Suche öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What each query finds</source>
        <translation>Was jede Anfrage findet</translation>
    </message>
    <message>
        <source>queries.csv</source>
        <translation>Anfragen.csv</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Colour {color}</source>
        <translation>Farbe {color}</translation>
    </message>
</context>
<context>
    <name>TagDetails</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Key while reading</source>
        <translation>Taste beim Lesen</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>Mit anderem zusammenführen…</translation>
    </message>
    <message>
        <source>New tag inside…</source>
        <translation>Neues Schlagwort darunter…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show passages</source>
        <translation>Stellen zeigen</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Choose a tag, or name a new one</source>
        <translation>Schlagwort wählen oder ein neues benennen</translation>
    </message>
    <message>
        <source>Choose a tag, or name a new one.</source>
        <translation>Bitte ein Schlagwort wählen oder ein neues benennen.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Make tag</source>
        <translation>Schlagwort anlegen</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Name the tag first.</source>
        <translation>Zuerst das Schlagwort benennen.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>No other tag</source>
        <translation>Kein anderes Schlagwort</translation>
    </message>
    <message>
        <source>No passage is ticked.</source>
        <translation>Keine Stelle ist angekreuzt.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag all hits</source>
        <translation>Alle Treffer verschlagworten</translation>
    </message>
    <message>
        <source>The passages are still being gathered.</source>
        <translation>Die Stellen werden noch gesammelt.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
</context>
<context>
    <name>TagManager</name>
    <message>
        <source>A tag gathers passages on one thing across all articles.</source>
        <translation>Ein Schlagwort sammelt Stellen zu einer Sache aus allen Artikeln.</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Schlagwörter filtern</translation>
    </message>
    <message>
        <source>Merge “{tag}” into…</source>
        <translation>„{tag}“ zusammenführen mit…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag inside…</source>
        <translation>Neues Schlagwort darunter…</translation>
    </message>
    <message>
        <source>No tag fits</source>
        <translation>Kein Schlagwort passt</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>None has these words in its name.</source>
        <translation>Keines hat diese Wörter in seinem Namen.</translation>
    </message>
    <message>
        <source>Show passages</source>
        <translation>Stellen zeigen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln passage(s).</source>
        <translation>
            <numerusform>An %Ln Stelle.</numerusform>
            <numerusform>An %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag by name</source>
        <translation>Schlagwort nach Namen</translation>
    </message>
    <message numerus="yes">
        <source>With the tags inside it: %Ln passage(s).</source>
        <translation>
            <numerusform>Mit den Schlagwörtern darunter: %Ln Stelle.</numerusform>
            <numerusform>Mit den Schlagwörtern darunter: %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no passages</source>
        <translation>keine Stellen</translation>
    </message>
    <message>
        <source>{tag}, key {key}</source>
        <translation>{tag}, Taste {key}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known date</source>
        <translation>
            <numerusform>%Ln ohne bekanntes Datum</numerusform>
            <numerusform>%Ln ohne bekanntes Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{claim} was said {day}: {text}</source>
        <translation>{claim} wurde geäußert ({day}): {text}</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Arrows walk through the signs, Enter opens; Ctrl and the wheel zoom, dragging moves.</source>
        <translation>Die Pfeiltasten gehen durch die Zeichen, Eingabe öffnet; Strg und Mausrad zoomen, Ziehen verschiebt.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claim was said</source>
        <translation>Behauptung geäußert</translation>
    </message>
    <message>
        <source>Import articles and state claims; here you see what was published when.</source>
        <translation>Artikel importieren und Behauptungen aufstellen; hier ist zu sehen, was wann veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation>Ganzen Zeitraum zeigen (0)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published: the page says “{words}”</source>
        <translation>Veröffentlicht: Auf der Seite steht „{words}“</translation>
    </message>
    <message>
        <source>The page bears {date}, when it was saved; when it was published is unknown</source>
        <translation>Die Seite trägt {date}, den Tag ihrer Speicherung; wann sie veröffentlicht wurde, ist unbekannt</translation>
    </message>
    <message>
        <source>Version: there is a newer one</source>
        <translation>Version: Es gibt eine neuere</translation>
    </message>
    <message>
        <source>Version: this is the newest</source>
        <translation>Version: Dies ist die neueste</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>version {number} of {all}</source>
        <translation>Version {number} von {all}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>This case has nothing yet to show it with.</source>
        <translation>In diesem Fall gibt es noch nichts, womit es sich zeigen ließe.</translation>
    </message>
    <message>
        <source>Try it if you like; {key} leads back here.</source>
        <translation>Nach Belieben ausprobieren; {key} führt hierher zurück.</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Choose a status, and write the reason.</source>
        <translation>Bitte einen Status wählen und die Begründung schreiben.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Confidence (ICD 203)</source>
        <translation>Sicherheit (ICD 203)</translation>
    </message>
    <message>
        <source>Give verdict</source>
        <translation>Urteil abgeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict on {claim}</source>
        <translation>Urteil zu {claim}</translation>
    </message>
    <message>
        <source>Verdicts so far</source>
        <translation>Bisherige Urteile</translation>
    </message>
    <message>
        <source>Why? This is kept with the verdict, and can be cited.</source>
        <translation>Warum? Dies bleibt beim Urteil und kann zitiert werden.</translation>
    </message>
    <message>
        <source>Write the reason: a verdict needs one.</source>
        <translation>Bitte die Begründung schreiben: Ein Urteil braucht eine.</translation>
    </message>
</context>
<context>
    <name>VerdictHistory</name>
    <message>
        <source>Verdicts so far</source>
        <translation>Bisherige Urteile</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Changed paragraphs by what changed in them: {counts}</source>
        <translation>Geänderte Absätze nach Art der Änderung: {counts}</translation>
    </message>
    <message>
        <source>No words are other.</source>
        <translation>Kein Wort ist anders.</translation>
    </message>
    <message>
        <source>Version {number}, arrived {when}</source>
        <translation>Version {number}, eingegangen am {when}</translation>
    </message>
    <message>
        <source>Version {number}, captured {when}</source>
        <translation>Version {number}, erfasst am {when}</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{kind}: {number}</source>
        <translation>{kind}: {number}</translation>
    </message>
    <message>
        <source>{version} (newest)</source>
        <translation>{version} (neueste)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Read this version</source>
        <translation>Diese Version lesen</translation>
    </message>
    <message>
        <source>Show unchanged paragraphs</source>
        <translation>Unveränderte Absätze zeigen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New files in a watched folder are offered for this case, at the foot of the window. None is imported by itself.</source>
        <translation>Neue Dateien in einem beobachteten Ordner werden unten im Fenster für diesen Fall angeboten. Keine wird von selbst importiert.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Articles, highlights, notes and claims: every hit in its context, one click away.</source>
        <translation>Artikel, Markierungen, Notizen und Behauptungen: jeder Treffer in seinem Zusammenhang, einen Klick entfernt.</translation>
    </message>
    <message>
        <source>Bring in the articles you want to check. Highlight what they say,
link it to claims, and see where sources agree or disagree.</source>
        <translation>Die Artikel einbringen, die geprüft werden sollen. Markieren, was sie sagen,
es mit Behauptungen verknüpfen und sehen, wo Quellen übereinstimmen oder nicht.</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>Belege verknüpfen</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Fall…</translation>
    </message>
    <message>
        <source>New here? The tour shows the window in ten steps; it can be left at any of them.</source>
        <translation>Neu hier? Der Rundgang zeigt das Fenster in zehn Schritten; er lässt sich jederzeit verlassen.</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Fall öffnen…</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Beispielfall öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Press + or - to say whether the passage backs or disputes a claim, and write why.</source>
        <translation>Mit + oder - sagen, ob die Stelle eine Behauptung stützt oder ihr widerspricht, und schreiben, warum.</translation>
    </message>
    <message>
        <source>Read and highlight</source>
        <translation>Lesen und markieren</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Zuletzt geöffnete Fälle</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Select text and press one key: H highlights it, C makes a claim, 1–9 add a tag.</source>
        <translation>Text auswählen und eine Taste drücken: H markiert ihn, C macht daraus eine Behauptung, 1–9 geben ein Schlagwort.</translation>
    </message>
    <message>
        <source>Start a fact-check</source>
        <translation>Einen Faktencheck beginnen</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Diese Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>article {id}</source>
        <translation>Artikel {id}</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Case Settings</source>
        <translation>„Falleinstellungen ändern“</translation>
    </message>
    <message>
        <source>Delete Article</source>
        <translation>„Artikel entfernen“</translation>
    </message>
    <message>
        <source>Delete Claim</source>
        <translation>„Behauptung löschen“</translation>
    </message>
    <message>
        <source>Delete Highlight</source>
        <translation>„Markierung löschen“</translation>
    </message>
    <message>
        <source>Delete Note</source>
        <translation>„Notiz löschen“</translation>
    </message>
    <message>
        <source>Delete Outlet</source>
        <translation>„Medium löschen“</translation>
    </message>
    <message>
        <source>Delete Search</source>
        <translation>„Suche löschen“</translation>
    </message>
    <message>
        <source>Delete Tag</source>
        <translation>„Schlagwort löschen“</translation>
    </message>
    <message>
        <source>Edit Article</source>
        <translation>„Artikel bearbeiten“</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>„Behauptung bearbeiten“</translation>
    </message>
    <message>
        <source>Edit Evidence</source>
        <translation>„Beleg bearbeiten“</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>„Notiz bearbeiten“</translation>
    </message>
    <message>
        <source>Edit Outlet</source>
        <translation>„Medium bearbeiten“</translation>
    </message>
    <message>
        <source>Edit Search</source>
        <translation>„Suche bearbeiten“</translation>
    </message>
    <message>
        <source>Edit Tag</source>
        <translation>„Schlagwort bearbeiten“</translation>
    </message>
    <message>
        <source>Forget Line Role</source>
        <translation>„Zeilenart vergessen“</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>„Markieren“</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>„Import“</translation>
    </message>
    <message>
        <source>Link Evidence</source>
        <translation>„Beleg verknüpfen“</translation>
    </message>
    <message>
        <source>Merge Claims</source>
        <translation>„Behauptungen zusammenführen“</translation>
    </message>
    <message>
        <source>Merge Highlights</source>
        <translation>„Markierungen zusammenführen“</translation>
    </message>
    <message>
        <source>Merge Outlets</source>
        <translation>„Medien zusammenführen“</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>„Schlagwörter zusammenführen“</translation>
    </message>
    <message>
        <source>Move Highlight</source>
        <translation>„Markierung verschieben“</translation>
    </message>
    <message>
        <source>New Case</source>
        <translation>„Neuer Fall“</translation>
    </message>
    <message>
        <source>New Claim</source>
        <translation>„Neue Behauptung“</translation>
    </message>
    <message>
        <source>New Tag</source>
        <translation>„Neues Schlagwort“</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>„Notiz“</translation>
    </message>
    <message>
        <source>Place Highlight</source>
        <translation>„Markierung einsetzen“</translation>
    </message>
    <message>
        <source>Remove Evidence</source>
        <translation>„Beleg entfernen“</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>„Schlagwort entfernen“</translation>
    </message>
    <message>
        <source>Reorder Claims</source>
        <translation>„Behauptungen umordnen“</translation>
    </message>
    <message>
        <source>Reorder Evidence</source>
        <translation>„Belege umordnen“</translation>
    </message>
    <message>
        <source>Reorder Searches</source>
        <translation>„Suchen umordnen“</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>„Suche speichern“</translation>
    </message>
    <message>
        <source>Set Line Role</source>
        <translation>„Zeilenart angeben“</translation>
    </message>
    <message>
        <source>Split Claim</source>
        <translation>„Behauptung teilen“</translation>
    </message>
    <message>
        <source>Split Highlight</source>
        <translation>„Markierung teilen“</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>„Verschlagworten“</translation>
    </message>
    <message>
        <source>Tag All Hits</source>
        <translation>„Alle Treffer verschlagworten“</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>„Urteil“</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Annotations (Hypothesis)</source>
        <translation>Anmerkungen (Hypothesis)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail (Outlook)</source>
        <translation>E-Mail (Outlook)</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Records (JSON)</source>
        <translation>Datensätze (JSON)</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <source>Web collection</source>
        <translation>Websammlung</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
</context>
<context>
    <name>mishaps</name>
    <message>
        <source>That failed for a reason the program did not expect ({what}). What was saved is safe.</source>
        <translation>Das ist aus einem Grund fehlgeschlagen, mit dem das Programm nicht gerechnet hat ({what}). Was gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The details are in {file}.</source>
        <translation>Einzelheiten stehen in {file}.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A passage needs a start before its end, both inside the text: {start} to {end} does not fit a text of {length} characters.</source>
        <translation>Eine Stelle braucht einen Anfang vor ihrem Ende, beide im Text: {start} bis {end} passt nicht zu einem Text von {length} Zeichen.</translation>
    </message>
    <message>
        <source>Indexing stopped unexpectedly and was started again; nothing was lost.</source>
        <translation>Die Indizierung brach unerwartet ab und wurde neu gestartet; nichts ging verloren.</translation>
    </message>
    <message>
        <source>No case could be made at “{path}”: {why}.</source>
        <translation>Unter „{path}“ konnte kein Fall angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>Only highlights that touch or overlap can be merged: there are other words between these.</source>
        <translation>Nur Markierungen, die sich berühren oder überschneiden, lassen sich zusammenführen: Zwischen diesen stehen andere Wörter.</translation>
    </message>
    <message>
        <source>Searching has stopped; reading and marking go on. Open the case again to search it.</source>
        <translation>Die Suche ist ausgefallen; Lesen und Markieren gehen weiter. Zum Suchen den Fall erneut öffnen.</translation>
    </message>
    <message>
        <source>Searching stopped unexpectedly and was started again; nothing was lost.</source>
        <translation>Die Suche brach unerwartet ab und wurde neu gestartet; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The annotation database of “{path}” is damaged ({why}). Nothing was changed; a backup may be in its backups folder.</source>
        <translation>Die Datenbank der Anmerkungen von „{path}“ ist beschädigt ({why}). Nichts wurde geändert; im Ordner „backups“ liegt vielleicht eine Sicherung.</translation>
    </message>
    <message>
        <source>The change could not be saved: {why}. Nothing was lost; what was saved before is still there.</source>
        <translation>Die Änderung konnte nicht gespeichert werden: {why}. Nichts ging verloren; was vorher gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>The file was not imported: {why}.</source>
        <translation>Die Datei wurde nicht importiert: {why}.</translation>
    </message>
    <message>
        <source>The search index could not be brought up to date: {why}. Search shows an earlier state.</source>
        <translation>Der Suchindex konnte nicht aktualisiert werden: {why}. Die Suche zeigt einen früheren Stand.</translation>
    </message>
    <message>
        <source>The search index follows the case no longer, and shows an earlier state. Open the case again.</source>
        <translation>Der Suchindex folgt dem Fall nicht mehr und zeigt einen früheren Stand. Bitte den Fall erneut öffnen.</translation>
    </message>
    <message>
        <source>The search index is being brought up to date by another process. Try again in a moment.</source>
        <translation>Der Suchindex wird gerade von einem anderen Prozess aktualisiert. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The search index was damaged and is made anew; nothing else was touched. Search once more.</source>
        <translation>Der Suchindex war beschädigt und wird neu angelegt; sonst wurde nichts berührt. Bitte noch einmal suchen.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used. The file is kept as “{kept}”.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden, daher gelten die üblichen. Die Datei ist als „{kept}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The {what} is empty; write something first.</source>
        <translation>{what} fehlt; bitte zuerst etwas schreiben.</translation>
    </message>
    <message>
        <source>The {what} “{name}” still has articles ({number}); give them another one first.</source>
        <translation>{what} „{name}“ hat noch Artikel ({number}); diese bitte zuerst anders zuordnen.</translation>
    </message>
    <message>
        <source>There is already a {what} called “{name}”.</source>
        <translation>Der Name „{name}“ ist schon vergeben ({what}).</translation>
    </message>
    <message>
        <source>There is no {kind} {id} in this case.</source>
        <translation>In diesem Fall nicht vorhanden: {kind} {id}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>These cannot be merged: their passages bear on C{number} in different ways. Give them the same stance first, or take one out of the evidence.</source>
        <translation>Diese lassen sich nicht zusammenführen: Ihre Stellen verhalten sich verschieden zu C{number}. Zuerst angleichen oder eine aus den Belegen nehmen.</translation>
    </message>
    <message>
        <source>This {kind} was changed or removed meanwhile, so the edit was not made. Look at its present state and try again.</source>
        <translation>Inzwischen geändert oder entfernt: {kind}. Die Bearbeitung wurde daher nicht übernommen. Bitte den jetzigen Stand ansehen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>{keys} alone is for the text of an article. Add Ctrl or Alt, or take a function key.</source>
        <translation>{keys} allein gehört dem Text eines Artikels. Bitte Strg oder Alt dazunehmen oder eine Funktionstaste wählen.</translation>
    </message>
    <message>
        <source>{keys} already means “{by}”. Give that another key first.</source>
        <translation>{keys} bedeutet schon „{by}“. Bitte dort zuerst andere Tasten vergeben.</translation>
    </message>
    <message>
        <source>“{path}” already exists and is not empty, so no new case was made there.</source>
        <translation>„{path}“ gibt es schon und ist nicht leer, daher wurde dort kein neuer Fall angelegt.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read any more: {why}. What was saved is still in its folder.</source>
        <translation>„{path}“ kann nicht mehr gelesen werden: {why}. Was gespeichert war, liegt noch in seinem Ordner.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought up to date: {why}. It is as it was; a copy is in its backups folder.</source>
        <translation>„{path}“ konnte nicht auf den neuen Stand gebracht werden: {why}. Alles ist, wie es war; eine Kopie liegt im Ordner „backups“.</translation>
    </message>
    <message>
        <source>“{path}” could not be opened: {why}. Nothing was changed.</source>
        <translation>„{path}“ konnte nicht geöffnet werden: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{path}” is not a case: there is no annotation database (case.db) of this program in it.</source>
        <translation>„{path}“ ist kein Fall: Darin liegt keine Datenbank (case.db) dieses Programms.</translation>
    </message>
    <message>
        <source>“{path}” is open elsewhere ({holder}). Close it there first; it can be read meanwhile.</source>
        <translation>„{path}“ ist anderswo geöffnet ({holder}). Bitte dort zuerst schließen; inzwischen kann der Fall gelesen werden.</translation>
    </message>
    <message>
        <source>“{path}” is open only for reading, so nothing was changed.</source>
        <translation>„{path}“ ist nur zum Lesen geöffnet, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older version of this program. Open it once for writing, to bring it up to date.</source>
        <translation>„{path}“ stammt aus einer älteren Version dieses Programms. Bitte einmal zum Schreiben öffnen, um den Fall auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>“{path}” was not imported: {why}.</source>
        <translation>„{path}“ wurde nicht importiert: {why}.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of this program (case format {needs}; this version knows up to {knows}). Update the program to open it; nothing was changed.</source>
        <translation>„{path}“ wurde von einer neueren Version dieses Programms geschrieben (Fallformat {needs}; diese Version kennt es bis {knows}). Zum Öffnen bitte das Programm aktualisieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{query}” cannot be searched: {why} (characters {start} to {end}).</source>
        <translation>„{query}“ ist nicht suchbar: {why} (Zeichen {start} bis {end}).</translation>
    </message>
    <message>
        <source>“{value}” is not a {what}. Possible: {allowed}.</source>
        <translation>„{value}“ geht hier nicht ({what}). Möglich: {allowed}.</translation>
    </message>
</context>
<context>
    <name>queries</name>
    <message>
        <source>a parenthesis is closed that was never opened</source>
        <translation>eine Klammer wird geschlossen, die nie geöffnet wurde</translation>
    </message>
    <message>
        <source>a parenthesis is never closed</source>
        <translation>eine Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>there are too many parentheses inside each other</source>
        <translation>zu viele Klammern stehen ineinander</translation>
    </message>
    <message>
        <source>there are too many words</source>
        <translation>es sind zu viele Wörter</translation>
    </message>
    <message>
        <source>there is no field “{word}” (there are: {known})</source>
        <translation>es gibt kein Feld „{word}“ (vorhanden: {known})</translation>
    </message>
    <message>
        <source>there is nothing between the parentheses</source>
        <translation>zwischen den Klammern steht nichts</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>zwischen den Anführungszeichen steht nichts</translation>
    </message>
    <message>
        <source>“{word}” asks for too many slips; ~1 and ~2 are possible</source>
        <translation>„{word}“ lässt zu viele Abweichungen zu; möglich sind ~1 und ~2</translation>
    </message>
    <message>
        <source>“{word}” ends before it begins</source>
        <translation>„{word}“ endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>“{word}” is not a date; write 2022, 2022-09, 2022-09-22, a range such as 2022-09..2023-01, or unknown</source>
        <translation>„{word}“ ist kein Datum; möglich sind 2022, 2022-09, 2022-09-22, ein Zeitraum wie 2022-09..2023-01 oder unknown</translation>
    </message>
    <message>
        <source>“{word}” needs something after it</source>
        <translation>nach „{word}“ muss noch etwas stehen</translation>
    </message>
    <message>
        <source>“{word}” needs something before it</source>
        <translation>vor „{word}“ muss noch etwas stehen</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>1 to 6</source>
        <translation>1 bis 6</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>2022, 2022-09 or 2022-09-22; empty for unknown</source>
        <translation>2022, 2022-09 oder 2022-09-22; leer für unbekannt</translation>
    </message>
    <message>
        <source>A to F</source>
        <translation>A bis F</translation>
    </message>
    <message>
        <source>A, B, C, D, E, F; empty for none</source>
        <translation>A, B, C, D, E, F; leer für keine</translation>
    </message>
    <message>
        <source>All visible text of the page was taken: {0}.</source>
        <translation>Aller sichtbare Text der Seite wurde übernommen: {0}.</translation>
    </message>
    <message>
        <source>Changes were recorded in it: what was inserted is in the text, what was deleted is not.</source>
        <translation>Im Dokument waren Änderungen aufgezeichnet: Eingefügtes steht im Text, Gelöschtes nicht.</translation>
    </message>
    <message>
        <source>On {0} of its {1} pages the letters are guessed: the file does not name them.</source>
        <translation>Auf {0} der {1} Seiten sind die Buchstaben vermutet: Die Datei benennt sie nicht.</translation>
    </message>
    <message>
        <source>Only the passages quoted from it are in the file, not its text: {0}.</source>
        <translation>Die Datei enthält nur die daraus zitierten Stellen, nicht den Text: {0}.</translation>
    </message>
    <message>
        <source>Only the passages quoted from it are in the file, not its text: {0}. Comments on them were left out: {1}.</source>
        <translation>Die Datei enthält nur die daraus zitierten Stellen, nicht den Text: {0}. Kommentare dazu wurden ausgelassen: {1}.</translation>
    </message>
    <message>
        <source>Only what the column “{0}” says of it is in the file, not its text.</source>
        <translation>Die Datei enthält nur, was die Spalte „{0}“ darüber sagt, nicht den Text.</translation>
    </message>
    <message>
        <source>What was attached to the message is not part of the text: {0} and {1} more.</source>
        <translation>Anhänge der Nachricht gehören nicht zum Text: {0} und {1} weitere.</translation>
    </message>
    <message>
        <source>What was attached to the message is not part of the text: {0}.</source>
        <translation>Anhänge der Nachricht gehören nicht zum Text: {0}.</translation>
    </message>
    <message>
        <source>a line in it is far too long for a query</source>
        <translation>eine Zeile darin ist viel zu lang für eine Anfrage</translation>
    </message>
    <message>
        <source>any other outlet</source>
        <translation>jedes andere Medium</translation>
    </message>
    <message>
        <source>any other tag</source>
        <translation>jedes andere Schlagwort</translation>
    </message>
    <message>
        <source>anywhere but below itself</source>
        <translation>überall außer unter sich selbst</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>at least one status, each with a name of its own</source>
        <translation>mindestens ein Status, jeder mit eigenem Namen</translation>
    </message>
    <message>
        <source>by a process that left no name</source>
        <translation>von einem Prozess, der keinen Namen hinterließ</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>case's name</source>
        <translation>Name des Falls</translation>
    </message>
    <message>
        <source>case.db</source>
        <translation>case.db</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>deed</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>fact of an article</source>
        <translation>Angabe zu einem Artikel</translation>
    </message>
    <message>
        <source>grade of a source</source>
        <translation>Bewertung einer Quelle</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>highlight to be placed</source>
        <translation>einzusetzende Markierung</translation>
    </message>
    <message>
        <source>highlights that are not in the newest text</source>
        <translation>Markierungen, die nicht im neuesten Text stehen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>information grade</source>
        <translation>Bewertung der Information</translation>
    </message>
    <message>
        <source>it changed while it was imported</source>
        <translation>die Datei änderte sich während des Imports</translation>
    </message>
    <message>
        <source>it defines entities of its own, which are not read</source>
        <translation>die Datei definiert eigene Entitäten, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>it does not begin like a record</source>
        <translation>der Anfang gleicht keinem Datensatz</translation>
    </message>
    <message>
        <source>it does not hold exactly one case</source>
        <translation>darin ist nicht genau ein Fall</translation>
    </message>
    <message>
        <source>it does not say how long it is</source>
        <translation>die Längenangabe fehlt</translation>
    </message>
    <message>
        <source>it has more than {0} lines of headers</source>
        <translation>es gibt mehr als {0} Kopfzeilen</translation>
    </message>
    <message>
        <source>it has more than {0} parts</source>
        <translation>es gibt mehr als {0} Teile</translation>
    </message>
    <message>
        <source>it has no column called “{0}”</source>
        <translation>keine Spalte heißt „{0}“</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>die Datei hat keine Seiten</translation>
    </message>
    <message>
        <source>it has no text layer: its pages are pictures of text (scanned), or empty</source>
        <translation>es gibt keine Textebene: Die Seiten sind Bilder von Text (gescannt) oder leer</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>es gibt zu viele Attribute</translation>
    </message>
    <message>
        <source>it has too many elements</source>
        <translation>es gibt zu viele Elemente</translation>
    </message>
    <message>
        <source>it has too many elements to be read</source>
        <translation>es gibt zu viele Elemente, um sie zu lesen</translation>
    </message>
    <message>
        <source>it holds other files, and is itself inside one</source>
        <translation>die Datei enthält andere Dateien und steckt selbst in einer</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>es ist ein PDF</translation>
    </message>
    <message>
        <source>it is a ZIP archive or an office document</source>
        <translation>es ist ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>it is a ZIP archive, but no OpenDocument text</source>
        <translation>es ist ein ZIP-Archiv, aber kein OpenDocument-Text</translation>
    </message>
    <message>
        <source>it is a ZIP archive, but no Word document</source>
        <translation>es ist ein ZIP-Archiv, aber kein Word-Dokument</translation>
    </message>
    <message>
        <source>it is a ZIP archive, but no electronic book</source>
        <translation>es ist ein ZIP-Archiv, aber kein E-Book</translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation>es ist eine Binärdatei, kein Text</translation>
    </message>
    <message>
        <source>it is a bomb: it is small only until it is unpacked</source>
        <translation>es ist eine Archivbombe: klein nur, solange sie gepackt ist</translation>
    </message>
    <message>
        <source>it is a bomb: its parts overlap each other</source>
        <translation>es ist eine Archivbombe: Ihre Teile überschneiden sich</translation>
    </message>
    <message>
        <source>it is a compressed file</source>
        <translation>es ist eine komprimierte Datei</translation>
    </message>
    <message>
        <source>it is a damaged PDF</source>
        <translation>es ist ein beschädigtes PDF</translation>
    </message>
    <message>
        <source>it is a damaged ZIP archive</source>
        <translation>es ist ein beschädigtes ZIP-Archiv</translation>
    </message>
    <message>
        <source>it is a damaged message of Outlook</source>
        <translation>es ist eine beschädigte Outlook-Nachricht</translation>
    </message>
    <message>
        <source>it is a device, pipe or socket, not a file</source>
        <translation>es ist ein Gerät, eine Pipe oder ein Socket, keine Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a link, and links are not followed</source>
        <translation>es ist eine Verknüpfung, und Verknüpfungen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>es ist ein Bild</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>es ist ein Programm</translation>
    </message>
    <message>
        <source>it is a set of slides, not a text</source>
        <translation>es ist eine Präsentation, kein Text</translation>
    </message>
    <message>
        <source>it is a spreadsheet, a drawing or a set of slides, not a text</source>
        <translation>es ist eine Tabelle, eine Zeichnung oder eine Präsentation, kein Text</translation>
    </message>
    <message>
        <source>it is a spreadsheet, not a text</source>
        <translation>es ist eine Tabelle, kein Text</translation>
    </message>
    <message>
        <source>it is an RTF document</source>
        <translation>es ist ein RTF-Dokument</translation>
    </message>
    <message>
        <source>it is an archive inside an archive</source>
        <translation>es ist ein Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>it is an old office document</source>
        <translation>es ist ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is encrypted, and a password is needed to read it</source>
        <translation>die Datei ist verschlüsselt und nur mit einem Kennwort lesbar</translation>
    </message>
    <message>
        <source>it is larger than {0} MB when unpacked</source>
        <translation>die Datei ist entpackt größer als {0} MB</translation>
    </message>
    <message>
        <source>it is larger than {0} MB, more than an article can be</source>
        <translation>die Datei ist größer als {0} MB, mehr, als ein Artikel sein kann</translation>
    </message>
    <message>
        <source>it is longer than {0} million characters</source>
        <translation>der Text ist länger als {0} Millionen Zeichen</translation>
    </message>
    <message>
        <source>it is longer than {0} million characters, more than an article can be</source>
        <translation>der Text ist länger als {0} Millionen Zeichen, mehr, als ein Artikel sein kann</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no answer of a web server</source>
        <translation>es ist keine Antwort eines Webservers</translation>
    </message>
    <message>
        <source>it is no archive or table of articles</source>
        <translation>es ist kein Archiv und keine Tabelle mit Artikeln</translation>
    </message>
    <message>
        <source>it is no page or document, but a picture, a script or the like</source>
        <translation>es ist keine Seite und kein Dokument, sondern ein Bild, ein Skript oder Ähnliches</translation>
    </message>
    <message>
        <source>it is no record with named values</source>
        <translation>es ist kein Datensatz mit benannten Werten</translation>
    </message>
    <message>
        <source>it is not text, nor of any other kind this program reads</source>
        <translation>es ist weder Text noch eine andere Dateiart, die dieses Programm liest</translation>
    </message>
    <message>
        <source>it is not the text that was imported</source>
        <translation>es ist nicht der Text, der importiert wurde</translation>
    </message>
    <message>
        <source>it is protected against copying, and a key is needed to read it</source>
        <translation>die Datei ist kopiergeschützt und nur mit einem Schlüssel lesbar</translation>
    </message>
    <message>
        <source>it is protected, and a password is needed to read it</source>
        <translation>die Datei ist geschützt und nur mit einem Kennwort lesbar</translation>
    </message>
    <message>
        <source>it is too large for a list of queries</source>
        <translation>die Datei ist zu groß für eine Liste von Anfragen</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>it only says that a page had not changed since an earlier capture</source>
        <translation>es heißt darin nur, dass sich eine Seite seit einer früheren Erfassung nicht geändert hat</translation>
    </message>
    <message>
        <source>it says that it is longer than it is</source>
        <translation>die angegebene Länge ist größer als die wirkliche</translation>
    </message>
    <message>
        <source>its JSON is damaged</source>
        <translation>das JSON ist beschädigt</translation>
    </message>
    <message>
        <source>its JSON is damaged, or nested too deep</source>
        <translation>das JSON ist beschädigt oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its character encoding could not be recognised</source>
        <translation>die Zeichenkodierung war nicht zu erkennen</translation>
    </message>
    <message>
        <source>its content is packed in a way that is not read here ({0})</source>
        <translation>der Inhalt ist auf eine Art gepackt, die hier nicht gelesen wird ({0})</translation>
    </message>
    <message>
        <source>its directory is longer than that of any archive read here</source>
        <translation>das Verzeichnis ist länger als das jedes Archivs, das hier gelesen wird</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>die Elemente sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its encoding was guessed: {0}</source>
        <translation>die Zeichenkodierung ist vermutet: {0}</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>its first row does not name any columns</source>
        <translation>die erste Zeile benennt keine Spalten</translation>
    </message>
    <message>
        <source>its groups are nested too deep</source>
        <translation>die Gruppen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its inner structure (XML) is damaged</source>
        <translation>der innere Aufbau (XML) ist beschädigt</translation>
    </message>
    <message>
        <source>its inner structure (XML) is nested too deep or blown up</source>
        <translation>der innere Aufbau (XML) ist zu tief verschachtelt oder aufgebläht</translation>
    </message>
    <message>
        <source>its line is longer than any article</source>
        <translation>die Zeile ist länger als jeder Artikel</translation>
    </message>
    <message>
        <source>its lists or quotations are nested too deep</source>
        <translation>die Listen oder Zitate sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its markup cannot be read</source>
        <translation>die Auszeichnung ist nicht lesbar</translation>
    </message>
    <message>
        <source>its name is not one a file can have</source>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its packed content is damaged</source>
        <translation>der gepackte Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>its part “{0}” is a bomb: it is small only until it is unpacked</source>
        <translation>der Teil „{0}“ ist eine Archivbombe: klein nur, solange sie gepackt ist</translation>
    </message>
    <message>
        <source>its part “{0}” is a link or device, not a file</source>
        <translation>der Teil „{0}“ ist eine Verknüpfung oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>its part “{0}” is damaged</source>
        <translation>der Teil „{0}“ ist beschädigt</translation>
    </message>
    <message>
        <source>its part “{0}” is larger than {1} MB when unpacked</source>
        <translation>der Teil „{0}“ ist entpackt größer als {1} MB</translation>
    </message>
    <message>
        <source>its part “{0}” is missing</source>
        <translation>der Teil „{0}“ fehlt</translation>
    </message>
    <message>
        <source>its part “{0}” is not as long as the archive says</source>
        <translation>der Teil „{0}“ ist nicht so lang, wie das Archiv angibt</translation>
    </message>
    <message>
        <source>its part “{0}” is not as this program makes it</source>
        <translation>der Teil „{0}“ ist nicht so, wie dieses Programm ihn macht</translation>
    </message>
    <message>
        <source>its part “{0}” is packed in a way that is not read here</source>
        <translation>der Teil „{0}“ ist auf eine Art gepackt, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>its parts are nested too deep</source>
        <translation>die Teile sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its quote is not what the text says there</source>
        <translation>das Zitat stimmt nicht mit dem Text an dieser Stelle überein</translation>
    </message>
    <message>
        <source>its text is not there</source>
        <translation>der Text dazu fehlt</translation>
    </message>
    <message>
        <source>key for a tag</source>
        <translation>Taste für ein Schlagwort</translation>
    </message>
    <message>
        <source>letters, signs and emoji of Unicode</source>
        <translation>Buchstaben, Zeichen und Emojis von Unicode</translation>
    </message>
    <message>
        <source>looking at its columns failed ({0})</source>
        <translation>die Spalten konnten nicht betrachtet werden ({0})</translation>
    </message>
    <message>
        <source>more than {0} records of it are damaged</source>
        <translation>mehr als {0} Datensätze sind beschädigt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no article could be recognised on it</source>
        <translation>auf der Seite war kein Artikel zu erkennen</translation>
    </message>
    <message>
        <source>no backup could be made ({0})</source>
        <translation>keine Sicherung konnte angelegt werden ({0})</translation>
    </message>
    <message>
        <source>no kind of file that is read here</source>
        <translation>diese Dateiart wird hier nicht gelesen</translation>
    </message>
    <message>
        <source>none of its chapters can be read</source>
        <translation>keines der Kapitel ist lesbar</translation>
    </message>
    <message>
        <source>none of its columns is known to hold the text of articles: {0}</source>
        <translation>von keiner Spalte ist bekannt, dass sie den Text von Artikeln enthält: {0}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing is quoted from it</source>
        <translation>nichts ist daraus zitiert</translation>
    </message>
    <message>
        <source>nothing was heard of the parser for {0} seconds</source>
        <translation>seit {0} Sekunden kam nichts vom Parser</translation>
    </message>
    <message>
        <source>one of its cells is longer than any article, or not closed</source>
        <translation>eine der Zellen ist länger als jeder Artikel oder nicht abgeschlossen</translation>
    </message>
    <message>
        <source>one of its records is nested too deep, or has too many values</source>
        <translation>einer der Datensätze ist zu tief verschachtelt oder hat zu viele Werte</translation>
    </message>
    <message>
        <source>one of its tags has thousands of attributes</source>
        <translation>eines der Tags hat Tausende von Attributen</translation>
    </message>
    <message>
        <source>one of its values is longer than any article</source>
        <translation>einer der Werte ist länger als jeder Artikel</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>outlet to merge it with</source>
        <translation>Medium zum Zusammenführen</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>place for this tag</source>
        <translation>Platz für dieses Schlagwort</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>reading it as “{0}” failed ({1})</source>
        <translation>das Lesen als „{0}“ ist fehlgeschlagen ({1})</translation>
    </message>
    <message>
        <source>reading it failed: {0}</source>
        <translation>das Lesen ist fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>reading it takes more memory than one file may</source>
        <translation>das Lesen braucht mehr Speicher, als eine Datei darf</translation>
    </message>
    <message>
        <source>reading it took more than {0} seconds of computing</source>
        <translation>das Lesen brauchte mehr als {0} Sekunden Rechenzeit</translation>
    </message>
    <message>
        <source>reason of the verdict</source>
        <translation>Begründung des Urteils</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>rolerule</source>
        <translation>Zeilenregel</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>savedsearch</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>search's name</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>source grade</source>
        <translation>Bewertung der Quelle</translation>
    </message>
    <message>
        <source>status of this case</source>
        <translation>Status dieses Falls</translation>
    </message>
    <message>
        <source>status scale</source>
        <translation>Statusskala</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tag to merge with</source>
        <translation>Schlagwort zum Zusammenführen</translation>
    </message>
    <message>
        <source>tag's name</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>Verschlagwortung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the case folder is no longer where it was</source>
        <translation>der Fallordner ist nicht mehr, wo er war</translation>
    </message>
    <message>
        <source>the case folder was replaced while it was open</source>
        <translation>der Fallordner wurde ersetzt, während er geöffnet war</translation>
    </message>
    <message>
        <source>the case was changed from outside while it was open; open it again</source>
        <translation>der Fall wurde von außen geändert, während er geöffnet war; bitte erneut öffnen</translation>
    </message>
    <message>
        <source>the case was closed</source>
        <translation>der Fall wurde geschlossen</translation>
    </message>
    <message>
        <source>the column of its text is empty</source>
        <translation>die Spalte für den Text ist leer</translation>
    </message>
    <message>
        <source>the copy does not pass its integrity check</source>
        <translation>die Kopie besteht ihre Integritätsprüfung nicht</translation>
    </message>
    <message>
        <source>the file cannot be read: {0}</source>
        <translation>die Datei ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>the file is not as it was imported: its SHA-256 differs</source>
        <translation>die Datei ist nicht mehr, wie sie importiert wurde: Ihr SHA-256 weicht ab</translation>
    </message>
    <message>
        <source>the journal was changed from outside at this deed, or deeds are missing</source>
        <translation>das Protokoll wurde bei diesem Vorgang von außen geändert, oder Vorgänge fehlen</translation>
    </message>
    <message>
        <source>the parser broke down on it</source>
        <translation>der Parser ist daran gescheitert</translation>
    </message>
    <message>
        <source>the parser gave more than an article can be, or no article at all</source>
        <translation>der Parser lieferte mehr, als ein Artikel sein kann, oder gar keinen Artikel</translation>
    </message>
    <message>
        <source>the parser gave no article</source>
        <translation>der Parser lieferte keinen Artikel</translation>
    </message>
    <message>
        <source>the server sent no page: a redirection, an error, nothing</source>
        <translation>der Server sandte keine Seite: eine Weiterleitung, einen Fehler, nichts</translation>
    </message>
    <message>
        <source>there are more characters on one page than can be read</source>
        <translation>auf einer Seite sind mehr Zeichen, als gelesen werden können</translation>
    </message>
    <message>
        <source>there are more than {0} annotations in it</source>
        <translation>es sind mehr als {0} Anmerkungen darin</translation>
    </message>
    <message>
        <source>there are more than {0} files in it</source>
        <translation>es sind mehr als {0} Dateien darin</translation>
    </message>
    <message>
        <source>there are more than {0} queries in it</source>
        <translation>es sind mehr als {0} Anfragen darin</translation>
    </message>
    <message>
        <source>there are no records with named values in it</source>
        <translation>es sind keine Datensätze mit benannten Werten darin</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>es sind keine Wörter darin</translation>
    </message>
    <message>
        <source>there are no words in the message</source>
        <translation>die Nachricht enthält keine Wörter</translation>
    </message>
    <message>
        <source>there are no words in the message, only attachments</source>
        <translation>die Nachricht enthält keine Wörter, nur Anhänge</translation>
    </message>
    <message>
        <source>there are no words on the page</source>
        <translation>die Seite enthält keine Wörter</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <translation>es ist keine Seite darin</translation>
    </message>
    <message>
        <source>there is no query in it</source>
        <translation>es ist keine Anfrage darin</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no web archive in it</source>
        <translation>es ist kein Webarchiv darin</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>der Speicher reicht nicht, um die Datei zu lesen</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>what it refers to ({0}) is not there</source>
        <translation>worauf verwiesen wird ({0}), ist nicht da</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>die Berechtigung zum Lesen fehlt</translation>
    </message>
    <message>
        <source>{0} of its {1} chapters are damaged and missing.</source>
        <translation>{0} der {1} Kapitel sind beschädigt und fehlen.</translation>
    </message>
    <message>
        <source>{0} of its {1} pages have no text layer and are missing.</source>
        <translation>{0} der {1} Seiten haben keine Textebene und fehlen.</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Corroborated</source>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
    <message>
        <source>Missing context</source>
        <translation>Kontext fehlt</translation>
    </message>
    <message>
        <source>Mixed evidence</source>
        <translation>Gemischte Belege</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
</context>
</TS>
