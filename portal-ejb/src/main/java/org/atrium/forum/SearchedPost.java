package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import org.atrium.platform.search.FoundByWords;
import org.atrium.platform.search.Searchable;
import org.atrium.platform.text.Markdown;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * A post that is found by itself: what is said late in a long thread, and what is long. The index has the beginnings of a
 * thread's first posts with the thread, so that a reply costs it the same however many came before, and no word is left
 * out. Never written: it is a row of {@link ForumPost}.
 */
@Entity
@Immutable
@Table(name = "forum_post")
@Indexed(index = "post")
@FoundByWords(
        uses = {"number", "markdown", "state", "revisions", "thread.title"},
        only = "(e.number > " + SearchedPost.TOGETHER + " or length(e.markdown) > " + SearchedPost.LONG + ")")
public class SearchedPost implements Searchable {

    /** So many posts of a thread are found with it. */
    static final int TOGETHER = 50;

    /** So much of each of them. */
    static final int LONG = 4000;

    private static final int EVERYTHING = Integer.MAX_VALUE;

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "thread_id")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    private ForumThread thread;

    private int number;
    private int revisions;

    @Column(columnDefinition = "text")
    private String markdown;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private TextState state;

    protected SearchedPost() {}

    /** Stands for a row, for the index to look at. */
    SearchedPost(Long id) {
        this.id = id;
    }

    static boolean isAlone(int number, String markdown) {
        return number > TOGETHER || markdown.length() > LONG;
    }

    private boolean isFound() {
        return isAlone(number, markdown) && state == TextState.PUBLISHED;
    }

    @Override
    public Locale searchLocale() {
        return SearchedThread.LANGUAGE;
    }

    @Override
    public String searchTitle() {
        return isFound() ? thread.title() : "";
    }

    @Override
    public Long searchOwner() {
        return thread.id();
    }

    @Override
    public List<Passage> searchPassages() {
        return isFound() ? List.of(new Passage(id, revisions, Markdown.excerpt(markdown, EVERYTHING))) : List.of();
    }
}
