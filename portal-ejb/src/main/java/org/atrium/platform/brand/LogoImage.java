package org.atrium.platform.brand;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Checksum;

/**
 * A logo as pages show it: in the height of their head, not wider than a phone has room for.
 *
 * @param address of another site; null for a file, which the portal serves
 * @param file what was read of the data folder; null for an address
 */
public record LogoImage(String address, LogoFile file, int width, int height) {

    private static final double MAX_HEIGHT = 32;
    private static final double MAX_WIDTH = 176;

    private static final Pattern SIZE = Pattern.compile("(?<width>[1-9]\\d{0,4})x(?<height>[1-9]\\d{0,4})");

    static LogoImage of(LogoFile file) {
        return new LogoImage(null, file, file.width(), file.height());
    }

    /** The logo at an address, whose size nobody can know without asking that site. */
    static LogoImage at(String address, String size) {
        Matcher form = SIZE.matcher(size);
        if (!form.matches()) {
            throw new IllegalArgumentException(size);
        }
        return new LogoImage(
                address, null, Integer.parseInt(form.group("width")), Integer.parseInt(form.group("height")));
    }

    /** Whether a text names a size, such as {@code 160x40}. */
    public static boolean isSize(String text) {
        return SIZE.matcher(text).matches();
    }

    /** How wide it is shown, in pixels of style sheets. */
    public long shownWidth() {
        return Math.max(1, Math.round(width * scale()));
    }

    /** How high it is shown. */
    public long shownHeight() {
        return Math.max(1, Math.round(height * scale()));
    }

    /** Whether it is drawn by SVG, as far as its name tells, which mail programs do not show. */
    public boolean isDrawing() {
        return file == null
                ? address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT).endsWith(".svg")
                : file.ending().equals("svg");
    }

    /** The site it is loaded from, for the content security policy. */
    public Optional<String> origin() {
        return Optional.ofNullable(address).map(url -> url.replaceFirst("(https://[^/?#]+).*", "$1"));
    }

    void addTo(Checksum sum) {
        sum.update(file == null ? (address + width + "x" + height).getBytes(StandardCharsets.UTF_8) : file.content());
    }

    private double scale() {
        return Math.min(MAX_HEIGHT / height, MAX_WIDTH / width);
    }
}
