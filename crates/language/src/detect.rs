//! Language detection: scripts decide where they can, statistics where they must, and expectations help on
//! short texts.

use kumara_model::LanguageTag;

use crate::{
    latin,
    script::{Letters, Script},
};

/// A language and how sure the detection is, 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Detection {
    pub tag: LanguageTag,
    pub confidence: f32,
}

/// Characters that are looked at: more does not change the answer.
const MAX_CHARS: usize = 600;

/// The language of a text. `priors` are languages that are likely here (the author's, the thread's), the
/// likeliest first; they decide only where the letters leave it open. `zxx` for a text without words.
pub fn detect(text: &str, priors: &[LanguageTag]) -> Detection {
    let words = words_only(text);
    let letters = Letters::count(&words);
    let total = letters.total();
    if total == 0 {
        return Detection { tag: LanguageTag::NONE, confidence: 1.0 };
    }
    let share = |count: u32| count as f32 / total as f32;

    // A Han character says more than a Latin letter: 我的 outfit is Chinese.
    let (han, kana, hangul) = (letters.of(Script::Han), letters.of(Script::Kana), letters.of(Script::Hangul));
    let latin = letters.of(Script::Latin);
    if kana > 0 && kana * 8 >= han && (kana + han) * 3 >= latin {
        return found("ja", share(kana + han).max(0.6));
    }
    if hangul > 0 && hangul * 2 >= han && hangul * 3 >= latin {
        return found("ko", share(hangul + han).max(0.6));
    }
    if han > 0 && han * 3 >= latin {
        return chinese(&words, priors, kana > 0);
    }
    let (script, count) = [
        Script::Thai,
        Script::Cyrillic,
        Script::Arabic,
        Script::Devanagari,
        Script::Hebrew,
        Script::Greek,
        Script::Other,
    ]
    .into_iter()
    .map(|script| (script, letters.of(script)))
    .max_by_key(|(_, count)| *count)
    .unwrap_or((Script::Other, 0));
    if count * 2 >= latin && count > 0 {
        let expected = |languages: &[&str]| priors.iter().find(|p| languages.contains(&p.language())).copied();
        return match script {
            Script::Thai => found("th", share(count)),
            Script::Cyrillic => cyrillic(&words, expected(&["ru", "uk", "bg", "sr", "kk", "be", "mk", "mn"])),
            Script::Arabic => arabic(&words, expected(&["ar", "fa", "ur", "ug", "ps", "ckb"])),
            Script::Devanagari => expected(&["hi", "mr", "ne"]).map_or_else(|| found("hi", 0.8), |t| sure(t, 0.8)),
            Script::Hebrew => found("he", share(count)),
            Script::Greek => found("el", share(count)),
            _ => Detection { tag: LanguageTag::UNKNOWN, confidence: 0.5 },
        };
    }
    let expected: Vec<&str> = priors.iter().map(LanguageTag::language).collect();
    match latin::likeliest(&words, &expected) {
        Some((code, confidence)) => found(code, confidence),
        None => Detection { tag: LanguageTag::UNKNOWN, confidence: 0.0 },
    }
}

fn found(code: &str, confidence: f32) -> Detection {
    sure(code.parse().unwrap_or(LanguageTag::UNKNOWN), confidence)
}

fn sure(tag: LanguageTag, confidence: f32) -> Detection {
    Detection { tag, confidence: confidence.clamp(0.0, 1.0) }
}

/// Links, addresses, @mentions and emote codes in brackets say nothing about the language of a text.
fn words_only(text: &str) -> String {
    let mut out = String::new();
    for (i, word) in text.split_whitespace().enumerate() {
        if word.contains("://") || word.starts_with("www.") || word.starts_with('@') || is_address(word) {
            continue;
        }
        if i > 0 && !out.is_empty() {
            out.push(' ');
        }
        let mut in_emote = false;
        for c in word.chars() {
            match c {
                '[' => in_emote = true,
                ']' => in_emote = false,
                '#' | '＃' => {}
                c if !in_emote => out.push(c),
                _ => {}
            }
        }
        if out.len() > MAX_CHARS * 3 {
            break;
        }
    }
    out.chars().take(MAX_CHARS).collect()
}

