package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.TextMessages;

/** The text messages this portal can send, if it can send any: another feature brings what sends them. */
@ApplicationScoped
class AvailableTextMessages {

    @Inject
    @Any
    private Instance<TextMessages> senders;

    /** Whether any can be sent. */
    boolean isAvailable() {
        return sender().isPresent();
    }

    /** Whether somebody can get them. */
    boolean reaches(AccountId account) {
        return provenNumbers(List.of(account)).containsKey(account);
    }

    /** The phone numbers of those who have shown that one is theirs. */
    Map<AccountId, String> provenNumbers(Collection<AccountId> accounts) {
        return sender().map(known -> known.provenNumbers(accounts)).orElseGet(Map::of);
    }

    /** Queues one in the running transaction. */
    void send(String number, String words) {
        sender().ifPresent(known -> known.send(number, words));
    }

    private Optional<TextMessages> sender() {
        return senders.stream().filter(TextMessages::isConfigured).findFirst();
    }
}
