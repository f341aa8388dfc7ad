### Search
search-recent = Zuletzt gesucht
search-forget-all = Alles löschen
search-forget = „{ $query }“ vergessen
search-suggestions = Vorschläge
search-trending = Im Trend
search-narrow = Filtern und sortieren
search-sort-best = Am passendsten
search-sort-newest = Neueste
search-sort-likes = Meiste Likes
search-sort-saves = Am meisten gespeichert
search-sort-comments = Am meisten kommentiert
search-kind = Art
search-kind-photo = Fotos
search-kind-text = Text
search-kind-ask = Fragen
search-time = Beliebige Zeit
search-days-1 = Letzte 24 Stunden
search-days-7 = Letzte 7 Tage
search-days-30 = Letzte 30 Tage
search-days-365 = Letztes Jahr
search-language = Sprache
search-distance = Entfernung
search-within = Bis { $distance }
search-followed = Von Leuten, denen ich folge
search-unseen = Noch nicht gesehen
search-answered = Beantwortet
search-seen = Schon gesehen
search-by = Von @{ $handle }
search-save = Suche merken
search-saved = Gemerkt
search-saved-toast = Gemerkt. Du erfährst von neuen Notizen, höchstens einmal am Tag.
search-saved-title = Gemerkte Suchen
search-saved-new = { $count } neu
search-saved-remove = „{ $query }“ entfernen
search-place-in = In oder bei { $place }
search-remember = Meine Suchen merken
search-remember-text = Nur du siehst sie. Aus vergisst auch die früheren.
search-tabs = Ergebnisse
search-tab-notes = Beiträge
search-tab-members = Leute
search-tab-topics = Themen
search-tab-places = Orte
search-found =
    { $count ->
        [0] Keine Beiträge
        [one] { $count } Beitrag
       *[other] { $count } Beiträge
    }
search-found-more = Mehr als { $count } Beiträge
search-partial = Der Suchindex wird gerade gebaut. Gleich kann es mehr sein.
search-corrected = Niemand hat „{ $typed }“ geschrieben. Gezeigt wird { $used }.
search-exactly = Genau nach „{ $typed }“ suchen
search-relaxed = Kein Beitrag enthält den Ausdruck genau so. Diese enthalten seine Wörter.
search-cut = Die Suche war lang. Gelesen wurden die ersten 256 Zeichen.
search-place-needed = Für „in meiner Nähe“ fehlt dein Wohnort.
search-place-set = In den Einstellungen angeben
search-across =
    { $count ->
        [0] Nur in dieser Sprache gesucht
        [one] In { $count } weiteren Sprache gesucht
       *[other] In { $count } weiteren Sprachen gesucht
    }
search-by-memory = Formulierung von Mitgliedern
search-by-phrasebook = Sprachführer, einzelne Wörter
search-late = Wird noch übersetzt: { $languages }. Suche gleich noch einmal, um Notizen in diesen Sprachen zu finden.
search-not-carried = Hier übersetzt nichts diese Suche in: { $languages }. Namen und ähnliche Wörter werden trotzdem gefunden.
search-view = Ansicht
search-view-list = Liste
search-view-map = Karte
search-map = Karte der Ergebnisse
search-map-pins = Ergebnisse auf der Karte
search-map-chosen = Auf der Karte gewählt
search-map-bunch =
    { $count ->
        [one] { $count } Beitrag hier
       *[other] { $count } Beiträge hier
    }
search-map-closer = Näher
search-map-farther = Weiter weg
search-map-here = Hier suchen
search-map-area = Um die Karte: { $distance }
search-map-placed = Auf der Karte: { $placed } von { $count }
search-map-none = Keines dieser Ergebnisse hat einen Ort. In der Liste stehen sie alle.
search-map-show = Auf der Karte zeigen: { $place }
search-map-unavailable = Die Karte lässt sich hier nicht zeichnen
search-map-needs = Dieser Browser zeichnet keine Grafik mit WebGL. Alle Ergebnisse stehen in der Liste.
search-none-narrow = Mit diesen Filtern passt nichts.
search-none-text = Versuch es mit weniger oder anderen Wörtern oder einer anderen Sprache. Oder frag die, die es wissen.
search-none-title = Nichts zu „{ $word }“
search-popular = Beliebte Themen
search-none-named = Versuch es mit dem Anfang eines Namens.
search-widen = Filter entfernen
search-ask = Die Community fragen
found-words = hat deine Wörter
found-sound = klingt gleich
found-translation = auf { $language }, gleiche Bedeutung
found-about = handelt davon
found-first_hand = aus erster Hand
found-engagement = kommt gut an
found-nearby = { $distance } entfernt
found-near = in der Nähe
found-fresh = neu
found-followed = du folgst der Person
found-translated = Übersetzt aus: { $language } · { $engines }
similar-asks = Schon gefragt
similar-notes = Das könnte die Antwort sein
