package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads names in Chinese characters: takes the legal form off the end, and keeps apart what stands in brackets,
/// numbers, and the word that says what an organisation is.
final class HanReader {
    private static final String OPENING = "([{〔【〈《";
    private static final String CLOSING = ")]}〕】〉》";
    private static final int SHORTEST = 2;

    /// Legal forms at the end of a name, those that hold others first (Company Law of 2023, Partnership Law).
    private static final List<Map.Entry<String, String>> FORMS = List.of(
            Map.entry("股份有限责任公司", "shares"),
            Map.entry("股份有限公司", "shares"),
            Map.entry("股份公司", "shares"),
            Map.entry("有限责任公司", "limited"),
            Map.entry("有限公司", "limited"),
            Map.entry("合伙企业", "partnership"),
            Map.entry("集团总公司", "group"),
            Map.entry("集团公司", "group"),
            Map.entry("集团", "group"),
            Map.entry("总公司", ""),
            Map.entry("公司", ""));

    /// What stands in brackets and names the legal form.
    private static final Map<String, String> FORMS_IN_BRACKETS = Map.of(
            "集团", "group",
            "有限合伙", "partnership",
            "普通合伙", "partnership",
            "特殊普通合伙", "partnership",
            "个人独资", "",
            "股份", "shares");

    /// What stands in brackets and says nothing of what an organisation is: in preparation.
    private static final Set<String> PASSING = Set.of("筹", "筹建", "筹备");

    private static final String FORMERLY = "原";

    /// Words at the end that say what an organisation is; one of another level is another organisation.
    private static final List<String> LEVELS = List.of(
            "高等专科学校", "职工业余大学", "业余大学", "职工大学", "开放大学", "大学", "学院", "专科学校", "学校", "中学", "小学", "研究总院", "研究院", "研究所",
            "设计院", "实验室", "医院", "分公司", "子公司", "分行", "支行", "分院", "分校", "分所", "办事处", "代表处", "营业部", "管理委员会", "管委会", "委员会",
            "人民政府", "政府", "银行", "中心", "协会", "学会", "基金会", "合作社", "工厂");

    private static final Set<String> BRANCHES = Set.of("分公司", "子公司");

    private static final String ONES = "零一二三四五六七八九";
    private static final Pattern NUMBER =
            Pattern.compile("第([0-9零一二三四五六七八九十百]+)|([0-9]+)|([一二三四五六七八九十]+)(?=[中小院厂局所部期号冶建])");

    private final Scripts scripts;

    HanReader(Scripts scripts) {
        this.scripts = scripts;
    }

    /// @param name in simplified characters, one width, lower case
    List<NameForm> read(String name) {
        TreeSet<String> comesTo = new TreeSet<>();
        TreeSet<String> marks = new TreeSet<>();
        StringBuilder outside = new StringBuilder();
        boolean inBrackets = part(name, outside, marks, comesTo);
        if (outside.isEmpty()) {
            return List.of();
        }
        String level = level(outside.toString());
        String stem = BRANCHES.contains(level) ? outside.toString() : withoutForm(outside.toString(), comesTo);
        boolean bare = !inBrackets && stem.length() == outside.length();
        comesTo.remove(LegalForms.ANY);
        String sounds = scripts.pinyin(stem);
        return List.of(new NameForm.Han(
                stem, comesTo, bare, List.copyOf(marks), numbers(stem), level(stem), sounds, letters(sounds)));
    }

    /// Parts what stands in brackets from what does not.
    ///
    /// @return whether a legal form stands in brackets
    private static boolean part(String name, StringBuilder outside, Set<String> marks, Set<String> comesTo) {
        StringBuilder bracket = new StringBuilder();
        boolean formed = false;
        int depth = 0;
        for (int letter : name.codePoints().toArray()) {
            if (OPENING.indexOf(letter) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(letter) >= 0 && depth > 0) {
                depth--;
                formed |= depth == 0 && mark(bracket.toString(), marks, comesTo);
                bracket.setLength(depth == 0 ? 0 : bracket.length());
            } else if (Character.isLetterOrDigit(letter)) {
                (depth == 0 ? outside : bracket).appendCodePoint(letter);
            }
        }
        return mark(bracket.toString(), marks, comesTo) || formed;
    }

    private static boolean mark(String bracket, Set<String> marks, Set<String> comesTo) {
        String form = FORMS_IN_BRACKETS.get(bracket);
        if (form != null) {
            comesTo.add(form);
            return true;
        }
        if (!bracket.isEmpty() && !PASSING.contains(bracket) && !bracket.startsWith(FORMERLY)) {
            marks.add(bracket);
        }
        return false;
    }

    private static String withoutForm(String name, Set<String> comesTo) {
        String stem = name;
        boolean found = true;
        while (found) {
            found = false;
            for (Map.Entry<String, String> form : FORMS) {
                if (stem.endsWith(form.getKey())
                        && stem.length() - form.getKey().length() >= SHORTEST) {
                    stem = stem.substring(0, stem.length() - form.getKey().length());
                    comesTo.add(form.getValue());
                    found = true;
                    break;
                }
            }
        }
        return stem;
    }

    private static String level(String stem) {
        return LEVELS.stream().filter(stem::endsWith).findFirst().orElse("");
    }

    private static List<String> numbers(String stem) {
        List<String> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(stem);
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    numbers.add(inFigures(found.group(group)));
                }
            }
        }
        return numbers;
    }

    /// `十二` is 12; what is in figures stays.
    private static String inFigures(String number) {
        if (Character.isDigit(number.charAt(0)) && !Letters.isHan(number.codePointAt(0))) {
            return number;
        }
        int value = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            int at = ONES.indexOf(number.charAt(i));
            if (at >= 0) {
                digit = at;
            } else {
                value += Math.max(digit, 1) * (number.charAt(i) == '百' ? 100 : 10);
                digit = 0;
            }
        }
        return String.valueOf(value + digit);
    }

    /// Pinyin without tones and gaps; `ü` is written `v`, as on keyboards.
    private static String letters(String sounds) {
        return Letters.withoutMarks(sounds.replace('ü', 'v')).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
