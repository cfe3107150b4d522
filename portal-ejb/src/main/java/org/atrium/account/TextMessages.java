package org.atrium.account;

import java.util.Collection;
import java.util.Map;

/**
 * Text messages to phones, from whichever feature can send them: a CDI bean. Where there is none, or it is not configured,
 * the portal sends none and offers none.
 */
public interface TextMessages {

    /** Whether text messages can be sent with the settings there are. */
    boolean isConfigured();

    /**
     * The phone numbers, in E.164, of those of some accounts who have shown that the number is theirs, by one query; nobody
     * who has asked for no more text messages.
     */
    Map<AccountId, String> provenNumbers(Collection<AccountId> accounts);

    /** Queues a text message in the running transaction; it leaves after the commit. */
    void send(String number, String words);
}
