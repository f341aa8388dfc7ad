## Überall

close = Schließen
cancel = Abbrechen
delete = Löschen
edit = Bearbeiten
save-changes = Speichern
done = Fertig
retry = Noch einmal
try-again = Noch einmal versuchen
undo = Rückgängig
back = Zurück
more = Mehr
loading = Lädt…
skip-to-content = Zum Inhalt springen
sign-in = Anmelden
go-explore = Beiträge entdecken
link-copied = Link kopiert
update-ready = Eine neue Version ist da.
update-reload = Neu laden

## Navigation

nav-label = Hauptnavigation
nav-home = Start
nav-search = Suche
nav-compose = Schreiben
nav-messages = Neues
nav-messages-unread =
    { $count ->
        [one] Neues, { $count } ungelesen
       *[other] Neues, { $count } ungelesen
    }
nav-me = Profil
nav-settings = Einstellungen
nav-about = Über uns
search-placeholder = Beiträge, Themen, Leute

## Feeds

feed-label = Feeds
feed-following = Gefolgt
feed-explore = Entdecken
feed-nearby = Nähe
feed-all-topics = Für dich
feed-topics-label = Themen
feed-refresh = Aktualisieren
feed-pull = Zum Aktualisieren ziehen
feed-release = Zum Aktualisieren loslassen
feed-refreshing = Suche nach neuen Beiträgen…
feed-end = Du hast alles gesehen. Schau später wieder rein.
feed-list-label = Beiträge
explore-empty-title = Hier ist noch nichts
explore-empty-text = Mach den Anfang: ein Foto von heute, ein Rezept, eine Frage.
explore-empty-action = Beitrag schreiben
following-signed-out-title = Sieh, was deine Leute machen
following-signed-out-text = Melde dich an, folge ein paar Mitgliedern, und ihre neuen Beiträge stehen hier.
following-empty-title = Still hier
following-empty-text = Hier erscheinen Beiträge von Mitgliedern, denen du folgst. Unter „Entdecken“ findest du welche.
nearby-intro-title = Was ist in deiner Nähe?
nearby-intro-text = Dein Browser fragt dich gleich, ob er deinen Standort verraten darf. Er dient nur dieser Liste, auf etwa einen Kilometer gerundet, und wird nicht gespeichert.
nearby-use-position = Meinen Standort nehmen
nearby-use-home = Meinen Wohnort nehmen
nearby-denied-title = Dein Standort ist nicht freigegeben
nearby-denied-text = Erlaube ihn in den Einstellungen deines Browsers oder trag einen Wohnort in dein Profil ein.
nearby-empty-title = Von hier hat noch niemand geschrieben
nearby-empty-text = Der erste Beitrag von diesem Ort könnte deiner sein.
topic-empty-title = Noch keine Beiträge zu diesem Thema
topic-empty-text = Schreib einen mit #{ $topic }, und er erscheint hier.
topic-notes =
    { $count ->
        [one] { COMPACT($count) } Beitrag
       *[other] { COMPACT($count) } Beiträge
    }
topic-write = Darüber schreiben
sort-label = Reihenfolge
sort-best = Beste
sort-newest = Neueste

## Karten in einem Feed

card-picture-of = Bild von „{ $title }“
card-pictures =
    { $count ->
        [one] { $count } Bild
       *[other] { $count } Bilder
    }
card-ask = Frage
card-resolved = Gelöst
card-private = Nur ich
card-followers = Follower
card-like = Gefällt mir, { COMPACT($count) }
card-liked = Gefällt dir, { COMPACT($count) }
card-by = von { $name }

## Ein offener Beitrag

