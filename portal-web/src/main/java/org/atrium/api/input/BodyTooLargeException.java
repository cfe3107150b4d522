package org.atrium.api.input;

/** The body of a request is larger than what the portal reads at once. */
public class BodyTooLargeException extends RuntimeException {}
