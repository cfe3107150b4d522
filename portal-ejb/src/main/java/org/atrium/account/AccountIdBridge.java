package org.atrium.account;

import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/** Indexes an {@link AccountId} as its number. */
public final class AccountIdBridge implements ValueBridge<AccountId, Long> {

    @Override
    public Long toIndexedValue(AccountId id, ValueBridgeToIndexedValueContext context) {
        return id == null ? null : id.value();
    }
}
