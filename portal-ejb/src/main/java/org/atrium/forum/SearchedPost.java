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
import org.atrium.platform.search.Searchable;
import org.atrium.platform.search.WordSearchable;
import org.atrium.platform.text.Markdown;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * A post with an index document of its own: a late post of a long thread, or a long post. The document of a thread has
 * only the beginnings of its first posts, so a reply costs the same however long the thread is, and no text is missing
 * from the index. A read-only view of a row of {@link ForumPost}.
 */
@Entity
@Immutable
@Table(name = "forum_post")
@Indexed(index = "post-3")
@WordSearchable(
        uses = {"number", "body", "state", "revisions", "thread.title"},
        condition = "(e.number > " + SearchedPost.INDEXED_WITH_THREAD + " or length(e.body) > "
                + SearchedPost.MAX_INDEXED_LENGTH + ")")
public class SearchedPost implements Searchable {

    /** So many posts of a thread are found with it. */
    static final int INDEXED_WITH_THREAD = 50;

    /** So much of each of them. */
    static final int MAX_INDEXED_LENGTH = 4000;

    private static final int UNLIMITED = Integer.MAX_VALUE;

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "thread_id")
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
    private ForumThread thread;

    private int number;
    private int revisions;

    @Column(columnDefinition = "text")
    private String body;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private TextState state;

    protected SearchedPost() {}

    /** Stands for a row, for the index to look at. */
    SearchedPost(Long id) {
        this.id = id;
    }

    static boolean isIndexedSeparately(int number, String markdown) {
        return number > INDEXED_WITH_THREAD || markdown.length() > MAX_INDEXED_LENGTH;
    }

    private boolean isIndexable() {
        return isIndexedSeparately(number, body) && state == TextState.PUBLISHED;
    }

    @Override
    public Locale searchLocale() {
        return SearchedThread.LANGUAGE;
    }

    @Override
    public String searchTitle() {
        return isIndexable() ? thread.title() : "";
    }

    @Override
    public Long searchOwner() {
        return thread.id();
    }

    @Override
    public List<Passage> searchPassages() {
        return isIndexable() ? List.of(new Passage(id, revisions, Markdown.excerpt(body, UNLIMITED))) : List.of();
    }
}
