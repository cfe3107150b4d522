package org.atrium.account;

import jakarta.persistence.Converter;
import org.atrium.platform.persistence.ValueConverter;

/** Stores an {@link AccountId} as its number. */
@Converter(autoApply = true)
public class AccountIdConverter extends ValueConverter<AccountId, Long> {

    public AccountIdConverter() {
        super(AccountId::value, AccountId::new);
    }
}
