package org.atrium.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a GET whose answer carries an {@code ETag} made of its bytes. What a visitor is answered may be kept for some
 * seconds by anybody, what somebody signed in is answered is theirs alone.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface TaggedRead {

    /** What the answer is made of: while it is the same, whoever asked is given the same answer from memory. */
    Class<? extends AnswerFacts> of() default AnswerFacts.Unknown.class;
}
