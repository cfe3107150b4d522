package org.atrium.account;

import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/** Keeps an {@link AccountId} in the index as the number it is. */
public final class AccountIdBridge implements ValueBridge<AccountId, Long> {

    @Override
    public Long toIndexedValue(AccountId id, ValueBridgeToIndexedValueContext context) {
        return id == null ? null : id.value();
    }
}
