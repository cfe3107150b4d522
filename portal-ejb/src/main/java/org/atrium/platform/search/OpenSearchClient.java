package org.atrium.platform.search;

import org.hibernate.search.backend.elasticsearch.client.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.ElasticsearchHttpClientConfigurer;

/**
 * How an OpenSearch is called: without the memory of credentials, which there are none of. It keeps them by Java's own
 * serialization, which the server refuses to read back: each request would put a warning with its stack into the log.
 */
final class OpenSearchClient implements ElasticsearchHttpClientConfigurer {

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        context.clientBuilder().disableAuthCaching();
    }
}
