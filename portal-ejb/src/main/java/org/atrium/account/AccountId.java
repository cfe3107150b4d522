package org.atrium.account;

import java.io.Serializable;

/** The id of an account, for other features. */
public record AccountId(long value) implements Serializable {}
