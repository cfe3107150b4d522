package org.atrium.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.mail.MailPreviews;
import org.atrium.platform.mail.MailPreviews.PreviewedMail;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /admin/mail-previews}: every mail of the portal; {@code ?mail=…} shows one, light, dark and as text. */
@Named
@RequestScoped
public class MailPreviewsPage {

    @Inject
    private MailPreviews previews;

    @Inject
    private PageTexts texts;

    @Inject
    @Param
    private String mail;

    @Inject
    @Param
    private String language;

    private PreviewedMail shown;
    private List<PreviewedMail> all = List.of();

    @PostConstruct
    void load() {
        if (mail == null) {
            all = previews.list(getLanguage());
        } else {
            shown = previews.find(mail, getLanguage()).orElseThrow(UnknownObjectException::new);
        }
    }

    /** Those there are, where none is named. */
    public List<PreviewedMail> getAll() {
        return all;
    }

    /** The one that is named, or null. */
    public PreviewedMail getShown() {
        return shown;
    }

    /** What the page is called. */
    public String getTitle() {
        return shown == null ? texts.of("mail.previews.title") : shown.subject();
    }

    /** Where one of them is shown. */
    public String pathOf(PreviewedMail one) {
        return "/admin/mail-previews?mail=" + one.key() + "&language=" + getLanguage();
    }

    /** Where the frame has the mail from, as programs with light ground show it. */
    public String getLightFrame() {
        return "/admin/mail-preview?mail=" + shown.key() + "&language=" + getLanguage();
    }

    /** The same with dark ground. */
    public String getDarkFrame() {
        return getLightFrame() + "&scheme=dark";
    }

    public List<String> getLanguages() {
        return previews.languages();
    }

    /** That of the mails shown: one that is named, or the page's. */
    public String getLanguage() {
        return Optional.ofNullable(language)
                .filter(previews.languages()::contains)
                .orElseGet(() -> texts.getLocale().toLanguageTag());
    }

    /** What a language calls itself. */
    public String nameOf(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }
}
