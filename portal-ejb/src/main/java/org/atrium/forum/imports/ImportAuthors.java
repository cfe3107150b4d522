package org.atrium.forum.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.account.Placeholders;
import org.atrium.platform.text.VisibleText;

/** Finds the placeholder accounts of imported authors, and makes those that are missing. */
@ApplicationScoped
class ImportAuthors {

    private static final int MAX_DISPLAY_NAME = 60;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ImportQueries imports;

    @Inject
    private Placeholders placeholders;

    /** The accounts of these names, one each. */
    Map<String, AccountId> of(Set<String> names) {
        Map<String, AccountId> known = imports.importAuthors(List.copyOf(names)).stream()
                .collect(Collectors.toMap(ImportAuthor::name, ImportAuthor::accountId, (a, b) -> a, HashMap::new));
        names.stream().sorted().forEach(name -> known.computeIfAbsent(name, this::make));
        return known;
    }

    private AccountId make(String name) {
        AccountId account = placeholders.create(VisibleText.cut(name, MAX_DISPLAY_NAME));
        entityManager.persist(new ImportAuthor(name, account));
        return account;
    }
}
