package org.atrium.platform.idempotency;

/**
 * The stored response to a request.
 *
 * @param status HTTP status
 * @param location the {@code Location} header, or null
 * @param entityTag the {@code ETag} header, or null
 * @param body JSON, or null for none
 */
public record StoredResponse(int status, String location, String entityTag, String body) {}
