package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML responses for machines, cacheable for some minutes and conditional after. */
public final class XmlResponse {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private XmlResponse() throws XMLStreamException {
        writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** Sends what is written. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String type, Content content)
            throws IOException {
        byte[] document;
        try {
            XmlResponse answer = new XmlResponse();
            answer.writer.writeStartDocument("UTF-8", "1.0");
            content.write(answer);
            answer.writer.writeEndDocument();
            answer.writer.flush();
            document = answer.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        String tag = EntityTags.tagOf(document);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=300");
        if (EntityTags.sentNotModified(request, response, tag)) {
            return;
        }
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }

    /** Opens an element; the attributes are names and values in turn. */
    public XmlResponse open(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
        return this;
    }

    public XmlResponse close() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    /** An element that holds nothing but words. */
    public XmlResponse element(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        writer.writeCharacters(clean(text));
        return close();
    }

    /** XML has no place for some signs, however they are written. */
    private static String clean(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    /** What is in the document. */
    @FunctionalInterface
    public interface Content {
        void write(XmlResponse xml) throws XMLStreamException;
    }
}
