## Warum ein Beitrag hier ist

why-interest = Er ist nah an dem, was dir gefällt.
strength-topic = Ein Thema, das du magst
strength-liked_similar = Ähnliches hat dir gefallen
strength-near = In deiner Nähe
strength-creator = Du magst, wer ihn schrieb
strength-language = In einer Sprache, die du liest
strength-popular_now = Gerade beliebt
strength-well_received = Kommt gut an
strength-new = Neu
strength-first_audience = Hat ein erstes Publikum verdient
strength-wanted = Eine Antwort ist gefragt

## In den Menüs von Karten und Beiträgen

note-menu-fewer = Weniger davon
note-menu-mute-topic = #{ $topic } stummschalten
note-menu-feed = Dein Feed
note-menu-exposure = Wer diesen Beitrag sah
fewer-toast = Du siehst künftig weniger davon.
topic-muted-toast = Beiträge mit #{ $topic } bleiben aus „Entdecken“ heraus.

## Einstellungen: dein Feed

settings-feed = Dein Feed
dial-label = Näher oder weiter
dial-closer = Näher
dial-wider = Weiter
dial-value-closer = Näher, { $degree } von 100
dial-value-middle = In der Mitte
dial-value-wider = Weiter, { $degree } von 100
dial-means-closer = Mehr von dem, was dir schon gefällt, und weniger Unbekanntes.
dial-means-middle = Was dir gefällt, mit Platz für Neues.
dial-means-wider = Mehr Themen, Menschen und Orte, die du noch nicht kennst.
dial-open = Feed einstellen
dial-more = Alle Einstellungen
order-label = Reihenfolge in „Entdecken“
order-ranked = Was zu dir passt
order-ranked-text = Das Passende zuerst, mit Platz für neue Beiträge.
order-newest = Neueste zuerst
order-newest-text = Nur nach der Zeit, ohne Bewertung.
week-title = So weit war dein Feed diese Woche
week-narrow = Nah bei dir: Fast alles drehte sich um das, was du am liebsten magst.
week-balanced = Ausgewogen: viel von dem, was du am liebsten magst, und ein guter Teil darüber hinaus.
week-broad = Weit: Mindestens die Hälfte lag jenseits dessen, was du am liebsten magst.
week-topics = Themen
week-creators = Menschen
week-outside = Jenseits deiner Vorlieben
week-seen =
    { $count ->
        [one] Aus { COMPACT($count) } Beitrag, den du gesehen hast.
       *[other] Aus { COMPACT($count) } Beiträgen, die du gesehen hast.
    }
week-how = Themen und Menschen zählen nach ihrem Anteil: Füllt eines die Hälfte deines Feeds, bleibt für andere weniger Platz.
week-none = Diese Woche hast du noch zu wenig gesehen. Schau dich um und komm wieder.
muted-title = Stummgeschaltet
muted-text = Was du stummschaltest, bleibt aus „Entdecken“ heraus. Über Thema, Profil oder Link findest du es weiterhin.
muted-topics = Themen
muted-topics-hint = Ohne #, eins nach dem anderen.
muted-words = Wörter
muted-words-hint = Ein Wort oder eine Wendung mit höchstens 40 Zeichen. Groß oder klein macht keinen Unterschied.
muted-languages = Sprachen
muted-languages-hint = Beiträge in diesen Sprachen bleiben heraus.
muted-choose-language = Sprache wählen
muted-add = Stummschalten
muted-remove = { $name } nicht mehr stummschalten
muted-members = Stummgeschaltete Mitglieder
fewer-title = Weniger davon
fewer-count =
    { $count ->
        [0] Du hast von nichts weniger verlangt.
        [one] Du wolltest weniger Beiträge wie { $count }, den du gesehen hast.
       *[other] Du wolltest weniger Beiträge wie { $count }, die du gesehen hast.
    }
