package fangxin.platform.planted;

import fangxin.platform.planted.web.GoesPastTheDesk;

/** Lies outside the web and uses a class of it. */
record KnowsAPage(GoesPastTheDesk page) { }
