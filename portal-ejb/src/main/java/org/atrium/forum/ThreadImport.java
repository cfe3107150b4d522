package org.atrium.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.imports.ImportLine;
import org.atrium.imports.LineImporter;
import org.atrium.imports.LineOutcome;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.text.Texts;

/** Takes in threads of another community, one a line; what came before under its id changes nothing. */
@Stateless
@PermitAll
public class ThreadImport implements LineImporter {

    private static final String DEFAULT_CATEGORY = "general";
    private static final String TAG = "[\\p{L}\\p{N}][\\p{L}\\p{N}+.#-]{0,39}";
    private static final int MAX_TAGS = 5;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ImportAuthors authors;

    @Inject
    private PastThreads past;

    @Override
    public String kind() {
        return "threads";
    }

    @Override
    public List<LineOutcome> apply(List<ImportLine> lines) {
        List<LineOutcome> outcomes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ImportLine line : lines) {
            try {
                ThreadDocument document = Inputs.check(line.read(ThreadDocument.class));
                boolean fresh =
                        seen.add(document.id()) && forum.imported(document.id()).isEmpty();
                if (fresh) {
                    write(document);
                }
                outcomes.add(fresh ? LineOutcome.applied(line) : LineOutcome.unchanged(line));
            } catch (PortalException refused) {
                outcomes.add(LineOutcome.rejected(line, refused));
            }
        }
        return outcomes;
    }

    private void write(ThreadDocument document) {
        Set<String> names = new LinkedHashSet<>(List.of(document.author()));
        document.posts().forEach(reply -> names.add(reply.author()));
        Map<String, AccountId> people = authors.of(names);
        ForumThread thread = new ForumThread(
                category(document.category()),
                document.kind(),
                document.title(),
                people.get(document.author()),
                TextState.PUBLISHED,
                document.createdAt());
        thread.importedAs(document.id());
        thread.tag(tags(document));
        entityManager.persist(thread);
        past.post(thread, people.get(document.author()), false, document.body(), document.createdAt());
        for (ThreadDocument.Reply reply : document.posts()) {
            ForumPost post = past.post(thread, people.get(reply.author()), false, reply.body(), reply.createdAt());
            if (reply.accepted() && document.kind() == ThreadKind.QUESTION) {
                thread.accept(post);
            }
        }
    }

    private ForumCategory category(String asked) {
        String slug = asked == null || asked.isBlank() ? DEFAULT_CATEGORY : asked.strip();
        return forum.category(slug).stream()
                .findFirst()
                .or(() -> forum.category(DEFAULT_CATEGORY).stream().findFirst())
                .orElseGet(this::openDefault);
    }

    private ForumCategory openDefault() {
        Texts texts = Texts.in(Locale.ENGLISH);
        ForumCategory category = new ForumCategory(
                DEFAULT_CATEGORY,
                texts.get("forum.general.name"),
                texts.get("forum.general.description"),
                "#5c6670",
                texts.get("forum.general.queue"),
                forum.categories().size());
        entityManager.persist(category);
        return category;
    }

    private static List<String> tags(ThreadDocument document) {
        return document.tags().stream()
                .filter(tag -> tag != null)
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> tag.matches(TAG))
                .distinct()
                .limit(MAX_TAGS)
                .collect(Collectors.toList());
    }
}