fewer-text = Jeder Wunsch dämpft Autor:in und Themen eines Beitrags und verblasst innerhalb eines Monats.
reset-title = Von vorn beginnen
reset-text = Dein Feed vergisst, was er aus deinen Likes, Gespeichertem und Gesehenem gelernt hat. Die Likes, das Gespeicherte und wem du folgst bleiben, ebenso der Regler und was stummgeschaltet ist.
reset-at = Zuletzt am { $date }.
reset-action = Gelerntes vergessen
reset-confirm-title = Feed von vorn beginnen?
reset-confirm-text = Er vergisst deinen Geschmack und deine Wünsche nach weniger. Das lässt sich nicht rückgängig machen.
reset-toast = Dein Feed beginnt von vorn.

## Wer diesen Beitrag sah

exposure-given = Zugesagt und gegeben
exposure-given-of = { $given } von { $owed }
exposure-until = Zugesagt bis { $time }
exposure-kept = Eingelöst am { $time }
exposure-over = Die Zeit war am { $time } um
exposure-not-owed = Nur öffentlichen Beiträgen steht ein Publikum zu.
exposure-copy = Dieser Beitrag gleicht einem früheren fast ganz. Kopien steht kein eigenes Publikum zu; Feeds können ihn trotzdem zeigen.
exposure-owed-none = Als er erschien, sahen sich zu wenige Mitglieder um, um eine Zahl zuzusagen.
tier-first = Er wird seinem ersten Publikum gezeigt. Wie es ihn aufnimmt, entscheidet, wie weit er kommt.
tier-wider = Das erste Publikum nahm ihn gut auf: Nun geht er an fünfmal so viele.
tier-wide = Er kommt weiter gut an: fünfzigmal das erste Publikum.
tier-open = Er steht allen offen, zu denen er passt.
exposure-ways = Wie sie zu ihm kamen
exposure-members =
    { $count ->
        [one] { COMPACT($count) } Mitglied hat ihn in einem Feed gesehen.
       *[other] { COMPACT($count) } Mitglieder haben ihn in einem Feed gesehen.
    }
exposure-nobody = Noch niemand. Gezählt wird innerhalb von etwa einer Minute.
way-following = Sie folgen dir
way-answers = Sie wissen vielleicht die Antwort
way-co_engagement = Ihnen gefiel, was dazu passt
way-interest = Nah an dem, was sie mögen
way-topics = Ein Thema, das sie mögen
way-nearby = Sie sind in der Nähe
way-trending = Gerade beliebt
way-fresh = Erstes Publikum
way-languages = Eine Sprache, die sie lesen
way-discover = Etwas anderes für sie
way-elsewhere = Dein Profil, eine Suche oder ein Link
received-title = Wie er ankam
received-early = Noch haben ihn zu wenige Mitglieder in einem Feed gesehen.
received-above = Besser als vergleichbare: { $own } haben geliked, gespeichert, geteilt oder kommentiert. Bei ähnlichen Beiträgen sind es { $peers }.
received-alike = Wie vergleichbare: { $own } haben geliked, gespeichert, geteilt oder kommentiert. Bei ähnlichen Beiträgen sind es { $peers }.
received-below = Leiser als vergleichbare: { $own } haben geliked, gespeichert, geteilt oder kommentiert. Bei ähnlichen Beiträgen sind es { $peers }.

## Der öffentliche Nachweis

proof-title = Faire Sichtbarkeit
proof-link = Wie Sichtbarkeit verteilt wird, in Zahlen
proof-owed =
    { $count ->
        [one] Jedem öffentlichen Beitrag steht { $count } Mitglied innerhalb von { $hours } zu.
       *[other] Jedem öffentlichen Beitrag stehen { $count } Mitglieder innerhalb von { $hours } zu.
    }
proof-owed-none = Heute sehen sich zu wenige Mitglieder um, um eine Zahl zuzusagen. Sobald es genug sind, steht jedem öffentlichen Beitrag dasselbe zu.
proof-empty = In den letzten sieben Tagen ist nichts erschienen, also gibt es noch nichts nachzuweisen.
proof-unjudged =
    { $count ->
        [one] { COMPACT($count) } Beitrag ist in den letzten sieben Tagen erschienen; seine Zeit läuft noch.
       *[other] { COMPACT($count) } Beiträge sind in den letzten sieben Tagen erschienen; ihre Zeit läuft noch.
    }