fn is_address(word: &str) -> bool {
    word.is_ascii() && word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Simplified or Traditional, by characters that only one of the two writes.
fn chinese(text: &str, priors: &[LanguageTag], has_kana: bool) -> Detection {
    const SIMPLIFIED: &str = "们这说时会对发东车长门问间个来为过还进种样让给谁买卖读写话语认识请谢钱铁铜银饭饮饺馆鱼鸟鸡鸭龙马妈吗号师学习书画电脑视听乐乡亲爱头发现实点热烧汤锅盐葱姜蒜虾蛋面条块种应该动劳务员工厂广场边远近运迟选择应机关开关系级红绿蓝颜色简单复杂难题带着么宝贝见观览费单双层属岁岛币帮常库应庆庙废张弹归录忆怀态总恋恶悬惊惯愿戏战户执扫扬扰抚抢护报担拟拥拨择挂挤挥换损据掷摄摆摇携敌数斋断无旧旷显晒晓暂术机杀权条极构标栋树桥检楼欢欧残毁气汉汇沟泪洁济浅测浓温湾湿满滚满漏灯灵灾炉炼烂烟烦烧爷牵状独狮猎猪猫环现玛琐电画疗疯盐监盖盘睁码砖础硕确礼祸离种积称稳穷窃竖竞笔笼筑签类粮紧纠纪约级纯纱纳纵纷纸纹线练组细终经结绕绘给络绝统继绩绪续维绵综缘编缓缝缩缴网罗罚职联聪肃肤肾肿胀胆胜脉脏脑脚脱脸腊舰舱艰艺节芦苏苹范茧荐药荣获莲营萝蓝虑虚虫虽蚁蛮补装见规视觉览觉触订认讨让训议讯记讲许论设访证评识诉词译试诗诚话诞询该详语误说请诸读课调谁谈谊谋谓谢谱贝负财贡贤败货质贩贪购贯贴贵贷贸费贺资赏赐赔赖赛赞赠赢赵赶趋跃践踪车轨转轮软轻载较辅辆辈辉输辞边达迁过迈运还这进远违连迟适选递逻遗邓邮邻郑酱释里针钉钓钟钢钥钱钻铁铃铅铜铝银销锁锅错锦键锻镇镜长门闪闭问闲间闷闻阅阔队阳阴阵阶际陆陈险随隐难雾静页顶项顺须顾顿预领频题颜额风飞饥饭饮饰饱饺饼馆马驱驾验骑骗鱼鲁鲜鸟鸡鸣鸭鸽麦黄齐齿龙龟";
    const TRADITIONAL: &str = "們這說時會對發東車長門問間個來為過還進種樣讓給誰買賣讀寫話語認識請謝錢鐵銅銀飯飲餃館魚鳥雞鴨龍馬媽嗎號師學習書畫電腦視聽樂鄉親愛頭髮現實點熱燒湯鍋鹽蔥薑蝦麵條塊應該動勞務員廠廣場邊遠運遲選擇機關開係級紅綠藍顏簡單複雜難題帶麼寶貝見觀覽費雙層屬歲島幣幫庫慶廟廢張彈歸錄憶懷態總戀惡懸驚慣願戲戰戶執掃揚擾撫搶護報擔擬擁撥掛擠揮換損據擲攝擺搖攜敵數齋斷無舊曠顯曬曉暫術殺權極構標棟樹橋檢樓歡歐殘毀氣漢匯溝淚潔濟淺測濃溫灣濕滿滾燈靈災爐煉爛煙煩爺牽狀獨獅獵豬貓環瑪瑣療瘋監蓋盤睜碼磚礎碩確禮禍離積稱穩窮竊豎競筆籠築簽類糧緊糾紀約純紗納縱紛紙紋線練組細終經結繞繪絡絕統繼績緒續維綿綜緣編緩縫縮繳網羅罰職聯聰肅膚腎腫脹膽勝脈臟腳脫臉臘艦艙艱藝節蘆蘇蘋範繭薦藥榮獲蓮營蘿慮虛蟲雖蟻蠻補裝規覺觸訂討訓議訊記講許論設訪證評訴詞譯試詩誠誕詢詳誤諸課調談誼謀謂譜負財貢賢敗貨質販貪購貫貼貴貸貿賀資賞賜賠賴賽贊贈贏趙趕趨躍踐蹤軌轉輪軟輕載較輔輛輩輝輸辭達遷邁違連適遞邏遺鄧郵鄰鄭醬釋裡針釘釣鐘鋼鑰鑽鈴鉛鋁銷鎖錯錦鍵鍛鎮鏡閃閉閒悶聞閱闊隊陽陰陣階際陸陳險隨隱霧靜頁頂項順須顧頓預領頻額風飛飢飾飽餅驅駕驗騎騙魯鮮鳴鴿麥黃齊齒龜";
    let (mut simplified, mut traditional) = (0_u32, 0_u32);
    for c in text.chars() {
        // Only characters that differ count; a few stand in both lists by nature of the forms and cancel out.
        simplified += u32::from(SIMPLIFIED.contains(c));
        traditional += u32::from(TRADITIONAL.contains(c));
    }
    let confidence = if has_kana { 0.7 } else { 0.98 };
    // Japanese writes many of the unsimplified forms too: a text in Han characters alone may be either.
    let expected = priors.iter().find(|p| matches!(p.language(), "zh" | "ja"));
    match expected {
        Some(tag) if tag.language() == "ja" && simplified <= traditional => return sure(*tag, confidence * 0.8),
        Some(tag) if simplified == traditional && tag.as_str() != "zh" => return sure(*tag, confidence * 0.8),
        _ if simplified == traditional => return found("zh-Hans", confidence * 0.8),
        _ => {}
    }
    found(if simplified > traditional { "zh-Hans" } else { "zh-Hant" }, confidence)
}

/// Russian unless letters that it lacks say otherwise.
fn cyrillic(text: &str, expected: Option<LanguageTag>) -> Detection {
    let has = |letters: &str| text.chars().any(|c| letters.contains(c));
    if has("їєґЇЄҐ") {
        return found("uk", 0.97);
    }
    if has("ўЎ") {
        return found("be", 0.97);
    }
    if has("әғқңөұүһіӘҒҚҢӨҰҮҺІ") {
        return expected.map_or_else(|| found("kk", 0.7), |tag| sure(tag, 0.8));
    }
    if has("ђћџљњјЂЋЏЉЊЈ") {
        return found("sr", 0.9);
    }
    if has("ыэёЫЭЁ") {
        return found("ru", 0.99);
    }
    expected.map_or_else(|| found("ru", 0.9), |tag| sure(tag, 0.85))
}

/// Arabic unless letters that it lacks say otherwise.
fn arabic(text: &str, expected: Option<LanguageTag>) -> Detection {
    let has = |letters: &str| text.chars().any(|c| letters.contains(c));
    if has("ٹڈڑںے") {
        return found("ur", 0.95);
    }
    if has("ۇۆۈۋې") {
        return found("ug", 0.9);
    }
    if has("پچژگکی") {
        return found("fa", 0.9);
    }
    if has("ةىأإ") {
        return found("ar", 0.99);
    }
    expected.map_or_else(|| found("ar", 0.9), |tag| sure(tag, 0.85))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> String {
        detect(text, &[]).tag.to_string()
    }

    #[test]
    fn scripts_decide_on_a_few_characters() {
        for (text, expected) in [
            ("红烧肉怎么做", "zh-Hans"),
            ("紅燒肉怎麼做才好吃", "zh-Hant"),
            ("夜市で食べた", "ja"),
            ("떡볶이 맛집", "ko"),
            ("ตลาดนัดวันเสาร์", "th"),
            ("Где поесть в Казани?", "ru"),
            ("Де поїсти у Львові?", "uk"),
            ("أين آكل في القاهرة؟", "ar"),
            ("کجا غذا بخورم", "fa"),
            ("我的 outfit 今天好看吗", "zh-Hans"),
        ] {
            assert_eq!(tag(text), expected, "{text}");
        }
    }

    #[test]
    fn latin_languages_are_told_by_their_words() {
        for (text, expected) in [
            ("Where can I find good noodles around here?", "en"),
            ("¿Dónde puedo comer bien cerca de la plaza?", "es"),
            ("Où trouver un bon marché le dimanche matin ?", "fr"),
            ("Onde fica a melhor padaria do bairro?", "pt"),
            ("Wo gibt es hier gute Brötchen?", "de"),
            ("Quán phở nào ngon ở Hà Nội?", "vi"),
        ] {
            assert_eq!(tag(text), expected, "{text}");
        }
    }

    #[test]
    fn what_has_no_words_has_no_language() {
        for text in ["", "😀😀", "12 000,50 €", "https://example.org/a", "@ana", "[doge][失望R]"] {
            assert_eq!(tag(text), "zxx", "{text}");
        }
    }

    #[test]
    fn an_expectation_decides_only_where_the_letters_leave_it_open() {
        let ja = "ja".parse().unwrap();
        assert_eq!(detect("東京", &[ja]).tag, ja);
        assert_eq!(detect("东京真好玩", &[ja]).tag.as_str(), "zh-Hans");
        let pt = "pt".parse().unwrap();
        assert_eq!(detect("obrigada", &[pt]).tag, pt);
        assert_eq!(detect("the weather is lovely today and we went out", &[pt]).tag.as_str(), "en");
    }
}
