package org.atrium.account;

/**
 * A member is about to be called something else, wherever others read what they wrote. Fired before anything is changed;
 * observers refuse what may not be.
 */
public record DisplayNameChanging(AccountId account) {}
