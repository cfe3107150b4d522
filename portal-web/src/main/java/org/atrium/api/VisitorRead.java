package org.atrium.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a GET whose answer to a visitor is the same for all: it carries an {@code ETag} made of its bytes and may be kept
 * for some seconds by anybody. The answer to somebody signed in is theirs alone.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface VisitorRead {

    /** Whether the server too gives the next visitor who asks the same the same answer, for some seconds. */
    boolean remembered() default false;
}
