package org.atrium.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a package, with everything below it, as one feature of the portal and names the features it may use. A large
 * feature has rooms: packages below it that declare themselves, and name each other as well. A test holds the code
 * against these declarations, see {@code docs/architecture.md}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {

    /**
     * Names of the features, as packages under {@code org.atrium}, this one may use, with all their rooms; of its own
     * feature only the rooms it names. {@code platform} is implied.
     */
    String[] uses() default {};
}
