package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What people are called who have no account, by what says so. */
class ContactNamesTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private final Account contact =
            Account.register("p", new EmailAddress("gustav@example.org"), named("Anybody"), NOON);

    @Test
    void theirOwnMailCountsMoreThanOthers() {
        contact.becomeContactOfMail(named("Grumpy"), NOON);
        contact.adoptNameOfOwnMail("Gustav");
        assertThat(contact.displayName()).isEqualTo("Gustav");
    }

    @Test
    void aConfirmedNameCountsMoreThanAnyMail() {
        contact.becomeContactOfMail(named("Grumpy"), NOON);
        contact.becomeContact(named("Gustav Berg"));
        contact.adoptNameOfOwnMail("Mallory");
        assertThat(contact.displayName()).isEqualTo("Gustav Berg");
    }

    @Test
    void noMailRenamesWhoeverHasAnAccount() {
        contact.becomeContactOfMail(named("Gustav"), NOON);
        contact.verify(NOON);
        contact.adoptNameOfOwnMail("Mallory");
        assertThat(contact.displayName()).isEqualTo("Gustav");
    }

    private static RegistrationDetails named(String name) {
        return new RegistrationDetails(name, "en", "UTC", null);
    }
}
