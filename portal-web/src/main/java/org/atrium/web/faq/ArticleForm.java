package org.atrium.web.faq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.atrium.faq.ArticleContent;
import org.atrium.faq.ArticleView;
import org.atrium.file.FileView;
import org.atrium.platform.text.CommaList;
import org.atrium.web.http.FormMerge;

/** The form of an article in one language. */
public class ArticleForm {

    private String title;
    private String summary;
    private String body;
    private String category;
    private String tags;
    private String related;
    private List<String> files = List.of();
    private Long version;
    private String opened;
    private FormMerge merge = FormMerge.none();

    /** Begins an article. */
    static ArticleForm forNew() {
        return new ArticleForm();
    }

    /** Begins with what an article says. */
    static ArticleForm of(ArticleView article, List<String> related) {
        ArticleForm form = forTranslation(article, related);
        form.title = article.title();
        form.summary = article.summary();
        form.body = article.body();
        return form.markOpened();
    }

    /** Begins with no words, where the article stands already. */
    static ArticleForm forTranslation(ArticleView article, List<String> related) {
        ArticleForm form = new ArticleForm();
        form.category = article.category();
        form.tags = String.join(", ", article.tags());
        form.related = String.join(", ", related);
        form.files = article.files().stream().map(FileView::id).toList();
        form.version = article.version();
        return form.markOpened();
    }

    private ArticleForm markOpened() {
        opened = FormMerge.fingerprint(fields());
        return this;
    }

    ArticleContent content(String language) {
        return new ArticleContent(
                title,
                summary,
                body,
                language,
                category,
                CommaList.of("tags", tags),
                CommaList.of("related", related),
                files);
    }

    /** Takes in what others changed since it was opened. */
    void mergeWith(ArticleForm now) {
        merge = FormMerge.merge(opened, fields(), now.fields());
        title = merge.field("title");
        summary = merge.field("summary");
        body = merge.field("body");
        category = merge.field("category");
        tags = merge.field("tags");
        related = merge.field("related");
        files = Stream.of(Objects.requireNonNullElse(merge.field("files"), "").split(" "))
                .filter(id -> !id.isEmpty())
                .toList();
        version = now.version;
        opened = now.opened;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("summary", summary);
        fields.put("body", body);
        fields.put("category", category);
        fields.put("tags", tags);
        fields.put("related", related);
        fields.put("files", String.join(" ", files));
        return fields;
    }

    public FormMerge getMerge() {
        return merge;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getRelated() {
        return related;
    }

    public void setRelated(String related) {
        this.related = related;
    }

    /** Ids of the files beside the text. */
    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = Objects.requireNonNullElse(files, List.of());
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    /** What the form showed when it was opened. */
    public String getOpened() {
        return opened;
    }

    public void setOpened(String seen) {
        this.opened = seen;
    }
}
