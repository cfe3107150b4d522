package org.atrium.messenger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries on conversations and answers; checked when compiled. */
interface MessengerQueries {

    EntityManager entityManager();

    @HQL("from ReceivedMessage where messageKey = :key")
    Optional<ReceivedMessage> received(String key);

    /** Writes down that a message came; false if it came before, once whoever brought it then is done. */
    default boolean insertReceived(String key, Instant now) {
        return entityManager()
                        .createNativeQuery("insert into messenger_message (id, message_key, received_at)"
                                + " values (nextval('messenger_message_seq'), :key, :now) on conflict do nothing")
                        .setParameter("key", key)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The conversation of that name, new or known, locked: whoever writes there at the same time waits. */
    default Optional<MessengerConversation> conversationForUpdate(
            TicketChannel channel, String name, String sender, Instant now) {
        entityManager()
                .createNativeQuery("insert into messenger_conversation"
                        + " (id, version, channel, name, sender, last_written_at)"
                        + " values (nextval('messenger_conversation_seq'), 0, :channel, :name, :sender, :now)"
                        + " on conflict do nothing")
                .setParameter("channel", channel.name())
                .setParameter("name", name)
                .setParameter("sender", sender)
                .setParameter("now", now)
                .executeUpdate();
        Optional<MessengerConversation> known = conversation(channel, name);
        known.ifPresent(found -> entityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return known;
    }

    /** Reads a conversation as it is now, locked until the transaction ends. */
    default void refreshForUpdate(MessengerConversation conversation) {
        entityManager().refresh(conversation, LockModeType.PESSIMISTIC_WRITE);
    }

    @HQL("from MessengerConversation where channel = :channel and name = :name")
    Optional<MessengerConversation> conversation(TicketChannel channel, String name);

    /** Of these numbers those from which nothing more is wanted. */
    @HQL("select sender from MessengerConversation where channel = :channel and sender in :senders"
            + " and optedOutAt is not null")
    List<String> optedOut(TicketChannel channel, Collection<String> senders);

    @HQL("from MessengerConversation where ticket = :ticket order by lastWrittenAt desc, id desc")
    List<MessengerConversation> conversations(TicketNumber ticket, Page page);

    @HQL("select a.messageId, a.status, a.reason, a.detail from MessengerAnswer a where a.messageId in :messages")
    List<DeliveryRow> deliveries(Collection<Long> messages);

    /** Answers that wait for whoever sends by a channel, oldest first. */
    @HQL(
            "from MessengerAnswer a join fetch a.conversation where a.channel = :channel and a.status = WAITING and a.id > :after"
                    + " order by a.id")
    List<MessengerAnswer> waiting(TicketChannel channel, long after, Page page);

    /** An answer as it is at this moment, held until the transaction ends. */
    default Optional<MessengerAnswer> answerForUpdate(long id) {
        Optional<MessengerAnswer> answer = Optional.ofNullable(entityManager().find(MessengerAnswer.class, id));
        answer.ifPresent(found -> entityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return answer;
    }

    /** The merchant's system fetches answers of a channel. */
    default void savePickup(TicketChannel channel, Instant now) {
        int known = entityManager()
                .createNativeQuery("update messenger_pickup set fetched_at = :now where channel = :channel")
                .setParameter("now", now)
                .setParameter("channel", channel.name())
                .executeUpdate();
        if (known == 0) {
            entityManager()
                    .createNativeQuery("insert into messenger_pickup (channel, fetched_at) values (:channel, :now)"
                            + " on conflict do nothing")
                    .setParameter("channel", channel.name())
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** Whether the merchant's system has fetched answers of a channel since then. */
    default boolean isFetchedSince(TicketChannel channel, Instant since) {
        return !entityManager()
                .createNativeQuery(
                        "select channel from messenger_pickup where channel = :channel and fetched_at >= :since",
                        String.class)
                .setParameter("channel", channel.name())
                .setParameter("since", since)
                .getResultList()
                .isEmpty();
    }

    @HQL("delete from ReceivedMessage where receivedAt < :before")
    int deleteReceived(Instant before);

    /** What became of the answer that a message is. */
    record DeliveryRow(
            Long message,
            org.atrium.ticket.AnswerChannels.DeliveryStatus status,
            org.atrium.ticket.AnswerChannels.UndeliveredReason reason,
            String detail) {}
}
