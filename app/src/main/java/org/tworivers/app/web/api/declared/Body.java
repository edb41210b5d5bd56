package org.tworivers.app.web.api.declared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The shape of the body that a route reads.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Body {
    /// Its record.
    Class<?> value();

    /// Whether it is recorded as an entry, and so needs a key; a change of something also says what it has seen.
    boolean changes() default true;
}