note-label = Beitrag
note-by = { $title } von { $name }
note-untitled = Beitrag von { $name }
note-follow = Folgen
note-following = Gefolgt
note-follow-requested = Angefragt
note-unfollow-named = { $name } entfolgen
note-follow-named = { $name } folgen
note-edited-at = Bearbeitet: { $time }
note-history-title = Frühere Fassungen
note-like = Gefällt mir
note-unlike = Gefällt mir nicht mehr
note-save = Merken
note-saved = Gemerkt
note-saved-toast = Gemerkt.
note-save-collection = In eine Sammlung legen
note-share = Teilen
note-comment = Kommentieren
note-menu = Mehr zu diesem Beitrag
note-menu-edit = Bearbeiten
note-menu-delete = Löschen
note-menu-hide = Nicht mein Ding
note-menu-mute = { $name } stummschalten
note-menu-block = { $name } blockieren
note-menu-copy-link = Link kopieren
note-menu-history = Frühere Fassungen
why-title = Warum dieser Beitrag
why-following = Du folgst { $name }.
why-topics = Dir gefallen Beiträge mit #{ $topic }.
why-nearby = Er wurde etwa { $distance } von dir entfernt geschrieben.
why-near = Er wurde in deiner Nähe geschrieben.
why-fresh = Er ist neu, und jedem neuen Beitrag steht ein erstes Publikum zu.
why-trending = Er gefällt gerade vielen Mitgliedern.
why-languages = Er ist in einer Sprache, die du liest: { $language }.
why-also-liked = Wem „{ $title }“ gefiel, dem gefiel auch dieser Beitrag.
why-liked = Mitgliedern mit deinem Geschmack gefiel er auch.
why-answers = Hier sucht jemand Erfahrungen aus erster Hand. Vielleicht deine.
why-discover = Mal etwas anderes, damit sich dein Feed nicht im Kreis dreht.
note-delete-title = Diesen Beitrag löschen?
note-delete-text = Er verschwindet sofort überall, samt Kommentaren und Likes. Das lässt sich nicht rückgängig machen.
note-deleted-toast = Beitrag gelöscht.
note-hidden-toast = Wir zeigen dir weniger davon.
note-block-title = { $name } blockieren?
note-block-text = Ihr seht dann keine Beiträge und Kommentare mehr voneinander. In den Einstellungen kannst du das zurücknehmen.
note-block-action = Blockieren
note-blocked-toast = { $name } ist blockiert.
note-muted-toast = Du siehst in deinen Feeds keine Beiträge von { $name } mehr.
note-visibility-private = Nur du siehst diesen Beitrag
note-visibility-followers = Nur Follower sehen diesen Beitrag
note-place = Ort: { $place }
note-ask-label = Sucht Erfahrungen aus erster Hand

## Bilder eines Beitrags

carousel-label = Bilder
carousel-previous = Voriges Bild
carousel-next = Nächstes Bild
carousel-position = { $position } von { $count }
carousel-go-to = Bild { $position } von { $count }

## Kommentare

comments-title =
    { $count ->
        [0] Kommentare
        [one] { COMPACT($count) } Kommentar
       *[other] { COMPACT($count) } Kommentare
    }
comments-empty-title = Noch keine Kommentare
comments-empty-text = Sag etwas Nettes.
comments-empty-ask = Warst du schon dort, kennst du das? Erzähl davon.
comments-top = Beste
comments-newest = Neueste
comments-end = Das war’s
comments-more = Mehr Kommentare
comments-more-replies =
    { $count ->
        [one] { COMPACT($count) } weitere Antwort
       *[other] { COMPACT($count) } weitere Antworten
    }
comment-write = Sag etwas…
comment-write-ask = Teile, was du weißt…
comment-reply-to = { $name } antworten
comment-send = Senden
comment-reply = Antworten
comment-like = Kommentar gefällt mir
comment-unlike = Kommentar gefällt mir nicht mehr
comment-pin = Oben anheften
comment-unpin = Nicht mehr anheften
comment-pinned = Angeheftet
comment-by-author = Autor:in
comment-deleted = Dieser Kommentar wurde gelöscht.
comment-delete-title = Diesen Kommentar löschen?
comment-delete-text = Die Antworten darauf bleiben.
comment-menu = Mehr zu diesem Kommentar
comment-copy = Text kopieren
comment-copied = Kopiert.
comment-attach = Bild hinzufügen
comment-remove-picture = Bild entfernen
comment-picture-of = Bild in einem Kommentar von { $name }
comment-uploading = Das Bild wird gesendet…
comment-too-long =
    { $count ->
        [one] { $count } Zeichen zu viel
       *[other] { $count } Zeichen zu viel
    }
comment-cancel-reply = Nicht antworten

## Wenn etwas nicht stimmt

problem-unexpected = Bei uns ist etwas schiefgegangen. Versuch es noch einmal.
problem-offline = Keine Verbindung. Prüfe sie und versuch es noch einmal.
problem-not-found = Es wurde gelöscht oder ist nicht für dich bestimmt.
problem-signed-out = Bitte melde dich zuerst an.
problem-forbidden = Das kannst du hier nicht tun.
problem-busy = Gerade ist viel los. Versuch es gleich noch einmal.
offline-title = Du bist offline
offline-text = Sobald es wieder eine Verbindung gibt, lädt diese Seite von selbst.
failed-title = Das hat nicht geladen
gone-title = Nicht mehr da
not-found-title = Unter dieser Adresse ist nichts
not-found-text = Vielleicht ist der Link alt, oder es fehlt ein Buchstabe.

