package org.atrium.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.atrium.web.http.Assets;
import org.atrium.web.notification.Bell;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.Amounts;
import org.atrium.web.text.PageTexts;
import org.atrium.web.text.Sentences;
import org.atrium.web.text.Times;

/** What every template of {@code src/main/jte} is rendered with: the viewer, their language, and addresses. */
@RequestScoped
public class PageContext {

    @Inject
    private PageTexts texts;

    @Inject
    private Sentences sentences;

    @Inject
    private Times times;

    @Inject
    private Links links;

    @Inject
    private Avatars avatars;

    @Inject
    private ProductInitials initials;

    @Inject
    private Assets assets;

    @Inject
    private Shop shop;

    @Inject
    private Bell bell;

    @Inject
    private PageNotes notes;

    @Inject
    private StatusColours statusColours;

    @Inject
    private Amounts amounts;

    @Inject
    private CurrentViewer viewer;

    @Inject
    @Any
    private Instance<Object> beans;

    /** The text of a key in the viewer's language; arguments fill {@code {0}} and on. */
    public String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /**
     * A text to be written so that the numbers in it stay on one line.
     *
     * @param apart a number in it that is known, or null
     */
    public Sentences.Sentence sentence(String text, String apart) {
        return sentences.of(text, apart);
    }

    /** The name of an enum's value: the text {@code <prefix>.<VALUE>}. */
    public String name(String prefix, Enum<?> value) {
        return texts.name(prefix, value);
    }

    /** The address of an icon. */
    public String icon(String name) {
        return assets.icon(name);
    }

    /** The address of a file in {@code resources/portal}. */
    public String asset(String file) {
        return assets.of(file);
    }

    /** The addresses of the scripts that the one of every page loads. */
    public List<String> modules() {
        return assets.modules();
    }

    /** An instant as people say it: "3 hours ago". */
    public String ago(Instant instant) {
        return times.ago(instant);
    }

    /** Day and minute, with the zone. */
    public String exact(Instant instant) {
        return times.exact(instant);
    }

    /** What is said before the page's content. */
    public PageNotes notes() {
        return notes;
    }

    public Links links() {
        return links;
    }

    public Avatars avatars() {
        return avatars;
    }

    /** What stands for products. */
    public ProductInitials initials() {
        return initials;
    }

    /** The viewer, as {@code #{me}} in Faces templates. */
    public CurrentViewer me() {
        return viewer;
    }

    /** A feature's bean that puts its things into words, such as {@code DeskText}. */
    public <T> T bean(Class<T> type) {
        return beans.select(type).get();
    }

    /** The style class of a status's colour. */
    public String colour(Enum<?> status) {
        return statusColours.of(status);
    }

    /** Money and numbers as the viewer writes them. */
    public Amounts amounts() {
        return amounts;
    }

    /** The day in a sentence: "tomorrow", "Tue 3 Dec". */
    public String date(Instant instant) {
        return times.date(instant);
    }

    /** The day where it stands by itself: "Tomorrow". */
    public String day(Instant instant) {
        return times.day(instant);
    }

    /** Day and minute, beside how long ago that was. */
    public String moment(Instant instant) {
        return times.moment(instant);
    }

    /** The day, as short as there is room for beside a step. */
    public String shortDay(Instant instant) {
        return times.shortDay(instant);
    }

    /** The shop whose portal it is, as {@code #{shop}} in Faces templates. */
    public Shop shop() {
        return shop;
    }

    public String shopName() {
        return shop.getName();
    }

    /** How many of the viewer's notifications they have not read. */
    public long unread() {
        return bell.getUnread();
    }
}
