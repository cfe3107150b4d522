package org.atrium.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.atrium.web.http.ResponseVersion;

/**
 * On a GET whose response carries an {@code ETag} of its bytes. Responses for visitors may be cached by anybody for
 * some seconds, those for accounts by the client only.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CacheableRead {

    /** The version of what the response shows: while it is the same, the same viewer gets the cached response. */
    Class<? extends ResponseVersion> version() default ResponseVersion.Unknown.class;
}
