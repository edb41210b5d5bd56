package org.tworivers.app.web.api.declared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The route changes what is there, and must be told which version was seen.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Version {}
