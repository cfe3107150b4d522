package org.atrium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atrium.platform.brand.BrandSettings;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.mail.MailPreviews.PreviewedMail;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every mail has a preview, and each stands hostile names and words. */
class MailSamplesTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    /** A named argument that nothing was put in for. */
    private static final Pattern LEFT_OPEN = Pattern.compile("\\{[a-z]");

    @BeforeEach
    void standSomewhere() {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example/");
        System.setProperty(Setting.SUPPORT_ADDRESS.property(), "");
        BrandSettings.setDefaults();
    }

    @AfterEach
    void standNowhere() {
        System.clearProperty(Setting.BASE_URL.property());
        System.clearProperty(Setting.SUPPORT_ADDRESS.property());
        BrandSettings.clear();
    }

    @Test
    void everyMailHasAPreview() throws IOException {
        assertThat(samples().stream().map(Mail::key))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(keysOfMails());
    }

    @Test
    void everyMailStandsHostileWords() {
        assertThat(samples()).allSatisfy(mail -> {
            RenderedMail rendered = RenderedMail.of(mail, CurrentBrand.ofSettings());
            Document html = Jsoup.parse(rendered.html());
            assertThat(html.select("script, img, [onerror], form, iframe"))
                    .as(mail.key())
                    .isEmpty();
            assertThat(html.title()).isEqualTo(rendered.subject());
            assertThat(rendered.subject()).doesNotContain("\n").doesNotContainPattern(LEFT_OPEN);
            assertThat(rendered.text()).doesNotContainPattern(LEFT_OPEN);
            assertThat(html.body().wholeText()).contains("<b>& نورا").doesNotContainPattern(LEFT_OPEN);
            assertThat(rendered.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
            assertThat(rendered.text()).contains("<b>& نورا");
        });
    }

    @Test
    void previewIsLightOrDarkWhateverTheBrowserIs() {
        RenderedMail mail = RenderedMail.of(samples().get(0), CurrentBrand.ofSettings());
        PreviewedMail preview = new PreviewedMail("key", mail.subject(), mail.text(), mail.html());
        assertThat(preview.html(true)).contains("@media all").doesNotContain("prefers-color-scheme", "light dark");
        assertThat(preview.html(false)).contains("@media not all").doesNotContain("prefers-color-scheme", "light dark");
    }

    private static List<Mail> samples() {
        SampleWords words = new SampleWords("en");
        return sampleTypes().stream()
                .flatMap(type -> created(type).mails(words).stream())
                .toList();
    }

    /** By their names: whoever is called otherwise leaves mails without a preview. */
    private static List<Class<?>> sampleTypes() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith("MailSamples.class"))
                    .sorted()
                    .<Class<?>>map(file -> loaded(file.replace(".class", "").replace(File.separatorChar, '.')))
                    .filter(type -> !type.isInterface())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MailSamples created(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (MailSamples) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has a subject is a mail. */
    private static List<String> keysOfMails() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            return bundles.map(bundle -> bundle.getFileName().toString())
                    .filter(bundle -> bundle.matches("[a-z]+\\.properties"))
                    .map(bundle -> bundle.replace(".properties", ""))
                    .flatMap(bundle -> Texts.in("en").keys(bundle + ".mail.").stream())
                    .filter(key -> key.endsWith(".subject"))
                    .map(key -> key.substring(0, key.length() - ".subject".length()))
                    .toList();
        }
    }
}
