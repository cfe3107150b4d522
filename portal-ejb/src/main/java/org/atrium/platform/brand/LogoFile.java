package org.atrium.platform.brand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.atrium.platform.settings.DataFolder;

/** A picture of the data folder's {@code brand}: an SVG, or a PNG. */
public final class LogoFile {

    /** The folder of the data folder that an operator puts pictures into. */
    static final String FOLDER = "brand";

    private static final Pattern NAME = Pattern.compile("[\\w-][\\w.-]{0,80}\\.(?<ending>svg|png)");

    private static final int MAX_BYTES = 256 * 1024;

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final String IHDR = "IHDR";

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,5}(?:\\.\\d{1,9})?)(?:px)?\\s*");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d{1,5}(?:\\.\\d+)?)[\\s,]+(\\d{1,5}(?:\\.\\d+)?)\\s*");

    private final String ending;
    private final byte[] bytes;
    private final int width;
    private final int height;

    private LogoFile(String ending, byte[] bytes, double width, double height) throws InvalidLogoException {
        this.ending = ending;
        this.bytes = bytes;
        this.width = (int) Math.round(width);
        this.height = (int) Math.round(height);
        if (this.width < 1 || this.height < 1) {
            throw new InvalidLogoException("says no width and height in pixels, as <svg viewBox=\"0 0 160 40\"> does");
        }
    }

    /** Whether a text is the name of such a file, in no other folder. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Reads a file of the folder. */
    static LogoFile read(String name) throws InvalidLogoException {
        Path file = DataFolder.of(FOLDER).resolve(name);
        try {
            if (!Files.isRegularFile(file)) {
                throw new InvalidLogoException("is not in the data folder's " + FOLDER);
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new InvalidLogoException("has more than " + MAX_BYTES / 1024 + " KB");
            }
            return of(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InvalidLogoException("cannot be read: " + e.getMessage());
        }
    }

    static LogoFile of(String name, byte[] content) throws InvalidLogoException {
        Matcher form = NAME.matcher(name);
        if (!form.matches()) {
            throw new InvalidLogoException("is no name of an SVG or PNG file");
        }
        return form.group("ending").equals("png") ? png(content) : svg(content);
    }

    private static LogoFile png(byte[] content) throws InvalidLogoException {
        ByteBuffer start = ByteBuffer.wrap(content);
        byte[] type = new byte[IHDR.length()];
        if (content.length < 24 || !Arrays.equals(PNG_START, Arrays.copyOf(content, PNG_START.length))) {
            throw new InvalidLogoException("is no PNG");
        }
        start.get(12, type);
        if (!IHDR.equals(new String(type, StandardCharsets.US_ASCII))) {
            throw new InvalidLogoException("is no PNG");
        }
        return new LogoFile("png", content, start.getInt(16), start.getInt(20));
    }

    private static LogoFile svg(byte[] content) throws InvalidLogoException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // What stands before the picture says nothing of its size.
            }
            if (!reader.getLocalName().equals("svg") || !SVG.equals(reader.getNamespaceURI())) {
                throw new InvalidLogoException("is no SVG");
            }
            Matcher box = VIEW_BOX.matcher(attribute(reader, "viewBox"));
            boolean boxed = box.matches();
            return new LogoFile(
                    "svg",
                    content,
                    length(attribute(reader, "width"), boxed ? box.group(1) : "0"),
                    length(attribute(reader, "height"), boxed ? box.group(2) : "0"));
        } catch (XMLStreamException e) {
            throw new InvalidLogoException("is no SVG: " + e.getMessage());
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static double length(String text, String otherwise) {
        Matcher length = LENGTH.matcher(text);
        return Double.parseDouble(length.matches() ? length.group(1) : otherwise);
    }

    /** The ending of its address: svg or png. */
    public String ending() {
        return ending;
    }

    /** What it is for browsers. */
    public String type() {
        return ending.equals("svg") ? "image/svg+xml" : "image/png";
    }

    public byte[] content() {
        return bytes.clone();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Why a file is no logo, to be read after its name. */
    static final class InvalidLogoException extends Exception {

        private static final long serialVersionUID = 1L;

        InvalidLogoException(String reason) {
            super(reason);
        }
    }
}
