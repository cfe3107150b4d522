package org.atrium.account;

import java.io.Serializable;

/** How other features refer to an account. */
public record AccountId(long value) implements Serializable {}
