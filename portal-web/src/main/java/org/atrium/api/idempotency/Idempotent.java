package org.atrium.api.idempotency;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates, or that counts twice what is sent twice: it takes {@code Idempotency-Key}. The same key and request of one caller get the
 * first answer again, another request under the key is 422, and who has lost a role or scope since gets 404. For answers without secrets only, they are stored.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
