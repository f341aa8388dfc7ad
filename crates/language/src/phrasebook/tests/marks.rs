//! Which words of a text are marked: texts of ours, with what a careful reader would mark.

use super::{super::help, tag};

/// A language and a text, its known words and phrases in brackets, each with its first meaning: in English, and in
/// German where the text is English.
fn check(cases: &[(&str, &str)]) {
    for (from, marked) in cases {
        let to = if *from == "en" { "de" } else { "en" };
        let mut text = String::new();
        for part in marked.split('[') {
            match part.split_once(']') {
                Some((mark, rest)) => text.extend([mark.split_once('=').unwrap().0, rest]),
                None => text.push_str(part),
            }
        }
        let mut found = String::new();
        let mut end = 0;
        for mark in help(&text, &tag(from), &tag(to)).marks {
            found.push_str(&text[end..mark.span.start]);
            found.push_str(&format!("[{}={}]", &text[mark.span.clone()], mark.meanings[0]));
            end = mark.span.end;
        }
        found.push_str(&text[end..]);
        assert_eq!(found, *marked, "{from}");
    }
}

#[test]
fn words_between_spaces() {
    check(&[
        ("en", "My [cats=Katze] adore [fresh=frisch] [fish=Fisch], [see=sehen] www.fish.org @cat"),
        ("en", "The category of catfish"),
        ("en", "[whaaat=was] a [lake=See], [thank you so much=vielen Dank] for the [photos=Foto]"),
        (
            "en",
            "My [grandma's=Oma] [recipe=Rezept] [needs=brauchen] [two=zwei] [eggs=Ei] [and=und] [sugar=Zucker], \
             [boil=kochen lassen] the [noodles=Nudeln] for [five=fünf] [minutes=Minute]",
        ),
        (
            "es",
            "[Hoy=today] [fui=go] al [mercado=market] [con=with] mi [abuela=grandma] [y=and] compramos \
             [fresas=strawberry] [y=and] [flores=flower]. La camara es [nueva=new]",
        ),
        (
            "es",
            "[Ayer=yesterday] cumplió un [año=year] mi [gato=cat], [sabado=Saturday] [vamos=let's go] a la [playa=beach]",
        ),
        (
            "fr",
            "L'[eau=water] de la [mer=sea] [et=and] les [chats=cat] du [marché=market], il a été [très=very] gentil \
             [avec=with] un [enfant=child]",
        ),
        (
            "pt",
            "[Hoje=today] [comi=eat] um [bolo=cake] de [chocolate=chocolate] na [praia=beach] [com=with] meus [amigos=friend]",
        ),
        (
            "de",
            "[Heute=today] habe [ich=I] [mit=with] meiner [Familie=family] [Kuchen=cake] [gebacken=bake] [und=and] \
             [Katzen=cat] [gesehen=see]. [Wo ist das=where is this?]?",
        ),
        (
            "ru",
            "[Сегодня=today] [купила=I bought it] [новое=new] [платье=dress] [и=and] [туфли=shoes], [кошка=cat] спит на \
             диване. [Где это=where is this?]?",
        ),
        (
            "ar",
            "[اليوم=today] [ذهبت=go] إلى [السوق=market] واشتريت [الخبز=bread] [والقهوة=coffee]، [القطة=cat] \
             [جميلة جدا=so beautiful]",
        ),
        (
            "id",
            "[Hari ini=today] [aku=I] [beli=buy] [buku=book]-[buku=book] [dan=and] [kopinya=coffee] [enak banget=delicious], \
             [harganya berapa=how much was it?]?",
        ),
        (
            "ms",
            "[Hari ini=today] [saya=I] [makan=eat] [nasi=rice] lemak [dengan=with] [kawan=friend], [sedap sangat=delicious]. \
             [Kedainya=shop] [di mana=where]?",
        ),
        (
            "ko",
            "[오늘=today] [친구랑=friend] [카페에=cafe] 가서 [커피를=coffee] [마셨어요=drink]. [고양이가=cat] \
             [너무 귀여워요=so cute]. 차이가 [커요=big]. [비가 와요=it's raining]",
        ),
    ]);
}

