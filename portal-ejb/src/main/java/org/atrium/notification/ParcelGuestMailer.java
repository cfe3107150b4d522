package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.orders.GuestOrderLinks;
import org.atrium.orders.OrderDirectory;
import org.atrium.platform.mail.Mail;
import org.atrium.platform.mail.Mailer;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.jboss.logging.Logger;

/**
 * Mails the address of an order that is no account's what its customer has to do with a parcel. The link is made when the
 * mail is sent, so it exists nowhere else. If the shop has corrected the address by then, the one before gets no mail.
 */
@ApplicationScoped
class ParcelGuestMailer implements OutboxHandler {

    private static final Logger LOG = Logger.getLogger(ParcelGuestMailer.class);
    private static final String KIND = "guestParcel";

    @Inject
    private Outbox outbox;

    @Inject
    private Mailer mailer;

    @Inject
    private GuestOrderLinks links;

    @Inject
    private OrderDirectory orders;

    /** No document says the language of its customer, so it is the shop's. */
    void send(String order, String email, NewNotification notice) {
        outbox.put(
                KIND,
                new GuestParcelMail(
                        order,
                        new Mail(
                                email,
                                null,
                                null,
                                "notification.mail." + notice.kind(),
                                notice.arguments(),
                                null,
                                notice.quote(),
                                notice.markdown(),
                                null,
                                notice.conversation())));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String payload) throws Exception {
        GuestParcelMail queued = Outbox.read(payload, GuestParcelMail.class);
        Mail mail = queued.mail();
        if (orders.placedWith(queued.order(), mail.to()).isEmpty()) {
            LOG.infof("No mail about a parcel of order %s: the order names another address by now", queued.order());
            return;
        }
        mailer.sendNow(mail.withLink(links.path(queued.order(), mail.to())));
    }

    /**
     * Outbox message: a mail whose link is still to be made.
     *
     * @param order number of the order it leads to
     */
    public record GuestParcelMail(String order, Mail mail) {}
}
