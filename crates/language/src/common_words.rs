//! The commonest words of the languages in Latin script: on ten letters, one `the` says more than the statistics of
//! its letters. Frequencies follow Zipf's law by the place in the list.

/// The commonest first. Words of other languages stand in several lists, and say little then, as they should.
const WORDS: [(&str, &str); 10] = [
    (
        "en",
        "the of and to a in is i that it for you was on with he as be at by they have this are not from or had his but \
         we an she were all their there my which been one would will has so what who when your out up if about can more \
         do how them then some me time its into just our no her him than only very where could should now these did \
         also over after other any most people like first new two because many may such good know get make love really \
         thank thanks please don't i'm it's best day today here why too please each both every while during since until",
    ),
    (
        "es",
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre \
         este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo \
         han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro \
         después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran \
         mucho cómo tu hacer quiero gracias hola buenos buenas dónde hoy aquí estos estas según el mientras muchos está",
    ),
    (
        "fr",
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son je on \
         ou mais sa comme nous si tout ont cette vous d'un d'une qu'il c'est n'est aux ces leur elle y été être fait \
         même deux aussi bien peut ses sans entre ils lui très était après autres dont moi encore où nos mes mon ma ta \
         te tu toi votre quand depuis avait faire avant non oui merci bonjour j'ai je l'on chez jour sous leurs donc \
         alors notre plusieurs lors tous toute toutes pendant contre selon trop ça quel quelle quoi comment pourquoi",
    ),
    (
        "pt",
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua \
         ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus \
         quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual \
         será nós tenho lhe deles essas esses pelas este fosse dele tu te vocês vos lhes meus minhas teu tua obrigado \
         obrigada bom boa onde hoje aqui agora então dia ainda segundo são sobre durante após outros outra muitos fazer",
    ),
    (
        "de",
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat \
         dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis \
         mehr durch man sein wurde sei prozent hatte kann gegen vom können schon wenn habe seine ihre dann unter wir \
         soll ich eines jahr zwei jahren diese dieser wieder keine seiner worden will zwischen immer was sagte gibt alle \
         mir mich du dich dir ihr uns euch danke bitte gut heute hier wo warum wer sehr ja nein kein mein dein",
    ),
    (
        "vi",
        "và của là có được cho trong không với các một những người đã này khi để đến từ về như cũng ra ở vào tôi thì \
         anh năm đó sẽ lại nhiều phải làm trên còn ông sau bị nhưng mà đi việc bạn nước hơn theo công nhà thể chỉ nên \
         lên hai rất qua con ngày nhất tại do đang nếu vì mình mới đây cả đầu biết chúng cái thấy nói gì ai cảm ơn xin \
         chào em chị ngon quá hay hôm nay đâu sao nào bao giờ đều vẫn cùng nơi trước bởi giữa họ hoặc rằng thành",
    ),
    (
        "id",
        "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih \
         kata sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita dua \
         satu masih hari hanya mengatakan kepada kami setelah melakukan lalu belum lain dia kalau terjadi banyak \
         menurut anda hingga tak baru beberapa ketika saja jalan sekitar secara dilakukan sementara tapi sangat hal \
         sehingga seorang bagi besar lagi selama antara waktu sebuah jika sampai aku kamu gue nggak banget apa terima \
         kasih selamat bagaimana kenapa dong sih yuk gak enak sekali pernah merupakan berbagai beliau bukan memang",
    ),
    (
        "ms",
        "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke kerana tersebut boleh ada mereka lebih \
         kata telah atau oleh menjadi orang ia adalah seperti sebagai bahawa dapat para perlu namun kita dua satu masih \
         hari hanya kepada kami selepas melakukan belum lain dia kalau banyak menurut anda sehingga baharu beberapa \
         ketika sahaja jalan sekitar secara manakala tetapi sangat hal seorang bagi besar lagi selama antara masa sebuah \
         jika ialah iaitu daripada beliau awak kat tak nak dah je la lah mana macam apa terima kasih selamat bagaimana \
         kenapa sedap sangat kerajaan negara wang bukan pelbagai semasa bilakah mempunyai merupakan setiap pernah",
    ),
    (
        "it",
        "di e il la che in a per un è del non una le si con i da sono della al come ha dei nel anche gli lo più alla su \
         ma delle o se dal questo hanno loro era tra essere mi stato due ai dalla cui ci ne sua nella molto quando anni \
         suo solo dopo tutti tutto prima ancora fatto perché questa io tu lui lei noi voi fra poi così ogni senza \
         contro grazie ciao buongiorno dove oggi qui cosa chi quanto bene nelle sulla degli agli era erano quella quello \
         mentre durante secondo ed ad nei sul dagli dello",
    ),
    (
        "tr",
        "ve bir bu da de için ile çok olarak daha olan gibi en kadar ne var o sonra olduğu değil ama her ben ki iki \
         yeni ya yok türkiye ilk bana büyük diye onun tüm şey bunu mi mı mu mü sen biz siz onlar zaman nasıl nerede \
         neden hangi güzel iyi teşekkürler merhaba bugün burada şu böyle önce içinde arasında göre üzerinde tarafından \
         başka hiç bile ise veya ancak çünkü oldu olan etti oldukça birçok bazı fakat kendi",
    ),
];

