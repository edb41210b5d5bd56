package org.tworivers.app.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Executable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/// Tells calls of the language's own library that take the machine's locale, zone or charset because none was
/// given.
///
/// Such a call has a twin with one more parameter, which is the locale, zone or charset. `Files` is left
/// out: its methods without a charset are always UTF-8. So is `Charset`, whose `forName`
/// names one.
final class Tongue {
    private static final Set<Class<?>> TONGUES = Set.of(Locale.class, ZoneId.class, TimeZone.class, Charset.class);
    private static final Set<String> WITHOUT_TWIN = Set.of(
            "java.lang.String.formatted",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemDefaultZone",
            "java.nio.charset.Charset.defaultCharset");

    private Tongue() {}

    static boolean isDefault(AccessTarget target) {
        if (WITHOUT_TWIN.contains(target.getOwner().getName() + "." + target.getName())) {
            return true;
        }
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getOwner().getPackageName().startsWith("java.")
                && !unit.getOwner().isEquivalentTo(Files.class)
                && !unit.getOwner().isEquivalentTo(Charset.class)
                && hasTwin(unit);
    }

    private static boolean hasTwin(AccessTarget.CodeUnitAccessTarget unit) {
        List<Class<?>> given = unit.getRawParameterTypes().stream()
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        Class<?> owner = unit.getOwner().reflect();
        List<Executable> candidates = new ArrayList<>(List.of(owner.getConstructors()));
        candidates.addAll(List.of(owner.getMethods()));
        String name = unit.getName().equals("<init>") ? owner.getName() : unit.getName();
        return candidates.stream()
                .filter(candidate -> candidate.getName().equals(name))
                .anyMatch(candidate -> isTwin(List.of(candidate.getParameterTypes()), given));
    }

    /// Whether leaving one tongue out of the parameters leaves what was given.
    private static boolean isTwin(List<Class<?>> parameters, List<Class<?>> given) {
        for (int i = 0; i < parameters.size(); i++) {
            if (TONGUES.contains(parameters.get(i))) {
                List<Class<?>> others = new ArrayList<>(parameters);
                others.remove(i);
                if (others.equals(given)) {
                    return true;
                }
            }
        }
        return false;
    }
}
