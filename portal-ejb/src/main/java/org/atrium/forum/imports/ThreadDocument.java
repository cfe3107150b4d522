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
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.TagName;

/**
 * A thread brought from elsewhere.
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
        @Valid List<@NotNull Reply> posts) {

    private static final int MAX_BODY = 200_000;

    public ThreadDocument {
        tags = tags == null ? List.of() : TagName.Form.meantBy(tags).toList();
        kind = kind == null ? ThreadKind.QUESTION : kind;
        posts = posts == null ? List.of() : posts;
    }

    /** All that was said in it, what it is about first, then in the order it was written. */
    Stream<Reply> all() {
        return Stream.concat(
                Stream.of(new Reply(author, createdAt, false, body)),
                posts.stream().sorted(Comparator.comparing(Reply::createdAt)));
    }

    /** @throws InvalidInputException if anything of it was written later than that */
    void requireNothingAfter(Instant latest) {
        List<FieldError> errors = new ArrayList<>();
        if (createdAt.isAfter(latest)) {
            errors.add(new FieldError("createdAt", "forum.error.future"));
        }
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i).createdAt().isAfter(latest)) {
                errors.add(new FieldError("posts[" + i + "].createdAt", "forum.error.future"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /** Everybody who wrote in it. */
    Stream<String> authors() {
        return all().map(Reply::author);
    }

    /** A reply brought from elsewhere. */
    public record Reply(
            @NotBlank @Size(max = 200) @OneLine String author,
            @NotNull Instant createdAt,
            boolean accepted,

            @NotBlank @Size(max = MAX_BODY) @BodyText(markdown = true)
            String body) {}
}
