package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.forum.FlagReason;
import org.atrium.forum.TextState;
import org.atrium.moderation.ReviewDesk;
import org.atrium.moderation.ReviewList;
import org.atrium.moderation.ReviewReason;
import org.atrium.moderation.ReviewView;
import org.atrium.moderation.TextUnderReview;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /moderation}: one text after the other, claimed before it is judged. */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    private ReviewList list;

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
    private String asked;

    @Inject
    @Param
    private String after;

    private ReviewView item;
    private ReviewList.AuthorHistory author;
    private List<Neighbour> around;
    private boolean loaded;
    private Long number;

    /** What the viewer has claimed is judged under its own address, whatever else comes first in the queue meanwhile. */
    public void enter() throws IOException {
        if (asked == null && !Faces.isPostback() && isClaimed()) {
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

    /** The item on the page: the one asked for, or the first that is free; null if nothing waits. */
    public ReviewView getItem() {
        if (!loaded) {
            item = asked == null
                    ? list.next(current.viewer(), after == null ? null : PathId.of(after))
                            .orElse(null)
                    : list.item(current.viewer(), PathId.of(asked));
            loaded = true;
        }
        return item;
    }

    public long getCount() {
        return list.count();
    }

    /** Whether the viewer has claimed the item. */
    public boolean isClaimed() {
        return getItem() != null
                && getItem().claimedBy() != null
                && current.viewer().is(getItem().claimedBy().id());
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

    public List<Neighbour> getAround() {
        if (around == null) {
            around = neighbours(getItem().text().around());
        }
        return around;
    }

    private List<Neighbour> neighbours(List<TextUnderReview.Around> texts) {
        var people = accounts.cards(
                texts.stream().map(TextUnderReview.Around::author).toList());
        return texts.stream()
                .map(other -> new Neighbour(
                        people.containsKey(other.author())
                                ? people.get(other.author()).displayName()
                                : text.of("forum.gone"),
                        other.excerpt()))
                .toList();
    }

    /** What is known of the author; the page asks for it fact by fact. */
    public ReviewList.AuthorHistory getAuthor() {
        if (author == null) {
            author = list.author(getItem());
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

    /** What somebody else said before the text. */
    public record Neighbour(String name, String excerpt) {}
}
