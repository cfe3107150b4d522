package org.atrium.account;

import jakarta.persistence.Embeddable;

/**
 * The data of a registration. An address may be registered several times before one is confirmed, see
 * {@link PendingRegistration}.
 *
 * @param displayName null in links of a release that did not keep it
 * @param locale language tag, null as the name
 * @param timeZone IANA name, null as the name
 * @param passwordHash null for whom an administrator invites
 */
@Embeddable
public record RegistrationDetails(String displayName, String locale, String timeZone, String passwordHash) {}
