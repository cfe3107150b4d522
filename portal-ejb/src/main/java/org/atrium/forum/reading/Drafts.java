package org.atrium.forum.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.NewThread;
import org.atrium.forum.ThreadKind;
import org.atrium.platform.error.Inputs;

/** Keeps what somebody began to write until they send it, on whichever device they go on. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Drafts {

    /** The place of a new thread. */
    public static final String ASK = "ask";

    private static final String ASKED = "ask:";

    /** How many new threads somebody may have begun; who begins more gives up the oldest. */
    private static final int MOST_ASKED = 20;

    @Inject
    private ReaderQueries readers;

    @Inject
    private Clock clock;

    /** The place of a new thread that a link begins, which says what it is about; always the same for the same. */
    public static String asked(String about) {
        return ASKED + Integer.toHexString(about.hashCode());
    }

    /** Whether it is the place of a new thread. */
    public static boolean isAsked(String place) {
        return place != null && place.matches("ask(:[0-9a-f]{1,8})?");
    }

    /** The place of a reply to a thread. */
    public static String reply(long thread) {
        return "reply:" + thread;
    }

    /** Keeps a draft in the place of the one before; nothing written is no draft. */
    public void save(Viewer viewer, String place, Draft draft) {
        Inputs.check(draft);
        if (draft.isEmpty()) {
            drop(viewer, place);
            return;
        }
        readers.draft(viewer.requireAccount(), place).stream()
                .findFirst()
                .orElseGet(() -> begin(viewer.account(), place))
                .write(draft, clock.instant());
    }

    /** Another page of the same person may begin one at the same moment. */
    private ForumDraft begin(AccountId account, String place) {
        readers.beginDraft(account.value(), place, clock.instant());
        if (isAsked(place)) {
            readers.asks(account).stream().skip(MOST_ASKED).forEach(old -> readers.dropDraft(account, old.place()));
        }
        return readers.draft(account, place).get(0);
    }

    /** What the viewer began to write in a place. */
    public Optional<Draft> find(Viewer viewer, String place) {
        return readers.draft(viewer.requireAccount(), place).stream()
                .findFirst()
                .map(ForumDraft::words);
    }

    /** The new threads the viewer has begun, the latest first. */
    public List<Begun> asks(Viewer viewer) {
        return readers.asks(viewer.requireAccount()).stream()
                .map(draft -> new Begun(draft.place(), draft.words()))
                .toList();
    }

    /** It was sent, or is not wanted any more. */
    public void drop(Viewer viewer, String place) {
        readers.dropDraft(viewer.requireAccount(), place);
    }

    /** A draft and the place it is kept in. */
    public record Begun(String place, Draft draft) {}

    /**
     * Words not sent yet; all but the body are a new thread's.
     *
     * @param tags as they stand in their field
     */
    public record Draft(
            @Size(max = NewThread.MAX_TITLE) String title,
            @Size(max = 80) String category,
            @Size(max = NewThread.MAX_BODY) String body,
            ThreadKind kind,
            @Size(max = 300) String tags,
            @Size(max = 60) String order) {

        /** Nothing yet. */
        public static final Draft NOTHING = reply(null);

        public Draft {
            body = body == null ? "" : body;
        }

        /** Of a reply there is no more than the words. */
        public static Draft reply(String body) {
            return new Draft(null, null, body, null, null, null);
        }

        boolean isEmpty() {
            return body.isBlank() && (title == null || title.isBlank());
        }
    }
}
