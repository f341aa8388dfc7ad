//! Numbers and the units behind them: `500g`, `500 g`, `５００克` and `500 grams` are one measure.

/// A number without its thousands separators and with a point: `1,000` is 1000, `3,5` is 3.5.
pub fn number(text: &str) -> String {
    let parts: Vec<&str> = text.split(['.', ',']).collect();
    match parts.as_slice() {
        [first, rest @ ..] if !rest.is_empty() && first.len() <= 3 && rest.iter().all(|part| part.len() == 3) => {
            parts.concat()
        }
        [whole, fraction] => format!("{whole}.{fraction}"),
        _ => text.to_owned(),
    }
}

/// What a unit is called in other languages and in full. The symbols of the SI stand for themselves.
const UNITS: [(&str, &[&str]); 12] = [
    (
        "g",
        &[
            "g",
            "gr",
            "gram",
            "grams",
            "gramo",
            "gramos",
            "gramme",
            "grammes",
            "克",
            "公克",
            "グラム",
            "г",
            "грамм",
            "غرام",
            "กรัม",
            "그램",
        ],
    ),
    ("kg", &["kg", "kilo", "kilos", "kilogram", "kilograms", "公斤", "千克", "キロ", "кг", "كيلو", "กิโลกรัม"]),
    ("ml", &["ml", "millilitre", "milliliter", "毫升", "ミリリットル", "мл"]),
    ("l", &["l", "litre", "litres", "liter", "liters", "litro", "litros", "升", "公升", "リットル", "л", "ลิตร"]),
    ("cm", &["cm", "centimetre", "centimeter", "厘米", "公分", "センチ", "см"]),
    ("km", &["km", "kilometre", "kilometer", "kilometros", "公里", "千米", "キロメートル", "км"]),
    ("m", &["m", "metre", "metres", "meter", "meters", "米", "公尺", "メートル", "м"]),
    ("min", &["min", "mins", "minute", "minutes", "minuto", "minutos", "分钟", "分", "мин", "минут", "นาที", "분"]),
    ("h", &["h", "hour", "hours", "hora", "horas", "heure", "heures", "小时", "時間", "时间", "час", "часов"]),
    ("usd", &["usd", "dollar", "dollars", "美元", "美金"]),
    ("eur", &["eur", "euro", "euros", "欧元"]),
    ("cny", &["cny", "rmb", "yuan", "元", "块", "块钱", "人民币"]),
];

/// The symbol of a unit, by any of its names (folded, without accents).
pub fn unit(name: &str) -> Option<&'static str> {
    UNITS.iter().find(|(_, names)| names.contains(&name)).map(|(symbol, _)| *symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_read() {
        for (text, expected) in
            [("1,000", "1000"), ("1.000.000", "1000000"), ("3,5", "3.5"), ("3.14", "3.14"), ("2025", "2025")]
        {
            assert_eq!(number(text), expected);
        }
    }

    #[test]
    fn names_of_units_mean_one_symbol() {
        for (name, symbol) in [("grams", Some("g")), ("克", Some("g")), ("公斤", Some("kg")), ("spoon", None)] {
            assert_eq!(unit(name), symbol);
        }
    }
}
