package org.atrium.web.look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays out a Facelets template: one element a line where there are several, an attribute a line where a tag is too long.
 * White space that shows stays as it is: it is only added or taken beside a block, between the children of a flex or grid
 * container, and where Facelets drops it (in front of a tag of its own, unless words stand there). Elsewhere a line is
 * broken where there is white space, or within a tag.
 *
 * <p>{@code java portal-web/src/test/java/org/atrium/web/look/TemplateFormat.java} formats all templates.
 */
final class TemplateFormat {

    static final int WIDTH = 140;

    private static final Set<String> BLOCKS = Set.of(
            ("html head body title meta link script style header main footer nav section article aside div p h1 h2 h3 h4 h5 h6 "
                            + "ul ol li dl dt dd table caption thead tbody tfoot tr th td form fieldset legend details summary "
                            + "address figure blockquote pre hr br option source noscript "
                            + "h:head h:body h:form p:address p:breadcrumbs p:check p:confirm p:crumb p:empty p:field "
                            + "p:fieldFrame p:markdown p:pager p:rowactions p:similar p:timeline")
                    .split(" "));

    /** What they hold stands where they stand. */
    private static final Set<String> TRANSPARENT = Set.of(
            "ui:composition ui:define ui:fragment ui:repeat c:if c:forEach c:choose c:when c:otherwise p:each f:view"
                    .split(" "));

    private static final Set<String> REPEATED = Set.of("ui:repeat", "p:each", "c:forEach");

    /** White space at their inner edges does not show, though they stand in a line. */
    private static final Set<String> INLINE_BLOCKS = Set.of("button", "select", "textarea");

    private static final Set<String> VERBATIM = Set.of("pre", "textarea", "script", "style");

    private static final Pattern TAG =
            Pattern.compile("<([\\w:.-]+)((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(/?)>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    /** Words without white space, an expression taken as a whole. */
    private static final Pattern WORD =
            Pattern.compile("(?:#\\{(?:'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|[^}'\"])*\\}|[^\\s<])+");

    private enum Gap {
        /** No white space. */
        NONE,
        /** White space. */
        SPACE,
        /** As one likes: it does not show. */
        FREE
    }

    /** A word, a comment or the like ({@code name} is null), or an element. */
    private static final class Node {
        final String name;
        final String words;
        final boolean spaceBefore;
        Node parent;
        final List<String> attributes = new ArrayList<>();
        final List<Node> children = new ArrayList<>();
        boolean spaceAtEnd;
        boolean empty;

        Node(String name, String words, boolean spaceBefore) {
            this.name = name;
            this.words = words;
            this.spaceBefore = spaceBefore;
        }

        boolean element() {
            return name != null;
        }

        boolean word() {
            return name == null && !words.startsWith("<!");
        }

        String start() {
            return "<" + name + (attributes.isEmpty() ? "" : " " + String.join(" ", attributes)) + (empty ? "/>" : ">");
        }

        String end() {
            return empty ? "" : "</" + name + ">";
        }

        boolean facelets() {
            return element()
                    && (name.contains(":")
                            || attributes.stream().anyMatch(attribute -> attribute.startsWith("faces:")));
        }

        boolean hasWords() {
            return children.stream().anyMatch(Node::word);
        }
    }

    private final Set<String> flexible;
    private final String source;
    private int at;

    private final StringBuilder out = new StringBuilder();
    private int column;

    private TemplateFormat(String source, Set<String> flexible) {
        this.source = source;
        this.flexible = flexible;
    }

    public static void main(String[] args) throws IOException {
        Path webapp = Path.of(args.length > 0 ? args[0] : "portal-web/src/main/webapp");
        Set<String> flexible = flexible(webapp);
        try (var files = Files.walk(webapp)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                String before = Files.readString(file);
                String after = format(before, flexible);
                if (!after.equals(before)) {
                    Files.writeString(file, after);
                }
            }
        }
    }

    static String format(String source, Set<String> flexible) {
        return new TemplateFormat(source, flexible).formatted();
    }

