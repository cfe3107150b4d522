package org.atrium.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes sanitised HTML for pages, mails and feeds. Uploaded pictures are shown;
 * those from elsewhere become links, so that nobody learns who reads. Blocks get
 * automatic text direction, code is left to right. Numbers of orders and the like stay on one line. Wide tables scroll and are focusable by keyboard.
 */
final class SanitizedHtmlWriter implements HtmlStreamEventReceiver {

    /** Blocks with a direction of their own, unless they stand within another one, whose direction they follow. */
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "details");

    private static final Set<String> CODES = Set.of("code", "pre");

    private final HtmlStreamEventReceiver html;
    private int blocks;
    private int links;
    private int codes;
    private boolean isFileLink;

    SanitizedHtmlWriter(HtmlStreamEventReceiver html) {
        this.html = html;
    }

    @Override
    public void openDocument() {
        html.openDocument();
    }

    @Override
    public void closeDocument() {
        html.closeDocument();
    }

    @Override
    public void text(String words) {
        int from = 0;
        for (MatchResult number : codes > 0 || isFileLink
                ? List.<MatchResult>of()
                : NumbersApart.in(words).toList()) {
            if (number.start() > from) {
                html.text(words.substring(from, number.start()));
            }
            html.openTag("span", List.of("class", NumbersApart.style(number.group())));
            html.text(number.group());
            html.closeTag("span");
            from = number.end();
        }
        if (from < words.length()) {
            html.text(words.substring(from));
        }
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (name.equals("img")) {
            showPicture(attributes);
            return;
        }
        if (name.equals("a")) {
            links++;
            isFileLink = Attributes.of(attributes, "href").startsWith("/files/");
        } else if (CODES.contains(name)) {
            codes++;
        }
        List<String> all = new ArrayList<>(attributes);
        if (BLOCKS.contains(name) && blocks++ == 0) {
            all.addAll(List.of("dir", "auto"));
        } else if (name.equals("pre")) {
            all.addAll(List.of("dir", "ltr"));
        }
        if (name.equals("table")) {
            all.addAll(List.of("tabindex", "0"));
        }
        html.openTag(name, all);
    }

    @Override
    public void closeTag(String name) {
        if (name.equals("a")) {
            links--;
            isFileLink = false;
        } else if (CODES.contains(name)) {
            codes--;
        } else if (BLOCKS.contains(name)) {
            blocks--;
        }
        html.closeTag(name);
    }

    private void showPicture(List<String> attributes) {
        String address = Attributes.of(attributes, "src");
        String words = Attributes.of(attributes, "alt");
        String shown = words.isBlank() ? address : words;
        Matcher file = LinkTargets.file(address);
        if (file.matches()) {
            showFile(file, words);
        } else if (links > 0 || address.isEmpty()) {
            text(shown);
        } else {
            html.openTag("a", List.of("href", address, "rel", "nofollow ugc noopener"));
            text(shown);
            html.closeTag("a");
        }
    }

    private void showFile(Matcher file, String words) {
        List<String> shown = new ArrayList<>(List.of("src", "/files/" + file.group("id"), "alt", words));
        if (file.group("width") != null) {
            shown.addAll(List.of("width", file.group("width"), "height", file.group("height")));
        }
        shown.addAll(List.of("loading", "lazy"));
        html.openTag("img", shown);
    }
}
