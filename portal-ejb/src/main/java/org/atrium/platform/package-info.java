/** What every feature stands on: ids, time, settings, texts, paging, errors, outbox, mail and persistence. */
@Feature
package org.atrium.platform;
