package org.atrium.platform.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The index fields for word search. A document fills those of its languages only. */
final class WordFields implements TypeBinder {

    /** The title's words. */
    static final String TITLE = "title";

    /** The beginnings of the words of the title and of what says nearly as much. */
    static final String PREFIXES = "typing";

    /** All words as they are, for those that were mistyped. */
    static final String PLAIN = "plain";

    /** What is opened for it. */
    static final String OWNER = "owner";

    /** Its passages, see {@link #stored}. */
    static final String PASSAGES = "passages";

    private final String[] uses;

    WordFields(String[] uses) {
        this.uses = uses.clone();
    }

    @Override
    public void bind(TypeBindingContext context) {
        for (String path : uses) {
            context.dependencies().use(path);
        }
        context.bridge(Searchable.class, new Bridge(context.indexSchemaElement()));
    }

    private static String stored(Searchable.Passage passage) {
        return passage.id() + " " + passage.version() + " " + passage.text();
    }

    /** A passage as it was stored. */
    static Searchable.Passage passage(String stored) {
        int id = stored.indexOf(' ');
        int version = stored.indexOf(' ', id + 1);
        return new Searchable.Passage(
                Long.parseLong(stored.substring(0, id)),
                Long.parseLong(stored.substring(id + 1, version)),
                stored.substring(version + 1));
    }

    private static final class Bridge implements TypeBridge<Searchable> {

        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> typing;
        private final IndexFieldReference<String> plain;
        private final IndexFieldReference<Long> owner;
        private final IndexFieldReference<String> passages;
        private final Map<SearchLanguage, IndexFieldReference<String>> titles = new EnumMap<>(SearchLanguage.class);
        private final Map<SearchLanguage, IndexFieldReference<String>> texts = new EnumMap<>(SearchLanguage.class);

        Bridge(IndexSchemaElement schema) {
            title = terms(schema, TITLE);
            typing = schema.field(PREFIXES, field -> field.asString()
                            .analyzer(Analyzers.PREFIXES)
                            .searchAnalyzer(Analyzers.TERMS))
                    .toReference();
            plain = terms(schema, PLAIN);
            owner = schema.field(
                            OWNER,
                            field -> field.asLong().projectable(Projectable.YES).aggregable(Aggregable.YES))
                    .toReference();
            passages = schema.field(PASSAGES, field -> field.asString()
                            .searchable(org.hibernate.search.engine.backend.types.Searchable.NO)
                            .projectable(Projectable.YES))
                    .multiValued()
                    .toReference();
            for (SearchLanguage each : SearchLanguage.values()) {
                titles.put(each, terms(schema, each.titleField()));
                texts.put(each, terms(schema, each.textField()));
            }
        }

        private static IndexFieldReference<String> terms(IndexSchemaElement schema, String name) {
            return schema.field(name, field -> field.asString().analyzer(Analyzers.TERMS))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, Searchable entity, TypeBridgeWriteContext context) {
            List<Searchable.Passage> parts = entity.searchPassages();
            String lead = entity.searchLead();
            String text = Stream.concat(
                            parts.stream().map(Searchable.Passage::text), Stream.of(lead, entity.searchExtra()))
                    .collect(Collectors.joining("\n"));
            SearchTerms titleTerms = SearchTerms.of(entity.searchTitle());
            SearchTerms textTerms = SearchTerms.of(text);
            String plainTitle = titleTerms.plain();
            document.addValue(owner, entity.searchOwner());
            document.addValue(title, plainTitle);
            document.addValue(typing, plainTitle + " " + SearchTerms.of(lead).plain());
            document.addValue(plain, plainTitle + " " + textTerms.plain());
            parts.forEach(part -> document.addValue(passages, stored(part)));
            for (SearchLanguage each : SearchLanguage.of(entity.searchTitle() + text, entity.searchLocale())) {
                document.addValue(titles.get(each), titleTerms.in(each));
                document.addValue(texts.get(each), textTerms.in(each));
            }
        }
    }
}
