package org.atrium.forum.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.forum.NewThread;
import org.atrium.forum.ThreadKind;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.TagName;

/**
 * A line of a thread import: a thread of another system with its posts.
 *
 * @param id its id there, which makes it idempotent
 * @param author name of its author there
 * @param kind a question unless said otherwise
 */
public record ThreadDocument(
        @NotBlank @Size(max = 120) @OneLine String id,
        @NotBlank @Size(max = NewThread.MAX_TITLE) @OneLine String title,
        @NotBlank @Size(max = 200) @OneLine String author,
        @NotNull Instant createdAt,
        @Size(max = 5, message = "forum.error.tags") List<@TagName String> tags,

        @NotBlank @Size(max = MAX_BODY) @BodyText(markdown = true)
        String body,

        ThreadKind kind,
        @Size(max = 80) @OneLine String category,
        @Valid List<ThreadDocumentPost> posts) {

    private static final int MAX_BODY = 200_000;

    public ThreadDocument {
        tags = tags == null ? List.of() : TagName.Form.fromForeign(tags).toList();
        kind = kind == null ? ThreadKind.QUESTION : kind;
        posts = posts == null ? List.of() : posts;
    }

    /** All that was said in it, what it is about first, then in the order it was written. */
    Stream<ThreadDocumentPost> postsInOrder() {
        return Stream.concat(
                Stream.of(new ThreadDocumentPost(author, createdAt, false, body)),
                posts.stream().sorted(Comparator.comparing(ThreadDocumentPost::createdAt)));
    }

    /** What was written later than that, and any answer but the first that solved it. */
    List<FieldError> errors(Instant latest) {
        List<FieldError> errors = new ArrayList<>();
        if (isAfter(createdAt, latest)) {
            errors.add(new FieldError("createdAt", "forum.error.future"));
        }
        boolean solved = false;
        for (int i = 0; i < posts.size(); i++) {
            ThreadDocumentPost post = posts.get(i);
            if (post != null && isAfter(post.createdAt(), latest)) {
                errors.add(new FieldError("posts[" + i + "].createdAt", "forum.error.future"));
            }
            if (post != null && post.accepted() && solved) {
                errors.add(new FieldError("posts[" + i + "].accepted", "forum.error.secondAnswer"));
            }
            solved |= post != null && post.accepted();
        }
        return errors;
    }

    private static boolean isAfter(Instant at, Instant latest) {
        return at != null && at.isAfter(latest);
    }

    /** Everybody who wrote in it. */
    Stream<String> authors() {
        return postsInOrder().map(ThreadDocumentPost::author);
    }

    /** A reply brought from elsewhere. */
    public record ThreadDocumentPost(
            @NotBlank @Size(max = 200) @OneLine String author,
            @NotNull Instant createdAt,
            boolean accepted,

            @NotBlank @Size(max = MAX_BODY) @BodyText(markdown = true)
            String body) {}
}
