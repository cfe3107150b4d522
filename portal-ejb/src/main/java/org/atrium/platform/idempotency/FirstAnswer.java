package org.atrium.platform.idempotency;

/**
 * How a request was answered the first time.
 *
 * @param status HTTP status
 * @param location the {@code Location} header, or null
 * @param entityTag the {@code ETag} header, or null
 * @param body JSON, or null for none
 */
public record FirstAnswer(int status, String location, String entityTag, String body) {}