## Anmelden

sign-out = Abmelden
or = oder
language-label = Sprache
sign-in-title = Willkommen bei { $community }
sign-in-text = Du brauchst nur deine Telefonnummer, aus welchem Land auch immer. Neu hier? Dann entsteht so auch dein Konto.
sign-in-privacy = Deine Nummer wird verschlüsselt gespeichert. Niemand hier sieht sie, und sie dient nur der Anmeldung.
phone-label = Telefonnummer
phone-hint = Tippe sie ein oder füge sie ein, wie du magst, mit oder ohne Ländervorwahl.
phone-too-short = Da fehlen noch Ziffern.
phone-send = Code schicken
country-choose = Land wählen
country-choose-named = Land: { $country }. Ändern
country-search = Name oder Vorwahl eines Landes
country-none = Kein Land mit diesem Namen.
waiting-title = Gerade wollen viele dazukommen
waiting-text = Du hast einen Platz in der Schlange. Lass die Seite offen, es geht von selbst weiter.
waiting-ahead =
    { $count ->
        [0] Du bist gleich dran.
        [one] Eine Person ist vor dir.
       *[other] { $count } Personen sind vor dir.
    }
waiting-minutes =
    { $minutes ->
        [one] Etwa eine Minute.
       *[other] Etwa { $minutes } Minuten.
    }
waiting-working = Du wirst eingereiht …
waiting-leave = Zurück
passkey-sign-in = Mit Passkey anmelden
code-title = Gib den Code ein
code-text = Er hat sechs Ziffern und gilt zehn Minuten.
code-label = Geschickt an { $phone }
code-other-number = Andere Nummer nehmen
code-again = Noch einmal schicken
code-again-in =
    { $seconds ->
        [one] Noch einmal schicken in { $seconds } Sekunde
       *[other] Noch einmal schicken in { $seconds } Sekunden
    }
outbox-title = Dies ist eine Demo: Es wurde keine SMS verschickt
outbox-text = In einer echten Community wäre diese Nachricht auf deinem Telefon. Hier steht sie für alle sichtbar:

## Wer ich bin

welcome-title = Schön, dass du bei { $community } bist
welcome-text = Ein Name genügt für den Anfang. Ändern kannst du alles später.
welcome-start = Los geht’s
name-label = Name
name-hint = In jeder Sprache und Schrift, so, wie man dich ruft.
handle-label = @-Name
handle-hint = Der einmalige Name hinter dem @. Buchstaben aus jeder Schrift, Ziffern, Punkte und Unterstriche.
handle-free = Der ist noch frei.
handle-taken = Der ist vergeben.
languages-label = Sprachen, die du liest
languages-hint = „Entdecken“ richtet sich danach. Der ganzen Welt begegnest du trotzdem.
bio-label = Über dich
bio-hint = Was magst, machst, pflanzt, kochst, sammelst du?
avatar-change = Bild ändern
home-label = Wohnort
home-hint = Deine Stadt oder dein Dorf, für alles in deiner Nähe. Wir merken uns nur die Gegend, etwa fünfzehn Kilometer breit.

## Profile

profile-tabs-label = Was in diesem Profil steht
profile-tab-notes = Beiträge
profile-tab-collections = Sammlungen
profile-tab-likes = Likes
profile-tab-saves = Gemerkt
profile-only-you = Nur du siehst das
profile-follows-you = Folgt dir
profile-owner = Leitet diese Community
profile-moderator = Betreut diese Community
profile-edit = Profil bearbeiten
me-signed-out-title = Deine eigene Ecke
me-signed-out-text = Melde dich an für deine Beiträge, deine Sammlungen und alles, was du dir gemerkt hast.
profile-followers =
    { $count ->
        [one] Follower
       *[other] Follower
    }
profile-following = gefolgt
profile-likes =
    { $count ->
        [one] Like und Merker
       *[other] Likes und Merker
    }