    /** The classes of flex and grid containers ({@code inline-…} for those that stand in a line). */
    static Set<String> flexible(Path webapp) throws IOException {
        Pattern rule = Pattern.compile("(?m)^((?:\\.[\\w-]+(?:, )?)+) \\{[^}]*display: (inline-)?(?:flex|grid)");
        Set<String> classes = new HashSet<>();
        try (var files = Files.walk(webapp.resolve("resources/portal/css"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".css")).toList()) {
                Matcher found = rule.matcher(Files.readString(file));
                while (found.find()) {
                    for (String selector : found.group(1).split(", ")) {
                        classes.add((found.group(2) == null ? "" : "inline ") + selector.substring(1));
                    }
                }
            }
        }
        return classes;
    }

    private String formatted() {
        Node file = new Node("", null, false);
        readChildren(file);
        if (at < source.length()) {
            throw new IllegalArgumentException("No template from here: " + source.substring(at));
        }
        for (Node node : file.children) {
            print(node, 0, 0);
            line(0);
        }
        return out.toString();
    }

    // Reading

    private void readChildren(Node parent) {
        while (true) {
            int begin = at;
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            boolean space = at > begin;
            if (at == source.length() || source.startsWith("</", at)) {
                parent.spaceAtEnd = space;
                return;
            }
            Node child = readNode(space);
            child.parent = parent;
            parent.children.add(child);
        }
    }

    private Node readNode(boolean space) {
        if (source.startsWith("<!--", at)) {
            int indent = at - 1 - source.lastIndexOf('\n', at);
            return new Node(null, upTo("-->").replaceAll("\n {0," + indent + "}", "\n"), space);
        }
        if (source.startsWith("<![CDATA[", at)) {
            return new Node(null, upTo("]]>"), space);
        }
        if (source.startsWith("<!", at) || source.startsWith("<?", at)) {
            return new Node(null, upTo(">"), space);
        }
        if (source.charAt(at) == '<') {
            return readElement(space);
        }
        Matcher word = matched(WORD);
        return new Node(null, word.group(), space);
    }

    private Node readElement(boolean space) {
        Matcher tag = matched(TAG);
        Node element = new Node(tag.group(1), null, space);
        Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
        while (attribute.find()) {
            element.attributes.add(attribute.group(1) + "=" + attribute.group(2));
        }
        element.empty = !tag.group(3).isEmpty();
        if (!element.empty) {
            if (VERBATIM.contains(element.name)) {
                int end = source.indexOf(element.end(), at);
                if (end > at) {
                    element.children.add(new Node(null, source.substring(at, end), false));
                }
                at = end;
            } else {
                readChildren(element);
            }
            if (!source.startsWith(element.end(), at)) {
                throw new IllegalArgumentException("No end of " + element.start());
            }
            at += element.end().length();
        }
        return element;
    }

    private String upTo(String end) {
        int begin = at;
        at = source.indexOf(end, at) + end.length();
        return source.substring(begin, at);
    }

    private Matcher matched(Pattern pattern) {
        Matcher found = pattern.matcher(source).region(at, source.length());
        if (!found.lookingAt()) {
            throw new IllegalArgumentException("Not understood: " + source.substring(at));
        }
        at = found.end();
        return found;
    }

    // What shows

    /** The gap in front of a child, or behind the last. */
    private Gap gap(Node parent, int index) {
        Node left = index == 0 ? null : parent.children.get(index - 1);
        Node right = index == parent.children.size() ? null : parent.children.get(index);
        boolean space = right == null ? parent.spaceAtEnd : right.spaceBefore;
        if (VERBATIM.contains(parent.name)) {
            return Gap.NONE;
        }
        boolean besideWords = left != null && left.word() || right != null && right.word();
        boolean dropped = (left == null || !left.word()) && (right == null ? parent.facelets() : right.facelets());
        boolean atEdge = left == null && hidesSpaceAtItsStart(parent) || right == null && hidesSpaceAtItsEdges(parent);
        if (dropped || atEdge || endsAsBlock(left) || beginsAsBlock(right)) {
            return Gap.FREE;
        }
        if (space) {
            return Gap.SPACE;
        }
        return !besideWords && is(container(parent), "", "inline ") ? Gap.FREE : Gap.NONE;
    }

    private boolean hidesSpaceAtItsStart(Node element) {
        return hidesSpaceAtItsEdges(element)
                || isTransparent(element)
                        && !REPEATED.contains(element.name)
                        && element.parent.children.get(0) == element
                        && hidesSpaceAtItsStart(element.parent);
    }

    private static Node container(Node element) {
        return isTransparent(element) && element.parent != null ? container(element.parent) : element;
    }

    private boolean hidesSpaceAtItsEdges(Node element) {
        return isBlock(element) || INLINE_BLOCKS.contains(element.name) || is(element, "", "inline ");
    }

    private boolean isBlock(Node node) {
        return node.element()
                && (BLOCKS.contains(node.name) || node.attributes.contains("layout=\"block\"") || is(node, ""));
    }

    private boolean beginsAsBlock(Node node) {
        return node != null && (isBlock(node) || isTransparent(node) && beginsAsBlock(node.children.get(0)));
    }

    private boolean endsAsBlock(Node node) {
        return node != null
                && (isBlock(node) || isTransparent(node) && endsAsBlock(node.children.get(node.children.size() - 1)));
    }

    private static boolean isTransparent(Node node) {
        return node.element() && TRANSPARENT.contains(node.name) && !node.children.isEmpty();
    }

    private boolean is(Node element, String... displays) {
        for (String attribute : element.attributes) {
            if (attribute.startsWith("class=\"") || attribute.startsWith("styleClass=\"")) {
                String value = attribute.substring(attribute.indexOf('"') + 1, attribute.length() - 1);
                for (String one : value.split(" ")) {
                    for (String display : displays) {
                        if (flexible.contains(display + one)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    // Writing

    private void print(Node node, int indent, int after) {
        if (!node.element()) {
            write(node.word() ? node.words : node.words.replace("\n", "\n" + " ".repeat(indent)));
            return;
        }
        String flat = flat(node);
        if (!holdsSeveral(node) && !isRoot(node) && column + flat.length() + after <= WIDTH) {
            write(flat);
            return;
        }
        printStart(node, indent, after);
        int inner = indent + 2;
        for (int i = 0; i < node.children.size(); i++) {
            Gap gap = gap(node, i);
            if (gap == Gap.FREE
                    || gap == Gap.SPACE && (!node.hasWords() || column + 1 + lengthOfRun(node, i, after) > WIDTH)) {
                line(inner);
            } else if (gap == Gap.SPACE) {
                write(" ");
            }
            print(node.children.get(i), inner, glued(node, i + 1, after));
        }
        if (node.empty) {
            return;
        }
        Gap last = node.children.isEmpty() ? Gap.NONE : gap(node, node.children.size());
        if (last == Gap.FREE || last == Gap.SPACE) {
            line(indent);
        }
        write(node.end());
    }

    private void printStart(Node node, int indent, int after) {
        String start = node.start();
        int glued = node.empty ? after : glued(node, 0, after);
        if (!isRoot(node) && column + start.length() + glued <= WIDTH || node.attributes.isEmpty()) {
            write(start);
            return;
        }
        write("<" + node.name);
        for (String attribute : node.attributes) {
            line(indent + 4);
            write(attribute);
        }
        write(node.empty ? "/>" : ">");
    }

    /** How much must stand in the same line in front of a child, if it is glued to what stands before. */
    private int glued(Node parent, int index, int after) {
        if (index == parent.children.size()) {
            return parent.children.isEmpty() || gap(parent, index) == Gap.NONE
                    ? parent.end().length() + after
                    : 0;
        }
        if (gap(parent, index) != Gap.NONE) {
            return 0;
        }
        Node next = parent.children.get(index);
        if (!next.element()) {
            return next.words.length() + glued(parent, index + 1, after);
        }
        if (!next.attributes.isEmpty()) {
            return next.name.length() + 1;
        }
        int behind = glued(parent, index + 1, after);
        return next.start().length() + (next.empty ? behind : glued(next, 0, behind));
    }

    private int lengthOfRun(Node parent, int index, int after) {
        int length = flat(parent.children.get(index)).length();
        int next = index + 1;
        while (next < parent.children.size() && gap(parent, next) == Gap.NONE) {
            length += flat(parent.children.get(next)).length();
            next++;
        }
        return next == parent.children.size() ? length + glued(parent, next, after) : length;
    }

    private String flat(Node node) {
        if (!node.element()) {
            return node.words;
        }
        StringBuilder flat = new StringBuilder(node.start());
        for (int i = 0; i <= node.children.size(); i++) {
            if (!node.empty && !node.children.isEmpty() && gap(node, i) == Gap.SPACE) {
                flat.append(' ');
            }
            if (i < node.children.size()) {
                flat.append(flat(node.children.get(i)));
            }
        }
        return flat.append(node.end()).toString();
    }

    private boolean holdsSeveral(Node node) {
        for (int i = 0; i < node.children.size(); i++) {
            Gap gap = i == 0 ? Gap.NONE : gap(node, i);
            if (gap == Gap.FREE || gap == Gap.SPACE && !node.hasWords() || holdsSeveral(node.children.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoot(Node node) {
        return node.attributes.stream().anyMatch(attribute -> attribute.startsWith("xmlns"));
    }

    private void write(String words) {
        out.append(words);
        int lines = words.lastIndexOf('\n');
        column = lines < 0 ? column + words.length() : words.length() - lines - 1;
    }

    private void line(int indent) {
        out.append('\n').append(" ".repeat(indent));
        column = indent;
    }
}
