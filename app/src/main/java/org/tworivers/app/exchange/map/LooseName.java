package org.tworivers.app.exchange.map;

import java.util.List;

/// A name without what offices add or drop from one list to the next: legal forms, brackets and signs, the word for
/// project at the end. Two names that are loosely the same may be of one project; a person must say.
public final class LooseName {
    private static final List<String> FORMS = List.of(
            "有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "集团公司", "公司", "集团", "co-ltd", "-ltd", "-inc", "-corp", "-llc");
    private static final List<String> ENDINGS = List.of("建设项目", "投资项目", "项目", "工程", "-project");

    private LooseName() {}

    /// The loose form of a name that is in the form of [NameKey]; the name itself when nothing would be left.
    public static String of(String key) {
        String loose = key;
        for (String form : FORMS) {
            loose = loose.replace(form, "");
        }
        for (String ending : ENDINGS) {
            if (loose.endsWith(ending)) {
                loose = loose.substring(0, loose.length() - ending.length());
                break;
            }
        }
        StringBuilder letters = new StringBuilder(loose.length());
        loose.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.isEmpty() ? key : letters.toString();
    }
}