profile-blocked-title = Du hast dieses Mitglied blockiert
profile-blocked-text = Hebe das im Menü auf, um die Beiträge wieder zu sehen.
profile-private-title = Dieses Profil ist privat
profile-private-text = Folge { $name }, um nach der Zusage die Beiträge zu sehen.
profile-empty-notes = Noch keine Beiträge
profile-empty-notes-self = Dein erster darf klein sein: ein Foto von heute, eine Frage.
profile-empty-collections = Noch keine Sammlungen
profile-empty-collections-self = Trag zusammen, was du dir merkst: Rezepte zum Probieren, Orte zum Hinfahren.
profile-empty-likes = Noch keine Likes
profile-empty-likes-self = Beiträge, die dir gefallen, bleiben hier, nur für dich.
profile-empty-saves = Noch nichts gemerkt
profile-empty-saves-self = Beiträge, die du dir merkst, bleiben hier, nur für dich.
people-followers = Follower
people-following = Gefolgt
people-none = Noch niemand
member-menu = Mehr zu diesem Mitglied
member-unmute = { $name } nicht mehr stummschalten
member-unmuted = Du siehst wieder Beiträge von { $name }.
member-make-moderator = Moderation übertragen
member-unmake-moderator = Moderation entziehen
member-moderator-made = { $name } moderiert jetzt mit.
member-moderator-unmade = { $name } moderiert nicht mehr.
member-unblock = { $name } nicht mehr blockieren
member-unblocked = { $name } ist nicht mehr blockiert.

## Sammlungen

collection-new = Neue Sammlung
collection-edit = Sammlung ändern
collection-name = Name
collection-private = Privat
collection-private-text = Nur du siehst sie.
collection-delete-title = Diese Sammlung löschen?
collection-delete-text = Die Beiträge darin bleiben gemerkt.
collection-empty = Hier ist noch nichts
collection-empty-text = Merk dir einen Beitrag und leg ihn hierher.

## Neues

messages-comments = Kommentare
messages-likes = Likes und Gemerktes
messages-followers = Follower
messages-empty-title = Alles ruhig
messages-empty-comments = Kommentare, Antworten und Erwähnungen erscheinen hier.
messages-empty-likes = Hier siehst du, wem deine Beiträge gefallen und wer sie sich merkt.
messages-empty-followers = Neue Follower erscheinen hier.
messages-signed-out-title = Hör von anderen
messages-signed-out-text = Melde dich an, um Likes, Gemerktes und Antworten zu sehen.
requests-title = Sie möchten dir folgen
requests-accept = Annehmen
requests-decline = Ablehnen
happened-comment = hat deinen Beitrag kommentiert
happened-reply = hat dir geantwortet
happened-mention = hat dich in einem Beitrag erwähnt
happened-comment_mention = hat dich in einem Kommentar erwähnt
happened-like = gefällt dein Beitrag
happened-save = hat sich deinen Beitrag gemerkt
happened-comment_like = gefällt dein Kommentar
happened-follow = folgt dir jetzt
happened-follow_request = möchte dir folgen
happened-wording_accepted = verwendet jetzt deine Formulierung einer Übersetzung
happened-saved_search = hat geschrieben, was eine gemerkte Suche findet

## Einstellungen

settings-profile = Profil
settings-appearance = Sprache und Aussehen
settings-privacy = Privatsphäre
settings-security = Geräte und Passkeys
settings-community = Community
settings-saved = Gespeichert.
settings-signed-in-as = Angemeldet mit { $phone }
theme-label = Aussehen
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
privacy-private = Privates Profil
privacy-private-text = Nur Follower, die du annimmst, sehen deine Beiträge.
privacy-blocks = Blockiert
privacy-mutes = Stummgeschaltet
privacy-nobody = Niemand.
devices-title = Angemeldet auf
devices-current = Dieses Gerät
devices-unknown = Unbekanntes Gerät
devices-revoke = Abmelden
passkeys-title = Passkeys
passkeys-text = Melde dich mit Fingerabdruck, Gesicht oder Schlüssel an, ohne Code.
passkey-add = Passkey hinzufügen
passkey-added = Der Passkey ist bereit.
passkey-default-name = Passkey
community-name = Name der Community
owner-text = Diese Community hat noch keine Leitung. Wer den Server gestartet hat, findet im Terminal einen Code.
owner-code = Code der Leitung
owner-claim = Leitung übernehmen
owner-done = Diese Community gehört jetzt dir.
owner-exists = Diese Community hat schon eine Leitung.

## Einen Beitrag schreiben

