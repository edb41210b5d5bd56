package org.tworivers.app.web.api.declared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The words that an address of a route may carry; others are refused, as a misspelt word would else change nothing
/// silently.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Query {
    /// Their names.
    String[] value();
}
