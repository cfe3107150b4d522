package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.atrium.testing.inside.As;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The container holds session beans to the roles they name. */
@ArquillianTest
class RolesIT {

    @Inject
    private Profile profile;

    @Inject
    private AccountQueries accounts;

    @Inject
    private As as;

    private Viewer customer;

    @BeforeEach
    void find() {
        Account account = accounts.byEmail("customer@example.com").orElseThrow();
        customer = new Viewer(account.accountId(), Set.of(Role.CUSTOMER));
    }

    @Test
    void whoHasTheRoleIsServed() throws Exception {
        assertThat(as.customer(() -> profile.read(customer)).account().email()).isEqualTo("customer@example.com");
    }

    @Test
    void whoHasNoRoleIsRefused() {
        assertThatThrownBy(() -> profile.read(customer)).isInstanceOf(EJBAccessException.class);
    }
}
