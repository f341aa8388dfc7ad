### Sprachen stehen im Nominativ, wie der Browser sie nennt: darum „aus: Englisch“.

## Unter einem Text

translate-action = Übersetzen
translate-loading = Wird übersetzt…
translate-show = Übersetzung zeigen
translate-hide = Übersetzung ausblenden
translate-show-original = Original zeigen
translate-from-by = Übersetzt aus: { $language } · { $engine }
translate-from = Übersetzt aus: { $language }
translate-by = Übersetzt von { $engine }
translate-done = Übersetzt
translate-original = Original
translate-partly = Manches ließ sich nicht übersetzen und blieb, wie es war.
translate-slow = Das dauert zu lange. Versuch es gleich noch einmal.
translate-comment = Kommentar

## Warum ein Text blieb, wie er war

translate-why-no-words = Hier gibt es keine Worte zu übersetzen.
translate-why-unknown = Es ist nicht klar, welche Sprache das ist.
translate-why-same = Das ist schon in deiner Sprache.
translate-why-no-engine = Von dieser Sprache in deine übersetzt hier noch niemand: { $language } → { $to }.
translate-why-few-words = Für Worthilfe sind zu wenige Wörter des Textes bekannt.
translate-why-later = Die Übersetzung antwortet gerade nicht. Versuch es gleich noch einmal.
translate-why-spent = Für jetzt ist alles übersetzt, was ging. Versuch es später am Tag noch einmal.
translate-why-too-long = Dieser Text ist zu lang zum Übersetzen.
translate-why-not-good = Die Übersetzung war nicht gut genug, um sie zu zeigen.

## Alle Kommentare auf einmal

translate-all = Alle Kommentare übersetzen
translate-all-originals = Alle Originale zeigen
translate-all-done =
    { $count ->
        [0] Kein Kommentar ließ sich übersetzen.
        [one] { $count } Kommentar übersetzt.
       *[other] { $count } Kommentare übersetzt.
    }

## Was Leser von einer Übersetzung halten

translate-helpful = Gute Übersetzung
translate-unhelpful = Schlechte Übersetzung
translate-suggest = Besser formulieren
translate-suggest-send = Senden
translate-suggested = Danke. Wir sehen es uns an.

## Formulierungen von Mitgliedern und ihre Durchsicht

translate-by-members = Von Mitgliedern formuliert
translate-some-by-members = teils von Mitgliedern formuliert
wordings-others = Was andere vorschlagen
wordings-vote = Gut formuliert von { $name }
wordings-votes =
    { $count ->
        [one] { $count } Stimme
       *[other] { $count } Stimmen
    }
wordings-mine = Von dir
wordings-accepted = Angenommen
wordings-take-back = Zurücknehmen
wordings-taken-back = Zurückgenommen. Leser sehen wieder die maschinelle Übersetzung.
wordings-declined = Nicht angenommen
moderate-wordings = Bessere Formulierungen
moderate-languages = Sprachen
moderate-by = Vorschlag von { $name }
moderate-open = Öffnen
moderate-today = Heute zu lesen
moderate-today-none = Heute nicht übersetzt
moderate-suggested = Vorschlag
moderate-accept = Annehmen
moderate-decline = Ablehnen
moderate-keys = Tasten: A nimmt an, D lehnt ab, J geht weiter, K zurück.
moderate-accepted = Angenommen. Alle lesen es jetzt so.
moderate-declined = Abgelehnt.
moderate-empty-title = Gerade wartet nichts
moderate-empty-text = Wenn Mitglieder Übersetzungen besser formulieren, erscheint das hier.
moderate-more = Mehr zeigen

## Bekannte Wörter

words-action = Wörter
words-explain = Wörter erklären
words-none = Keine Umgangssprache und keine Redewendungen, die wir kennen.
words-meaning-of = Bedeutung von „{ $word }“
words-slang = Umgangssprache
words-phrase = Redewendung
words-casual = locker
words-rude = derb
words-may-offend = kann verletzen
word-help-title = Worthilfe
word-help-text = Wörter aus diesem Text, die wir kennen. Das ist keine Übersetzung.

## Einstellungen

settings-translation = Übersetzung
translate-automatic = Von selbst übersetzen
translate-automatic-text = Offene Beiträge und ihre Kommentare, wenn du ihre Sprache nicht liest.
translate-both = Beide Sprachen zugleich
translate-both-text = Das Original bleibt unter der Übersetzung stehen.
translate-never = Nie von selbst
translate-never-text = Aus diesen Sprachen wird nur übersetzt, wenn du es verlangst.
translate-reads = Du liest { $languages }.
translate-reads-none = Du hast noch nicht gesagt, welche Sprachen du liest.
translate-reads-change = Im Profil ändern

## Unter einem Beitrag, der gerade entsteht

translate-readers = Auch Mitglieder, die { $languages } lesen, können es übersetzt lesen.
translate-readers-more =
    { $count ->
        [one] Auch Mitglieder, die { $languages } oder { $count } weitere Sprache lesen, können es übersetzt lesen.
       *[other] Auch Mitglieder, die { $languages } oder { $count } weitere Sprachen lesen, können es übersetzt lesen.
    }
