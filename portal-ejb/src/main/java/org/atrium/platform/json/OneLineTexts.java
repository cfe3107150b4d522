package org.atrium.platform.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record that another system's export is bound to: its texts are one line each. Line ends and controls become
 * blanks, for nobody would have a whole document lost by them, and where nothing can be seen, nothing is there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OneLineTexts {

    /** Whether what is neither a text nor a number, such as {@code false} or {@code {}}, counts as nothing there. */
    boolean ignoreOtherValues() default false;
}
