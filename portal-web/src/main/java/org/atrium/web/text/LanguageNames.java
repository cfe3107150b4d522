package org.atrium.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.atrium.platform.text.KnownLanguage;

/** Names of languages: {@code #{languages.name('de')}}. */
@Named("languages")
@RequestScoped
public class LanguageNames {

    /** What people at a shop's help desk may write in. */
    private static final List<String> WRITTEN = List.of(
            "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "he", "hi", "hr", "hu", "id", "is",
            "it", "ja", "ko", "lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr",
            "uk", "vi", "zh");

    @Inject
    private PageTexts text;

    /** The tag as it is kept; empty where it names no language. */
    public Optional<String> tag(String name) {
        return Optional.ofNullable(name)
                .filter(KnownLanguage.Languages::isKnown)
                .map(tag -> Locale.forLanguageTag(tag.strip()).toLanguageTag());
    }

    /** In the reader's language: German. */
    public String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(text.getLocale());
    }

    /** In itself: Deutsch. */
    public String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }

    /** All but some, by their names. */
    public List<String> otherThan(Collection<String> tags) {
        return WRITTEN.stream()
                .filter(tag -> !tags.contains(tag))
                .sorted(Comparator.comparing(this::name, Collator.getInstance(text.getLocale())))
                .toList();
    }

    /** All, by their names. */
    public List<String> getAll() {
        return otherThan(List.of());
    }
}
