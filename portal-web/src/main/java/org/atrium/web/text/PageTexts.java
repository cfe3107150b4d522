package org.atrium.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.text.Texts;
import org.atrium.web.security.CurrentViewer;

/** Texts of pages in the viewer's language: {@code #{text.of('orders.list.title')}}. */
@Named("text")
@RequestScoped
public class PageTexts {

    @Inject
    private CurrentViewer current;

    private Texts texts;

    /** The text of a key; numbered arguments fill {@code {0}} and on. */
    public String of(String key, Object... arguments) {
        return arguments.length == 0 ? texts().get(key) : texts().get(key, arguments);
    }

    /** Why something is refused. */
    public String reason(PortalException refusal) {
        return texts().get(refusal.messageKey(), refusal.arguments());
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return texts().has(key);
    }

    /** The name of an enum's value: the text {@code <prefix>.<VALUE>}. */
    public String name(String prefix, Enum<?> value) {
        return value == null ? "" : texts().get(prefix + "." + value.name());
    }

    /** The language the page is in. */
    public Locale getLocale() {
        return current.locale();
    }

    /** Dates and numbers in texts are written as in the viewer's region. */
    private Texts texts() {
        if (texts == null) {
            texts = Texts.in(current.dateLocale(), current.timeZone());
        }
        return texts;
    }
}
