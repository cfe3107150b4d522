package org.atrium.account;

/**
 * The address of a contact, or of somebody invited, was shown to be an account's, which takes over what they wrote. Where the contact
 * registers themself, their own account becomes one to sign in to, and nothing is fired.
 */
public record ContactJoined(AccountId contact, AccountId account) {}
