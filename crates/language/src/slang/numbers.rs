//! Numbers that laugh (555) and numbers that count (555 baht): what stands beside them tells.

use std::ops::Range;

/// What is counted, right behind a number.
const UNITS: &str = "\
    元 块 塊 円 圓 圆 ¥ ￥ $ € £ ₩ ฿ ₫ ₽ % ％ ° ℃ 号 號 番 个 個 人 次 年 月 日 天 层 層 楼 樓 分 秒 小时 小時 米 公里 公尺 克 斤 公斤 篇 \
    条 條 张 張 位 步 集 页 頁 本 件 台 万 萬 億 亿 千 百 卡 路 届 票 粉 赞 点 點 期 折 倍 房 室 毫升 원 명 개 บาท คน ห้อง เมตร กิโล \
    กรัม แคล หน้า ปี วัน ชิ้น บ.";

/// What a number names, right before it.
const NAMES: &str = "\
    $ € £ ¥ ￥ ₩ ฿ ₫ ₽ # № 第 号 號 码 碼 价 價 价格 共 约 約 近 超 卖 賣 花了 花 要 有 才 只 到 房间 房間 房 室 群 路 公交 车 車 满 滿 减 \
    減 ห้อง เบอร์ เลข เลขที่ ราคา โทร หน้า สาย รุ่น รหัส แค่";

/// Whether the digits at `at` stand as a word of their own: no part of a longer number, a price, a time, a phone
/// number or an address.
pub fn stands_as_word(text: &str, at: &Range<usize>) -> bool {
    let (before, behind) = (&text[..at.start], &text[at.end..]);
    let joins =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '–' | '+' | '/' | ':' | '*' | '×' | '=' | '_' | '&');
    let decimal = |c: char| matches!(c, '.' | ',' | '\'');
    if before.ends_with(joins) || behind.starts_with(joins) || before.ends_with(decimal) {
        return false;
    }
    if behind.strip_prefix(decimal).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
        return false;
    }
    // Blanks beyond a few make no difference, and a hostile text has many.
    let before = trim_few(before, str::strip_suffix);
    let behind = trim_few(behind, str::strip_prefix);
    let digit = |c: char| c.is_ascii_digit();
    !before.ends_with(digit)
        && !behind.starts_with(digit)
        && !UNITS.split(' ').any(|unit| behind.starts_with(unit))
        && !NAMES.split(' ').any(|name| before.ends_with(name))
}

fn trim_few<'a>(mut text: &'a str, strip: impl Fn(&'a str, char) -> Option<&'a str>) -> &'a str {
    for _ in 0..3 {
        match strip(text, ' ') {
            Some(rest) => text = rest,
            None => break,
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_count_are_told_from_numbers_that_speak() {
        let speaks = |text: &str, number: &str| {
            let at = text.find(number).unwrap();
            stands_as_word(text, &(at..at + number.len()))
        };
        for text in ["อร่อยมาก 555", "555", "555 ขำมาก", "ขำ555!", "จริงดิ 555."]
        {
            assert!(speaks(text, "555"), "{text}");
        }
        for text in [
            "555 บาท",
            "ห้อง 555",
            "02-555-1234",
            "5.555",
            "555.50",
            "555 1234",
            "$555",
            "฿ 555",
            "5:555",
            "B555",
            "555ml",
        ] {
            assert!(!speaks(text, "555"), "{text}");
        }
        assert!(speaks("这操作666啊", "666"));
        assert!(!speaks("一共666元", "666"));
        assert!(!speaks("房间666", "666"));
    }
}
