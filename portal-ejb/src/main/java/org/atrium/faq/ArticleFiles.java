package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.file.AttachmentPolicy;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.file.FileView;
import org.atrium.platform.text.LinkedVideos;
import org.atrium.platform.text.Markdown;

/**
 * Files of articles: pictures and videos in the text of any language, earlier versions too, and what hangs on them. Who may
 * read an article may read them.
 */
@ApplicationScoped
class ArticleFiles implements AttachmentPolicy {

    @Inject
    private EntityManager entityManager;

    @Inject
    private FileAttachments files;

    @Override
    public FileOwnerKind kind() {
        return FileOwnerKind.ARTICLE;
    }

    @Override
    public boolean mayRead(Viewer viewer, long ownerId) {
        return Optional.ofNullable(entityManager.find(Article.class, ownerId))
                .filter(article -> ArticlePolicy.maySee(viewer, article))
                .isPresent();
    }

    /** Whether it is a former version that shows it: staff read those. */
    @Override
    public boolean mayReadFormer(Viewer viewer, long ownerId) {
        return viewer.isStaff() && mayRead(viewer, ownerId);
    }

    /** Hangs files on an article that was just begun. */
    void attachToNew(Article article, ArticleContent content, AccountId author) {
        article.countFiles(files.attachToNew(author, owner(article), content.body(), chosen(content)));
    }

    /** Hangs files on an article whose text in one language was written anew; those of its other languages stay. */
    void attach(Article article, ArticleContent content, AccountId editor) {
        String shown = inAllTexts(article);
        if (content.files() != null) {
            files.retain(owner(article), shown, content.files());
        }
        article.countFiles(files.attach(
                editor,
                owner(article),
                shown,
                content.files() == null
                        ? beside(article).stream().map(FileView::id).toList()
                        : content.files()));
    }

    private static List<String> chosen(ArticleContent content) {
        return content.files() == null ? List.of() : content.files();
    }

    /** A text that shows what all its texts do. */
    private static String inAllTexts(Article article) {
        return article.texts().stream()
                .flatMap(text -> Markdown.files(text.body()).stream())
                .map(file -> "[](/files/" + file + ")")
                .collect(Collectors.joining(" "));
    }

    /** The same files as what the article was made of: an answer of the community. */
    void share(Article article, String body, Collection<String> ids) {
        if (!ids.isEmpty()) {
            article.countFiles(files.share(owner(article), body, ids));
        }
    }

    /** Whether these are the files it has beside its texts, in any order; null leaves them as they are. */
    boolean areSame(Article article, Collection<String> chosen) {
        return chosen == null
                || beside(article).stream()
                        .map(FileView::id)
                        .collect(Collectors.toSet())
                        .equals(Set.copyOf(chosen));
    }

    /** What hangs on an article beside its texts. */
    List<FileView> beside(Article article) {
        return article.hasFiles() ? files.of(owner(article)) : List.of();
    }

    /** The HTML of one of its texts, in which videos play. */
    String withVideos(Article article, String html) {
        Set<String> alone = LinkedVideos.files(html);
        return alone.isEmpty() ? html : LinkedVideos.show(html, files.types(owner(article)));
    }

    /**
     * The same of a text that is being written, with what its editor uploaded for it.
     *
     * @param article null for a new one
     */
    String withVideos(AccountId editor, Article article, String html) {
        Set<String> alone = LinkedVideos.files(html);
        if (alone.isEmpty()) {
            return html;
        }
        Map<String, String> types = new HashMap<>(files.uploadedTypes(editor, alone));
        if (article != null) {
            types.putAll(files.types(owner(article)));
        }
        return LinkedVideos.show(html, types);
    }

    private static FileOwner owner(Article article) {
        return new FileOwner(FileOwnerKind.ARTICLE, article.id());
    }
}
