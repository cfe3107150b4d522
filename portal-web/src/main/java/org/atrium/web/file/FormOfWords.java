package org.atrium.web.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A form with files as one without: its files are ids in a field. */
final class FormOfWords extends HttpServletRequestWrapper {

    private static final String TYPE = "application/x-www-form-urlencoded";

    private final Map<String, String[]> parameters;
    private final int length;

    FormOfWords(HttpServletRequest request, SentParts parts) {
        super(request);
        parameters = new TreeMap<>(request.getParameterMap());
        parts.words()
                .forEach((name, values) -> parameters.merge(name, values.toArray(String[]::new), FormOfWords::joined));
        length = parts.length();
    }

    /** What the address says comes before what the form says, as in every form. */
    private static String[] joined(String[] inAddress, String[] inForm) {
        return Stream.of(inAddress, inForm).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase("Content-Type") ? TYPE : super.getHeader(name);
    }

    @Override
    public int getContentLength() {
        return length;
    }

    @Override
    public long getContentLengthLong() {
        return length;
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
