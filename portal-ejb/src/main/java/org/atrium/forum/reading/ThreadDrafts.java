package org.atrium.forum.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.file.FileIds;
import org.atrium.file.KeptUploads;
import org.atrium.forum.NewThread;
import org.atrium.forum.ThreadKind;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.text.Markdown;

/** Saves drafts of threads and replies until they are sent, so that they can be continued on any device. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ThreadDrafts {

    /** The draft key of a new thread. */
    public static final String NEW_THREAD_KEY = "ask";

    private static final String NEW_THREAD_PREFIX = "ask:";

    private static final String REPLY = "reply:";

    /** How long a page stays open from which words may come that another one sent. */
    private static final Duration OPEN = Duration.ofDays(1);

    /** How many new threads somebody may have begun; who begins more gives up the oldest. */
    private static final int MAX_NEW_THREADS = 20;

    @Inject
    private ReadStateQueries readStates;

    @Inject
    private KeptUploads uploads;

    @Inject
    private Clock clock;

    /** The draft key of a new thread that a link begins, which says what it is about; always the same for the same. */
    public static String newThreadKey(String about) {
        return NEW_THREAD_PREFIX + Integer.toHexString(about.hashCode());
    }

    /** Whether it is the draft key of a new thread. */
    public static boolean isNewThreadKey(String draftKey) {
        return draftKey != null && draftKey.matches("ask(:[0-9a-f]{1,8})?");
    }

    /** The draft key of a reply to a thread. */
    public static String replyKey(long thread) {
        return REPLY + thread;
    }

    /**
     * Replaces the draft of the same key, unless another page has saved one that the form knows nothing of; nothing written
     * is no draft.
     *
     * @param form tells the form it stands in from others; null where it stands in none
     * @param shown whether the form showed a draft when it was opened
     */
    public DraftOutcome save(
            Viewer viewer, String draftKey, DraftContent draft, String form, Predicate<DraftContent> shown) {
        InputValidation.check(draft);
        AccountId account = viewer.requireAccount();
        if (!draft.isEmpty() && isSent(account, draftKey, draft)) {
            discard(account, draftKey, kept -> kept.isOf(form));
            return DraftOutcome.SENT;
        }
        if (readStates
                .draft(account, draftKey)
                .filter(kept -> !isKnown(kept, draft, form, shown))
                .isPresent()) {
            return DraftOutcome.STALE;
        }
        if (draft.isEmpty()) {
            discard(viewer, draftKey);
            return DraftOutcome.SAVED;
        }
        readStates
                .draft(account, draftKey)
                .orElseGet(() -> create(account, draftKey))
                .update(draft, form, clock.instant());
        uploads.keep(account, filesOf(draft));
        return DraftOutcome.SAVED;
    }

    /** Those beside the text, and pictures in it. */
    private static Set<String> filesOf(DraftContent draft) {
        Set<String> all = new LinkedHashSet<>(draft.files());
        all.addAll(Markdown.files(draft.body()));
        return all;
    }

    /** Whether nothing is lost of a draft that was saved with what a form has: it wrote it, holds it or showed it. */
    private static boolean isKnown(ForumDraft kept, DraftContent content, String form, Predicate<DraftContent> shown) {
        return form == null || kept.isOf(form) || content.holds(kept.content()) || shown.test(kept.content());
    }

    private boolean isSent(AccountId account, String draftKey, DraftContent draft) {
        long thread = isNewThreadKey(draftKey) ? 0 : Long.parseLong(draftKey.substring(REPLY.length()));
        String title = draft.title() == null ? "" : draft.title().strip();
        return readStates.written(account, clock.instant().minus(OPEN), draft.body(), thread, title) > 0;
    }

    /**
     * The content was sent. Deletes the draft of its key, unless it is another page's.
     *
     * @param form tells the form they stood in from others; null where they stood in none
     * @param shown whether the form showed a draft when it was opened
     */
    public void sent(Viewer viewer, String draftKey, DraftContent content, String form, Predicate<DraftContent> shown) {
        discard(viewer.requireAccount(), draftKey, kept -> isKnown(kept, content, form, shown));
    }

    private void discard(AccountId account, String draftKey, Predicate<ForumDraft> which) {
        if (readStates.draft(account, draftKey).filter(which).isPresent()) {
            readStates.deleteDraft(account, draftKey);
        }
    }

    /** Another page of the same person may begin one at the same moment. */
    private ForumDraft create(AccountId account, String draftKey) {
        readStates.insertDraft(account.value(), draftKey, clock.instant());
        if (isNewThreadKey(draftKey)) {
            readStates.newThreadDrafts(account).stream()
                    .skip(MAX_NEW_THREADS)
                    .forEach(old -> readStates.deleteDraft(account, old.key()));
        }
        return readStates.draft(account, draftKey).orElseThrow();
    }

    /** The viewer's draft of a key. */
    public Optional<DraftContent> find(Viewer viewer, String draftKey) {
        return readStates.draft(viewer.requireAccount(), draftKey).map(ForumDraft::content);
    }

    /** The new threads the viewer has begun, the latest first. */
    public List<SavedDraft> newThreadDrafts(Viewer viewer) {
        return readStates.newThreadDrafts(viewer.requireAccount()).stream()
                .map(draft -> new SavedDraft(draft.key(), draft.content()))
                .toList();
    }

    /** It is not wanted any more. */
    public void discard(Viewer viewer, String draftKey) {
        readStates.deleteDraft(viewer.requireAccount(), draftKey);
    }

    /** What became of a draft that was to be saved. */
    public enum DraftOutcome {
        /** It is kept; of an empty one there is nothing to keep. */
        SAVED,
        /** Another page sent this text, so there is nothing to keep. */
        SENT,
        /** Another page has saved a draft that this one would replace; that one stays. */
        STALE
    }

    /** A saved draft and its key. */
    public record SavedDraft(String key, DraftContent draft) {}

    /**
     * The content of a draft; all but the body belong to a new thread.
     *
     * @param tags as they stand in their field
     * @param files ids of those beside the text
     */
    public record DraftContent(
            @Size(max = NewThread.MAX_TITLE) String title,
            @Size(max = 80) String category,
            @Size(max = NewThread.MAX_BODY) String body,
            ThreadKind kind,
            @Size(max = 300) String tags,
            @Size(max = 60) String order,
            @Size(max = 50) List<@Size(max = 32) String> files) {

        /** Nothing yet. */
        public static final DraftContent EMPTY = ofReply(null, null);

        public DraftContent {
            body = body == null ? "" : body;
            files = FileIds.of(files);
        }

        /** Of a reply there is no more than the words and the files beside them. */
        public static DraftContent ofReply(String body, List<String> files) {
            return new DraftContent(null, null, body, null, null, null, files);
        }

        /** Whether nothing is lost of another draft where these words are. */
        boolean holds(DraftContent other) {
            return body.contains(other.body.strip())
                    && files.containsAll(other.files)
                    && (other.title == null || title != null && title.contains(other.title.strip()));
        }

        boolean isEmpty() {
            return body.isBlank() && files.isEmpty() && (title == null || title.isBlank());
        }
    }
}
