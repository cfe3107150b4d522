package org.atrium.account;

import java.time.ZoneId;

/** Somebody lives by another clock from now on. */
public record TimeZoneChanged(AccountId account, ZoneId timeZone) {}
