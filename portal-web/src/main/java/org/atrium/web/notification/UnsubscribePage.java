package org.atrium.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.atrium.notification.Unsubscribing;
import org.atrium.notification.Unsubscribing.Subscription;
import org.atrium.notification.Unsubscribing.Subscriptions;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /unsubscribe?token=…}: target of the unsubscribe link. Opening it changes nothing; its form ends the mails of the
 * link, as does the one-click post of mail programs (RFC 8058), or others that it offers. The token identifies the account,
 * so no session is needed.
 */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject
    private Unsubscribing unsubscribing;

    @Inject
    private PageTexts texts;

    @Inject
    @Param
    private String token;

    /** Of what else is to end. */
    @Inject
    @Param
    private String end;

    /** Of what is to be sent again. */
    @Inject
    @Param
    private String again;

    private Optional<Subscriptions> found;
    private String changed;

    /** Ends mails, or sends them again, where the page was posted to. */
    public void unsubscribeIfPosted() {
        if (!Faces.getRequest().getMethod().equals("POST")) {
            return;
        }
        if (isGiven(again)) {
            unsubscribing.resume(again);
            changed = texts.of("notification.unsubscribe.resumed", nameOf(required(again)));
        } else {
            String ended = isGiven(end) ? end : token;
            String name = unsubscribing
                    .find(ended)
                    .map(Subscriptions::own)
                    .map(this::nameOf)
                    .orElse("");
            unsubscribing.unsubscribe(ended);
            changed = isOfAll(required(ended))
                    ? texts.of("notification.unsubscribe.done")
                    : texts.of("notification.unsubscribe.ended", name);
        }
    }

    private static boolean isGiven(String parameter) {
        return parameter != null && !parameter.isEmpty();
    }

    private Subscription required(String known) {
        return unsubscribing.find(known).map(Subscriptions::own).orElseThrow();
    }

    public boolean isUsable() {
        return found().isPresent();
    }

    /** Asked once all has happened. */
    private Optional<Subscriptions> found() {
        if (found == null) {
            found = unsubscribing.find(token);
        }
        return found;
    }

    /** What happened, or null. */
    public String getChanged() {
        return changed;
    }

    public Subscription getOwn() {
        return found().map(Subscriptions::own).orElse(null);
    }

    /** What the button ends. */
    public String getQuestion() {
        return isOfAll(getOwn())
                ? texts.of("notification.unsubscribe.why")
                : texts.of("notification.unsubscribe.own", nameOf(getOwn()));
    }

    public List<Subscription> getOthers() {
        return found().map(Subscriptions::others).orElse(List.of());
    }

    /** Whether there are any mails to end. */
    public boolean isMailed() {
        return getAll() != null;
    }

    /** Whether the link ends some of them, and all can be ended besides. */
    public boolean isAllOffered() {
        return isMailed() && !isOfAll(getOwn());
    }

    public String getAll() {
        return found().map(Subscriptions::all).orElse(null);
    }

    /** What mails are about, in a few words. */
    public String nameOf(Subscription subscription) {
        return subscription.title().isEmpty()
                ? texts.of("notification.mails." + subscription.kind())
                : texts.of("notification.mails.THREAD_NAMED", subscription.title());
    }

    private static boolean isOfAll(Subscription subscription) {
        return subscription.kind().equals("ALL");
    }

    /** Where a button ends other mails than those of the link: by the address, for a body is no part of a plain post. */
    public String pathOfEnding(String other) {
        return "/unsubscribe?token=" + token + "&end=" + other;
    }

    /** Where a button has mails sent again. */
    public String pathOfResuming(String other) {
        return "/unsubscribe?token=" + token + "&again=" + other;
    }

    public String getToken() {
        return token;
    }
}
