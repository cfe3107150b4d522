package org.atrium.platform.idempotency;

/**
 * Where a form led that was sent.
 *
 * @param path of the portal
 * @param message what was done, to be said there; null for nothing
 * @param kept which of its fields were not part of what was done and stay in the form, null for none
 */
public record FormResult(String path, String message, String kept) {}
