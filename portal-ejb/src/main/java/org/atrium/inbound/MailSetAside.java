package org.atrium.inbound;

/** A mail waits for an administrator. */
public record MailSetAside(long id) {}
