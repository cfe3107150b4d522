package org.atrium.api.idempotency;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates something or is not idempotent: it accepts {@code Idempotency-Key}. The same key
 * and request of one client get the first response again; another request with the key is 422; a client that lost a
 * role or scope since gets 404. Only for responses without secrets, because they are stored.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
