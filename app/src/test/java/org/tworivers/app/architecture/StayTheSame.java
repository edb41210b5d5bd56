package org.tworivers.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// A static field stays the same for ever: it is final, and its value cannot change.
///
/// Immutable are primitives, texts, numbers, dates, enums, records, functions, and classes of this house
/// whose fields are all final. Of a collection the value itself is looked at. An array must be private, so
/// that its class alone answers for it.
final class StayTheSame extends ArchCondition<JavaField> {
    private static final Set<Class<?>> IMMUTABLE = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Charset.class,
            HexFormat.class,
            Locale.class,
            UUID.class,
            Pattern.class);
    private static final Set<String> IMMUTABLE_PACKAGES =
            Set.of("java.math", "java.time", "java.time.format", "java.time.temporal", "java.util.function");

    StayTheSame() {
        super("stay the same");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        String fault = fault(field);
        if (!fault.isEmpty()) {
            events.add(SimpleConditionEvent.violated(
                    field, field.getFullName() + " " + fault + " in " + field.getSourceCodeLocation()));
        }
    }

    private static String fault(JavaField field) {
        JavaClass type = field.getRawType();
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return "is not final";
        }
        if (type.isArray()) {
            return field.getModifiers().contains(JavaModifier.PRIVATE) ? "" : "is an array that others can write";
        }
        if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
            String holder = value(field).getClass().getName();
            return holder.matches("java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty)).*")
                    ? ""
                    : "holds a " + holder + " that can change";
        }
        return isImmutable(type) ? "" : "is a " + type.getName() + ", which may change";
    }

    private static boolean isImmutable(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || type.isAssignableTo(Comparator.class)
                || IMMUTABLE_PACKAGES.contains(type.getPackageName())
                || IMMUTABLE.stream().anyMatch(type::isEquivalentTo)
                || (type.isAssignableTo(Number.class) && type.getPackageName().equals("java.lang"))
                || (type.getPackageName().startsWith("org.tworivers.")
                        && type.getAllFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL)));
    }

    private static Object value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("cannot look into " + field.getFullName(), closed);
        }
    }
}
