package org.atrium.account;

import jakarta.persistence.Embeddable;

/**
 * What a registration says of its person. It counts once its own link is used: an address may be registered more than
 * once before anybody shows that it is theirs.
 *
 * @param displayName null in links of a release that did not keep it
 * @param locale language tag, null as the name
 * @param timeZone IANA name, null as the name
 * @param passwordHash null for whom an administrator invites
 */
@Embeddable
public record Registrant(String displayName, String locale, String timeZone, String passwordHash) {}
