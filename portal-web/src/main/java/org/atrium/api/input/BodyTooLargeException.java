package org.atrium.api.input;

/** The request body exceeds the limit of the resource. */
public class BodyTooLargeException extends RuntimeException {}
