//! Traditional characters as Simplified ones, for looking a text up. It covers what the phrasebook is written with, and
//! is no conversion for readers.

use std::sync::LazyLock;

use ahash::AHashMap;

/// Pairs: the Traditional form, then the Simplified one.
const PAIRS: &str = "見见歡欢嗎吗麼么樣样蠻蛮還还錯错興兴認认識识會会週周樂乐聖圣誕诞運运請请乾干謝谢萬万譯译幫帮議议覆复復复\
氣气別别實实對对問问擾扰沒没諒谅許许歲岁當当確确贊赞讚赞說说楚楚這这覺觉賽赛愛爱來来餓饿厲厉創创點点辦办療疗癒愈\
鬆松試试個个風风勵励啟启發发髮发裡里裏里錢钱買买價价譜谱碼码館馆連连鏈链結结久久長长時时間间遠远貴贵題题為为爲为\
誰谁機机薦荐張张圖图國国幾几稱称講讲軟软體体們们語语遍遍學学邊边開开聯联絡络幹干飽饱飯饭訴诉顧顾漲涨難难過过傷伤\
無无奮奋擔担嚇吓節节聽听羨羡願愿燉炖溫温堅坚敗败鹽盐適适調调門门費费夠够簽签證证預预約约場场順顺隊队廁厕現现轉转\
貨货劃划優优惠惠準准顏颜質质單单經经賣卖書书讀读簡简貓猫種种隻只寶宝頭头燒烧醫医應应該该熱热藥药記记帶带傘伞關关\
訊讯評评論论檢检舉举報报廣广頁页麵面麪面醬酱薑姜蔥葱團团湯汤滾滚攪搅勻匀塊块鍋锅盤盘筆笔貼贴話话標标籤签儲储絲丝\
尋寻視视頻频帳账帐账號号鎖锁員员區区條条雞鸡類类豬猪魚鱼蝦虾蘋苹檸柠馬马鈴铃紅红鮮鲜葉叶臉脸齒齿雙双腳脚膚肤臟脏\
師师臥卧廚厨戶户鋪铺燈灯檯台臺台電电腦脑鑰钥禮礼遊游戲戏媽妈親亲嬰婴兒儿爺爷鳥鸟動动陽阳雲云灘滩樹树鐘钟廳厅園园\
廟庙鐵铁飛飞輪轮裝装襯衬褲裤鏡镜藍蓝綠绿黃黄兩两購购閱阅寫写習习給给製制閉闭詢询嘗尝壞坏舊旧鹹咸麗丽憊惫淨净網网\
總总從从託托濾滤憐怜強强撐撑凍冻剛刚嘍喽聲声賓宾搶抢換换損损顯显曬晒樓楼潔洁濃浓離离積积糧粮緊紧級级線线組组絕绝\
維维營营補补訂订趕赶較较選选遺遗郵邮飪饪餅饼駕驾騎骑齡龄據据鴨鸭紙纸寵宠賀贺獎奖著着妳你牠它後后夢梦歷历龍龙夾夹\
災灾湊凑燙烫擇择遲迟異异陸陆潛潜輕轻橋桥華华農农財财資资專专業业產产極极歲岁盡尽壓压藝艺術术係系繼继續续導导參参\
環环衛卫細细績绩練练終终縮缩織织緣缘純纯紀纪羅罗職职肅肃腸肠腫肿膽胆艱艰莊庄蘿萝蘭兰處处虛虚蟲虫術术觀观覽览計计車车傳传態态蹤踪嬤嬷囉啰喲哟誒诶聞闻斷断妝妆";

static TABLE: LazyLock<AHashMap<char, char>> = LazyLock::new(|| {
    let chars: Vec<char> = PAIRS.chars().collect();
    chars.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
});

/// The Simplified form of a character that the phrasebook has in both; any other character as it is.
pub fn simplified(c: char) -> char {
    if c.is_ascii() { c } else { TABLE.get(&c).copied().unwrap_or(c) }
}

#[cfg(test)]
mod tests {
    use super::{super::book::Tongue, *};

    #[test]
    fn the_phrasebook_is_covered() {
        let tongue = Tongue::nearest(&"zh-Hant".parse().unwrap()).unwrap();
        for form in tongue.book().phrases.iter().flatten() {
            for c in form.text.chars().map(simplified) {
                let tag = crate::detect(&c.to_string(), &[]).tag;
                assert_ne!(tag.as_str(), "zh-Hant", "{c} of {} has a Simplified form", form.text);
            }
        }
    }

    #[test]
    fn a_simplified_character_stays_as_it_is() {
        assert_eq!(PAIRS.chars().count() % 2, 0);
        for (traditional, plain) in TABLE.iter() {
            assert_eq!(simplified(*plain), *plain, "{traditional} → {plain} goes on to another");
        }
        assert_eq!("謝謝你，這個視頻真好".chars().map(simplified).collect::<String>(), "谢谢你，这个视频真好");
    }
}