compose-edit-title = Beitrag bearbeiten
compose-kind-label = Art des Beitrags
compose-kind-photo = Fotos
compose-kind-text = Textkarte
compose-kind-ask = Frage
compose-pictures = Bilder
compose-add-pictures = Bilder hinzufügen
compose-add-more = Mehr
compose-add-hint = Zieh sie hierher, füge sie ein oder wähle bis zu { $limit } aus.
compose-too-many-pictures = { $limit } Bilder passen in einen Beitrag.
compose-cover = Titelbild
compose-move = Bild { $position }. Mit den Pfeiltasten verschieben.
compose-remove = Dieses Bild herausnehmen
compose-crop = Zuschneiden
compose-crop-frame = Rahmen. Pfeiltasten verschieben ihn, mit Umschalt ändern sie die Größe.
compose-crop-shape = Format
compose-crop-free = Frei
compose-crop-turn = Drehen
compose-describe = Dieses Bild beschreiben
compose-alt-label = Beschreibung
compose-alt-hint = Für alle, die es nicht sehen können: Was ist zu sehen?
compose-title = Titel
compose-title-hint = Worum geht es?
compose-question = Deine Frage
compose-question-hint = Was möchtest du wissen?
compose-body = Text
compose-body-hint = # beginnt ein Thema, @ erwähnt ein Mitglied.
compose-body-photo = Wie war es? Preise, Orte, Fehler und Tipps helfen am meisten.
compose-body-text = Alles, was nicht mehr auf die Karte passte.
compose-body-ask = Wo, wann, für wen? Je mehr du erzählst, desto besser die Antworten.
compose-suggestions = Vorschläge
compose-place = Ort
compose-place-hint = Andere in der Nähe finden ihn.
place-search = Eine Stadt oder ein Ort
place-remove = { $place } herausnehmen
compose-visibility = Wer ihn sieht
visibility-public = Alle
visibility-followers = Follower
visibility-private = Nur ich
compose-publish = Posten
compose-published = Gepostet.
compose-changed = Geändert.
compose-title-too-long = Der Titel ist zu lang.
compose-body-too-long = Der Text ist zu lang.
compose-card-too-long = Die Worte passen nicht auf die Karte.
compose-picture-failed = Eins der Bilder wurde nicht angenommen. Versuch es noch einmal oder nimm es heraus.
compose-pictures-sending = Die Bilder sind noch unterwegs…
compose-needs-picture = Füge ein Bild hinzu oder mach eine Textkarte daraus.
compose-needs-card = Schreib ein paar Worte auf die Karte.
compose-needs-question = Frag etwas.
card-words = Worte auf der Karte
card-words-hint = Ein Gedanke, eine Liste, ein Satz von heute
card-sample = Hier deine Worte
card-letter = Aa
card-design = Design
card-design-paper = Papier
card-design-menu = Speisekarte
card-design-sticky = Klebezettel
card-design-chalk = Kreidetafel
card-design-film = Filmtitel
card-design-ticket = Fahrkarte
draft-saving = Entwurf wird gespeichert…
draft-saved = Entwurf gespeichert
draft-failed = Entwurf nicht gespeichert
draft-untitled = Ohne Titel
drafts-title = Entwürfe
drafts-open =
    { $count ->
        [one] { $count } Entwurf
       *[other] { $count } Entwürfe
    }

## Über diese Community

about-lead = Beiträge aus dem Alltag, von Menschen aus allen Ländern und in allen Sprachen, an einem Ort.
about-members =
    { $count ->
        [one] { COMPACT($count) } Mitglied
       *[other] { COMPACT($count) } Mitglieder
    }
about-notes =
    { $count ->
        [one] { COMPACT($count) } Beitrag
       *[other] { COMPACT($count) } Beiträge
    }
about-demo = Dies ist eine Demo. Mitglieder, Beiträge und Zeichnungen sind erfunden, damit es etwas zu sehen gibt.
about-pool-title = Ein gemeinsames Becken
about-pool-text = Niemand wird nach Ländern sortiert. Was du schreibst, können alle finden, ganz gleich, welche Sprache sie sprechen.
about-feed-title = Ein Feed, der sagt, warum
about-feed-text = Jeder Beitrag in deinem Feed nennt den Grund, aus dem er da ist. Neues wird gezeigt, bevor es beliebt ist.
about-yours-title = Was dir gehört, bleibt deins
about-yours-text = Bilder verlieren ihren Standort, bevor jemand sie sieht. Telefonnummern sind verschlüsselt. Was du löschst, ist sofort überall weg.
about-open-title = Offen
about-open-text = Alles, was diese App tut, läuft über eine dokumentierte Schnittstelle, die jedes Programm nutzen kann.
about-developers = Für Entwickler:innen
