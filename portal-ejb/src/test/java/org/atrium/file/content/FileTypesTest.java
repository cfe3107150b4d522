package org.atrium.file.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    private Path folder;

    /** Whatever the name says. */
    @ParameterizedTest
    @ValueSource(strings = {"photo.png", "photo.jpg", "page.html", "movie.mp4", "", "a.exe"})
    void picturesAreWhatTheyAre(String name) throws IOException {
        assertThat(type(SamplePictures.jpeg(), name)).isEqualTo("image/jpeg");
        assertThat(type(SamplePictures.write(SamplePictures.quarters(BufferedImage.TYPE_INT_RGB), "png"), name))
                .isEqualTo("image/png");
        assertThat(type(SamplePictures.movingGif(3, 3), name)).isEqualTo("image/gif");
        assertThat(type(SamplePictures.resource("moving.webp"), name)).isEqualTo("image/webp");
    }

    /** A name alone makes nothing that is shown. */
    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.webp", "a.mp4", "a.webm", "a.mp3", "a.ogg", "a.wav"})
    void namesShowNothing(String name) throws IOException {
        assertThat(type(new byte[] {1, 2, 3, 0, -1, 77}, name)).isEqualTo(FileTypes.UNKNOWN);
        assertThat(type("just words".getBytes(StandardCharsets.UTF_8), name)).matches(type -> !FileTypes.inline(type));
        assertThat(type("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), name))
                .matches(type -> !FileTypes.inline(type));
        assertThat(type(new byte[0], name)).matches(type -> !FileTypes.inline(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><body>x | a.txt | text/html",
                "<svg xmlns='http://www.w3.org/2000/svg'/> | a.png | image/svg+xml",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/> | a.gif | image/svg+xml",
                "%PDF-1.7 | a.png | application/pdf",
                "a;b;c | prices.csv | text/csv",
                "a;b;c | '' | text/plain",
                "Grüße | notes.txt | text/plain",
                "GIF89a but no more | a.html | image/gif",
            })
    void textsAreWhatTheyAre(String content, String name, String expected) throws IOException {
        assertThat(type(content.getBytes(StandardCharsets.UTF_8), name)).isEqualTo(expected);
    }

    /** The name says which kind of archive, as those begin alike. */
    @Test
    void aDocumentIsOneOfAnArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write('x');
        }
        assertThat(type(bytes.toByteArray(), "letter.docx")).isEqualTo(DOCX);
        assertThat(type(bytes.toByteArray(), "letter.png")).isEqualTo("application/zip");
        assertThat(type(bytes.toByteArray(), "letter")).isEqualTo("application/zip");
        assertThat(type("words".getBytes(StandardCharsets.UTF_8), "letter.docx"))
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @CsvSource({
        "isom, clip.mp4, video/mp4",
        "mp42, clip.txt, video/mp4",
        "M4A , song.m4a, audio/mp4",
        "qt  , clip.mov, video/quicktime",
        "heic, photo.jpg, image/heic",
        "avif, photo.png, image/avif"
    })
    void whatPhonesSendIsKnown(String brand, String name, String expected) throws IOException {
        byte[] content = SamplePictures.bytes(out -> {
            out.writeInt(24);
            out.writeBytes("ftyp" + (brand + "    ").substring(0, 4));
            out.writeInt(0);
            out.writeBytes((brand + "    ").substring(0, 4) + "mif1");
            out.write(new byte[200]);
        });
        assertThat(type(content, name)).isEqualTo(expected);
    }

    /** Captions of a video. */
    @Test
    void captionsAreWhatBeginsAsSuch() throws IOException {
        assertThat(type("WEBVTT\n\n00:00.000 --> 00:02.000\nHello".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo("text/vtt")
                .matches(FileTypes::inline);
        assertThat(type("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "a.vtt"))
                .matches(type -> !FileTypes.inline(type));
        assertThat(type("no captions".getBytes(StandardCharsets.UTF_8), "a.vtt"))
                .matches(type -> !FileTypes.inline(type));
    }

    @Test
    void webmIsPlayed() throws IOException {
        byte[] webm = SamplePictures.bytes(out -> {
            out.write(
                    new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x9F, 0x42, (byte) 0x86, (byte) 0x81, 1});
            out.write(
                    new byte[] {0x42, (byte) 0xF7, (byte) 0x81, 1, 0x42, (byte) 0xF2, (byte) 0x81, 4, 0x42, (byte) 0xF3
                    });
            out.write(new byte[] {(byte) 0x81, 8, 0x42, (byte) 0x82, (byte) 0x84});
            out.writeBytes("webm");
            out.write(new byte[100]);
        });
        assertThat(type(webm, "clip.webm")).isEqualTo("video/webm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/svg+xml",
                "text/html",
                "application/xhtml+xml",
                "application/xml",
                "application/pdf",
                "text/plain",
                "application/javascript",
                "image/heic",
                "image/tiff",
                "application/octet-stream",
                "",
                "IMAGE/PNG; x"
            })
    void whatCanRunIsOnlyDownloaded(String type) {
        assertThat(FileTypes.inline(type)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "image/jpeg", "image/gif", "image/webp", "video/mp4", "video/webm", "audio/mpeg"})
    void whatIsShownOrPlayedIsInline(String type) {
        assertThat(FileTypes.inline(type)).isTrue();
    }

    private String type(byte[] content, String name) throws IOException {
        return FileTypes.typeOf(Files.write(folder.resolve("content"), content), name);
    }
}
