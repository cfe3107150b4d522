package org.atrium.testing.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every page opened and looked at in Chromium, which takes as long as {@linkplain BrowserSuite most of the others}. */
@Suite
@SelectPackages("org.atrium")
@IncludeClassNamePatterns(PagesSuite.CLASSES)
@IncludeTags("browser")
class PagesSuite {

    static final String CLASSES = ".*\\.CrawlBrowserIT";
}