/// The natural logarithm of how much likelier a language makes the whole words of a text than languages that lack
/// them, one a language in the order of `codes`.
pub fn evidence(text: &str, codes: &[&str]) -> Vec<f64> {
    let mut sums = vec![0.0; codes.len()];
    // A text that ends in a letter may have been cut in a word; then the last word counts half.
    let is_cut = text.chars().next_back().is_some_and(char::is_alphabetic);
    let is_mark = |c: char| !c.is_alphabetic() && c != '\'' && c != '’';
    let words: Vec<String> = text
        .split(is_mark)
        .filter(|word| !word.is_empty())
        .take(60)
        .map(|word| word.to_lowercase().replace('’', "'"))
        .collect();
    for (at, word) in words.iter().enumerate() {
        let weight = if is_cut && at + 1 == words.len() { 0.5 } else { 1.0 };
        let ranks: Vec<Option<usize>> = codes.iter().map(|code| rank(code, word)).collect();
        if ranks.iter().all(Option::is_none) {
            continue;
        }
        for (sum, rank) in sums.iter_mut().zip(ranks) {
            *sum += weight * rank.map_or(UNLISTED, |rank| 0.07 / (rank as f64 + 2.0)).ln();
        }
    }
    let mean = sums.iter().sum::<f64>() / sums.len().max(1) as f64;
    sums.iter().map(|sum| sum - mean).collect()
}

/// The frequency that a word of one language has in the texts of another.
const UNLISTED: f64 = 0.000_3;

fn rank(code: &str, word: &str) -> Option<usize> {
    static RANKS: std::sync::LazyLock<std::collections::HashMap<(&str, &str), usize>> =
        std::sync::LazyLock::new(|| {
            let mut ranks = std::collections::HashMap::new();
            for (code, words) in WORDS {
                for (rank, word) in words.split_whitespace().enumerate() {
                    ranks.entry((code, word)).or_insert(rank);
                }
            }
            ranks
        });
    RANKS.get(&(code, word)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_common_word_speaks_for_its_language() {
        let codes = ["en", "es", "fr", "id", "ms"];
        let best = |text: &str| {
            let scores = evidence(text, &codes);
            let best = (0..codes.len()).max_by(|a, b| scores[*a].total_cmp(&scores[*b])).unwrap();
            codes[best]
        };
        assert_eq!(best("the Brno"), "en");
        assert_eq!(best("el Brno"), "es");
        assert_eq!(best("karena Brno"), "id");
        assert_eq!(best("kerana Brno"), "ms");
        assert!(evidence("Brno", &codes).iter().all(|score| *score == 0.0));
    }
}
