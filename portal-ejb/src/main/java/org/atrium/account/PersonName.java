package org.atrium.account;

/**
 * How a person is named where everybody reads what they wrote.
 *
 * @param publicId the id clients see
 */
public record PersonName(Long id, String publicId, String displayName) {}