#[test]
fn syllables_between_spaces() {
    check(&[
        // A fish in the list, and none in "personally"; "abroad" has no water in it.
        (
            "vi",
            "[Hôm nay=today] [mình=I] [đi=go] [chợ=market] [mua=buy] [rau=vegetables], [cá=fish] [và=and] [trái cây=fruit]. \
             Cá nhân mình thấy [quán cà phê=cafe] này [rất=very] [đẹp=pretty], nước ngoài",
        ),
        ("vi", "[hom nay=today] minh di choi voi [gia dinh=family]"),
    ]);
}

#[test]
fn characters_without_spaces() {
    check(&[
        (
            "zh-Hans",
            "[今天=today]在[夜市=night market][买=buy]了三斤[草莓=strawberry]，老板人很[好=good]，水平很高，[我=I]的[猫=cat][很大=big]。自我介绍",
        ),
        (
            "zh-Hans",
            "第一次做[蛋糕=cake]就[成功了=it turned out great]，[面粉=flour]、[糖=sugar]、[黄油=butter]各[一百=hundred][克=gram]",
        ),
        // Known characters inside words that aren't: everybody, to drive, a beginner, Japan.
        ("zh-Hans", "大家开车，新手，人家的日本"),
        ("ja", "日本の人口と手口"),
        (
            "zh-Hant",
            "[週末=weekend]帶[貓咪=cat]去看[醫生=doctor]，[醫生=doctor][說=speak]牠很健康，[影片=video]晚點放上來",
        ),
        (
            "ja",
            "[今日=today]は[友達=friend]と[カフェ=cafe]で[ケーキ=cake]を[食べました=eat]。[猫=cat]が[かわいい=so cute]です。\
             [パンダ=panda]の[パンツ=pants]、水族館の[水=water]",
        ),
        ("ja", "[明日=tomorrow]の[朝=morning]、[電車=train]で[海=sea]に行く予定です。フライパンダンス"),
        (
            "th",
            "[วันนี้=today][ไป=go][ตลาด=market][ซื้อ=buy][ผลไม้=fruit][มากมาย=many] [แมว=cat][กิน=eat][ปลา=fish] \
             [อร่อยมาก=delicious]",
        ),
        ("th", "[เมื่อวาน=yesterday][หมา=dog]ของ[เพื่อน=friend][ไม่สบาย=I don't feel well] ต้องพาไปหาหมอ"),
    ]);
}

#[test]
fn a_word_with_several_meanings_shows_them() {
    let found = |from: &str, text: &str| help(text, &tag(from), &tag("en")).marks[0].meanings.clone();
    assert_eq!(found("id", "tahu goreng"), ["tofu", "know"]);
    assert_eq!(found("es", "la tarde"), ["afternoon", "evening"]);
    // Not twice where the reader's language has one word for both.
    assert_eq!(help("tarde", &tag("es"), &tag("ja")).marks[0].meanings.len(), 2);
    assert_eq!(help("bulan", &tag("id"), &tag("ms")).marks[0].meanings, ["bulan"]);
}

#[test]
fn enough_is_a_share_of_the_letters() {
    let coverage = |text| help(text, &tag("en"), &tag("de")).coverage;
    assert!(help("cat and dog", &tag("en"), &tag("de")).is_enough());
    assert!(!help("The committee postponed its cat", &tag("en"), &tag("de")).is_enough());
    assert!((coverage("cats xyzw") - 0.5).abs() < 0.01, "{}", coverage("cats xyzw"));
    // What is no text counts for nothing.
    assert!((coverage("cat 😀 12 https://example.org/no @ana [doge]") - 1.0).abs() < 0.01);
}
