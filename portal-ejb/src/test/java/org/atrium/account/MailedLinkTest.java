package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import org.atrium.platform.ids.SecretToken;
import org.junit.jupiter.api.Test;

/** A link that went to one address and an account that moves to another. */
class MailedLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    private static final RegistrationDetails NORA = new RegistrationDetails("Nora", "en", "Europe/Warsaw", "a hash");

    private final Account account = Account.register("id", new EmailAddress("nora@example.org"), NORA, NOW);

    @Test
    void isVoidAfterAnEmailChange() {
        MailedLink reset = link(LinkPurpose.PASSWORD_RESET, "Nora@example.org");
        MailedLink verification = link(LinkPurpose.VERIFICATION, "nora@example.org");
        assertThat(reset.matchesAccountEmail()).isTrue();
        assertThat(verification.matchesAccountEmail()).isTrue();

        account.changeEmail(new EmailAddress("nora@example.com"), NOW);
        assertThat(reset.matchesAccountEmail()).isFalse();
        assertThat(verification.matchesAccountEmail()).isFalse();
    }

    @Test
    void confirmsTheNewAddress() {
        assertThat(link(LinkPurpose.EMAIL_CHANGE, "nora@example.com").matchesAccountEmail())
                .isTrue();
    }

    @Test
    void aChangedPasswordVoidsMailedLinks() {
        String first = account.credentialsFingerprint();
        account.changePassword("another hash");
        String second = account.credentialsFingerprint();
        account.changeEmail(new EmailAddress("nora@example.com"), NOW);
        assertThat(account.credentialsFingerprint()).isNotEqualTo(second).isNotEqualTo(first);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void registrationLinkIsVoidAfterAnInvitation() {
        MailedLink registration =
                new MailedLink(SecretToken.random(), account, LinkPurpose.VERIFICATION, account.email(), null, NOW);
        MailedLink reset = link(LinkPurpose.PASSWORD_RESET, account.email());
        assertThat(registration.isPermitted()).isTrue();

        account.markInvited();
        assertThat(registration.isPermitted()).isFalse();
        assertThat(reset.isPermitted()).isTrue();
    }

    @Test
    void registrationLinkIsVoidForStaffAndConfirmedAccounts() {
        MailedLink registration =
                new MailedLink(SecretToken.random(), account, LinkPurpose.VERIFICATION, account.email(), null, NOW);
        account.assignRoles(EnumSet.of(Role.CUSTOMER));
        assertThat(registration.isPermitted()).isTrue();
        account.assignRoles(EnumSet.of(Role.AGENT));
        assertThat(registration.isPermitted()).isFalse();
        account.assignRoles(EnumSet.of(Role.CUSTOMER));
        assertThat(registration.isPermitted()).isFalse();

        account.markUnconfirmed(NOW);
        account.verify(NOW);
        assertThat(registration.isPermitted()).isFalse();
    }

    @Test
    void linksAreVoidDuringASuspension() {
        account.verify(NOW);
        account.setSuspended(true);
        for (LinkPurpose purpose : LinkPurpose.values()) {
            assertThat(link(purpose, account.email()).isPermitted())
                    .as(purpose.name())
                    .isFalse();
        }
        account.setSuspended(false);
        assertThat(link(LinkPurpose.EMAIL_CHANGE, "nora@example.com").isPermitted())
                .isTrue();
    }

    private MailedLink link(LinkPurpose purpose, String email) {
        return new MailedLink(SecretToken.random(), account, purpose, email, null, NOW);
    }
}
