package org.atrium.api.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method with another body limit than {@link BodySizeFilter#DEFAULT_LIMIT}: the longest valid document must fit
 * with every character escaped.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MaxBodySize {

    /** How much it takes, unpacked. */
    int kilobytes();
}
