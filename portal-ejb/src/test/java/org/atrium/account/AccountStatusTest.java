package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountStatusTest {

    private static final Map<AccountStatus, Set<AccountStatus>> WAYS = Map.of(
            AccountStatus.PENDING, EnumSet.of(AccountStatus.ACTIVE, AccountStatus.CONTACT, AccountStatus.ERASED),
            AccountStatus.CONTACT, EnumSet.of(AccountStatus.ACTIVE, AccountStatus.PENDING, AccountStatus.ERASED),
            AccountStatus.ACTIVE, EnumSet.of(AccountStatus.SUSPENDED, AccountStatus.ERASED),
            AccountStatus.SUSPENDED, EnumSet.of(AccountStatus.ACTIVE, AccountStatus.ERASED),
            AccountStatus.ERASED, EnumSet.noneOf(AccountStatus.class),
            AccountStatus.PLACEHOLDER, EnumSet.noneOf(AccountStatus.class));

    @ParameterizedTest
    @EnumSource
    void allowsOnlyDefinedTransitions(AccountStatus from) {
        assertThat(EnumSet.allOf(AccountStatus.class)).allSatisfy(to -> assertThat(from.canTransitionTo(to))
                .as("%s to %s", from, to)
                .isEqualTo(WAYS.get(from).contains(to)));
    }
}
