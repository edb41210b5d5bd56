package org.tworivers.app.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tworivers.app.work.accounts.Right;

/// The right that a route needs. A route has this or [Open], else the program does not start.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
    /// The right.
    Right value();
}
