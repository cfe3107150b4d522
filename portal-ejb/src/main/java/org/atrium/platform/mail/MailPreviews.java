package org.atrium.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.text.Texts;

/** Shows administrators every mail of the portal as people get it, in the shop's look, with made-up people in it. */
@Stateless
@RolesAllowed("ADMIN")
public class MailPreviews {

    @Inject
    private Instance<MailSamples> samples;

    @Inject
    private CurrentBrand brand;

    /** All mails, by their keys. */
    public List<PreviewedMail> list(String language) {
        return mails(language)
                .map(this::preview)
                .sorted(Comparator.comparing(PreviewedMail::key))
                .toList();
    }

    /** The mail of a key; empty if there is none. */
    public Optional<PreviewedMail> find(String key, String language) {
        return mails(language)
                .filter(mail -> mail.key().equals(key))
                .findFirst()
                .map(this::preview);
    }

    /** The languages of mails, by their tags. */
    public List<String> languages() {
        return Texts.LANGUAGES.stream()
                .map(language -> language.toLanguageTag())
                .toList();
    }

    private Stream<Mail> mails(String language) {
        String spoken = languages().contains(language) ? language : languages().get(0);
        return samples.stream().flatMap(sample -> sample.mails(new SampleWords(spoken)).stream());
    }

    private PreviewedMail preview(Mail mail) {
        RenderedMail rendered = RenderedMail.of(mail, brand.get());
        return new PreviewedMail(mail.key(), rendered.subject(), rendered.text(), rendered.html());
    }

    /** A mail as it is sent. */
    public record PreviewedMail(String key, String subject, String text, String html) {

        private static final String DARK = "@media (prefers-color-scheme: dark)";

        /** Its HTML as a program shows it that is light or dark, whatever the browser is. */
        public String html(boolean dark) {
            return html.replace(DARK, dark ? "@media all" : "@media not all")
                    .replace("color-scheme: light dark", dark ? "color-scheme: dark" : "color-scheme: light")
                    .replace("content=\"light dark\"", dark ? "content=\"dark\"" : "content=\"light\"");
        }
    }
}
