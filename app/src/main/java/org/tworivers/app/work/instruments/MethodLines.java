package org.tworivers.app.work.instruments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tworivers.core.instruments.Method;
import org.tworivers.core.instruments.Method.Setting;
import org.tworivers.core.shared.Names;
import org.tworivers.core.shared.Rejection;

/// Methods as people type them, a line each, with the settings of a method on the lines below it:
///
/// ```
/// axial = 轴向疲劳 / Axial fatigue (GB/T 3075)
/// - load = 载荷幅 / Load amplitude, kN, 20, 0.5, 100
/// ```
///
/// A setting has its unit (maybe nothing), its preset, the least and the most.
public final class MethodLines {
    private static final Pattern METHOD =
            Pattern.compile("([a-z0-9][a-z0-9-]{0,59})\\s*=\\s*([^/()]+?)(?:\\s*/\\s*([^()]+?))?(?:\\s*\\((.+)\\))?");
    private static final Pattern SETTING = Pattern.compile("-\\s*([a-z0-9][a-z0-9-]{0,59})\\s*=\\s*([^/,]+?)"
            + "(?:\\s*/\\s*([^,]+?))?\\s*,([^,]*),\\s*([-0-9.]+)\\s*,\\s*([-0-9.]+)\\s*,\\s*([-0-9.]+)");

    private final List<Method> methods = new ArrayList<>();
    private final List<Rejection> faults = new ArrayList<>();

    private MethodLines() {}

    /// Reads lines; what cannot be read is a fault that names its line.
    public static MethodLines read(String text) {
        MethodLines lines = new MethodLines();
        String[] all = text.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].strip();
            if (!line.isEmpty()) {
                lines.take(i + 1, line);
            }
        }
        return lines;
    }

    private void take(int number, String line) {
        try {
            if (line.startsWith("-")) {
                setting(number, line);
            } else {
                method(number, line);
            }
        } catch (IllegalArgumentException wrong) {
            no(number, line);
        }
    }

    private void method(int number, String line) {
        Matcher found = METHOD.matcher(line);
        if (!found.matches()) {
            no(number, line);
            return;
        }
        String standard = found.group(4) == null ? "" : found.group(4).strip();
        methods.add(new Method(found.group(1), names(found.group(2), found.group(3)), standard, List.of()));
    }

    private void setting(int number, String line) {
        Matcher found = SETTING.matcher(line);
        if (!found.matches() || methods.isEmpty()) {
            no(number, line);
            return;
        }
        Setting setting = new Setting(
                found.group(1),
                names(found.group(2), found.group(3)),
                found.group(4).strip(),
                new BigDecimal(found.group(5)),
                new BigDecimal(found.group(6)),
                new BigDecimal(found.group(7)));
        Method last = methods.removeLast();
        List<Setting> settings = new ArrayList<>(last.settings());
        settings.add(setting);
        methods.add(new Method(last.key(), last.names(), last.standard(), settings));
    }

    /// Names that differ stand in Chinese and in English; one name stands for both.
    private static Names names(String chinese, @Nullable String english) {
        SortedMap<String, String> names = new TreeMap<>();
        names.put("zh", chinese.strip());
        if (english != null) {
            names.put("en", english.strip());
        }
        return new Names(names);
    }

    private void no(int number, String line) {
        String at = Integer.toString(number);
        faults.add(new Rejection(
                        "method-line-unreadable",
                        "methods",
                        line,
                        "line " + at
                                + ": write a method as key = name / name (standard), and each of its settings below"
                                + " it as - key = name / name, unit, preset, least, most.")
                .naming(at));
    }

    /// What was read.
    public List<Method> methods() {
        return List.copyOf(methods);
    }

    /// What could not be read.
    public List<Rejection> faults() {
        return List.copyOf(faults);
    }

    /// The inverse of [#read].
    public static String write(List<Method> methods) {
        StringBuilder out = new StringBuilder();
        for (Method method : methods) {
            out.append(method.key()).append(" = ").append(both(method.names()));
            if (!method.standard().isEmpty()) {
                out.append(" (").append(method.standard()).append(')');
            }
            out.append('\n');
            for (Setting each : method.settings()) {
                out.append("- ")
                        .append(each.key())
                        .append(" = ")
                        .append(both(each.names()))
                        .append(", ")
                        .append(String.join(
                                ", ",
                                each.unit(),
                                each.preset().toPlainString(),
                                each.least().toPlainString(),
                                each.most().toPlainString()))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String both(Names names) {
        String chinese = names.in("zh");
        String english = names.byLanguage().getOrDefault("en", chinese);
        return english.equals(chinese) ? chinese : chinese + " / " + english;
    }
}
