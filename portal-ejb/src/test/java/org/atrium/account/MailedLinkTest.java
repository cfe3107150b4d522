package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import org.atrium.platform.ids.SecretToken;
import org.junit.jupiter.api.Test;

/** A link that went to one address and an account that moves to another. */
class MailedLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    private static final Registrant NORA = new Registrant("Nora", "en", "Europe/Warsaw", "a hash");

    private final Account account = Account.register("id", new EmailAddress("nora@example.org"), NORA, NOW);

    @Test
    void leadsNowhereOnceItsAccountHasMoved() {
        MailedLink reset = link(LinkPurpose.PASSWORD_RESET, "Nora@example.org");
        MailedLink verification = link(LinkPurpose.VERIFICATION, "nora@example.org");
        assertThat(reset.leadsToItsAccount()).isTrue();
        assertThat(verification.leadsToItsAccount()).isTrue();

        account.changeEmail(new EmailAddress("nora@example.com"), NOW);
        assertThat(reset.leadsToItsAccount()).isFalse();
        assertThat(verification.leadsToItsAccount()).isFalse();
    }

    @Test
    void leadsToTheAddressItIsToMoveTo() {
        assertThat(link(LinkPurpose.EMAIL_CHANGE, "nora@example.com").leadsToItsAccount())
                .isTrue();
    }

    @Test
    void theWayInIsAnotherWithEachAddressAndPassword() {
        String first = account.wayIn();
        account.changePassword("another hash");
        String second = account.wayIn();
        account.changeEmail(new EmailAddress("nora@example.com"), NOW);
        assertThat(account.wayIn()).isNotEqualTo(second).isNotEqualTo(first);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void ofARegistrationIsVoidOnceSomebodyVouchesForTheAccount() {
        MailedLink registration =
                new MailedLink(SecretToken.random(), account, LinkPurpose.VERIFICATION, account.email(), NORA, NOW);
        MailedLink reset = link(LinkPurpose.PASSWORD_RESET, account.email());
        assertThat(registration.saysWhatItMay()).isTrue();

        account.vouchFor();
        assertThat(registration.saysWhatItMay()).isFalse();
        assertThat(reset.saysWhatItMay()).isTrue();
    }

    @Test
    void ofARegistrationIsVoidOnceTheAccountIsStaffsOrConfirmed() {
        MailedLink registration =
                new MailedLink(SecretToken.random(), account, LinkPurpose.VERIFICATION, account.email(), NORA, NOW);
        account.assign(EnumSet.of(Role.CUSTOMER));
        assertThat(registration.saysWhatItMay()).isTrue();
        account.assign(EnumSet.of(Role.AGENT));
        assertThat(registration.saysWhatItMay()).isFalse();
        account.assign(EnumSet.of(Role.CUSTOMER));
        assertThat(registration.saysWhatItMay()).isFalse();

        account.awaitConfirmation(NOW);
        account.verify(NOW);
        assertThat(registration.saysWhatItMay()).isFalse();
    }

    private MailedLink link(LinkPurpose purpose, String email) {
        return new MailedLink(SecretToken.random(), account, purpose, email, null, NOW);
    }
}