proof-kept =
    { $count ->
        [one] In den letzten sieben Tagen haben es { $rate } bekommen, von { COMPACT($count) } Beitrag, dessen Zeit um ist.
       *[other] In den letzten sieben Tagen haben es { $rate } bekommen, von { COMPACT($count) } Beiträgen, deren Zeit um ist.
    }
proof-median = Die Hälfte hatte es nach höchstens { $time }.
proof-at = Stand { $time }
proof-waiting = Warte auf neuere Zahlen…
promise-title = Die Zusage
promise-rate = Beiträge, die alles bekamen
promise-rate-text = Von allen Beiträgen der letzten sieben Tage, deren Zeit um ist.
promise-fifth = Beinahe das Wenigste
promise-fifth-text = Von hundert Beiträgen bekamen fünfundneunzig mindestens so viel von dem, was ihnen zustand (5. Perzentil).
promise-least = Das Wenigste
promise-least-text =
    { $count ->
        [one] So viel bekam der schlechtestgestellte Beitrag von dem, was ihm zustand. Die wenigsten Mitglieder, die einen Beitrag sahen: { $count }.
       *[other] So viel bekam der schlechtestgestellte Beitrag von dem, was ihm zustand. Die wenigsten Mitglieder, die einen Beitrag sahen: { $count }.
    }
promise-none = Noch ist keine Zeit um.
promise-full =
    { $count ->
        [one] Die volle Zusage ist { $count } Mitglied. Heute ist sie kleiner, denn höchstens { $share } aller Einblendungen gehen an Beiträge, weil sie ihnen zustehen.
       *[other] Die volle Zusage sind { $count } Mitglieder. Heute ist sie kleiner, denn höchstens { $share } aller Einblendungen gehen an Beiträge, weil sie ihnen zustehen.
    }
sizes-title = Kleine und große Profile
sizes-text = Follower kaufen nichts: Jedem Beitrag steht dasselbe erste Publikum zu, und allen, die schreiben, ob klein oder groß, derselbe Anteil an Sichtbarkeit.
size-followers = Follower
size-up-to = Bis { $followers } Follower
size-more = Mehr als { $followers } Follower
size-creators =
    { $count ->
        [one] { COMPACT($count) } Mitglied
       *[other] { COMPACT($count) } Mitglieder
    }
size-notes-share = Anteil der Beiträge
size-exposure-share = Anteil der Sichtbarkeit
gini-title = Wie gleichmäßig
gini-text = Der Gini-Koeffizient ist 0, wenn alle gleich viel bekommen, und 1, wenn einer alles bekommt. Wer nichts bekam, zählt mit.
gini-notes = Über Beiträge
gini-creators = Über Mitglieder
gini-per-note = Über Mitglieder, je Beitrag
due-label = Das Wenigste vom gleichen Anteil
due-text = Was das schlechtestgestellte Mitglied bekam, gemessen am gleichen Anteil für seine Beiträge.
hours-title = Die letzten sieben Tage
hours-impressions = Einblendungen, die zählten, je Stunde
hours-notes = Neue Beiträge je Stunde
hours-most = Höchstens { $count }
cost-title = Was es kostet
cost-text = Seiten geben { $cost } der Likes, des Speicherns und der Kommentare auf, die sie ohne die Zusage erwarten würden. Höchstens { $share } aller Einblendungen gehen an Beiträge, weil sie ihnen zustehen.
counted-title = Wie gezählt wird
counted-text = Eine Einblendung ist eine halbe Karte, die eine halbe Sekunde auf dem Bildschirm ist. Sie zählt, wenn der Browser die Marke zurückgibt, die mit der Seite kam, und jedes Mitglied zählt für einen Beitrag einmal.
uncounted-title = Was nicht zählt
uncounted-own = Wer die eigenen Beiträge ansieht
uncounted-visitors = Besuch, der nicht angemeldet ist
uncounted-twice = Ein Mitglied, das einen Beitrag wieder sieht
uncounted-blocked = Mitglieder, von denen eines das andere blockiert hat
uncounted-automatic = Was nach einer Maschine aussieht
uncounted-unproven = Einblendungen ohne die Marke einer Seite
figures-title = Die Zahlen
figures-csv = Als Tabelle (CSV)
figures-json = Für Programme (JSON)
