package org.atrium.web.look;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one style sheet of a side: Bootstrap's reboot, the files of {@code resources/portal/css}, and after the variables
 * those of the shop. A page waits for its style sheets, and each would be a request of its own.
 */
final class JoinedStyles {

    private static final String REBOOT = "/webjars/bootstrap/5.3.8/css/bootstrap-reboot.min.css";
    private static final String OWN = "/resources/portal/css/";

    private static final Pattern COMMENTS = Pattern.compile("(?s)/\\*(?!!).*?\\*/");
    private static final Pattern CHARSET = Pattern.compile("@charset \"[^\"]*\";");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private JoinedStyles() {}

    /** What customers' pages look like. */
    static String ofCustomers(ServletContext context, String brand) throws IOException {
        return join(context, List.of("utilities", "tokens"), brand, List.of("portal", "forum"));
    }

    /** What the staff's pages look like. */
    static String ofStaff(ServletContext context, String brand) throws IOException {
        return join(context, List.of("utilities", "tokens"), brand, List.of("portal", "forum", "desk"));
    }

    private static String join(ServletContext context, List<String> before, String brand, List<String> after)
            throws IOException {
        StringBuilder whole = new StringBuilder(read(context, REBOOT));
        for (String name : before) {
            whole.append('\n').append(read(context, OWN + name + ".css"));
        }
        whole.append('\n').append(brand);
        for (String name : after) {
            whole.append('\n').append(read(context, OWN + name + ".css"));
        }
        return compact(whole.toString());
    }

    /** Without comments but those of a licence, and with one space where there were several: no text of a style sheet has more. */
    static String compact(String sheet) {
        String bare = CHARSET.matcher(COMMENTS.matcher(sheet).replaceAll("")).replaceAll("");
        return bare.lines()
                .map(line -> SPACES.matcher(line.strip()).replaceAll(" "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String read(ServletContext context, String path) throws IOException {
        try (InputStream in = context.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
