package org.atrium.platform.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Parses Markdown into documents of bounded size. */
final class MarkdownParsing {

    private static final Extension STRIKES = StrikethroughExtension.create();

    /** What sources may hold beside CommonMark. */
    static final List<Extension> EXTENSIONS = List.of(STRIKES, TablesExtension.create());

    /** All but HTML, which {@link KnownHtmlTags} begins; what comes first takes a line that several could begin with. */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class));

    private static final Parser PARSER = parser(EXTENSIONS);
    private static final Parser WITHOUT_TABLES = parser(List.of(STRIKES));

    private static final int CELLS = 20_000;

    private MarkdownParsing() {}

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new KnownHtmlTags.BlockFactory())
                .customInlineContentParserFactory(new BareUrlParser())
                .maxOpenBlockParsers(40)
                .maxInlineNesting(40)
                .build();
    }

    static Node document(String source) {
        Node document = (tablesFit(source) ? PARSER : WITHOUT_TABLES).parse(source);
        document.accept(new MailLinkVisitor());
        return document;
    }

    /**
     * Whether no table can have many more cells than there are signs. Each row is filled up to the width of its head, so
     * a page of words could become a million cells; what would is left as it stands.
     */
    private static boolean tablesFit(String source) {
        if (source.indexOf('|') < 0) {
            return true;
        }
        long widest = source.lines()
                .mapToLong(line -> line.chars().filter(sign -> sign == '|').count())
                .max()
                .orElse(0);
        return (widest + 1) * source.lines().count() <= Math.max(CELLS, source.length());
    }
}
