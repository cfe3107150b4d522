package org.atrium.account;

/**
 * The public name of an account.
 *
 * @param publicId the id clients see
 */
public record PersonName(Long id, String publicId, String displayName) {}
