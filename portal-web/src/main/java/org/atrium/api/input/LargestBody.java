package org.atrium.api.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that takes more, or less, than {@link BodyLimit#ORDINARY}: the longest legitimate document must
 * fit, with each of its characters escaped.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LargestBody {

    /** How much it takes, unpacked. */
    int kilobytes();
}
