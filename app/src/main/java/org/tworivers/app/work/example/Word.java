package org.tworivers.app.work.example;

import java.util.List;
import java.util.Random;

/// A place or a sector that a made-up project can have.
///
/// @param code its code in its scheme
/// @param chinese the word in the project's Chinese name
/// @param english the word in its English name
/// @param weight how often it is drawn, against the others
record Word(String code, String chinese, String english, int weight) {
    private static Word of(String code, String chinese, String english, int weight) {
        return new Word(code, chinese, english, weight);
    }

    /// What the brief calls the key industries, by division of GB/T 4754-2017; textiles for Luyi's visits.
    static final List<Word> SECTORS = List.of(
            of("C34", "智能装备", "intelligent equipment", 16),
            of("C35", "智能专用装备", "intelligent special equipment", 14),
            of("C36", "汽车零部件", "auto parts", 24),
            of("C39", "电子信息", "electronic information", 22),
            of("I65", "物联网", "internet of things", 10),
            of("C27", "生物医药", "biomedicine", 18),
            of("C26", "精细化工", "fine chemicals", 16),
            of("C17", "纺织", "textiles", 6));

    /// Districts of Shanghai.
    static final List<Word> ORIGINS = List.of(
            of("310101", "", "", 3),
            of("310104", "", "", 7),
            of("310105", "", "", 4),
            of("310106", "", "", 5),
            of("310107", "", "", 5),
            of("310109", "", "", 2),
            of("310110", "", "", 5),
            of("310112", "", "", 14),
            of("310113", "", "", 7),
            of("310114", "", "", 13),
            of("310115", "", "", 20),
            of("310116", "", "", 8),
            of("310117", "", "", 11),
            of("310118", "", "", 7),
            of("310120", "", "", 8),
            of("310151", "", "", 1));

    /// Counties, districts and cities of Henan as they were in 2016, named by the city above them. The last
    /// two digits of a code are zero where only the city is stated.
    static final List<Word> PLACES = List.of(
            of("410105", "郑州", "Zhengzhou", 10),
            of("410122", "郑州", "Zhengzhou", 12),
            of("410181", "郑州", "Zhengzhou", 5),
            of("410184", "郑州", "Zhengzhou", 11),
            of("410212", "开封", "Kaifeng", 4),
            of("410223", "开封", "Kaifeng", 5),
            of("410225", "开封", "Kaifeng", 4),
            of("410305", "洛阳", "Luoyang", 11),
            of("410327", "洛阳", "Luoyang", 4),
            of("410381", "洛阳", "Luoyang", 6),
            of("410402", "平顶山", "Pingdingshan", 3),
            of("410422", "平顶山", "Pingdingshan", 4),
            of("410482", "平顶山", "Pingdingshan", 3),
            of("410502", "安阳", "Anyang", 4),
            of("410523", "安阳", "Anyang", 3),
            of("410581", "安阳", "Anyang", 4),
            of("410611", "鹤壁", "Hebi", 7),
            of("410621", "鹤壁", "Hebi", 3),
            of("410622", "鹤壁", "Hebi", 3),
            of("410711", "新乡", "Xinxiang", 5),
            of("410728", "新乡", "Xinxiang", 6),
            of("410782", "新乡", "Xinxiang", 4),
            of("410811", "焦作", "Jiaozuo", 5),
            of("410822", "焦作", "Jiaozuo", 3),
            of("410883", "焦作", "Jiaozuo", 4),
            of("410900", "濮阳", "Puyang", 6),
            of("410902", "濮阳", "Puyang", 3),
            of("410926", "濮阳", "Puyang", 4),
            of("411023", "许昌", "Xuchang", 4),
            of("411081", "许昌", "Xuchang", 3),
            of("411082", "许昌", "Xuchang", 6),
            of("411104", "漯河", "Luohe", 4),
            of("411122", "漯河", "Luohe", 3),
            of("411202", "三门峡", "Sanmenxia", 2),
            of("411282", "三门峡", "Sanmenxia", 3),
            of("411302", "南阳", "Nanyang", 5),
            of("411322", "南阳", "Nanyang", 4),
            of("411381", "南阳", "Nanyang", 3),
            of("411402", "商丘", "Shangqiu", 5),
            of("411425", "商丘", "Shangqiu", 5),
            of("411481", "商丘", "Shangqiu", 3),
            of("411503", "信阳", "Xinyang", 4),
            of("411525", "信阳", "Xinyang", 4),
            of("411526", "信阳", "Xinyang", 3),
            of("411626", "周口", "Zhoukou", 4),
            of("411628", "周口", "Zhoukou", 5),
            of("411681", "周口", "Zhoukou", 4),
            of("411702", "驻马店", "Zhumadian", 4),
            of("411721", "驻马店", "Zhumadian", 3),
            of("411728", "驻马店", "Zhumadian", 4),
            of("419001", "济源", "Jiyuan", 4));

    /// Draws one, each as often as its weight says.
    static Word draw(List<Word> words, Random random) {
        int at = random.nextInt(words.stream().mapToInt(Word::weight).sum());
        for (Word word : words) {
            at -= word.weight();
            if (at < 0) {
                return word;
            }
        }
        throw new IllegalStateException("the weights sum to more than their sum");
    }
}
