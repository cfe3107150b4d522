package org.atrium.platform.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words that the author of a document says: quotations, code, links and pictures are none. */
final class OwnWordsVisitor extends AbstractVisitor {

    /** Keeps the words before it apart from those behind it. */
    private static final char LEFT_OUT = '\n';

    private final StringBuilder words = new StringBuilder();

    String words() {
        return words.toString();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append('\n');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words.append('\n');
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(Code code) {
        words.append(LEFT_OUT);
    }

    @Override
    public void visit(Link link) {
        words.append(LEFT_OUT);
    }

    @Override
    public void visit(Image image) {
        words.append(LEFT_OUT);
    }

    @Override
    public void visit(BlockQuote quote) {
        words.append(LEFT_OUT);
    }
}
