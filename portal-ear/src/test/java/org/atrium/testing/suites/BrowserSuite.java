package org.atrium.testing.suites;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people do, in Chromium; {@linkplain PagesSuite all pages} are looked at beside it. */
@Suite
@SelectPackages("org.atrium")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(PagesSuite.CLASSES)
@IncludeTags("browser")
class BrowserSuite {}
