package org.atrium.testing.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people do, in Chromium. */
@Suite
@SelectPackages("org.atrium")
@IncludeClassNamePatterns(".*IT")
@IncludeTags("browser")
class BrowserSuite {}
