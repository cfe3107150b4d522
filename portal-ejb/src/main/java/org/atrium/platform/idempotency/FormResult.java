package org.atrium.platform.idempotency;

/**
 * The result of a submitted form: where it redirects.
 *
 * @param path of the portal
 * @param message what was done, to be said there; null for nothing
 * @param keptFields which of its fields were not part of what was done and stay in the form, null for none
 */
public record FormResult(String path, String message, String keptFields) {}
