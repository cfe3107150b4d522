package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.forum.FlagReason;
import org.atrium.forum.TextState;
import org.atrium.moderation.ReviewDesk;
import org.atrium.moderation.ReviewQueueList;
import org.atrium.moderation.ReviewReason;
import org.atrium.moderation.ReviewView;
import org.atrium.moderation.TextUnderReview;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /moderation}: review items one by one, claimed before they are judged. */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    private ReviewQueueList list;

    @Inject
    private ReviewDesk desk;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(name = "item")
    private String itemParam;

    @Inject
    @Param
    private String after;

    private ReviewView item;
    private ReviewQueueList.AuthorHistory author;
    private List<ContextPost> context;
    private boolean loaded;
    private boolean next;
    private Optional<String> refusal;
    private Long number;

    /** What the viewer has claimed is judged under its own address, whatever else comes first in the queue meanwhile. */
    public void beforeRender() throws IOException {
        if (itemParam == null && !Faces.isPostback() && isClaimed()) {
            Redirect.to("/moderation?item=" + getNumber());
        }
    }

    public void claim() throws IOException {
        desk.claim(current.viewer(), getNumber());
        Redirect.to("/moderation?item=" + getNumber());
    }

    public void release() throws IOException {
        desk.release(current.viewer(), getNumber());
        Redirect.to("/moderation?after=" + getNumber());
    }

    /** The item on the page: the one asked for, the one a form is about, or the first that is free; null if nothing waits. */
    public ReviewView getItem() {
        if (!loaded) {
            String one = itemParam == null ? submittedItem() : itemParam;
            next = one == null;
            item = next
                    ? list.next(current.viewer(), after == null ? null : PathId.of(after))
                            .orElse(null)
                    : list.item(current.viewer(), PathId.of(one));
            loaded = true;
        }
        return item;
    }

    /** The item the form is about that was sent: what comes first in the queue may be another one by now. */
    private static String submittedItem() {
        return Faces.isPostback() ? Faces.getRequestParameter("review:number") : null;
    }

    /** Whether something waits, but all of it was skipped. */
    public boolean isAllSkipped() {
        return getItem() == null && after != null && list.hasClaimable(current.viewer());
    }

    public long getCount() {
        return list.countWaiting(current.viewer());
    }

    /** Whether the viewer has claimed the item. */
    public boolean isClaimed() {
        return getItem() != null
                && getItem().claimedBy() != null
                && current.viewer().is(getItem().claimedBy().id());
    }

    /** Why the viewer cannot claim the item, null where they can, or have: what comes next in the queue they can. */
    public String getRefusal() {
        if (refusal == null) {
            refusal = getItem() == null || next || isClaimed()
                    ? Optional.empty()
                    : desk.claimRefusal(current.viewer(), getItem().id()).map(text::reason);
        }
        return refusal.orElse(null);
    }

    /** What is to be judged. */
    public String getTitle() {
        if (getItem() == null) {
            return text.of("moderation.queue.title");
        }
        if (getItem().appealed() != null) {
            return text.of("moderation.item.appeal");
        }
        var judged = getItem().text();
        return text.of(judged.startsThread() ? "moderation.item.thread" : "moderation.item.post", judged.category());
    }

    /** The verdict its author appealed against. */
    public String getFirstVerdict() {
        var first = getItem().appealed();
        return text.of(
                "moderation.appeal.first",
                text.name("moderation.action", first.action()),
                first.moderator().displayName());
    }

    /** How often the author flagged with reason. */
    public String getFlagsRight() {
        var record = getAuthor().record();
        return text.of("moderation.author.flags.right", record.flagsRight(), record.flagsRight() + record.flagsWrong());
    }

    /** What was found in the text, in words. */
    public String getDetail() {
        return getItem().reason() == ReviewReason.FLAGGED
                ? text.name("forum.flag.reason", FlagReason.valueOf(getItem().detail()))
                : getItem().detail();
    }

    /** Whether it stands where everybody reads it, so that a verdict takes it away or leaves it. */
    public boolean isPublished() {
        return getState() == TextState.PUBLISHED;
    }

    public TextState getState() {
        String state = getItem().text().state();
        return state == null ? null : TextState.valueOf(state);
    }

    public List<ContextPost> getContext() {
        if (context == null) {
            context = toContextPosts(getItem().text().context());
        }
        return context;
    }

    private List<ContextPost> toContextPosts(List<TextUnderReview.ContextText> texts) {
        var people = accounts.summaries(
                texts.stream().map(TextUnderReview.ContextText::author).toList());
        return texts.stream()
                .map(other -> new ContextPost(
                        people.containsKey(other.author())
                                ? people.get(other.author()).displayName()
                                : text.of("forum.gone"),
                        other.excerpt()))
                .toList();
    }

    /** What is known of the author; the page asks for it fact by fact. */
    public ReviewQueueList.AuthorHistory getAuthor() {
        if (author == null) {
            author = list.authorHistory(getItem());
        }
        return author;
    }

    /** The item the form is about. */
    public Long getNumber() {
        return number == null && getItem() != null ? Long.valueOf(getItem().id()) : number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    /** An earlier text of the thread. */
    public record ContextPost(String name, String excerpt) {}
}
